import type { CivilDate } from './civil-date'
import { dayOf, daysInMonth, FIRST_DATE, fromDay, LAST_DATE, monthOf, toDay, write, yearOf } from './civil-date'

/**
 * The date so many days later, or earlier for a negative number. Stays within the calendar.
 *
 * @example
 * addDays('2024-02-28', 2) // '2024-03-01'
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDay(toDay(date) + days)
}

/**
 * The same day of the month so many months later (or earlier). A day that the month does not have becomes the
 * last it has, as date-fns and people do it; so there is no way back: 31 January, 29 February, 29 January.
 * Stays within the calendar.
 *
 * @example
 * addMonths('2024-01-31', 1) // '2024-02-29'
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const monthsSinceYear0 = yearOf(date) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(monthsSinceYear0 / 12)
  if (year < 1) return FIRST_DATE
  if (year > 9999) return LAST_DATE
  const month = monthsSinceYear0 - year * 12 + 1
  return write(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
}

/**
 * The same day so many years later (or earlier); 29 February becomes 28 February. Stays within the calendar.
 *
 * @example
 * addYears('2024-02-29', 1) // '2025-02-28'
 */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, 12 * years)
}
