import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate, Matching } from '../../src/solve/matching'
import { match } from '../../src/solve/matching'

const can = (fits: number, special = 0): Candidate => ({ fits, special })

describe('match', () => {
  it('fills each slot with the first who fits', () => {
    expect(match([can(0b001), can(0b010), can(0b100)], 3, false)).toEqual({ slots: [0, 1, 2], filled: 3, special: false })
  })

  it('uses each person once', () => {
    expect(match([can(0b111)], 3, false)).toEqual({ slots: [0, undefined, undefined], filled: 1, special: false })
  })

  it('moves someone who fits in several slots to where nobody else does', () => {
    expect(match([can(0b011), can(0b001)], 2, false).slots).toEqual([1, 0])
  })

  it('moves a whole chain of people', () => {
    expect(match([can(0b0011), can(0b0110), can(0b1100), can(0b0001)], 4, false).slots).toEqual([3, 0, 1, 2])
  })

  it('takes a later person where that brings the endorsed minimum', () => {
    expect(match([can(0b01), can(0b10), can(0b01, 0b01)], 2, true)).toEqual({ slots: [2, 1], filled: 2, special: true })
  })

  it('does not look for the minimum where it is not asked, but says if it is there', () => {
    expect(match([can(0b01), can(0b10), can(0b01, 0b01)], 2, false)).toEqual({ slots: [0, 1], filled: 2, special: false })
    expect(match([can(0b01, 0b01)], 1, false).special).toBe(true)
  })

  it('finds the one endorsed rater behind twenty thousand others without trying each of them', () => {
    const many = [...Array.from({ length: 20_000 }, () => can(0b111)), can(0b111, 0b001)]
    expect(match(many, 3, true)).toEqual({ slots: [20_000, 0, 1], filled: 3, special: true })
  })

  it('rather fills a slot than meets the minimum', () => {
    expect(match([can(0b11, 0b01), can(0b01)], 2, true)).toEqual({ slots: [1, 0], filled: 2, special: false })
  })

  it('counts the minimum only in the slot where the person is special', () => {
    expect(match([can(0b11, 0b10), can(0b11)], 2, true)).toEqual({ slots: [1, 0], filled: 2, special: true })
  })

  it('keeps the earlier people where it has the choice', () => {
    expect(match([can(0b11, 0b11), can(0b11, 0b11), can(0b11, 0b11)], 2, true).slots).toEqual([0, 1])
  })

  it('keeps the first who fits in one slot where a later person brings the minimum in another', () => {
    const people = [can(0b01), can(0b01, 0b01), can(0b01, 0b01), can(0b10), can(0b10, 0b10)]
    expect(match(people, 2, true)).toEqual({ slots: [0, 4], filled: 2, special: true })
  })

  it('leaves a slot open that nobody fits', () => {
    expect(match([can(0b101), can(0b101)], 3, true)).toEqual({ slots: [0, undefined, 1], filled: 2, special: false })
    expect(match([], 2, true)).toEqual({ slots: [undefined, undefined], filled: 0, special: false })
    expect(match([can(1)], 0, true)).toEqual({ slots: [], filled: 0, special: false })
  })

  it('leaves the later slot open where one of two must be', () => {
    expect(match([can(0b11)], 2, false).slots).toEqual([0, undefined])
  })

  it('leaves the earlier slot open where the minimum asks for it', () => {
    expect(match([can(0b11, 0b10)], 2, true)).toEqual({ slots: [undefined, 0], filled: 1, special: true })
  })
})

describe('match is exact', () => {
  const people = (slotCount: number, most: number): fc.Arbitrary<Candidate[]> => {
    const mask = fc.nat((1 << slotCount) - 1)
    return fc.array(fc.tuple(mask, mask, mask).map(([fits, sparse, special]) => can(fits, fits & sparse & special)), { maxLength: most })
  }

  it.each([[1, 4], [2, 5], [3, 6], [4, 5]])('as if every way to fill %i slots had been tried', (slotCount, most) => {
    fc.assert(fc.property(people(slotCount, most), fc.boolean(), (list, needSpecial) => {
      expect(match(list, slotCount, needSpecial)).toEqual(everyWay(list, slotCount, needSpecial))
    }), { numRuns: 1_000 })
  })

  it('with many people who are alike, too', () => {
    const few = fc.constantFrom(can(0b01), can(0b10), can(0b11), can(0b11, 0b01), can(0b11, 0b10), can(0b01, 0b01))
    fc.assert(fc.property(fc.array(few, { maxLength: 14 }), fc.boolean(), (list, needSpecial) => {
      expect(match(list, 2, needSpecial)).toEqual(everyWay(list, 2, needSpecial))
    }), { numRuns: 1_000 })
  })

  it('never fills fewer slots for one more person', () => {
    fc.assert(fc.property(people(8, 10), people(8, 1), (list, more) => {
      const [before, after] = [match(list, 8, true), match([...list, ...more], 8, true)]
      expect(after.filled).toBeGreaterThanOrEqual(before.filled)
      if (after.filled === before.filled && before.special) expect(after.special).toBe(true)
    }), { numRuns: 300 })
  })

  it('takes 100,000 people and eight slots in its stride, well within the time that a test has', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => can((index * 37) % 256, (index * 37) % 256 & (index * 11) % 256))
    expect(match(many, 8, true)).toMatchObject({ filled: 8, special: true })
    expect(match(many.map((one) => can(one.fits & 0b1111)), 8, true)).toMatchObject({ filled: 4, special: false })
  })
})

function everyWay(list: readonly Candidate[], slotCount: number, needSpecial: boolean): Matching {
  let ways: (number | undefined)[][] = [[]]
  for (let slot = 0; slot < slotCount; slot++) {
    const fitting = [...list.keys()].filter((index) => ((list[index]?.fits ?? 0) >> slot) & 1)
    ways = ways.flatMap((way) => [...fitting.filter((index) => !way.includes(index)), undefined].map((index) => [...way, index]))
  }
  const isSpecial = (way: readonly (number | undefined)[]): boolean =>
    way.some((index, slot) => index !== undefined && (((list[index]?.special ?? 0) >> slot) & 1) === 1)
  const filled = (way: readonly (number | undefined)[]): number => way.filter((index) => index !== undefined).length
  // The ways come in lexicographic order, an open slot last, and sorting keeps the order of equals.
  const [best = []] = ways.sort((a, b) => filled(b) - filled(a) || (needSpecial ? Number(isSpecial(b)) - Number(isSpecial(a)) : 0))
  return { slots: best, filled: filled(best), special: isSpecial(best) }
}
