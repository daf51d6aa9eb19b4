import { applicantSchema } from './applicant'
import type { Applicant } from './applicant'
import { checkAcrossFields } from './check'
import { ApplicantError } from './error'
import type { ApplicantIssue, ApplicantPath } from './issue'
import { issuesOfLarge, TOO_MANY } from './large'
import { translate } from './translate'

export type { ApplicantIssue, ApplicantIssueCode, ApplicantPath } from './issue'

/** The applicant, or everything that is wrong with the document. */
export type SafeParse =
  | { readonly success: true; readonly applicant: Applicant }
  | { readonly success: false; readonly error: ApplicantError }

/**
 * Reads an applicant document (`imh-eligibility/applicant@1`), for callers who would rather stop at bad input.
 *
 * @param input the parsed JSON; it is not changed
 * @returns a copy of the document that satisfies every rule of the format
 * @throws {ApplicantError} naming every issue, when there is one
 * @example
 * parseApplicant({ format: 'imh-eligibility/applicant@1' }) // { format: 'imh-eligibility/applicant@1' }
 */
export function parseApplicant(input: unknown): Applicant {
  const result = safeParseApplicant(input)
  if (result.success) return result.applicant
  throw result.error
}

/**
 * Reads an applicant document (`imh-eligibility/applicant@1`), for callers who want to look at what is wrong.
 *
 * @param input the parsed JSON, or any other value; it is not changed
 * @example
 * safeParseApplicant({ format: 'imh-eligibility/applicant@1', training: [] })
 * // { success: false, error }, with error.issues [{ path: ['training'], code: 'unknown-key', message: 'unknown key "training"' }]
 */
export function safeParseApplicant(input: unknown): SafeParse {
  const values = checkValues(input)
  const acrossFields = checkAcrossFields(input)
  if (values.success && acrossFields.length === 0) return values
  const issues = [...values.success ? [] : values.issues, ...acrossFields]
  return { success: false, error: new ApplicantError(issues.sort(inDocumentOrder)) }
}

type Values =
  | { readonly success: true; readonly applicant: Applicant }
  | { readonly success: false; readonly issues: readonly ApplicantIssue[] }

function checkValues(input: unknown): Values {
  try {
    const ofLists = issuesOfLarge(input)
    if (ofLists.length > 0) return { success: false, issues: ofLists }
    const { success, data, error } = applicantSchema.safeParse(input, { reportInput: true })
    return success ? { success, applicant: data } : { success, issues: error.issues.flatMap(translate) }
  } catch (error) {
    // zod gathers issues by spreading them into calls, which runs out of stack at some hundred thousand of them.
    if (!(error instanceof RangeError)) throw error
    return { success: false, issues: [TOO_MANY] }
  }
}

const TOP_LEVEL: readonly (string | number | undefined)[] = Object.keys(applicantSchema.shape)

/** By list, then by item; within an item the schema's issues come first. The document itself comes first, unknown keys last. */
function inDocumentOrder({ path: a }: ApplicantIssue, { path: b }: ApplicantIssue): number {
  return rank(a) - rank(b) || position(a) - position(b)
}

function rank(path: ApplicantPath): number {
  if (path.length === 0) return -1
  const found = TOP_LEVEL.indexOf(path[0])
  return found === -1 ? TOP_LEVEL.length : found
}

function position(path: ApplicantPath): number {
  return typeof path[1] === 'number' ? path[1] : -1
}
