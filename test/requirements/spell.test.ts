import { describe, expect, it } from 'vitest'
import type { EducationRequirement, ExperienceRequirement } from '../../src/rulebook/requirement'
import { degree, evidence, job, mentor, resultOf, type Parts } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const EDUCATION: EducationRequirement = { id: 'test/work/education', kind: 'education', levels: [{ level: 'master' }], transcript: 'official', ...STATED }
const WORK: ExperienceRequirement = { id: 'test/work/asked', kind: 'experience', years: 2, work: {}, after: EDUCATION.id, ...STATED }
const INTERNSHIP = { flags: [], servesEachOf: [], supervisorEndorsedAs: ['orimha/imhs'], description: 'internship-description', atMostYears: 1 } as const

const asked = (parts: Parts, options: Parameters<typeof resultOf>[3] = {}, over: Partial<ExperienceRequirement> = {}) =>
  resultOf(rules('test/work', [EDUCATION, { ...WORK, ...over }]), 'asked', parts, options)
const account = (...given: Parameters<typeof asked>) => evidence(asked(...given), 'job-1')

describe('why work after a degree does not simply count', () => {
  it('a single day before the degree lies before it, and not after the day asked about', () => {
    expect(account({ education: [degree('2020-06-01')], experience: [job('2019-05-05', '2019-05-05')] }))
      .toEqual({ id: 'job-1', standing: 'excluded', code: 'before-degree', params: { degree: 'degree-1', conferred: '2020-06-01' } })
  })

  it.each(['2026-11-22', '2026-12', '2027'])('work from %s begins after the day asked about', (start) => {
    expect(account({ education: [degree('2020-06-01')], experience: [job(start)] }))
      .toEqual({ id: 'job-1', standing: 'excluded', code: 'after-as-of', params: { date: start } })
  })

  it('work some time in 2024 waits for its dates, not for the degree of 2020', () => {
    expect(account({ education: [degree('2020-06-01')], experience: [job('2024', '2024')] }))
      .toMatchObject({ standing: 'if-known', code: 'date-open', params: { field: 'start', recorded: '2024' } })
  })

  it('a single day waits for the degree where that is not verified', () => {
    const experience = [job('2024-06-03', '2024-06-03', { verification: 'verified' })]
    expect(account({ education: [degree('2020-06-01')], experience }, { counting: 'verified' }))
      .toEqual({ id: 'job-1', standing: 'if-verified', amount: 1, code: 'leans-on-degree', params: { degree: 'degree-1' } })
  })
})

// From 1 January to 21 November 2026 are 325 days.
describe('which open facts are named, where two years are not reached', () => {
  const missing = (...given: Parameters<typeof asked>) => asked(...given).missing

  it('not the end of work that goes on beyond the day asked about in any case', () => {
    expect(missing({ education: [degree('2020-06-01')], experience: [job('2026-01-01', '2027')] })).toEqual({ quantity: { unit: 'days', value: 405 } })
  })

  it.each([
    ['2015-06', '2026-01-01', 405, undefined],
    ['2026-01', '2026-01-31', 435, undefined],
    ['2026-01', '2026-01-30', 435, [{ evidence: 'degree-1', field: 'conferred' }]],
  ])('a degree of %s, work from %s', (conferred, start, days, fields) => {
    expect(missing({ education: [degree(conferred)], experience: [job(start)] })).toEqual({ quantity: { unit: 'days', value: days }, ...(fields && { fields }) })
  })

  it('not the transcript of a degree that would not start the clock earlier', () => {
    const education = [degree('2026-02-01', { transcript: undefined }), degree('2026-02-01')]
    expect(missing({ education, experience: [job('2026-01-01')] })).toEqual({ quantity: { unit: 'days', value: 436 } })
  })

  it('not the day of the degree for an internship, which does not lean on it', () => {
    const experience = [job('2021-01-01', '2021-12-31', { kind: 'internship', supervisor: 'mentor' })]
    const documents = [{ kind: 'internship-description', dated: '2022-01-01' }]
    expect(missing({ education: [degree('2021')], people: [mentor()], documents, experience }, {}, { internship: INTERNSHIP })).toEqual({ quantity: { unit: 'days', value: 730 } })
  })
})
