import { describe, expect, it } from 'vitest'
import { plan, type Plan } from '../../../src/next/plan/plan'
import type { PlanStepCode } from '../../../src/next/plan/steps'
import type { Requirement } from '../../../src/rulebook/requirement'
import type { Standard } from '../../../src/rulebook/standard'
import { standards } from '../../../src/standards/catalogue'
import { READY, READY_PEOPLE } from '../../laws/ready'
import { AS_OF, applicant, type Fields, type Parts } from '../../support/applicant'

/** The record that has nearly everything, one list of it otherwise. */
const almost = (changes: Parts) => applicant({ ...READY, people: READY_PEOPLE, ...changes })
const planned = (id: keyof typeof standards, parts: Parts, options: { readonly counting?: 'verified'; readonly asOf?: string; readonly period?: { readonly from: string; readonly to: string } } = {}): Plan =>
  plan(standards[id], almost(parts), { asOf: AS_OF, ...options })
const codes = ({ steps }: Plan): readonly PlanStepCode[] => steps.map(({ code }) => code)
const paramsOf = ({ steps }: Plan, code: PlanStepCode): Fields | undefined => steps.find((step) => step.code === code)?.params
const job = READY.experience[0]

describe('nothing to do', () => {
  it('where the standard is met, or only reviewers are left', () => {
    expect(planned('orimha/imhs', {})).toMatchObject({ verdict: 'needs-review', outcome: 'needs-review', on: AS_OF, steps: [], obstacles: [], reviews: expect.arrayContaining(['orimha/imhs/competencies']) })
  })
})

describe('what is on record, and not enough as it stands', () => {
  it('a fact that is left out is to be supplied', () => {
    const made = planned('orimha/imhs', { education: [{ ...READY.education[1], transcript: undefined }] })
    expect(paramsOf(made, 'supply-fact')).toEqual({ evidence: 'degree-1', field: 'transcript', wanted: 'official' })
  })

  it('hours that are left out: the fewest that would be enough', () => {
    const made = planned('orimha/ifa', { trainings: [...READY.trainings.slice(0, 3), { completed: '2026-01-01', competencyAreas: ['assessment'] }] })
    expect(paramsOf(made, 'supply-fact')).toEqual({ evidence: 'training-4', field: 'clockHours', wanted: 15 })
  })

  it('a transcript that is not official is to be sent, and no other degree to be earned', () => {
    expect(paramsOf(planned('orimha/imhs', { education: [{ ...READY.education[1], transcript: 'unofficial' }] }), 'get-official-transcript')).toEqual({ evidence: 'degree-1' })
  })

  it('of what is not verified, no more than is needed: the largest first', () => {
    const trainings = [1, 2, 30].map((clockHours) => ({ completed: `2026-01-0${String(clockHours).slice(0, 1)}`, clockHours, competencyAreas: ['assessment'], verification: 'submitted' }))
    const made = plan(standards['orimha/ifa/renewal'], applicant({ trainings, memberships: [{ ...READY.memberships[0], verification: 'verified' }], agreements: READY.agreements }), { asOf: AS_OF, counting: 'verified', period: { from: '2026-01-01', to: '2026-12-31' } })
    expect(made.steps.map(({ code, params }) => [code, params])).toEqual([['get-verified', { evidence: 'training-3' }]])
  })

  it('where it binds only who says so, whoever says no is done', () => {
    const made = planned('orimha/imhs/renewal', { practice: {}, trainings: [{ completed: '2026-06-01', clockHours: 15, competencyAreas: ['assessment'] }] })
    expect(paramsOf(made, 'supply-fact')).toEqual({ evidence: 'applicant', field: 'practice.providesReflectiveSupervision', wanted: false })
  })
})

