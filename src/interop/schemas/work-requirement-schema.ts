import * as z from 'zod'
import { slugPathSchema } from '../../model/common'
import { serviceComponentSchema } from '../../model/experience'
import { countSchema, thresholdSchema } from './common-schema'
import { after, foot, head, threshold, vetting, yes } from './requirement-base-schema'
import { internshipCriteriaSchema, workCriteriaSchema } from './work-schema'

export const experienceRequirementSchema = z.strictObject({
  ...head('experience'),
  work: workCriteriaSchema,
  internship: z.exactOptional(internshipCriteriaSchema),
  after,
  years: threshold,
  families: threshold,
  services: z.exactOptional(z.array(serviceComponentSchema)),
  ...foot,
})

export const supervisionRequirementSchema = z.strictObject({
  ...head('supervision'),
  hours: thresholdSchema,
  providers: z.array(slugPathSchema),
  vetting,
  otherProviders: z.enum(['excluded', 'if-approved']),
  bachelorsMayUse: z.exactOptional(z.strictObject({ provider: slugPathSchema, atLeast: z.literal('master') })),
  window: z.exactOptional(z.strictObject({ months: countSchema, floorMonths: countSchema })),
  after,
  whileServing: yes,
  anyDate: yes,
  aboutDirectService: yes,
  ...foot,
})
