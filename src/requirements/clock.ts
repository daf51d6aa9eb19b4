import { toDay, type DayNumber } from '../calendar/civil-date'
import { earliest, FULL_DATE, latest } from '../calendar/partial-date'
import type { RequirementId } from '../rulebook/requirement'
import { EXCLUDED, IF_KNOWN } from '../verdict/standing'
import type { MissingField } from '../verdict/result'
import type { Context } from './context'
import { decisionOn } from './decisions'
import { degreeStanding } from './education'

/** When work, leadership and supervision that lean on a degree begin to count, on each rung (RD-11). */
export interface Clock {
  /** The first day on that rung, `Infinity` where no degree stands on it. */
  readonly starts: readonly DayNumber[]
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
const OPEN: Clock = { starts: [-Infinity, -Infinity, -Infinity, -Infinity], degrees: [] }

/**
 * Starts the clock at the conferral day of the first degree that stands on each rung; where the day is open, at the latest it
 * can be, and on the information rung at the earliest. A determination `met` on the education requirement lifts the degrees
 * that are in doubt there, `waived` lifts the condition, `not-met` does not stop the clock.
 *
 * @param leaning the requirement that leans on the degree: decisions scoped to it reach the degree
 */
export function clockFor(after: RequirementId | undefined, leaning: RequirementId, context: Context): Clock {
  if (after === undefined) return OPEN
  const requirement = context.requirement(after)
  if (requirement.kind !== 'education') throw new TypeError(`${after} starts a clock and is not an education requirement`)
  const decided = decisionOn(after, context.decisions)?.decision
  if (decided === 'waived') return OPEN

  const starts: DayNumber[] = [Infinity, Infinity, Infinity, Infinity]
  const degrees: (StartingDegree | undefined)[] = [undefined, undefined, undefined, undefined]
  for (const degree of context.applicant.education ?? []) {
    const { rung, fields = [] } = degreeStanding(degree, requirement, leaning, context)
    if (rung === EXCLUDED) continue
    const lifted = decided === 'met' && degreeStanding(degree, requirement, after, context).rung < EXCLUDED ? 0 : rung
    const sure = toDay(latest(degree.conferred))
    const starting = { id: degree.id, conferred: degree.conferred, fields: degree.conferred.length < FULL_DATE ? [...fields, { evidence: degree.id, field: 'conferred' }] : fields }
    for (let on: number = lifted; on <= IF_KNOWN; on++) {
      const start = on === IF_KNOWN ? toDay(earliest(degree.conferred)) : sure
      if (start < startOn({ starts, degrees }, on)) {
        starts[on] = start
        degrees[on] = starting
      }
    }
  }
  return { starts, degrees }
}

/** The first day that counts on a rung. */
export const startOn = ({ starts }: Clock, rung: number): DayNumber => starts[rung] ?? Infinity
