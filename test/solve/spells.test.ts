import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/solve/spells'
import { covers, credit, union } from '../../src/solve/spells'

const span = (from: number, to: number): Span => ({ from, to })

describe('union', () => {
  it('joins spans that overlap', () => {
    expect(union([span(1, 5), span(4, 9)])).toEqual([span(1, 9)])
  })

  it('joins spans that adjoin: no day lies bare between them', () => {
    expect(union([span(1, 5), span(6, 9)])).toEqual([span(1, 9)])
  })

  it('keeps spans apart that leave a day between them', () => {
    expect(union([span(1, 5), span(7, 9)])).toEqual([span(1, 5), span(7, 9)])
  })

  it('puts them in order of time', () => {
    expect(union([span(20, 21), span(10, 11), span(1, 2)])).toEqual([span(1, 2), span(10, 11), span(20, 21)])
  })

  it('lets a long span swallow the short ones in it', () => {
    expect(union([span(1, 100), span(5, 6), span(50, 50), span(101, 102)])).toEqual([span(1, 102)])
  })

  it('drops empty spans, and they join nothing', () => {
    expect(union([span(5, 4), span(1, 2), span(3, 2), span(4, 4)])).toEqual([span(1, 2), span(4, 4)])
    expect(union([span(5, 4)])).toEqual([])
    expect(union([span(1, 2), span(9, 5)])).toEqual([span(1, 2)])
    expect(union([])).toEqual([])
  })

  it('leaves its input as it was', () => {
    const spans = Object.freeze([Object.freeze(span(3, 4)), Object.freeze(span(1, 9)), Object.freeze(span(9, 12))])
    union(spans)
    credit(spans)
    expect(spans).toEqual([span(3, 4), span(1, 9), span(9, 12)])
  })
})

describe('covers', () => {
  const worked = [span(1, 5), span(8, 9), span(20, 30)]

  it.each([[1, 5], [3, 3], [8, 9], [20, 30], [30, 30]])('holds from %i to %i', (from, to) => {
    expect(covers(worked, from, to)).toBe(true)
  })

  it.each([[0, 1], [5, 6], [4, 8], [6, 7], [1, 30], [31, 31], [-5, -4]])('does not hold from %i to %i', (from, to) => {
    expect(covers(worked, from, to)).toBe(false)
  })

  it('holds nothing when there is nothing', () => {
    expect(covers([], 1, 1)).toBe(false)
  })
})

describe('credit', () => {
  it('gives a day to the span that opens first, whatever the order on paper', () => {
    expect(credit([span(5, 9), span(1, 6)])).toEqual([3, 6])
  })

  it('gives it to the first on paper where two open together', () => {
    expect(credit([span(1, 4), span(1, 9), span(1, 2)])).toEqual([4, 5, 0])
  })

  it('gives nothing to an empty span or to one that is covered', () => {
    expect(credit([span(9, 1), span(1, 10), span(2, 3)])).toEqual([0, 10, 0])
  })
})

describe('spans are sets of days', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -2, max: 8 })), { maxLength: 7 })
    .map((list) => list.map(([from, length]) => span(from, from + length)))
  const runs = { numRuns: 1_500 }

  it('union holds exactly the days of its spans, in order, with a bare day between any two', () => {
    fc.assert(fc.property(spans, (list) => {
      const joined = union(list)
      expect(joined.flatMap((one) => [...days([one])])).toEqual([...days(list)].sort((a, b) => a - b))
      for (const [index, one] of joined.entries()) {
        expect(one.from).toBeLessThanOrEqual(one.to)
        const next = joined[index + 1]
        if (next !== undefined) expect(next.from).toBeGreaterThan(one.to + 1)
      }
      expect(union(joined)).toEqual(joined)
    }), runs)
  })

  it('covers asks each of them', () => {
    fc.assert(fc.property(spans, fc.integer({ min: -14, max: 14 }), fc.nat(6), (list, from, length) => {
      const held = days(list)
      expect(covers(union(list), from, from + length)).toBe([...days([span(from, from + length)])].every((day) => held.has(day)))
    }), runs)
  })

  it('credit deals them out one by one', () => {
    fc.assert(fc.property(spans, (list) => {
      const left = days(list)
      const dealt = list.map(() => 0)
      const order = list.map((one, index) => ({ one, index })).sort((a, b) => a.one.from - b.one.from || a.index - b.index)
      for (const { one, index } of order) for (const day of days([one])) if (left.delete(day)) dealt[index] = (dealt[index] ?? 0) + 1
      expect(credit(list)).toEqual(dealt)
      expect(credit(list).reduce((sum, count) => sum + count, 0)).toBe(days(list).size)
    }), runs)
  })
})

function days(spans: readonly Span[]): Set<number> {
  const set = new Set<number>()
  for (const { from, to } of spans) for (let day = from; day <= to; day++) set.add(day)
  return set
}
