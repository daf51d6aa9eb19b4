import type { CivilDate, DayNumber } from '../calendar/civil-date'
import type { Applicant, Person, Verification } from '../model/applicant'
import type { RequirementId, Requirement } from '../rulebook/requirement'
import { EXCLUDED, IF_KNOWN, IF_VERIFIED } from '../verdict/standing'
import { doubt, missing, type Item } from '../verdict/ladder'
import type { Counting } from '../verdict/result'
import type { Clock } from './clock'
import type { Decisions } from './decisions'
import type { Duplicates } from './duplicates'
import type { SpellDays } from './spell-days'

/** Everything a requirement is decided against, gathered once per assessment. */
export interface Context {
  readonly applicant: Applicant
  readonly asOf: CivilDate
  readonly today: DayNumber
  readonly counting: Counting
  /** Renewals: the dates in which evidence must fall. */
  readonly dates: Dates | undefined
  readonly people: ReadonlyMap<string, Person>
  readonly decisions: Decisions | undefined
  readonly duplicates: () => Duplicates
  /** The days of each spell in `experience`, in its order. */
  readonly spellDays: () => readonly SpellDays[]
  /** Clocks that were read before. Without decisions a degree stands alike for all that lean on it. */
  readonly clocks: Map<RequirementId, Clock>
  /** Another requirement of the same standard, as the one whose degree starts a clock. */
  readonly requirement: (id: RequirementId) => Requirement
}

/** A renewal period. Without `to` its end is not known, without `from` nothing is. */
export interface Dates {
  readonly from?: CivilDate
  readonly to?: CivilDate
}

/** Evidence the registry could not verify never counts; counting `verified`, what it has not verified yet waits. */
export function verify(item: Item, verification: Verification | undefined, context: Context): void {
  if (verification === 'unable-to-verify') doubt(item, EXCLUDED, { code: 'unable-to-verify', params: {} })
  else if (context.counting === 'verified' && verification !== 'verified') {
    doubt(item, IF_VERIFIED, { code: 'not-verified', params: { verification: verification ?? 'self-reported' } })
  }
}

/** Evidence dated after the day asked about is not seen; at renewal it must lie in the period, first day to last (RD-05), unless any date does. */
export function date(item: Item, from: CivilDate, to: CivilDate, context: Context, anyDate = false): void {
  if (to > context.asOf) doubt(item, EXCLUDED, { code: 'after-as-of', params: { date: to } })
  const { dates } = context
  if (!dates || anyDate) return
  if ((dates.from !== undefined && from < dates.from) || (dates.to !== undefined && to > dates.to)) {
    doubt(item, EXCLUDED, { code: 'outside-period', params: { ...dates } })
  } else if (dates.to === undefined) {
    doubt(item, IF_KNOWN, { code: 'period-unknown', params: {} })
    missing(item, { evidence: 'applicant', field: dates.from === undefined ? 'holdings' : 'holdings.expires' })
  }
}

/** Memberships and licences are asked on the day itself; their last day is a good day. */
export function inForce(item: Item, { from, to }: { readonly from: CivilDate; readonly to?: CivilDate | undefined }, { asOf }: Context): void {
  if (from > asOf || (to !== undefined && to < asOf)) doubt(item, EXCLUDED, { code: 'not-in-force', params: to === undefined ? { from } : { from, to } })
}
