import { describe, expect, it } from 'vitest'
import { imhs } from '../../src/standards/orimha/index'
import { bachelor, degree, evidence, job, mentor, noteCodes, resultOf, rsc, type Fields } from '../support/applicant'
import { ifs } from './rules'

const endorsed = (from: string, to?: string, standard = 'orimha/imhs') => ({ standard, from, to })
const vetted = (from: string, to?: string, over: Fields = {}) => ({ as: 'orimha/imhs', by: 'ORIMHA', from, to, ...over })

/** 25 hours of a provider beyond doubt in December 2022, and 25 more of the provider that the example is about. */
const received = (person: Fields, from: string, over: Fields = {}) => resultOf(imhs, 'reflective-supervision', {
  education: [degree('2010-06-01')], people: [mentor(), { id: 'other', ...person }], experience: [job('2011-01-01')],
  supervision: [rsc('2022-12-10', 25), rsc(from, 25, { provider: 'other', ...over })],
})

describe('RD-14 who may provide RSC: someone endorsed on the day', () => {
  it.each([
    ['from the day', { endorsements: [endorsed('2024-05-10')] }, 'met'],
    ['from the day after', { endorsements: [endorsed('2024-05-11')] }, 'not-met'],
    ['to the day', { endorsements: [endorsed('2015-01-01', '2024-05-10')] }, 'met'],
    ['to the day before', { endorsements: [endorsed('2015-01-01', '2024-05-09')] }, 'not-met'],
    ['as IMHM-Clinical', { endorsements: [endorsed('2015-01-01', undefined, 'orimha/imhm-clinical')] }, 'met'],
    ['as IFS', { endorsements: [endorsed('2015-01-01', undefined, 'orimha/ifs')] }, 'not-met'],
    ['as IMHM in policy', { endorsements: [endorsed('2015-01-01', undefined, 'orimha/imhm-policy')] }, 'not-met'],
    ['not recorded: the lists are closed', {}, 'not-met'],
    ['a lapse between two endorsements', { endorsements: [endorsed('2015-01-01', '2020-01-01'), endorsed('2024-06-01')] }, 'not-met'],
  ])('%s', (_, person, verdict) => {
    expect(received(person, '2024-05-10').verdict).toBe(verdict)
  })

  it('says why a provider does not count', () => {
    expect(evidence(received({}, '2024-05-10'), 'rsc-2')).toMatchObject({ standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'other' } })
  })
})

describe('RD-14 or vetted on the day; without an end for five years', () => {
  it.each([
    ['on the first day', [vetted('2024-05-10')], '2024-05-10', 'met'],
    ['on the day before', [vetted('2024-05-11')], '2024-05-10', 'not-met'],
    ['five years from 10 March 2019: to 9 March 2024', [vetted('2019-03-10')], '2024-03-09', 'met'],
    ['and not to 10 March 2024', [vetted('2019-03-10')], '2024-03-10', 'not-met'],
    ['an end that is given counts, that day included', [vetted('2010-03-10', '2024-05-10')], '2024-05-10', 'met'],
    ['and nothing after it', [vetted('2023-03-10', '2024-05-09')], '2024-05-10', 'not-met'],
    ['vetted anew', [vetted('2018-03-10'), vetted('2023-03-10')], '2024-05-10', 'met'],
    ['whoever vetted', [vetted('2023-03-10', undefined, { by: 'Another association' })], '2024-05-10', 'met'],
    ['for IMHM-Clinical', [vetted('2023-03-10', undefined, { as: 'orimha/imhm-clinical' })], '2024-05-10', 'met'],
    ['for IFS only', [vetted('2023-03-10', undefined, { as: 'orimha/ifs' })], '2024-05-10', 'not-met'],
  ] as const)('%s', (_, list, day, verdict) => {
    expect(received({ vetted: list }, day).verdict).toBe(verdict)
  })

  it.each([['2023-03-09', 'met'], ['2023-03-10', 'not-met']])('vetted on 10 March 2018: a session on %s is %s', (day, verdict) => {
    const supervision = [rsc('2022-04-10', 25), rsc(day, 25, { provider: 'other' })]
    const people = [mentor(), { id: 'other', vetted: [vetted('2018-03-10')] }]
    expect(resultOf(imhs, 'reflective-supervision', { education: [degree('2010-06-01')], people, experience: [job('2011-01-01')], supervision }).verdict).toBe(verdict)
  })

  it.each([
    ['2022-11-21', ['vetting-ends']], // ends on 20 November 2027
    ['2022-11-23', []], // ends on 22 November 2027
    ['2022-03-10', ['vetting-ends']],
    ['2021-11-01', []], // has ended
  ])('notes a vetting that ends within a year: from %s', (from, notes) => {
    expect(noteCodes(received({ vetted: [vetted(from)] }, '2024-05-10'))).toEqual(notes)
  })

  it('names the person and the last good day, and only where counted hours lean on it', () => {
    const list = [vetted('2022-03-10')]
    expect(received({ vetted: list }, '2024-05-10').notes).toEqual([{ code: 'vetting-ends', params: { person: 'other', on: '2027-03-09' } }])
    expect(noteCodes(received({ vetted: list }, '2024-05-10', { format: 'peer' }))).toEqual([])
  })
})

