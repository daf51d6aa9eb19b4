import * as z from 'zod'
import { civilDateSchema, idSchema, slugPathSchema } from '../../model/common'
import type { NoteCode, NoteParams } from '../../verdict/codes'
import { coded } from './coded'
import { figureSchema, readingSchema, wordSchema } from './common-schema'

/** The parameters of every note, in the order of `verdict/codes.ts`. */
export const noteParams = {
  'reading-matters': z.strictObject({ reading: readingSchema, verdict: wordSchema }),
  'rsc-recommended': z.strictObject({ holding: slugPathSchema, since: civilDateSchema }),
  'rsc-training-recommended': z.strictObject({ hours: figureSchema, counted: figureSchema }),
  'expiry-differs': z.strictObject({ expires: civilDateSchema, byRule: civilDateSchema }),
  'duplicates-differ': z.strictObject({ evidence: z.array(idSchema) }),
  'leadership-local': z.strictObject({ evidence: idSchema }),
  'vetting-ends': z.strictObject({ person: idSchema, on: civilDateSchema }),
} satisfies { readonly [Code in NoteCode]: z.ZodType<NoteParams[Code]> }

/**
 * What someone should know that does not change the verdict.
 *
 * @example
 * noteSchema.parse({ code: 'leadership-local', params: { evidence: 'job-1' } })
 */
export const noteSchema = coded(noteParams)
