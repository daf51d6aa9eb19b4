import type { RequirementId } from '../rulebook/requirement'
import type { Counting } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'
import type { Case } from './case'

/** A record with the verdicts that it must come to, worked out by hand from the rules. */
export interface GoldenCase extends Case {
  /** The record, and where only verified evidence counts `, verified` behind it. */
  readonly name: string
  readonly counting: Counting
  readonly verdict: Verdict
  /** By requirement, in the order of the standard. */
  readonly requirements: Readonly<Record<RequirementId, Verdict>>
}
