import { differenceInCalendarMonths } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsTouched } from '../../src/calendar/months'
import { daysOf, localNoon, readLocal } from './oracle'

const DAYS = daysOf(1999, 2004)

describe('monthsTouched', () => {
  it.each([
    ['2024-05-01', '2024-05-01', 1],
    ['2024-05-01', '2024-05-31', 1],
    ['2024-01-31', '2024-02-01', 2],
    ['2023-12-31', '2024-01-01', 2],
    ['2023-01-31', '2023-11-01', 11],
    ['2023-01-31', '2023-12-01', 12],
    ['2023-01-10', '2025-01-09', 25],
  ])('from %s to %s touches %i', (from, to, months) => {
    expect(monthsTouched(from, to)).toBe(months)
  })

  it('is how many different months the days carry, and one more than date-fns steps over', () => {
    fc.assert(fc.property(fc.nat(DAYS.length - 1), fc.nat(900), (start, length) => {
      const stretch = DAYS.slice(start, start + length + 1)
      const [from = '', to = ''] = [stretch[0], stretch.at(-1)]
      expect(monthsTouched(from, to)).toBe(new Set(stretch.map((day) => day.slice(0, 7))).size)
      if (readLocal(localNoon(from)) !== from || readLocal(localNoon(to)) !== to) return
      expect(monthsTouched(from, to)).toBe(differenceInCalendarMonths(localNoon(to), localNoon(from)) + 1)
    }))
  })
})
