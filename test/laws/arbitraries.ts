import fc from 'fast-check'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { asOf, day, EVIDENCE, flag, hours, inOrder, item, items, someone, type Draft, type EvidenceList } from './items'
import { READY, READY_PEOPLE } from './ready'
import { requirementIds, subjects } from './standards'

export * from './items'

const holding = item({ standard: fc.constantFrom(...subjects.flatMap(({ renews }) => renews?.standard ?? [])) }, { lastRenewed: day }, inOrder('issued', 'expires', day))

/** Fields that an item can do without. */
const OPTIONAL = new Set([
  'degree', 'imhFocus', 'transcript', 'clockHours', 'didactic', 'ages', 'about', 'paid', 'professional', 'supervised', 'supervisor', 'serves', 'familiesServed', 'socialEmotionalFocus', 'attendsToRelationships',
  'culturallyResponsive', 'traumaInformed', 'services', 'leadership', 'title', 'verification', 'courseId',
])

/** Fields that hang together, so that no edit changes one alone. */
const TIED = new Set(['start', 'end', 'from', 'to', 'competencyAreas', 'hoursByArea', 'clockHours'])

export interface Lists extends Partial<Record<EvidenceList | 'holdings' | 'people' | 'determinations', readonly Draft[]>> {
  readonly identifiers?: readonly Draft[]
  readonly practice?: Draft
}

const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength })
const people = fc.tuple(someone, someone, someone, someone).map((four) => four.map((one, n): Draft => ({ id: `person-${n + 1}`, ...one })))
const practice = fc.record({ supervisesOthers: flag, providesReflectiveSupervision: flag, mentalHealthField: flag, providesEcmhConsultation: flag }, { requiredKeys: [] })

/** Records of anything, small. */
const anything: fc.Arbitrary<Lists> = fc.record({
  practice, people, education: few(items.education, 2), trainings: few(items.trainings, 4), experience: few(items.experience, 3), supervision: few(items.supervision, 3), references: few(items.references, 4),
  memberships: few(items.memberships, 1), agreements: few(items.agreements, 1), exams: few(items.exams, 1), licenses: few(items.licenses, 1), documents: few(items.documents, 2), holdings: few(holding, 2),
}, { requiredKeys: ['people'] })

const HOW = ['remove', 'add', 'replace', 'leave-out', 'leave-out', 'leave-out', 'change', 'change', 'shorten-date'] as const

/** One change to the ready record. */
type Edit = (lists: Lists) => Lists
const edit: fc.Arbitrary<Edit> = fc.constantFrom(...EVIDENCE).chain((list) =>
  fc.tuple(fc.nat(9), fc.constantFrom(...HOW), fc.nat(30), items[list]).map(([at, how, pick, other]): Edit => (lists) => {
    const old = lists[list] ?? []
    if (how === 'add' || old.length === 0) return { ...lists, [list]: [...old, other] }
    const index = at % old.length
    return { ...lists, [list]: old.flatMap((one, n) => (n === index ? edited(one, how, pick, other) : [one])) }
  }),
)

/** An item less, one in its place, a field of it left out, another value in one, a date without its day. */
function edited(one: Draft, how: (typeof HOW)[number], pick: number, other: Draft): readonly Draft[] {
  if (how === 'remove') return []
  if (how === 'replace') return [other]
  const fields = how === 'leave-out' ? Object.keys(one).filter((key) => OPTIONAL.has(key))
    : how === 'change' ? Object.keys(other).filter((key) => !TIED.has(key))
      : Object.keys(one).filter((key) => ['conferred', 'start', 'end'].includes(key))
  const field = fields[pick % Math.max(1, fields.length)]
  if (field === undefined) return [one]
  if (how === 'leave-out') return [Object.fromEntries(Object.entries(one).filter(([name]) => name !== field))]
  return [{ ...one, [field]: how === 'change' ? other[field] : String(one[field]).slice(0, pick % 2 === 0 ? 7 : 4) }]
}

const nearlyReady: fc.Arbitrary<Lists> = fc.tuple(few(edit, 6), fc.oneof({ weight: 3, arbitrary: fc.constant(READY_PEOPLE) }, { weight: 1, arbitrary: people }), fc.option(practice, { nil: READY.practice, freq: 1 }))
  .map(([edits, whoever, flags]) => edits.reduce<Lists>((lists, change) => change(lists), { ...READY, practice: flags, people: whoever }))

