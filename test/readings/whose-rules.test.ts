import { describe, expect, it } from 'vitest'
import type { Standard } from '../../src/rulebook/standard'
import { level1, level1Renewal, level2, level2Renewal, level3, level3Renewal } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { standards } from '../../src/standards/catalogue'
import { assessed, decision, degree, job, mentor, rating, resultOf, rsc, standings, training, verdictOf } from '../support/applicant'
import { imhsRenewal } from './rules'

const levels = { 1: level1, 2: level2, 3: level3 } as const

describe("RD-01 whose rules are ORIMHA's? Oregon's, and no threshold crosses over", () => {
  it.each([
    ['orimha/imhs', 20, 'not-met'], ['orimha/imhs', 29.75, 'not-met'], ['orimha/imhs', 30, 'met'],
    ['ohio-imh/level-1', 19.75, 'needs-review'], ['ohio-imh/level-1', 20, 'needs-review'], ['ohio-imh/level-1', 30, 'needs-review'],
    ['ohio-imh/level-2', 30, 'needs-review'], ['ohio-imh/level-3', 30, 'needs-review'],
  ] as const)('%s: %d hours of training are %s', (id, hours, verdict) => {
    expect(verdictOf(standards[id], 'training-hours', { trainings: [training('2025-03-01', hours)] })).toBe(verdict)
  })

  it('counts every area for ORIMHA, and for Ohio only those that Ohio names', () => {
    const trainings = [training('2025-03-01', 30, { competencyAreas: ['infant-mental-health-practice'] })]
    expect(verdictOf(imhs, 'training-hours', { trainings })).toBe('met')
    const ohio = resultOf(level1, 'training-hours', { trainings })
    expect(standings(ohio)).toEqual({ 'training-1': 'excluded' })
    expect(ohio.counted).toEqual({ unit: 'clock-hours', value: 0 })
  })

  it.each([
    ['ohio-imh/level-1/renewal', 'ohio-imh/level-1', { from: '2026-01-11', to: '2028-01-10' }],
    ['ohio-imh/level-1/renewal', 'ohio-imh/level-2', undefined],
    ['ohio-imh/level-1/renewal', 'orimha/imhs', undefined],
    ['orimha/imhs/renewal', 'orimha/imhs', { from: '2026-01-11', to: '2027-01-10' }],
    ['orimha/imhs/renewal', 'ohio-imh/level-3', undefined],
  ] as const)('%s with a holding of %s', (id, held, period) => {
    const found = assessed(id === imhsRenewal.id ? imhsRenewal : level1Renewal, { holdings: [{ standard: held, issued: '2026-01-10' }] }).period
    expect(found && { from: found.from, to: found.to }).toEqual(period)
  })

  it('takes the Ohio practitioner for no endorsed provider or rater', () => {
    const people = [mentor({ endorsements: [{ standard: 'ohio-imh/level-3', from: '2010-01-01' }] }), { id: 'boss' }, { id: 'peer' }]
    const references = [rating('boss', 'current-program-supervisor'), rating('mentor', 'rsc-provider'), rating('peer', 'colleague')]
    expect(verdictOf(imhs, 'references', { people, references })).toBe('not-met')
    const supervision = [rsc('2024-01-10', 25), rsc('2025-01-10', 25)]
    expect(verdictOf(imhs, 'reflective-supervision', { people, supervision, education: [degree('2015-06-01')], experience: [job('2016-01-01')] })).toBe('not-met')
  })

  it('ignores a decision on a requirement of another standard', () => {
    const determinations = [decision('met', { requirement: 'orimha/imhs/training-hours' })]
    expect(verdictOf(imhs, 'training-hours', { determinations })).toBe('met')
    expect(verdictOf(level1, 'training-hours', { determinations })).toBe('needs-review')
  })

  it('asks Oregon for membership, exam and references, and Ohio for none of them', () => {
    const slugs = ({ id, requirements }: Standard) => requirements.map((requirement) => requirement.id.slice(id.length + 1))
    expect(slugs(imhs)).toEqual(expect.arrayContaining(['membership', 'exam', 'references', 'reflective-supervision']))
    for (const standard of [level1, level2, level3]) {
      expect(slugs(standard)).toEqual(['registry-profile', 'employment', 'education', 'work-experience', 'experience-proof', 'training-hours'])
    }
  })
})

describe('RD-02 Ohio level names differ by document', () => {
  it.each([
    [1, 'OIFA-I', 'Affiliate', ['OIFA-I'], 'Associate'],
    [2, 'OIFP-II', 'Practitioner', ['OIFP-II', 'OIFS-II'], 'Specialist'],
    [3, 'OIMHP-III', 'Practitioner', ['OIMHP-III', 'OIMHS-III'], 'Specialist'],
  ] as const)('level %d bears the current name and keeps the others as aliases', (level, letters, word, aliases, earlier) => {
    const standard = levels[level]
    expect(standard.name).toContain(letters)
    expect(standard.name).toContain(word)
    const names: string[] = standard.aliases.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...aliases]))
    expect(names.some((name) => name.includes(earlier))).toBe(true)
  })

  it('gives two Ohio levels the same alias only where the papers name both alike, and says too little then', () => {
    const names = [level1, level2, level3].flatMap(({ aliases }) => aliases.map(({ name }) => name))
    const shared = names.filter((name, index) => names.indexOf(name) < index)
    expect(shared).toEqual(['Specialist', 'Practitioner'])
  })
})

