import * as z from 'zod'
import { civilDateSchema, slugPathSchema } from '../../model/common'
import { educationLevelSchema } from '../../model/education'
import { serviceComponentSchema } from '../../model/experience'
import { referenceRoleSchema } from '../../model/references'
import { competencyAreaSchema } from '../../model/training'
import { authoritySchema, citationSchema, practiceFlagSchema, purposeSchema, READING, readingSchema, renewalPeriodSchema, servedSchema, sourceSchema, thresholdSchema, wordSchema } from './common-schema'
import { areaMinimumSchema, hoursRequirementSchema } from './hours-requirement-schema'
import { CIVIL_DATE, jsonSchemaOf } from './json-schema'
import { vettingRuleSchema } from './requirement-base-schema'
import * as requirement from './requirement-schema'
import { experienceRequirementSchema, supervisionRequirementSchema } from './work-requirement-schema'
import { internshipCriteriaSchema, workCriteriaSchema, workFlagSchema } from './work-schema'

/**
 * The rules of one credential, or of its renewal, as plain data: for rules that come from outside, or that someone has amended.
 *
 * It knows each value by itself. What must hold between values, such as that an id in `after` is there, is beyond it.
 *
 * @example
 * standardSchema.parse(JSON.parse(published)).edition // '2026-11'
 */
export const standardSchema = z.strictObject({
  id: slugPathSchema,
  edition: wordSchema,
  purpose: purposeSchema,
  name: wordSchema,
  aliases: z.array(z.strictObject({ name: wordSchema, used: wordSchema })),
  programme: wordSchema,
  jurisdiction: wordSchema,
  effective: z.strictObject({ from: z.exactOptional(civilDateSchema), to: z.exactOptional(civilDateSchema) }),
  known: z.strictObject({ from: civilDateSchema, to: z.exactOptional(civilDateSchema) }),
  renews: z.exactOptional(renewalPeriodSchema),
  sources: z.exactOptional(z.record(wordSchema, sourceSchema)),
  requirements: z.array(requirement.requirementSchema),
})

/** Names for the parts of the schema. */
const named = z.registry<z.core.JSONSchemaMeta>()
  .add(civilDateSchema, CIVIL_DATE)
  .add(slugPathSchema, { id: 'StandardOrRequirementId' })
  .add(wordSchema, { id: 'Word' })
  .add(thresholdSchema, { id: 'Threshold', description: 'A figure, or the word for a figure that no text that could be read gives.' })
  .add(authoritySchema, { id: 'Authority' })
  .add(citationSchema, { id: 'Citation' })
  .add(sourceSchema, { id: 'Source' })
  .add(renewalPeriodSchema, { id: 'RenewalPeriod' })
  .add(readingSchema, { id: 'Reading', pattern: READING.source })
  .add(practiceFlagSchema, { id: 'PracticeFlag' })
  .add(educationLevelSchema, { id: 'EducationLevel' })
  .add(competencyAreaSchema, { id: 'CompetencyArea' })
  .add(serviceComponentSchema, { id: 'ServiceComponent' })
  .add(referenceRoleSchema, { id: 'ReferenceRole' })
  .add(servedSchema, { id: 'Served' })
  .add(workFlagSchema, { id: 'WorkFlag' })
  .add(workCriteriaSchema, { id: 'WorkCriteria' })
  .add(internshipCriteriaSchema, { id: 'InternshipCriteria' })
  .add(areaMinimumSchema, { id: 'AreaMinimum' })
  .add(requirement.referenceSlotSchema, { id: 'ReferenceSlot' })
  .add(vettingRuleSchema, { id: 'VettingRule' })
  .add(requirement.educationRequirementSchema, { id: 'EducationRequirement' })
  .add(hoursRequirementSchema, { id: 'HoursRequirement' })
  .add(experienceRequirementSchema, { id: 'ExperienceRequirement' })
  .add(supervisionRequirementSchema, { id: 'SupervisionRequirement' })
  .add(requirement.referencesRequirementSchema, { id: 'ReferencesRequirement' })
  .add(requirement.membershipRequirementSchema, { id: 'MembershipRequirement' })
  .add(requirement.agreementRequirementSchema, { id: 'AgreementRequirement' })
  .add(requirement.examRequirementSchema, { id: 'ExamRequirement' })
  .add(requirement.licenseRequirementSchema, { id: 'LicenseRequirement' })
  .add(requirement.documentRequirementSchema, { id: 'DocumentRequirement' })
  .add(requirement.employmentRequirementSchema, { id: 'EmploymentRequirement' })
  .add(requirement.profileRequirementSchema, { id: 'ProfileRequirement' })
  .add(requirement.judgementRequirementSchema, { id: 'JudgementRequirement' })
  .add(requirement.allOfRequirementSchema, { id: 'AllOfRequirement' })
  .add(requirement.anyOfRequirementSchema, { id: 'AnyOfRequirement' })
  .add(requirement.requirementSchema, { id: 'Requirement' })

/**
 * A standard as JSON Schema 2020-12, a fresh value with each call. That days exist is beyond it.
 *
 * @example
 * standardJsonSchema() // { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:imh-eligibility:standard@1', ... }
 */
export function standardJsonSchema(): object {
  return jsonSchemaOf(standardSchema, { id: 'urn:imh-eligibility:standard@1', title: 'Standard of an infant mental health credential', named })
}
