import * as z from 'zod'
import { civilDateSchema, idSchema, slugPathSchema } from './common'
import type { DeepReadonly } from './common'

/** A credential that the applicant holds or held. */
export const holdingSchema = z.strictObject({
  id: idSchema,
  standard: slugPathSchema,
  issued: civilDateSchema,
  /** The last good day. */
  expires: civilDateSchema.optional(),
  lastRenewed: civilDateSchema.optional(),
})

/** A credential that the applicant holds or held. @useDeclaredType */
export type Holding = DeepReadonly<z.infer<typeof holdingSchema>>
