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
  const left = [...demands]
  const shares = supplies.map(({ amount, areas, caps }) => demands.map((_, index) => {
    const share = areas & (1 << index) ? Math.min(left[index] ?? 0, caps?.[index] ?? amount) : 0
    left[index] = (left[index] ?? 0) - share
    return share
  }))
  return { feasible: left.every((hours) => hours === 0), filled: demands.map((demand, index) => demand - (left[index] ?? 0)), shares }
}
