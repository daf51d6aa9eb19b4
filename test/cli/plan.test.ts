import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { command, type Ran } from '../support/command'

const fixture = (file: string): string => readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')

const cli = (args: readonly string[], record: string): Ran => command(args, () => record)
const asked = (...more: string[]): string[] => ['plan', '-', '--standard', 'orimha/imhs', '--as-of', '2026-11-21', ...more]

describe('plan', () => {
  it('tells the steps, and exits 1 as long as there are some', () => {
    const { code, out, err } = cli(asked(), fixture('imhs-almost.json'))
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('1. Reflective supervision: 11.5 hours more of reflective supervision by Jan 6, 2027')
    expect(out).toContain('3. Written examination: pass the MI-AIMH written examination.')
  })

  it('says so, and exits 0, where nothing is left to do', () => {
    const { code, out } = cli(asked(), fixture('imhs-settled.json'))
    expect(code).toBe(0)
    expect(out).toContain('Nothing is left for the applicant to do.')
  })

  it('speaks Spanish, and JSON', () => {
    expect(cli(asked('--locale', 'es'), fixture('imhs-almost.json')).out).toContain('Próximos pasos')
    expect(JSON.parse(cli(asked('--format', 'json'), fixture('imhs-almost.json')).out)).toMatchObject({ format: 'imh-eligibility/plan@1', standard: 'orimha/imhs', verdict: 'not-met' })
  })

  it('takes a period for renewals only', () => {
    expect(cli(asked('--period', '2026-01-01..2026-12-31'), fixture('imhs-almost.json'))).toMatchObject({ code: 2, err: expect.stringContaining('--period: orimha/imhs is no renewal') })
  })
})
