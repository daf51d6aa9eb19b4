import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { parseApplicant } from '../../src/model/parse'
import { compare } from '../../src/next/compare'
import { forecast } from '../../src/next/forecast'
import { level2, level1Renewal } from '../../src/standards/ohio-imh'
import { imhs } from '../../src/standards/orimha'
import { command, type Ran } from '../support/command'

const fixture = (file: string): string => readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
const record = (file: string) => parseApplicant(JSON.parse(fixture(file)))

/** Runs the command on the fixtures; `-` is the settled record. */
const cli = (...args: string[]): Ran => command(args, (file) => fixture(file === '-' ? 'imhs-settled.json' : file))

const IMHS = ['--standard', 'orimha/imhs', '--as-of', '2026-11-21']

describe('forecast', () => {
  it('exits 0 where the standard is met on some day, and tells until when', () => {
    const { code, out, err } = cli('forecast', '-', ...IMHS)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('It is met already.\nThat ends on Jan 1, 2027: from then on it is [not met], because of: Membership.\n')
  })

  it('exits 0 where a day leaves it to reviewers', () => {
    const { code, out } = cli('forecast', 'ohio-level-2.json', '--standard', 'OIFP-II', '--as-of', '2022-06-01', '--format', 'json')
    expect(JSON.parse(out)).toEqual(forecast(level2, record('ohio-level-2.json'), { asOf: '2022-06-01' }))
    expect(code).toBe(0)
  })

  it('exits 1 where no day is enough', () => {
    expect(cli('forecast', 'imhs-almost.json', ...IMHS).code).toBe(1)
  })

  it('takes counting, period and language', () => {
    const { out } = cli('forecast', 'ohio-level-1-renewal-met.json', '--standard', 'ohio-imh/level-1/renewal', '--as-of', '2026-11-21', '--counting', 'verified', '--period', '2024-01-01..2025-12-31', '--format', 'json')
    expect(JSON.parse(out)).toEqual(forecast(level1Renewal, record('ohio-level-1-renewal-met.json'), { asOf: '2026-11-21', counting: 'verified', period: { from: '2024-01-01', to: '2025-12-31' } }))
    expect(cli('forecast', '-', ...IMHS, '--locale', 'es').out).toContain('Ya está cumplido.')
  })
})

describe('compare', () => {
  it('exits 1 where something changed, and tells what and why', () => {
    const { code, out, err } = cli('compare', 'imhs-almost.json', '-', ...IMHS)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('On the whole: [not met] before, [met] after.')
    expect(out).toContain('- Written examination: [not met] before, [met] after\n  - New: MI-AIMH written examination (Oct 24, 2026): counts\n')
  })

  it('exits 0 where nothing did', () => {
    const { code, out } = cli('compare', 'imhs-almost.json', 'imhs-almost.json', ...IMHS)
    expect(code).toBe(0)
    expect(out).toContain('Nothing changed.')
  })

  it('prints the comparison itself, and speaks Spanish', () => {
    const { out } = cli('compare', 'imhs-ready.json', '-', ...IMHS, '--counting', 'verified', '--format', 'json')
    const [before, after] = ['imhs-ready.json', 'imhs-settled.json'].map((file) => assess(imhs, record(file), { asOf: '2026-11-21', counting: 'verified' }))
    if (!before || !after) throw new Error('two files')
    expect(JSON.parse(out)).toEqual(compare(before, after))
    expect(cli('compare', 'imhs-ready.json', '-', ...IMHS, '--locale', 'es').out).toContain('En conjunto')
  })

  it('takes the period of a renewal for both', () => {
    const { out } = cli('compare', 'ohio-level-1-renewal-met.json', 'ohio-level-1-renewal-met.json', '--standard', 'ohio-imh/level-1/renewal', '--as-of', '2026-11-21', '--period', '2024-01-01..2025-12-31', '--format', 'json')
    const period = { from: '2024-01-01', to: '2025-12-31', due: '2025-12-31', state: 'overdue' }
    expect(JSON.parse(out)).toMatchObject({ before: { period }, after: { period }, requirements: [] })
  })
})

describe('bad input exits 2', () => {
  it.each([
    ['no file to look ahead from', ['forecast', ...IMHS], 'forecast: expected a file'],
    ['a period for a first application', ['forecast', '-', ...IMHS, '--period', '2024-01-01..2025-12-31'], 'no renewal'],
    ['a form that forecasts do not have', ['forecast', '-', ...IMHS, '--format', 'pdf'], 'expected text or json'],
    ['one file to compare', ['compare', '-', ...IMHS], 'expected two files, found 1'],
    ['three files to compare', ['compare', 'imhs-ready.json', 'imhs-almost.json', '-', ...IMHS], 'expected two files, found 3'],
    ['standard input twice', ['compare', '-', '-', ...IMHS], 'found it for both'],
    ['a period for two first applications', ['compare', 'imhs-ready.json', '-', ...IMHS, '--period', '2024-01-01..2025-12-31'], 'no renewal'],
  ])('%s', (_, args, said) => {
    const { code, out, err } = cli(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })
})
