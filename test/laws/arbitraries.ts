import fc from 'fast-check'
import { fromDay, toDay } from '../../src/calendar/civil-date'
import type { Applicant } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { earliest, latest } from '../../src/calendar/partial-date'
import { READY, READY_PEOPLE } from './ready'
import { requirementIds, subjects } from './standards'

/** An item before it has an id: what every generator of items gives. */
export type Draft = Readonly<Record<string, unknown>>

const EDGES = ['2022-01-01', '2023-05-31', '2023-12-31', '2024-01-01', '2024-02-29', '2024-06-30', '2025-01-15', '2025-01-16', '2025-12-31', '2026-11-20', '2026-11-21', '2026-11-22', '2027-01-15'] as const

export const day = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 2, arbitrary: fc.integer({ min: toDay('2022-01-01'), max: toDay('2027-03-01') }).map(fromDay) },
)
export const asOf = fc.oneof({ weight: 3, arbitrary: fc.constant('2026-11-21') }, { weight: 1, arbitrary: day })
const partialDay = fc.tuple(day, fc.constantFrom(10, 10, 10, 7, 4)).map(([date, length]) => date.slice(0, length))
const hours = fc.constantFrom(0.25, 0.5, 1, 1.15, 2.5, 5, 7.5, 10, 14.99, 15, 25, 30, 50)
const person = fc.constantFrom('person-1', 'person-2', 'person-3', 'person-4')
const verification = fc.constantFrom('verified', 'verified', 'submitted', 'additional-action', 'self-reported', 'unable-to-verify')
const flag = fc.constantFrom(true, true, true, false)
const ages = fc.constantFrom('prenatal-to-three', 'birth-to-six', 'birth-to-six', 'other')

/** Areas of every programme: Ohio's six, the supervisor's, and two of consultation. */
const area = fc.constantFrom(
  'relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency', 'linguistic-competency',
  'trauma-informed-competency', 'reflective-supervision-provision', 'assessment', 'interventions',
)
const level = fc.constantFrom('cda', 'associate', 'certificate', 'bachelor', 'master', 'master', 'doctorate', 'medical')
export const services = fc.subarray(['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy'])
export const serves = fc.oneof(
  { weight: 3, arbitrary: fc.constant(['infant-toddler', 'parent-caregiver']) },
  { weight: 1, arbitrary: fc.subarray(['infant-toddler', 'young-child', 'parent-caregiver', 'pregnant-person']) },
)

/** Two dates, the second certainly not before the first, or left out. */
const inOrder = <Start extends string, End extends string>(start: Start, end: End, date: fc.Arbitrary<string>) =>
  fc.tuple(date, fc.option(date, { nil: undefined })).map(([a, b]) => {
    if (b === undefined) return { [start]: a }
    return latest(b) >= earliest(a) ? { [start]: a, [end]: b } : { [start]: b, [end]: a }
  })

const item = <T>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }, optional: Record<string, fc.Arbitrary<unknown>>, ...more: fc.Arbitrary<Draft>[]): fc.Arbitrary<Draft> =>
  fc.tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }), ...more).map((parts) => Object.assign({}, ...parts) as Draft)

/** Areas of a training, now and then with hours for the first of them. */
const areas = fc.tuple(fc.uniqueArray(area, { maxLength: 3 }), fc.option(fc.array(fc.constantFrom(0.25, 1, 5), { minLength: 1, maxLength: 3 }), { nil: [], freq: 1 })).map(([competencyAreas, each]): Draft => {
  const split = competencyAreas.slice(0, each.length).map((one, n) => [one, each[n]])
  return { competencyAreas, ...(split.length > 0 && { hoursByArea: Object.fromEntries(split) }) }
})

