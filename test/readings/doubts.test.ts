import { describe, expect, it } from 'vitest'
import { level1, level2 } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { bachelor, degree, evidence, job, resultOf, training, verdictOf, type Fields } from '../support/applicant'
import { imhmClinical } from './rules'

describe('Two doubts on one item: the worse standing', () => {
  const work = (over: Fields, counting: 'claimed' | 'verified' = 'claimed') => evidence(resultOf(imhs, 'work-experience', {
    education: [degree('2015-06-01', { verification: 'verified' })], experience: [job('2020-01-01', undefined, over)],
  }, { counting }), 'job-1').standing

  it.each<[string, Fields, 'claimed' | 'verified', string]>([
    ['none', {}, 'claimed', 'counted'],
    ['submitted, counting what is claimed', { verification: 'submitted' }, 'claimed', 'counted'],
    ['submitted', { verification: 'submitted' }, 'verified', 'if-verified'],
    ['self-reported', {}, 'verified', 'if-verified'],
    ['additional action', { verification: 'additional-action' }, 'verified', 'if-verified'],
    ['submitted and part-time', { verification: 'submitted', fullTimeEquivalent: 0.5 }, 'verified', 'if-approved'],
    ['submitted and a flag absent', { verification: 'submitted', paid: undefined }, 'verified', 'if-known'],
    ['part-time and a flag absent', { fullTimeEquivalent: 0.5, paid: undefined }, 'claimed', 'if-known'],
    ['part-time and a flag false', { fullTimeEquivalent: 0.5, paid: false }, 'claimed', 'excluded'],
    ['a flag absent and another false', { supervised: undefined, paid: false }, 'claimed', 'excluded'],
    ['unable to verify, counting what is claimed', { verification: 'unable-to-verify' }, 'claimed', 'excluded'],
    ['unable to verify and a flag absent', { verification: 'unable-to-verify', paid: undefined }, 'verified', 'excluded'],
  ])('%s', (_, over, counting, standing) => {
    expect(work(over, counting)).toBe(standing)
  })

  it('names each field that is absent', () => {
    const result = resultOf(imhs, 'work-experience', {
      education: [degree('2015-06-01')], experience: [job('2020-01-01', undefined, { supervised: undefined, paid: undefined })],
    })
    expect(result.verdict).toBe('needs-information')
    expect(result.missing?.fields).toEqual(expect.arrayContaining([{ evidence: 'job-1', field: 'paid' }, { evidence: 'job-1', field: 'supervised' }]))
  })

  it('a training: to be verified, with credit, without hours', () => {
    const standing = (over: Fields) => evidence(resultOf(imhs, 'training-hours', { trainings: [training('2025-03-01', undefined, over)] }, { counting: 'verified' }), 'training-1').standing
    const credit = { unit: 'ceu', value: 3 }
    expect(standing({ verification: 'submitted', clockHours: 3 })).toBe('if-verified')
    expect(standing({ verification: 'submitted', credit })).toBe('if-approved')
    expect(standing({ verification: 'submitted' })).toBe('if-known')
    expect(standing({ verification: 'verified', credit, competencyAreas: [] })).toBe('excluded')
  })

  it('evidence that has no verification always counts', () => {
    const parts = { exams: [{ exam: 'mi-aimh-written', taken: '2026-11-21', outcome: 'passed' }], agreements: [{ kind: 'ethics-and-endorsement', signed: '2026-11-21' }] }
    expect(verdictOf(imhs, 'exam', parts, { counting: 'verified' })).toBe('met')
    expect(verdictOf(imhs, 'ethics-agreement', parts, { counting: 'verified' })).toBe('met')
    expect(verdictOf(imhs, 'exam', parts, { asOf: '2026-11-20' })).toBe('not-met')
    expect(verdictOf(imhs, 'exam', { exams: [{ exam: 'mi-aimh-written', taken: '2026-01-01', outcome: 'failed' }] })).toBe('not-met')
  })
})

