import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../src/calendar/add'
import { monthsTouched } from '../../src/calendar/months'
import { place } from '../../src/calendar/place'
import type { Window as Found } from '../../src/solve/window'
import { bestWindow as best } from '../../src/solve/window'

interface Session { readonly from: string; readonly to: string; readonly amount: number }
type Window = Omit<Found, 'opens' | 'end'>

/** The algorithm works on places; these tests speak in dates. */
const bestWindow = (sessions: readonly Session[], limits: Parameters<typeof best>[1]): Window | undefined => {
  const found = best(sessions.map(({ from, to, amount }) => ({ opens: place(from), closes: place(to), amount })), limits)
  if (!found) return undefined
  const { opens, end, ...window } = found
  expect(opens).toBe(place(window.from))
  expect(end).toBeGreaterThan(place(window.to))
  return window
}

const session = (from: string, amount: number, to = from): Session => ({ from, to, amount })
const RSC = { months: 24, floorMonths: 12, needed: 5000 }

describe('bestWindow', () => {
  it('holds 10 January 2023 and 9 January 2025: both ends count', () => {
    expect(bestWindow([session('2023-01-10', 2500), session('2025-01-09', 2500)], RSC)).toEqual({
      from: '2023-01-10', to: '2025-01-09', amount: 5000, sessions: 2, months: 25, enough: true,
    })
  })

  it('does not hold 10 January 2025: that is a day too many', () => {
    expect(bestWindow([session('2023-01-10', 2500), session('2025-01-10', 2500)], RSC)).toEqual({
      from: '2023-01-10', to: '2025-01-09', amount: 2500, sessions: 1, months: 1, enough: false,
    })
  })

  it('touches twelve calendar months from the end of January to the start of December', () => {
    expect(bestWindow([session('2023-01-31', 2500), session('2023-12-01', 2500)], RSC)).toMatchObject({ months: 12, enough: true })
  })

  it('is not enough with eleven, however many hours', () => {
    expect(bestWindow([session('2023-01-01', 2500), session('2023-11-30', 9900)], RSC)).toMatchObject({ months: 11, enough: false })
  })

  it('is enough with exactly the hours, and not with a hundredth less', () => {
    expect(bestWindow([session('2023-01-31', 2500), session('2023-12-01', 2500)], RSC)?.enough).toBe(true)
    expect(bestWindow([session('2023-01-31', 2500), session('2023-12-01', 2499)], RSC)?.enough).toBe(false)
  })

  it.each([
    ['2023-02-28', '2025-02-27', '29 February 2024 in between adds no day at the end'],
    ['2024-02-29', '2026-02-27', '29 February: two years on is 28 February, the last good day the 27th'],
    ['2023-01-31', '2025-01-30', 'the end of a month'],
    ['2022-03-01', '2024-02-29', 'the first of a month: to the last of the month before'],
    ['2023-03-01', '2025-02-28', 'the first of a month: to the last of the month before'],
  ])('that opens on %s closes on %s (%s)', (from, to) => {
    expect(bestWindow([session(from, 1)], RSC)).toMatchObject({ from, to })
    expect(bestWindow([session(from, 1), session(to, 1)], RSC)?.sessions).toBe(2)
    expect(bestWindow([session(from, 1), session(addDays(to, 1), 1)], RSC)?.sessions).toBe(1)
  })

  it('of one month from 31 January closes on 28 February in a leap year: the 29th is the same day a month later', () => {
    const limits = { months: 1, floorMonths: 0, needed: 2 }
    expect(bestWindow([session('2024-01-31', 1), session('2024-02-28', 1)], limits)).toMatchObject({ to: '2024-02-28', sessions: 2 })
    expect(bestWindow([session('2024-01-31', 1), session('2024-02-29', 1)], limits)).toMatchObject({ to: '2024-02-28', sessions: 1 })
    expect(bestWindow([session('2023-12-30', 1), session('2024-01-29', 1)], limits)).toMatchObject({ to: '2024-01-29', sessions: 2 })
  })

  it('holds an entry over a period only if all of it lies inside', () => {
    const inside = session('2024-12-01', 2500, '2025-01-09')
    expect(bestWindow([session('2023-01-10', 2500), inside], RSC)?.amount).toBe(5000)
    expect(bestWindow([session('2023-01-10', 2500), { ...inside, to: '2025-01-10' }], RSC)?.amount).toBe(2500)
  })

  it('takes entries by the day they open, though they were written down by the day they close', () => {
    const found = bestWindow([session('2023-03-01', 100, '2023-04-30'), session('2023-01-01', 200, '2023-06-30'), session('2025-01-10', 300)], RSC)
    expect(found).toMatchObject({ from: '2023-03-01', to: '2025-02-28', amount: 400, sessions: 2, months: 23 })
    expect(bestWindow([session('2023-03-01', 100, '2023-04-30'), session('2023-01-01', 200, '2023-06-30')], RSC)).toMatchObject({ from: '2023-01-01', amount: 300, sessions: 2, months: 6 })
  })

  it('has no place for an entry that is longer than itself, and does not open with it', () => {
    const long = session('2020-01-01', 9000, '2022-01-01')
    expect(bestWindow([long], RSC)).toBeUndefined()
    expect(bestWindow([long, session('2020-06-01', 100)], RSC)).toMatchObject({ from: '2020-06-01', amount: 100, sessions: 1 })
    expect(bestWindow([long, session('2020-06-01', 100)], RSC)).toMatchObject({ to: '2022-05-31', months: 1 })
    expect(bestWindow([long, session('2022-02-01', 100)], RSC)).toEqual({ from: '2022-02-01', to: '2024-01-31', amount: 100, sessions: 1, months: 1, enough: false })
    expect(bestWindow([long, session('2020-02-01', 9000, '2022-02-01')], RSC)).toBeUndefined()
    expect(bestWindow([long, session('2020-02-01', 9000, '2022-02-01'), session('2022-03-01', 0)], RSC)).toMatchObject({ from: '2022-03-01', amount: 0, sessions: 1, months: 1 })
    expect(bestWindow([session('2020-01-01', 0, '2022-01-05'), session('2020-01-02', 0, '2022-01-15'), session('2020-01-10', 0, '2022-01-20')], RSC)).toBeUndefined()
    expect(bestWindow([{ ...long, to: '2021-12-31' }], RSC)).toMatchObject({ from: '2020-01-01', to: '2021-12-31', months: 24, enough: true })
  })

  it('is undefined without sessions', () => {
    expect(bestWindow([], RSC)).toBeUndefined()
  })

  it('prefers one that is enough to one with more hours in too few months', () => {
    const found = bestWindow([session('2018-01-01', 9000), session('2021-01-05', 2500), session('2022-01-05', 2500)], RSC)
    expect(found).toMatchObject({ from: '2021-01-05', amount: 5000, enough: true })
  })

  it('prefers more of what is needed, and beyond that more months', () => {
    const short = [session('2018-01-01', 2000), session('2018-02-01', 2000), session('2021-01-01', 2000), session('2022-01-01', 1900)]
    expect(bestWindow(short, RSC)).toMatchObject({ from: '2018-01-01', amount: 4000 })
    const plenty = [session('2018-01-01', 7000), session('2018-02-01', 7000), session('2021-01-01', 5000), session('2021-05-01', 10)]
    expect(bestWindow(plenty, RSC)).toMatchObject({ from: '2021-01-01', amount: 5010, months: 5 })
  })

  it('prefers the larger amount and then the earlier one where all else is equal', () => {
    expect(bestWindow([session('2018-01-01', 6000), session('2021-01-01', 7000)], RSC)).toMatchObject({ from: '2021-01-01' })
    expect(bestWindow([session('2021-01-01', 6000), session('2018-01-01', 6000)], RSC)).toMatchObject({ from: '2018-01-01' })
  })

  it('ends with the calendar when it runs past its end', () => {
    expect(bestWindow([session('9999-12-31', 1)], RSC)).toMatchObject({ from: '9999-12-31', to: '9999-12-31', sessions: 1 })
    expect(bestWindow([session('9998-02-01', 1), session('9999-12-31', 1)], RSC)).toMatchObject({ to: '9999-12-31', sessions: 2 })
    expect(bestWindow([session('9997-12-31', 1), session('9999-12-31', 1)], RSC)).toMatchObject({ to: '9999-12-30', sessions: 1 })
  })

  it('leaves its input as it was', () => {
    const list = Object.freeze([session('2023-06-01', 1), session('2023-01-01', 1, '2023-09-01'), session('2023-02-01', 1)].map((one) => Object.freeze(one)))
    expect(bestWindow(list, RSC)?.sessions).toBe(3)
    expect(list.map((one) => one.from)).toEqual(['2023-06-01', '2023-01-01', '2023-02-01'])
  })
})

