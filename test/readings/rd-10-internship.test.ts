import { describe, expect, it } from 'vitest'
import { imhs } from '../../src/standards/orimha/index'
import { degree, evidence, job, mentor, resultOf, standings, verdictOf, type Fields, type Parts } from '../support/applicant'

const described = { kind: 'internship-description', dated: '2022-01-01' }
const EMPLOYED_365 = job('2023-01-01', '2023-12-31', { id: 'employed' })
const intern = (start = '2021-01-01', end = '2021-12-31', over: Fields = {}) =>
  job(start, end, { id: 'intern', kind: 'internship', paid: false, supervisor: 'mentor', ...over })

const record = (experience: readonly Fields[], over: Parts = {}): Parts => ({
  education: [degree('2018-06-01')], people: [mentor()], documents: [described], experience, ...over,
})
const verdict = (experience: readonly Fields[], over: Parts = {}) => verdictOf(imhs, 'work-experience', record(experience, over))

describe('RD-10 internship: at most one year, and always on approval', () => {
  it.each([
    ['a year of work and a year of internship', [EMPLOYED_365, intern()], 'needs-review'],
    ['a day of internship fewer', [EMPLOYED_365, intern('2021-01-01', '2021-12-30')], 'not-met'],
    ['a day of work fewer, and no longer internship makes up for it', [job('2023-01-02', '2023-12-31'), intern('2019-01-01', '2021-12-31')], 'not-met'],
    ['internship alone', [intern('2019-01-01', '2021-12-31')], 'not-met'],
    ['all internships together are capped', [job('2023-01-02', '2023-12-31'), intern(), intern('2020-01-01', '2020-12-31', { id: 'other' })], 'not-met'],
    ['two internships may make the year', [EMPLOYED_365, intern('2021-01-01', '2021-06-30'), intern('2021-07-01', '2021-12-31', { id: 'other' })], 'needs-review'],
    ['two years of work need none', [job('2022-01-01', '2023-12-31'), intern()], 'met'],
  ] as const)('%s', (_, experience, expected) => {
    expect(verdict(experience)).toBe(expected)
  })

  it.each([[true], [false], [undefined]])('paid or not: %s', (paid) => {
    expect(verdict([EMPLOYED_365, intern('2021-01-01', '2021-12-31', { paid })])).toBe('needs-review')
  })

  it.each(['supervised', 'culturallyResponsive', 'attendsToRelationships'])('must be %s like any IMHS work', (flag) => {
    expect(verdict([EMPLOYED_365, intern('2021-01-01', '2021-12-31', { [flag]: false })])).toBe('not-met')
    expect(verdict([EMPLOYED_365, intern('2021-01-01', '2021-12-31', { [flag]: undefined })])).toBe('needs-information')
  })

  it('must serve infant and parent both', () => {
    expect(verdict([EMPLOYED_365, intern('2021-01-01', '2021-12-31', { serves: ['infant-toddler'] })])).toBe('not-met')
  })
})

