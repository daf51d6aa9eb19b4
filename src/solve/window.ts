import { addDays, addMonths } from '../calendar/add'
import type { CivilDate } from '../calendar/civil-date'
import { dayOf, daysInMonth, LAST_DATE, monthOf, yearOf } from '../calendar/civil-date'

/** Both days included; `amount` in hundredths of an hour, whole and not negative. */
export interface Session {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly amount: number
}

/** A stretch of time from its first to its last good day, and what the sessions that lie wholly inside add up to. */
export interface Window {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly amount: number
  readonly sessions: number
  /** Calendar months touched from the first to the last session held. */
  readonly months: number
  readonly enough: boolean
}

interface Limits {
  /** How long the window is. */
  readonly months: number
  /** How many calendar months the sessions must touch from first to last. */
  readonly floorMonths: number
  readonly needed: number
}

/** A session on the scale of `place`; `end` is the first day after the window that opens with it. */
interface Entry {
  readonly session: Session
  readonly opens: number
  readonly closes: number
  readonly end: number
}

interface Tally {
  readonly anchor: Entry
  readonly amount: number
  readonly sessions: number
  readonly months: number
  readonly enough: boolean
}

/**
 * The best window of `limits.months` months: one that is enough, then the one with more of what is needed, then
 * with more months touched, then with the larger amount, then the earliest. A window opens with a session that it
 * holds; its last good day is the day before the same day `limits.months` months later (RD-13). A session longer
 * than the window fits in none; if no session fits, there is no best window.
 *
 * @example
 * bestWindow(
 *   [{ from: '2023-01-10', to: '2023-01-10', amount: 2500 }, { from: '2025-01-09', to: '2025-01-09', amount: 2500 }],
 *   { months: 24, floorMonths: 12, needed: 5000 },
 * ) // { from: '2023-01-10', to: '2025-01-09', amount: 5000, sessions: 2, months: 25, enough: true }
 */
export function bestWindow(sessions: readonly Session[], limits: Limits): Window | undefined {
  const opening = entries(sessions, limits.months)
  const closing = inOrder(opening, closes)
  /** The held sessions by `closes`, and below them some that have left: the last that has not is the latest to close. */
  const held: Entry[] = []
  let best: Tally | undefined
  let amount = 0
  let added = 0
  let left = 0
  for (const anchor of opening) {
    // A session joins with its own anchor at the latest, since it fits; so what joins here has not opened before the anchor.
    for (let entry = closing[added]; entry !== undefined && entry.closes < anchor.end; entry = closing[++added]) {
      held.push(entry)
      amount += entry.session.amount
    }
    let latest = held[held.length - 1] ?? anchor
    for (; latest.opens < anchor.opens; latest = held[held.length - 1] ?? anchor) held.pop()
    const tally = weigh(anchor, latest, amount, added - left, limits)
    if (best === undefined || isBetter(tally, best, limits.needed)) best = tally
    // Every later window would hold some of the sessions of this one and no others.
    if (added === closing.length) break
    amount -= anchor.session.amount
    left++
  }
  return best && describe(best, limits.months)
}

/** The sessions that fit in a window, in the order in which they open. */
function entries(sessions: readonly Session[], months: number): readonly Entry[] {
  const fitting: Entry[] = []
  for (const session of sessions) {
    const first = place(session.from)
    const last = session.to === session.from ? first : place(session.to)
    const end = endOf(first, months)
    if (last < end) fitting.push({ session, opens: first, closes: last, end })
  }
  return inOrder(fitting, opens)
}

/** Records mostly come in order of time; looking is cheaper than sorting again. */
function inOrder(list: readonly Entry[], key: (entry: Entry) => number): readonly Entry[] {
  let previous = -Infinity
  for (const entry of list) {
    const at = key(entry)
    if (at < previous) return list.slice().sort((a, b) => key(a) - key(b))
    previous = at
  }
  return list
}

const opens = (entry: Entry): number => entry.opens
const closes = (entry: Entry): number => entry.closes

/** A day on a scale on which every month is 32 long: it compares like dates, and adding months is adding 32s. */
function place(date: CivilDate): number {
  return (yearOf(date) * 12 + monthOf(date) - 1) * 32 + dayOf(date)
}

/** `addMonths` on that scale: a day that the month does not have becomes its last. */
function endOf(first: number, months: number): number {
  const end = first + months * 32
  const day = end & 31
  if (day <= 28) return end
  const month = end >> 5
  return end - day + Math.min(day, daysInMonth(Math.floor(month / 12), (month % 12) + 1))
}

function weigh(anchor: Entry, latest: Entry, amount: number, sessions: number, limits: Limits): Tally {
  const months = (latest.closes >> 5) - (anchor.opens >> 5) + 1
  return { anchor, amount, sessions, months, enough: amount >= limits.needed && months >= limits.floorMonths }
}

function isBetter(one: Tally, other: Tally, needed: number): boolean {
  if (one.enough !== other.enough) return one.enough
  const gain = Math.min(one.amount, needed) - Math.min(other.amount, needed)
  if (gain !== 0) return gain > 0
  return one.months === other.months ? one.amount > other.amount : one.months > other.months
}

function describe({ anchor, amount, sessions, months, enough }: Tally, length: number): Window {
  const { from } = anchor.session
  // A window that runs past the calendar's end ends with it.
  const to = anchor.end > place(LAST_DATE) ? LAST_DATE : addDays(addMonths(from, length), -1)
  return { from, to, amount, sessions, months, enough }
}
