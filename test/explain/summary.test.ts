import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import type { Entry } from '../../src/explain/account'
import { explain, explainAccount, type ExplainOptions } from '../../src/explain/explain'
import { parseApplicant } from '../../src/model/parse'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import type { Assessment } from '../../src/verdict/result'
import { expected } from '../fixtures/expected'
import { assessment, result } from './sample'

const catalogue: Readonly<Record<string, Standard>> = standards
const LOCALES = ['en', 'es'] as const
/** Lines of a usual window, and of one that a record with more open than met may take. */
const SCREEN = 24
const TALL = 40

function told(file: string, standard: string, options: ExplainOptions = {}): string {
  const applicant = parseApplicant(JSON.parse(readFileSync(new URL(`../../fixtures/${file}.json`, import.meta.url), 'utf8')))
  const rules = catalogue[standard]
  if (!rules) throw new Error(standard)
  return explain(assess(rules, applicant, { asOf: '2026-11-21' }), { applicant, length: 'summary', ...options })
}

const brief = (of: Assessment): readonly Entry[] => explainAccount(of, { length: 'summary' }).requirements

describe('a summary', () => {
  it('is the answer, what is met in a line, what is open with what would help, and who decides', () => {
    const lines = told('imhs-almost', 'orimha/imhs').split('\n')
    expect(lines[0]).toBe('Infant Mental Health Specialist (IMHS)')
    expect(lines.slice(4, 6)).toEqual([
      '[not met] Not everything that is asked for is met.',
      '  [met] 7 of 10: Education; Training hours; Work experience; Mix of services; Ethics agreement; Competencies; Membership',
    ])
    expect(lines.filter((line) => line.startsWith('[')).slice(1).map((line) => line.split(':')[0])).toEqual(['[not met] Reflective supervision', '[not met] Reference ratings', '[not met] Written examination'])
    expect(lines[10]).toMatch(/^ {2}What would help: A rating from another supervisor, a teacher/)
    expect(lines.at(-2)).toMatch(/the issuing body decides\.$/)
  })

  it('gives a renewal its due date', () => {
    expect(told('ohio-level-1-renewal-met', 'ohio-imh/level-1/renewal')).toMatch(/^Renewal period: .* Due .*\.$/m)
    expect(told('ohio-level-1-renewal-met', 'ohio-imh/level-1/renewal', { locale: 'es' })).toMatch(/^Período de renovación: .* Fecha límite: /m)
  })

  it('of what is met has no entry, of what does not apply neither', () => {
    expect(brief(assessment([result({ verdict: 'met' }), result({ verdict: 'not-applicable' })]))).toEqual([])
    expect(explain(assessment([result({ verdict: 'met' })]), { length: 'summary' }).split('\n').slice(5)).toHaveLength(4)
  })

  it('says why a figure is left to a person, and not twice what would help', () => {
    const hours = result({ kind: 'hours', verdict: 'needs-review', required: { unit: 'clock-hours', value: 30 }, counted: { unit: 'clock-hours', value: 20 } })
    const open = { code: 'enough-if-known', params: { evidence: [], fields: ['clockHours'] } } as const
    const missing = { fields: [{ evidence: 'a', field: 'clockHours' }] }
    const [review, facts, bare] = brief(assessment([
      { ...hours, findings: [{ code: 'enough-if-approved', params: { evidence: ['a'] } }] },
      { ...hours, verdict: 'needs-information', findings: [open], missing },
      result({ verdict: 'needs-information', findings: [open], missing }),
    ]))
    expect(review?.sentences).toEqual(['20 of 30 clock hours so far.', 'A reviewer has to decide whether this may count: a. If it may, it is enough.'])
    expect(facts?.sentences).toEqual(['20 of 30 clock hours so far.'])
    expect(bare?.sentences).toHaveLength(1)
    expect(bare?.sentences[0]).not.toContain('clock hours')
    expect(bare?.sections[0]?.lines).toHaveLength(1)
  })

  it('names what counts only where counting is stricter than usual', () => {
    expect(explain(assessment([], { counting: 'verified' }), { length: 'summary' })).toContain('Only what the registry has verified counts.')
    expect(explain(assessment([]), { length: 'summary' })).not.toContain('counts')
  })

  it('keeps of parts those that are open', () => {
    const part = (slug: string, verdict: 'met' | 'not-met') => result({ id: `x/y/both/${slug}`, verdict })
    const [both] = brief(assessment([result({ id: 'x/y/both', kind: 'all-of', verdict: 'not-met', parts: [part('exam', 'met'), part('work', 'not-met')] })]))
    expect(both?.parts.map(({ label }) => label)).toEqual(['Paid work'])
  })
})

describe.each(LOCALES)('summaries of the fixtures (%s)', (locale) => {
  const texts = expected.map(({ file, standard }) => told(file.replace('.json', ''), standard, { locale }))
  const lines = (text: string): number => text.split('\n').length

  it('fit a screen, as a rule, and never run on', () => {
    expect(texts.filter((text) => lines(text) <= SCREEN).length / texts.length).toBeGreaterThan(0.85)
    expect(Math.max(...texts.map(lines))).toBeLessThanOrEqual(TALL)
  })

  it('cite nothing, list nothing that counted, and are shorter than the account', () => {
    for (const text of texts) expect(text).not.toMatch(/RD-\d|https?:|What counts|Lo que cuenta/)
    for (const [at, { file, standard }] of expected.entries()) {
      expect(lines(texts[at] ?? '')).toBeLessThan(lines(told(file.replace('.json', ''), standard, { locale, length: 'full' })))
    }
  })
})

describe('the length', () => {
  it('is full where nothing is said, and of the two', () => {
    const met = assessment([result()])
    expect(explain(met)).toBe(explain(met, { length: 'full' }))
    expect(explain(met)).not.toBe(explain(met, { length: 'summary' }))
    expect(() => Reflect.apply(explain, undefined, [met, { length: 'short' }])).toThrow(new RangeError('length: expected summary or full, found "short"'))
  })
})
