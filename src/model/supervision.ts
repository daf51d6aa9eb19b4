import * as z from 'zod'
import { agesSchema, civilDateSchema, hoursSchema, idSchema, verificationSchema } from './common'
import type { DeepReadonly } from './common'

/** Reflective supervision/consultation (RSC) received. One entry may sum up a period. */
export const supervisionSchema = z.strictObject({
  id: idSchema,
  from: civilDateSchema,
  /** Absent: one session on `from`. */
  to: civilDateSchema.optional(),
  hours: hoursSchema,
  /** The id of one of the document's `people`. */
  provider: idSchema,
  format: z.enum(['individual', 'group', 'peer']),
  /** Whether it was about the applicant's own work with families, or about the RSC that the applicant provides. */
  about: z.enum(['direct-service', 'rsc-provision']).optional(),
  ages: agesSchema.optional(),
  verification: verificationSchema.optional(),
})

/** Reflective supervision/consultation (RSC) received. One entry may sum up a period. @useDeclaredType */
export type Supervision = DeepReadonly<z.infer<typeof supervisionSchema>>
