import { describe, expect, it } from 'vitest'
import { level1Renewal } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { assessed, bachelor, decision, degree, job, mentor, noteCodes, resultOf, rsc, training, verdictOf, type Fields } from '../support/applicant'
import { ecmhRenewal, ifs } from './rules'

const endorsed = (standard: string, from: string, to?: string) => ({ standard, from, to })

describe('An entry over a period stands as its worst day', () => {
  const YEAR = { from: '2023-01-01', to: '2023-12-31' }
  const received = (experience: readonly Fields[], person: Fields = mentor(), conferred = '2010-06-01') => verdictOf(ifs, 'reflective-supervision', {
    education: [bachelor(conferred)], people: [{ id: 'mentor', ...person }], experience, supervision: [rsc('2023-01-01', 24, YEAR)],
  })

  it.each([
    ['work of which the start is open', [job('2023-01')], 'needs-information'],
    ['the open part is covered by other work', [job('2023-01'), job('2022-06-01', '2023-01-30')], 'met'],
    ['one of its days is still open', [job('2023-01'), job('2022-06-01', '2023-01-29')], 'needs-information'],
    ['an open day and a bare one', [job('2023-02', '2023-12-30')], 'not-met'],
    ['a silent spell and a bare day', [job('2023-01-01', '2023-06-30', { serves: undefined }), job('2023-07-02')], 'not-met'],
    ['a silent spell, then a clear one', [job('2023-01-01', '2023-06-30', { serves: undefined }), job('2023-07-01')], 'needs-information'],
  ] as const)('%s', (_, experience, verdict) => {
    expect(received(experience)).toBe(verdict)
  })

  it.each([
    ['IFS with an unknown degree, then IMHS', { endorsements: [endorsed('orimha/ifs', '2015-01-01', '2023-06-30'), endorsed('orimha/imhs', '2023-07-01')] }, 'needs-information'],
    ["IFS with a master's, then IMHS", { highestDegree: 'master', endorsements: [endorsed('orimha/ifs', '2015-01-01', '2023-06-30'), endorsed('orimha/imhs', '2023-07-01')] }, 'met'],
    ["IFS with a bachelor's, then IMHS", { highestDegree: 'bachelor', endorsements: [endorsed('orimha/ifs', '2015-01-01', '2023-06-30'), endorsed('orimha/imhs', '2023-07-01')] }, 'not-met'],
    ['IFS throughout, IMHS throughout', { endorsements: [endorsed('orimha/ifs', '2015-01-01'), endorsed('orimha/imhs', '2015-01-01')] }, 'met'],
    ['a bare day between the two', { endorsements: [endorsed('orimha/ifs', '2015-01-01', '2023-06-30'), endorsed('orimha/imhs', '2023-07-02')] }, 'not-met'],
  ])('%s', (_, person, verdict) => {
    expect(received([job('2020-01-01')], { ...person })).toBe(verdict)
  })

  it.each([['2023', 'needs-information'], ['2023-01', 'needs-information'], ['2022-12', 'met'], ['2023-02', 'not-met']])('a degree of %s: %s', (conferred, verdict) => {
    expect(received([job('2020-01-01')], mentor(), conferred)).toBe(verdict)
  })
})

