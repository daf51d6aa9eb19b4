import type { Unit } from '../verdict/result'
import type { Shortfall } from './kind'

/** What counts falls short of a figure, both in `unit`. Where the figure is not published nothing can be short of it. */
export function shortOf(unit: Unit, counted: number, required: number): Shortfall {
  if (required === Infinity) return { findings: [] }
  const missing = unit === 'hours' || unit === 'clock-hours' ? hundredths(required - counted) : required - counted
  return { findings: [{ code: 'amount-short', params: { counted, required, missing } }], missing: { quantity: { unit, value: missing } } }
}

/** Hours without the noise of binary fractions: they have two decimals at most. */
export const hundredths = (hours: number): number => Math.round(hours * 100) / 100
