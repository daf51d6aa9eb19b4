import * as z from 'zod'
import { idSchema, partialDateSchema, textSchema, verificationSchema } from './common'
import type { DeepReadonly } from './common'

/** Kinds of schooling. `certificate` is also how course work is recorded. */
export const educationLevelSchema = z.enum(['cda', 'associate', 'certificate', 'bachelor', 'master', 'doctorate', 'medical'])

/** A degree, certificate or Child Development Associate (CDA) credential. */
export const educationSchema = z.strictObject({
  id: idSchema,
  level: educationLevelSchema,
  /** The degree's short name, `MSW`. */
  degree: textSchema.optional(),
  field: textSchema.optional(),
  /** Whether the programme was about infant mental health. */
  imhFocus: z.boolean().optional(),
  /** The day the degree was conferred. */
  conferred: partialDateSchema,
  transcript: z.enum(['official', 'unofficial', 'none']).optional(),
  verification: verificationSchema.optional(),
})

/** A kind of schooling. @useDeclaredType */
export type EducationLevel = z.infer<typeof educationLevelSchema>
/** A degree, certificate or Child Development Associate (CDA) credential. @useDeclaredType */
export type Education = DeepReadonly<z.infer<typeof educationSchema>>