describe('A partial date puts only the part of a spell that it leaves open in doubt', () => {
  const spell = (start: string, end?: string) => resultOf(level1, 'work-experience', { experience: [job(start, end)] })

  it.each([
    ['sure from 30 November, possible from the 1st', '2024-11', undefined, 722, 'needs-information'],
    ['sure from 31 October', '2024-10', undefined, 752, 'met'],
    ['possible from 1 December: 721 days', '2024-12', undefined, 691, 'not-met'],
    ['a year', '2024', undefined, 691, 'needs-information'],
    ['the end open: sure to the 1st, possible to the 31st', '2020-01-01', '2021-12', 701, 'needs-information'],
    ['the end open, and enough by its first day', '2020-01-01', '2022-01', 732, 'met'],
    ['the end open, too early even on its last day', '2020-01-01', '2021-11', 671, 'not-met'],
    ['both ends open', '2020-01', '2021-12', 671, 'needs-information'],
    ['start and end in the same month: one day at least is not sure', '2020-01', '2020-01', 0, 'not-met'],
  ])('%s', (_, start, end, counted, verdict) => {
    const result = spell(start, end)
    expect(result.counted?.value).toBe(counted)
    expect(result.verdict).toBe(verdict)
  })

  it('names the date that is open', () => {
    expect(spell('2024-11').missing?.fields).toEqual([{ evidence: 'job-1', field: 'start' }])
    expect(spell('2020-01-01', '2021-12').missing?.fields).toEqual([{ evidence: 'job-1', field: 'end' }])
  })

  it('an open date that another spell covers is of no matter', () => {
    const experience = [job('2024-11'), job('2024-10-01', '2024-12-31')]
    expect(verdictOf(level1, 'work-experience', { experience })).toBe('met')
  })

  it('an end in the month asked about is cut at the day asked about', () => {
    expect(resultOf(level1, 'work-experience', { experience: [job('2024-11-22', '2026-11')] }).verdict).toBe('needs-information')
    expect(resultOf(level1, 'work-experience', { experience: [job('2024-11-22', '2026-12')] }).verdict).toBe('met')
    expect(resultOf(level1, 'work-experience', { experience: [job('2024-11-02', '2026-11')] }).verdict).toBe('met')
  })

  it('a start and a conferral that are both open', () => {
    const days = (start: string, conferred: string) => resultOf(level2, 'work-experience', { education: [bachelor(conferred)], experience: [job(start)] })
    expect(days('2024-11', '2024-10').counted?.value).toBe(722)
    expect(days('2024-10', '2024-11').counted?.value).toBe(722)
    expect(days('2024-11', '2024-11').verdict).toBe('needs-information')
    expect(days('2024-12', '2024-11').verdict).toBe('not-met')
  })
})

describe('What is absent is unknown, and what a list leaves out is not there', () => {
  it('no trainings are no hours', () => {
    const result = resultOf(imhs, 'training-hours', {})
    expect(result.verdict).toBe('not-met')
    expect(result.counted).toEqual({ unit: 'clock-hours', value: 0 })
  })

  it('an empty list says "none", an absent one nothing', () => {
    const work = (over: Fields) => verdictOf(level1, 'work-experience', { experience: [job('2020-01-01', undefined, over)] })
    expect([work({ serves: [] }), work({ serves: undefined })]).toEqual(['not-met', 'needs-information'])
    const lead = (over: Fields) => verdictOf(imhmClinical, 'leadership-experience', { education: [degree('2015-06-01')], experience: [job('2020-01-01', undefined, over)] })
    expect([lead({ leadership: [] }), lead({ leadership: undefined })]).toEqual(['not-met', 'needs-information'])
  })

  it('what is missing to be enough is not needed where there is enough', () => {
    const experience = [job('2020-01-01'), job('2015-01-01', '2019-12-31', { serves: undefined })]
    const result = resultOf(level1, 'work-experience', { experience })
    expect(result.verdict).toBe('met')
    expect(result.missing).toBeUndefined()
  })
})
