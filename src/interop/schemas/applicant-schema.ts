import * as z from 'zod'
import { applicantSchema } from '../../model/applicant'
import { civilDateSchema, hoursSchema, idSchema, keySchema, partialDateSchema, slugPathSchema, textSchema, verificationSchema } from '../../model/common'
import { determinationSchema } from '../../model/determinations'
import { educationLevelSchema, educationSchema } from '../../model/education'
import { experienceSchema } from '../../model/experience'
import { MOST_HOURS } from '../../model/hours'
import { holdingSchema } from '../../model/holdings'
import { membershipSchema } from '../../model/membership'
import { agreementSchema, examSchema, licenseSchema, supportingDocumentSchema } from '../../model/papers'
import { personSchema } from '../../model/people'
import { referenceSchema } from '../../model/references'
import { supervisionSchema } from '../../model/supervision'
import { competencyAreaSchema, trainingSchema } from '../../model/training'
import { CIVIL_DATE, jsonSchemaOf, PARTIAL_DATE } from './json-schema'

/** Names for the parts of the schema, and what a refinement in code cannot tell a schema of data. */
const named = z.registry<z.core.JSONSchemaMeta>()
  .add(civilDateSchema, CIVIL_DATE)
  .add(partialDateSchema, PARTIAL_DATE)
  .add(hoursSchema, { id: 'Hours', description: 'Above 0, at most two decimals.', exclusiveMinimum: 0, maximum: MOST_HOURS })
  .add(slugPathSchema, { id: 'StandardOrRequirementId' })
  .add(idSchema, { id: 'Id', description: 'Unique in the document.' })
  .add(keySchema, { id: 'Key' })
  .add(textSchema, { id: 'Text' })
  .add(verificationSchema, { id: 'Verification' })
  .add(competencyAreaSchema, { id: 'CompetencyArea' })
  .add(educationLevelSchema, { id: 'EducationLevel' })
  .add(educationSchema, { id: 'Education' })
  .add(trainingSchema, { id: 'Training' })
  .add(experienceSchema, { id: 'Experience' })
  .add(supervisionSchema, { id: 'Supervision' })
  .add(personSchema, { id: 'Person' })
  .add(referenceSchema, { id: 'Reference' })
  .add(membershipSchema, { id: 'Membership' })
  .add(agreementSchema, { id: 'Agreement' })
  .add(examSchema, { id: 'Exam' })
  .add(licenseSchema, { id: 'License' })
  .add(supportingDocumentSchema, { id: 'SupportingDocument' })
  .add(holdingSchema, { id: 'Holding' })
  .add(determinationSchema, { id: 'Determination' })

/**
 * The applicant document (`imh-eligibility/applicant@1`) as JSON Schema 2020-12, a fresh value with each call.
 *
 * It knows each value by itself. That days exist, that hours have two decimals and what must hold between fields
 * is beyond it: what it accepts `parseApplicant` may still refuse, and never the other way round.
 *
 * @example
 * applicantJsonSchema() // { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:imh-eligibility:applicant@1', ... }
 */
export function applicantJsonSchema(): object {
  return jsonSchemaOf(applicantSchema, { id: 'urn:imh-eligibility:applicant@1', title: 'Applicant for an infant mental health credential', named })
}