describe('time', () => {
  const worked = (more: Fields) => ({ experience: [{ ...job, start: '2025-11-22', end: undefined, leadership: undefined, ...more }] })

  it('work that goes on is enough by itself', () => {
    const made = planned('orimha/imhs', worked({}))
    expect(paramsOf(made, 'let-time-pass')).toEqual({ to: '2027-11-21', days: 365, evidence: ['job-1'] })
    expect(made.on).toBe('2027-11-21')
  })

  it('work that has ended has to be taken up again: as many days as are missing', () => {
    const made = planned('orimha/imhs', worked({ start: '2024-01-01', end: '2025-12-29' }))
    expect(paramsOf(made, 'work')).toEqual({ from: AS_OF, to: AS_OF, days: 1 })
  })

  it('work that ends before it is enough goes on after its end', () => {
    const made = planned('orimha/imhs', worked({ start: '2025-01-01', end: '2026-12-28' }))
    expect(paramsOf(made, 'work')).toEqual({ from: '2026-12-29', to: '2026-12-31', days: 3 })
  })

  it('is counted in days of its own, whatever else takes longer', () => {
    const made = planned('orimha/ifs', { supervision: [], experience: [{ ...job, start: '2024-01-01', end: '2025-12-25', familiesServed: 10 }] })
    expect(paramsOf(made, 'work')).toEqual({ from: AS_OF, to: '2026-11-25', days: 5 })
    expect(made.on).toBe('2027-10-01')
  })

  it('a period that opens later is waited for', () => {
    const made = planned('ohio-imh/level-1/renewal', { trainings: [] }, { period: { from: '2027-03-01', to: '2029-02-28' } })
    expect([made.outcome, made.on]).toEqual(['met', '2027-03-01'])
  })

  it('what is scheduled comes about: an examination that is passed next month', () => {
    const made = planned('orimha/imhs', { exams: [{ ...READY.exams[0], taken: '2026-12-05' }] })
    expect([codes(made), made.on]).toEqual([['let-time-pass'], '2026-12-05'])
    expect(paramsOf(made, 'let-time-pass')).toEqual({ to: '2026-12-05', days: 14, evidence: ['exam-1'] })
  })

  it('a membership that ends before the work is done is to be renewed', () => {
    expect(codes(planned('orimha/imhs', worked({})))).toContain('join-association')
  })
})

describe('supervision', () => {
  it('by the day on which the window moves on, and what it takes later', () => {
    const made = planned('orimha/imhs', { supervision: [{ from: '2025-01-10', hours: 40, provider: 'person-1', format: 'individual' }], experience: [{ ...job, end: undefined }] })
    expect(paramsOf(made, 'receive-supervision')).toMatchObject({ hours: 10, from: AS_OF, notBefore: AS_OF, by: '2027-01-09', inRecord: ['person-1'], later: [{ hours: 50, by: '2028-11-20' }] })
  })

  it('from someone in the record who is vetted on that day, as from someone endorsed', () => {
    const people = [{ id: 'vetted', vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2024-01-01' }] }, { id: 'too-long-ago', vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2018-01-01' }] }, { id: 'nobody' }]
    const made = planned('orimha/imhs', { people, supervision: [], references: [], experience: [{ ...job, end: undefined }] }, { asOf: '2026-11-21' })
    // The hours are done by October of the next year at the latest: the vetting of 2024 lasts to the end of 2028.
    expect(paramsOf(made, 'receive-supervision')).toMatchObject({ opensWindow: true, inRecord: ['vetted'] })
  })

  it('in the renewal period, by its last day', () => {
    expect(paramsOf(planned('orimha/imhs/renewal', { supervision: [] }), 'receive-supervision')).toMatchObject({ hours: 12, by: '2027-01-14', later: [] })
  })

  it('needs work with families to go with it', () => {
    const made = planned('orimha/imhs', { supervision: [], experience: [{ ...job, start: '2024-01-01', end: '2026-01-30' }] })
    expect(codes(made)).toContain('serve-while-supervised')
  })
})

