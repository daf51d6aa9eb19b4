import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { parseApplicant } from '../../src/model/parse'
import { imhs } from '../../src/standards/orimha/index'
import { CONDITIONS, failing } from './conditions.mjs'
import { checkFloor } from './floor-check.mjs'
import { factsOf, metBy } from './floor.mjs'
import { AS_OF, contents, leanRecord, readyRecord } from './subject.mjs'
import { interleave, inWords, ratioOf, spreadOf } from './timing.mjs'

const assessed = (applicant: Parameters<typeof assess>[1], asOf: string) => assess(imhs, applicant, { asOf })

describe('the sums written by hand', () => {
  it('decide as the engine does', () => {
    expect(checkFloor({ parse: parseApplicant, assess: assessed })).toBeGreaterThan(120)
  })

  it('are held against the engine: where the two differ, nothing is timed', () => {
    const generous = (applicant: Parameters<typeof assess>[1], asOf: string) => ({ requirements: assessed(applicant, asOf).requirements.map((result) => ({ ...result, verdict: 'met' })) })
    expect(() => checkFloor({ parse: parseApplicant, assess: generous })).toThrow(/the floor is wrong about [\w-]+ of record 1: false, the engine says met/)
  })
})

describe('what the other engines are given', () => {
  const facts = factsOf(readyRecord(), AS_OF)

  it('is twelve conditions, one on each fact', () => {
    expect(CONDITIONS.map(({ fact }) => fact)).toEqual(Object.keys(facts))
    expect(metBy(facts).all).toBe(true)
  })

  it.each(CONDITIONS)('facts that fail the condition on $fact', (condition) => {
    expect(metBy(failing(facts, condition)).all).toBe(false)
  })
})

describe('the record that is timed', () => {
  it.each([['ready', readyRecord(), 11_239], ['lean', leanRecord(), 9_542]])('%s', (_, record, bytes) => {
    expect(JSON.stringify({ ...record, id: 'record-000' })).toHaveLength(bytes)
    expect(contents(record)).toMatch(/^20 trainings, 4 jobs( and 1 other spell of work)?, 60 supervision entries, 3 references$/)
    const verdicts = assessed(parseApplicant(record), AS_OF).requirements.map(({ id, verdict }) => `${id} ${verdict}`)
    expect(verdicts.filter((verdict) => !verdict.endsWith(' met'))).toEqual(['orimha/imhs/competencies needs-review'])
  })
})

describe('timing', () => {
  it('has the median, the middle half and the extremes', () => {
    const spread = spreadOf([5, 1, 4, 2, 3])
    expect(spread).toEqual({ median: 3, low: 2, high: 4, least: 1, most: 5 })
    expect(inWords(spread)).toBe('3.00 (middle half 2.00 to 4.00, all 1.00 to 5.00)')
  })

  it('takes ratios round by round', () => {
    const times = new Map([['base', [1, 10, 100]], ['job', [2, 20, 400]]])
    expect(ratioOf(times, 'job', 'base')).toMatchObject({ median: 2, least: 2, most: 4 })
  })

  it('lets jobs take turns, those that wait too', async () => {
    const jobs = [{ name: 'now', run: () => 1 }, { name: 'later', waits: true, run: () => Promise.resolve(1) }]
    const times = await interleave(jobs, { rounds: 5, warmUp: 1, sample: 0.1 })
    expect([...times].map(([name, { length }]) => [name, length])).toEqual([['now', 5], ['later', 5]])
  })

  it('refuses a job that gives nothing', async () => {
    await expect(interleave([{ name: 'something', run: () => 1 }, { name: 'nothing', run: () => undefined }], { rounds: 1, warmUp: 1, sample: 0.1 })).rejects.toThrow('nothing gives nothing')
  })
})
