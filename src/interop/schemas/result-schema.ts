import * as z from 'zod'
import { idSchema, slugPathSchema } from '../../model/common'
import type { RequirementResult } from '../../verdict/result'
import { STANDINGS } from '../../verdict/standing'
import { VERDICTS } from '../../verdict/verdict'
import { coded } from './coded'
import { authoritySchema, citationSchema, figureSchema, readingSchema, wordSchema } from './common-schema'
import { findingSchema } from './finding-schema'
import { noteSchema } from './note-schema'
import { reasonParams } from './reason-schema'

export const verdictSchema = z.enum([...VERDICTS, 'not-applicable'])

export const requirementKindSchema = z.enum([
  'education', 'hours', 'experience', 'supervision', 'references', 'membership', 'agreement', 'exam', 'license', 'document',
  'employment', 'profile', 'judgement', 'all-of', 'any-of',
])

export const quantitySchema = z.strictObject({ unit: z.enum(['clock-hours', 'hours', 'days', 'count']), value: figureSchema })

/** What would have to be added, supplied or filled. */
export const missingSchema = z.strictObject({
  quantity: z.exactOptional(quantitySchema),
  areas: z.exactOptional(z.array(z.strictObject({ area: wordSchema, hours: figureSchema }))),
  deficit: z.exactOptional(z.strictObject({ areas: z.array(wordSchema), needed: figureSchema, available: figureSchema })),
  slots: z.exactOptional(z.array(z.strictObject({ slot: wordSchema, roles: z.array(wordSchema), candidates: z.array(idSchema) }))),
  /** `applicant` stands for the document itself. */
  fields: z.exactOptional(z.array(z.strictObject({ evidence: idSchema, field: wordSchema }))),
})

const stands = { id: idSchema, standing: z.enum(STANDINGS), amount: z.exactOptional(figureSchema) }

/** A piece of evidence that simply counts. */
export const plainEvidenceSchema = z.strictObject(stands)

/** A piece of evidence with a reason to it. */
export const reasonedEvidenceSchema = coded(reasonParams, stands)

/** One piece of evidence: how it stands, how much it gives, and why it does not simply count. */
export const evidenceSchema = z.union([plainEvidenceSchema, reasonedEvidenceSchema])

/** One requirement decided, keys in their fixed order. */
export const requirementResultSchema = z.strictObject({
  id: slugPathSchema,
  kind: requirementKindSchema,
  verdict: verdictSchema,
  required: z.exactOptional(quantitySchema),
  counted: z.exactOptional(quantitySchema),
  missing: z.exactOptional(missingSchema),
  findings: z.array(findingSchema),
  evidence: z.array(evidenceSchema),
  notes: z.array(noteSchema),
  cites: z.array(citationSchema).min(1),
  authority: authoritySchema,
  reading: z.exactOptional(readingSchema),
  furtherReadings: z.exactOptional(z.array(readingSchema)),
  get parts(): z.ZodExactOptional<z.ZodArray<z.ZodType<RequirementResult>>> {
    return z.exactOptional(z.array(requirementResultSchema))
  },
})
