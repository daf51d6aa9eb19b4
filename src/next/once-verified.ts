import { assess, type AssessOptions } from '../assess/assess'
import type { CivilDate } from '../calendar/civil-date'
import type { Applicant } from '../model/applicant'
import type { RequirementId } from '../rulebook/requirement'
import type { Standard, StandardId } from '../rulebook/standard'
import type { Quantity } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'
import { everyResult, standing } from './waits'

/** What counts now, counting `verified`, beside what will once all that can be verified is. */
export interface OnceVerified {
  readonly standard: StandardId
  readonly asOf: CivilDate
  readonly now: Verdict
  readonly then: Verdict
  /** Every requirement, each followed by its parts. */
  readonly requirements: readonly RequirementOnceVerified[]
}

export interface RequirementOnceVerified {
  readonly id: RequirementId
  readonly now: Verdict
  readonly then: Verdict
  /** In one unit, where the requirement has a figure. */
  readonly counted?: { readonly now: Quantity; readonly then: Quantity }
  /** The evidence that counts once the registry has verified it, or the degree that it leans on. */
  readonly waiting: readonly string[]
}

/**
 * What would change once the registry has verified all that waits for it: for each requirement the verdict and the figure now and then,
 * and which evidence waits. What it was unable to verify stays out.
 *
 * @throws RangeError as `assess` does
 * @example
 * onceVerified(imhs, applicant, { asOf: '2026-11-21' }).then // 'needs-review'
 */
export function onceVerified(standard: Standard, applicant: Applicant, options: Omit<AssessOptions, 'counting'>): OnceVerified {
  const now = assess(standard, applicant, { ...options, counting: 'verified' })
  // With everything verified both ways of counting are one: claims count as if they were.
  const then = assess(standard, applicant, { ...options, counting: 'claimed' })
  const later = new Map(everyResult(then.requirements).map((result) => [result.id, result]))
  return {
    standard: standard.id,
    asOf: now.asOf,
    now: now.verdict,
    then: then.verdict,
    requirements: everyResult(now.requirements).map((result) => {
      const { verdict, counted } = later.get(result.id) ?? result
      return {
        id: result.id,
        now: result.verdict,
        then: verdict,
        ...(result.counted && counted && { counted: { now: result.counted, then: counted } }),
        waiting: standing(result, 'if-verified').map(({ id }) => id),
      }
    }),
  }
}
