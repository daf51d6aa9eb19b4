import type { Frame, Grammar, Words } from '../words'

export type LevelsSection = 'met' | 'nearest' | 'others' | 'renewals' | 'held' | 'not-held'

/** Everything a language has to bring for all standards at a glance. */
export interface LevelsWords extends Pick<Frame, 'marks' | 'counting' | 'closing'>, Pick<Grammar, 'list' | 'quantity'>, Pick<Words, 'labels'> {
  readonly title: (asOf: string) => string
  readonly sections: Readonly<Record<LevelsSection, string>>
  /** What stands under the first section where nothing does. */
  readonly none: string
  readonly met: (met: number, requirements: number) => string
  readonly missing: (texts: readonly string[]) => string
  readonly awaiting: Readonly<Record<'facts' | 'verification', (requirements: number) => string>>
  readonly review: (requirements: number, withoutEvidence: number) => string
  /** How the rest is ordered, and that no level has to be held before another. */
  readonly order: string
}