interface RawDecision { readonly about: number; readonly decision: string; readonly requirement: string; readonly scoped: boolean; readonly hours?: number; readonly on: string }
const rawDecision: fc.Arbitrary<RawDecision> = fc.record({
  about: fc.nat(40), decision: fc.constantFrom('met', 'not-met', 'waived', 'accepted', 'accepted', 'refused'), requirement: fc.constantFrom(...requirementIds), scoped: fc.boolean(), hours, on: day,
}, { requiredKeys: ['about', 'decision', 'requirement', 'scoped', 'on'] })

/** A document of these lists, with ids and with decisions about what is in it; legal by construction, and held to it. */
export function documentOf(lists: Lists, decisions: readonly RawDecision[] = []): Applicant {
  const numbered = Object.fromEntries(Object.entries(lists).map(([list, content]) =>
    [list, Array.isArray(content) && list !== 'identifiers' && list !== 'people' ? content.map((one: Draft, n) => ({ id: `${list}-${n + 1}`, ...one })) : content]))
  const evidence = EVIDENCE.flatMap((list) => (lists[list] ?? []).map((_, n) => `${list}-${n + 1}`))
  const determinations = decisions.flatMap(({ about, decision, requirement, scoped, hours: clockHours, on }, n): readonly Draft[] => {
    const id = `decision-${n + 1}`
    if (decision === 'met' || decision === 'not-met' || decision === 'waived') return [{ id, decision, requirement, on }]
    if (evidence.length === 0) return []
    return [{ id, decision, evidence: evidence[about % evidence.length], on, ...(scoped && { requirement }), ...(decision === 'accepted' && clockHours !== undefined && { clockHours }) }]
  })
  return parseApplicant({ format: 'imh-eligibility/applicant@1', ...numbered, ...(determinations.length > 0 && { determinations }) })
}

const lists = fc.oneof({ weight: 2, arbitrary: nearlyReady }, { weight: 1, arbitrary: anything })

/** Any legal record, with reviewers' decisions. */
export const applicant: fc.Arbitrary<Applicant> = fc.tuple(lists, few(rawDecision, 3)).map(([content, decisions]) => documentOf(content, decisions))

/** Records of nothing but trainings that are much alike: which of them are the same (RD-27), and which lie ahead, decides. */
const alike = item({ completed: fc.constantFrom('2026-01-01', '2026-01-01', '2026-12-01'), clockHours: fc.constantFrom(10, 15), competencyAreas: fc.subarray(['infant-observation', 'assessment', 'interventions']) },
  { title: fc.constantFrom('Feelings', 'Relationships'), verification: fc.constantFrom('verified', 'submitted') }, fc.constantFrom({}, { courseId: 'C1', eventId: 'E1' }, { courseId: 'C2', eventId: 'E1' }))
export const alikeTrainings: fc.Arbitrary<Applicant> = fc.array(alike, { minLength: 2, maxLength: 5 }).map((trainings) => documentOf({ trainings, holdings: READY.holdings, practice: READY.practice }))
export const asksForHours = fc.constantFrom('orimha/imhs', 'orimha/imhs/renewal', 'ohio-imh/level-1/renewal', 'ohio-ecmh/consultant/renewal', 'laws/every-kind/renewal')

/** The ready record with nothing wrong but what it leaves out. */
const leftOpen: fc.Arbitrary<Lists> = fc.tuple(
  few(fc.tuple(fc.constantFrom('education', 'trainings', 'experience', 'experience'), fc.nat(9), fc.constantFrom('leave-out', 'shorten-date'), fc.nat(30)), 4), fc.subarray(Object.entries(READY.practice)),
).map(([gaps, flags]) => gaps.reduce<Lists>((open, [list, at, how, pick]) => {
  const old = open[list] ?? []
  return { ...open, [list]: old.flatMap((one, n) => (n === at % old.length ? edited(one, how, pick, one) : [one])) }
}, { ...READY, practice: Object.fromEntries(flags), people: READY_PEOPLE }))

/** Any legal record on which nobody has decided anything yet. */
export const undecided: fc.Arbitrary<Applicant> = fc.oneof({ weight: 3, arbitrary: leftOpen }, { weight: 2, arbitrary: lists }).map((content) => documentOf(content))

/** A piece of evidence of any kind, for a record to which it may be added. */
export const piece: fc.Arbitrary<readonly [EvidenceList, Draft]> = fc.constantFrom(...EVIDENCE).chain((list) => items[list].map((one) => [list, one] as const))

/** Standards by id, those with the most kinds of requirement most often. */
export const standard = fc.constantFrom(...subjects.map(({ id }) => id), 'orimha/imhs', 'orimha/imhs', 'laws/every-kind', 'laws/every-kind', 'laws/every-kind/renewal')

export const options = fc.record({ asOf, counting: fc.constantFrom('claimed', 'claimed', 'verified') })
