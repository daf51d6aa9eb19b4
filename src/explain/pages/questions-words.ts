import type { AcceptDecision, DecideDecision, Question } from '../../next/question'

/** Everything a language has to bring for questions, beside what it brings for assessments. */
export interface QuestionsWords {
  readonly title: (name: string) => string
  /** How many, in one sentence; where there are none, what that means. */
  readonly count: (count: number) => string
  readonly headings: Readonly<Record<Question['who'], string>>
  readonly verify: (item: string, verification: string) => string
  readonly accept: (item: string) => string
  readonly decide: (label: string) => string
  /** For which requirements it is asked. */
  readonly neededFor: (labels: readonly string[]) => string
  readonly answers: (options: readonly string[]) => string
  /** Whether hours may or must come with an acceptance. */
  readonly clockHours: Readonly<Record<'possible' | 'needed', string>>
  readonly options: Readonly<Record<AcceptDecision | DecideDecision, string>>
}
