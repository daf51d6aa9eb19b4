import * as z from 'zod'
import { civilDateSchema, idSchema, slugPathSchema, textSchema } from './common'
import type { DeepReadonly } from './common'
import { educationLevelSchema } from './education'

/** Someone who supervised, provided RSC or rated. `endorsements` and `vetted` are closed lists: what is absent was not held. */
export const personSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  highestDegree: educationLevelSchema.optional(),
  endorsements: z.array(z.strictObject({
    standard: slugPathSchema,
    from: civilDateSchema,
    /** The last good day. */
    to: civilDateSchema.optional(),
  })).optional(),
  /** The association's word that someone not endorsed may serve as if they were. */
  vetted: z.array(z.strictObject({
    as: slugPathSchema,
    by: textSchema,
    from: civilDateSchema,
    /** The last good day. */
    to: civilDateSchema.optional(),
  })).optional(),
})

/** Someone who supervised, provided RSC or rated. @useDeclaredType */
export type Person = DeepReadonly<z.infer<typeof personSchema>>
