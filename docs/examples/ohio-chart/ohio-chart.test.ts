import { amend, assess, contentHash, explain, find, standards, StandardError, type Applicant, type Standard } from 'imh-eligibility'
import { consultantRenewal } from 'imh-eligibility/ohio-ecmh'
import { level1, level2 } from 'imh-eligibility/ohio-imh'
import { describe, expect, it } from 'vitest'
import { ecmhRenewalByChart, exampleChart, level1ByChart, level2ByChart, rulebook } from './example-chart'
import { affiliate, consultant, practitioner } from './records'

const asOf = '2026-11-21'
const verdict = (standard: Standard, applicant: Applicant): string => assess(standard, applicant, { asOf }).verdict
const training = (standard: Standard, applicant: Applicant) => {
  const result = assess(standard, applicant, { asOf }).requirements.find(({ id }) => id.endsWith('/training-hours'))
  if (!result) throw new Error(`${standard.id} asks for no training hours`)
  return result
}

describe('level II: a hole filled gives plain verdicts', () => {
  it.each([
    { hours: 21.99, before: 'needs-review', after: 'not-met' },
    { hours: 22, before: 'needs-review', after: 'met' },
  ])('$hours clock hours: $before by the public rules, $after by the chart', ({ hours, before, after }) => {
    expect(verdict(level2, practitioner(hours))).toBe(before)
    expect(verdict(level2ByChart, practitioner(hours))).toBe(after)
  })

  it('tells what is missing, which the public rules cannot', () => {
    expect(training(level2, practitioner(21.99)).missing).toBeUndefined()
    expect(training(level2ByChart, practitioner(21.99)).missing).toEqual({ quantity: { unit: 'clock-hours', value: 0.01 } })
  })

  it('has the authority of who amended it, and names their chart before the page', () => {
    const { authority, cites } = training(level2ByChart, practitioner(22))
    expect(authority).toBe('stated')
    expect(cites.map(({ source }) => source)).toEqual(['example-chart', 'occrra-imh'])
  })

  it('leaves the rest of the level, and the public standard, as they are', () => {
    const others = (standard: Standard) => standard.requirements.filter(({ id }) => id !== 'ohio-imh/level-2/training-hours')
    expect(others(level2ByChart)).toEqual(others(level2))
    expect(training(level2, practitioner(22)).authority).toBe('unpublished')
  })
})

describe('level I: a rule from an unofficial source is adopted as it is', () => {
  it.each([
    { hours: 19.75, before: 'needs-review', after: 'not-met' },
    { hours: 20, before: 'needs-review', after: 'met' },
  ])('$hours clock hours: $before by the public rules, $after once adopted', ({ hours, before, after }) => {
    expect(verdict(level1, affiliate(hours))).toBe(before)
    expect(verdict(level1ByChart, affiliate(hours))).toBe(after)
  })

  it('keeps its figure: only whose word it is has changed', () => {
    expect(training(level1ByChart, affiliate(20)).required).toEqual(training(level1, affiliate(20)).required)
    expect([training(level1, affiliate(20)).authority, training(level1ByChart, affiliate(20)).authority]).toEqual(['secondary', 'stated'])
  })
})

describe('ECMH renewal: the length of the period is set', () => {
  it('opens and closes no period that can be known, by the public rules', () => {
    const assessment = assess(consultantRenewal, consultant('2026-11-02'), { asOf })
    expect(assessment.verdict).toBe('needs-information')
    expect(assessment.period).toBeUndefined()
  })

  it('opens the day after the credential was issued and closes 36 months after it, by the chart', () => {
    const assessment = assess(ecmhRenewalByChart, consultant('2026-11-02'), { asOf })
    expect(assessment.verdict).toBe('met')
    expect(assessment.period).toEqual({ from: '2023-12-02', to: '2026-12-01', due: '2026-12-01', state: 'open' })
  })

  it.each([
    { paper: '2026-12-01', expected: 'met' },
    { paper: '2026-12-02', expected: 'not-met' },
  ])('takes a paper of $paper as $expected', ({ paper, expected }) => {
    expect(assess(ecmhRenewalByChart, consultant(paper), { asOf: '2026-12-31' }).verdict).toBe(expected)
  })
})

describe('the rulebook of the registry', () => {
  it('says in the edition that it was amended, and by what', () => {
    expect(find(rulebook, 'OIFP-II', { asOf }).edition).toBe('2026-11+example-chart')
    expect(find(rulebook, 'OIMHP-III', { asOf }).edition).toBe('2026-11')
  })

  it('shows the edition and its fingerprint in every assessment', () => {
    const assessment = assess(level2ByChart, practitioner(22), { asOf })
    expect([assessment.standard, assessment.edition]).toEqual(['ohio-imh/level-2', '2026-11+example-chart'])
    expect(assessment.contentHash).toBe(contentHash(level2ByChart))
    expect(assessment.contentHash).not.toBe(contentHash(level2))
  })

  it('puts an amended standard in the place of the public one: with both, nobody could tell which binds', () => {
    expect(Object.keys(rulebook)).toHaveLength(Object.keys(standards).length)
    expect(() => find([level2, level2ByChart], 'ohio-imh/level-2', { asOf })).toThrow('several editions of ohio-imh/level-2')
  })

  it('shows the title of the chart to people who read an explanation', () => {
    const assessment = assess(level2ByChart, practitioner(20), { asOf })
    const shown = explain(assessment)
    expect(shown).toContain('An example chart: its figures are made up')
    expect(shown).toContain('20 of 22 clock hours')
  })
})

describe('a mistake in an amendment', () => {
  const amendment = { cites: [{ source: 'example-chart', at: 'Level II' }], sources: { 'example-chart': exampleChart } } as const

  it('is found before anything runs, where the standard is a constant', () => {
    // @ts-expect-error level II has no such requirement
    expect(() => amend(level2, { 'ohio-imh/level-2/training': { hours: 22 } }, amendment)).toThrow('expected the id of a requirement of ohio-imh/level-2')
    // @ts-expect-error training hours have no years
    expect(() => amend(level2, { 'ohio-imh/level-2/training-hours': { years: 2 } }, amendment)).toThrow('unknown key "years"')
    // @ts-expect-error hours are a number
    expect(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: '22' } }, amendment)).toThrow('expected a number or "unpublished", found "22"')
    // @ts-expect-error somebody must stand for the figure
    expect(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 22 } }, { cites: [] })).toThrow(StandardError)
  })

  it('is found when it runs, where the source is not known', () => {
    const unknown = { cites: [{ source: 'some-chart', at: 'Level II' }] } as const
    expect(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 22 } }, unknown)).toThrow('expected the id of a source')
  })
})
