import { describe, expect, it } from 'vitest'
import { level2, level3 } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { assessed, bachelor, decision, degree, job, mentor, resultOf, rsc, verdictOf, type Fields, type Parts } from '../support/applicant'

const EDUCATION = 'orimha/imhs/education'
const unlisted = (conferred = '2015-06-01') => degree(conferred, { degree: 'MPH' })
const record = (education: readonly Fields[], determinations: readonly Fields[] = []): Parts => ({
  education, determinations, people: [mentor()], experience: [job('2016-01-01')], supervision: [rsc('2024-01-10', 25), rsc('2025-01-10', 25)],
})
/** What leans on the degree, and the degree: education, work, services, RSC. */
const verdicts = (parts: Parts, options = {}) => {
  const { requirements } = assessed(imhs, parts, options)
  return ['education', 'work-experience', 'service-mix', 'reflective-supervision'].map((slug) => requirements.find(({ id }) => id === `orimha/imhs/${slug}`)?.verdict)
}
const all = (verdict: string) => [verdict, verdict, verdict, verdict]

describe('RD-11 the clock starts on the conferral day, that day included', () => {
  const since = (conferred: string, asOf = '2026-11-21') =>
    resultOf(level2, 'work-experience', { education: [bachelor(conferred)], experience: [job('2020-01-01')] }, { asOf })

  it.each([
    ['2024-11-22', 730, 'met'], ['2024-11-23', 729, 'not-met'],
    ['2024-11', 722, 'needs-information'], // 22 November if conferred by then; sure from the 30th
    ['2024-10', 752, 'met'], // even of the 31st
    ['2024-12', 691, 'not-met'], // 721 days even of the 1st
    ['2024', 691, 'needs-information'], ['2023', 1057, 'met'], ['2025', 326, 'not-met'],
  ])('conferred %s', (conferred, counted, verdict) => {
    const result = since(conferred)
    expect(result.verdict).toBe(verdict)
    expect(result.counted?.value).toBe(counted)
  })

  it('a month that leaves the day open is enough as soon as its last day is', () => {
    expect([since('2024-11', '2026-11-28').verdict, since('2024-11', '2026-11-29').verdict]).toEqual(['needs-information', 'met'])
  })

  it('RSC on the conferral day counts, the day before it does not', () => {
    const on = (day: string) => verdictOf(imhs, 'reflective-supervision', {
      education: [degree('2024-01-10')], people: [mentor()], experience: [job('2016-01-01')], supervision: [rsc(day, 25), rsc('2025-01-05', 25)],
    })
    expect([on('2024-01-10'), on('2024-01-09')]).toEqual(['met', 'not-met'])
  })

  it('without a qualifying degree no work counts', () => {
    expect(verdicts(record([]))).toEqual(all('not-met'))
    expect(verdicts(record([bachelor('2015-06-01')]))).toEqual(all('not-met'))
  })

  it('a degree after the day asked about does not count', () => {
    expect(verdictOf(level2, 'education', { education: [bachelor('2026-11-21')] })).toBe('met')
    expect(verdictOf(level2, 'education', { education: [bachelor('2026-11-22')] })).toBe('not-met')
    expect(verdictOf(level2, 'education', { education: [bachelor('2026-11')] })).toBe('needs-information')
    expect(verdictOf(level2, 'education', { education: [bachelor('2026-10')] })).toBe('met')
    expect(verdictOf(level2, 'education', { education: [bachelor('2026-12')] })).toBe('not-met')
  })
})

