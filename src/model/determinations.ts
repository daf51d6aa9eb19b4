import * as z from 'zod'
import { civilDateSchema, hoursSchema, idSchema, slugPathSchema, textSchema } from './common'
import type { DeepReadonly } from './common'

/**
 * A reviewer's recorded decision: `met`, `not-met` or `waived` on a requirement, `accepted` or `refused` on a piece of evidence.
 * Which fields go with which decision is checked across fields.
 */
export const determinationSchema = z.strictObject({
  id: idSchema,
  /** With `accepted` and `refused`: the one requirement that the decision is for. */
  requirement: slugPathSchema.optional(),
  /** The id of a piece of evidence in the document. */
  evidence: idSchema.optional(),
  decision: z.enum(['met', 'not-met', 'waived', 'accepted', 'refused']),
  /** With `accepted`: how many hours the evidence counts for. */
  clockHours: hoursSchema.optional(),
  on: civilDateSchema,
  by: textSchema.optional(),
  note: textSchema.optional(),
})

/** A reviewer's recorded decision on a requirement or on one piece of evidence. @useDeclaredType */
export type Determination = DeepReadonly<z.infer<typeof determinationSchema>>
