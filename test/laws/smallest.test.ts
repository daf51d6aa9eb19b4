import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicant, options } from './arbitraries'
import { counterexample } from './counterexample'
import { assessed, resultsOf } from './holding'
import { smallest, valuesIn } from './smallest'

describe('the smallest document with which something still happens', () => {
  it('loses all that it can do without, lists, items and fields', () => {
    expect(smallest({ a: [1, 2, 3], b: 4 } as { a?: number[]; b?: number }, ({ a }) => a?.includes(2) === true)).toEqual({ a: [2] })
    expect(smallest({ a: { b: { c: 1, d: 2 } }, e: [[1], [2, 3]] }, (one) => JSON.stringify(one).includes('3'))).toEqual({ e: [[3]] })
    expect(smallest({ a: 1 }, () => false)).toEqual({ a: 1 })
  })

  it('keeps what only goes together', () => {
    expect(smallest({ a: 1, b: 2, c: 3 } as Record<string, number>, (one) => ('a' in one) === ('b' in one) && Object.keys(one).length > 0)).toEqual({ a: 1, b: 2 })
  })
})

/** A law that does not hold: the counterexample is what a person reads when one breaks. */
const broken = (law: string, breaks: (found: ReturnType<typeof resultsOf>) => boolean): string => {
  const asks = (record: Parameters<typeof assessed>[1], how: Parameters<typeof assessed>[2]): void => {
    expect(breaks(resultsOf(assessed('orimha/imhs', record, how)))).toBe(false)
  }
  const found = fc.check(fc.property(applicant, options, asks), { numRuns: 2000, endOnFailure: true })
  expect(found.failed).toBe(true)
  return counterexample(law, found, asks)
}

describe('a counterexample is a handful of fields', () => {
  it.each([
    ['nobody has 30 hours', 'orimha/imhs/training-hours', 'met', 18],
    ['nobody has worked two years', 'orimha/imhs/work-experience', 'met', 18],
    ['no session waits for approval', 'orimha/imhs/reflective-supervision', 'needs-review', 36],
  ])('of "%s"', (law, about, verdict, most) => {
    const text = broken(law, (found) => found.some((one) => one.id === about && one.verdict === verdict))
    const record = JSON.parse(text.slice(text.indexOf('{\n'), text.indexOf('\n}') + 2)) as object
    expect(text).toMatch(new RegExp(`^${law}: fails at case \\d+ of seed -?\\d+\n`))
    expect(valuesIn(record)).toBeLessThanOrEqual(most)
  })

  it('says so where a law holds when it is asked again', () => {
    const found = fc.check(fc.property(applicant, () => false), { numRuns: 1 })
    expect(counterexample('a law', found, () => undefined)).toContain('holds when repeated')
  })
})
