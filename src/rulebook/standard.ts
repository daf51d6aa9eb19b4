import type { CivilDate } from '../calendar/civil-date'
import type { Citation, ReadingId, Source, SourceId, Threshold } from './citation'
import type { Requirement } from './requirement'

/** `programme/credential`, for a renewal with `/renewal` behind it. */
export type StandardId = string

/** The rules of one credential, or of its renewal, as plain data. */
export interface Standard {
  readonly id: StandardId
  readonly edition: string
  readonly purpose: 'initial' | 'renewal'
  readonly name: string
  readonly aliases: readonly { readonly name: string; readonly used: SourceId }[]
  readonly programme: string
  readonly jurisdiction: 'US-OH' | 'US-OR' | (string & {})
  /** When the rule binds. Without `from` it reaches back for ever. */
  readonly effective: { readonly from?: CivilDate; readonly to?: CivilDate }
  /** When this rulebook says so. */
  readonly known: { readonly from: CivilDate; readonly to?: CivilDate }
  readonly renews?: RenewalPeriod
  /** Documents that it cites beside those of the rulebook, by id. */
  readonly sources?: Readonly<Record<SourceId, Source>>
  readonly requirements: readonly Requirement[]
}

/** Renewals: whose holding is renewed, how long its period is, and where that is written. */
export interface RenewalPeriod {
  readonly standard: StandardId
  readonly months: Threshold
  readonly cites: readonly [Citation, ...Citation[]]
  readonly reading?: ReadingId
}
