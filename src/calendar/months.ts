import type { CivilDate } from './civil-date'
import { monthOf, yearOf } from './civil-date'

/**
 * How many calendar months a stretch of days touches, the months of both its ends included.
 *
 * @example
 * monthsTouched('2024-01-31', '2024-02-01') // 2
 */
export function monthsTouched(from: CivilDate, to: CivilDate): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1
}
