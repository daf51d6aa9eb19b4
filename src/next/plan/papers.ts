import type { Person, ReferenceRole } from '../../model/applicant'
import type {
  AgreementRequirement, DocumentRequirement, EducationRequirement, ExamRequirement, LicenseRequirement, MembershipRequirement, ProfileRequirement, ReferencesRequirement,
} from '../../rulebook/requirement'
import type { RequirementResult } from '../../verdict/result'
import { freshId, look, resultIn, settledOn, withStep, type Course, type Draft } from './course'
import type { PlanStep } from './steps'

/** An official transcript where that is all that a degree lacks; else a degree of the first level and name that the rule lists. */
export function educate(course: Course, draft: Draft, requirement: EducationRequirement, { evidence }: RequirementResult): Draft {
  for (const piece of evidence) {
    if (piece.code !== 'transcript-not-official') continue
    const mended = withStep(draft, { code: 'get-official-transcript', requirement: requirement.id, params: { evidence: piece.id } })
    if (settledOn(course, mended, requirement.id)) return mended
  }
  const levels = requirement.levels === 'unpublished' ? [] : requirement.levels
  const [first] = levels
  if (!first) return draft
  const [degree] = first.degrees ?? []
  const earned = { id: freshId(course, draft, 'degree'), level: first.level, ...(degree !== undefined && { degree }), conferred: draft.from, transcript: 'official', verification: 'verified' } as const
  const params = { levels: levels.map(({ level }) => level), degrees: [...new Set(levels.flatMap(({ degrees = [] }) => degrees))] }
  return withStep(draft, { code: 'earn-degree', requirement: requirement.id, params, adds: { education: [earned] } })
}

type Paper = MembershipRequirement | AgreementRequirement | ExamRequirement | LicenseRequirement | DocumentRequirement

/** One paper, of the day on which the plan begins. */
export function paper(course: Course, draft: Draft, requirement: Paper): Draft {
  return withStep(draft, paperStep(requirement, freshId(course, draft, 'paper'), draft.from, course.standard.jurisdiction.slice('US-'.length)))
}

function paperStep(asked: Paper, id: string, on: string, ownState: string): PlanStep {
  const requirement = asked.id
  switch (asked.kind) {
    case 'membership':
      return { code: 'join-association', requirement, params: {}, adds: { memberships: [{ id, association: '', kind: 'individual', infantMentalHealth: true, from: on, verification: 'verified' }] } }
    case 'agreement':
      return { code: 'sign-agreement', requirement, params: { agreement: asked.agreement }, adds: { agreements: [{ id, kind: asked.agreement, signed: on }] } }
    case 'exam':
      return { code: 'pass-exam', requirement, params: { exam: asked.exam }, adds: { exams: [{ id, exam: asked.exam, taken: on, outcome: 'passed' }] } }
    case 'license': {
      const state = asked.state ?? ownState
      return { code: 'get-license', requirement, params: asked.state === undefined ? {} : { state }, adds: { licenses: [{ id, kind: '', state, from: on, verification: 'verified' }] } }
    }
    case 'document':
      return { code: 'file-document', requirement, params: { document: asked.document }, adds: { documents: [{ id, kind: asked.document, dated: on, verification: 'verified' }] } }
    default:
      return unreachable(asked)
  }
}

function unreachable(paper: never): never {
  throw new TypeError(`unknown paper ${JSON.stringify(paper)}`)
}

/** A number in a registry, and what the practice has to be. */
export function profileSteps(course: Course, draft: Draft, { id: requirement, identifier, practice = [] }: ProfileRequirement): Draft {
  const { record } = draft
  const [system] = identifier ?? []
  const known = system === undefined || record.identifiers?.some((held) => identifier?.includes(held.system.trim().toLowerCase()))
  const identified = known ? draft : withStep(draft, {
    code: 'get-identifier', requirement, params: { systems: identifier ?? [] }, adds: { identifiers: [{ system, value: freshId(course, draft, 'number') }] },
  })
  return practice
    .filter((flag) => record.practice?.[flag] === false)
    .reduce((done, flag) => withStep(done, { code: 'change-practice', requirement, params: { practice: flag } }), identified)
}

/** A rating for each open slot by someone who is not in the record yet, one of them endorsed where that is asked. */
export function rate(course: Course, draft: Draft, requirement: ReferencesRequirement): Draft {
  const { slots } = resultIn(look(course, draft), requirement.id).missing ?? {}
  if (!slots || requirement.slots === 'unpublished') return draft
  const endorsed = slots.find(({ slot }) => slot === 'endorsed-rater' && requirement.endorsedRater)
  const open = slots.filter((slot) => slot !== endorsed)
  if (open.length === 0) return endorsed ? rateAnywhere(course, draft, requirement, endorsed.candidates) : draft
  const [whose, ...others] = [...open].sort((a, b) => Number(mayBeEndorsed(b.slot)) - Number(mayBeEndorsed(a.slot)))
  let done = whose ? rating(course, draft, requirement, whose.slot, whose.candidates, endorsed !== undefined) : draft
  for (const { slot, candidates } of others) done = rating(course, done, requirement, slot, candidates, false)
  return done
}

/** Someone who gives reflective supervision is mostly endorsed for it: that slot is the first choice for the endorsed rating. */
const mayBeEndorsed = (slot: string): boolean => slot === 'rsc-provider'

/** All slots are filled and nobody is endorsed: one rating more, in the first slot in which it helps. */
function rateAnywhere(course: Course, draft: Draft, requirement: ReferencesRequirement, candidates: readonly string[]): Draft {
  const slots = requirement.slots === 'unpublished' ? [] : requirement.slots
  for (const { slot } of [...slots].sort((a, b) => Number(mayBeEndorsed(b.slot)) - Number(mayBeEndorsed(a.slot)))) {
    const done = rating(course, draft, requirement, slot, candidates, true)
    if (settledOn(course, done, requirement.id)) return done
  }
  return draft
}

function rating(course: Course, draft: Draft, requirement: ReferencesRequirement, slot: string, candidates: readonly string[], endorsed: boolean): Draft {
  const inRecord = candidates.filter((id) => !id.startsWith(course.prefix))
  const asked = requirement.slots === 'unpublished' ? undefined : requirement.slots.find((one) => one.slot === slot)
  const roles: readonly ReferenceRole[] = asked?.roles ?? []
  const endorsedAs = asked?.endorsedAs ?? (endorsed ? requirement.endorsedRater : undefined)
  const [standard] = endorsedAs ?? []
  const rater: Person = { id: freshId(course, draft, 'rater'), ...(standard !== undefined && { endorsements: [{ standard, from: draft.from }] }) }
  const reference = { id: freshId(course, draft, 'rating'), rater: rater.id, received: draft.from, roles: roles.slice(0, 1).concat(roles.length === 0 ? ['colleague'] : []), verification: 'verified' } as const
  return withStep(draft, {
    code: 'get-rating', requirement: requirement.id, params: { slot, roles, ...(endorsedAs && { endorsedAs }), inRecord },
    adds: { people: [rater], references: [reference] },
  })
}
