import { assess } from '../assess/assess'
import { addDays } from '../calendar/add'
import { toDay } from '../calendar/civil-date'
import type { Standard } from '../rulebook/standard'
import { isFor, slugOf, type Case, type RequirementOf } from './case'
import { edited, undecided, type Edits } from './edited'

const HUNDREDTHS = 100

/**
 * Leaves one requirement short by just so much: hours of training or supervision, days of work, families served. Leads to `not-met`, with that amount missing.
 *
 * @param amount in the unit that the requirement is told in: hours with at most two decimals, whole days (365 to a year), whole families
 * @throws RangeError where the requirement has no figure of this kind, or nothing would be left of its evidence: then take `without`
 * @example
 * shortBy(passing(imhs), 'orimha/imhs/training-hours', 0.25) // 29.75 of 30 clock hours
 */
export function shortBy<S extends Standard>(start: Case<S>, requirement: RequirementOf<S>, amount: number): Case<S> {
  const { kind } = undecided(start, requirement)
  const hours = kind === 'hours' || kind === 'supervision'
  const steps = Math.round(amount * (hours ? HUNDREDTHS : 1))
  if (!(steps > 0) || steps / (hours ? HUNDREDTHS : 1) !== amount) throw new RangeError(`amount: expected ${hours ? 'hours above 0 with at most two decimals' : 'a whole number above 0'}, found ${amount}`)
  const { required, counted } = assess(start.standard, start.applicant, { asOf: start.asOf }).requirements.find(({ id }) => id === requirement) ?? {}
  const units = hours ? ['clock-hours', 'hours'] : kind === 'experience' ? ['days', 'count'] : []
  if (!required || !counted || !units.includes(required.unit)) throw new RangeError(`${requirement}: it asks for no hours, days or families in all`)
  const surplus = Math.round((counted.value - required.value) * (hours ? HUNDREDTHS : 1))
  const cut = hours ? fewerHours(start, requirement, surplus + steps) : required.unit === 'days' ? laterStart(surplus + steps) : fewerFamilies(surplus + steps)
  const short = edited(start, requirement, cut)
  const missing = assess(short.standard, short.applicant, { asOf: short.asOf }).requirements.find(({ id }) => id === requirement)?.missing?.quantity?.value
  if (missing !== amount) throw new RangeError(`${requirement}: its own evidence cannot leave it short by ${amount}; "without" leaves out all of it`)
  return short
}

/** Takes hundredths of hours off the longest items first, so that the short ones, each in an area of its own, stay. */
function fewerHours({ standard, applicant }: Case, requirement: string, hundredths: number): Edits {
  const items = [...(applicant.trainings ?? []).map(({ id, clockHours = 0 }) => ({ id, hours: clockHours })), ...(applicant.supervision ?? [])]
  const own = items.filter(isFor(slugOf(standard, requirement))).sort((a, b) => b.hours - a.hours)
  const left = new Map<string, number>()
  let toTake = hundredths
  for (const { id, hours } of own) {
    const there = Math.round(hours * HUNDREDTHS)
    const taken = Math.min(toTake, there)
    left.set(id, (there - taken) / HUNDREDTHS)
    toTake -= taken
  }
  const of = (id: string): number => left.get(id) ?? 0
  return {
    trainings: (item) => (of(item.id) > 0 ? { ...item, clockHours: of(item.id) } : undefined),
    supervision: (item) => (of(item.id) > 0 ? { ...item, hours: of(item.id) } : undefined),
  }
}

function laterStart(days: number): Edits {
  return {
    experience: (item) => {
      const start = addDays(item.start, days)
      return item.end !== undefined && toDay(start) > toDay(item.end) ? undefined : { ...item, start }
    },
  }
}

const fewerFamilies = (families: number): Edits => ({
  experience: (item) => ({ ...item, familiesServed: Math.max(0, (item.familiesServed ?? 0) - families) }),
})
