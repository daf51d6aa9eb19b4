import { toDay, type DayNumber } from '../calendar/civil-date'
import { place, type Place } from '../calendar/place'
import { earliest, FULL_DATE, latest } from '../calendar/partial-date'
import type { RequirementId } from '../rulebook/requirement'
import { EXCLUDED, IF_KNOWN, STANDINGS } from '../verdict/standing'
import type { MissingField } from '../verdict/result'
import type { Context } from './context'
import { decisionOn } from './decisions'
import { degreeStanding } from './education'

/** When work, leadership and supervision that lean on a degree begin to count, on each rung (RD-11). */
export interface Clock {
  /** The first day on that rung, `Infinity` where no degree stands on it. */
  readonly starts: readonly DayNumber[]
  /** The same days as places. */
  readonly places: readonly Place[]
  /** The degree that starts it there. */
  readonly degrees: readonly (StartingDegree | undefined)[]
}

export interface StartingDegree {
  readonly id: string
  readonly conferred: string
  /** What the record leaves out of it. */
  readonly fields: readonly MissingField[]
}

/** No degree is asked: everything counts. */
const ALWAYS: readonly number[] = STANDINGS.map(() => -Infinity)
const OPEN: Clock = { starts: ALWAYS, places: ALWAYS, degrees: [] }

/**
 * Starts the clock at the conferral day of the first degree that stands on each rung; where the day is open, at the latest it
 * can be, and on the information rung at the earliest. A determination `met` on the education requirement lifts the degrees
 * that are in doubt there, `waived` lifts the condition, `not-met` does not stop the clock.
 *
 * @param leaning the requirement that leans on the degree: decisions scoped to it reach the degree
 */
export function clockFor(after: RequirementId | undefined, leaning: RequirementId, context: Context): Clock {
  if (after === undefined) return OPEN
  if (context.decisions) return readClock(after, leaning, context)
  const known = context.clocks.get(after)
  if (known) return known
  const clock = readClock(after, leaning, context)
  context.clocks.set(after, clock)
  return clock
}

function readClock(after: RequirementId, leaning: RequirementId, context: Context): Clock {
  const requirement = context.requirement(after)
  if (requirement.kind !== 'education') throw new TypeError(`${after} starts a clock and is not an education requirement`)
  const decided = decisionOn(after, context.decisions)?.decision
  if (decided === 'waived') return OPEN

  const starts: DayNumber[] = [Infinity, Infinity, Infinity, Infinity]
  const places: Place[] = [Infinity, Infinity, Infinity, Infinity]
  const degrees: (StartingDegree | undefined)[] = [undefined, undefined, undefined, undefined]
  for (const degree of context.applicant.education ?? []) {
    const { rung, fields = [] } = degreeStanding(degree, requirement, leaning, context)
    if (rung === EXCLUDED) continue
    const lifted = decided === 'met' && degreeStanding(degree, requirement, after, context).rung < EXCLUDED ? 0 : rung
    const sure = latest(degree.conferred)
    const starting = { id: degree.id, conferred: degree.conferred, fields: degree.conferred.length < FULL_DATE ? [...fields, { evidence: degree.id, field: 'conferred' }] : fields }
    for (let on: number = lifted; on <= IF_KNOWN; on++) {
      const start = on === IF_KNOWN ? earliest(degree.conferred) : sure
      const at = place(start)
      if (at < (places[on] ?? Infinity)) {
        places[on] = at
        starts[on] = toDay(start)
        degrees[on] = starting
      }
    }
  }
  return { starts, places, degrees }
}

/** The first day that counts on a rung. */
export const startOn = ({ starts }: Clock, rung: number): DayNumber => starts[rung] ?? Infinity
