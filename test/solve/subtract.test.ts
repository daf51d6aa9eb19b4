import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { union } from '../../src/solve/spells'
import { subtract } from '../../src/solve/subtract'

const span = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 })).map(([from, length]) => ({ from, to: from + length }))
const daysOf = ({ from, to }: { readonly from: number; readonly to: number }): number[] => Array.from({ length: to - from + 1 }, (_, day) => from + day)

describe('subtract', () => {
  it.each([
    ['a hole in the middle', { from: 3, to: 4 }, [{ from: 1, to: 2 }, { from: 5, to: 10 }]],
    ['a hole at the start', { from: 0, to: 4 }, [{ from: 5, to: 10 }]],
    ['a hole that ends on its first day', { from: 0, to: 1 }, [{ from: 2, to: 10 }]],
    ['a hole that starts on its last day', { from: 10, to: 11 }, [{ from: 1, to: 9 }]],
    ['a hole of one day', { from: 5, to: 5 }, [{ from: 1, to: 4 }, { from: 6, to: 10 }]],
    ['a hole at the end', { from: 10, to: 12 }, [{ from: 1, to: 9 }]],
    ['a hole before it', { from: -5, to: 0 }, [{ from: 1, to: 10 }]],
    ['a hole behind it', { from: 11, to: 12 }, [{ from: 1, to: 10 }]],
    ['a hole as large as it', { from: 1, to: 10 }, []],
  ])('%s', (_, hole, left) => {
    expect(subtract({ from: 1, to: 10 }, [hole])).toEqual(left)
  })

  it('leaves the days that are in no hole, and no others', () => {
    fc.assert(fc.property(span, fc.array(span, { maxLength: 5 }), (whole, holes) => {
      const gone = new Set(holes.flatMap(daysOf))
      expect(subtract(whole, union(holes)).flatMap(daysOf)).toEqual(daysOf(whole).filter((day) => !gone.has(day)))
    }), { numRuns: 2000 })
  })
})
