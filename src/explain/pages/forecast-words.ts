import type { CivilDate } from '../../calendar/civil-date'
import type { Frame, Grammar, ItemWords, Words } from '../words'

/** Everything a language has to bring for forecasts. Whole sentences, but for `headings` and `more`. */
export interface ForecastWords extends Pick<Frame, 'marks' | 'overall' | 'counting' | 'period'>, Pick<Grammar, 'date' | 'list'> {
  readonly labels: Words['labels']
  readonly items: ItemWords
  readonly headings: Readonly<Record<'changes' | 'neverMet' | 'assumes', string>>
  readonly from: (asOf: CivilDate, edition: string) => string
  readonly met: MilestoneWords
  readonly ready: MilestoneWords
  readonly decidedBy: (labels: readonly string[]) => string
  readonly overdue: (due: CivilDate) => string
  readonly lapse: (on: CivilDate, mark: string, labels: readonly string[]) => string
  readonly lasts: string
  /** What stands in the way where no requirement does by itself. */
  readonly neverTogether: string
  readonly change: (name: string, from: string, to: string) => string
  readonly ongoing: (names: readonly string[]) => string
  readonly scheduled: (names: readonly string[]) => string
  readonly nothingAhead: string
  readonly more: (count: number) => string
  readonly closing: string
}

export interface MilestoneWords {
  readonly today: string
  readonly on: (day: CivilDate) => string
  readonly never: string
}
