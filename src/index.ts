/**
 * The rulebook for infant mental health credentials as pure functions: a typed record and a date in, reasoned verdicts out.
 *
 * @packageDocumentation
 */
export * from './engine'
export { applicantSchema } from './model/applicant'
export { ApplicantError } from './model/error'
export { parseApplicant, safeParseApplicant, type ApplicantIssue, type ApplicantIssueCode, type SafeParse } from './model/parse'
