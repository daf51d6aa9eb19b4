import { assess, type AssessOptions } from '../assess/assess'
import type { Applicant } from '../model/applicant'
import type { Standard } from '../rulebook/standard'
import type { Assessment } from '../verdict/result'
import { compare, type Comparison } from './compare'
import { withChanges, type RecordChanges } from './with-changes'

export interface WhatIf {
  readonly before: Assessment
  readonly after: Assessment
  readonly comparison: Comparison
}

/**
 * What would change if the record had some items more, or others in the place of those with their ids. The record stays as it is.
 *
 * @throws RangeError where `assess` does
 * @example
 * whatIf(level1Renewal, applicant, { trainings: [workshop] }, { asOf: '2026-11-21' }).after.verdict // 'met'
 */
export function whatIf(standard: Standard, applicant: Applicant, changes: RecordChanges, options: AssessOptions): WhatIf {
  const before = assess(standard, applicant, options)
  const after = assess(standard, withChanges(applicant, changes), options)
  return { before, after, comparison: compare(before, after) }
}
