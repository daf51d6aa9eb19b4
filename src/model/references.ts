import * as z from 'zod'
import { civilDateSchema, idSchema, verificationSchema } from './common'
import type { DeepReadonly } from './common'

/** What the rater is to the applicant. `rsc-provider` gives the applicant RSC, `rsc-recipient` receives it from the applicant. */
export const referenceRoleSchema = z.enum([
  'current-program-supervisor',
  'rsc-provider',
  'supervisor',
  'teacher',
  'trainer',
  'consultant',
  'colleague',
  'supervisee',
  'service-recipient',
  'cda-mentor',
  'board-member',
  'rsc-recipient',
])

/** A reference rating received. */
export const referenceSchema = z.strictObject({
  id: idSchema,
  /** The id of one of the document's `people`. */
  rater: idSchema,
  received: civilDateSchema,
  roles: z.array(referenceRoleSchema).min(1),
  verification: verificationSchema.optional(),
})

/** What a rater is to the applicant. @useDeclaredType */
export type ReferenceRole = z.infer<typeof referenceRoleSchema>
/** A reference rating received. @useDeclaredType */
export type Reference = DeepReadonly<z.infer<typeof referenceSchema>>
