/** The most hours that one figure may state. */
export const MOST_HOURS = 1_000_000

/**
 * Whether a number can stand for hours: above 0, at most a million, at most two decimals.
 *
 * The nearest double of a figure with two decimals is exactly what its hundredths divided by 100 give,
 * so float noise in the product (1.15 x 100 = 114.99999999999999) decides nothing.
 *
 * @param value in hours
 * @example
 * isHours(1.15) // true
 * isHours(1.005) // false
 */
export function isHours(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= MOST_HOURS && hundredths(value) / 100 === value
}

/**
 * Hours as whole hundredths, in which sums are exact.
 *
 * @param hours in hours, with at most two decimals
 * @example
 * hundredths(46.55) // 4655
 */
export function hundredths(hours: number): number {
  return Math.round(hours * 100)
}
