import type { Place } from '../calendar/place'
import type { Supervision } from '../model/applicant'
import type { Item } from '../verdict/ladder'

/** A supervision entry: one session, or a period with one sum, which is never cut. */
export type SessionItem = Item<SessionData>

export interface SessionData {
  readonly session: Supervision
  readonly opens: Place
  readonly closes: Place
  /** Hundredths of an hour. */
  amount: number
}
