/**
 * For the tests of apps: records to start from.
 *
 * @packageDocumentation
 */
export { applicantWith } from './applicant-with'
