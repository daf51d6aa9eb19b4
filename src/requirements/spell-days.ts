import { toDay, type DayNumber } from '../calendar/civil-date'
import { earliest, FULL_DATE, latest } from '../calendar/partial-date'
import type { Experience } from '../model/applicant'
import type { Span } from '../solve/spells'

/** The days a spell lasted, to the day asked about: surely, and at the widest that partial dates allow. */
export interface SpellDays {
  readonly sure: Span
  readonly widest: Span
}

export function spellDays({ start, end }: Experience, today: DayNumber): SpellDays {
  const from = earliest(start)
  const sureFrom = latest(start)
  const to = end === undefined ? today : Math.min(today, toDay(latest(end)))
  const sureTo = end === undefined ? today : Math.min(today, toDay(earliest(end)))
  const widest = { from: toDay(from), to }
  return from === sureFrom && to === sureTo ? { sure: widest, widest } : { sure: { from: toDay(sureFrom), to: sureTo }, widest }
}

/** Which dates of a spell are recorded only in part, and what the record says of them. */
export function openDates({ start, end }: Experience): { readonly field: string; readonly recorded: string } {
  if (start.length < FULL_DATE) return { field: 'start', recorded: start }
  return { field: 'end', recorded: end ?? '' }
}

/** A span without a day. */
const NEVER: Span = { from: Infinity, to: -Infinity }
export const NO_DAYS: SpellDays = { sure: NEVER, widest: NEVER }
