import { addMonths as theirs, differenceInCalendarDays, differenceInCalendarMonths, getDaysInMonth, isValid, parseISO } from 'date-fns'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addYears } from '../../src/calendar/add'
import { dayOf, daysInMonth, digits, fromDay, isCivilDate, monthOf, toDay, write, yearOf } from '../../src/calendar/civil-date'
import { monthsTouched } from '../../src/calendar/months'
import { earliest, isPartialDate, latest } from '../../src/calendar/partial-date'
import { dateAt, dateBefore, monthsBetween, monthsLater, place, placeOfDay } from '../../src/calendar/place'
import { compared, FULL, lists } from '../solve/instances'
import { daysOf, localNoon, readLocal } from './oracle'

/** The calendar repeats itself after 400 years; otherwise the years where it is odd: around a century that leaps and two that do not. */
const DAYS = FULL ? daysOf(1800, 2199) : [...daysOf(1899, 1900), ...daysOf(1999, 2000), ...daysOf(2023, 2024), ...daysOf(2099, 2100)]
const SHIFTS = FULL ? [1, 2, 3, 6, 11, 12, 13, 24, 48, 60, -1, -12, -25, -36] : [1, 12, 24, -1, -13]
/** Some places skipped a day, as Samoa did at the end of 2011: date-fns, which thinks in local time, cannot stand on it and lands beside it. */
const NOONS = DAYS.map((date) => ({ date, noon: localNoon(date) })).filter(({ date, noon }) => readLocal(noon) === date)
const stands = (date: string): boolean => readLocal(localNoon(date)) === date

describe('the calendar, day by day', () => {
  it('adds months and years as date-fns does, on dates and on places', () => {
    let tried = 0
    for (const months of SHIFTS) {
      for (const { date, noon } of NOONS) {
        const later = addMonths(date, months)
        if (later !== readLocal(theirs(noon, months)) && stands(later)) expect.unreachable(`${date} and ${months} months: ${later}`)
        if (months > 0 && dateAt(monthsLater(place(date), months)) !== later) expect.unreachable(`place of ${date} and ${months} months`)
        if (months % 12 === 0 && addYears(date, months / 12) !== later) expect.unreachable(`${date} and ${months / 12} years`)
        tried++
      }
    }
    compared('addMonths, addYears, monthsLater', 'date-fns addMonths', tried)
  })

  it('counts days, months and their lengths as date-fns does', () => {
    let tried = 0
    const start = NOONS[0]
    if (start === undefined) return
    for (const { date, noon } of NOONS) {
      if (toDay(date) - toDay(start.date) !== differenceInCalendarDays(noon, start.noon)) expect.unreachable(`day number of ${date}`)
      const touched = differenceInCalendarMonths(noon, start.noon) + 1
      if (monthsTouched(start.date, date) !== touched || monthsBetween(place(start.date), place(date)) !== touched) expect.unreachable(`months to ${date}`)
      if (daysInMonth(yearOf(date), monthOf(date)) !== getDaysInMonth(noon)) expect.unreachable(`month of ${date}`)
      tried++
    }
    compared('toDay, monthsTouched, monthsBetween, daysInMonth', 'date-fns differenceInCalendarDays, differenceInCalendarMonths, getDaysInMonth', tried)
  })

  it('names, counts and steps as the built-in UTC calendar does', () => {
    let tried = 0
    for (const [n, date] of DAYS.entries()) {
      const day = Date.parse(date) / 86_400_000
      const next = DAYS[n + 1]
      const follows = next !== undefined && Date.parse(next) / 86_400_000 === day + 1
      const right = isCivilDate(date) && toDay(date) === day && fromDay(day) === date && placeOfDay(day) === place(date) && dateAt(place(date)) === date
        && write(yearOf(date), monthOf(date), dayOf(date)) === date && (!follows || (addDays(date, 1) === next && addDays(next, -1) === date && dateBefore(place(next)) === date))
      if (!right) expect.unreachable(date)
      tried++
    }
    compared('isCivilDate, toDay, fromDay, placeOfDay, place, dateAt, dateBefore, write, yearOf, monthOf, dayOf, addDays', 'the built-in UTC calendar', tried)
  })

  it('opens and closes partial dates with the first and last of the days that bear their text', () => {
    const meant = new Map<string, [string, string]>()
    for (const date of DAYS) for (const length of [4, 7, 10]) meant.set(date.slice(0, length), [meant.get(date.slice(0, length))?.[0] ?? date, date])
    for (const [text, [first, last]] of meant) if (!isPartialDate(text) || earliest(text) !== first || latest(text) !== last) expect.unreachable(text)
    compared('isPartialDate, earliest, latest', 'the days that bear the text', meant.size)
  })
})

describe('digits', () => {
  it('are read as a number where every character is one, for every four characters around them', () => {
    let tried = 0
    for (const characters of lists(['0', '1', '5', '9', '/', ':', '-', ' ', 'a', '٣'], FULL ? 4 : 3)) {
      const text = characters.join('')
      if (digits(text, 1, text.length) !== (/^[0-9]+$/.test(text.slice(1)) ? Number(text.slice(1)) : -1)) expect.unreachable(text)
      tried++
    }
    compared('digits', 'a regular expression', tried)
  })
})

describe('where it differs from date-fns, on purpose', () => {
  it('it ends with the year 9999, and begins with 0001: a date of five digits would no longer sort as text', () => {
    expect(readLocal(theirs(localNoon('9999-12-15'), 1))).toBe('10000-01-15')
    expect([addMonths('9999-12-15', 1), addMonths('0001-01-15', -1)]).toEqual(['9999-12-31', '0001-01-01'])
  })

  it('it knows no time zone: a day is there even where local clocks skipped it', () => {
    expect([addDays('2011-12-29', 1), addMonths('2011-11-30', 1)]).toEqual(['2011-12-30', '2011-12-30'])
  })

  it('it takes a day as such only when it is written in full: date-fns also reads months, weeks and times', () => {
    const texts = ['2024', '2024-02', '2024-W05-1', '20240229', '2024-060', '2024-02-29T00:00', '+002024-02-29']
    expect(texts.filter((text) => isValid(parseISO(text)))).toEqual(texts)
    expect(texts.filter((text) => isCivilDate(text))).toEqual([])
  })

  it('both take the same days, of all texts of the right shape', () => {
    let tried = 0
    for (const year of ['0001', '1900', '2000', '2023', '2024', '9999']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          expect(isCivilDate(text), text).toBe(isValid(parseISO(text)))
          tried++
        }
      }
    }
    compared('isCivilDate', 'date-fns parseISO', tried)
  })
})
