import * as z from 'zod'
import { agesSchema, civilDateSchema, hoursSchema, idSchema, keySchema, textSchema, verificationSchema } from './common'
import type { DeepReadonly } from './common'

/** The areas of competency that the Ohio and Oregon credentials ask training in. */
export const competencyAreaSchema = z.enum([
  'relationship-based-education',
  'infant-observation',
  'social-emotional-development',
  'cultural-competency',
  'linguistic-competency',
  'trauma-informed-competency',
  'infant-mental-health-practice',
  'reflective-supervision-provision',
  'diversity-equity-inclusion',
  'social-emotional-growth',
  'family-community-relations',
  'assessment',
  'interventions',
])

/** An area of competency that training is asked in. @useDeclaredType */
export type CompetencyArea = z.infer<typeof competencyAreaSchema>

const hours = hoursSchema.optional()

/** An object of optional keys rather than a record: a key that is no area is then an unknown key like any other. */
const hoursByAreaSchema = z.strictObject({
  'relationship-based-education': hours,
  'infant-observation': hours,
  'social-emotional-development': hours,
  'cultural-competency': hours,
  'linguistic-competency': hours,
  'trauma-informed-competency': hours,
  'infant-mental-health-practice': hours,
  'reflective-supervision-provision': hours,
  'diversity-equity-inclusion': hours,
  'social-emotional-growth': hours,
  'family-community-relations': hours,
  'assessment': hours,
  'interventions': hours,
} satisfies Record<CompetencyArea, typeof hours>)

/** A training, course or conference completed. */
export const trainingSchema = z.strictObject({
  id: idSchema,
  title: textSchema.optional(),
  completed: civilDateSchema,
  /** Beats `credit` where both are given. */
  clockHours: hoursSchema.optional(),
  credit: z.strictObject({ unit: z.enum(['ceu', 'semester-hour', 'quarter-hour']), value: hoursSchema }).optional(),
  competencyAreas: z.array(competencyAreaSchema),
  /** The split of the clock hours; without `clockHours` its sum is the total. */
  hoursByArea: hoursByAreaSchema.optional(),
  kind: z.enum(['in-service', 'coursework', 'conference', 'series']).optional(),
  didactic: z.boolean().optional(),
  ages: agesSchema.optional(),
  /** What was taught; with `eventId` it tells one training from another. */
  courseId: keySchema.optional(),
  /** The dated delivery of the course. */
  eventId: keySchema.optional(),
  verification: verificationSchema.optional(),
})

/** A training, course or conference completed. @useDeclaredType */
export type Training = DeepReadonly<z.infer<typeof trainingSchema>>
