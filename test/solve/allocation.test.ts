import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Allocation, Supply } from '../../src/solve/allocation'
import { allocate } from '../../src/solve/allocation'

const any = (amount: number, areas: number): Supply => ({ amount, areas })
const capped = (amount: number, ...caps: readonly number[]): Supply => ({ amount, areas: (1 << caps.length) - 1, caps })

describe('allocate', () => {
  it('gives a training with one area to that area, and no more than it needs', () => {
    expect(allocate([any(300, 0b01), any(100, 0b10)], [100, 100])).toEqual({ feasible: true, filled: [100, 100], shares: [[100, 0], [0, 100]] })
  })

  it('splits a training among its areas, each hundredth of an hour once', () => {
    expect(allocate([any(200, 0b11)], [100, 100])).toEqual({ feasible: true, filled: [100, 100], shares: [[100, 100]] })
    expect(allocate([any(150, 0b11)], [100, 100])).toEqual({
      feasible: false, filled: [100, 50], shares: [[100, 50]], deficit: { areas: [0, 1], needed: 200, available: 150 },
    })
  })

  it('makes room for a training that can go nowhere else', () => {
    expect(allocate([any(100, 0b11), any(100, 0b01)], [100, 100])).toEqual({ feasible: true, filled: [100, 100], shares: [[0, 100], [100, 0]] })
  })

  it('makes room along a chain of areas', () => {
    const supplies = [any(100, 0b0011), any(100, 0b0110), any(100, 0b1100), any(100, 0b0001)]
    expect(allocate(supplies, [100, 100, 100, 100]).shares).toEqual([[0, 100, 0, 0], [0, 0, 100, 0], [0, 0, 0, 100], [100, 0, 0, 0]])
  })

  it('puts half an hour and half an hour together', () => {
    expect(allocate([any(50, 0b1), any(50, 0b1)], [100])).toEqual({ feasible: true, filled: [100], shares: [[50], [50]] })
  })

  it('takes the trainings in their order, and those that are not needed give nothing', () => {
    expect(allocate([any(100, 0b1), any(100, 0b1), any(100, 0b1)], [150]).shares).toEqual([[100], [50], undefined])
    expect(allocate([any(0, 0b1), any(100, 0b1)], [100]).shares).toEqual([undefined, [100]])
  })

  it('names the area that is short, and leaves out those that are not', () => {
    expect(allocate([any(40, 0b001), any(100, 0b010), any(900, 0b100)], [100, 100, 100]).deficit).toEqual({ areas: [0], needed: 100, available: 40 })
  })

  it('names the areas that are short together: their trainings cannot fill them all', () => {
    expect(allocate([any(150, 0b011), any(900, 0b100)], [100, 100, 100]).deficit).toEqual({ areas: [0, 1], needed: 200, available: 150 })
    expect(allocate([any(150, 0b110), any(900, 0b001)], [100, 100, 100]).deficit).toEqual({ areas: [1, 2], needed: 200, available: 150 })
  })

  it('names the smallest such set where there are several', () => {
    expect(allocate([any(150, 0b011)], [100, 100, 100]).deficit).toEqual({ areas: [2], needed: 100, available: 0 })
  })

  it('names areas in their order and everything at once if there is nothing', () => {
    expect(allocate([], [100, 100])).toEqual({ feasible: false, filled: [0, 0], shares: [], deficit: { areas: [0], needed: 100, available: 0 } })
  })

  it('is feasible where nothing is asked', () => {
    expect(allocate([any(100, 0b1)], [0])).toEqual({ feasible: true, filled: [0], shares: [undefined] })
    expect(allocate([any(100, 0)], [])).toEqual({ feasible: true, filled: [], shares: [undefined] })
  })

  it('ignores areas that nobody asked about', () => {
    expect(allocate([any(100, 0b10)], [100])).toMatchObject({ feasible: false, filled: [0], shares: [undefined] })
    expect(allocate([any(100, 0b11)], [100])).toMatchObject({ feasible: true, filled: [100], shares: [[100]] })
  })

  it('leaves its input as it was', () => {
    const supplies = Object.freeze([Object.freeze({ amount: 100, areas: 0b11, caps: Object.freeze([80, 80]) }), Object.freeze(any(100, 0b11))])
    const demands = Object.freeze([100, 100])
    expect(allocate(supplies, demands).feasible).toBe(true)
    expect([demands, supplies[0]]).toEqual([[100, 100], { amount: 100, areas: 0b11, caps: [80, 80] }])
  })
})

