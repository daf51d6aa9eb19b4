import type { CivilDate } from '../../calendar/civil-date'
import { dateAt, dateBefore, monthsBetween, monthsLater, place, type Place } from '../../calendar/place'

/** A session held or scheduled; both days included, `amount` in hundredths of an hour. */
export interface Held {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly amount: number
}

interface Limits {
  readonly months: number
  readonly floorMonths: number
  /** Hundredths of an hour. */
  readonly needed: number
}

/** So many more hundredths of an hour, none before `from`, the last not before `notBefore`, all of them by `by`. */
export interface TopUp {
  readonly amount: number
  readonly from: CivilDate
  readonly notBefore: CivilDate
  readonly by: CivilDate
  /** No session held opens the window: the first of these does, on `from`. */
  readonly opens: boolean
}

/** The least that a record can hold: a session of any length, for its date alone. */
const TOKEN = 1

/**
 * What would complete a window, from a day on: for each window that a session held opens, and for one that a first session on that day
 * would open, how much its sessions lack. The first asks for least, and each that follows leaves more time.
 *
 * @example
 * topUps([{ from: '2025-01-10', to: '2025-01-10', amount: 4000 }], { months: 24, floorMonths: 12, needed: 5000 }, '2026-11-21')[0]
 * // { amount: 1000, from: '2026-11-21', notBefore: '2026-11-21', by: '2027-01-09', opens: false }
 */
export function topUps(held: readonly Held[], limits: Limits, first: CivilDate): readonly TopUp[] {
  const sessions = held.map(({ from, to, amount }) => ({ opens: place(from), closes: place(to), amount }))
  const start = place(first)
  const anchors = [...new Set(sessions.map(({ opens }) => opens).filter((opens) => opens < start && monthsLater(opens, limits.months) > start))]
  const options = [...anchors, start].flatMap((anchor): readonly TopUp[] => {
    const end = monthsLater(anchor, limits.months)
    const inside = sessions.filter(({ opens, closes }) => opens >= anchor && closes < end)
    const amount = limits.needed - inside.reduce((sum, session) => sum + session.amount, 0)
    const last = inside.reduce((latest, { closes }) => Math.max(latest, closes), start)
    const wide = monthsBetween(anchor, last) >= limits.floorMonths
    const notBefore = wide ? start : Math.max(start, monthStart(anchor, limits.floorMonths - 1))
    if (notBefore >= end) return []
    const opens = anchor === start && notBefore > start && !sessions.some((session) => session.opens === start)
    return [{ amount: Math.max(amount, opens ? 2 * TOKEN : TOKEN), from: first, notBefore: dateAt(notBefore), by: dateBefore(end), opens }]
  })
  // Each window lacks more than those that a session before it opens, and lasts longer.
  return options.sort((a, b) => a.amount - b.amount || order(a.notBefore, b.notBefore))
}

/** The first day of the month so many months after that of a place. */
function monthStart(at: Place, months: number): Place {
  return ((at >> 5) + months) * 32 + 1
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
