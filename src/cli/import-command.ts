import { APPLICANT_FORMAT, type Applicant } from '../model/applicant'
import { importTables } from '../import/import-tables'
import type { Rows } from '../import/table'
import { withChanges } from '../next/with-changes'
import { oneOf, readArguments } from './arguments'
import { rowsOf } from './csv'
import { UsageError, type ExitCode, type Io } from './io'
import { readApplicant, readText } from './read-applicant'

const TABLES = ['trainings', 'experience', 'supervision'] as const

/** `import --trainings FILE ...`: the record goes out, the report to standard error; 0 where every row was taken whole, 1 where some were not. */
export function importCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, [...TABLES, 'into', 'dates', 'work', 'format'])
  if (positionals.length > 0) throw new UsageError(`import: expected the tables as --trainings, --experience or --supervision, found ${positionals.join(' ')}`)
  if (TABLES.every((table) => options[table] === undefined)) throw new UsageError('import: expected a table as --trainings, --experience or --supervision')
  const into: Applicant = options['into'] === undefined ? { format: APPLICANT_FORMAT } : readApplicant('import', [options['into']], io)
  const kind = options['work'] === undefined ? undefined : oneOf('work', options['work'], ['employment', 'internship', 'volunteer'])
  const format = options['format'] === undefined ? undefined : oneOf('format', options['format'], ['individual', 'group', 'peer'])
  const dates = options['dates'] === undefined ? undefined : oneOf('dates', options['dates'], ['month-first', 'day-first'])
  const { changes, report } = importTables(Object.fromEntries(TABLES.map((table) => [table, read(options[table], io)])), {
    into,
    dates,
    assume: { ...(kind && { experience: { kind } }), ...(format && { supervision: { format } }) },
  })
  io.out(`${JSON.stringify(withChanges(into, changes), null, 2)}\n`)
  io.err(`${JSON.stringify(report, null, 2)}\n`)
  return report.rows.every(({ status }) => status === 'taken' || status === 'skipped') && report.columns.every(({ code }) => code === undefined) ? 0 : 1
}

function read(file: string | undefined, io: Io): Rows | undefined {
  if (file === undefined) return undefined
  const name = file === '-' ? 'standard input' : file
  return rowsOf(readText(file, name, io), name)
}
