import { addDays } from '../../calendar/add'
import type { CivilDate } from '../../calendar/civil-date'
import { assess, type AssessOptions } from '../../assess/assess'
import type { Applicant } from '../../model/applicant'
import type { Requirement, RequirementId } from '../../rulebook/requirement'
import type { Standard, StandardId } from '../../rulebook/standard'
import type { Assessment, Counting, Period } from '../../verdict/result'
import type { Verdict } from '../../verdict/verdict'
import { complete } from './complete'
import { cheapest } from './cost'
import { draftOf, isSettled, look, prefixFor, resultIn, withStep, type Course, type Draft } from './course'
import { holdingStep } from './facts'
import { lift } from './lift'
import { scheduledDays } from './scheduled'
import { shrink, type Goal } from './shrink'
import type { PlanObstacle, PlanStep } from './steps'
import { letTimePass } from './time'

/** What would have to be done, by whom it is decided, and when it could be done. */
export interface Plan {
  readonly format: 'imh-eligibility/plan@1'
  readonly standard: StandardId
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
  const chosen = cheapest(drafts) ?? draftOf(course, [], first)
  const then = look(course, chosen)
  return {
    format: 'imh-eligibility/plan@1',
    standard: standard.id,
    edition: standard.edition,
    asOf: now.asOf,
    counting: now.counting,
    ...(now.period && { period: now.period }),
    verdict: now.verdict,
    outcome: then.verdict,
    on: chosen.on,
    steps: inOrder(chosen.steps),
    reviews: then.requirements.filter(({ verdict }) => verdict === 'needs-review').map(({ id }) => id),
    obstacles: then.requirements.flatMap((result) => (isSettled(result.verdict) ? [] : [obstacleOf(result, then)])),
  }
}

/** What is done before a caller's period opens falls outside of it. */
function firstDay({ asOf, period }: Assessment): CivilDate {
  return period && period.from > asOf ? period.from : asOf
}

/** The least that is needed if the plan begins on this day. */
function draftFor(course: Course, on: CivilDate): Draft {
  const start = draftOf(course, [], on)
  const reach = (assessment: Assessment): boolean => assessment.requirements.every(({ verdict }) => isSettled(verdict))
  if (reach(look(course, start))) return withWaiting(course, shrink(course, start, reach))
  const completed = completeAll(course, withPeriod(course, lift(course, start)))
  const after = look(course, completed)
  const within = after.requirements.filter(({ verdict }) => isSettled(verdict)).map(({ id }) => id)
  const goal: Goal = (assessment) => within.every((id) => isSettled(resultIn(assessment, id).verdict))
  return withWaiting(course, shrink(course, completed, goal))
}

/** What the record has scheduled comes about by itself: where a plan waits for it, a step says so. */
function withWaiting(course: Course, draft: Draft): Draft {
  const { on, steps } = draft
  const { asOf } = course.options
  if (on === asOf || steps.some(({ code, params }) => (code === 'work' || code === 'let-time-pass') && params.to === on || code === 'receive-supervision' && params.notBefore === on)) return draft
  const before = look(course, draft, addDays(on, -1)).requirements
  const then = look(course, draft)
  const decided = then.requirements.find(({ verdict }, index) => isSettled(verdict) && !isSettled(before[index]?.verdict ?? verdict))
  return decided ? letTimePass(course, { ...draft, on: asOf }, decided.id, on) : draft
}

/** A renewal of which the record does not tell the period needs its holding first. */
function withPeriod(course: Course, draft: Draft): Draft {
  const { period, requirements } = look(course, draft)
  const open = requirements.find(({ verdict }) => !isSettled(verdict))
  if (!course.standard.renews || period || !open) return draft
  const held = draft.record.holdings?.some(({ standard, issued }) => standard === course.standard.renews?.standard && issued <= draft.on)
  const [step] = holdingStep(held ? 'holdings.expires' : 'holdings', open.id, course, draft)
  return step ? withStep(draft, step) : draft
}

/** Twice: what a later requirement moves to a later day may leave an earlier one open, as a membership that ends before it. */
function completeAll(course: Course, lifted: Draft): Draft {
  const ordered = [...course.standard.requirements].sort((a, b) => RANK(a) - RANK(b))
  return [...ordered, ...ordered].reduce((draft, requirement) => complete(course, draft, requirement) ?? draft, lifted)
}

/** Degrees first, which start clocks, then what takes time, then training in areas before training in any. */
function RANK(requirement: Requirement): number {
  switch (requirement.kind) {
    case 'education': return 0
    case 'any-of':
    case 'all-of': return 1
    case 'experience': return 2
    case 'supervision': return 3
    case 'hours': return requirement.minima || requirement.distinctAreas !== undefined || requirement.didactic ? 4 : requirement.areas ? 5 : 6
    default: return 7
  }
}

function obstacleOf({ id, findings }: Assessment['requirements'][number], { period, asOf }: Assessment): PlanObstacle {
  for (const finding of findings) {
    if (finding.code === 'determined') return { requirement: id, code: 'decided', params: { determination: finding.params.determination, on: finding.params.on } }
  }
  if (period && period.to < asOf) return { requirement: id, code: 'period-over', params: { to: period.to } }
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