describe('what is to be added', () => {
  it('hours in the areas that lack them, each hour in as many as it can serve', () => {
    const made = plan(standards['ohio-imh/level-1/renewal'], applicant({ holdings: READY.holdings }), { asOf: AS_OF })
    const steps = made.steps.flatMap((step) => (step.code === 'train' ? [[step.params.hours, step.params.areas.map((any) => any.length)]] : []))
    expect(steps).toEqual([[1, [1]], [1, [1]], [1, [1]], [1, [3]], [11, [6]]])
  })

  it('a trace where areas are counted', () => {
    const made = plan(standards['ohio-ecmh/consultant/renewal'], almost({ trainings: [{ completed: '2026-03-01', clockHours: 20, competencyAreas: ['assessment'], ages: 'birth-to-six' }] }), { asOf: AS_OF })
    expect(paramsOf(made, 'train')).toMatchObject({ hours: 0.01, anyLength: true })
  })

  it('a degree, and from it on the work that leans on it', () => {
    const made = planned('orimha/imhs', { education: [] })
    expect(paramsOf(made, 'earn-degree')).toMatchObject({ levels: ['master', 'doctorate', 'medical'] })
    // The internship gives 120 days without a degree.
    expect(paramsOf(made, 'let-time-pass')).toMatchObject({ to: '2028-07-22', days: 730 - 120 - 1 })
    expect(made.on).toBe('2028-07-22')
  })

  it('families, services, a rating, an examination, a signature, a membership', () => {
    const [rating] = READY.references
    expect(paramsOf(planned('orimha/ifs', { experience: [{ ...job, start: '2024-01-01', end: '2026-01-30', familiesServed: 7 }] }), 'serve-families')).toEqual({ families: 3 })
    expect(paramsOf(planned('orimha/imhs', { experience: [{ ...job, start: '2024-01-01', end: undefined, services: [] }] }), 'give-services')).toEqual({ services: [expect.any(String)] })
    expect(paramsOf(planned('orimha/imhs', { references: READY.references.slice(1) }), 'get-rating')).toMatchObject({ slot: 'current-program-supervisor' })
    expect(paramsOf(planned('orimha/imhs', { references: [rating] }), 'get-rating')).toMatchObject({ inRecord: ['person-1', 'person-2'] })
    expect(codes(planned('orimha/imhs', { exams: [], agreements: [], memberships: [] }))).toEqual(['pass-exam', 'join-association', 'sign-agreement'])
  })

  it('a rating by someone endorsed where all slots are filled and nobody is', () => {
    const made = planned('orimha/imhs', { people: READY_PEOPLE.map(({ id }) => ({ id })), supervision: [] })
    expect(made.steps.filter(({ code }) => code === 'get-rating')).toHaveLength(1)
    expect(paramsOf(made, 'get-rating')).toMatchObject({ slot: 'rsc-provider', endorsedAs: expect.arrayContaining(['orimha/imhs']) })
  })

  it('a number, an employment, papers', () => {
    const made = planned('ohio-imh/level-2', { identifiers: [], documents: [], experience: [{ ...job, start: '2024-01-01', end: '2026-01-30' }] })
    expect(codes(made)).toEqual(['be-employed', 'file-document', 'get-identifier'])
  })

  it('what the practice has to be', () => {
    expect(paramsOf(planned('ohio-ecmh/consultant', { practice: { ...READY.practice, mentalHealthField: false } }), 'change-practice')).toEqual({ practice: 'mentalHealthField' })
  })

  it('of several ways the one that asks for least: work, where work is nearly enough, and no degree', () => {
    const made = plan(standards['orimha/ifa'], applicant({ ...READY, people: READY_PEOPLE, education: [], experience: [{ ...job, start: '2024-01-01', end: '2025-12-25' }] }), { asOf: AS_OF })
    expect(codes(made)).toEqual(['work', 'get-rating'])
    expect(paramsOf(made, 'work')).toEqual({ from: AS_OF, to: '2026-11-25', days: 5 })
  })
})

describe('rules of another association', () => {
  const provenance = { cites: [{ source: 'test', at: 'made up for this test' }], authority: 'stated' } as const
  const work = (id: string, years: number): Requirement => ({ ...provenance, id: `test/rules/${id}`, kind: 'experience', years, work: { kinds: ['employment'], flags: ['paid'] } })
  const membership = (id: string): Requirement => ({ ...provenance, id: `test/rules/${id}`, kind: 'membership' })
  const rules = (...requirements: readonly Requirement[]): Standard => ({
    id: 'test/rules', edition: '1', purpose: 'initial', name: 'Rules', aliases: [], programme: 'test', jurisdiction: 'US-OH', effective: {}, known: { from: '2026-01-01' }, requirements,
  })

  it('fewer days of work are less than fewer papers', () => {
    const either: Requirement = { ...provenance, id: 'test/rules/either', kind: 'any-of', parts: [
      work('either/long', 1), { ...provenance, id: 'test/rules/either/short', kind: 'all-of', parts: [work('either/short/work', 0.1), membership('either/short/membership')] },
    ] }
    expect(codes(plan(rules(either), applicant({}), { asOf: AS_OF }))).toEqual(['work', 'join-association'])
  })

  it('what work moves to a later day, and would lapse by then, is looked at again', () => {
    const papers: Requirement = { ...provenance, id: 'test/rules/papers', kind: 'all-of', parts: [membership('papers/membership')] }
    const made = plan(rules(papers, work('work', 1)), applicant({ memberships: READY.memberships }), { asOf: AS_OF })
    expect([codes(made), made.outcome]).toEqual([['work', 'join-association'], 'met'])
  })
})

it('evidence that a planned degree gives weight to is to be verified, too', () => {
  const made = planned('orimha/imhs', { education: [] }, { counting: 'verified' })
  expect(made.obstacles).toEqual([])
  expect(made.steps.some(({ code, params }) => code === 'get-verified' && 'evidence' in params && params.evidence === 'job-2')).toBe(true)
})

