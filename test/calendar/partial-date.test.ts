import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/add'
import { isCivilDate } from '../../src/calendar/civil-date'
import { earliest, isPartialDate, latest } from '../../src/calendar/partial-date'
import { daysOf } from './oracle'

describe('isPartialDate', () => {
  it.each(['2024', '2024-02', '2024-02-29', '0001', '9999-12'])('takes %s', (text) => {
    expect(isPartialDate(text)).toBe(true)
  })

  it.each([
    '', '0000', '0000-01', '24', '202', '20245', '2024-', '2024-2', '2024-00', '2024-13', '2024/02', '2024-2-9', '2024-02-', '2024-02-30',
    '2023-02-29', 'abcd', '2O24', '2024-0a', '20240229', '2024-02-29T', ' 2024', '-024', '2024-1-',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false)
  })
})

describe('the days that a partial date may mean', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-04-05', '2024-04-05', '2024-04-05'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(earliest(date)).toBe(first)
    expect(latest(date)).toBe(last)
  })

  it('begin and end with the days that carry its text, whatever it says', () => {
    const days = daysOf(2023, 2024)
    fc.assert(fc.property(fc.constantFrom(...days), fc.constantFrom(4, 7, 10), (day, length) => {
      const partial = day.slice(0, length)
      const meant = days.filter((one) => one.startsWith(partial))
      expect(isPartialDate(partial)).toBe(true)
      expect([earliest(partial), latest(partial)]).toEqual([meant[0], meant.at(-1)])
    }))
  })

  it('are days, and the days around them belong to the neighbours', () => {
    for (let year = 1996; year <= 2004; year++) {
      expect(addDays(latest(String(year)), 1)).toBe(earliest(String(year + 1)))
      for (let month = 1; month <= 12; month++) {
        const partial = `${String(year)}-${String(month).padStart(2, '0')}`
        expect(isCivilDate(earliest(partial)) && isCivilDate(latest(partial))).toBe(true)
        expect(addDays(latest(partial), 1).slice(0, 7)).not.toBe(partial)
      }
    }
  })
})