/** Titles, course and event ids come from few, so that the same training is often there twice (RD-27). */
const training = fc.tuple(
  item({ completed: day }, {
    clockHours: hours, credit: fc.record({ unit: fc.constantFrom('ceu', 'semester-hour'), value: fc.constantFrom(0.5, 3) }), didactic: flag, ages, verification,
    title: fc.constantFrom('Observing infants', ' observing INFANTS', 'Feelings', 'Relationships'), courseId: fc.constantFrom('C1', 'C2'), eventId: fc.constantFrom('E1', 'E2'),
  }, areas),
).map(([draft]) => (draft['clockHours'] !== undefined && splitOf(draft) > Number(draft['clockHours']) ? { ...draft, clockHours: splitOf(draft) } : draft))

const splitOf = (draft: Draft): number => Object.values((draft['hoursByArea'] ?? {}) as Record<string, number>).reduce((sum, value) => sum + value, 0)

/** What may stand in each list of the document. */
export const items = {
  education: item({ level, conferred: partialDay }, { degree: fc.constantFrom('MSW', 'msw', 'PhD', 'BA', 'M. Div.'), imhFocus: flag, transcript: fc.constantFrom('official', 'official', 'official', 'unofficial', 'none'), verification }),
  trainings: training,
  experience: item({ kind: fc.constantFrom('employment', 'employment', 'employment', 'internship', 'volunteer') }, {
    paid: flag, professional: flag, supervised: flag, supervisor: person, serves, familiesServed: fc.constantFrom(0, 4, 6, 10), socialEmotionalFocus: flag, attendsToRelationships: flag, culturallyResponsive: flag,
    traumaInformed: flag, services, leadership: fc.constantFrom([], ['rsc-provision'], ['rsc-provision', 'policy-administration']), leadershipScope: fc.constantFrom('local', 'state'), fullTimeEquivalent: fc.constantFrom(0.5, 1, 1), verification,
  }, inOrder('start', 'end', partialDay)),
  supervision: item({ hours, provider: person, format: fc.constantFrom('individual', 'individual', 'group', 'peer') }, { about: fc.constantFrom('direct-service', 'rsc-provision'), ages, verification }, inOrder('from', 'to', day)),
  references: item({ rater: person, received: day, roles: fc.uniqueArray(fc.constantFrom('current-program-supervisor', 'rsc-provider', 'colleague', 'supervisee', 'teacher', 'board-member'), { minLength: 1, maxLength: 2 }) }, { verification }),
  memberships: item({ association: fc.constant('ORIMHA'), kind: fc.constantFrom('individual', 'organizational'), infantMentalHealth: flag }, { verification }, inOrder('from', 'to', day)),
  agreements: item({ kind: fc.constant('ethics-and-endorsement'), signed: day }, {}),
  exams: item({ exam: fc.constant('mi-aimh-written'), taken: day, outcome: fc.constantFrom('passed', 'failed') }, {}),
  licenses: item({ kind: fc.constant('LISW'), state: fc.constantFrom('OH', 'OR') }, { verification }, inOrder('from', 'to', day)),
  documents: item({ kind: fc.constantFrom('experience-proof', 'internship-description', 'ecmh-skills-inventory', 'renewal-notice'), dated: day }, { verification }),
}

export type EvidenceList = keyof typeof items
export const EVIDENCE = Object.keys(items) as EvidenceList[]

const holding = item({ standard: fc.constantFrom(...subjects.flatMap(({ renews }) => renews?.standard ?? [])) }, { lastRenewed: day }, inOrder('issued', 'expires', day))
const credential = fc.constantFrom('orimha/ifs', 'orimha/imhs', 'orimha/imhm-clinical')
export const endorsement = fc.tuple(credential, inOrder('from', 'to', day)).map(([standard, dates]): Draft => ({ standard, ...dates }))
export const vetting = fc.tuple(credential, inOrder('from', 'to', day)).map(([as, dates]): Draft => ({ as, by: 'ORIMHA', ...dates }))
const someone = item({}, { highestDegree: level, endorsements: fc.array(endorsement, { maxLength: 2 }), vetted: fc.array(vetting, { maxLength: 1 }) })

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
