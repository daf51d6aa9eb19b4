import { addMonths as theirAddMonths, addYears as theirAddYears, differenceInCalendarDays } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addYears } from '../../src/calendar/add'
import { toDay } from '../../src/calendar/civil-date'
import { daysOf, localNoon, readLocal } from './oracle'

const EVERY_DAY = daysOf(1900, 2100)

/** Some places have skipped a day (Samoa had no 30 December 2011); there date-fns lands on the next. */
const exists = (date: string): boolean => readLocal(localNoon(date)) === date
const SKIPPED = new Set(EVERY_DAY.filter((date) => !exists(date)))
const NOONS = EVERY_DAY.map((date) => ({ date, noon: localNoon(date) })).filter(({ date }) => !SKIPPED.has(date))

type Add = (noon: Date, amount: number) => Date

function expectAgreement(ours: (date: string, amount: number) => string, theirs: Add, amount: number): void {
  for (const { date, noon } of NOONS) {
    const result = ours(date, amount)
    if (result !== readLocal(theirs(noon, amount)) && !SKIPPED.has(result)) expect.unreachable(`${date} gives ${result}`)
  }
}

describe('addDays', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-01-10', -1, '2025-01-09'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('%s and %i days is %s', (date, days, result) => {
    expect(addDays(date, days)).toBe(result)
  })

  it('ends with the calendar', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01')
  })

  it('has a way back, and is the difference that date-fns counts', () => {
    fc.assert(fc.property(fc.constantFrom(...EVERY_DAY), fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
      const moved = addDays(date, days)
      expect(addDays(moved, -days)).toBe(date)
      expect(toDay(moved) - toDay(date)).toBe(days)
      if (exists(date) && exists(moved)) expect(differenceInCalendarDays(localNoon(moved), localNoon(date))).toBe(days)
    }))
  })
})

describe('addMonths', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2024-01-28', 1, '2024-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-05-31', 1, '2024-06-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-01-10', 24, '2025-01-10'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-07-07', 0, '2024-07-07'],
  ])('%s and %i months is %s', (date, months, result) => {
    expect(addMonths(date, months)).toBe(result)
  })

  it('ends with the calendar', () => {
    expect(addMonths('9999-11-30', 1)).toBe('9999-12-30')
    expect(addMonths('9999-12-01', 1)).toBe('9999-12-31')
    expect(addMonths('9998-06-15', 24)).toBe('9999-12-31')
    expect(addMonths('0001-01-31', -1)).toBe('0001-01-01')
    expect(addMonths('0001-02-28', -1)).toBe('0001-01-28')
  })

  it.each([1, -1, 24, -13])('agrees with date-fns for %i months from every day from 1900 to 2100', (months) => {
    expectAgreement(addMonths, theirAddMonths, months)
  })
})

describe('addYears', () => {
  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -1, '2023-02-28'],
    ['2018-03-10', 5, '2023-03-10'],
    ['2024-03-01', 1, '2025-03-01'],
  ])('%s and %i years is %s', (date, years, result) => {
    expect(addYears(date, years)).toBe(result)
  })

  it('ends with the calendar', () => {
    expect(addYears('9998-01-01', 2)).toBe('9999-12-31')
    expect(addYears('0002-01-01', -2)).toBe('0001-01-01')
  })

  it.each([1, -2])('agrees with date-fns for %i years from every day from 1900 to 2100', (years) => {
    expectAgreement(addYears, theirAddYears, years)
  })
})
