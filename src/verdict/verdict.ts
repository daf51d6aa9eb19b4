/**
 * The five verdicts on one line, best first, and `not-applicable` beside it.
 *
 * - `met`: the evidence that counts is enough.
 * - `pending`: enough once evidence that is submitted is verified.
 * - `needs-review`: enough if a person approves something the rule leaves to judgement, or the threshold is not published.
 * - `needs-information`: enough if facts that the record leaves out turn out well.
 * - `not-met`: not enough whatever the answers are.
 * - `not-applicable`: the rule does not bind this person.
 */
export type Verdict = DecidedVerdict | 'not-applicable'

export type DecidedVerdict = (typeof VERDICTS)[number]

/** Best first. The position in this list is the rung of the ladder that a verdict stands for. */
export const VERDICTS = ['met', 'pending', 'needs-review', 'needs-information', 'not-met'] as const

/** The worse of two verdicts; `not-applicable` gives way. */
export function worse(a: Verdict, b: Verdict): Verdict {
  if (a === 'not-applicable') return b
  if (b === 'not-applicable') return a
  return VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b
}

/** The better of two verdicts; `not-applicable` gives way. */
export function better(a: Verdict, b: Verdict): Verdict {
  if (a === 'not-applicable') return b
  if (b === 'not-applicable') return a
  return VERDICTS.indexOf(a) <= VERDICTS.indexOf(b) ? a : b
}

/**
 * Everything is asked: the worst verdict decides. Children that do not apply are left out; if none applies, neither does the whole.
 *
 * @example
 * allOf(['met', 'needs-review', 'not-applicable']) // 'needs-review'
 */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce(worse, 'not-applicable')
}

/**
 * One is enough: the best verdict decides. Children that do not apply are left out; if none applies, neither does the whole.
 *
 * @example
 * anyOf(['not-met', 'pending', 'not-applicable']) // 'pending'
 */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce(better, 'not-applicable')
}
