import type { CivilDate } from '../calendar/civil-date'
import type { ReadingId, Source, SourceId, Threshold } from './citation'
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
  /** Renewals: whose holding is renewed, and how long its period is. */
  readonly renews?: { readonly standard: StandardId; readonly months: Threshold; readonly reading?: ReadingId }
  /** Documents that it cites beside those of the rulebook, by id. */
  readonly sources?: Readonly<Record<SourceId, Source>>
  readonly requirements: readonly Requirement[]
}
