import * as z from 'zod'
import { civilDateSchema, idSchema, textSchema, verificationSchema } from './common'
import type { DeepReadonly } from './common'

/** A signed agreement. It has no `verification`: the association holds it itself. */
export const agreementSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['ethics-and-endorsement']),
  signed: civilDateSchema,
})

/** A written examination taken. It has no `verification`: the association holds the outcome itself. */
export const examSchema = z.strictObject({
  id: idSchema,
  exam: z.enum(['mi-aimh-written']),
  taken: civilDateSchema,
  outcome: z.enum(['passed', 'failed']),
})

/** A licence to practise. */
export const licenseSchema = z.strictObject({
  id: idSchema,
  kind: textSchema,
  state: textSchema,
  from: civilDateSchema,
  /** The last good day; absent: running. */
  to: civilDateSchema.optional(),
  verification: verificationSchema.optional(),
})

/** A paper that a programme asks to see. */
export const supportingDocumentSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['experience-proof', 'internship-description', 'ecmh-skills-inventory', 'renewal-notice']),
  dated: civilDateSchema,
  verification: verificationSchema.optional(),
})

/** A signed agreement. @useDeclaredType */
export type Agreement = DeepReadonly<z.infer<typeof agreementSchema>>
/** A written examination taken. @useDeclaredType */
export type Exam = DeepReadonly<z.infer<typeof examSchema>>
/** A licence to practise. @useDeclaredType */
export type License = DeepReadonly<z.infer<typeof licenseSchema>>
/** A paper that a programme asks to see. @useDeclaredType */
export type SupportingDocument = DeepReadonly<z.infer<typeof supportingDocumentSchema>>