describe('RD-14 an entry over a period: no day of it is bare', () => {
  it.each([
    ['endorsed throughout', { endorsements: [endorsed('2024-03-01', '2024-09-30')] }, 'met'],
    ['from the second day', { endorsements: [endorsed('2024-03-02')] }, 'not-met'],
    ['to the last but one', { endorsements: [endorsed('2015-01-01', '2024-09-29')] }, 'not-met'],
    ['endorsed, then vetted', { endorsements: [endorsed('2015-01-01', '2024-06-30')], vetted: [vetted('2024-07-01')] }, 'met'],
    ['endorsed, a bare day, vetted', { endorsements: [endorsed('2015-01-01', '2024-06-30')], vetted: [vetted('2024-07-02')] }, 'not-met'],
    ['endorsed and vetted over each other', { endorsements: [endorsed('2015-01-01', '2024-06-30')], vetted: [vetted('2024-06-01')] }, 'met'],
    ['vetted, then endorsed', { endorsements: [endorsed('2024-07-01')], vetted: [vetted('2019-07-01')] }, 'met'],
    ['a vetting without end that runs out a day too early', { endorsements: [endorsed('2024-07-01')], vetted: [vetted('2019-06-30')] }, 'not-met'],
    ['endorsed as one and then the other', { endorsements: [endorsed('2015-01-01', '2024-06-30'), endorsed('2024-07-01', undefined, 'orimha/imhm-clinical')] }, 'met'],
  ])('%s', (_, person, verdict) => {
    expect(received(person, '2024-03-01', { to: '2024-09-30' }).verdict).toBe(verdict)
  })
})

describe("RD-16 an IFS applicant with a bachelor's only may use a master's-prepared IFS", () => {
  const IFS = { endorsements: [endorsed('2015-01-01', undefined, 'orimha/ifs')], highestDegree: 'master' }
  const master = (over: Fields = {}) => degree('2020-06-01', over)
  const ask = (person: Fields, education: readonly Fields[] = [bachelor('2010-06-01')], determinations: readonly Fields[] = [], counting: 'claimed' | 'verified' = 'claimed') =>
    resultOf(ifs, 'reflective-supervision', {
      education, determinations, people: [{ id: 'other', ...person }], experience: [job('2011-01-01', undefined, { verification: 'verified' })],
      supervision: [rsc('2023-07-10', 12, { provider: 'other', verification: 'verified' }), rsc('2024-07-10', 12, { provider: 'other', verification: 'verified' })],
    }, { counting })

  it.each([
    ["endorsed as IFS, with a master's", IFS, 'met'],
    ['with a doctorate', { ...IFS, highestDegree: 'doctorate' }, 'met'],
    ["with a bachelor's", { ...IFS, highestDegree: 'bachelor' }, 'not-met'],
    ['highest degree not recorded', { ...IFS, highestDegree: undefined }, 'needs-information'],
    ['vetted as IFS', { vetted: [vetted('2022-01-01', undefined, { as: 'orimha/ifs' })], highestDegree: 'master' }, 'met'],
    ['endorsed as IFA', { endorsements: [endorsed('2015-01-01', undefined, 'orimha/ifa')], highestDegree: 'master' }, 'not-met'],
    ['endorsed as IMHS, whatever the degree', { endorsements: [endorsed('2015-01-01')] }, 'met'],
  ])('%s', (_, person, verdict) => {
    expect(ask(person).verdict).toBe(verdict)
  })

  it.each([
    ["a master's on record ends it", [bachelor('2010-06-01'), master()], 'not-met'],
    ["a master's of another name too", [bachelor('2010-06-01'), master({ degree: 'MFA', transcript: 'none' })], 'not-met'],
    ['a doctorate too', [bachelor('2010-06-01'), master({ level: 'doctorate', degree: 'PhD' })], 'not-met'],
    ["a master's on the day asked about too", [bachelor('2010-06-01'), master({ conferred: '2026-11-21' })], 'not-met'],
    ["a master's after it does not", [bachelor('2010-06-01'), master({ conferred: '2026-11-22' })], 'met'],
    ["a master's that could not be verified does not", [bachelor('2010-06-01'), master({ verification: 'unable-to-verify' })], 'met'],
    ['an associate degree does not', [bachelor('2010-06-01'), master({ level: 'associate', degree: 'AA' })], 'met'],
  ])('%s', (_, education, verdict) => {
    expect(ask(IFS, education).verdict).toBe(verdict)
  })

  it("a master's that was refused does not end it", () => {
    const refused = { decision: 'refused', evidence: 'degree-2', on: '2026-01-01' }
    expect(ask(IFS, [bachelor('2010-06-01'), master()], [refused]).verdict).toBe('met')
  })

  it("a master's that is only submitted ends it all the same", () => {
    const education = [bachelor('2010-06-01', { verification: 'verified' }), master({ verification: 'submitted' })]
    expect(ask(IFS, education, [], 'verified').verdict).toBe('not-met')
    expect(ask(IFS, education.slice(0, 1), [], 'verified').verdict).toBe('met')
  })

  it('does not hold for IMHS', () => {
    expect(received(IFS, '2024-05-10').verdict).toBe('not-met')
  })
})
