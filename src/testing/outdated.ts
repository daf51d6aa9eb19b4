import { addDays, addMonths } from '../calendar/add'
import type { CivilDate } from '../calendar/civil-date'
import type { Standard } from '../rulebook/standard'
import { isFor, slugOf, type Case, type RequirementOf } from './case'
import { edited, mustDiffer, undecided, type Edits } from './edited'

/**
 * Makes what is there for one requirement too old to count. A membership, a licence or a job ended the day before; half of the supervision falls out of the
 * rule's window; at renewals everything is from the day of issue, before the period. Leads to `not-met`.
 *
 * @throws RangeError where nothing about the requirement grows old, or a reviewer has decided it
 * @example
 * outdated(passing(imhs), 'orimha/imhs/reflective-supervision') // 25 of 50 hours in the best 24 months
 */
export function outdated<S extends Standard>(start: Case<S>, requirement: RequirementOf<S>): Case<S> {
  const asked = undecided(start, requirement)
  const { asOf, applicant, standard } = start
  const ended = addDays(asOf, -1)
  const edits: Edits = {
    memberships: (item) => ({ ...item, to: ended }),
    licenses: (item) => ({ ...item, to: ended }),
    ...(asked.kind === 'employment' && { experience: (item) => ({ ...item, end: ended }) }),
    ...(asked.kind === 'supervision' && asked.window && halfBefore(start, requirement, asked.window.months)),
  }
  const issued = standard.renews && applicant.holdings?.find((holding) => holding.standard === standard.renews?.standard)?.issued
  const changed = edited(start, requirement, issued === undefined ? edits : { ...edits, ...allOn(issued) })
  return mustDiffer(start, changed, requirement, 'nothing about it grows old')
}

/** The earlier half of the sessions, a whole window before. */
function halfBefore({ standard, applicant }: Case, requirement: string, months: number): Edits {
  const own = (applicant.supervision ?? []).filter(isFor(slugOf(standard, requirement)))
  const early = new Set(own.slice(0, Math.ceil(own.length / 2)).map(({ id }) => id))
  return { supervision: (item) => (early.has(item.id) ? { ...item, from: addMonths(item.from, -months) } : item) }
}

const allOn = (day: CivilDate): Edits => ({
  trainings: (item) => ({ ...item, completed: day }),
  supervision: (item) => ({ ...item, from: day }),
  agreements: (item) => ({ ...item, signed: day }),
  documents: (item) => ({ ...item, dated: day }),
})