describe('hours by area', () => {
  it('fix the split: no area gets more than its own', () => {
    expect(allocate([capped(100, 30, 70)], [100, 50])).toEqual({
      feasible: false, filled: [30, 50], shares: [[30, 50]], deficit: { areas: [0], needed: 100, available: 30 },
    })
  })

  it('may leave a part of the hours to no area', () => {
    expect(allocate([capped(200, 30, 70)], [100, 100]).filled).toEqual([30, 70])
  })

  it('may add up to more than the hours: then the hours bound them together', () => {
    expect(allocate([capped(100, 80, 80)], [100, 100])).toEqual({
      feasible: false, filled: [80, 20], shares: [[80, 20]], deficit: { areas: [0], needed: 100, available: 80 },
    })
    expect(allocate([capped(100, 80, 80), any(20, 0b01)], [80, 40])).toEqual({ feasible: true, filled: [80, 40], shares: [[60, 40], [20, 0]] })
  })

  it('may stay silent about an area: it gets nothing', () => {
    expect(allocate([{ amount: 100, areas: 0b11, caps: [60] }], [100, 100]).filled).toEqual([60, 0])
  })

  it('count only in areas that the training has', () => {
    expect(allocate([{ amount: 100, areas: 0b01, caps: [60, 60] }], [100, 100]).filled).toEqual([60, 0])
  })
})

describe('an unknown amount', () => {
  it('gives whatever is missing', () => {
    expect(allocate([any(Infinity, 0b11)], [100, 100])).toEqual({ feasible: true, filled: [100, 100], shares: [[100, 100]] })
  })

  it('gives only what the known ones cannot, whatever the order on paper', () => {
    expect(allocate([any(Infinity, 0b11), any(60, 0b01), any(500, 0b10)], [100, 100]).shares).toEqual([[40, 0], [60, 0], [0, 100]])
  })

  it('is asked in the order on paper', () => {
    expect(allocate([any(Infinity, 0b1), any(Infinity, 0b1)], [100]).shares).toEqual([[100], undefined])
  })

  it('cannot help an area that it does not have', () => {
    expect(allocate([any(Infinity, 0b01)], [100, 100]).deficit).toEqual({ areas: [1], needed: 100, available: 0 })
  })

  it('may still be bound area by area', () => {
    expect(allocate([capped(Infinity, 60, Infinity)], [100, 100]).filled).toEqual([60, 100])
  })
})

