import { fromDay, LAST_DATE, toDay, type CivilDate } from '../../calendar/civil-date'
import type { Experience } from '../../model/applicant'
import type { EmploymentRequirement, ExperienceRequirement, SupervisionRequirement } from '../../rulebook/requirement'
import { freshId, look, resultIn, settledOn, withStep, type Course, type Draft } from './course'
import { leastThat } from './bisect'

/** The first day, from that on which the plan begins, on which a requirement is settled by nothing but time; none where it never is. */
export function settledBy(course: Course, draft: Draft, requirement: string): CivilDate | undefined {
  if (!settledOn(course, draft, requirement, LAST_DATE)) return undefined
  return fromDay(leastThat((day) => settledOn(course, draft, requirement, fromDay(day)), toDay(draft.from), toDay(LAST_DATE)))
}

/** Work that goes on, where it is enough by itself. */
export function goOn(course: Course, draft: Draft, requirement: string): Draft | undefined {
  const to = settledBy(course, draft, requirement)
  return to === undefined ? undefined : letTimePass(course, draft, requirement, to)
}

/** A step that asks for nothing but time, with the evidence that comes to stand otherwise by then. */
export function letTimePass(course: Course, draft: Draft, requirement: string, to: CivilDate): Draft {
  const { asOf } = course.options
  const before = new Map(resultIn(look(course, draft, asOf), requirement).evidence.map(({ id, standing, amount }) => [id, `${standing} ${amount ?? ''}`]))
  const evidence = resultIn(look(course, draft, to), requirement).evidence.filter(({ id, standing, amount }) => before.get(id) !== `${standing} ${amount ?? ''}`).map(({ id }) => id)
  return withStep(draft, { code: 'let-time-pass', requirement, params: { to, days: toDay(to) - toDay(asOf), evidence } }, to)
}

/** Work of one's own kind on as many days as are missing, as soon as it can be: what other work gives is left out at its beginning. */
export function work(course: Course, draft: Draft, requirement: ExperienceRequirement): Draft | undefined {
  const id = freshId(course, draft, 'work')
  const planned = (from: CivilDate): Draft =>
    withStep(draft, { code: 'work', requirement: requirement.id, params: { from, to: from, days: 0 }, adds: { experience: [spellFor(requirement, id, from)] } })
  const to = settledBy(course, planned(draft.from), requirement.id)
  if (to === undefined) return undefined
  const end = toDay(to)
  const late = leastThat((back) => settledOn(course, planned(fromDay(end - back)), requirement.id, to), 0, end - toDay(draft.from))
  const from = fromDay(end - late)
  return withStep(draft, { code: 'work', requirement: requirement.id, params: { from, to, days: late + 1 }, adds: { experience: [{ ...spellFor(requirement, id, from), end: to }] } }, to)
}

/** Families served: as many as are asked; what is not needed is taken away later. They are put on the last day, which other work has given already. */
export function serveFamilies(course: Course, draft: Draft, requirement: ExperienceRequirement, families: number): Draft {
  const spell = { ...spellFor(requirement, freshId(course, draft, 'work'), draft.on), end: draft.on, familiesServed: families }
  return withStep(draft, { code: 'serve-families', requirement: requirement.id, params: { families }, adds: { experience: [spell] } })
}

export function giveServices(course: Course, draft: Draft, requirement: ExperienceRequirement): Draft {
  const { services = [] } = requirement
  const spell = { ...spellFor(requirement, freshId(course, draft, 'work'), draft.on), end: draft.on, services }
  return withStep(draft, { code: 'give-services', requirement: requirement.id, params: { services }, adds: { experience: [spell] } })
}

/** Work that serves someone, from a day on: for an employment that is asked, and for supervision that must fall in such work. */
export function serve(course: Course, draft: Draft, { id: requirement, kind }: EmploymentRequirement | SupervisionRequirement, from: CivilDate): Draft {
  const spell: Experience = { ...NOTHING_ELSE, id: freshId(course, draft, 'work'), kind: 'employment', start: from, paid: true, serves: ['infant-toddler'], verification: 'verified' }
  return withStep(draft, { code: kind === 'employment' ? 'be-employed' : 'serve-while-supervised', requirement, params: { from }, adds: { experience: [spell] } })
}

/** What is not asked of work is not claimed for it, so that it stands for nothing else. */
const NOTHING_ELSE = {
  professional: false, supervised: false, socialEmotionalFocus: false, attendsToRelationships: false, culturallyResponsive: false, traumaInformed: false, familiesServed: 0, services: [], leadership: [],
} as const

/** A spell that is all that a rule asks of work, and no more. */
function spellFor({ work: { kinds = [], kindsOnApproval = [], flags = [], servesEachOf, servesAnyOf, leadership } }: ExperienceRequirement, id: string, start: CivilDate): Experience {
  const plain = kinds.find((kind) => !kindsOnApproval.includes(kind)) ?? 'employment'
  return {
    ...NOTHING_ELSE,
    id, kind: plain, start, paid: true,
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
    serves: servesEachOf ?? servesAnyOf?.slice(0, 1) ?? ['infant-toddler'],
    ...(leadership && { leadership: [leadership] }),
    verification: 'verified',
  }
}
