import { addDays } from '../../calendar/add'
import type { CivilDate } from '../../calendar/civil-date'
import type { Requirement } from '../../rulebook/requirement'
import { complete } from './complete'
import { draftOf, look, openOn, settledOn, withStep, type Course, type Draft } from './course'
import { holdingStep } from './facts'
import { lift } from './lift'
import { shrink } from './shrink'
import { letTimePass } from './time'

/** The least that is needed if the plan begins on this day. */
export function draftFor(course: Course, on: CivilDate): Draft {
  const start = draftOf(course, [], on)
  if (openOn(course, start).size === 0) return withWaiting(course, shrink(course, start, course.standard.requirements.map(({ id }) => id)))
  const completed = completeAll(course, withPeriod(course, lift(course, start)))
  const open = openOn(course, completed)
  const within = course.standard.requirements.map(({ id }) => id).filter((id) => !open.has(id))
  return withWaiting(course, shrink(course, completed, within))
}

/** What the record has scheduled comes about by itself: where a plan waits for it, a step says so. */
function withWaiting(course: Course, draft: Draft): Draft {
  const { on, steps } = draft
  const { asOf } = course.options
  if (on === asOf || steps.some(({ code, params }) => (code === 'work' || code === 'let-time-pass') && params.to === on || code === 'receive-supervision' && params.notBefore === on)) return draft
  const before = openOn(course, draft, addDays(on, -1))
  const then = openOn(course, draft)
  const decided = course.standard.requirements.find(({ id }) => before.has(id) && !then.has(id))
  return decided ? letTimePass(course, { ...draft, on: asOf }, decided.id, on) : draft
}

/** A renewal of which the record does not tell the period needs its holding first. */
function withPeriod(course: Course, draft: Draft): Draft {
  const { period } = look(course, draft)
  const open = openOn(course, draft)
  const first = course.standard.requirements.find(({ id }) => open.has(id))
  if (!course.standard.renews || period || !first) return draft
  const held = draft.record.holdings?.some(({ standard, issued }) => standard === course.standard.renews?.standard && issued <= draft.on)
  const [step] = holdingStep(held ? 'holdings.expires' : 'holdings', first.id, course, draft)
  return step ? withStep(draft, step) : draft
}

/**
 * Each requirement with what it lacks, twice: what a later one moves to a later day may leave an earlier one open, as a membership that ends
 * before it. What is added may give weight to evidence that waits to be verified, so that is lifted anew.
 */
function completeAll(course: Course, lifted: Draft): Draft {
  const ordered = [...course.standard.requirements].sort((a, b) => rankOf(a) - rankOf(b))
  return [...ordered, ...ordered].reduce((before, requirement) => {
    const draft = settledOn(course, before, requirement.id) ? before : lift(course, before)
    return complete(course, draft, requirement) ?? before
  }, lifted)
}

/** Degrees first, which start clocks, then what takes time, then training: in areas before training in any, which areas at last. */
function rankOf(requirement: Requirement): number {
  switch (requirement.kind) {
    case 'education': return 0
    case 'any-of':
    case 'all-of': return 1
    case 'experience': return 2
    case 'supervision': return 3
    case 'hours': return requirement.distinctAreas !== undefined ? 7 : requirement.minima || requirement.didactic ? 4 : requirement.areas ? 5 : 6
    default: return 8
  }
}
