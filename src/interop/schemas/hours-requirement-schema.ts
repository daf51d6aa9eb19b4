import * as z from 'zod'
import { competencyAreaSchema } from '../../model/training'
import { countSchema, figureSchema, practiceFlagSchema, wordSchema } from './common-schema'
import { foot, head, threshold, yes } from './requirement-base-schema'

const areaGroup = { area: wordSchema, anyOf: z.array(competencyAreaSchema) }

export const areaMinimumSchema = z.strictObject({ ...areaGroup, hours: figureSchema })

export const hoursRequirementSchema = z.strictObject({
  ...head('hours'),
  unit: z.enum(['clock-hours', 'hours']),
  hours: threshold,
  areas: z.exactOptional(z.array(competencyAreaSchema)),
  minima: z.exactOptional(z.array(areaMinimumSchema)),
  distinctAreas: z.exactOptional(countSchema),
  groups: z.exactOptional(z.array(z.strictObject(areaGroup))),
  didactic: yes,
  ages: z.exactOptional(z.literal('birth-to-six')),
  conversions: z.exactOptional(z.strictObject({
    'ceu': z.exactOptional(figureSchema),
    'semester-hour': z.exactOptional(figureSchema),
    'quarter-hour': z.exactOptional(figureSchema),
  })),
  sharing: z.exactOptional(z.enum(['split', 'full'])),
  alternativeMinima: z.exactOptional(z.strictObject({ reading: z.literal('RD-04'), minima: z.array(areaMinimumSchema) })),
  anyDate: yes,
  recommended: z.exactOptional(z.strictObject({ area: competencyAreaSchema, hours: figureSchema, unless: practiceFlagSchema })),
  ...foot,
})
