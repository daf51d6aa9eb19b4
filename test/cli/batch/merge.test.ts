import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessorOf } from '../../../src/cli/batch/assessor'
import type { Plan } from '../../../src/cli/batch/plan'
import { frameOf } from '../../../src/cli/batch/summary/frame'
import { missingOf } from '../../../src/cli/batch/summary/missing'
import { summaryOf } from '../../../src/cli/batch/summary/render'
import { addTo, type OpenTally, type Tally } from '../../../src/cli/batch/summary/tally'
import { assess } from '../../../src/assess/assess'
import { standards } from '../../../src/standards/catalogue'
import { applicant } from '../../laws/arbitraries'
import { batch } from './world'

const AS_OF = '2026-11-21'
const PLAN: Plan = { standards: ['orimha/ifa', 'orimha/imhs/renewal'], list: false, options: { asOf: AS_OF, counting: 'claimed' }, summary: true }
const frame = frameOf(PLAN)
const tallyLine = assessorOf(PLAN)

const tallyOf = (text: string): Tally => tallyLine({ kind: 'lines', first: 1, lines: 1, bytes: new TextEncoder().encode(text) }).tally
const printed = (tallies: readonly Tally[]): string => {
  const total: OpenTally = new Map()
  for (const tally of tallies) addTo(total, tally)
  return `${JSON.stringify(summaryOf(frame, total), null, 2)}\n`
}
const merged = async (parts: readonly string[]): Promise<string> => {
  const { code, out, err } = await batch(['--merge', ...parts.map((_, at) => `${at}.json`)], { files: Object.fromEntries(parts.map((part, at) => [`${at}.json`, part])) })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

describe('summaries add up', () => {
  const line = fc.oneof({ weight: 4, arbitrary: applicant.map((one) => JSON.stringify(one)) }, { weight: 1, arbitrary: fc.constantFrom('', '{}', '[') }).map(tallyOf)
  const split = fc.array(fc.tuple(line, fc.nat(3)), { maxLength: 12 })

  it('however the lines are dealt out, the merged summary is that of the whole, to the byte', async () => {
    await fc.assert(fc.asyncProperty(split, async (dealt) => {
      const parts = [0, 1, 2, 3].map((part) => printed(dealt.filter(([, to]) => to === part).map(([tally]) => tally)))
      expect(await merged(parts)).toBe(printed(dealt.map(([tally]) => tally)))
    }), { numRuns: 40 })
  })

  it('in any order and grouping; that of no lines changes nothing', async () => {
    await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 4 }), fc.array(line, { maxLength: 4 }), async (...three) => {
      const [a = '', b = '', c = ''] = three.map(printed)
      expect(await merged([b, a])).toBe(await merged([a, b]))
      expect(await merged([await merged([a, b]), c])).toBe(await merged([a, await merged([b, c])]))
      expect(await merged([a, printed([])])).toBe(a)
      expect(await merged([a])).toBe(a)
    }), { numRuns: 20 })
  })

  it('what is missing is told in words of the rules and never of a record', () => {
    fc.assert(fc.property(applicant, fc.constantFrom(...Object.values(standards)), (one, standard) => {
      const { requirements } = assess(standard, one, { asOf: AS_OF })
      const ids = new Set(Object.values(one).flatMap((list) => (Array.isArray(list) ? list : [])).flatMap((item): readonly unknown[] => ('id' in item ? [item.id] : [])))
      for (const key of requirements.flatMap((result) => [...missingOf(result)])) {
        const [requirement, kind, what, ...rest] = key.split(' ')
        expect(requirement?.startsWith(`${standard.id}/`)).toBe(true)
        expect(['quantity', 'area', 'areas', 'slot', 'field', 'finding']).toContain(kind)
        expect(what).toMatch(/^[A-Za-z][A-Za-z+-]*$/)
        expect(ids.has(what)).toBe(false)
        expect(rest).toEqual([])
      }
    }), { numRuns: 300 })
  })
})

