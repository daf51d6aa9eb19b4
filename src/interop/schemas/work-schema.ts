import * as z from 'zod'
import { slugPathSchema } from '../../model/common'
import { experienceSchema } from '../../model/experience'
import { figureSchema, servedSchema } from './common-schema'

const kindSchema = experienceSchema.shape.kind

export const workFlagSchema = z.enum([
  'paid', 'professional', 'supervised', 'socialEmotionalFocus', 'attendsToRelationships', 'culturallyResponsive', 'traumaInformed',
])

/** Which spells of work a rule is about. */
export const workCriteriaSchema = z.strictObject({
  kinds: z.exactOptional(z.array(kindSchema)),
  kindsOnApproval: z.exactOptional(z.array(kindSchema)),
  unpaidOnApproval: z.exactOptional(z.literal(true)),
  flags: z.exactOptional(z.array(workFlagSchema)),
  servesAnyOf: z.exactOptional(z.array(servedSchema)),
  servesEachOf: z.exactOptional(z.array(servedSchema)),
  leadership: z.exactOptional(experienceSchema.shape.leadership.unwrap().element),
  partTime: z.exactOptional(z.literal('counts')),
})

/** Supervised graduate internship in place of work (RD-10). */
export const internshipCriteriaSchema = z.strictObject({
  flags: z.array(workFlagSchema),
  servesEachOf: z.array(servedSchema),
  supervisorEndorsedAs: z.array(slugPathSchema),
  description: z.literal('internship-description'),
  atMostYears: figureSchema,
})
