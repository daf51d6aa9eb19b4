import { withChanges, type Applicant } from 'imh-eligibility'
import { importTables, type DateOrder, type TableKind } from 'imh-eligibility/import'
import { parse } from 'csv-parse/browser/esm/sync'
import { read } from './record'
import type { Action } from './state'

export interface Importing {
  readonly table: TableKind
  readonly dates?: DateOrder | undefined
  readonly into: Applicant
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** Of the delimiters the one that the most lines have; what is in quotes does not count. */
function delimiterOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/)
  const inLines = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length
  return DELIMITERS.reduce((best, next) => (inLines(next) > inLines(best) ? next : best))
}

const isTable = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name)

/** What a file does to the record: it takes its place, adds to it, or is told to be no good; the record then stays as it is. */
export async function opened(file: File, importing: Importing): Promise<Action> {
  const text = await file.text()
  return isTable(file.name) ? imported(file.name, text, importing) : recordIn(file.name, text)
}

function recordIn(name: string, text: string): Action {
  const reading = read(text)
  switch (reading.kind) {
    case 'record': return { do: 'load', json: reading.json, notice: { kind: 'loaded', name } }
    case 'wrong': return { do: 'tell', notice: { kind: 'wrong', name, issues: reading.issues, text } }
    case 'unreadable': return { do: 'tell', notice: { kind: 'unreadable', name, why: reading.why } }
    default: return reading
  }
}

export function imported(name: string, text: string, { table, dates, into }: Importing): Action {
  try {
    const rows = parse(text, { bom: true, delimiter: delimiterOf(text), relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false })
    const { changes, report } = importTables({ [table]: rows }, { into, dates })
    return { do: 'load', json: withChanges(into, changes), notice: { kind: 'imported', name, report } }
  } catch (error) {
    return { do: 'tell', notice: { kind: 'unreadable', name, why: error instanceof Error ? error.message : '' } }
  }
}

/** Hands the visitor a file, made in the browser. */
export function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
