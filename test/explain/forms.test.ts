import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain/explain'
import type { RequirementResult } from '../../src/verdict/result'
import { applicant, assessment, imhs, result, sources } from './sample'

/** A record with the title of one training as given, and a result that shows it. */
function titled(title: string, format: 'text' | 'markdown' | 'html'): string {
  const [training] = applicant.trainings ?? []
  if (!training) throw new Error('the sample has no training')
  const requirement: RequirementResult = result({ kind: 'hours', evidence: [{ id: training.id, standing: 'counted', amount: 18 }] })
  return explain(assessment([requirement]), { applicant: { ...applicant, trainings: [{ ...training, title }] }, sources, format })
}

describe('HTML', () => {
  const html = explain(imhs, { applicant, sources, format: 'html' })

  it('is one article in its language', () => {
    expect(html).toMatch(/^<article lang="en">\n<h2>Infant Mental Health Specialist \(IMHS\)<\/h2>/)
    expect(html).toMatch(/<\/article>\n$/)
    expect(explain(imhs, { format: 'html', locale: 'es' })).toContain('<article lang="es">')
  })

  it('closes every element it opens', () => {
    for (const name of ['article', 'section', 'h2', 'h3', 'h4', 'p', 'ul', 'li', 'strong', 'a']) {
      expect(html.match(new RegExp(`<${name}[ >]`, 'g'))?.length).toBe(html.match(new RegExp(`</${name}>`, 'g'))?.length)
    }
  })

  it('says verdicts in words and links sources', () => {
    expect(html).toContain('<h3><strong data-verdict="not-met">[not met]</strong> Reflective supervision</h3>')
    expect(html).toContain('<a href="https://www.or-imha.org/copy-of-ifs-endorsement-requirement">')
  })

  it('does not go below the sixth heading', () => {
    let deep = result()
    for (let depth = 0; depth < 6; depth++) deep = result({ kind: 'any-of', parts: [deep] })
    const words = explain(assessment([deep]), { format: 'html' })
    expect(words).toContain('<h6>')
    expect(words).not.toContain('<h7>')
    expect(explain(assessment([deep]), { format: 'markdown' })).not.toMatch(/^#{7}/m)
  })

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"quoted" & \'single\'', '&quot;quoted&quot; &amp; &#39;single&#39;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
  ])('takes the meaning from %s', (title, shown) => {
    const words = titled(title, 'html')
    expect(words).toContain(shown)
    expect(words).not.toMatch(/<(script|img)/)
  })

  it('takes the meaning from a verdict, too, in an assessment that came from elsewhere', () => {
    const foreign = JSON.parse(JSON.stringify(imhs).replaceAll('"not-met"', JSON.stringify('x"><script>alert(1)</script>')))
    const words = explain({ ...foreign, verdict: imhs.verdict }, { applicant, sources, format: 'html' })
    expect(words).toContain('data-verdict="x&quot;&gt;&lt;script&gt;')
    expect(words).not.toContain('<script')
  })

  it.each(['javascript:alert(1)', 'https://x.org/"onclick="y', 'printed page <here>'])('makes no link of %s', (address) => {
    const odd = { page: { id: 'page', title: 'T', publisher: 'P', address, read: '2026-11-21' } }
    const words = explain(assessment([result()]), { sources: odd, format: 'html' })
    expect(words).not.toContain('<a ')
    expect(words).not.toContain('"onclick')
    expect(explain(assessment([result()]), { sources: odd, format: 'markdown' })).not.toContain(`<${address}>`)
  })
})

describe('Markdown', () => {
  const markdown = explain(imhs, { applicant, sources, format: 'markdown' })

  it('has a heading for each requirement, with its verdict in words', () => {
    expect(markdown).toMatch(/^## Infant Mental Health Specialist \(IMHS\)\n/)
    expect(markdown).toContain('\n### \\[not met\\] Reflective supervision\n\n25.5 of 50 hours')
  })

  it('lists evidence and links sources', () => {
    expect(markdown).toContain('\n- "Circle of Security" (Apr 1, 2023): 18 clock hours\n')
    expect(markdown).toContain('<https://www.or-imha.org/copy-of-ifs-endorsement-requirement>')
  })

  it.each([
    ['[click](http://evil.example)', '\\[click\\](http://evil.example)'],
    ['*bold* _it_ `code` ~gone~', '\\*bold\\* \\_it\\_ \\`code\\` \\~gone\\~'],
    ['<script>', '&lt;script&gt;'],
    ['a | b # c \\ d & e', 'a \\| b \\# c \\\\ d &amp; e'],
  ])('takes the meaning from %s', (title, shown) => {
    expect(titled(title, 'markdown')).toContain(`- "${shown}" (Apr 1, 2023)`)
  })

  it.each([['- dash', '\\- dash'], ['+ plus', '\\+ plus'], ['=== line', '\\=== line'], ['1. one', '1\\. one'], ['2) two', '2\\) two']])(
    'lets no text begin a list or heading: %s', (name, shown) => {
      expect(explain(assessment([], { name }), { format: 'markdown' })).toContain(`## ${shown}\n`)
    })
})

describe('every form', () => {
  it.each(['text', 'markdown', 'html'] as const)('keeps a title on one line and obeys nothing in it (%s)', (format) => {
    const words = titled('Line one\n# Line two\r\u001B[31mred\u202Eback\u2028', format)
    expect(words).not.toMatch(/[\u001B\u202E\u2028\r]/) // eslint-disable-line no-control-regex -- it is about them
    expect(words).toMatch(/Line one \\?# Line two/)
  })

  it.each(['text', 'markdown', 'html'] as const)('ends with a line break and has no space at the end of a line (%s)', (format) => {
    const words = explain(imhs, { applicant, sources, format })
    expect(words).toMatch(/[^\n]\n$/)
    expect(words).not.toMatch(/[ \t]$/m)
  })
})

it('a form that is no text is refused by its name, whatever it is', () => {
  expect(() => explain(imhs, { format: Object.create(null) })).toThrow(/^format: expected text or/)
})
