import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../src/solve/matching'
import { match } from '../../src/solve/matching'
import { compared, FULL, lists } from './instances'

/** Every candidate for so many slots: each slot does not fit, fits, or fits and is special. */
const everyone = (slots: number, withSpecial: boolean): readonly Candidate[] =>
  Array.from({ length: 1 << slots }, (_, fits) => fits).flatMap((fits) =>
    Array.from({ length: withSpecial ? 1 << slots : 1 }, (_, special) => special).filter((special) => (special & ~fits) === 0).map((special) => ({ fits, special })))

/** The best of all ways, each tried: most slots, then a special pair, then the earliest candidates slot by slot. */
function best(list: readonly Candidate[], slots: number, needSpecial: boolean): readonly [string, number, boolean] {
  let [most, found]: [number, readonly number[]] = [-1, []]
  const way: number[] = []
  const tryFrom = (slot: number, used: number, score: number): void => {
    if (slot === slots) {
      const value = needSpecial || score < 100 ? score : score - 100
      if (value > most) [most, found] = [value, way.slice()]
      return
    }
    for (const [at, { fits, special }] of list.entries()) {
      if (!(fits & (1 << slot)) || used & (1 << at)) continue
      way[slot] = at
      const isFirstSpecial = special & (1 << slot) && !way.slice(0, slot).some((one, other) => one >= 0 && (list[one]?.special ?? 0) & (1 << other))
      tryFrom(slot + 1, used | (1 << at), score + 1000 + (isFirstSpecial && needSpecial ? 100 : 0))
    }
    way[slot] = -1
    tryFrom(slot + 1, used, score)
  }
  tryFrom(0, 0, 0)
  const isSpecial = found.some((one, slot) => one >= 0 && ((list[one]?.special ?? 0) & (1 << slot)) !== 0)
  return [found.map((one) => (one < 0 ? '-' : one)).join(), found.filter((one) => one >= 0).length, isSpecial]
}

function everyList(slots: number, people: number, withSpecial: boolean): number {
  let tried = 0
  for (const list of lists(everyone(slots, withSpecial), people)) {
    for (const needSpecial of withSpecial ? [true, false] : [false]) {
      const found = match(list, slots, needSpecial)
      const [way, filled, special] = best(list, slots, needSpecial)
      const same = found.slots.map((one) => one ?? '-').join() === way && found.filled === filled && found.special === special
      if (!same) expect.fail(`${JSON.stringify([list, slots, needSpecial])} gives ${JSON.stringify(found)}, and ${way} is best`)
      tried++
    }
  }
  return tried
}

describe('every way in which people may fit slots', () => {
  const small = [[1, 4, true], [2, 3, true], [3, 2, true], [3, 3, false], [4, 2, false]] as const
  const large = [[2, 4, true], [3, 3, true], [3, 4, false], [4, 3, false], [4, 4, false]] as const
  it.each(FULL ? [...small, ...large] : small)('%i slots and %i people (special pairs: %s)', (slots, people, withSpecial) => {
    compared('match', 'every way to fill the slots', everyList(slots, people, withSpecial))
  })
})
