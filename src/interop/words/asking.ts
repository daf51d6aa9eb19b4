import type { ReadingId } from '../../rulebook/citation'
import type { Requirement } from '../../rulebook/requirement'
import type { Base } from '../../rulebook/requirement-base'

/** What a requirement asks, without where it stands and how sure that is. */
export type Asked<R extends Requirement = Requirement> = R extends Requirement ? Omit<R, keyof Base> : never

/** What the words need beside the requirement. */
export interface Asking {
  /** At renewal, what has a date must lie in the renewal period (RD-05). */
  readonly renewal: boolean
  readonly readingLink: (reading: ReadingId) => string
}
