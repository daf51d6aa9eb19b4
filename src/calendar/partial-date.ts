import type { CivilDate } from './civil-date'
import { daysInMonth, isCivilDate, monthOf, yearOf } from './civil-date'

/** A date as far as the paper gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

/** The length of a date that leaves nothing open. */
export const FULL_DATE = 'YYYY-MM-DD'.length

/**
 * Whether a text is a year, a month of a year or a civil date.
 *
 * @example
 * isPartialDate('2024-02') // true
 * isPartialDate('2024-13') // false
 */
export function isPartialDate(text: string): boolean {
  // A year or a month is there exactly if its first day is.
  return isCivilDate(earliest(text))
}

/**
 * The first day that the date may mean.
 *
 * @example
 * earliest('2024') // '2024-01-01'
 */
export function earliest(date: PartialDate): CivilDate {
  if (date.length === 10) return date
  return date.length === 7 ? `${date}-01` : `${date}-01-01`
}

/**
 * The last day that the date may mean.
 *
 * @example
 * latest('2024-02') // '2024-02-29'
 */
export function latest(date: PartialDate): CivilDate {
  if (date.length === 10) return date
  return date.length === 7 ? `${date}-${String(daysInMonth(yearOf(date), monthOf(date)))}` : `${date}-12-31`
}
