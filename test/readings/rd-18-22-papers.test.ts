import { describe, expect, it } from 'vitest'
import { level1, level1Renewal, level2 } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { bachelor, decision, degree, job, resultOf, verdictOf, type Fields } from '../support/applicant'
import { ifa, ifs, imhmClinical } from './rules'

describe('RD-18 are competencies documented? Reviewers decide', () => {
  const decided = (outcome: string, on = '2026-11-21') => ({ determinations: [decision(outcome, { requirement: 'orimha/imhs/competencies', on })] })

  it.each([
    ['nothing decided', {}, 'needs-review'],
    ['met', decided('met'), 'met'],
    ['not met', decided('not-met'), 'not-met'],
    ['waived', decided('waived'), 'not-applicable'],
    ['decided after the day asked about', decided('met', '2026-11-22'), 'needs-review'],
  ])('%s', (_, parts, verdict) => {
    expect(verdictOf(imhs, 'competencies', parts)).toBe(verdict)
  })
})

describe('RD-19 which degrees count', () => {
  const rows: readonly (readonly [string, Fields, string, string])[] = [
    // what, the degree, at IMHS and IMHM-Clinical, at IFS
    ['a listed name', {}, 'met', 'met'],
    ['with dots', { degree: 'M.S.W.' }, 'met', 'met'],
    ['in lower case with spaces', { degree: ' m s w ' }, 'met', 'met'],
    ['MEd', { degree: 'M.Ed.' }, 'met', 'met'],
    ['listed, without a focus', { imhFocus: false }, 'met', 'met'],
    ['PhD', { level: 'doctorate', degree: 'Ph.D.' }, 'met', 'met'],
    ['MD', { level: 'medical', degree: 'MD' }, 'met', 'needs-review'],
    ['DO', { level: 'medical', degree: 'DO' }, 'met', 'needs-review'],
    ['another name', { degree: 'MPH' }, 'needs-review', 'needs-review'],
    ['another name with a focus', { degree: 'MPH', imhFocus: true }, 'needs-review', 'needs-review'],
    ['another name without a focus', { degree: 'MPH', imhFocus: false }, 'not-met', 'needs-review'],
    ['no name', { degree: undefined }, 'needs-information', 'needs-information'],
    ['a listed name at another fitting level', { level: 'doctorate', degree: 'MSW' }, 'needs-review', 'needs-review'],
    ["a listed name at a bachelor's", { level: 'bachelor', degree: 'MSW' }, 'not-met', 'needs-review'],
    ["a bachelor's", { level: 'bachelor', degree: 'BSW' }, 'not-met', 'met'],
    ["another bachelor's", { level: 'bachelor', degree: 'BFA' }, 'not-met', 'needs-review'],
    ['an associate degree, whatever its name', { level: 'associate', degree: 'MSW' }, 'not-met', 'not-met'],
    ['a CDA', { level: 'cda', degree: undefined }, 'not-met', 'not-met'],
    ['a certificate or course work', { level: 'certificate', degree: undefined }, 'needs-review', 'not-met'],
    ['MAS, listed for IFS only', { degree: 'MAS' }, 'needs-review', 'met'],
  ]

  it.each(rows)('%s', (_, over, forMental, forFamily) => {
    const education = [degree('2015-06-01', over)]
    expect(verdictOf(imhs, 'education', { education })).toBe(forMental)
    expect(verdictOf(imhmClinical, 'education', { education })).toBe(forMental)
    expect(verdictOf(ifs, 'education', { education })).toBe(forFamily)
  })

  it('the best of several degrees decides', () => {
    const education = [degree('2015-06-01', { degree: 'MPH', imhFocus: false }), degree('2018-06-01', { level: 'certificate' }), bachelor('2010-06-01')]
    expect(verdictOf(imhs, 'education', { education })).toBe('needs-review')
    expect(verdictOf(imhs, 'education', { education: [...education, degree('2020-06-01')] })).toBe('met')
  })

  it.each([
    ['associate', 'met'], ['bachelor', 'met'], ['master', 'met'], ['doctorate', 'met'], ['medical', 'met'], ['cda', 'met'], ['certificate', 'not-met'],
  ])('IFA: any degree from associate up, or a CDA: %s', (level, verdict) => {
    const education = [degree('2015-06-01', { level, degree: undefined, imhFocus: false })]
    expect(verdictOf(ifa, 'education-or-work', { education })).toBe(verdict)
    expect(verdictOf(ifa, 'education-or-work/degree', { education })).toBe(level === 'cda' ? 'not-met' : verdict)
    expect(verdictOf(ifa, 'education-or-work/cda', { education })).toBe(level === 'cda' ? 'met' : 'not-met')
  })

  it('IFA: or two years of paid work', () => {
    expect(verdictOf(ifa, 'education-or-work', { experience: [job('2020-01-01', '2021-12-30')] })).toBe('met')
    expect(verdictOf(ifa, 'education-or-work', { experience: [job('2020-01-01', '2021-12-29')] })).toBe('not-met')
    expect(verdictOf(ifa, 'education-or-work', { education: [bachelor('2015-06-01', { transcript: undefined })], experience: [job('2020-01-01', '2021-12-29')] }))
      .toBe('needs-information')
  })
})