describe('allocate is exact', () => {
  const instance = (areas: number, most: number, largest: number): fc.Arbitrary<[Supply[], number[]]> => {
    const amount = fc.integer({ min: 1, max: largest })
    const mask = fc.nat((1 << areas) - 1)
    const plain = fc.record({ amount: fc.oneof({ weight: 9, arbitrary: amount }, fc.constant(Infinity)), areas: mask })
    const split = fc.record({ amount, areas: mask, caps: fc.array(fc.nat(largest), { minLength: areas, maxLength: areas }) })
    return fc.tuple(fc.array(fc.oneof(plain, split), { maxLength: most }), fc.array(fc.nat(2 * largest), { minLength: areas, maxLength: areas }))
  }
  const runs = { numRuns: 1_500 }

  it('fills as much as the best of all splits', () => {
    fc.assert(fc.property(instance(3, 3, 3), ([supplies, demands]) => {
      expect(sum(allocate(supplies, demands).filled)).toBe(bestOfAllSplits(supplies, demands))
    }), runs)
  })

  it('fills all but what the worst set of areas lacks (Hall)', () => {
    fc.assert(fc.property(instance(5, 8, 9), ([supplies, demands]) => {
      const worst = Math.max(...subsets(5).map((set) => needOf(demands, set) - mostFor(supplies, set)))
      expect(sum(demands) - sum(allocate(supplies, demands).filled)).toBe(worst)
    }), runs)
  })

  it('hands out what it fills, and no supply gives more than it may', () => {
    fc.assert(fc.property(instance(4, 8, 9), ([supplies, demands]) => {
      const found = allocate(supplies, demands)
      expect(found.filled).toEqual(demands.map((_, area) => sum(found.shares.map((share) => share?.[area] ?? 0))))
      expect(found.feasible).toBe(found.filled.every((hours, area) => hours === demands[area]))
      expect(isLawful(found, supplies, demands)).toBe(true)
    }), runs)
  })

  it('names a set of areas that truly is short, by what it says, and none that is well', () => {
    fc.assert(fc.property(instance(4, 6, 9), ([supplies, demands]) => {
      const { deficit, feasible, filled } = allocate(supplies, demands)
      expect(deficit === undefined).toBe(feasible)
      if (deficit === undefined) return
      const set = deficit.areas.reduce((mask, area) => mask | (1 << area), 0)
      expect(deficit).toEqual({ areas: deficit.areas.slice().sort((a, b) => a - b), needed: needOf(demands, set), available: mostFor(supplies, set) })
      expect(deficit.available).toBeLessThan(deficit.needed)
      expect(deficit.areas.some((area) => (filled[area] ?? 0) < (demands[area] ?? 0))).toBe(true)
      // No part of it is as short as the whole: each of its areas has its share in what is missing.
      const missing = deficit.needed - deficit.available
      for (const part of subsets(4)) {
        if ((part & set) === part && part !== set) expect(needOf(demands, part) - mostFor(supplies, part)).toBeLessThan(missing)
      }
    }), runs)
  })

  it('uses unknown amounts only for what the known ones cannot fill', () => {
    fc.assert(fc.property(instance(4, 6, 9), ([supplies, demands]) => {
      const isKnown = (index: number): boolean => supplies[index]?.amount !== Infinity
      const { shares } = allocate(supplies, demands)
      const fromKnown = sum(shares.map((share, index) => (isKnown(index) ? sum(share ?? []) : 0)))
      expect(fromKnown).toBe(sum(allocate(supplies.filter((_, index) => isKnown(index)), demands).filled))
    }), runs)
  })

  it('never fills less for one more supply', () => {
    fc.assert(fc.property(instance(4, 6, 9), ([supplies, demands]) => {
      expect(sum(allocate(supplies, demands).filled)).toBeGreaterThanOrEqual(sum(allocate(supplies.slice(1), demands).filled))
    }), runs)
  })

  it('takes 100,000 trainings in its stride, well within the time that a test has, also where each is bound on its own', () => {
    const tags = Array.from({ length: 100_000 }, (_, index) => any(1 + (index % 300), 1 + (index % 63)))
    const bound = tags.slice(0, 25_000).map(({ areas }, index): Supply => ({ amount: 2, areas, caps: Array.from({ length: 6 }, (_, area) => 1 + ((index + area) % 2)) }))
    const demands = Array.from({ length: 6 }, () => 30_000)
    expect(allocate(tags, demands).feasible).toBe(true)
    expect(allocate(bound, demands.map((demand) => demand / 4)).feasible).toBe(true)
    expect(allocate(bound, demands.map((demand) => demand / 2)).feasible).toBe(false)
  })
})

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0)
}

function subsets(areas: number): readonly number[] {
  return Array.from({ length: 1 << areas }, (_, set) => set)
}

function capOf(supply: Supply, area: number): number {
  if ((supply.areas & (1 << area)) === 0) return 0
  return Math.min(supply.amount, supply.caps === undefined ? supply.amount : (supply.caps[area] ?? 0))
}

function needOf(demands: readonly number[], set: number): number {
  return sum(demands.filter((_, area) => set & (1 << area)))
}

function mostFor(supplies: readonly Supply[], set: number): number {
  const areas = Array.from({ length: 16 }, (_, area) => area).filter((area) => set & (1 << area))
  return sum(supplies.map((supply) => Math.min(supply.amount, sum(areas.map((area) => capOf(supply, area))))))
}

function isLawful({ shares }: Allocation, supplies: readonly Supply[], demands: readonly number[]): boolean {
  return shares.length === supplies.length && supplies.every((supply, index) => {
    const share = shares[index]
    if (share === undefined) return true
    const fits = share.every((hours, area) => Number.isInteger(hours) && hours >= 0 && hours <= capOf(supply, area))
    return fits && share.length === demands.length && sum(share) > 0 && sum(share) <= supply.amount
  })
}

function bestOfAllSplits(supplies: readonly Supply[], demands: readonly number[]): number {
  const [first, ...rest] = supplies
  if (first === undefined) return 0
  const ways = (area: number, left: number, lacking: readonly number[]): number => {
    if (area === demands.length) return bestOfAllSplits(rest, lacking)
    let best = 0
    for (let given = 0; given <= Math.min(left, capOf(first, area), lacking[area] ?? 0); given++) {
      best = Math.max(best, given + ways(area + 1, left - given, lacking.map((one, other) => (other === area ? one - given : one))))
    }
    return best
  }
  return ways(0, first.amount, demands)
}
