import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/assess/assess'
import { LONGEST_LINE } from '../../../src/cli/batch/cut-lines'
import { parseApplicant } from '../../../src/model/parse'
import { standards } from '../../../src/standards/catalogue'
import { imhs, imhsRenewal } from '../../../src/standards/orimha/index'
import { batch } from './world'

const FIXTURES = new URL('../../../fixtures/', import.meta.url)
const lines = readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).sort().map((file) => JSON.stringify(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8'))))
const applicants = lines.map((line) => parseApplicant(JSON.parse(line)))
const IMHS = ['--standard', 'orimha/imhs', '--as-of', '2026-11-21']
const EMPTY = '{"format":"imh-eligibility/applicant@1"}'
const EMPTY_IMHS = JSON.stringify(assess(imhs, parseApplicant(JSON.parse(EMPTY)), { asOf: '2026-11-21' }))

/** The errors of the output by line, and where there is none, what is there. */
const errorsOf = (out: string): readonly unknown[] => out.trimEnd().split('\n').map((line): unknown => {
  const answer = JSON.parse(line)
  return 'error' in answer ? [answer.line, answer.error.code, answer.error.message] : answer.standard
})

describe('a line for each line, in order', () => {
  it('the assessment as it is', async () => {
    const { code, out, err } = await batch(IMHS, { input: [`${lines.join('\n')}\n`] })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(applicants.map((applicant) => `${JSON.stringify(assess(imhs, applicant, { asOf: '2026-11-21' }))}\n`).join(''))
  })

  it('for all standards a list of the assessments, in the order of the catalogue', async () => {
    const { out } = await batch(['--standard', 'all', '--as-of', '2026-11-21'], { input: [`${lines[0]}\n${lines[30]}\n`] })
    const all = [applicants[0], applicants[30]].flatMap((applicant) => (applicant ? [Object.values(standards).map((standard) => assess(standard, applicant, { asOf: '2026-11-21' }))] : []))
    expect(all).toHaveLength(2)
    expect(out).toBe(all.map((list) => `${JSON.stringify(list)}\n`).join(''))
  })

  it('with the options of assess, and standards by another name', async () => {
    const options = { asOf: '2026-11-21', counting: 'verified', period: { from: '2024-01-01', to: '2025-12-31' } } as const
    const { out } = await batch(['--standard', 'IMHS renewal', '--as-of', options.asOf, '--counting', 'verified', '--period', '2024-01-01..2025-12-31'], { input: [lines.join('\n')] })
    expect(out).toBe(applicants.map((applicant) => `${JSON.stringify(assess(imhsRenewal, applicant, options))}\n`).join(''))
  })

  it.each([
    ['nothing', [], ''],
    ['a last line that nothing ends', [EMPTY], `${EMPTY_IMHS}\n`],
    ['line ends of Windows', [`${EMPTY}\r\n${EMPTY}\r\n`], `${EMPTY_IMHS}\n${EMPTY_IMHS}\n`],
    ['a byte order mark, also where files were joined', [`\uFEFF${EMPTY}\n\uFEFF${EMPTY}\n`], `${EMPTY_IMHS}\n${EMPTY_IMHS}\n`],
    ['white space around', [`  ${EMPTY}\t \n`], `${EMPTY_IMHS}\n`],
  ])('%s', async (_, input, expected) => expect(await batch(IMHS, { input })).toMatchObject({ code: 0, out: expected, err: '' }))

  it('a letter torn between pieces, and line ends that only Unicode knows, inside a text', async () => {
    const line = `${JSON.stringify({ format: 'imh-eligibility/applicant@1', id: 'Zoë 😀', trainings: [{ id: 'a\u2028b', completed: '2026-01-01', clockHours: 2, competencyAreas: ['assessment'] }] })}\n`
    const torn = [...new TextEncoder().encode(line)].map((byte) => Uint8Array.of(byte))
    const { code, out } = await batch(IMHS, { input: torn })
    expect(code).toBe(0)
    expect(out).toBe(`${JSON.stringify(assess(imhs, parseApplicant(JSON.parse(line)), { asOf: '2026-11-21' }))}\n`)
    expect(out).toContain('a\u2028b')
  })
})

describe('a bad line becomes an error line, and the run goes on', () => {
  it.each([
    ['no JSON', ['{"format":'], [1, 'json', expect.stringMatching(/^expected JSON: ./)]],
    ['an empty line: line N of the output belongs to line N of the input', ['\n'], [1, 'json', 'expected JSON, found an empty line']],
    ['a line of white space', [' \t\r\n'], [1, 'json', 'expected JSON, found an empty line']],
    ['two documents in a line', [`${EMPTY}${EMPTY}\n`], [1, 'json', expect.stringMatching(/^expected JSON: ./)]],
    ['no UTF-8', [Uint8Array.of(0x22, 0xE9, 0x22, 0x0A)], [1, 'encoding', 'expected UTF-8']],
    ['a letter cut off by the end of its line', [Uint8Array.of(0x22, 0xC3, 0x0A)], [1, 'encoding', 'expected UTF-8']],
    ['no applicant', ['{}\n'], [1, 'applicant', 'expected an applicant document, found 1 problem']],
    ['a line that is too long', [`"${'a'.repeat(LONGEST_LINE)}"\n`], [1, 'too-long', `expected a line of at most ${LONGEST_LINE} bytes, found ${LONGEST_LINE + 2}`]],
  ])('%s', async (_, input, error) => {
    const last = input.at(-1)
    const ended = last === undefined || last[last.length - 1] === '\n' || last[last.length - 1] === 0x0A ? input : [...input, '\n']
    const { code, out, err } = await batch(IMHS, { input: [...ended, `${EMPTY}\n`] })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(errorsOf(out)).toEqual([error, 'orimha/imhs'])
  })

  it('each with the number of its line', async () => {
    const { out } = await batch(IMHS, { input: [`${EMPTY}\n\n${EMPTY}\n{}\n`, `${EMPTY}\n[]`] })
    expect(errorsOf(out).map((error) => (Array.isArray(error) ? error[0] : error))).toEqual(['orimha/imhs', 2, 'orimha/imhs', 4, 'orimha/imhs', 6])
  })

  it('names what is wrong with a document, with the path', async () => {
    const { out } = await batch(IMHS, { input: ['{"format":"imh-eligibility/applicant@1","trainings":[{"id":"a","completed":"2025-02-30","competencyAreas":[]}]}'] })
    expect(JSON.parse(out)).toEqual({ line: 1, error: {
      code: 'applicant', message: 'expected an applicant document, found 1 problem',
      issues: [{ path: 'trainings[0].completed', code: 'bad-date', message: expect.stringContaining('"2025-02-30"') }],
    } })
  })

  it('of many problems a hundred, and how many more', async () => {
    const { out } = await batch(IMHS, { input: [JSON.stringify({ format: 'imh-eligibility/applicant@1', trainings: new Array(150).fill(1) })] })
    const { error } = JSON.parse(out)
    expect([error.message, error.issues.length, error.more]).toEqual(['expected an applicant document, found 150 problems', 100, 50])
  })
})
