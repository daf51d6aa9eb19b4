import type { CivilDate, DayNumber } from './civil-date'
import { dayAs, dayOf, daysInMonth, LAST_DATE, monthOf, write, yearOf } from './civil-date'

/**
 * A day on a scale on which every month is 32 long: places compare like dates, adding months is adding 32s, and a place is read
 * from a date three times as fast as a day number. Not for counting days.
 */
export type Place = number

/** @example place('2024-03-01') - place('2024-02-29') // 4 */
export function place(date: CivilDate): Place {
  return placeOf(yearOf(date), monthOf(date), dayOf(date))
}

const placeOf = (year: number, month: number, day: number): Place => (year * 12 + month - 1) * 32 + day

/** The place of a day number; what is open at an end stays open. */
export function placeOfDay(day: DayNumber): Place {
  return day === Infinity || day === -Infinity ? day : dayAs(day, placeOf)
}

/** `addMonths` on the scale: a day that the month does not have becomes its last. */
export function monthsLater(from: Place, months: number): Place {
  const to = from + months * 32
  const day = to & 31
  return day <= 28 ? to : to - day + Math.min(day, lengthOf(to >> 5))
}

/** Calendar months from one place to another, both included. */
export function monthsBetween(from: Place, to: Place): number {
  return (to >> 5) - (from >> 5) + 1
}

/** The date before a place; past the calendar's end it is the calendar's last. */
export function dateBefore(at: Place): CivilDate {
  if (at > place(LAST_DATE)) return LAST_DATE
  const day = at & 31
  return day > 1 ? dateAt(at - 1) : dateAt(((at >> 5) - 1) * 32 + lengthOf((at >> 5) - 1))
}

/** The date of a place. */
export function dateAt(at: Place): CivilDate {
  const month = at >> 5
  return write(Math.floor(month / 12), (month % 12) + 1, at & 31)
}

function lengthOf(month: number): number {
  return daysInMonth(Math.floor(month / 12), (month % 12) + 1)
}
