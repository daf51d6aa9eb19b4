import type { AssessOptions } from '../assess/assess'
import type { CivilDate } from '../calendar/civil-date'
import type { Applicant } from '../model/applicant'
import type { RequirementId } from '../rulebook/requirement'
import type { Standard, StandardId } from '../rulebook/standard'
import type { Counting, Period } from '../verdict/result'
import { VERDICTS, type DecidedVerdict, type Verdict } from '../verdict/verdict'
import { assumptionsOf, type Assumptions } from './assumptions'
import { isMet, isReady, milestone, type Milestone } from './milestone'
import { timelineOf, type Moment, type RequirementVerdict } from './timeline'

export type { Assumptions } from './assumptions'
export type { Lapse, Milestone } from './milestone'
export type { RequirementVerdict } from './timeline'

export const FORECAST_FORMAT = 'imh-eligibility/forecast@1'

/** What `forecast` returns: plain JSON in a fixed key order. */
export interface Forecast {
  readonly format: typeof FORECAST_FORMAT
  readonly standard: StandardId
  readonly name: string
  readonly edition: string
  readonly contentHash: string
  readonly asOf: CivilDate
  readonly counting: Counting
  /** Renewals whose period is known: as it is on the day asked about. */
  readonly period?: Period
  /** On the day asked about. */
  readonly verdict: Verdict
  /** Each requirement on the day asked about, its parts behind it. With `changes` it gives every later day. */
  readonly requirements: readonly RequirementVerdict[]
  readonly assumes: Assumptions
  /** The first day on which the standard is met. Absent: it never is. */
  readonly met?: Milestone
  /** The first day on which nothing is left but what others do: it is met, or waits for the registry to verify or a reviewer to decide. */
  readonly ready?: Milestone
  /** Every later day on which a verdict changes, in order. */
  readonly changes: readonly ForecastChange[]
  /** The requirements that no day meets, and the best that each comes to. One that does not apply on some day is none of them. */
  readonly neverMet: readonly { readonly id: RequirementId; readonly best: DecidedVerdict }[]
}

/** A day on which a verdict differs from the day before. */
export interface ForecastChange {
  readonly on: CivilDate
  /** Of the whole. */
  readonly verdict: Verdict
  /** Requirements, and parts of them, that changed. */
  readonly requirements: readonly { readonly id: RequirementId; readonly from: Verdict; readonly to: Verdict }[]
}

/**
 * Looks ahead: the first day on which the standard is met if present work goes on and what the record dates later happens, exact to
 * the day, with the requirements that decide it; the day on which it would lapse; and every day on which a verdict changes. It is what
 * `assess` would say of this record on each of these days, to the calendar's end (9999-12-31), under this edition of the rules.
 *
 * @param options as for `assess`; the forecast begins on `asOf`
 * @throws RangeError where `assess` does
 * @example
 * forecast(level2, applicant, { asOf: '2026-11-21' }).ready // { on: '2027-03-14', decidedBy: ['ohio-imh/level-2/work-experience'] }
 */
export function forecast(standard: Standard, applicant: Applicant, options: AssessOptions): Forecast {
  const { asked, moments } = timelineOf(standard, applicant, options)
  const [today] = moments
  const met = milestone(moments, isMet)
  const ready = milestone(moments, isReady)
  return {
    format: FORECAST_FORMAT,
    standard: asked.standard,
    name: asked.name,
    edition: asked.edition,
    contentHash: asked.contentHash,
    asOf: asked.asOf,
    counting: asked.counting,
    ...(asked.period && { period: asked.period }),
    verdict: asked.verdict,
    requirements: today.withParts,
    assumes: assumptionsOf(applicant, asked.asOf),
    ...(met && { met }),
    ...(ready && { ready }),
    changes: moments.flatMap((moment, index) => changeAt(moment, moments[index - 1])),
    neverMet: today.requirements.flatMap(({ id }, index) => neverMet(id, moments.flatMap(({ requirements }) => requirements[index]?.verdict ?? []))),
  }
}

function changeAt({ on, verdict, withParts }: Moment, before: Moment | undefined): readonly ForecastChange[] {
  if (!before) return []
  const requirements = withParts.flatMap(({ id, verdict: to }, index) => {
    const from = before.withParts[index]?.verdict ?? to
    return from === to ? [] : [{ id, from, to }]
  })
  return [{ on, verdict, requirements }]
}

function neverMet(id: RequirementId, ever: readonly Verdict[]): Forecast['neverMet'] {
  if (ever.includes('met') || ever.includes('not-applicable')) return []
  return VERDICTS.filter((verdict) => ever.includes(verdict)).slice(0, 1).map((best) => ({ id, best }))
}