describe('RD-30 Ohio work, level by level', () => {
  const spell = (over: Record<string, unknown>) => ({ education: [degree('2015-06-01')], experience: [job('2020-01-01', undefined, over)] })

  it.each([
    [1, ['infant-toddler'], 'met'], [1, ['young-child'], 'met'], [1, ['parent-caregiver'], 'not-met'], [1, ['pregnant-person'], 'not-met'],
    [2, ['infant-toddler'], 'met'], [2, ['parent-caregiver'], 'met'], [2, ['young-child'], 'not-met'],
    [3, ['infant-toddler', 'parent-caregiver'], 'met'], [3, ['infant-toddler'], 'not-met'], [3, ['parent-caregiver'], 'not-met'],
    [1, [], 'not-met'], [1, undefined, 'needs-information'], [2, undefined, 'needs-information'], [3, undefined, 'needs-information'],
  ] as const)('level %d, serving %j: %s', (level, serves, verdict) => {
    expect(verdictOf(levels[level], 'work-experience', spell({ serves }))).toBe(verdict)
  })

  it('asks level 3 for both in the same spell', () => {
    const experience = [job('2020-01-01', undefined, { serves: ['infant-toddler'] }), job('2020-01-01', undefined, { serves: ['parent-caregiver'] })]
    expect(verdictOf(level3, 'work-experience', { education: [degree('2015-06-01')], experience })).toBe('not-met')
    expect(verdictOf(level2, 'work-experience', { education: [degree('2015-06-01')], experience })).toBe('met')
  })

  it.each([
    [2, 'professional'], [3, 'supervised'], [3, 'culturallyResponsive'], [3, 'traumaInformed'],
  ] as const)('level %d asks that the work be %s', (level, flag) => {
    const standard = levels[level]
    expect(verdictOf(standard, 'work-experience', spell({ [flag]: true }))).toBe('met')
    expect(verdictOf(standard, 'work-experience', spell({ [flag]: false }))).toBe('not-met')
    const silent = resultOf(standard, 'work-experience', spell({ [flag]: undefined }))
    expect(silent.verdict).toBe('needs-information')
    expect(silent.missing?.fields).toEqual([{ evidence: 'job-1', field: flag }])
    expect(verdictOf(level1, 'work-experience', spell({ [flag]: false }))).toBe('met')
  })

  it('lets level 1 count work before any degree, level 2 only work after the bachelor\'s, level 3 only work after the graduate degree', () => {
    const experience = [job('2020-01-01', '2022-12-31')]
    const bachelors = degree('2019-06-01', { level: 'bachelor', degree: 'BSW' })
    expect([level1, level2, level3].map((standard) => verdictOf(standard, 'work-experience', { experience }))).toEqual(['met', 'not-met', 'not-met'])
    expect(verdictOf(level2, 'work-experience', { experience, education: [bachelors] })).toBe('met')
    expect(verdictOf(level3, 'work-experience', { experience, education: [bachelors] })).toBe('not-met')
    expect(verdictOf(level3, 'work-experience', { experience, education: [bachelors, degree('2019-12-31')] })).toBe('met')
  })
})

describe('RD-31 Ohio education', () => {
  const of = (level: string) => ({ education: [degree('2015-06-01', { level, degree: undefined, transcript: 'none' })] })

  it.each(['cda', 'associate', 'bachelor', 'master', 'certificate'])('at level 1 %s gets no better and no worse than needs-review', (level) => {
    expect(verdictOf(level1, 'education', of(level))).toBe('needs-review')
  })

  it('nor does a record without any schooling, as the figure is unofficial', () => {
    expect(verdictOf(level1, 'education', {})).toBe('needs-review')
    expect(resultOf(level1, 'education', {}).authority).toBe('secondary')
  })

  it('shows both figures of the unofficial training hours', () => {
    for (const hours of [19.75, 20]) {
      const { required, counted, findings } = resultOf(level1, 'training-hours', { trainings: [training('2025-03-01', hours)] })
      expect([required?.value, counted?.value]).toEqual([20, hours])
      expect(findings).toContainEqual({ code: 'threshold-secondary', params: expect.objectContaining({ counted: hours, reached: hours === 20 }) })
    }
  })

  it.each([
    [2, 'cda', 'not-met'], [2, 'certificate', 'not-met'], [2, 'associate', 'not-met'], [2, 'bachelor', 'met'], [2, 'medical', 'met'],
    [3, 'certificate', 'not-met'], [3, 'bachelor', 'not-met'], [3, 'master', 'met'], [3, 'doctorate', 'met'], [3, 'medical', 'met'],
  ] as const)('level %d with %s: %s', (level, schooling, verdict) => {
    const result = resultOf(levels[level], 'education', of(schooling))
    expect(result.verdict).toBe(verdict)
    expect(result.authority).toBe('implied')
  })

  it('asks every renewal for hours and areas alone', () => {
    for (const standard of [level1Renewal, level2Renewal, level3Renewal]) {
      expect(standard.requirements.map(({ id }) => id.split('/').at(-1))).toEqual(['clock-hours', 'competency-areas'])
    }
  })
})