describe('RD-20 official transcript', () => {
  it.each([['official', 'met'], [undefined, 'needs-information'], ['unofficial', 'not-met'], ['none', 'not-met']])('%s: %s', (transcript, verdict) => {
    const result = resultOf(imhs, 'education', { education: [degree('2015-06-01', { transcript })] })
    expect(result.verdict).toBe(verdict)
    expect(result.missing?.fields).toEqual(transcript === undefined ? [{ evidence: 'degree-1', field: 'transcript' }] : undefined)
    expect(verdictOf(ifa, 'education-or-work', { education: [degree('2015-06-01', { transcript })] })).toBe(verdict)
    expect(verdictOf(level2, 'education', { education: [degree('2015-06-01', { transcript })] })).toBe('met')
  })
})

describe('RD-21 membership on the day asked about', () => {
  const member = (over: Fields) => ({
    memberships: [{ association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31', ...over }],
  })

  it.each([
    [{}, 'met'], [{ to: undefined }, 'met'],
    [{ to: '2026-11-21' }, 'met'], [{ to: '2026-11-20' }, 'not-met'],
    [{ from: '2026-11-21' }, 'met'], [{ from: '2026-11-22' }, 'not-met'],
    [{ association: 'Michigan Association for Infant Mental Health' }, 'met'],
    [{ infantMentalHealth: false }, 'not-met'],
    [{ association: 'Bowling club', infantMentalHealth: true }, 'met'],
    [{ kind: 'organizational' }, 'needs-review'],
    [{ kind: 'organizational', infantMentalHealth: false }, 'not-met'],
    [{ verification: 'unable-to-verify' }, 'not-met'],
  ])('%j: %s', (over, verdict) => {
    expect(verdictOf(imhs, 'membership', member(over))).toBe(verdict)
  })
})

describe('RD-22 a present job with children or families', () => {
  const employed = (start: string, end?: string, over: Fields = {}) => verdictOf(level1, 'employment', { experience: [job(start, end, over)] })

  it.each([
    ['ongoing', '2020-01-01', undefined, 'met'],
    ['begins on the day', '2026-11-21', undefined, 'met'],
    ['begins the day after', '2026-11-22', undefined, 'not-met'],
    ['ends on the day', '2020-01-01', '2026-11-21', 'met'],
    ['ended the day before', '2020-01-01', '2026-11-20', 'not-met'],
    ['began this month', '2026-11', undefined, 'needs-information'],
    ['began last month', '2026-10', undefined, 'met'],
    ['begins next month', '2026-12', undefined, 'not-met'],
    ['began this year', '2026', undefined, 'needs-information'],
    ['ends this month', '2020', '2026-11', 'needs-information'],
    ['ended last month', '2020', '2026-10', 'not-met'],
    ['ends next month', '2020', '2026-12', 'met'],
    ['ends this year', '2020', '2026', 'needs-information'],
  ])('%s', (_, start, end, verdict) => {
    expect(employed(start, end)).toBe(verdict)
  })

  it.each([
    [{ kind: 'volunteer' }, 'not-met'], [{ kind: 'internship' }, 'not-met'],
    [{ serves: ['young-child'] }, 'met'], [{ serves: ['parent-caregiver'] }, 'met'], [{ serves: [] }, 'not-met'], [{ serves: undefined }, 'needs-information'],
    [{ supervised: false, professional: false, culturallyResponsive: false }, 'met'],
  ])('%j: %s', (over, verdict) => {
    expect(employed('2020-01-01', undefined, over)).toBe(verdict)
  })

  it('asks those who apply, not those who renew', () => {
    expect(level1Renewal.requirements.map(({ kind }) => kind as string)).not.toContain('employment')
  })
})
