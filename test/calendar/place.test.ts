import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../src/calendar/add'
import { toDay } from '../../src/calendar/civil-date'
import { monthsTouched } from '../../src/calendar/months'
import { dateAt, dateBefore, monthsBetween, monthsLater, place, placeOfDay } from '../../src/calendar/place'
import { daysOf } from './oracle'

const DAYS = [...daysOf(1999, 2000), ...daysOf(2023, 2024), ...daysOf(2099, 2100)]

describe('places', () => {
  it('are 32 to a month, so that a date reads as one', () => {
    expect(place('0001-01-01')).toBe(12 * 32 + 1)
    expect(place('2024-02-29')).toBe((2024 * 12 + 1) * 32 + 29)
    expect(place('2024-03-01') - place('2024-02-29')).toBe(4)
    expect(place('2024-12-31') - place('2024-12-01')).toBe(30)
  })

  it('compare like dates and write them again', () => {
    for (const [n, date] of DAYS.entries()) {
      expect(dateAt(place(date))).toBe(date)
      const before = DAYS[n - 1]
      if (before !== undefined) expect(place(before)).toBeLessThan(place(date))
    }
  })

  it('of day numbers are those of their dates; what is open stays open', () => {
    expect(placeOfDay(toDay('2024-02-29'))).toBe(place('2024-02-29'))
    expect([placeOfDay(Infinity), placeOfDay(-Infinity)]).toEqual([Infinity, -Infinity])
    expect(placeOfDay(toDay('9999-12-31') + 1)).toBe(place('9999-12-31'))
  })
})

describe('monthsLater', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2024-01-28', 1, '2024-02-28'],
    ['2024-03-31', 1, '2024-04-30'],
    ['2024-03-30', 1, '2024-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-12-01', 1, '2025-01-01'],
    ['2024-07-07', 0, '2024-07-07'],
    ['1900-01-31', 1, '1900-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(dateAt(monthsLater(place(date), months))).toBe(later)
  })

  it('is addMonths', () => {
    for (const date of DAYS) for (const months of [0, 1, 2, 11, 12, 24, 60]) expect(dateAt(monthsLater(place(date), months))).toBe(addMonths(date, months))
  })

  it('goes on past the calendar\'s end, where dates do not', () => {
    expect(monthsLater(place('9999-12-31'), 1)).toBe(place('9999-12-31') + 32)
    expect(monthsLater(place('9999-12-31'), 2)).toBe(place('9999-12-31') + 64 - 2)
  })
})

describe('monthsBetween', () => {
  it.each([['2024-05-01', '2024-05-31', 1], ['2024-01-31', '2024-02-01', 2], ['2023-12-31', '2024-01-01', 2], ['2023-01-10', '2025-01-09', 25]])('%s to %s is %i', (from, to, months) => {
    expect(monthsBetween(place(from), place(to))).toBe(months)
    expect(monthsTouched(from, to)).toBe(months)
  })
})

describe('dateBefore', () => {
  it.each([['2024-03-01', '2024-02-29'], ['2023-03-01', '2023-02-28'], ['2024-01-01', '2023-12-31'], ['2024-05-01', '2024-04-30'], ['2024-05-02', '2024-05-01'], ['9999-12-31', '9999-12-30']])('of %s is %s', (date, before) => {
    expect(dateBefore(place(date))).toBe(before)
  })

  it('is the day before', () => {
    for (const date of DAYS) expect(dateBefore(place(date))).toBe(addDays(date, -1))
  })

  it('past the calendar\'s end is the calendar\'s last', () => {
    expect(dateBefore(place('9999-12-31') + 1)).toBe('9999-12-31')
    expect(dateBefore(monthsLater(place('9999-06-15'), 24))).toBe('9999-12-31')
  })
})
