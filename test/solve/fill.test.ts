import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillWith } from '../../src/solve/fill'
import { union, type Span } from '../../src/solve/spells'

const span = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 })).map(([from, length]) => ({ from, to: from + length }))
const holds = (spans: readonly Span[], from: number, to: number): boolean =>
  Array.from({ length: to - from + 1 }, (_, day) => from + day).every((day) => spans.some((one) => one.from <= day && day <= one.to))

/** The least number of open spans that fill a stretch, by trying every set of them. */
function fewest(certain: readonly Span[], open: readonly Span[], from: number, to: number): number {
  let least = Infinity
  for (let set = 0; set < 1 << open.length; set++) {
    const chosen = open.filter((_, index) => set & (1 << index))
    if (chosen.length < least && holds([...certain, ...chosen], from, to)) least = chosen.length
  }
  return least
}

describe('fillWith', () => {
  it('takes nothing where all is certain', () => {
    expect(fillWith([{ from: 1, to: 9 }], [{ from: 2, to: 5 }])(2, 8)).toEqual([])
  })

  it('fills a gap with the span that reaches furthest', () => {
    expect(fillWith([{ from: 1, to: 3 }], [{ from: 2, to: 5 }, { from: 4, to: 9 }])(2, 8)).toEqual([{ from: 4, to: 9 }])
  })

  it('fills a gap with several in turn', () => {
    expect(fillWith([], [{ from: 5, to: 8 }, { from: 1, to: 5 }])(2, 8)).toEqual([{ from: 1, to: 5 }, { from: 5, to: 8 }])
  })

  it('ends with what cannot be filled', () => {
    expect(fillWith([], [{ from: 1, to: 3 }, { from: 6, to: 9 }])(2, 8)).toEqual([{ from: 1, to: 3 }])
    expect(fillWith([], [])(2, 8)).toEqual([])
  })

  it('takes nothing for a day that is the last of a certain span', () => {
    expect(fillWith([{ from: 1, to: 3 }], [{ from: 2, to: 9 }])(3, 3)).toEqual([])
  })

  it('of spans that reach equally far takes the one that starts first, then the first on paper', () => {
    const [late, early, alike] = [{ from: 2, to: 5 }, { from: 1, to: 5 }, { from: 1, to: 5 }]
    expect(fillWith([], [late, early, alike])(3, 4)[0]).toBe(early)
    expect(fillWith([], [late, alike, early])(3, 4)[0]).toBe(alike)
  })

  it('leaves its input as it was', () => {
    const open = Object.freeze([{ from: 5, to: 8 }, { from: 1, to: 5 }])
    expect(fillWith(Object.freeze([]), open)(1, 8)).toEqual([{ from: 1, to: 5 }, { from: 5, to: 8 }])
    expect(open).toEqual([{ from: 5, to: 8 }, { from: 1, to: 5 }])
  })

  it('is as few as trying every set finds', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 3 }), fc.array(span, { maxLength: 6 }), span, (sure, open, { from, to }) => {
      const certain = union(sure)
      fc.pre(holds([...certain, ...open], from, to))
      const used = fillWith(certain, open)(from, to)
      expect(holds([...certain, ...used], from, to)).toBe(true)
      expect(used.length).toBe(fewest(certain, open, from, to))
    }), { numRuns: 2000 })
  })
})
