/** Days of work to a year (RD-07). */
const DAYS_IN_YEAR = 365

/**
 * At most two decimals, none that say nothing.
 *
 * @example
 * decimal(46.5) // '46.5'
 */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A number and what it counts, in the form for one or for several. */
export function several(value: number, [one, many]: readonly [string, string]): string {
  return `${decimal(value)} ${value === 1 ? one : many}`
}

/** Adds figures of at most two decimals exactly. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 100), 0) / 100
}

/**
 * Days of work as whole years and the days beyond.
 *
 * @example
 * yearsAndDays(503) // { years: 1, days: 138 }
 */
export function yearsAndDays(total: number): { readonly years: number; readonly days: number } {
  return { years: Math.floor(total / DAYS_IN_YEAR), days: total % DAYS_IN_YEAR }
}
