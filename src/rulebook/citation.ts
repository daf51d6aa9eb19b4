/** A document or page that a rule is taken from. */
export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  /** Where it can be read; a document without a public address names its form instead. */
  readonly address: string
  /** The date the document bears, as far as it bears one. */
  readonly dated?: string
  /** The day it was read for this rulebook, `YYYY-MM-DD`. */
  readonly read: string
}

export type SourceId = string

/** Where a rule is written: the source and the heading or paragraph in it. */
export interface Citation {
  readonly source: SourceId
  readonly at: string
}

/**
 * How sure a rule is.
 *
 * - `stated`: the issuing body says it in words.
 * - `implied`: it follows from what the issuing body says.
 * - `secondary`: only an unofficial source gives it; the result is never better or worse than `needs-review`.
 * - `unpublished`: there is a rule, and no text that could be read gives it; the result is `needs-review`.
 */
export type Authority = 'stated' | 'implied' | 'secondary' | 'unpublished'

/** A place where the sources' prose needed a choice; `docs/readings.md` explains each. */
export type ReadingId = `RD-${number}${number}`

/** Where a requirement comes from. A threshold without one does not compile. */
export interface Provenance {
  readonly cites: readonly [Citation, ...Citation[]]
  readonly authority: Authority
  /** The reading that settles the figure. */
  readonly reading?: ReadingId
  /** The other readings the requirement rests on. */
  readonly furtherReadings?: readonly ReadingId[]
}

/** A figure, or the typed hole where the official figure is not public. */
export type Threshold = number | 'unpublished'