describe('--merge refuses', () => {
  const whole = printed([tallyOf('{"format":"imh-eligibility/applicant@1"}'), tallyOf('{')])
  const changed = (change: (summary: ReturnType<typeof JSON.parse>) => void): string => {
    const summary = JSON.parse(whole)
    change(summary)
    return JSON.stringify(summary)
  }

  it('takes the one that all others are changed from', async () => expect(await merged([whole])).toBe(whole))

  it.each<readonly [string, string, string]>([
    ['no JSON', '{', 'expected a summary: '],
    ['another document', '{"format":"imh-eligibility/assessment@1"}', 'expected a summary: format: '],
    ['an unknown key', changed((summary) => { summary.by = 'someone' }), 'expected a summary: '],
    ['a broken count', changed((summary) => { summary.records = 1.5 }), 'expected a summary: records: '],
    ['a day that does not exist', changed((summary) => { summary.asOf = '2026-02-30' }), 'expected a summary: asOf: '],
    ['a verdict left out', changed((summary) => { delete summary.standards['orimha/ifa'].verdicts.met }), 'standards orimha/ifa verdicts met: '],
    ['lines that are not records and errors', changed((summary) => { summary.lines = 7 }), 'lines: expected 2, records and errors together, found 7'],
    ['verdicts that are not one of each record', changed((summary) => { summary.standards['orimha/ifa'].verdicts.met = 1 }), 'standards orimha/ifa verdicts: expected 1, one of each record, found 2'],
    ['a requirement that some record skips', changed((summary) => { summary.standards['orimha/ifa'].requirements['orimha/ifa/references']['not-met'] = 0 }), 'requirements orimha/ifa/references: expected 1'],
    ['due dates that are not one of each record', changed((summary) => { summary.standards['orimha/imhs/renewal'].due.later.met = 4 }), 'standards orimha/imhs/renewal due: expected 1'],
    ['more that lack something than there are', changed((summary) => { summary.standards['orimha/ifa'].missing[0].records = 9 }), 'missing: expected at most 1 records, found 9'],
  ])('%s', async (_, file, said) => {
    const { code, out, err } = await batch(['--merge', 'good.json', 'bad.json'], { files: { 'good.json': whole, 'bad.json': file } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('imh-eligibility: bad.json: ')
    expect(err).toContain(said)
  })

  it.each<readonly [string, string, string]>([
    ['of another day', changed((summary) => { summary.asOf = '2026-11-20' }), 'asOf is "2026-11-20", not "2026-11-21"'],
    ['counting otherwise', changed((summary) => { summary.counting = 'verified' }), 'counting is "verified", not "claimed"'],
    ['of a period', changed((summary) => { summary.period = { from: '2024-01-01', to: '2025-12-31' } }), 'period is {"from":"2024-01-01","to":"2025-12-31"}, not left out'],
    ['of other rules', changed((summary) => { summary.standards['orimha/ifa'].contentHash = 'sha256:0' }), 'it is about other standards, or other editions of them'],
    ['of fewer standards', changed((summary) => { delete summary.standards['orimha/ifa'] }), 'it is about other standards'],
  ])('one %s', async (_, file, said) => {
    const { code, err } = await batch(['--merge', 'good.json', 'other.json'], { files: { 'good.json': whole, 'other.json': file } })
    expect(code).toBe(2)
    expect(err).toContain(`imh-eligibility: other.json: cannot be merged with good.json: ${said}`)
  })

  it.each<readonly [string, readonly string[], string]>([
    ['no file', ['--merge'], 'expected files'],
    ['a file that is not there', ['--merge', 'nowhere.json'], 'nowhere.json: expected a summary: no such file'],
    ['a standard', ['--merge', 'good.json', '--standard', 'all'], 'found also --standard'],
    ['--summary', ['--merge', '--summary', 'good.json'], 'found also --summary'],
  ])('%s', async (_, args, said) => {
    const { code, err } = await batch(args, { files: { 'good.json': whole } })
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})
