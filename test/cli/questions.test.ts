import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { command, type Ran } from '../support/command'

const fixture = (file: string): string => readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')

/** Runs the command on one record. */
const asking = (record: string, ...args: readonly string[]): Ran => command(['questions', 'record.json', '--as-of', '2026-11-21', ...args], () => record)

describe('questions', () => {
  it('exits 1 where there are some, and says them', () => {
    const { code, out, err } = asking(fixture('imhs-ready.json'), '--standard', 'IMHS')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('For reviewers\n1. Is this met: Competencies?\n')
  })

  it('exits 0 where there is none', () => {
    expect(asking(fixture('imhs-settled.json'), '--standard', 'IMHS')).toMatchObject({ code: 0, out: expect.stringContaining('There are no open questions.') })
  })

  it('counts what is verified, in Spanish, and as JSON', () => {
    expect(asking(fixture('ifa-met.json'), '--standard', 'IFA', '--counting', 'verified', '--locale', 'es').out).toContain('Para quienes verifican en el registro\n1. ')
    const { out } = asking(fixture('ifa-met.json'), '--standard', 'IFA', '--counting', 'verified', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ standard: 'orimha/ifa', counting: 'verified', questions: [{ who: 'registry' }, { who: 'registry' }] })
  })

  it('takes the period of a renewal, and of nothing else', () => {
    const period = ['--period', '2024-11-22..2026-11-21']
    expect(asking(fixture('ecmh-renewal-unclear.json'), '--standard', 'ohio-ecmh/consultant/renewal').out).toContain('For the applicant')
    expect(asking(fixture('ecmh-renewal-unclear.json'), '--standard', 'ohio-ecmh/consultant/renewal', ...period).out).not.toContain('when the credential expires')
    expect(asking(fixture('imhs-ready.json'), '--standard', 'IMHS', ...period)).toMatchObject({ code: 2, err: 'imh-eligibility: --period: orimha/imhs is no renewal and has no period\n' })
  })
})
