import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { columnsOf, padded, wrapped } from '../../src/explain/pages/columns'
import { levels as en } from '../../src/explain/en/levels'
import { levels as es } from '../../src/explain/es/levels'
import { explainLevels, levelsText } from '../../src/explain/pages/levels'
import { parseApplicant } from '../../src/model/parse'
import { assessAll } from '../../src/next/assess-all'
import { standards } from '../../src/standards/catalogue'
import { ifa, imhs, imhsRenewal } from '../../src/standards/orimha/index'
import { asksAnyOf, asksExam, asksHours, standardOf } from '../next/small-standards'
import { applicant, AS_OF, training } from '../support/applicant'

const LOCALES = ['en', 'es'] as const
const FILES = ['imhs-almost', 'imhm-policy-renewal-met', 'ohio-level-2', 'ecmh-renewal-short', 'ifa-met']
const fixture = (file: string) => parseApplicant(JSON.parse(readFileSync(new URL(`../../fixtures/${file}.json`, import.meta.url), 'utf8')))

it('what people read', () => {
  const levels = assessAll(applicant({ trainings: [training('2026-01-10', 27.5)], holdings: [{ standard: 'orimha/imhs', issued: '2026-01-31' }] }), { asOf: AS_OF, standards: [ifa, imhs, imhsRenewal] })
  expect(explainLevels(levels)).toBe(`Every credential at a glance, as of Nov 21, 2026
================================================
Everything in the record counts, verified or not, except what the registry was unable to verify.

Met now
  None so far.

Nearest
  [not met]  orimha/ifa           Infant Family Associate (IFA)
                                  0 of 6 requirements met; missing: Education or work, Training
                                  hours (2.5 clock hours), Reference ratings (3 ratings), Ethics
                                  agreement, Membership; for a reviewer: 1

Renewals of what is held
  [not met]  orimha/imhs/renewal  Infant Mental Health Specialist (IMHS): renewal
                                  0 of 5 requirements met; missing: Training hours (15 clock hours),
                                  Reflective supervision (12 hours), Ethics agreement, Membership;
                                  facts left out: 1

First applications for what is held already
  [not met]  orimha/imhs          Infant Mental Health Specialist (IMHS)
                                  0 of 10 requirements met; missing: Education, Training hours (2.5
                                  clock hours), Work experience (2 years), Mix of services (6 kinds
                                  of service), Reflective supervision (50 hours), Reference ratings
                                  (3 ratings), Ethics agreement, Written examination, Membership;
                                  for a reviewer: 1

Nearest is what has the fewest requirements that are not met or have nothing on record; then what
lacks least of them; then the better answer; then what has fewer requirements that wait for facts,
for verification or for a reviewer. Where the figure of a rule is not published or not official, a
reviewer decides whatever the record shows. The sources do not say that one level has to be held
before another.
This is what the rules say about the record. It is not a decision: the issuing body decides.
`)
})

describe.each(LOCALES)('the table (%s)', (locale) => {
  it.each(FILES)('%s: every standard has a row, in aligned columns no wider than a hundred', (file) => {
    const levels = assessAll(fixture(file), { asOf: AS_OF })
    const lines = explainLevels(levels, { locale }).split('\n')
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(100)
    const rows = lines.filter((line) => line.startsWith('  ['))
    expect(rows).toHaveLength(20)
    for (const id of Object.keys(standards)) expect(rows.filter((row) => row.includes(` ${id} `))).toHaveLength(1)
    const starts = rows.map((row) => row.search(/[a-z]+-?[a-z]*\//))
    expect(new Set(starts).size).toBe(1)
    const names = new Set(levels.levels.map(({ standard, name }) => rows.find((row) => row.includes(` ${standard} `))?.indexOf(name.split(' ')[0] ?? '')))
    expect(names.size).toBe(1)
  })

  it('has no word that the code left out, no trailing space', () => {
    for (const file of FILES) {
      const text = explainLevels(assessAll(fixture(file), { asOf: AS_OF, counting: 'verified' }), { locale })
      expect(text).not.toMatch(/undefined|null|NaN|\[object|=>/)
      expect(text).not.toMatch(/ $/m)
    }
  })

  it('a caller may colour the marks, and nothing else changes', () => {
    const levels = assessAll(fixture('imhs-almost'), { asOf: AS_OF })
    const painted = levelsText(levels, locale, (verdict, text) => `<${verdict}>${text}</>`)
    expect(painted.match(/<not-met>\[(not met|no cumplido)\]<\/>/g)?.length).toBeGreaterThan(2)
    expect(painted.replace(/<[a-z-]*>|<\/>/g, '')).toBe(explainLevels(levels, { locale }))
  })
})

describe('what a row says', () => {
  const row = (...asked: Parameters<typeof standardOf>[1][number][]) =>
    explainLevels(assessAll(applicant({ trainings: [training('2026-01-10', 4, { verification: 'verified' }), training('2026-02-10', 5)] }), { asOf: AS_OF, counting: 'verified', standards: [standardOf('tests/a', asked)] }))

  it('what is to be verified, and of parts the nearest', () => {
    expect(row(asksHours(9), asksAnyOf(asksExam, asksHours(10)))).toMatch(/0 of 2 requirements met; missing: Part 2 \(6 clock hours\); to be\s+verified: 1\n/)
    expect(row(asksHours(9))).toMatch(/0 of 1 requirement met; to be verified: 1/)
  })

  it('keeps names on their line, whatever they are', () => {
    const hostile = standardOf('tests/a', [asksExam], { name: 'Red \u001B[31m\nand 乳児\u202E' })
    const text = explainLevels(assessAll(applicant({}), { asOf: AS_OF, standards: [hostile] }))
    expect(text).toContain('tests/a  Red  [31m and 乳児')
    expect(text).not.toMatch(/[\u001B\u202E]/) // eslint-disable-line no-control-regex -- it is about them
  })

  it('no standards, a table of nothing', () => {
    expect(explainLevels(assessAll(applicant({}), { asOf: AS_OF, standards: [] }))).toContain('Met now\n  None so far.\n\nNearest is')
  })
})

describe('the languages', () => {
  it('differ in every text', () => {
    for (const key of ['title', 'none', 'order'] as const) expect(String(en[key])).not.toBe(String(es[key]))
    for (const key of Object.keys(en.sections) as (keyof typeof en.sections)[]) expect(en.sections[key]).not.toBe(es.sections[key])
    expect(explainLevels(assessAll(applicant({}), { asOf: AS_OF }), { locale: 'es' })).toContain('requisitos cumplidos: 0 de 6; falta: ')
    expect(es.review(2, 1)).toBe('por revisar: 2 (nada en el expediente para 1)')
    expect(en.review(2, 1)).toBe('for a reviewer: 2 (nothing on record for 1 of them)')
    expect(es.awaiting.verification(3)).toBe('por verificar: 3')
  })
})

describe('columns', () => {
  it.each([['sí', 2], ['si\u0301', 2], ['乳児', 4], ['👶', 2], ['👶\u200D', 2], ['한글', 4], ['ＩＭＨ', 6], ['', 0], ['a\uFE0F', 1]])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  it('pads by what is seen', () => {
    expect(padded('乳', 4)).toBe('乳  ')
    expect(padded('longer', 3)).toBe('longer')
  })

  it('wraps at spaces, and leaves a long word whole', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapped('one elephantine two', 5)).toEqual(['one', 'elephantine', 'two'])
    expect(wrapped('', 5)).toEqual([''])
  })
})