describe('RD-10 the description is evidence too', () => {
  const ask = (document: Fields, determinations: readonly Fields[] = [], counting: 'claimed' | 'verified' = 'claimed') => verdictOf(imhs, 'work-experience', {
    education: [degree('2018-06-01', { verification: 'verified' })], people: [mentor()],
    documents: [{ id: 'paper', kind: 'internship-description', dated: '2020-01-01', ...document }], determinations,
    experience: [job('2023-01-01', '2023-12-31', { verification: 'verified' }), job('2019-01-01', '2019-12-31', { kind: 'internship', supervisor: 'mentor', verification: 'verified' })],
  }, { counting })

  it.each<[string, Fields, Fields[], 'claimed' | 'verified', string]>([
    ['claimed', {}, [], 'claimed', 'needs-review'],
    ['submitted', { verification: 'submitted' }, [], 'verified', 'needs-review'],
    ['unable to verify', { verification: 'unable-to-verify' }, [], 'claimed', 'not-met'],
    ['refused', {}, [decision('refused', { evidence: 'paper' })], 'claimed', 'not-met'],
    ['refused for this', {}, [decision('refused', { evidence: 'paper', requirement: 'orimha/imhs/work-experience' })], 'claimed', 'not-met'],
    ['refused for another', {}, [decision('refused', { evidence: 'paper', requirement: 'orimha/imhs/service-mix' })], 'claimed', 'needs-review'],
  ])('%s', (_, document, determinations, counting, verdict) => {
    expect(ask(document, determinations, counting)).toBe(verdict)
  })
})

describe('RD-11 several decisions on education', () => {
  const ask = (...determinations: Fields[]) => {
    const { requirements } = assessed(imhs, { experience: [job('2016-01-01')], determinations })
    return requirements.find(({ id }) => id === 'orimha/imhs/work-experience')?.verdict
  }
  const on = (outcome: string, day: string) => decision(outcome, { requirement: 'orimha/imhs/education', on: day })

  it.each([
    ['waived', [on('waived', '2026-01-01')], 'met'],
    ['waived, later met: the condition stands again', [on('waived', '2026-01-01'), on('met', '2026-02-01')], 'not-met'],
    ['met, later waived', [on('met', '2026-01-01'), on('waived', '2026-02-01')], 'met'],
    ['on one day met beats waived', [on('met', '2026-01-01'), on('waived', '2026-01-01')], 'not-met'],
    ['waived after the day asked about', [on('waived', '2026-11-22')], 'not-met'],
  ])('%s', (_, determinations, verdict) => {
    expect(ask(...determinations)).toBe(verdict)
  })
})

describe('RD-27 the areas of copies, rung by rung', () => {
  const ids = { courseId: 'C1', eventId: 'E1' }
  const verified = { verification: 'verified' }
  const rest = ['relationship-based-education', 'social-emotional-development', 'cultural-competency']
    .map((area) => training('2025-05-01', 1, { competencyAreas: [area], ...verified }))
  const ask = (verification: string, hours: number) => verdictOf(level1Renewal, 'competency-areas', {
    trainings: [
      ...rest, training('2025-03-01', 1, { ...ids, ...verified, competencyAreas: ['cultural-competency'] }),
      training('2025-03-01', hours, { ...ids, verification, competencyAreas: ['infant-observation'] }),
    ],
  }, { period: { from: '2025-01-01', to: '2026-12-31' }, counting: 'verified' })

  it('an area of a copy that is only submitted counts once it is verified', () => {
    expect([ask('verified', 1), ask('submitted', 1), ask('unable-to-verify', 1), ask('submitted', 0.75)]).toEqual(['met', 'pending', 'not-met', 'pending'])
  })
})

describe('Notes that have no occasion', () => {
  it('ECMH has no rule that `expires` could differ from', () => {
    const holdings = [{ standard: 'ohio-ecmh/consultant', issued: '2024-03-01', expires: '2026-12-31' }]
    for (const slug of ['hours', 'domains', 'skills-inventory']) expect(noteCodes(resultOf(ecmhRenewal, slug, { holdings }))).not.toContain('expiry-differs')
  })

  it('a vetting that an endorsement makes needless does not end anything', () => {
    const people = [mentor({ vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2022-03-10' }] })]
    const result = resultOf(imhs, 'reflective-supervision', {
      education: [degree('2010-06-01')], people, experience: [job('2011-01-01')], supervision: [rsc('2023-07-10', 25), rsc('2024-07-10', 25)],
    })
    expect(result.verdict).toBe('met')
    expect(noteCodes(result)).toEqual([])
  })
})
