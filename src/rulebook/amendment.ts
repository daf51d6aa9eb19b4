import type { Citation, Source, SourceId } from './citation'

/** Where the amended values are written, and by whom. */
export interface Amendment {
  readonly cites: readonly [Citation, ...Citation[]]
  /** The documents cited, as far as the rulebook does not know them. */
  readonly sources?: Readonly<Record<SourceId, Source>> | undefined
  /** A name for the amended edition, put behind the edition's own: `2026-11+occrra-chart`. */
  readonly as?: string | undefined
}
