import { addMonths, differenceInCalendarMonths } from 'date-fns'
import { describe, expect, it } from 'vitest'
import { place } from '../../src/calendar/place'
import { bestWindow } from '../../src/solve/window'
import { localNoon, readLocal } from '../calendar/oracle'
import { compared, FULL, lists } from './instances'

/** Around the ends of months, where windows differ: a leap February, and the days before and after the same day months later. */
const DATES = ['2023-12-30', '2023-12-31', '2024-01-29', '2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-31', ...(FULL ? ['2024-02-01', '2024-04-30'] : [])].sort()
const LIMITS = [1, 2, 3].flatMap((months) => [0, 2, 3].flatMap((floorMonths) => [1, 2, 4].map((needed) => ({ months, floorMonths, needed }))))
const later = new Map(DATES.flatMap((date) => [1, 2, 3].map((months) => [`${date} ${months}`, readLocal(addMonths(localNoon(date), months))] as const)))
const touched = new Map(DATES.flatMap((from) => DATES.map((to) => [`${from} ${to}`, differenceInCalendarMonths(localNoon(to), localNoon(from)) + 1] as const)))

interface Session { readonly from: string; readonly to: string; readonly amount: number }
interface Limits { readonly months: number; readonly floorMonths: number; readonly needed: number }

/** What a window comes to, the better the larger, by the definition: hours towards the need, months touched, hours, the earlier. */
function best(list: readonly Session[], { months, needed, floorMonths }: Limits): string | undefined {
  let found: readonly [number, number, number] | undefined
  let text: string | undefined
  for (const from of DATES) {
    const end = later.get(`${from} ${months}`) ?? ''
    const held = list.filter((one) => one.from >= from && one.to < end)
    if (!held.some((one) => one.from === from)) continue
    const amount = held.reduce((sum, one) => sum + one.amount, 0)
    const last = held.reduce((to, one) => (one.to > to ? one.to : to), '')
    const value = [Math.min(amount, needed), touched.get(`${from} ${last}`) ?? 0, amount] as const
    const at = found ? value.findIndex((one, n) => one !== found?.[n]) : 0
    if (found && (at < 0 || (value[at] ?? 0) < (found[at] ?? 0))) continue
    found = value
    text = [from, amount, held.length, value[1], amount >= needed && value[1] >= floorMonths].join()
  }
  return text
}

function check(list: readonly Session[], limits: Limits): void {
  const found = bestWindow(list.map(({ from, to, amount }) => ({ opens: place(from), closes: place(to), amount })), limits)
  const told = found && [found.from, found.amount, found.sessions, found.months, found.enough].join()
  const expected = best(list, limits)
  if (told !== expected) expect.fail(`${JSON.stringify([list, limits])} gives ${told}, and ${expected} is best`)
}

describe('every record of sessions on a few days around the ends of months', () => {
  it('sessions of a day, every set of days, of one hour or of three', () => {
    let tried = 0
    const subsets = [...lists(FULL ? [0, 1, 3] : [0, 1], DATES.length)]
    for (const amounts of subsets) {
      const list = DATES.flatMap((from, n): Session[] => (amounts[n] ? [{ from, to: from, amount: amounts[n] }] : []))
      for (const limits of LIMITS) { check(list, limits); tried++ }
    }
    compared('bestWindow', 'every window, by date-fns', tried)
  })

  it('entries over a period: every two or three of them, in every order', () => {
    let tried = 0
    const periods = DATES.flatMap((from) => DATES.filter((to) => to >= from).map((to): Session => ({ from, to, amount: 2 })))
    for (const list of lists(periods, FULL ? 3 : 2)) {
      for (const limits of FULL ? LIMITS.filter((_, n) => n % 9 === 4) : LIMITS.filter((_, n) => n % 3 === 1)) { check(list, limits); tried++ }
    }
    compared('bestWindow', 'every window, by date-fns', tried)
  })
})
