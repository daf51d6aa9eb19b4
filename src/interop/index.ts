/**
 * The documents as schemas, for other languages and for tools, and standards in the words of neighbouring standards.
 *
 * @packageDocumentation
 */
export { toAchievement, type Achievement, type AchievementAlignment } from './achievement'
export { applicantJsonSchema } from './applicant-schema'
export { assessmentJsonSchema, assessmentSchema } from './assessment-schema'
export { toCtdl } from './ctdl'
export type { CtdlAlignment, CtdlConditionProfile, CtdlCredential, CtdlJurisdiction, CtdlOrganization, CtdlValue, EnglishText, EnglishTexts } from './ctdl-document'
export { openApiDocument, type OpenApiDocument } from './openapi'
export { toSchemaOrg, type SchemaOrgCredential, type SchemaOrgOrganization } from './schema-org'
export { standardJsonSchema, standardSchema } from './standard-schema'
export { applicantValidator, assessmentValidator, standardValidator, type Validated, type Validator, type ValidatorIssue } from './validator'
