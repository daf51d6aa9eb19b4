import { cellReader, type Cell, type CellReader } from './cells'
import type { DateOrder } from './dates'
import type { Field, MoreNames, TableKind } from './names'
import { importNames } from './own-names'
import type { CellProblem, ColumnReport, ProblemReason, RowReport } from './report'
import { cellsOf, FIELDS, headerOf, type Header, type Rows } from './table'
import type { Vocabulary } from './vocabulary'

/** A table read as far as its cells. */
export interface ReadTable {
  readonly columns: readonly ColumnReport[]
  /** Rows that are no items: above the header, totals. */
  readonly skipped: readonly RowReport[]
  readonly rows: readonly ReadRow[]
}

export interface ReadRow {
  /** Counted from 1. */
  readonly row: number
  readonly reader: CellReader
  /** Cells below no name of a column. */
  readonly strays: readonly CellProblem[]
}

export interface ReadOptions {
  readonly dates: DateOrder | undefined
  readonly names: MoreNames
  /** What the caller knows of every row that does not say, as cells. */
  readonly assumed: { readonly [Name in Field]?: string }
}

export function readTable(table: TableKind, rows: Rows, vocabulary: Vocabulary, { dates, names, assumed }: ReadOptions): ReadTable {
  const header = headerOf(table, rows, importNames, names)
  const skipped: RowReport[] = []
  const read: ReadRow[] = []
  rows.forEach((cells, at) => {
    const row = at + 1
    const filled = cellsOf(cells)
    if (filled.length === 0 || at === header?.at) return
    const why = whySkipped(filled, at, header, table, vocabulary)
    if (why || !header) {
      skipped.push({ table, row, status: 'skipped', problems: filled.map((cell) => ({ ...cell, ...(why ?? NO_HEADER) })) })
      return
    }
    const byField = new Map<Field, Cell>()
    for (const cell of filled) {
      const field = header.fields.get((cell.column ?? 0) - 1)
      if (field) byField.set(field, cell)
    }
    for (const field of FIELDS) if (!byField.has(field) && assumed[field] !== undefined) byField.set(field, { value: assumed[field] })
    const named = new Set(header.columns.map(({ column }) => column))
    const strays = filled.filter(({ column = 0 }) => !named.has(column)).map((cell): CellProblem => ({ ...cell, code: 'no-column-name', params: {} }))
    read.push({ row, reader: cellReader(byField, vocabulary, dates), strays })
  })
  return { columns: header?.columns ?? [], skipped, rows: read }
}

const NO_HEADER: ProblemReason = { code: 'no-header', params: {} }

/** The day without which a row is no item: a line of totals has none. */
const DAY = { trainings: 'completed', experience: 'start', supervision: 'from' } as const

function whySkipped(filled: readonly Cell[], at: number, header: Header | undefined, table: TableKind, { totals }: Vocabulary): ProblemReason | undefined {
  if (!header) return NO_HEADER
  if (at < header.at) return { code: 'above-header', params: {} }
  const day = [...header.fields].find(([, field]) => field === DAY[table])?.[0]
  const dayCell = filled.find(({ column = 0 }) => column - 1 === day)
  const isTotal = (cell: Cell | undefined): boolean => cell !== undefined && totals(cell.value) !== undefined
  return isTotal(filled[0]) && (!dayCell || isTotal(dayCell)) ? { code: 'totals-row', params: {} } : undefined
}
