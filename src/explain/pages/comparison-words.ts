import type { Standing } from '../../verdict/standing'

/** What a language has to bring for comparisons, beside its words for assessments. */
export interface ComparisonWords {
  /** How one of the two sides came about, in a line. */
  readonly side: Readonly<Record<'before' | 'after' | 'both', (facts: string) => string>>
  readonly whole: (before: string, after: string) => string
  readonly wholeStays: (mark: string) => string
  readonly nothing: string
  readonly headings: Readonly<Record<'verdicts' | 'others', string>>
  readonly verdict: (name: string, before: string, after: string) => string
  readonly stays: (name: string) => string
  /** A requirement that only one of the editions has. */
  readonly added: (name: string, mark: string) => string
  readonly removed: (name: string, mark: string) => string
  readonly required: (before: string, after: string) => string
  readonly counted: (before: string, after: string) => string
  readonly noFigure: string
  /** The name of a piece of evidence, and how it stands. */
  readonly came: (name: string, side: string) => string
  readonly went: (name: string, side: string) => string
  readonly changed: (name: string, before: string, after: string) => string
  readonly standings: Readonly<Record<Standing, string>>
  /** In front of a whole sentence. */
  readonly found: (sentence: string) => string
  readonly foundBefore: (sentence: string) => string
}
