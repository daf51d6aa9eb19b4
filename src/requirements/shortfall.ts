import type { Unit } from '../verdict/result'
import type { Shortfall } from './kind'

/** What counts falls short of a figure, both in `unit`. Where the figure is not published nothing can be short of it. */
export function shortOf(unit: Unit, counted: number, required: number): Shortfall {
  if (required === Infinity) return { findings: [] }
  const missing = hundredths(required - counted)
  return { findings: [{ code: 'amount-short', params: { counted, required, missing } }], missing: { quantity: { unit, value: missing } } }
}

/** An amount without the noise of binary fractions: hours have two decimals at most, days and counts none. */
export const hundredths = (amount: number): number => Math.round(amount * 100) / 100
