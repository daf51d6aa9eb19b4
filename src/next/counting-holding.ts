import { LAST_DATE, type CivilDate } from '../calendar/civil-date'
import type { Applicant, Holding } from '../model/applicant'
import type { StandardId } from '../rulebook/standard'

/** Of several holdings of a credential the one whose period `assess` takes: the latest start by `asOf`, of two alike the one that expires first, then the first on record. */
export function countingHolding(holdings: NonNullable<Applicant['holdings']>, standard: StandardId, asOf: CivilDate): Holding | undefined {
  const [counts] = holdings
    .filter((holding) => holding.standard === standard && holding.issued <= asOf)
    .map((holding) => ({ holding, start: startOf(holding, asOf), expires: holding.expires ?? LAST_DATE }))
    .sort((a, b) => compare(b.start, a.start) || compare(a.expires, b.expires))
  return counts?.holding
}

/** When it was issued or, if that is later and not ahead, last renewed. */
function startOf({ issued, lastRenewed }: Holding, asOf: CivilDate): CivilDate {
  return lastRenewed !== undefined && lastRenewed <= asOf && lastRenewed > issued ? lastRenewed : issued
}

const compare = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : Number(a > b))
