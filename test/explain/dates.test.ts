import { formatDate } from 'date-fns/format'
import { enUS } from 'date-fns/locale/en-US'
import { es } from 'date-fns/locale/es'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn } from '../../src/explain/dates'

const languages = { en: enUS, es }

describe('dates for people', () => {
  it.each([
    ['2026-11-21', 'Nov 21, 2026', '21 nov 2026'],
    ['2024-02-29', 'Feb 29, 2024', '29 feb 2024'],
    ['2026-09-01', 'Sep 1, 2026', '1 sep 2026'],
    ['2019-05', 'May 2019', 'may 2019'],
    ['2019', '2019', '2019'],
    // What is no date is left alone.
    ['2019-13', '2019-13', '2019-13'], ['', '', ''], ['soon', 'soon', 'soon'], ['2026-11-21T00:00', '2026-11-21T00:00', '2026-11-21T00:00'],
  ])('%s is %s, and in Spanish %s', (date, english, spanish) => {
    expect(datesIn(enUS)(date)).toBe(english)
    expect(datesIn(es)(date)).toBe(spanish)
  })

  it.each(['en', 'es'] as const)('are written as date-fns formats them at noon, where a clock is allowed (%s)', (locale) => {
    const write = datesIn(languages[locale])
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01T12:00:00Z'), max: new Date('2199-12-31T12:00:00Z'), noInvalidDate: true }), (moment) => {
      const day = moment.toISOString().slice(0, 10)
      const noon = new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12)
      expect(write(day)).toBe(formatDate(noon, 'PP', { locale: languages[locale] }))
      expect(write(day.slice(0, 7))).toBe(formatDate(noon, 'MMM y', { locale: languages[locale] }))
    }), { numRuns: 200 })
  })
})
