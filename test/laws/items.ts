import fc from 'fast-check'
import { fromDay, toDay } from '../../src/calendar/civil-date'
import { earliest, latest } from '../../src/calendar/partial-date'

/** An item before it has an id: what every generator of items gives. */
export type Draft = Readonly<Record<string, unknown>>

const EDGES = ['2022-01-01', '2023-05-31', '2023-12-31', '2024-01-01', '2024-02-29', '2024-06-30', '2025-01-15', '2025-01-16', '2025-12-31', '2026-11-20', '2026-11-21', '2026-11-22', '2027-01-15'] as const

export const day = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 2, arbitrary: fc.integer({ min: toDay('2022-01-01'), max: toDay('2027-03-01') }).map(fromDay) },
)
export const asOf = fc.oneof({ weight: 3, arbitrary: fc.constant('2026-11-21') }, { weight: 1, arbitrary: day })
const partialDay = fc.tuple(day, fc.constantFrom(10, 10, 10, 7, 4)).map(([date, length]) => date.slice(0, length))
export const hours = fc.constantFrom(0.25, 0.5, 1, 1.15, 2.5, 5, 7.5, 10, 14.99, 15, 25, 30, 50)
const person = fc.constantFrom('person-1', 'person-2', 'person-3', 'person-4')
const verification = fc.constantFrom('verified', 'verified', 'submitted', 'additional-action', 'self-reported', 'unable-to-verify')
export const flag = fc.constantFrom(true, true, true, false)
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
export const inOrder = <Start extends string, End extends string>(start: Start, end: End, date: fc.Arbitrary<string>) =>
  fc.tuple(date, fc.option(date, { nil: undefined })).map(([a, b]) => {
    if (b === undefined) return { [start]: a }
    return latest(b) >= earliest(a) ? { [start]: a, [end]: b } : { [start]: b, [end]: a }
  })

export const item = <T>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }, optional: Record<string, fc.Arbitrary<unknown>>, ...more: fc.Arbitrary<Draft>[]): fc.Arbitrary<Draft> =>
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

const credential = fc.constantFrom('orimha/ifs', 'orimha/imhs', 'orimha/imhm-clinical')
export const endorsement = fc.tuple(credential, inOrder('from', 'to', day)).map(([standard, dates]): Draft => ({ standard, ...dates }))
export const vetting = fc.tuple(credential, inOrder('from', 'to', day)).map(([as, dates]): Draft => ({ as, by: 'ORIMHA', ...dates }))
export const someone = item({}, { highestDegree: level, endorsements: fc.array(endorsement, { maxLength: 2 }), vetted: fc.array(vetting, { maxLength: 1 }) })
