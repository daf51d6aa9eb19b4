import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain/explain'
import { STYLE, STYLE_HASH } from '../../src/explain/forms/html-page'
import { applicant, assessment, imhs, result, sources } from './sample'

const page = explain(imhs, { applicant, sources, format: 'html-page', locale: 'es' })
const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

describe('a whole page', () => {
  it('has a language, a title, one main part and one heading of the first level', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="es">\n/)
    expect(page).toContain('<title>Infant Mental Health Specialist (IMHS)</title>')
    expect([/<h1>/g, /<main>/g, /<article /g].map((pattern) => times(page, pattern))).toEqual([1, 1, 1])
    expect(page).toContain('<h2><strong data-verdict="not-met">[no cumplido]</strong> ')
    expect(page.slice(-8)).toBe('</html>\n')
  })

  it('allows its own style and nothing else', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
    expect(page).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`)
    expect(page).toContain(`<style>${STYLE}</style>`)
    expect(page).not.toMatch(/<script|style=|\son\w+=|<img|<link/)
    expect(STYLE).not.toMatch(/url\(|@import|</)
  })

  it('says what the piece says, a level higher', () => {
    const piece = explain(imhs, { applicant, sources, format: 'html', locale: 'es' })
    const inner = page.slice(page.indexOf('<article'), page.indexOf('</main>'))
    expect(inner.replace(/<(\/?)h\d>/g, '')).toBe(piece.replace(/<(\/?)h\d>/g, ''))
  })

  it('obeys nothing in a title', () => {
    const hostile = explain(assessment([result()], { name: '</title><script>alert(1)</script>' }), { format: 'html-page' })
    expect(hostile).not.toContain('<script')
    expect(hostile).toContain('<title>&lt;/title&gt;&lt;script&gt;')
  })

  it('has no list without items', () => {
    expect(explain(assessment([result({ verdict: 'not-met' })], { verdict: 'not-met' }), { format: 'html-page', length: 'summary' })).not.toMatch(/<ul>\s*<\/ul>/)
  })
})