describe('counting verified', () => {
  const verified = <Item extends Fields>(items: readonly Item[]) => items.map((one) => ({ ...one, verification: 'verified' }))

  it('a copy of a training waits through the other one', () => {
    const training = { title: 'Feelings', completed: '2026-01-10', competencyAreas: ['assessment'], courseId: 'C', eventId: 'E' }
    const made = planned('orimha/ifa/renewal', {
      trainings: [{ ...training, clockHours: 5, verification: 'verified' }, { ...training, clockHours: 15, verification: 'submitted' }], memberships: verified(READY.memberships),
    }, { counting: 'verified', period: { from: '2026-01-01', to: '2026-12-31' } })
    expect(made.steps.map(({ code, params }) => [code, params])).toEqual([['get-verified', { evidence: 'training-2' }]])
  })

  it('work that leans on a degree waits for the degree', () => {
    const [bachelor, master] = verified(READY.education)
    const made = planned('orimha/imhs', {
      education: [bachelor ?? {}, { ...master, conferred: '2026-06-01' }, { ...master, conferred: '2024-01-01', verification: 'submitted' }],
      trainings: verified(READY.trainings), experience: verified(READY.experience), supervision: verified(READY.supervision), references: verified(READY.references), memberships: verified(READY.memberships),
      documents: verified(READY.documents),
    }, { counting: 'verified' })
    expect(made.steps.map(({ code, params }) => [code, params])).toEqual([['get-verified', { evidence: 'degree-3' }]])
  })

  it('what a reviewer has accepted is not asked about again', () => {
    const made = planned('orimha/imhs', { memberships: [{ ...READY.memberships[0], verification: 'submitted' }], determinations: [{ evidence: 'membership-1', decision: 'accepted', on: '2026-10-01' }] }, { counting: 'verified' })
    expect(made.steps.some(({ params }) => 'evidence' in params && params.evidence === 'membership-1')).toBe(false)
    expect(made.obstacles).toEqual([])
  })
})

it('ids are made up that the record does not have', () => {
  const taken = ['planned-training-1', 'planned-training-2', 'planned-training-3'].map((id, at) => ({ id, completed: `2026-02-0${at + 1}`, clockHours: 1, competencyAreas: ['assessment'] }))
  const made = plan(standards['orimha/ifa/renewal'], applicant({ trainings: taken }), { asOf: AS_OF, period: { from: '2026-01-01', to: '2026-12-31' } })
  expect(made.steps.flatMap(({ adds = {} }) => [...(adds.trainings ?? []), ...(adds.memberships ?? []), ...(adds.agreements ?? [])].map(({ id }) => id.startsWith('planned--')))).toEqual([true, true, true])
  expect([paramsOf(made, 'train')?.['hours'], made.outcome]).toEqual([12, 'met'])
})

it('of many scheduled days the last is looked at, too', () => {
  const days = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08', '2027-01-09', '2027-01-10']
  const trainings = days.map((completed) => ({ completed, clockHours: 3, competencyAreas: ['assessment'] }))
  const made = planned('orimha/ifa', { trainings, memberships: [{ ...READY.memberships[0], to: undefined }], references: [...READY.references, { rater: 'person-2', received: '2026-09-01', roles: ['colleague'] }] })
  expect([codes(made), made.on]).toEqual([['let-time-pass'], '2027-01-10'])
})

it('a supervisor of an internship is someone endorsed who is in the record already', () => {
  const [, , internship] = READY.experience
  const made = planned('orimha/imhs', { experience: [{ ...job, start: '2024-01-01', end: '2025-10-31' }, { ...internship, start: '2023-01-01', end: '2023-06-30', supervisor: undefined }] })
  expect(paramsOf(made, 'supply-fact')).toEqual({ evidence: 'job-2', field: 'supervisor', wanted: 'person-1' })
})

it('people who are planned themselves are not in the record', () => {
  const made = planned('orimha/ifs', { supervision: [], references: [] })
  expect(made.steps.flatMap((step) => (step.code === 'get-rating' ? step.params.inRecord : [])).filter((id) => id.startsWith('planned'))).toEqual([])
})

describe('what stands in the way', () => {
  it('a decision against it', () => {
    const made = planned('orimha/imhs', { determinations: [{ requirement: 'orimha/imhs/competencies', decision: 'not-met', on: '2026-10-01' }] })
    expect(made).toMatchObject({ outcome: 'not-met', obstacles: [{ requirement: 'orimha/imhs/competencies', code: 'decided', params: { determination: 'decision-1', on: '2026-10-01' } }] })
  })

  it('a renewal period that is over', () => {
    const made = planned('ohio-imh/level-1/renewal', { trainings: [] }, { asOf: '2027-02-01' })
    expect(made.obstacles.map(({ code, params }) => [code, params])).toEqual([['period-over', { to: '2027-01-15' }], ['period-over', { to: '2027-01-15' }]])
    expect(made.steps).toEqual([])
  })

  it('a period of which the record does not tell is assumed, and said to be', () => {
    const made = plan(standards['ohio-ecmh/consultant/renewal'], applicant({ holdings: [{ standard: 'ohio-ecmh/consultant', issued: '2025-01-15' }] }), { asOf: AS_OF })
    expect(made.steps[0]?.params).toEqual({ evidence: 'applicant', field: 'holdings.expires' })
    expect(made.period).toBeUndefined()
  })
})

it('a day that is none is refused as by assess', () => {
  expect(() => planned('orimha/imhs', {}, { asOf: '2026-02-30' })).toThrow(RangeError)
})
