import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/calendar/add'
import { place } from '../../../src/calendar/place'
import { topUps, type Held } from '../../../src/next/plan/top-ups'
import { bestWindow } from '../../../src/solve/window'

const FIRST = '2026-11-21'
const session = (from: string, amount: number): Held => ({ from, to: from, amount })

describe('what would complete a window', () => {
  it('is what the window lacks, by its last day', () => {
    expect(topUps([session('2025-01-10', 4000)], { months: 24, floorMonths: 12, needed: 5000 }, FIRST)[0])
      .toEqual({ amount: 1000, from: FIRST, notBefore: FIRST, by: '2027-01-09', opens: false })
  })

  it('is more once the window has moved on', () => {
    const held = [session('2025-01-10', 4000), session('2025-06-01', 500)]
    expect(topUps(held, { months: 24, floorMonths: 12, needed: 5000 }, FIRST).map(({ amount, by }) => [amount, by]))
      .toEqual([[500, '2027-01-09'], [4500, '2027-05-31'], [5000, '2028-11-20']])
  })

  it('waits for the twelfth month where the sessions are not spread enough', () => {
    const [first] = topUps([session('2026-08-20', 4900)], { months: 24, floorMonths: 12, needed: 5000 }, FIRST)
    expect(first).toMatchObject({ amount: 100, notBefore: '2027-07-01' })
  })

  it('is a session of any length where the hours are there and the months are not', () => {
    expect(topUps([session('2026-08-20', 5000)], { months: 24, floorMonths: 12, needed: 5000 }, FIRST)[0]).toMatchObject({ amount: 1, notBefore: '2027-07-01' })
  })

  it('is opened by a session of the day itself', () => {
    expect(topUps([session(FIRST, 4999)], { months: 24, floorMonths: 12, needed: 5000 }, FIRST)).toEqual([{ amount: 1, from: FIRST, notBefore: '2027-10-01', by: '2028-11-20', opens: false }])
  })

  it('begins anew where nothing was held', () => {
    expect(topUps([], { months: 24, floorMonths: 12, needed: 5000 }, FIRST)).toEqual([{ amount: 5000, from: FIRST, notBefore: '2027-10-01', by: '2028-11-20', opens: true }])
  })
})

describe('the least of them', () => {
  const held = fc.array(fc.tuple(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 1, max: 40 })).map(([back, amount]) => session(addDays(FIRST, -back), amount)), { maxLength: 6 })
  const limits = fc.record({ months: fc.integer({ min: 3, max: 24 }), floorMonths: fc.integer({ min: 0, max: 3 }), needed: fc.integer({ min: 10, max: 60 }) })

  /** The least amount, in sessions on the first day and on one other, with which some window is enough: every day is tried. */
  function least(sessions: readonly Held[], { months, floorMonths, needed }: { readonly months: number; readonly floorMonths: number; readonly needed: number }): number {
    const placed = (from: string, amount: number) => ({ opens: place(from), closes: place(from), amount })
    const before = sessions.map(({ from, amount }) => placed(from, amount))
    const enough = (more: readonly ReturnType<typeof placed>[]): boolean => bestWindow([...before, ...more], { months, floorMonths, needed })?.enough ?? false
    for (let amount = 1; amount <= needed + 1; amount++) {
      for (let day = 0; day < 31 * months; day += 1) {
        const on = addDays(FIRST, day)
        if (enough([placed(on, amount)]) || (amount > 1 && enough([placed(FIRST, 1), placed(on, amount - 1)]))) return amount
      }
    }
    return Infinity
  }

  it('is the least with which any window is enough, on whatever day', () => {
    fc.assert(fc.property(held, limits, (sessions, limit) => {
      const already = bestWindow(sessions.map(({ from, amount }) => ({ opens: place(from), closes: place(from), amount })), limit)?.enough ?? false
      fc.pre(!already)
      expect(topUps(sessions, limit, FIRST)[0]?.amount).toBe(least(sessions, limit))
    }), { numRuns: Number(process.env['PLAN_RUNS'] ?? 20) })
  })
})
