import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { command, type Ran } from '../support/command'

const fixture = (file: string): string => readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
const ready = fixture('imhs-ready.json')

/** Runs the command on files held in memory; `-` is standard input. */
function cli(args: readonly string[], files: Readonly<Record<string, string>> = {}, colour = false): Ran {
  const read = (file: string): string => {
    const text = files[file]
    if (text === undefined) throw new Error(`no such file ${file}`)
    return text
  }
  return command(args, read, colour)
}

const assessing = (...more: string[]): string[] => ['assess', 'record.json', '--standard', 'orimha/imhs', '--as-of', '2026-11-21', ...more]

describe('assess', () => {
  it('shows a hundred problems of a document that has more', () => {
    const { code, err } = cli(assessing(), { 'record.json': JSON.stringify({ format: 'imh-eligibility/applicant@1', trainings: new Array(150).fill(1) }) })
    expect(code).toBe(2)
    expect(err).toContain('not a valid applicant document, 150 problems\n  trainings[0]: expected an object, found 1\n')
    expect(err.split('\n').slice(-3)).toEqual(['  trainings[99]: expected an object, found 1', '  and 50 more', ''])
  })

  it('exits 0 where the standard is met', () => {
    const { code, out, err } = cli(assessing(), { 'record.json': fixture('imhs-settled.json') })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Infant Mental Health Specialist')
  })

  it.each([
    ['not met', 'imhs-refused.json'],
    ['in need of review', 'imhs-ready.json'],
    ['in need of information', 'imhs-unclear.json'],
  ])('exits 1 where it is %s', (_, file) => {
    expect(cli(assessing(), { 'record.json': fixture(file) }).code).toBe(1)
  })

  it.each([
    ['IMHS', 'orimha/imhs'], ['orimha level iii', 'orimha/imhs'], ['IV-C', 'orimha/imhm-clinical'], ['OIFS-II', 'ohio-imh/level-2'], ['Associate', 'ohio-imh/level-1'],
    ['OIFP-II renewal', 'ohio-imh/level-2/renewal'], ['ECMH', 'ohio-ecmh/consultant'],
  ])('takes %s for %s', (name, standard) => {
    const { out } = cli(['assess', '-', '--standard', name, '--as-of', '2026-11-21', '--format', 'json'], { '-': ready })
    expect(JSON.parse(out)).toMatchObject({ standard })
  })

  it.each([['Ohio level iii', 'ohio-imh/level-3'], ['Ohio Infant Mental Health Practitioner', 'ohio-imh/level-3'], ['Infant Mental Health Mentor - Policy', 'orimha/imhm-policy']])('takes %s for %s, by its region or the name without brackets', (name, standard) => {
    expect(JSON.parse(cli(['assess', '-', '--standard', name, '--as-of', '2026-11-21', '--format', 'json'], { '-': ready }).out)).toMatchObject({ standard })
  })

  it('tells of itself when asked for help behind a command too', () => {
    const { code, out } = cli(['assess', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('assess FILE')
  })

  it('reads standard input for -', () => {
    expect(cli(['assess', '-', '--standard', 'orimha/imhs', '--as-of', '2026-11-21'], { '-': ready }).code).toBe(1)
  })

  it('reads a file with a byte order mark', () => {
    expect(cli(assessing(), { 'record.json': `\uFEFF${ready}` }).code).toBe(1)
  })

  it('prints the assessment itself with --format json', () => {
    const { out } = cli(assessing('--format', 'json'), { 'record.json': ready })
    expect(JSON.parse(out)).toMatchObject({ format: 'imh-eligibility/assessment@1', standard: 'orimha/imhs', counting: 'claimed' })
  })

  it.each([['markdown', /^## /m], ['html', /^<article/m]])('prints %s', (format, start) => {
    expect(cli(assessing('--format', format), { 'record.json': ready }).out).toMatch(start)
  })

  it('counts only what is verified on demand', () => {
    expect(JSON.parse(cli(assessing('--counting', 'verified', '--format', 'json'), { 'record.json': ready }).out)).toMatchObject({ counting: 'verified', verdict: 'needs-review' })
  })

  it('speaks Spanish', () => {
    const english = cli(assessing(), { 'record.json': ready }).out
    const spanish = cli(assessing('--locale', 'es'), { 'record.json': ready }).out
    expect(spanish).toContain('Supervisión reflexiva')
    expect(english).not.toContain('Supervisión')
  })

  it('takes the period of a renewal', () => {
    const { out } = cli(
      ['assess', 'r.json', '--standard', 'ohio-imh/level-1/renewal', '--as-of', '2026-11-21', '--period', '2024-01-01..2025-12-31', '--format', 'json'],
      { 'r.json': fixture('ohio-level-1-renewal-met.json') },
    )
    expect(JSON.parse(out)).toMatchObject({ period: { from: '2024-01-01', to: '2025-12-31', due: '2025-12-31', state: 'overdue' } })
  })

  it('colours the verdicts on a terminal and nowhere else; the words stay', () => {
    const plain = cli(assessing(), { 'record.json': ready }).out
    const coloured = cli(assessing(), { 'record.json': ready }, true).out
    expect(plain).not.toContain('\u001B')
    expect(coloured).toContain('\u001B[32m[met]\u001B[39m')
    expect(coloured.split('\u001B').map((part, index) => (index === 0 ? part : part.slice(part.indexOf('m') + 1))).join('')).toBe(plain)
  })
})

describe('bad input exits 2 and says where it is and what was expected', () => {
  it.each([
    ['a date that does not exist', ['assess', 'record.json', '--standard', 'orimha/imhs', '--as-of', '2026-02-30'], ['--as-of', '2026-02-30', 'a date like']],
    ['no date', ['assess', 'record.json', '--standard', 'orimha/imhs'], ['--as-of']],
    ['no standard', ['assess', 'record.json', '--as-of', '2026-11-21'], ['--standard', 'orimha/imhs']],
    ['an unknown standard', ['assess', 'record.json', '--standard', 'orimha/imhz', '--as-of', '2026-11-21'], ['orimha/imhz', 'ohio-imh/level-1']],
    ['a name of two credentials', ['assess', 'record.json', '--standard', 'Level III', '--as-of', '2026-11-21'], ['"Level III" may be ohio-imh/level-3 or orimha/imhs']],
    ['a word of two levels', ['assess', 'record.json', '--standard', 'Specialist', '--as-of', '2026-11-21'], ['ohio-imh/level-2 or ohio-imh/level-3']],
    ['a name that every object has', ['assess', 'record.json', '--standard', 'constructor', '--as-of', '2026-11-21'], ['constructor']],
    ['no file', ['assess', '--standard', 'orimha/imhs', '--as-of', '2026-11-21'], ['file']],
    ['two files', [...assessing(), 'other.json'], ['other.json']],
    ['a file that is not there', ['assess', 'nowhere.json', '--standard', 'orimha/imhs', '--as-of', '2026-11-21'], ['nowhere.json']],
    ['an unknown option', assessing('--colour', 'yes'), ['--colour']],
    ['an option twice', assessing('--as-of', '2026-11-20'), ['--as-of', 'once']],
    ['an unknown format', assessing('--format', 'pdf'), ['--format', 'pdf', 'json']],
    ['an unknown language', assessing('--locale', 'fr'), ['--locale', 'fr']],
    ['an unknown way of counting', assessing('--counting', 'some'), ['--counting', 'claimed']],
    ['a period for an application', assessing('--period', '2024-01-01..2025-12-31'), ['--period', 'no renewal']],
    ['half a period', assessing('--period', '2024-01-01'), ['--period', '2024-01-01']],
    ['a period backwards', assessing('--period', '2025-12-31..2024-01-01'), ['--period', 'before']],
    ['no command', [], ['expected a command', 'assess FILE']],
    ['an unknown command', ['asess'], ['asess', 'assess']],
    ['an unknown schema', ['schema', 'record'], ['applicant', 'record']],
    ['no schema', ['schema'], ['applicant']],
    ['a file for the catalogue', ['standards', 'record.json'], ['record.json']],
  ])('%s', (_, args, said) => {
    const { code, out, err } = cli(args, { 'record.json': ready })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const words of said) expect(err).toContain(words)
  })

  it('a file that is no JSON', () => {
    const { code, err } = cli(assessing(), { 'record.json': '{"format": ' })
    expect(code).toBe(2)
    expect(err).toContain('record.json: expected JSON')
  })

  it('a record with problems: every one, with the file and the path in it', () => {
    const broken = JSON.stringify({ ...JSON.parse(ready), trainings: [{ id: 't', completed: '2025-02-30', clockHours: 'six', competencyAreas: [] }] })
    const { code, out, err } = cli(assessing(), { 'record.json': broken })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('record.json')
    expect(err).toContain('trainings[0].completed: ')
    expect(err).toContain('"2025-02-30"')
    expect(err).toContain('trainings[0].clockHours: ')
  })
})

describe('the catalogue, the schemas and help', () => {
  it('lists every standard with its name', () => {
    const { code, out } = cli(['standards'])
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(20)
    expect(out).toContain('ohio-imh/level-3/renewal')
  })

  it('prints the standards as data', () => {
    const all: unknown = JSON.parse(cli(['standards', '--format', 'json']).out)
    expect(all).toContainEqual(expect.objectContaining({ id: 'orimha/imhs', purpose: 'initial' }))
  })

  it.each(['applicant', 'assessment', 'standard'])('prints the JSON Schema of the %s document', (name) => {
    const { code, out } = cli(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:imh-eligibility:${name}@1` })
  })

  it.each([['--help'], ['-h'], ['help']])('%s', (flag) => {
    expect(cli([flag])).toMatchObject({ code: 0, err: '' })
  })

  it('--version', () => {
    expect(cli(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
