import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { command } from '../support/command'

const record = readFileSync(new URL('../../fixtures/imhs-almost.json', import.meta.url), 'utf8')
const cli = (...args: readonly string[]) => command(args, () => record)
const ABOUT = ['--standard', 'orimha/imhs', '--as-of', '2026-11-21']
const commands: readonly (readonly [string, ...string[]])[] = [
  ['assess', '-', ...ABOUT], ['plan', '-', ...ABOUT], ['forecast', '-', ...ABOUT], ['questions', '-', ...ABOUT], ['compare', '-', 'other.json', ...ABOUT],
  ['levels', '-', '--as-of', '2026-11-21'], ['renewals', '-', '--as-of', '2026-11-21'],
]

describe.each(commands)('%s', (...asked) => {
  it.each([['markdown', /^## /], ['html', /^<article lang="es">\n<h2>/], ['html-page', /^<!doctype html>\n<html lang="es">/]])('--format %s', (format, start) => {
    const { code, out, err } = cli(...asked, '--format', format, '--locale', 'es')
    expect({ err, ends: out.endsWith('\n') }).toEqual({ err: '', ends: true })
    expect(code).toBeLessThan(2)
    expect(out).toMatch(start)
  })
})

describe('--length', () => {
  it('summary is the short one, full the usual one', () => {
    const assessing = ['assess', '-', ...ABOUT]
    const full = cli(...assessing).out
    expect(cli(...assessing, '--length', 'full').out).toBe(full)
    const summary = cli(...assessing, '--length', 'summary')
    expect(summary.code).toBe(1)
    expect(summary.out.split('\n').length).toBeLessThan(20)
    expect(summary.out).not.toContain('Where it is written')
    expect(cli(...assessing, '--length', 'summary', '--format', 'html-page').out).toContain('<h1>')
  })

  it('is one of the two, and of assess alone', () => {
    expect(cli('assess', '-', ...ABOUT, '--length', 'short')).toMatchObject({ code: 2, err: 'imh-eligibility: --length: expected full or summary, found "short"\n' })
    expect(cli('plan', '-', ...ABOUT, '--length', 'summary').code).toBe(2)
  })
})