describe('RD-10 its supervisor is endorsed, not merely vetted, on every day of it', () => {
  const by = (person: Fields) => verdict([EMPLOYED_365, intern()], { people: [{ id: 'mentor', ...person }] })
  const endorsed = (from: string, to?: string, standard = 'orimha/imhs') => ({ standard, from, to })

  it.each([
    ['from the first day to the last', { endorsements: [endorsed('2021-01-01', '2021-12-31')] }, 'needs-review'],
    ['from the second day', { endorsements: [endorsed('2021-01-02')] }, 'not-met'],
    ['to the last but one', { endorsements: [endorsed('2010-01-01', '2021-12-30')] }, 'not-met'],
    ['as IMHM-Clinical', { endorsements: [endorsed('2010-01-01', undefined, 'orimha/imhm-clinical')] }, 'needs-review'],
    ['as IFS', { endorsements: [endorsed('2010-01-01', undefined, 'orimha/ifs')] }, 'not-met'],
    ['as IMHM in policy', { endorsements: [endorsed('2010-01-01', undefined, 'orimha/imhm-policy')] }, 'not-met'],
    ['vetted only', { vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2020-01-01', to: '2025-12-31' }] }, 'not-met'],
    ['nothing at all', {}, 'not-met'],
    ['one endorsement after the other', { endorsements: [endorsed('2010-01-01', '2021-06-30'), endorsed('2021-07-01', undefined, 'orimha/imhm-clinical')] }, 'needs-review'],
    ['a bare day in between', { endorsements: [endorsed('2010-01-01', '2021-06-30'), endorsed('2021-07-02', undefined, 'orimha/imhm-clinical')] }, 'not-met'],
  ])('%s', (_, person, expected) => {
    expect(by(person)).toBe(expected)
  })

  it.each([
    ['2021-01-01', 'needs-review'], ['2021-01-02', 'needs-information'], ['2021-01-31', 'needs-information'], ['2021-02-01', 'not-met'],
  ])('where it began in January 2021, no one knows when: endorsed from %s is %s', (from, expected) => {
    const people = [{ id: 'mentor', endorsements: [endorsed(from)] }]
    expect(verdict([EMPLOYED_365, intern('2021-01', '2022-06-30')], { people })).toBe(expected)
  })

  it.each([
    ['2021-12-31', 'needs-review'], ['2021-12-30', 'needs-information'], ['2021-12-01', 'needs-information'], ['2021-11-30', 'not-met'],
  ])('where it ended in December 2021, no one knows when: endorsed to %s is %s', (to, expected) => {
    const people = [{ id: 'mentor', endorsements: [endorsed('2010-01-01', to)] }]
    expect(verdict([EMPLOYED_365, intern('2020-06-01', '2021-12')], { people })).toBe(expected)
  })

  it('needs information where no supervisor is recorded', () => {
    const result = resultOf(imhs, 'work-experience', record([EMPLOYED_365, intern('2021-01-01', '2021-12-31', { supervisor: undefined })]))
    expect(result.verdict).toBe('needs-information')
    expect(result.missing?.fields).toContainEqual({ evidence: 'intern', field: 'supervisor' })
  })
})

describe('RD-10 its description is on file', () => {
  it.each([
    ['by the day asked about', [{ ...described, dated: '2026-11-21' }], 'needs-review'],
    ['a day too late', [{ ...described, dated: '2026-11-22' }], 'not-met'],
    ['not at all', [], 'not-met'],
    ['another paper', [{ ...described, kind: 'experience-proof' }], 'not-met'],
  ])('%s', (_, documents, expected) => {
    expect(verdict([EMPLOYED_365, intern()], { documents })).toBe(expected)
  })

  it('without it the internship is excluded, with it a reviewer decides', () => {
    const of = (documents: readonly Fields[]) => evidence(resultOf(imhs, 'work-experience', record([EMPLOYED_365, intern()], { documents })), 'intern')
    expect(of([])).toMatchObject({ standing: 'excluded', code: 'internship-not-described' })
    expect(of([described])).toMatchObject({ standing: 'if-approved', code: 'internship', amount: 365 })
  })
})

describe('RD-10 it may precede the degree, and does not lean on it', () => {
  it('counts before the conferral day', () => {
    expect(verdict([EMPLOYED_365, intern('2017-01-01', '2017-12-31')])).toBe('needs-review')
    expect(verdict([EMPLOYED_365, intern('2018-01-01', '2018-12-31')])).toBe('needs-review')
  })

  it('stands on approval even where the degree is not known to count', () => {
    const education = [degree('2018-06-01', { transcript: undefined })]
    expect(standings(resultOf(imhs, 'work-experience', record([EMPLOYED_365, intern()], { education })))).toEqual({ employed: 'if-known', intern: 'if-approved' })
  })
})

describe('RD-10 it adds nothing that employment covers, counted anew on each rung', () => {
  const LONG = intern('2021-01-01', '2022-02-04') // 400 days
  const known = (over: Fields) => job('2021-06-01', '2021-06-01', { id: 'one-day', ...over })
  const ALMOST = job('2023-01-02', '2023-12-31') // 364 days

  it.each([
    ['the same year twice', [job('2021-01-01', '2021-12-31'), intern()], 'not-met'],
    ['a year of internship beside half a year of the same work', [job('2021-01-01', '2021-06-30'), job('2023-01-01', '2023-07-03'), intern()], 'not-met'],
    ['400 days of internship, 364 of work', [ALMOST, LONG], 'not-met'],
    ['a further day of work within the internship: 365 + 365', [ALMOST, LONG, known({})], 'needs-review'],
    ['that day on approval', [ALMOST, LONG, known({ fullTimeEquivalent: 0.5 })], 'needs-review'],
    ['that day if known: the cap is counted anew beyond it', [ALMOST, LONG, known({ culturallyResponsive: undefined })], 'needs-information'],
    ['that day excluded', [ALMOST, LONG, known({ supervised: false })], 'not-met'],
  ] as const)('%s', (_, experience, expected) => {
    expect(verdict(experience)).toBe(expected)
  })
})
