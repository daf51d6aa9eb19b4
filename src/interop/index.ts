/**
 * The documents as schemas, for other languages and for tools.
 *
 * @packageDocumentation
 */
export { applicantJsonSchema } from './applicant-schema'
export { assessmentJsonSchema, assessmentSchema } from './assessment-schema'
export { standardJsonSchema, standardSchema } from './standard-schema'