describe('RD-11 the first degree that stands, on each rung', () => {
  it('starts level 2 at the bachelor\'s and level 3 at the master\'s', () => {
    const parts = { education: [degree('2025-06-01'), bachelor('2015-06-01')], experience: [job('2016-01-01')] }
    expect([verdictOf(level2, 'work-experience', parts), verdictOf(level3, 'work-experience', parts)]).toEqual(['met', 'not-met'])
  })

  it.each([
    ['a sure degree just in time', [degree('2015-06-01', { transcript: undefined }), degree('2024-11-22')], 'met', 730],
    ['a day too late: the earlier one, if known', [degree('2015-06-01', { transcript: undefined }), degree('2024-11-23')], 'needs-information', 729],
    ['a day too late: the earlier one, if approved', [unlisted(), degree('2024-11-23')], 'needs-review', 729],
    ['a day too late: the earlier one is excluded', [degree('2015-06-01', { transcript: 'none' }), degree('2024-11-23')], 'not-met', 729],
  ])('%s', (_, education, verdict, counted) => {
    const result = resultOf(imhs, 'work-experience', record(education))
    expect(result.verdict).toBe(verdict)
    expect(result.counted?.value).toBe(counted)
  })

  it('nothing stands better than the degree it leans on', () => {
    expect(verdicts(record([degree('2015-06-01')]))).toEqual(all('met'))
    expect(verdicts(record([unlisted()]))).toEqual(all('needs-review'))
    expect(verdicts(record([degree('2015-06-01', { transcript: undefined })]))).toEqual(all('needs-information'))
    expect(verdicts(record([degree('2015-06-01', { level: 'certificate', degree: undefined })]))).toEqual(all('needs-review'))
  })

  it('nor while it is to be verified', () => {
    const verified = (education: Fields) => {
      const { experience = [], supervision = [], people = [] } = record([])
      const parts = { people, education: [education], experience: experience.map((item) => ({ ...item, verification: 'verified' })), supervision: supervision.map((item) => ({ ...item, verification: 'verified' })) }
      return verdicts(parts, { counting: 'verified' })
    }
    expect(verified(degree('2015-06-01', { verification: 'verified' }))).toEqual(all('met'))
    expect(verified(degree('2015-06-01', { verification: 'submitted' }))).toEqual(all('pending'))
    expect(verified(degree('2015-06-01', { verification: 'unable-to-verify' }))).toEqual(all('not-met'))
  })
})

describe('RD-11 decisions on education', () => {
  const on = (outcome: string) => [decision(outcome, { requirement: EDUCATION })]

  it('`met` lifts what is in doubt under it', () => {
    expect(verdicts(record([unlisted()], on('met')))).toEqual(all('met'))
    expect(verdicts(record([degree('2015-06-01', { transcript: undefined })], on('met')))).toEqual(all('met'))
  })

  it('`met` lifts no degree that is excluded', () => {
    expect(verdicts(record([bachelor('2015-06-01')], on('met')))).toEqual(['met', 'not-met', 'not-met', 'not-met'])
    expect(verdicts(record([], on('met')))).toEqual(['met', 'not-met', 'not-met', 'not-met'])
  })

  it('`met` does not close a conferral day that is open', () => {
    expect(verdictOf(imhs, 'work-experience', record([degree('2024-11')], on('met')))).toBe('needs-information')
    expect(verdictOf(imhs, 'work-experience', record([degree('2024-10')], on('met')))).toBe('met')
  })

  it('`waived` lifts the condition', () => {
    expect(verdicts(record([], on('waived')))).toEqual(['not-applicable', 'met', 'met', 'met'])
    expect(verdicts(record([degree('2026-06-01')], on('waived')))).toEqual(['not-applicable', 'met', 'met', 'met'])
  })

  it('`not-met` does not stop the clock', () => {
    expect(verdicts(record([degree('2015-06-01')], on('not-met')))).toEqual(['not-met', 'met', 'met', 'met'])
    expect(verdicts(record([unlisted()], on('not-met')))).toEqual(['not-met', 'needs-review', 'needs-review', 'needs-review'])
  })

  it.each([
    ['everything', undefined, all('met')],
    ['education: the clock does not move', EDUCATION, ['met', 'needs-review', 'needs-review', 'needs-review']],
    ['work-experience: that clock moves', 'orimha/imhs/work-experience', ['needs-review', 'met', 'needs-review', 'needs-review']],
    ['reflective-supervision: that clock moves', 'orimha/imhs/reflective-supervision', ['needs-review', 'needs-review', 'needs-review', 'met']],
  ])('a degree accepted for %s', (_, requirement, expected) => {
    expect(verdicts(record([unlisted()], [decision('accepted', { evidence: 'degree-1', requirement })]))).toEqual(expected)
  })

  it.each([
    ['everything', undefined, all('not-met')],
    ['education: the clock goes on', EDUCATION, ['not-met', 'met', 'met', 'met']],
    ['work-experience: that clock stops', 'orimha/imhs/work-experience', ['met', 'not-met', 'met', 'met']],
  ])('a degree refused for %s', (_, requirement, expected) => {
    expect(verdicts(record([degree('2015-06-01')], [decision('refused', { evidence: 'degree-1', requirement })]))).toEqual(expected)
  })
})
