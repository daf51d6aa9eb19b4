import { fromDay, toDay, type CivilDate } from '../../calendar/civil-date'
import type { RequirementId } from '../../rulebook/requirement'
import { draftOf, openOn, type Course, type Draft } from './course'
import { leastThat } from './bisect'
import { withHours } from './sizes'
import type { PlanStep } from './steps'

/** As small as it can be, and as early; on an earlier day less may be enough, as while a membership still runs, and without one step another. */
export function shrink(course: Course, draft: Draft, goal: readonly RequirementId[]): Draft {
  for (let before = draft; ; ) {
    const after = atFirst(course, withLess(course, before, goal), goal)
    if (after.on === before.on && after.steps.length === before.steps.length) return after
    before = after
  }
}

/** Steps that ask for more are tried first: each is left out where the goal is reached without it, and else made as small as it can be. */
function withLess(course: Course, draft: Draft, goal: readonly RequirementId[]): Draft {
  const reached = (steps: readonly PlanStep[]): boolean => reaches(course, draftOf(course, steps, draft.from, draft.on), goal)
  let steps = draft.steps
  for (const step of inOrder(steps)) {
    const without = steps.filter((one) => one !== step)
    if (reached(without)) steps = without
    else steps = steps.map((one) => (one === step ? smallest(step, (smaller) => reached(steps.map((other) => (other === step ? smaller : other)))) : one))
  }
  return draftOf(course, steps, draft.from, draft.on)
}

/** Whether nothing is left to do for these requirements. */
function reaches(course: Course, draft: Draft, goal: readonly RequirementId[], day: CivilDate = draft.on): boolean {
  const open = openOn(course, draft, day)
  return !goal.some((id) => open.has(id))
}

/** As early as it can be. */
function atFirst(course: Course, draft: Draft, goal: readonly RequirementId[]): Draft {
  const first = leastThat((day) => reaches(course, draft, goal, fromDay(day)), toDay(course.first), toDay(draft.on))
  return { ...draft, on: fromDay(first) }
}

const BURDEN: readonly PlanStep['code'][] = [
  'earn-degree', 'work', 'serve-families', 'give-services', 'train', 'receive-supervision', 'serve-while-supervised', 'be-employed', 'get-rating', 'pass-exam', 'get-license', 'change-practice',
  'join-association', 'file-document', 'sign-agreement', 'get-identifier', 'let-time-pass', 'get-official-transcript', 'get-verified', 'supply-fact',
]

/** The most burdensome first, of a kind the last: what the record has already is kept before what would have to be done. */
function inOrder(steps: readonly PlanStep[]): readonly PlanStep[] {
  const burden = ({ code }: PlanStep): number => BURDEN.indexOf(code)
  return [...steps].reverse().sort((a, b) => burden(a) - burden(b))
}

function smallest(step: PlanStep, reached: (step: PlanStep) => boolean): PlanStep {
  switch (step.code) {
    case 'train':
    case 'receive-supervision': {
      const most = Math.round(step.params.hours * 100)
      return withHours(step, leastThat((hours) => reached(withHours(step, hours)), least(step), most))
    }
    case 'serve-families': {
      const families = leastThat((count) => reached(withFamilies(step, count)), 1, step.params.families)
      return withFamilies(step, families)
    }
    case 'give-services':
      return step.params.services.reduce((smaller, service) => {
        const fewer = withServices(smaller, smaller.params.services.filter((one) => one !== service))
        return fewer.params.services.length > 0 && reached(fewer) ? fewer : smaller
      }, step)
    case 'work': {
      const { from, to } = step.params
      const back = leastThat((days) => reached(withDays(step, days)), 0, toDay(to) - toDay(from))
      return withDays(step, back)
    }
    case 'supply-fact': return smallestFact(step, reached)
    default: return step
  }
}

/** A figure is made as small as it can be, a list as short. */
function smallestFact(step: PlanStep<'supply-fact'>, reached: (step: PlanStep) => boolean): PlanStep {
  const { wanted, field } = step.params
  const wanting = (value: NonNullable<typeof wanted>): PlanStep<'supply-fact'> => ({ ...step, params: { ...step.params, wanted: value } })
  if (typeof wanted === 'number') {
    const scale = field === 'clockHours' ? 100 : 1
    return wanting(leastThat((n) => reached(wanting(n / scale)), 1, Math.round(wanted * scale)) / scale)
  }
  if (typeof wanted !== 'object') return step
  const shortest = wanted.reduce((list, value) => {
    const shorter = list.filter((one) => one !== value)
    return shorter.length > 0 && reached(wanting(shorter)) ? shorter : list
  }, wanted)
  return wanting(shortest)
}

/** Where a session has to open the window and another to close it, there are two. */
const least = (step: PlanStep<'train' | 'receive-supervision'>): number => (step.code === 'receive-supervision' && step.params.opensWindow ? 2 : 1)

function withFamilies(step: PlanStep<'serve-families'>, families: number): PlanStep<'serve-families'> {
  return { ...step, params: { families }, adds: { ...step.adds, experience: (step.adds?.experience ?? []).map((spell) => ({ ...spell, familiesServed: families })) } }
}

function withServices(step: PlanStep<'give-services'>, services: PlanStep<'give-services'>['params']['services']): PlanStep<'give-services'> {
  return { ...step, params: { services }, adds: { ...step.adds, experience: (step.adds?.experience ?? []).map((spell) => ({ ...spell, services })) } }
}

/** Work that begins so many days before its last day. */
function withDays(step: PlanStep<'work'>, back: number): PlanStep<'work'> {
  const from = fromDay(toDay(step.params.to) - back)
  return { ...step, params: { ...step.params, from, days: back + 1 }, adds: { ...step.adds, experience: (step.adds?.experience ?? []).map((spell) => ({ ...spell, start: from })) } }
}
