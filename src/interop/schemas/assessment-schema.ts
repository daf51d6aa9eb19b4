import * as z from 'zod'
import { civilDateSchema, idSchema, partialDateSchema, slugPathSchema } from '../../model/common'
import { authoritySchema, citationSchema, practiceFlagSchema, purposeSchema, READING, readingSchema, renewalPeriodSchema, servedSchema, sourceSchema, thresholdSchema, wordSchema } from './common-schema'
import { findingSchema } from './finding-schema'
import { CIVIL_DATE, jsonSchemaOf, PARTIAL_DATE } from './json-schema'
import { noteSchema } from './note-schema'
import {
  evidenceSchema, missingSchema, plainEvidenceSchema, quantitySchema, reasonedEvidenceSchema, requirementKindSchema, requirementResultSchema, verdictSchema,
} from './result-schema'

const periodSchema = z.strictObject({
  from: civilDateSchema,
  to: civilDateSchema,
  due: civilDateSchema,
  state: z.enum(['open', 'overdue']),
})

/**
 * The assessment document (`imh-eligibility/assessment@1`): what `assess` returns, for those who store it or get it from elsewhere.
 *
 * It knows each value by itself. Whether the verdicts follow from the findings is for `assess` to say.
 *
 * @example
 * assessmentSchema.parse(JSON.parse(stored)).verdict // 'needs-review'
 */
export const assessmentSchema = z.strictObject({
  format: z.literal('imh-eligibility/assessment@1'),
  standard: slugPathSchema,
  name: z.string(),
  edition: wordSchema,
  contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  purpose: purposeSchema,
  asOf: civilDateSchema,
  counting: z.enum(['claimed', 'verified']),
  period: z.exactOptional(periodSchema),
  renews: z.exactOptional(renewalPeriodSchema),
  sources: z.exactOptional(z.record(wordSchema, sourceSchema)),
  verdict: verdictSchema,
  requirements: z.array(requirementResultSchema),
})

/** Names for the parts of the schema. */
const named = z.registry<z.core.JSONSchemaMeta>()
  .add(civilDateSchema, CIVIL_DATE)
  .add(partialDateSchema, PARTIAL_DATE)
  .add(slugPathSchema, { id: 'StandardOrRequirementId' })
  .add(idSchema, { id: 'Id', description: 'The id of an item or a person in the applicant document.' })
  .add(wordSchema, { id: 'Word' })
  .add(authoritySchema, { id: 'Authority' })
  .add(citationSchema, { id: 'Citation' })
  .add(sourceSchema, { id: 'Source' })
  .add(readingSchema, { id: 'Reading', pattern: READING.source })
  .add(practiceFlagSchema, { id: 'PracticeFlag' })
  .add(servedSchema, { id: 'Served' })
  .add(verdictSchema, { id: 'Verdict' })
  .add(requirementKindSchema, { id: 'RequirementKind' })
  .add(quantitySchema, { id: 'Quantity', description: 'Days are days of work, 365 to a year.' })
  .add(periodSchema, { id: 'Period' })
  .add(renewalPeriodSchema, { id: 'RenewalPeriod' })
  .add(thresholdSchema, { id: 'Threshold', description: 'A figure, or the word for a figure that no text that could be read gives.' })
  .add(missingSchema, { id: 'Missing' })
  .add(findingSchema, { id: 'Finding' })
  .add(noteSchema, { id: 'Note' })
  .add(plainEvidenceSchema, { id: 'PlainEvidence' })
  .add(reasonedEvidenceSchema, { id: 'ReasonedEvidence' })
  .add(evidenceSchema, { id: 'Evidence' })
  .add(requirementResultSchema, { id: 'RequirementResult' })

/**
 * The assessment document as JSON Schema 2020-12, a fresh value with each call. That days exist is beyond it.
 *
 * @example
 * assessmentJsonSchema() // { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:imh-eligibility:assessment@1', ... }
 */
export function assessmentJsonSchema(): object {
  return jsonSchemaOf(assessmentSchema, { id: 'urn:imh-eligibility:assessment@1', title: 'Assessment for an infant mental health credential', named })
}
