import type { Cell } from './cells'
import { plainName, type Field, type ImportNames, type MoreNames, type TableKind } from './names'
import type { ColumnReport } from './report'

/** A table of text as a parser of CSV gives it: rows of cells. */
export type Rows = readonly (readonly string[])[]

/** Where the header of a table is, and what its columns are. */
export interface Header {
  /** Its place among the rows, from 0. */
  readonly at: number
  readonly columns: readonly ColumnReport[]
  /** By place of the column, from 0. */
  readonly fields: ReadonlyMap<number, Field>
}

/** How far down a header is looked for. */
const FIRST_ROWS = 50

/** The first of the rows that has the most columns that are understood, two at least. */
export function headerOf(table: TableKind, rows: Rows, names: ImportNames, more: MoreNames): Header | undefined {
  let best: Header | undefined
  rows.slice(0, FIRST_ROWS).forEach((row, at) => {
    const header = columnsOf(table, row, at, names, more)
    if (header.fields.size >= 2 && header.fields.size > (best?.fields.size ?? 0)) best = header
  })
  return best
}

function columnsOf(table: TableKind, row: readonly string[], at: number, names: ImportNames, more: MoreNames): Header {
  const spellings = spellingsOf(table, names, more)
  const noPlace = new Set([...(more.noPlace ?? []), ...names.noPlace].map(plainName))
  // Of two columns for one field the one whose name is nearer to the field's comes first.
  const chosen = new Map<Field, { readonly column: number; readonly rank: number }>()
  row.forEach((header, column) => {
    const known = spellings.get(plainName(header))
    const before = known && chosen.get(known.field)
    if (known && (!before || known.rank < before.rank)) chosen.set(known.field, { column, rank: known.rank })
  })
  const fields = new Map([...chosen].map(([field, { column }]) => [column, field]))
  const columns = row.flatMap((header, column): readonly ColumnReport[] => {
    if (header.trim() === '') return []
    const about = { table, column: column + 1, header }
    const field = fields.get(column)
    if (field) return [{ ...about, understoodAs: field }]
    if (spellings.has(plainName(header))) return [{ ...about, code: 'repeated-column' }]
    return [{ ...about, code: noPlace.has(plainName(header)) ? 'no-place' : 'unknown-column' }]
  })
  return { at, columns, fields }
}

/** Headers and what they stand for, with how near each is to the name of its field; the caller's are nearest. */
function spellingsOf(table: TableKind, names: ImportNames, more: MoreNames): ReadonlyMap<string, { readonly field: Field; readonly rank: number }> {
  const known = new Map<string, { readonly field: Field; readonly rank: number }>()
  for (const columns of [more.columns?.[table] ?? {}, names.columns[table]]) {
    for (const [name, spellings] of Object.entries(columns)) {
      const field = FIELDS.find((one) => one === name)
      if (!field) continue
      for (const spelling of [name, ...spellings]) if (!known.has(plainName(spelling))) known.set(plainName(spelling), { field, rank: known.size })
    }
  }
  return known
}

/** Every field that a column or the caller can name. */
export const FIELDS: readonly Field[] = [
  'id', 'title', 'completed', 'clockHours', 'minutes', 'ceu', 'semesterHours', 'quarterHours', 'unit', 'competencyAreas', 'kind', 'didactic', 'ages', 'courseId', 'eventId', 'verification',
  'role', 'employer', 'start', 'end', 'paid', 'professional', 'fullTimeEquivalent', 'supervised', 'supervisor', 'serves', 'familiesServed', 'socialEmotionalFocus', 'attendsToRelationships',
  'culturallyResponsive', 'traumaInformed', 'services', 'leadership', 'leadershipScope', 'from', 'to', 'hours', 'provider', 'format', 'about',
]

/** The cells of a row that are not empty, from the left. */
export const cellsOf = (row: readonly string[]): readonly Cell[] =>
  row.flatMap((value, at) => (value.trim() === '' ? [] : [{ column: at + 1, value: value.trim() }]))
