/**
 * The rulebook for infant mental health credentials as pure functions: a typed record and a date in, reasoned verdicts out.
 *
 * @packageDocumentation
 */
export * from './engine'
// These two stand before the engine's, which trust their types: here each value is checked.
export { amend } from './interop/amend'
export { defineStandard } from './interop/define'
export { parseStandard, safeParseStandard, type SafeParseStandard } from './interop/parse-standard'
export { applicantSchema } from './model/applicant'
export { ApplicantError } from './model/error'
export { parseApplicant, safeParseApplicant, type ApplicantIssue, type ApplicantIssueCode, type SafeParse } from './model/parse'
