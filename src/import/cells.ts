import { readDate, type DateOrder, type Read } from './dates'
import type { Field } from './names'
import type { CellProblem, ProblemReason } from './report'
import type { Vocabulary } from './vocabulary'

/** A cell that is not empty. */
export interface Cell {
  /** Counted from 1; none where the caller assumes the value. */
  readonly column?: number
  readonly value: string
}

/** The most characters that a text of the record may have. */
const MOST = 10_000

/** No date and no figure is longer; what is, nobody looks into. */
const LONGEST = 60
const BAD_DATE: Read<never> = { problem: { code: 'bad-date', params: {} } }
const BAD_NUMBER: Read<never> = { problem: { code: 'bad-number', params: {} } }

/** Reads the cells of one row, field by field. A field that the row leaves empty is absent; what a cell does not say is kept as a problem. */
export interface CellReader {
  readonly problems: readonly CellProblem[]
  readonly has: (field: Field) => boolean
  /** The cell as it stands. */
  readonly look: (field: Field) => string | undefined
  readonly text: (field: Field, most?: number) => string | undefined
  readonly date: (field: Field, partial?: boolean) => string | undefined
  readonly amount: (field: Field, read: (text: string) => Read<number>) => number | undefined
  readonly flag: (field: Field) => boolean | undefined
  readonly word: <Word extends string>(field: Field, of: (text: string) => Word | undefined) => Word | undefined
  /** A list in one cell: each word once, in its order. */
  readonly words: <Word extends string>(field: Field, of: (text: string) => Word | undefined) => readonly Word[] | undefined
  readonly is: (field: Field, of: (text: string) => string | undefined) => boolean
  /** Says of a field, whose cell may be empty, why it is not in the record as it stands. */
  readonly tell: (field: Field, problem: ProblemReason) => void
}

export function cellReader(cells: ReadonlyMap<Field, Cell>, vocabulary: Vocabulary, order: DateOrder | undefined): CellReader {
  const problems: CellProblem[] = []
  const tell = (field: Field, problem: ProblemReason): void => {
    const cell = cells.get(field)
    problems.push({ ...(cell?.column !== undefined && { column: cell.column }), value: cell?.value ?? '', ...problem })
  }
  const read = <Value>(field: Field, of: (text: string) => Read<Value>): Value | undefined => {
    const cell = cells.get(field)
    if (!cell) return undefined
    const found = of(cell.value)
    if ('value' in found) return found.value
    tell(field, found.problem)
    return undefined
  }
  const unknown = (field: Field, word: string): ProblemReason => ({ code: 'unknown-word', params: { field, word: word.trim() } })
  const word = <Word extends string>(field: Field, of: (text: string) => Word | undefined): Word | undefined =>
    read(field, (text): Read<Word> => {
      const found = of(text)
      return found === undefined ? { problem: unknown(field, text) } : { value: found }
    })
  return {
    problems,
    has: (field) => cells.has(field),
    look: (field) => cells.get(field)?.value,
    text: (field, most = MOST) => read(field, (text) => (text.length > most ? { problem: { code: 'too-long', params: { most } } } : { value: text })),
    date: (field, partial) => read(field, (text) => (text.length > LONGEST ? BAD_DATE : readDate(text, vocabulary.month, order, partial))),
    amount: (field, of) => read(field, (text) => (text.length > LONGEST ? BAD_NUMBER : of(text))),
    flag: (field) => {
      const said = word(field, vocabulary.flag)
      return said && said === 'yes'
    },
    word,
    words: (field, of) => {
      const cell = cells.get(field)
      if (!cell) return undefined
      const { found, strange } = listIn(cell.value, of)
      for (const each of strange) tell(field, unknown(field, each))
      return found.length === 0 && strange.length > 0 ? undefined : [...new Set(found)]
    },
    is: (field, of) => of(cells.get(field)?.value ?? '') !== undefined,
    tell,
  }
}

/** Where a list may be cut, the surest first: a comma or a slash may be part of a name. */
const CUTS = [/[;|\n\r]+/, /,|\//] as const

function listIn<Word extends string>(text: string, of: (text: string) => Word | undefined, cuts: readonly RegExp[] = CUTS): { readonly found: readonly Word[]; readonly strange: readonly string[] } {
  const whole = of(text)
  if (whole !== undefined) return { found: [whole], strange: [] }
  const [cut, ...finer] = cuts
  if (!cut) return { found: [], strange: [text] }
  const parts = text.split(cut).filter((part) => part.trim() !== '').map((part) => listIn(part, of, finer))
  if (parts.length === 0) return { found: [], strange: [text] }
  return { found: parts.flatMap(({ found }) => found), strange: parts.flatMap(({ strange }) => strange) }
}
