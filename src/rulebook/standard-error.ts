import { formatPath } from '../model/format-path'
import type { ValueIssueCode } from '../model/issue'

/** What can be wrong with a standard, or with an amendment. Codes are contract: they are added to, never renamed. */
export type StandardIssueCode =
  | ValueIssueCode
  // values that do not go together
  | 'duplicate-id'
  | 'id-outside'
  | 'unknown-source'
  | 'unknown-requirement'
  | 'unknown-parameter'
  | 'asks-nothing'
  | 'asks-too-much'
  | 'out-of-order'
  | 'renewal-shape'
  | 'hole-without-authority'
  | 'too-many-areas'

export interface StandardIssue {
  /** Where; empty: the standard itself. */
  readonly path: readonly (string | number)[]
  readonly code: StandardIssueCode
  /** An English sentence: what was expected, and what was found. */
  readonly message: string
}

const MOST_IN_MESSAGE = 10

/** The one error that a bad standard or a bad amendment gives: everything that is wrong with it. The message names the first ten. */
export class StandardError extends Error {
  override readonly name = 'StandardError'
  readonly issues: readonly StandardIssue[]

  /** @param what what was bad, `standard orimha/imhs` */
  constructor(what: string, issues: readonly StandardIssue[]) {
    const lines = issues.slice(0, MOST_IN_MESSAGE).map(({ path, message }) => `  ${formatPath(path)}: ${message}`)
    const more = issues.length > lines.length ? [`  and ${issues.length - lines.length} more`] : []
    super([`${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in the ${what}`, ...lines, ...more].join('\n'))
    this.issues = issues
  }
}
