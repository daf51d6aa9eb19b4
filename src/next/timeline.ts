import { assess, type AssessOptions } from '../assess/assess'
import { addDays } from '../calendar/add'
import { fromDay, LAST_DATE, toDay, type CivilDate } from '../calendar/civil-date'
import { earliest, latest } from '../calendar/partial-date'
import type { Applicant } from '../model/applicant'
import type { RequirementId } from '../rulebook/requirement'
import type { Standard } from '../rulebook/standard'
import type { Assessment, Period, RequirementResult } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'
import { breakDays } from './break-days'

/** The verdict on one requirement, or on a part of one. */
export interface RequirementVerdict {
  readonly id: RequirementId
  readonly verdict: Verdict
}

/** How everything stands on a day. */
export interface Moment {
  readonly on: CivilDate
  readonly verdict: Verdict
  readonly period: Period | undefined
  /** The requirements of the standard. */
  readonly requirements: readonly RequirementVerdict[]
  /** The same with their parts, each behind its whole. */
  readonly withParts: readonly RequirementVerdict[]
}

/** How the day asked about stands, and each later day on which a verdict differs from the day before. */
export interface Timeline {
  readonly asked: Assessment
  readonly moments: readonly [Moment, ...Moment[]]
}

/**
 * Between two break days nothing but work that goes on makes a difference, and more work worsens no verdict. So where the first and
 * the last day of such a stretch stand alike, all its days do; where they do not, halving it finds the days between.
 */
export function timelineOf(standard: Standard, applicant: Applicant, options: AssessOptions): Timeline {
  const at = (on: CivilDate): Moment => momentOf(assess(standard, applicant, { ...options, asOf: on }))
  const asked = assess(standard, applicant, options)
  const { asOf } = options
  const moments: [Moment, ...Moment[]] = [momentOf(asked)]
  const days = [asOf, ...breakDays(standard, applicant, asOf)]
  let before = moments[0]
  days.forEach((first, index) => {
    const next = days[index + 1]
    const last = next === undefined ? LAST_DATE : addDays(next, -1)
    const opening = index === 0 ? before : at(first)
    if (!alike(before, opening)) moments.push(opening)
    before = opening
    if (!worksBetween(applicant, first, last)) return
    before = at(last)
    moments.push(...changesBetween(opening, before, at))
  })
  return { asked, moments }
}

function changesBetween(first: Moment, last: Moment, at: (on: CivilDate) => Moment): readonly Moment[] {
  if (alike(first, last)) return []
  const from = toDay(first.on)
  const to = toDay(last.on)
  if (to - from === 1) return [last]
  const middle = at(fromDay(Math.floor((from + to) / 2)))
  return [...changesBetween(first, middle, at), ...changesBetween(middle, last, at)]
}

/** Whether some work may go on from one day to a later one. */
function worksBetween({ experience = [] }: Applicant, first: CivilDate, last: CivilDate): boolean {
  return first < last && experience.some(({ start, end }) => earliest(start) < last && (end === undefined || latest(end) > first))
}

function alike(one: Moment, other: Moment): boolean {
  return one.withParts.every(({ verdict }, index) => verdict === other.withParts[index]?.verdict)
}

function momentOf({ asOf, verdict, period, requirements }: Assessment): Moment {
  return { on: asOf, verdict, period, requirements: requirements.map(verdictOf), withParts: requirements.flatMap(withParts) }
}

const verdictOf = ({ id, verdict }: RequirementResult): RequirementVerdict => ({ id, verdict })

function withParts(result: RequirementResult): readonly RequirementVerdict[] {
  return [verdictOf(result), ...(result.parts ?? []).flatMap(withParts)]
}
