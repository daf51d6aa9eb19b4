/** What can be wrong with the shape of a document, or with a single value in it. */
export type ValueIssueCode =
  // the shape of the document
  | 'unsupported-format'
  | 'unknown-key'
  | 'missing'
  | 'wrong-type'
  // a single value
  | 'not-allowed-value'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'bad-id'
  | 'bad-date'
  | 'bad-hours'

/** What can be wrong with an applicant document. Codes are contract: they are added to, never renamed. */
export type ApplicantIssueCode =
  | ValueIssueCode
  // values that do not go together
  | 'duplicate-id'
  | 'unknown-person'
  | 'unknown-evidence'
  | 'ends-before-start'
  | 'area-not-listed'
  | 'hours-by-area-exceed-total'
  | 'determination-shape'
  /** More problems than can be told apart: this is hardly an applicant document. */
  | 'too-many-problems'

/** From the document down to the value; a list position counts from 0. */
export type ApplicantPath = readonly (string | number)[]

/** One thing that is wrong with an applicant document. */
export interface ApplicantIssue {
  /** Where; an unknown key's path ends in the key. Empty: the document itself. */
  readonly path: ApplicantPath
  readonly code: ApplicantIssueCode
  /** An English sentence: what was expected, and what was found. */
  readonly message: string
}

/** An issue that the schema alone finds. */
export interface ValueIssue extends ApplicantIssue {
  readonly code: ValueIssueCode
}

/** What a refinement of ours says when it fails, in the `params` of the zod issue. */
export interface Expectation {
  readonly code: ValueIssueCode
  readonly expected: string
}

/** Names the code and the words of a refinement, where its rule stands. */
export function expecting(code: ValueIssueCode, expected: string): { readonly expectation: Expectation } {
  return { expectation: { code, expected } }
}
