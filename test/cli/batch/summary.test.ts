import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/assess/assess'
import { dueIn } from '../../../src/cli/batch/summary/count-record'
import { parseApplicant } from '../../../src/model/parse'
import { everyRequirement } from '../../../src/rulebook/walk'
import { ifa, imhs, imhsRenewal } from '../../../src/standards/orimha/index'
import { batch } from './world'

const FIXTURES = new URL('../../../fixtures/', import.meta.url)
const lines = readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).sort().map((file) => JSON.stringify(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8'))))
const AS_OF = '2026-11-21'
const IMHS = ['--standard', 'orimha/imhs', '--as-of', AS_OF, '--summary']

const summed = async (args: readonly string[], input: string) => {
  const { code, out, err } = await batch(args, { input: [input] })
  return { code, err, summary: JSON.parse(out) }
}

describe('--summary', () => {
  it('stands in the place of the lines: one document', async () => {
    const { code, err, summary } = await summed(IMHS, `${lines.join('\n')}\n\n{}\n`)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(summary).toMatchObject({
      format: 'imh-eligibility/batch-summary@1', asOf: AS_OF, counting: 'claimed', lines: lines.length + 2, records: lines.length,
      errors: { 'applicant': 1, 'encoding': 0, 'internal': 0, 'json': 1, 'too-long': 0 },
    })
    expect(Object.keys(summary.standards)).toEqual(['orimha/imhs'])
  })

  it('counts verdicts as the assessments have them, parts too', async () => {
    const { summary } = await summed(['--standard', 'orimha/ifa', '--as-of', AS_OF, '--summary'], lines.join('\n'))
    const assessments = lines.map((line) => assess(ifa, parseApplicant(JSON.parse(line)), { asOf: AS_OF }))
    const counts = summary.standards['orimha/ifa']
    for (const [verdict, times] of Object.entries(counts.verdicts)) expect(times).toBe(assessments.filter((each) => each.verdict === verdict).length)
    expect(Object.keys(counts.requirements)).toEqual(everyRequirement(ifa.requirements).map(({ requirement }) => requirement.id))
    const cda = assessments.flatMap(({ requirements }) => requirements.flatMap(({ parts = [] }) => parts)).filter(({ id }) => id === 'orimha/ifa/education-or-work/cda')
    expect(cda).toHaveLength(lines.length)
    for (const [verdict, times] of Object.entries(counts.requirements['orimha/ifa/education-or-work/cda'])) expect(times).toBe(cda.filter((part) => part.verdict === verdict).length)
  })

  it('names what most records lack first, each record once', async () => {
    const training = (id: string) => ({ id, completed: '2026-01-01', competencyAreas: ['assessment'] })
    const withGaps = JSON.stringify({ format: 'imh-eligibility/applicant@1', trainings: [training('a'), training('b')] })
    const without = '{"format":"imh-eligibility/applicant@1"}'
    const { summary } = await summed(IMHS, [withGaps, without, without].join('\n'))
    const { missing } = summary.standards['orimha/imhs']
    expect(missing.filter(({ requirement }: { readonly requirement: string }) => requirement.endsWith('/training-hours'))).toEqual([
      { requirement: 'orimha/imhs/training-hours', kind: 'quantity', what: 'clock-hours', records: 3 },
      { requirement: 'orimha/imhs/training-hours', kind: 'field', what: 'clockHours', records: 1 },
    ])
    expect(missing).toContainEqual({ requirement: 'orimha/imhs/exam', kind: 'finding', what: 'exam-missing', records: 3 })
    expect(missing).toContainEqual({ requirement: 'orimha/imhs/references', kind: 'slot', what: 'rsc-provider', records: 3 })
    const records: readonly number[] = missing.map((lack: { readonly records: number }) => lack.records)
    expect(records).toEqual([...records].sort((a, b) => b - a))
  })

  it('of what is met nothing is missing, nor of a part where another part does', async () => {
    const settled = JSON.stringify(JSON.parse(readFileSync(new URL('imhs-settled.json', FIXTURES), 'utf8')))
    expect((await summed(IMHS, settled)).summary.standards['orimha/imhs'].missing).toEqual([])
    const ready = JSON.stringify(JSON.parse(readFileSync(new URL('ifa-met.json', FIXTURES), 'utf8')))
    expect((await summed(['--standard', 'orimha/ifa', '--as-of', AS_OF, '--summary'], ready)).summary.standards['orimha/ifa'].missing).toEqual([])
  })

  it('of what is made of parts, the parts that stand open are missing, and not the whole', async () => {
    const { summary } = await summed(['--standard', 'orimha/ifa', '--as-of', AS_OF, '--summary'], '{"format":"imh-eligibility/applicant@1"}')
    const named: readonly string[] = summary.standards['orimha/ifa'].missing.map(({ requirement }: { readonly requirement: string }) => requirement)
    expect(named.filter((id) => id.startsWith('orimha/ifa/education-or-work'))).toEqual(['cda', 'degree', 'work'].map((part) => `orimha/ifa/education-or-work/${part}`))
  })

  it('areas that are short together are told beside those that are short alone', async () => {
    const of = async (file: string): Promise<readonly string[]> => {
      const record = JSON.stringify(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')))
      const { summary } = await summed(['--standard', 'ohio-imh/level-1/renewal', '--as-of', AS_OF, '--summary'], record)
      return summary.standards['ohio-imh/level-1/renewal'].missing.map(({ kind, what }: { readonly kind: string; readonly what: string }) => `${kind} ${what}`)
    }
    expect(await of('ohio-renewal-deficit.json')).toContain('areas social-emotional-development+cultural-linguistic-trauma-informed-competency')
    const alone = await of('ohio-level-1-short.json')
    expect(alone.filter((lack) => lack.startsWith('area '))).not.toEqual([])
    expect(alone.filter((lack) => lack.startsWith('areas '))).toEqual([])
  })

  it('says of renewals when they are due', async () => {
    const { summary } = await summed(['--standard', 'orimha/imhs/renewal', '--as-of', AS_OF, '--summary'], lines.join('\n'))
    const periods = lines.map((line) => assess(imhsRenewal, parseApplicant(JSON.parse(line)), { asOf: AS_OF }))
    const { due } = summary.standards['orimha/imhs/renewal']
    const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, times) => all + times, 0)
    expect(sum(due.unknown)).toBe(periods.filter(({ period }) => !period).length)
    expect(sum(due.overdue)).toBe(periods.filter(({ period }) => period?.state === 'overdue').length)
    expect(sum(due.within90Days)).toBe(periods.filter(({ period }) => period && period.due >= AS_OF && period.due <= '2027-02-19').length)
    expect(sum(due.overdue) * sum(due.within90Days)).toBeGreaterThan(0)
    expect((await summed(IMHS, '')).summary.standards['orimha/imhs']).not.toHaveProperty('due')
  })

  it.each([
    ['2026-11-20', 'overdue'], ['2026-11-21', 'within90Days'], ['2027-02-19', 'within90Days'], ['2027-02-20', 'later'],
  ] as const)('as of 2026-11-21 a period that is due on %s is %s', (due, expected) => {
    expect(dueIn({ from: '2024-01-01', to: due, due, state: due < AS_OF ? 'overdue' : 'open' }, AS_OF)).toBe(expected)
  })

  it('says how lines were held against the rules', async () => {
    const args = ['--standard', 'orimha/imhs/renewal', '--as-of', AS_OF, '--summary', '--counting', 'verified', '--period', '2024-01-01..2025-12-31']
    expect((await summed(args, '')).summary).toMatchObject({ counting: 'verified', period: { from: '2024-01-01', to: '2025-12-31' }, lines: 0, records: 0 })
    expect((await summed(IMHS, '')).summary).not.toHaveProperty('period')
    expect((await summed(IMHS, '')).summary.standards['orimha/imhs'].edition).toBe(imhs.edition)
  })

  it('of an interrupted run counts the lines up to there', async () => {
    const { code, out } = await batch(IMHS, { input: lines.map((line) => `${line}\n`), pressed: (piece) => (piece === 5 ? 'SIGINT' : undefined) })
    expect(code).toBe(130)
    expect(out).toBe((await batch(IMHS, { input: [lines.slice(0, 5).join('\n')] })).out)
  })
})
