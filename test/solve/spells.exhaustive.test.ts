import { describe, expect, it } from 'vitest'
import { fillWith } from '../../src/solve/fill'
import { covers, credit, union, type Span } from '../../src/solve/spells'
import { subtract } from '../../src/solve/subtract'
import { bags, bitsOf, compared, FULL, lists, ones, spansOn, unionOf } from './instances'

/** Days are few, so a set of them is one number. */
const DAYS = FULL ? 9 : 7
const SETS = Array.from({ length: 1 << DAYS }, (_, bits) => bits)
const same = (found: unknown, expected: unknown, about: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found, JSON.stringify(about)).toEqual(expected)
}

describe('every set of spells on a short line of days', () => {
  it('union and credit, for every three spells in every order', () => {
    let tried = 0
    for (const spans of lists(spansOn(FULL ? 6 : 5), 3)) {
      const bits = bitsOf(spans)
      same(union(spans), unionOf(bits, 8), spans)
      same(credit(spans), dealt(spans), spans)
      tried++
    }
    compared('union, credit', 'sets of days, dealt out one by one', tried)
  })

  it('covers and subtract, for every stretch and every set of days', () => {
    let tried = 0
    for (const { from, to } of spansOn(DAYS).slice(1)) {
      const wanted = bitsOf([{ from, to }])
      for (const bits of SETS) {
        const held = unionOf(bits, DAYS)
        if (covers(held, from, to) !== ((bits & wanted) === wanted)) expect.unreachable(JSON.stringify([from, to, held]))
        same(subtract({ from, to }, held), unionOf(wanted & ~bits, DAYS), [from, to, held])
        tried++
      }
    }
    compared('covers, subtract', 'sets of days', tried)
  })

  it('fillWith, for every stretch, every certain set of days and every two or three open spells', () => {
    let tried = 0
    const days = FULL ? 6 : 5
    for (const open of bags(spansOn(days).slice(1), FULL ? 3 : 2)) {
      for (let certain = 0; certain < 1 << days; certain++) {
        const filling = fillWith(unionOf(certain, days), open)
        for (const [from, to] of [[0, days - 1], [1, days - 2]] as const) {
          const used = filling(from, to)
          const wanted = bitsOf([{ from, to }])
          const least = fewest(certain, open, wanted)
          const enough = (wanted & ~(certain | bitsOf(used))) === 0
          if (enough !== least < Infinity || (enough && used.length !== least)) expect.unreachable(JSON.stringify([open, certain, from, to, used]))
          tried++
        }
      }
    }
    compared('fillWith', 'every choice of spells', tried)
  })
})

function dealt(spans: readonly Span[]): readonly number[] {
  const days = spans.map(() => 0)
  const order = [...spans.keys()].sort((a, b) => (spans[a]?.from ?? 0) - (spans[b]?.from ?? 0) || a - b)
  let taken = 0
  for (const at of order) {
    const bits = bitsOf(spans.slice(at, at + 1))
    days[at] = ones(bits & ~taken)
    taken |= bits
  }
  return days
}

function fewest(certain: number, open: readonly Span[], wanted: number): number {
  let least = Infinity
  for (let set = 0; set < 1 << open.length; set++) {
    const held = certain | bitsOf(open.filter((_, at) => set & (1 << at)))
    if ((wanted & ~held) === 0) least = Math.min(least, ones(set))
  }
  return least
}
