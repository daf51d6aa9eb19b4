/**
 * The documents as schemas, for other languages and for tools, and standards in the words of neighbouring standards.
 *
 * @packageDocumentation
 */
export { toAchievement, type Achievement, type AchievementAlignment } from './neighbours/achievement'
export { applicantJsonSchema } from './schemas/applicant-schema'
export { assessmentJsonSchema, assessmentSchema } from './schemas/assessment-schema'
export { toCtdl } from './neighbours/ctdl'
export type { CtdlAlignment, CtdlConditionProfile, CtdlCredential, CtdlJurisdiction, CtdlOrganization, CtdlValue, EnglishText, EnglishTexts } from './neighbours/ctdl-document'
export { openApiDocument, type OpenApiDocument } from './schemas/openapi'
export { toSchemaOrg, type SchemaOrgCredential, type SchemaOrgOrganization } from './neighbours/schema-org'
export { standardJsonSchema, standardSchema } from './schemas/standard-schema'
export { applicantValidator, assessmentValidator, standardValidator, type Validated, type Validator, type ValidatorIssue } from './validator'
