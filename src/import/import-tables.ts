import type { Applicant, Experience, Supervision, Training } from '../model/applicant'
import { shown } from '../model/shown'
import type { CellReader } from './cells'
import type { DateOrder } from './dates'
import { idsFor, type Ids } from './ids'
import { supervisionIn, trainingIn, workIn } from './items'
import type { Field, MoreNames, TableKind } from './names'
import { importNames } from './own-names'
import { readTable } from './read-table'
import type { ColumnReport, Import, RowReport, RowStatus } from './report'
import type { Rows } from './table'
import { vocabularyOf, type Vocabulary } from './vocabulary'

export interface ImportOptions {
  /** How `03/04/2026` is meant. Without it such a date is reported as ambiguous; `04/13/2026` is not. */
  readonly dates?: DateOrder | undefined
  /** The record that the items are for: their ids are none of its, and people whom it names are not named twice. */
  readonly into?: Applicant | undefined
  /** What the caller knows of every row that does not say, read like a cell: `{ experience: { kind: 'employment' } }`. */
  readonly assume?: { readonly [Table in TableKind]?: { readonly [Name in Field]?: string } } | undefined
  /** Names of the caller's own for columns and words; they come before ours. */
  readonly names?: MoreNames | undefined
}

/** The tables of one record, as a parser of CSV gives them. */
export type Tables = { readonly [Table in TableKind]?: Rows | undefined }

const TABLES: readonly TableKind[] = ['trainings', 'experience', 'supervision']

/**
 * Reads tables of trainings, work and supervision into the lists of a record. Every column and every cell that is not in the record is in
 * the report, with why. What a row leaves empty is absent, and never taken for "no"; credit is never turned into hours (RD-26).
 *
 * @param tables rows of text, each table with its header in one of its first fifty rows
 * @returns lists for `withChanges`; a valid record stays valid with them
 * @throws RangeError where `dates` is none of its two words
 * @example
 * const { changes, report } = importTables({ trainings: [['Date Completed', 'Contact Hours'], ['2026-02-06', '6']] })
 * changes.trainings // [{ id: 'training-2', completed: '2026-02-06', clockHours: 6, competencyAreas: [] }]
 * report.rows // [{ table: 'trainings', row: 2, status: 'taken-in-part', id: 'training-2', problems: [{ value: '', code: 'no-competency-area', params: {} }] }]
 */
export function importTables(tables: Tables, { dates, into, assume = {}, names = {} }: ImportOptions = {}): Import {
  if (dates !== undefined && dates !== 'month-first' && dates !== 'day-first') throw new RangeError(`dates: expected month-first or day-first, found ${shown(dates)}`)
  const vocabulary = vocabularyOf(importNames, names)
  const ids = idsFor(into)
  const lists: Lists = { trainings: [], experience: [], supervision: [] }
  const columns: ColumnReport[] = []
  const rows: RowReport[] = []
  for (const table of TABLES) {
    const read = readTable(table, tables[table] ?? [], vocabulary, { dates, names, assumed: assume[table] ?? {} })
    columns.push(...read.columns)
    rows.push(...read.skipped)
    for (const { row, reader, strays } of read.rows) {
      const id = ids.isThere(reader, table) ? undefined : take(table, row, { reader, ids, vocabulary, lists })
      const problems = [...reader.problems, ...strays]
      rows.push(id === undefined ? { table, row, status: 'refused', problems } : { table, row, status: problems.length === 0 ? 'taken' : 'taken-in-part', id, problems })
    }
  }
  return { changes: { ...filled(lists), ...(ids.people.length > 0 && { people: ids.people }) }, report: { counts: countsOf(rows), columns, rows: inOrder(rows) } }
}

/** Reads one table; see `importTables`. */
export function importTable(table: TableKind, rows: Rows, options: ImportOptions = {}): Import {
  return importTables({ [table]: rows }, options)
}

interface Lists {
  readonly trainings: Training[]
  readonly experience: Experience[]
  readonly supervision: Supervision[]
}

interface Taking {
  readonly reader: CellReader
  readonly ids: Ids
  readonly vocabulary: Vocabulary
  readonly lists: Lists
}

/** Puts the item of a row into its list, and gives its id; none where the row gives no item. */
function take(table: TableKind, row: number, { reader, ids, vocabulary, lists }: Taking): string | undefined {
  const add = <Item>(list: (Item & { readonly id: string })[], item: Item | undefined): string | undefined => {
    if (item === undefined) return undefined
    const id = ids.item(reader, table, row)
    list.push({ id, ...item })
    return id
  }
  switch (table) {
    case 'trainings': return add(lists.trainings, trainingIn(reader, vocabulary))
    case 'experience': return add(lists.experience, workIn(reader, vocabulary, ids.person))
    case 'supervision': return add(lists.supervision, supervisionIn(reader, vocabulary, ids.person))
    default: return unreachable(table)
  }
}

const filled = ({ trainings, experience, supervision }: Lists): Import['changes'] => ({
  ...(trainings.length > 0 && { trainings }), ...(experience.length > 0 && { experience }), ...(supervision.length > 0 && { supervision }),
})

function countsOf(rows: readonly RowReport[]): Readonly<Record<RowStatus, number>> {
  const count = (status: RowStatus): number => rows.filter((row) => row.status === status).length
  return { 'taken': count('taken'), 'taken-in-part': count('taken-in-part'), 'refused': count('refused'), 'skipped': count('skipped') }
}

/** As in the tables, from above. */
const inOrder = (rows: readonly RowReport[]): readonly RowReport[] => [...rows].sort((a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table) || a.row - b.row)

function unreachable(table: never): never {
  throw new TypeError(`unknown table ${JSON.stringify(table)}`)
}
