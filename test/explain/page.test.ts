import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { explainComparison } from '../../src/explain/pages/comparison'
import { explainForecast } from '../../src/explain/pages/forecast'
import { explainLevels } from '../../src/explain/pages/levels'
import { renderPage, type Page, type PageFormat } from '../../src/explain/forms/page'
import { explainPlan } from '../../src/explain/pages/plan'
import { explainQuestions } from '../../src/explain/pages/questions'
import { explainRenewals } from '../../src/explain/pages/renewals'
import type { Locale } from '../../src/explain/words'
import { parseApplicant } from '../../src/model/parse'
import { assessAll } from '../../src/next/assess-all'
import { compare } from '../../src/next/compare'
import { forecast } from '../../src/next/forecast'
import { plan } from '../../src/next/plan/plan'
import { questions } from '../../src/next/questions'
import { renewals } from '../../src/next/renewals'
import { imhs } from '../../src/standards/orimha/imhs'

const fixture = (file: string) => parseApplicant(JSON.parse(readFileSync(new URL(`../../fixtures/${file}.json`, import.meta.url), 'utf8')))
const [almost, settled, renewing] = ['imhs-almost', 'imhs-settled', 'ohio-level-3-renewal-unclear'].map(fixture)
if (!almost || !settled || !renewing) throw new Error('no fixtures')
const asked = { asOf: '2026-11-21' }
const verified = { ...asked, counting: 'verified' } as const

interface Told { readonly locale: Locale; readonly format: PageFormat | undefined }
const pages: Readonly<Record<string, (options: Told) => string>> = {
  plan: (options) => explainPlan(plan(imhs, almost, asked), { applicant: almost, ...options }),
  forecast: (options) => explainForecast(forecast(imhs, settled, { asOf: '2026-10-25' }), { applicant: settled, ...options }),
  comparison: (options) => explainComparison(compare(assess(imhs, almost, asked), assess(imhs, settled, asked)), { before: almost, after: settled, ...options }),
  renewals: (options) => explainRenewals(renewals(renewing, asked), options),
  levels: (options) => explainLevels(assessAll(almost, asked), options),
  questions: (options) => explainQuestions(questions(imhs, almost, verified), { applicant: almost, ...options }),
}
const cases = Object.entries(pages).flatMap(([name, told]) => (['en', 'es'] as const).map((locale) => ({ name, locale, told: (format?: PageFormat) => told({ locale, format }) })))

/** What a reader gets, without the form: letters and figures in order. */
const bare = (text: string): string => text.replace(/<style>.*<\/style>|<head>.*<\/head>/gs, '').replace(/<[^>]*>/g, ' ').replace(/&quot;|&#39;|&gt;|&lt;|&amp;/g, ' ').replace(/[^\p{L}\d]+/gu, ' ').trim()

describe.each(cases)('$name ($locale)', ({ name, locale, told }) => {
  it('is plain text where no form is asked for', () => expect(told()).toBe(told('text')))

  it('has every element closed, one heading on top, and none left out below it', () => {
    const html = told('html')
    const open: string[] = []
    for (const [, slash, element = ''] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (slash !== '/') open.push(element)
      else expect(open.pop()).toBe(element)
    }
    expect(open).toEqual([])
    expect(html).toMatch(new RegExp(`^<article lang="${locale}">\\n<h2>`))
    expect(html.match(/<h2>/g)).toHaveLength(1)
    expect(html).not.toMatch(/<h[14-6]>|<(ul|ol)><\/|<h3>[^<]*<\/h3>\n<\/section>/)
    expect(told('html-page')).toContain(`<html lang="${locale}">`)
    expect(told('html-page').match(/<h1>/g)).toHaveLength(1)
  })

  it('says the same in each form', () => {
    expect(bare(told('markdown').replace(/\\/g, ''))).toContain(bare(told('html')).slice(0, 60))
    const words = new Set(bare(told('text')).split(' '))
    // Only the numbers of items and the columns of a table are the form's own.
    for (const form of [told('html'), told('markdown').replace(/&\w+;|\\/g, ' ')]) for (const word of bare(form).split(' ')) expect(words, `${name}: ${word}`).toContain(word)
  })
})

describe('a page', () => {
  const page: Page = { locale: 'en', title: '# One <b>', blocks: [
    { lines: ['*a* & b'] }, { heading: 'Nothing' }, { heading: 'List', items: [{ text: 'x', items: [{ text: '1. y' }] }, { text: 'z' }], from: 9 },
  ] }

  it('has lists proper in Markdown, with nothing that the text could mean', () => {
    expect(renderPage(page, 'markdown')).toBe('## \\# One &lt;b&gt;\n\n\\*a\\* &amp; b\n\n### List\n\n9. x\n   - 1\\. y\n10. z\n')
  })

  it('has lists proper in HTML', () => {
    expect(renderPage(page, 'html')).toBe([
      '<article lang="en">', '<h2># One &lt;b&gt;</h2>', '<p>*a* &amp; b</p>', '<section>', '<h3>List</h3>',
      '<ol start="9">', '<li>x\n<ul>\n<li>1. y</li>\n</ul></li>', '<li>z</li>', '</ol>', '</section>', '</article>', '',
    ].join('\n'))
  })

  it('is plain text without what has nothing in it', () => {
    expect(renderPage(page)).toBe('# One <b>\n=========\n\n*a* & b\n\nList:\n9. x\n  - 1. y\n10. z\n')
  })

  it('has no other form', () => {
    expect(() => Reflect.apply(renderPage, undefined, [page, 'pdf'])).toThrow(new RangeError('format: expected text or markdown or html or html-page, found "pdf"'))
  })
})