/** A few weeks of days around month ends and a 29 February, and long sessions among the short. */
const sessions = (most: number): fc.Arbitrary<Session[]> => fc.array(
  fc.record({ start: fc.nat(150), length: fc.oneof(fc.constant(0), fc.nat(50)), amount: fc.integer({ min: 1, max: 6 }) }),
  { maxLength: most },
).map((list) => list.map(({ start, length, amount }) => {
  const from = addDays('2023-12-20', start)
  return { from, to: addDays(from, length), amount }
}))
const limitsOf = fc.record({ months: fc.integer({ min: 1, max: 3 }), floorMonths: fc.nat(3), needed: fc.integer({ min: 1, max: 20 }) })

describe('bestWindow is exact', () => {
  it('as if every window had been looked at', () => {
    fc.assert(fc.property(sessions(9), limitsOf, (list, limits) => {
      expect(bestWindow(list, limits)).toEqual(everyWindow(list, limits))
    }), { numRuns: 2_500 })
  })

  it('on the days and lengths of real records too', () => {
    const real = fc.array(fc.record({ start: fc.nat(1500), length: fc.constantFrom(0, 0, 0, 30, 180, 800), amount: fc.integer({ min: 25, max: 900 }) }), { maxLength: 40 })
    fc.assert(fc.property(real, fc.boolean(), (list, inOrder) => {
      const drawn = list.map(({ start, length, amount }) => {
        const from = addDays('2021-01-15', start)
        return { from, to: addDays(from, length), amount }
      })
      if (inOrder) drawn.sort((a, b) => (a.from < b.from ? -1 : 1))
      expect(bestWindow(drawn, RSC)).toEqual(everyWindow(drawn, RSC))
    }), { numRuns: 300 })
  })

  it('enough exactly if some set of sessions within the months reaches the hours and touches the floor', () => {
    fc.assert(fc.property(sessions(7), limitsOf, (list, limits) => {
      expect(bestWindow(list, limits)?.enough ?? false).toBe(someSetIsEnough(list, limits))
    }), { numRuns: 1_500 })
  })

  it('never worse for one more session, nor in another order', () => {
    fc.assert(fc.property(sessions(8), sessions(1), limitsOf, (list, more, limits) => {
      const [before, after] = [bestWindow(list, limits), bestWindow([...more, ...list], limits)]
      if (before?.enough === true) expect(after?.enough).toBe(true)
      expect(Math.min(after?.amount ?? 0, limits.needed) >= Math.min(before?.amount ?? 0, limits.needed) || after?.enough).toBe(true)
      expect(bestWindow(list.slice().reverse(), limits)).toEqual(before)
    }), { numRuns: 1_000 })
  })

  it('takes 100,000 sessions in its stride, well within the time that a test has', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => session(addDays('1900-01-01', (index * 7919) % 70_000), 1 + (index % 5)))
    const ordered = many.slice().sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    expect(bestWindow(many, RSC)).toEqual(bestWindow(ordered, RSC))
  })
})

