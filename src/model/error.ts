import { formatPath } from './format-path'
import type { ApplicantIssue } from './issue'

export { formatPath } from './format-path'

const MOST_IN_MESSAGE = 10

/**
 * The one error that a bad applicant document gives: everything that is wrong with it, in the order of the document.
 * The message names the first ten.
 */
export class ApplicantError extends Error {
  override readonly name = 'ApplicantError'
  readonly issues: readonly ApplicantIssue[]

  constructor(issues: readonly ApplicantIssue[]) {
    super(summary(issues))
    this.issues = issues
  }
}

function summary(issues: readonly ApplicantIssue[]): string {
  const lines = issues.slice(0, MOST_IN_MESSAGE).map(({ path, message }) => `  ${formatPath(path)}: ${message}`)
  const more = issues.length - lines.length
  return [
    `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in the applicant document`,
    ...lines,
    ...more > 0 ? [`  and ${more} more`] : [],
  ].join('\n')
}
