import type { CivilDate } from '../../calendar/civil-date'
import { assess, type AssessOptions } from '../../assess/assess'
import type { Applicant } from '../../model/applicant'
import type { RequirementId } from '../../rulebook/requirement'
import type { Standard, StandardId } from '../../rulebook/standard'
import type { Assessment, Counting, Period } from '../../verdict/result'
import type { Verdict } from '../../verdict/verdict'
import { cheapest } from './cost'
import { draftOf, look, openOn, prefixFor, type Course } from './course'
import { draftFor } from './draft-for'
import { scheduledDays } from './scheduled'
import type { PlanObstacle, PlanStep } from './steps'

export const PLAN_FORMAT = 'imh-eligibility/plan@1'

/** What would have to be done, by whom it is decided, and when it could be done. */
export interface Plan {
  readonly format: typeof PLAN_FORMAT
  readonly standard: StandardId
  readonly name: string
  readonly edition: string
  readonly asOf: CivilDate
  readonly counting: Counting
  /** Renewals whose period is known: everything has to be done in it. */
  readonly period?: Period
  /** On the day asked about, as the record stands. */
  readonly verdict: Verdict
  /** Once every step is done. */
  readonly outcome: Verdict
  /** The first day on which all of it can be done. */
  readonly on: CivilDate
  readonly steps: readonly PlanStep[]
  /** Requirements that reviewers then decide on. */
  readonly reviews: readonly RequirementId[]
  /** Requirements that nothing the applicant does would meet. */
  readonly obstacles: readonly PlanObstacle[]
}

/**
 * The least that would have to be added to a record so that nothing is left of a standard but what reviewers decide: facts to supply, evidence
 * to get verified, hours by area, days of work, reflective supervision and by when, ratings, papers. Leaving out any step, or an hour's
 * hundredth, a day or a family of one, would not do. Facts are taken to turn out well; work that goes on goes on.
 *
 * Of several ways it takes the one with the fewest degrees to earn, then days of work, hours, and steps; then the earliest.
 *
 * @throws RangeError as `assess` does
 * @example
 * plan(level1Renewal, applicant, { asOf: '2026-11-21' }).steps.map(({ code }) => code) // ['train']
 */
export function plan(standard: Standard, applicant: Applicant, options: AssessOptions): Plan {
  const now = assess(standard, applicant, options)
  const first = firstDay(now)
  const course: Course = { standard, applicant, options, first, prefix: prefixFor(applicant) }
  const drafts = [...new Set([first, ...scheduledDays(applicant, first)])].map((on) => draftFor(course, on))
  const open = drafts.map((draft) => openOn(course, draft).size)
  const fewest = Math.min(...open)
  const chosen = cheapest(drafts.filter((_, index) => open[index] === fewest)) ?? draftOf(course, [], first)
  const then = look(course, chosen)
  const left = openOn(course, chosen)
  return {
    format: PLAN_FORMAT,
    standard: standard.id,
    name: standard.name,
    edition: standard.edition,
    asOf: now.asOf,
    counting: now.counting,
    ...(now.period && { period: now.period }),
    verdict: now.verdict,
    outcome: then.verdict,
    on: chosen.on,
    steps: inOrder(chosen.steps),
    reviews: then.requirements.filter(({ verdict }) => verdict === 'needs-review').map(({ id }) => id),
    obstacles: then.requirements.flatMap((result) => (left.has(result.id) ? [obstacleOf(result, then)] : [])),
  }
}

/** What is done before a caller's period opens falls outside of it. */
function firstDay({ asOf, period }: Assessment): CivilDate {
  return period && period.from > asOf && period.from <= period.to ? period.from : asOf
}

function obstacleOf({ id, findings }: Assessment['requirements'][number], { period, asOf }: Assessment): PlanObstacle {
  for (const finding of findings) {
    if (finding.code === 'determined') return { requirement: id, code: 'decided', params: { determination: finding.params.determination, on: finding.params.on } }
  }
  // A holding that expires on the day of its issue has a period without a day.
  if (period && (period.to < asOf || period.to < period.from)) return { requirement: id, code: 'period-over', params: { to: period.to } }
  return { requirement: id, code: 'no-step-known', params: {} }
}

/** What can be settled on paper first, then what has to be done, longest first. */
const ORDER: readonly PlanStep['code'][] = [
  'supply-fact', 'get-verified', 'get-official-transcript', 'earn-degree', 'let-time-pass', 'work', 'serve-families', 'give-services', 'be-employed', 'serve-while-supervised', 'receive-supervision', 'train',
  'get-rating', 'pass-exam', 'get-license', 'file-document', 'join-association', 'sign-agreement', 'get-identifier', 'change-practice',
]

function inOrder(steps: readonly PlanStep[]): readonly PlanStep[] {
  return [...steps].sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
}
