import { describe, expect, it } from 'vitest'
import { allocate, type Supply } from '../../src/solve/allocation'
import { fill, shortTogether, source, type Network } from '../../src/solve/flow'
import { bags, compared, FULL, lists } from './instances'

const AREAS = 3
const SETS = [0, 1, 2, 3, 4, 5, 6, 7]
const inSet = (set: number, area: number): boolean => (set & (1 << area)) !== 0
const capOf = ({ amount, areas, caps }: Supply, area: number): number => (inSet(areas, area) ? Math.min(amount, caps?.[area] ?? (caps ? 0 : amount)) : 0)
/** The most that supplies can give to some areas together. */
const mostFor = (supplies: readonly Supply[], set: number): number =>
  supplies.reduce((sum, supply) => sum + Math.min(supply.amount, [0, 1, 2].reduce((all, area) => all + (inSet(set, area) ? capOf(supply, area) : 0), 0)), 0)
const needOf = (demands: readonly number[], set: number): number => demands.reduce((sum, demand, area) => sum + (inSet(set, area) ? demand : 0), 0)
/** What must stay unfilled: the worst shortfall of any set of areas (Hall, and Ford and Fulkerson's cut). */
const lackOf = (supplies: readonly Supply[], demands: readonly number[]): number => Math.max(...SETS.map((set) => needOf(demands, set) - mostFor(supplies, set)))
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)

function check(supplies: readonly Supply[], demands: readonly number[]): void {
  const { feasible, filled, shares, deficit } = allocate(supplies, demands)
  const lack = lackOf(supplies, demands)
  const set = (deficit?.areas ?? []).reduce((bits, area) => bits | (1 << area), 0)
  const handedOut = shares.every((share, at) => share === undefined || (sum(share) <= (supplies[at]?.amount ?? 0) && share.every((hours, area) => hours <= capOf(supplies[at] as Supply, area))))
  const right = feasible === (lack === 0) && sum(demands) - sum(filled) === lack && handedOut
    && demands.every((_, area) => filled[area] === sum(shares.map((share) => share?.[area] ?? 0)))
    && (deficit === undefined) === feasible
    && (deficit === undefined || (deficit.needed === needOf(demands, set) && deficit.available === mostFor(supplies, set) && deficit.available < deficit.needed))
  if (!right) expect.fail(`${JSON.stringify([supplies, demands])} gives ${JSON.stringify({ feasible, filled, shares, deficit })}, and ${lack} must stay unfilled`)
}

const demandsUpTo = (most: number): readonly (readonly number[])[] => [...lists(Array.from({ length: most + 1 }, (_, hours) => hours), AREAS)]
const plain = [1, 2, 3].flatMap((amount) => SETS.slice(1).map((areas): Supply => ({ amount, areas })))
const unknown = SETS.slice(1).map((areas): Supply => ({ amount: Infinity, areas }))
const capped = [1, 2, 3].flatMap((amount) => [...lists([0, 1, 2], AREAS)].map((caps): Supply => ({ amount, areas: 7, caps })))

describe('every way in which hours may go to three areas', () => {
  it('up to two or three trainings with any tags, and any hours asked for', () => {
    let tried = 0
    for (const supplies of [...bags(plain, 1), ...bags(plain, 2), ...(FULL ? bags(plain, 3) : [])]) for (const demands of demandsUpTo(FULL ? 3 : 2)) { check(supplies, demands); tried++ }
    compared('allocate', 'the worst shortfall of any set of areas', tried)
  })

  it('with one whose hours are unknown', () => {
    let tried = 0
    for (const one of unknown) for (const other of [...plain, ...unknown]) for (const demands of demandsUpTo(2)) { check([one, other], demands); tried++ }
    compared('allocate', 'the worst shortfall of any set of areas', tried)
  })

  it('with one whose hours are split by area', () => {
    let tried = 0
    for (const one of capped) for (const other of FULL ? [...plain, ...capped] : plain.slice(0, 7)) for (const demands of demandsUpTo(2)) { check([one, other], demands); tried++ }
    compared('allocate', 'the worst shortfall of any set of areas', tried)
  })
})

describe('fill and shortTogether', () => {
  it('leave what must stay unfilled, and name a set that is short by it all', () => {
    let tried = 0
    for (const supplies of bags(plain, 2)) {
      for (const demands of demandsUpTo(2)) {
        const network: Network = { sources: supplies.map(({ amount, areas }) => source(amount, [0, 1, 2].map((area) => (inSet(areas, area) ? Infinity : 0)))), lacking: demands.slice() }
        fill(network)
        if (sum(network.lacking) !== lackOf(supplies, demands)) expect.fail(JSON.stringify([supplies, demands, network.lacking]))
        for (const [area, lacks] of network.lacking.entries()) {
          if (lacks === 0) continue
          const set = shortTogether(network, area).reduce((bits, one) => bits | (1 << one), 0)
          const short = [0, 1, 2].reduce((all, one) => all + (inSet(set, one) ? (network.lacking[one] ?? 0) : 0), 0)
          if (!inSet(set, area) || needOf(demands, set) - mostFor(supplies, set) !== short) expect.fail(JSON.stringify([supplies, demands, area, set]))
        }
        tried++
      }
    }
    compared('source, fill, shortTogether', 'the worst shortfall of any set of areas', tried)
  })
})
