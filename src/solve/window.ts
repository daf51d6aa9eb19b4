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

/** The best window so far, in place: no object for each one tried. */
interface Best {
  anchor: Entry | undefined
  amount: number
  sessions: number
  months: number
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
  const closing = byClosing(opening)
  const best: Best = { anchor: undefined, amount: 0, sessions: 0, months: 0 }
  let amount = 0
  let joined = 0
  let left = 0
  for (const anchor of opening) {
    let latest: Entry | undefined
    for (let entry = closing[joined]; entry !== undefined && entry.closes < anchor.end; entry = closing[++joined]) {
      amount += entry.session.amount
      latest = entry
    }
    // Where no session joins, the window holds some of the sessions of the one before it, and is no better.
    if (latest !== undefined) {
      // A session joins with its own anchor at the latest, since it fits: the latest has not left yet.
      const months = (latest.closes >> 5) - (anchor.opens >> 5) + 1
      if (best.anchor === undefined || isBetter(amount, months, best, limits.needed)) {
        best.anchor = anchor
        best.amount = amount
        best.sessions = joined - left
        best.months = months
      }
      if (joined === closing.length) break
    }
    amount -= anchor.session.amount
    left++
  }
  return describe(best, limits)
}

/** The sessions that fit in a window, in the order in which they open. */
function entries(sessions: readonly Session[], months: number): readonly Entry[] {
  const fitting: Entry[] = []
  let isInOrder = true
  let previous = 0
  for (const session of sessions) {
    const opens = place(session.from)
    const closes = session.to === session.from ? opens : place(session.to)
    const end = endOf(opens, months)
    if (closes >= end) continue
    fitting.push({ session, opens, closes, end })
    if (opens < previous) isInOrder = false
    previous = opens
  }
  // Records mostly come in order of time; looking is cheaper than sorting again.
  return isInOrder ? fitting : fitting.sort((a, b) => a.opens - b.opens)
}

function byClosing(opening: readonly Entry[]): readonly Entry[] {
  let previous = 0
  for (const { closes } of opening) {
    if (closes < previous) return opening.slice().sort((a, b) => a.closes - b.closes)
    previous = closes
  }
  return opening
}

/** A day on a scale on which every month is 32 long: it compares like dates, and adding months is adding 32s. */
function place(date: CivilDate): number {
  return (yearOf(date) * 12 + monthOf(date) - 1) * 32 + dayOf(date)
}

/** `addMonths` on that scale: a day that the month does not have becomes its last. */
function endOf(opens: number, months: number): number {
  const end = opens + months * 32
  const day = end & 31
  if (day <= 28) return end
  const month = end >> 5
  return end - day + Math.min(day, daysInMonth(Math.floor(month / 12), (month % 12) + 1))
}

/** A window that is enough is better by this than one that is not: it lacks nothing of what is needed, or of the months. */
function isBetter(amount: number, months: number, best: Best, needed: number): boolean {
  const gain = Math.min(amount, needed) - Math.min(best.amount, needed)
  if (gain !== 0) return gain > 0
  return months === best.months ? amount > best.amount : months > best.months
}

function describe({ anchor, amount, sessions, months }: Best, limits: Limits): Window | undefined {
  if (anchor === undefined) return undefined
  const { from } = anchor.session
  // A window that runs past the calendar's end ends with it.
  const to = anchor.end > place(LAST_DATE) ? LAST_DATE : addDays(addMonths(from, limits.months), -1)
  return { from, to, amount, sessions, months, enough: amount >= limits.needed && months >= limits.floorMonths }
}
