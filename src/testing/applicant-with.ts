import type { Applicant } from '../model/applicant'
import { withChanges, type RecordChanges } from '../next/with-changes'

/**
 * A record that holds nothing but what is given.
 *
 * @example
 * applicantWith({ documents: [] }) // { format: 'imh-eligibility/applicant@1', documents: [] }
 */
export function applicantWith(items: RecordChanges): Applicant {
  return withChanges({ format: 'imh-eligibility/applicant@1' }, items)
}
