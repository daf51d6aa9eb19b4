import * as z from 'zod'
import { civilDateSchema, idSchema, textSchema, verificationSchema } from './common'
import type { DeepReadonly } from './common'

/** Membership in a professional association. */
export const membershipSchema = z.strictObject({
  id: idSchema,
  association: textSchema,
  kind: z.enum(['individual', 'organizational']),
  /** Whether it is an infant mental health association. */
  infantMentalHealth: z.boolean(),
  from: civilDateSchema,
  /** The last good day; absent: running. */
  to: civilDateSchema.optional(),
  verification: verificationSchema.optional(),
})

/** Membership in a professional association. @useDeclaredType */
export type Membership = DeepReadonly<z.infer<typeof membershipSchema>>
