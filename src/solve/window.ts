import type { CivilDate } from '../calendar/civil-date'
import { dateAt, dateBefore, monthsBetween, monthsLater, type Place } from '../calendar/place'

/** Both days included; `amount` in hundredths of an hour, whole and not negative. */
export interface Session {
  readonly opens: Place
  readonly closes: Place
  readonly amount: number
}

/** A stretch of time from its first to its last good day, and what the sessions that lie wholly inside add up to. */
export interface Window {
  readonly from: CivilDate
  readonly to: CivilDate
  /** The first day of the window, and the first day after it. */
  readonly opens: Place
  readonly end: Place
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

/** The best window so far, in place: no object for each one tried. */
interface Best {
  anchor: Place
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
 *   [{ opens: place('2023-01-10'), closes: place('2023-01-10'), amount: 2500 },
 *    { opens: place('2025-01-09'), closes: place('2025-01-09'), amount: 2500 }],
 *   { months: 24, floorMonths: 12, needed: 5000 },
 * ) // from 2023-01-10 to 2025-01-09: amount 5000, sessions 2, months 25, enough
 */
export function bestWindow(sessions: readonly Session[], limits: Limits): Window | undefined {
  const { opening, closing } = orders(sessions, limits.months)
  const best: Best = { anchor: 0, amount: 0, sessions: 0, months: 0 }
  let amount = 0
  let joined = 0
  let left = 0
  for (const anchor of opening) {
    const end = monthsLater(anchor.opens, limits.months)
    let latest: Session | undefined
    for (let session = closing[joined]; session !== undefined && session.closes < end; session = closing[++joined]) {
      amount += session.amount
      latest = session
    }
    // Where no session joins, the window holds some of the sessions of the one before it, and is no better.
    if (latest !== undefined) {
      // A session joins with its own anchor at the latest, since it fits: the latest has not left yet.
      const months = monthsBetween(anchor.opens, latest.closes)
      if (isBetter(amount, months, best, limits.needed)) {
        best.anchor = anchor.opens
        best.amount = amount
        best.sessions = joined - left
        best.months = months
      }
      if (joined === closing.length) break
    }
    amount -= anchor.amount
    left++
  }
  return best.sessions === 0 ? undefined : describe(best, limits)
}

/** Sessions that are no longer than the window, by their first day and by their last. */
interface Orders {
  readonly opening: readonly Session[]
  readonly closing: readonly Session[]
}

/** Records mostly come in order of time and fit: looking is cheaper than filtering and sorting. */
function orders(sessions: readonly Session[], months: number): Orders {
  let fit = true
  let inOrder = true
  let opens = -Infinity
  let closes = -Infinity
  for (const session of sessions) {
    if (session.closes >= monthsLater(session.opens, months)) fit = false
    if (session.opens < opens || session.closes < closes) inOrder = false
    opens = session.opens
    closes = session.closes
  }
  if (fit && inOrder) return { opening: sessions, closing: sessions }
  const fitting = sessions.filter((session) => session.closes < monthsLater(session.opens, months))
  return {
    opening: fitting.slice().sort((a, b) => a.opens - b.opens),
    closing: fitting.sort((a, b) => a.closes - b.closes),
  }
}

/** A window that is enough is better by this than one that is not: it lacks nothing of what is needed, or of the months. */
function isBetter(amount: number, months: number, best: Best, needed: number): boolean {
  const gain = Math.min(amount, needed) - Math.min(best.amount, needed)
  return (gain || months - best.months || amount - best.amount) > 0
}

function describe({ anchor, amount, sessions, months }: Best, limits: Limits): Window {
  const end = monthsLater(anchor, limits.months)
  return {
    from: dateAt(anchor), to: dateBefore(end), opens: anchor, end, amount, sessions, months,
    enough: amount >= limits.needed && months >= limits.floorMonths,
  }
}
