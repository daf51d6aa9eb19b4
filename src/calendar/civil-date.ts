/**
 * A day on the calendar, `YYYY-MM-DD`: proleptic Gregorian, years 0001 to 9999, no time of day and no time zone.
 * Written this way dates sort as text: `a < b` means that `a` is the earlier day.
 */
export type CivilDate = string

/** Days since 1970-01-01; the day before is -1. For counting days, where `CivilDate` is for naming them. */
export type DayNumber = number

export const FIRST_DATE: CivilDate = '0001-01-01'
export const LAST_DATE: CivilDate = '9999-12-31'

const FIRST_DAY: DayNumber = -719162
const LAST_DAY: DayNumber = 2932896

/** From 1 March of year 0, where the count below starts, to 1970-01-01. */
const EPOCH = 719468

const ZERO = 48
const TWO_ZEROS = 11 * ZERO
const DASH = 45

/** `-01` to `-31`: joining ready-made parts is several times faster than padding numbers. */
const DASHED: readonly string[] = Array.from({ length: 32 }, (_, n) => `-${String(n).padStart(2, '0')}`)

const DAYS_IN_MONTH: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Whether a text is a civil date: the exact shape, and a day that exists.
 *
 * @example
 * isCivilDate('2024-02-29') // true
 * isCivilDate('2023-02-29') // false
 */
export function isCivilDate(text: string): boolean {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * The number that the digits in `text` from `start` up to `end` spell; -1 if one of them is no digit.
 *
 * @example
 * digits('2024-02', 5, 7) // 2
 */
export function digits(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}

/**
 * The day number of a valid date. The year is taken to begin in March, so that the odd month stands at its end
 * and the days before each month follow a straight line: 153 days to five months.
 *
 * @example
 * toDay('1970-01-02') // 1
 */
export function toDay(date: CivilDate): DayNumber {
  const month = monthOf(date)
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const leapDays = ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0)
  return 365 * year + leapDays + (((153 * monthFromMarch + 2) / 5) | 0) + dayOf(date) - 1 - EPOCH
}

/**
 * The date of a day number. Days outside the calendar give its first or last day: a window that runs past the
 * calendar's end simply ends with it, and a date of five-digit years would no longer sort as text.
 *
 * @example
 * fromDay(19782) // '2024-02-29'
 */
export function fromDay(day: DayNumber): CivilDate {
  return dayAs(day, write)
}

/**
 * What `make` makes of the year, month and day of the month of a day number, within the calendar.
 *
 * @example
 * dayAs(19782, (year, month, day) => year + month + day) // 2055
 */
export function dayAs<T>(day: DayNumber, make: (year: number, month: number, day: number) => T): T {
  const count = Math.min(Math.max(day, FIRST_DAY), LAST_DAY) + EPOCH
  const era = (count / 146097) | 0
  const dayOfEra = count - era * 146097
  const leaps = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36524) | 0) + ((dayOfEra / 146096) | 0)
  const yearOfEra = ((dayOfEra - leaps) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const dayOfMonth = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1
  const year = era * 400 + yearOfEra
  return monthFromMarch < 10 ? make(year, monthFromMarch + 3, dayOfMonth) : make(year + 1, monthFromMarch - 9, dayOfMonth)
}

/**
 * A date from its parts, which must name a day of the calendar.
 *
 * @example
 * write(2024, 2, 9) // '2024-02-09'
 */
export function write(year: number, month: number, day: number): CivilDate {
  const text = year > 999 ? String(year) : String(year).padStart(4, '0')
  return `${text}${DASHED[month] ?? ''}${DASHED[day] ?? ''}`
}

/**
 * How many days a month (1 to 12) has; none, where there is no such month.
 *
 * @example
 * daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29
  return DAYS_IN_MONTH[month] ?? 0
}

/**
 * @example
 * yearOf('2024-02-29') // 2024
 */
export function yearOf(date: CivilDate): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2)
}

/**
 * From 1 to 12.
 *
 * @example
 * monthOf('2024-02-29') // 2
 */
export function monthOf(date: CivilDate): number {
  return twoDigits(date, 5)
}

/**
 * @example
 * dayOf('2024-02-29') // 29
 */
export function dayOf(date: CivilDate): number {
  return twoDigits(date, 8)
}

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - TWO_ZEROS
}
