import type { RecordChanges } from '../next/with-changes'
import type { Field, TableKind } from './names'

/** What an import gives: lists for `withChanges`, and an account of every column and cell. */
export interface Import {
  readonly changes: Pick<RecordChanges, TableKind | 'people'>
  readonly report: ImportReport
}

export interface ImportReport {
  readonly counts: Readonly<Record<RowStatus, number>>
  readonly columns: readonly ColumnReport[]
  readonly rows: readonly RowReport[]
}

/** One column of a table: what it was understood as, or why it was not. */
export interface ColumnReport {
  readonly table: TableKind
  /** Counted from 1. */
  readonly column: number
  readonly header: string
  readonly understoodAs?: Field
  /** `no-place`: it is known, and the record has no field for it. `repeated-column`: another column of the table is understood as the same. */
  readonly code?: 'unknown-column' | 'no-place' | 'repeated-column'
}

/**
 * - `taken`: every cell of a column that is understood is in the record.
 * - `taken-in-part`: an item is in the record, and `problems` names what is not.
 * - `refused`: no item, nothing of the row is in the record; `problems` says why.
 * - `skipped`: a line above the header, or a line of totals; `problems` has its cells.
 */
export type RowStatus = 'taken' | 'taken-in-part' | 'refused' | 'skipped'

/** One row that is not blank, and not the header. */
export interface RowReport {
  readonly table: TableKind
  /** Counted from 1, the header and blank rows too. */
  readonly row: number
  readonly status: RowStatus
  /** The item it became. */
  readonly id?: string
  readonly problems: readonly CellProblem[]
}

/** Why a cell is not in the record as it stands, or what the row lacks. */
export type CellProblem = { readonly column?: number; readonly value: string } & ProblemReason

export interface ProblemParams {
  'bad-date': Record<string, never>
  /** Both orders give a date; the caller says which is meant (`dates`). */
  'ambiguous-date': { monthFirst: string; dayFirst: string }
  'two-digit-year': Record<string, never>
  'bad-number': Record<string, never>
  /** `1,250` may be a thousand or one and a quarter. */
  'ambiguous-number': Record<string, never>
  /** Hours have two decimals at most, and are above 0. */
  'bad-hours': Record<string, never>
  'unknown-word': { field: string; word: string }
  'too-long': { most: number }
  /** The id is another item's already; the item has another id. */
  'id-taken': { id: string }
  /** The list has an item with this id already. */
  'already-there': { id: string }
  'ends-before-start': { start: string }
  /** The record needs a field that the row does not give. */
  'field-missing': { field: string }
  /** The row says no competency area: the record lists none. */
  'no-competency-area': Record<string, never>
  /** The row says the amount twice, and the other cell was taken. */
  'other-amount-taken': { field: string }
  /** The unit of the amount is not understood, so that it may be no hours. */
  'unit-unknown': Record<string, never>
  /** Nothing above the cell says what it is. */
  'no-column-name': Record<string, never>
  'above-header': Record<string, never>
  'totals-row': Record<string, never>
  /** No row of the table has names of columns that are known. */
  'no-header': Record<string, never>
}

export type ProblemCode = keyof ProblemParams
export type ProblemReason = { readonly [Code in ProblemCode]: { readonly code: Code; readonly params: Readonly<ProblemParams[Code]> } }[ProblemCode]
