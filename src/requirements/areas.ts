import type { AreaMinimum, HoursRequirement } from '../rulebook/requirement'
import { allocate, type Allocation, type Supply } from '../solve/allocation'
import type { Rung } from '../verdict/standing'
import { offerOn } from './copies'
import { hoursFor, inHundredths, type TrainingItem } from './training'

/** Nothing to give: an item that does not stand on the rung. */
const NOTHING: Supply = { amount: 0, areas: 0 }

/** The areas that need hours: the rule's minima, or a trace in as many of its areas as can be. */
export function minimaOf({ minima, areas = [], groups, distinctAreas }: HoursRequirement): readonly AreaMinimum[] | undefined {
  if (minima || distinctAreas === undefined) return minima
  return groups ? groups.map((group) => ({ ...group, hours: TRACE })) : areas.map((area) => ({ area, anyOf: [area], hours: TRACE }))
}

/** The least that a record can hold. */
const TRACE = 0.01

/** Splits the hours that stand on a rung among the areas, each hour once (RD-06); with a share for each item. */
export function allocateTo(minima: readonly AreaMinimum[], items: readonly TrainingItem[], rung: Rung, sharing: HoursRequirement['sharing']): Allocation {
  const supplies = items.map((entry) => supplyOf(entry, rung, minima))
  const demands = minima.map(({ hours }) => inHundredths(hours))
  return sharing === 'full' ? inFullForEach(supplies, demands) : allocate(supplies, demands)
}

function supplyOf(entry: TrainingItem, rung: Rung, minima: readonly AreaMinimum[]): Supply {
  const offer = offerOn(entry, rung)
  if (!offer) return NOTHING
  const caps = minima.map((minimum) => hoursFor(offer, minimum))
  const areas = caps.reduce((mask, cap, index) => (cap > 0 ? mask | (1 << index) : mask), 0)
  return offer.split ? { amount: offer.hours, areas, caps } : { amount: offer.hours, areas }
}

/** The other reading of RD-06: each area gets the full hours of every training tagged with it. */
function inFullForEach(supplies: readonly Supply[], demands: readonly number[]): Allocation {
  const filled = demands.map((demand, index) =>
    Math.min(demand, supplies.reduce((sum, { amount, areas, caps }) => (areas & (1 << index) ? sum + (caps?.[index] ?? amount) : sum), 0)),
  )
  return { feasible: filled.every((hours, index) => hours >= (demands[index] ?? 0)), filled, shares: [] }
}
