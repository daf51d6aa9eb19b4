import type { Network, Source } from './flow'
import { fill, shortTogether, source } from './flow'

/** Hours that may go to some areas. */
export interface Supply {
  /** Whole hundredths of an hour; `Infinity` if unknown: whatever is missing. */
  readonly amount: number
  /** Bit mask: bit `i` stands for area `i`. */
  readonly areas: number
  /** Per area the most it may give to it; absent: its whole amount. */
  readonly caps?: readonly number[]
}

export interface Allocation {
  readonly feasible: boolean
  /** Per area, at most its demand. */
  readonly filled: readonly number[]
  /** Per supply what it gives to each area; undefined if nothing. */
  readonly shares: readonly (readonly number[] | undefined)[]
  /** Areas that are short together: they need so much, and the supplies can give them no more than that. */
  readonly deficit?: { readonly areas: readonly number[]; readonly needed: number; readonly available: number }
}

/** What one supply puts into a source that it may share with others. */
interface Part {
  readonly supply: number
  readonly source: Source
  readonly amount: number
}

interface Pool {
  readonly parts: Part[]
  /** The sources of known and of unknown amounts, in the order of their first supplies. */
  readonly known: Source[]
  readonly unknown: Source[]
  /** The sources that supplies may share, by the areas that they may go to (`~areas` where the amount is unknown). */
  readonly shared: Map<number, Source>
}

/**
 * Splits hours among areas so that as many as possible of the demands are met, each hundredth of an hour counting
 * once. At most 16 areas. Unknown amounts give only what the known ones cannot. Ties break by the order of the
 * supplies and of the areas, so that the same record always yields the same split.
 *
 * @example
 * allocate([{ amount: 150, areas: 0b11 }], [100, 100])
 * // { feasible: false, filled: [100, 50], shares: [[100, 50]], deficit: { areas: [0, 1], needed: 200, available: 150 } }
 */
export function allocate(supplies: readonly Supply[], demands: readonly number[]): Allocation {
  const { parts, known, unknown } = gather(supplies, demands.length)
  const network: Network = { sources: [...known, ...unknown], lacking: demands.slice() }
  fill(network)
  for (const one of unknown) one.left = Infinity
  fill(network)
  const filled = demands.map((demand, area) => demand - (network.lacking[area] ?? 0))
  const feasible = network.lacking.every((hours) => hours === 0)
  // The deficit is read off the flow, which handing out uses up.
  const deficit = feasible ? {} : { deficit: findDeficit(network, demands, filled) }
  return { feasible, filled, shares: handOut(parts, supplies.length, demands.length), ...deficit }
}

/**
 * Supplies that may go to the same areas are one source, so the flow is as small as the tag sets that occur.
 * Caps that add up to no more than the amount never compete, so such a supply falls apart into its areas; only
 * one whose caps add up to more is a source of its own. Unknown amounts wait until the known ones have flowed.
 */
function gather(supplies: readonly Supply[], areas: number): Pool {
  const pool: Pool = { parts: [], known: [], unknown: [], shared: new Map() }
  let index = 0
  for (const { amount, areas: mask, caps } of supplies) {
    if (caps === undefined) share(pool, areas, index, mask, amount)
    else {
      const room = zeros(areas).map((_, area) => (mask & (1 << area) ? Math.min(amount, caps[area] ?? 0) : 0))
      if (room.reduce((sum, cap) => sum + cap, 0) <= amount) {
        room.forEach((cap, area) => { if (cap > 0) share(pool, areas, index, 1 << area, cap) })
      } else {
        const one = source(amount, room)
        pool.known.push(one)
        pool.parts.push({ supply: index, source: one, amount })
      }
    }
    index++
  }
  return pool
}

/** Adds hours to the source for a set of areas. */
function share(pool: Pool, areas: number, supply: number, mask: number, amount: number): void {
  const isUnknown = amount === Infinity
  const key = isUnknown ? ~mask : mask
  let one = pool.shared.get(key)
  if (one === undefined) {
    one = source(0, zeros(areas).map((_, area) => (mask & (1 << area) ? Infinity : 0)))
    pool.shared.set(key, one)
    ;(isUnknown ? pool.unknown : pool.known).push(one)
  }
  if (!isUnknown) one.left += amount
  pool.parts.push({ supply, source: one, amount })
}

/** Gives the flow of each source back to the supplies behind it, in input order. No two parts of a supply give to the same area. */
function handOut(parts: readonly Part[], supplies: number, areas: number): (readonly number[] | undefined)[] {
  const shares = new Array<number[] | undefined>(supplies).fill(undefined)
  for (const { supply, source: { given }, amount } of parts) {
    let left = amount
    for (let area = 0; area < areas && left > 0; area++) {
      const has = given[area] ?? 0
      if (has === 0) continue
      const hours = Math.min(left, has)
      const share = (shares[supply] ??= zeros(areas))
      share[area] = hours
      given[area] = has - hours
      left -= hours
    }
  }
  return shares
}

/** Of the sets of areas that are short together, the smallest (then the first): it says most plainly what is missing. */
function findDeficit({ sources, lacking }: Network, demands: readonly number[], filled: readonly number[]): NonNullable<Allocation['deficit']> {
  let areas: readonly number[] = []
  for (const [area, hours] of lacking.entries()) {
    if (hours === 0) continue
    const found = shortTogether({ sources, lacking }, area)
    if (areas.length === 0 || found.length < areas.length) areas = found
  }
  const total = (list: readonly number[]): number => areas.reduce((sum, area) => sum + (list[area] ?? 0), 0)
  return { areas, needed: total(demands), available: total(filled) }
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0)
}
