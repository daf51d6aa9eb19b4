import type { CivilDate } from '../calendar/civil-date'
import type { Authority, Citation, ReadingId, Source, SourceId } from '../rulebook/citation'
import type { RequirementId, RequirementKind } from '../rulebook/requirement'
import type { RenewalPeriod, StandardId } from '../rulebook/standard'
import type { Finding, Note, Reason } from './codes'
import type { Standing } from './standing'
import type { Verdict } from './verdict'

/** What `assess` returns: plain JSON in a fixed key order. */
export interface Assessment {
  readonly format: 'imh-eligibility/assessment@1'
  readonly standard: StandardId
  /** The name the programme gives the credential. */
  readonly name: string
  readonly edition: string
  /** A fingerprint of all that the standard says: `sha256:` and 64 hexadecimal digits (see `contentHash`). */
  readonly contentHash: string
  readonly purpose: 'initial' | 'renewal'
  readonly asOf: CivilDate
  readonly counting: Counting
  /** Renewals whose period is known. Both days belong to it; `due` is its last. */
  readonly period?: Period
  /** Renewals: whose holding is renewed, how long the rule makes its period, and where that is written. */
  readonly renews?: RenewalPeriod
  /** The standard's own sources, where it cites other documents than the rulebook's. */
  readonly sources?: Readonly<Record<SourceId, Source>>
  readonly verdict: Verdict
  readonly requirements: readonly RequirementResult[]
}

/** `claimed`: all evidence but what could not be verified. `verified`: only what the registry has verified. */
export type Counting = 'claimed' | 'verified'

export interface Period {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly due: CivilDate
  readonly state: 'open' | 'overdue'
}

/** One requirement decided, with everything that decided it. */
export interface RequirementResult {
  readonly id: RequirementId
  readonly kind: RequirementKind
  readonly verdict: Verdict
  /** `required`, `counted` and `missing.quantity` share a unit; `counted` is what counts without any doubt. */
  readonly required?: Quantity
  readonly counted?: Quantity
  readonly missing?: Missing
  /** Why; at least one unless plainly met. */
  readonly findings: readonly Finding[]
  /** Every piece of evidence looked at, counted or not. The amounts of what is `counted` add up to `counted`. */
  readonly evidence: readonly Evidence[]
  readonly notes: readonly Note[]
  readonly cites: readonly Citation[]
  readonly authority: Authority
  readonly reading?: ReadingId
  readonly furtherReadings?: readonly ReadingId[]
  /** The results of an `all-of` or `any-of`. */
  readonly parts?: readonly RequirementResult[]
}

/** `days` are days of work, 365 to a year (RD-07). */
export interface Quantity {
  readonly unit: Unit
  readonly value: number
}

export type Unit = 'clock-hours' | 'hours' | 'days' | 'count'

/** One piece of evidence: how it stands, how much it gives on that standing, and why it does not simply count. */
export type Evidence = { readonly id: string; readonly standing: Standing; readonly amount?: number } & (Reason | { readonly code?: never; readonly params?: never })

/** What would have to be added, supplied or filled. */
export interface Missing {
  readonly quantity?: Quantity
  /** Hours that single areas lack. */
  readonly areas?: readonly { readonly area: string; readonly hours: number }[]
  /** Areas that are short together: they need so many hours, the record can give them only so many. */
  readonly deficit?: { readonly areas: readonly string[]; readonly needed: number; readonly available: number }
  /** Open reference slots, and the people in the record who could fill them. */
  readonly slots?: readonly { readonly slot: string; readonly roles: readonly string[]; readonly candidates: readonly string[] }[]
  /** Fields that the record leaves out. `applicant` stands for the document itself. */
  readonly fields?: readonly MissingField[]
}

export interface MissingField {
  readonly evidence: string
  readonly field: string
}
