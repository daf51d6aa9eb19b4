import type { CivilDate } from '../calendar/civil-date'
import type { RequirementId } from '../rulebook/requirement'
import type { Period } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'
import type { Moment } from './timeline'

/** The first day on which something is reached. */
export interface Milestone {
  readonly on: CivilDate
  /** The requirements that stood in the way until the day before. None where it is so on the day asked about. */
  readonly decidedBy: readonly RequirementId[]
  /** Renewals whose period is known: as it is on that day. */
  readonly period?: Period
  /** The first day after on which it is so no longer. Absent: it lasts. */
  readonly lapse?: Lapse
}

export interface Lapse {
  readonly on: CivilDate
  /** Of the whole, on that day. */
  readonly verdict: Verdict
  /** The requirements that stand in the way from that day. */
  readonly decidedBy: readonly RequirementId[]
}

type Reached = (verdict: Verdict) => boolean

export const isMet: Reached = (verdict) => verdict === 'met'

/** Nothing is left to do or to supply: the rest is the registry's or a reviewer's. */
export const isReady: Reached = (verdict) => verdict === 'met' || verdict === 'pending' || verdict === 'needs-review'

export function milestone(moments: readonly Moment[], reached: Reached): Milestone | undefined {
  const at = moments.findIndex(({ verdict }) => reached(verdict))
  const moment = moments[at]
  if (!moment) return undefined
  const lost = moments.findIndex(({ verdict }, index) => index > at && !reached(verdict))
  const lapse = lapseAt(moments[lost - 1], moments[lost], reached)
  return {
    on: moment.on,
    decidedBy: gained(moments[at - 1], moment, reached),
    ...(moment.period && { period: moment.period }),
    ...(lapse && { lapse }),
  }
}

function lapseAt(before: Moment | undefined, moment: Moment | undefined, reached: Reached): Lapse | undefined {
  return moment && { on: moment.on, verdict: moment.verdict, decidedBy: gained(moment, before, reached) }
}

/** Requirements that are in the way at one moment and at the other, where the whole is reached, no longer. */
function gained(from: Moment | undefined, to: Moment | undefined, reached: Reached): readonly RequirementId[] {
  if (!from || !to) return []
  return to.requirements.flatMap(({ id, verdict }, index) => {
    const other = from.requirements[index]?.verdict ?? verdict
    return verdict !== other && !reached(other) ? [id] : []
  })
}