type Limits = typeof RSC

function everyWindow(list: readonly Session[], limits: Limits): Window | undefined {
  const windows = list.filter((one) => one.to < addMonths(one.from, limits.months)).map(({ from }): Window => {
    const to = addDays(addMonths(from, limits.months), -1)
    const held = list.filter((one) => one.from >= from && one.to <= to)
    const amount = held.reduce((sum, one) => sum + one.amount, 0)
    const months = monthsTouched(held.map((one) => one.from).sort()[0] ?? '', held.map((one) => one.to).sort().at(-1) ?? '')
    return { from, to, amount, sessions: held.length, months, enough: amount >= limits.needed && months >= limits.floorMonths }
  })
  const toReach = (one: Window): number => Math.min(one.amount, limits.needed)
  return windows.sort((a, b) =>
    Number(b.enough) - Number(a.enough) || toReach(b) - toReach(a) || b.months - a.months || b.amount - a.amount || (a.from < b.from ? -1 : 1))[0]
}

function someSetIsEnough(list: readonly Session[], limits: Limits): boolean {
  for (let set = 1; set < 1 << list.length; set++) {
    const chosen = list.filter((_, index) => set & (1 << index))
    const from = chosen.map((one) => one.from).sort()[0] ?? ''
    const to = chosen.map((one) => one.to).sort().at(-1) ?? ''
    const amount = chosen.reduce((sum, one) => sum + one.amount, 0)
    if (to < addMonths(from, limits.months) && amount >= limits.needed && monthsTouched(from, to) >= limits.floorMonths) return true
  }
  return false
}
