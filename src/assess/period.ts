import { addDays, addMonths } from '../calendar/add'
import { isCivilDate, LAST_DATE, type CivilDate } from '../calendar/civil-date'
import type { Applicant, Holding } from '../model/applicant'
import type { Dates } from '../requirements/context'
import type { Standard } from '../rulebook/standard'
import type { Note } from '../verdict/codes'
import type { Period } from '../verdict/result'
import { shown } from '../model/shown'

/** The renewal period that an assessment is about. */
export interface Renewal {
  /** The dates in which evidence must fall, as far as they are known. */
  readonly dates: Dates
  /** Absent where its first or last day is not known. */
  readonly period: Period | undefined
  readonly notes: readonly Note[]
}

/**
 * Finds the period of a renewal: the caller's, else from the holding that started last. It opens the day after `issued` or
 * `lastRenewed` and closes on `expires`, or on the same day so many months later (RD-03, RD-05, RD-23, RD-24).
 *
 * @throws RangeError where the caller's period is not two civil dates in order
 */
export function renewalOf(standard: Standard, applicant: Applicant, asOf: CivilDate, given: { readonly from: CivilDate; readonly to: CivilDate } | undefined): Renewal | undefined {
  const { renews } = standard
  if (!renews) return undefined
  if (given) {
    if (!isCivilDate(given.from) || !isCivilDate(given.to) || given.from > given.to) {
      throw new RangeError(`period: expected two dates in order, found ${shown(given.from)} and ${shown(given.to)}`)
    }
    return { dates: { from: given.from, to: given.to }, period: periodOf(given.from, given.to, asOf), notes: [] }
  }
  const holding = latestHolding(applicant.holdings ?? [], renews.standard, asOf)
  if (!holding) return { dates: {}, period: undefined, notes: [] }
  const from = addDays(holding.start, 1)
  const byRule = renews.months === 'unpublished' ? undefined : addMonths(holding.start, renews.months)
  const to = holding.expires ?? byRule
  if (to === undefined) return { dates: { from }, period: undefined, notes: [] }
  const notes: readonly Note[] =
    byRule !== undefined && to !== byRule ? [{ code: 'expiry-differs', params: { expires: to, byRule } }] : []
  return { dates: { from, to }, period: periodOf(from, to, asOf), notes }
}

function periodOf(from: CivilDate, to: CivilDate, asOf: CivilDate): Period {
  return { from, to, due: to, state: asOf <= to ? 'open' : 'overdue' }
}

/** The holding with the latest start by `asOf`, of two alike the one that expires first; what is dated later is not seen. */
function latestHolding(holdings: readonly Holding[], standard: string, asOf: CivilDate): { readonly start: CivilDate; readonly expires: CivilDate | undefined } | undefined {
  let latest: { readonly start: CivilDate; readonly expires: CivilDate | undefined } | undefined
  for (const holding of holdings) {
    if (holding.standard !== standard || holding.issued > asOf) continue
    const { issued, lastRenewed, expires } = holding
    const start = lastRenewed !== undefined && lastRenewed <= asOf && lastRenewed > issued ? lastRenewed : issued
    if (!latest || start > latest.start || (start === latest.start && (expires ?? LAST_DATE) < (latest.expires ?? LAST_DATE))) latest = { start, expires }
  }
  return latest
}
