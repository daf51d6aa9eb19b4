import * as z from 'zod'
import { idSchema, partialDateSchema, textSchema, verificationSchema } from './common'
import type { DeepReadonly } from './common'

/** What services to a family may include. */
export const serviceComponentSchema = z.enum([
  'concrete-assistance',
  'advocacy',
  'emotional-support',
  'developmental-guidance',
  'early-relationship-assessment',
  'relationship-based-therapy',
])

/** A spell of work, paid or not. A flag that is absent is unknown, not false; an empty list says "none". */
export const experienceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['employment', 'internship', 'volunteer']),
  role: textSchema.optional(),
  employer: textSchema.optional(),
  start: partialDateSchema,
  /** The last day worked; absent: ongoing. */
  end: partialDateSchema.optional(),
  paid: z.boolean().optional(),
  professional: z.boolean().optional(),
  /** The share of a full-time post, above 0 and at most 1. */
  fullTimeEquivalent: z.number().gt(0).max(1).optional(),
  supervised: z.boolean().optional(),
  /** The id of one of the document's `people`. */
  supervisor: idSchema.optional(),
  /** `infant-toddler` is birth to 36 months, `young-child` 3 up to 6 years. */
  serves: z.array(z.enum(['infant-toddler', 'young-child', 'parent-caregiver', 'pregnant-person'])).optional(),
  familiesServed: z.number().min(0, { abort: true }).int().optional(),
  socialEmotionalFocus: z.boolean().optional(),
  attendsToRelationships: z.boolean().optional(),
  culturallyResponsive: z.boolean().optional(),
  traumaInformed: z.boolean().optional(),
  services: z.array(serviceComponentSchema).optional(),
  leadership: z.array(z.enum(['rsc-provision', 'policy-administration', 'teaching-research'])).optional(),
  leadershipScope: z.enum(['local', 'regional', 'state', 'national']).optional(),
  verification: verificationSchema.optional(),
})

/** What services to a family may include. @useDeclaredType */
export type ServiceComponent = z.infer<typeof serviceComponentSchema>
/** A spell of work, paid or not. A flag that is absent is unknown, not false. @useDeclaredType */
export type Experience = DeepReadonly<z.infer<typeof experienceSchema>>
