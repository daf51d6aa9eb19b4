import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, daysInMonth, digits, fromDay, isCivilDate, monthOf, toDay, write, yearOf } from '../../src/calendar/civil-date'
import { daysOf } from './oracle'

describe('isCivilDate', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2023-04-30'])('takes the day %s', (text) => {
    expect(isCivilDate(text)).toBe(true)
  })

  it.each([[undefined], [null], [20240229], [['2024-02-29']]])('takes what is no text for no date: %s', (odd: unknown) => {
    expect(isCivilDate(odd as string)).toBe(false)
  })

  it.each([
    ['', 'nothing'],
    ['2023-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2023-04-31', 'April has 30 days'],
    ['2023-00-10', 'no month 0'],
    ['2023-13-10', 'no month 13'],
    ['2023-01-00', 'no day 0'],
    ['2023-01-32', 'no day 32'],
    ['0000-01-01', 'no year 0'],
    ['2023-1-01', 'a digit short'],
    ['2023-01-1', 'a digit short'],
    ['23-01-01', 'no century'],
    ['12023-01-01', 'five-digit year'],
    ['2023/01/01', 'slashes'],
    ['2023-01/01', 'one slash'],
    ['2023.01-01', 'one dot'],
    ['20a3-01-01', 'a letter in the year'],
    ['2023-0x-01', 'a letter in the month'],
    ['2023-01-0:', 'a sign just after 9'],
    ['2023-01-1/', 'a sign just before 0'],
    ['-123-01-01', 'a sign'],
    ['+123-01-01', 'a sign'],
    ['2023-01- 1', 'a blank'],
    [' 2023-01-01', 'a leading blank'],
    ['2023-01-01T00:00', 'a time'],
    ['２０２３-01-01', 'digits of another script'],
  ])('refuses %j: %s', (text) => {
    expect(isCivilDate(text)).toBe(false)
  })

  it('agrees with the days there are, for every text of the right shape', () => {
    const days = new Set(daysOf(1999, 2001))
    for (let year = 1999; year <= 2001; year++) {
      for (let month = 0; month <= 99; month++) {
        for (let day = 0; day <= 99; day++) {
          const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          if (isCivilDate(text) !== days.has(text)) expect.unreachable(text)
        }
      }
    }
  })

  it('takes no date with one character changed into something else than a digit', () => {
    const spoiled = fc.tuple(fc.nat(9), fc.string({ minLength: 1, maxLength: 1 }))
    fc.assert(fc.property(spoiled, ([at, char]) => {
      fc.pre(!'0123456789-'.includes(char))
      expect(isCivilDate(`${'2024-11-11'.slice(0, at)}${char}${'2024-11-11'.slice(at + 1)}`)).toBe(false)
    }))
  })
})

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2024-02-29', 19782],
    ['2024-03-01', 19783],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (date, day) => {
    expect(toDay(date)).toBe(day)
    expect(fromDay(day)).toBe(date)
  })

  it('count up by one on every day from 1900 to 2100, and back', () => {
    let day = Date.UTC(1900, 0, 1) / 86_400_000
    for (const date of daysOf(1900, 2100)) {
      if (toDay(date) !== day || fromDay(day) !== date) expect.unreachable(date)
      day++
    }
    expect(day).toBe(Date.UTC(2101, 0, 1) / 86_400_000)
  })

  it('are those of the built-in calendar in every year there is', () => {
    fc.assert(fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
      expect(fromDay(day)).toBe(date)
      expect(toDay(date)).toBe(day)
    }), { numRuns: 2_000 })
  })

  it('turn the year where each of four hundred years ends, also on 1 March, from which the count runs', () => {
    for (let year = 1601; year <= 2001; year++) {
      for (const turn of ['01-01', '03-01']) {
        const date = `${year}-${turn}`
        const day = Date.parse(date) / 86_400_000
        expect(fromDay(day)).toBe(date)
        expect(fromDay(day - 1)).toBe(new Date((day - 1) * 86_400_000).toISOString().slice(0, 10))
      }
    }
  })

  it('past an end of the calendar give its last or first day, which still sorts as text', () => {
    expect(fromDay(2932897)).toBe('9999-12-31')
    expect(fromDay(Infinity)).toBe('9999-12-31')
    expect(fromDay(-719163)).toBe('0001-01-01')
    expect(fromDay(-Infinity)).toBe('0001-01-01')
  })
})

describe('the parts of a date', () => {
  it('are numbers, months from 1', () => {
    expect([yearOf('0987-06-05'), monthOf('0987-06-05'), dayOf('0987-06-05')]).toEqual([987, 6, 5])
  })

  it('write the date again, the year with four digits', () => {
    expect(write(2024, 2, 29)).toBe('2024-02-29')
    expect(write(999, 12, 31)).toBe('0999-12-31')
    expect(write(1000, 1, 1)).toBe('1000-01-01')
    expect(write(987, 12, 1)).toBe('0987-12-01')
    expect(write(7, 1, 31)).toBe('0007-01-31')
    for (const date of daysOf(999, 1001)) expect(write(yearOf(date), monthOf(date), dayOf(date))).toBe(date)
  })

  it('are read digit by digit', () => {
    expect(digits('2024-02', 5, 7)).toBe(2)
    expect(digits('2024-02', 4, 6)).toBe(-1)
    expect(digits('2024', 3, 5)).toBe(-1)
  })
})

describe('daysInMonth', () => {
  it.each([[2023, 28], [2024, 29], [1900, 28], [2000, 29], [2100, 28], [2400, 29]])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days)
  })

  it('knows the other months', () => {
    const months = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    expect(months.map((month) => daysInMonth(2024, month))).toEqual([31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  })
})
