import { describe, expect, it } from 'vitest'
import { explain, explainAccount, type ExplainOptions } from '../../src/explain/explain'
import type { Finding, Note, Reason } from '../../src/verdict/codes'
import type { RequirementResult } from '../../src/verdict/result'
import { STANDINGS } from '../../src/verdict/standing'
import { VERDICTS, type Verdict } from '../../src/verdict/verdict'
import { findings, findingVariants, notes, reasons, reasonVariants } from './codes'
import { applicant, assessment, result, sources } from './sample'

const LOCALES = ['en', 'es'] as const
const FORMATS = ['text', 'markdown', 'html'] as const

const asFindings = Object.entries(findings).map(([code, params]) => ({ code, params }) as Finding).concat(findingVariants)
const asReasons = Object.entries(reasons).map(([code, params]) => ({ code, params }) as Reason).concat(reasonVariants)
const asNotes = Object.entries(notes).map(([code, params]) => ({ code, params }) as Note)

/** Codes that are also words. */
const WORDS = ['part-time']
const CODES = [...asFindings, ...asReasons, ...asNotes].map(({ code }) => code).filter((code) => code.includes('-') && !WORDS.includes(code))

const told = (requirement: RequirementResult, options: ExplainOptions): string =>
  explain(assessment([requirement]), { applicant, sources, ...options })

function expectPlainWords(text: string): void {
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|=>/)
  expect(text).not.toMatch(/\b[a-z]+[A-Z][a-z]/)
  for (const code of CODES) expect(text.split(/[^a-z-]+/)).not.toContain(code)
}

/** What is said of one requirement beyond what is said of an empty one. */
function said(requirement: RequirementResult, options: ExplainOptions): string {
  const [entry] = explainAccount(assessment([requirement]), { applicant, sources, ...options }).requirements
  return [...(entry?.sentences ?? []), ...(entry?.sections ?? []).flatMap(({ lines }) => lines.map(({ text }) => text))].join('\n')
}

describe.each(LOCALES)('the words of %s', (locale) => {
  it.each(asFindings)('finding $code', (finding) => {
    const sentence = said(result({ kind: 'hours', verdict: 'needs-review', findings: [finding], cites: [{ source: 'page', at: 'x' }] }), { locale }).split('\n')[0] ?? ''
    expect(sentence).toMatch(/^[\p{Lu}\d].{10,}\.$/u)
    for (const format of FORMATS) expectPlainWords(told(result({ findings: [finding] }), { locale, format }).replace(/data-verdict="[^"]*"/g, ''))
  })

  it.each(asReasons)('reason $code', (reason) => {
    const requirement = result({ kind: 'hours', evidence: [{ id: 't-obs', standing: 'excluded', ...reason }] })
    expect(said(requirement, { locale })).toMatch(/\((Mar 9, 2024|9 mar 2024)\): .{8,}/)
    for (const format of FORMATS) expectPlainWords(told(requirement, { locale, format }).replace(/data-verdict="[^"]*"/g, ''))
  })

  it.each(asNotes)('note $code', (note) => {
    expect(said(result({ notes: [note] }), { locale }).split('\n')[1]).toMatch(/^[\p{Lu}\d].{10,}\.$/u)
    expectPlainWords(told(result({ notes: [note] }), { locale }))
  })

  it.each([...VERDICTS, 'not-applicable'] as const)('verdict %s has a mark and a sentence, with or without findings', (verdict: Verdict) => {
    const account = explainAccount(assessment([result({ verdict })], { verdict }), { locale, sources })
    expect(account.mark).not.toBe('')
    expect(account.summary).toMatch(/\.$/)
    expect(account.requirements[0]?.sentences).toHaveLength(1)
    expectPlainWords(explain(assessment([result({ verdict })], { verdict }), { locale, sources }))
  })

  it.each(STANDINGS)('standing %s has a heading', (standing) => {
    const account = explainAccount(assessment([result({ evidence: [{ id: 'm-orimha', standing }] })]), { locale, sources })
    expect(account.requirements[0]?.sections[0]?.title).toMatch(/^\p{Lu}/u)
  })
})

describe('two languages', () => {
  it.each(asFindings)('finding $code is not the same sentence in both', (finding) => {
    const requirement = result({ findings: [finding] })
    expect(said(requirement, { locale: 'es' })).not.toBe(said(requirement, { locale: 'en' }))
  })

  it.each(asReasons)('reason $code is not the same clause in both', (reason) => {
    const requirement = result({ kind: 'hours', evidence: [{ id: 'unknown-id', standing: 'excluded', ...reason }], cites: [] })
    expect(said(requirement, { locale: 'es' }).split('\n')[1]).not.toBe(said(requirement, { locale: 'en' }).split('\n')[1])
  })
})
