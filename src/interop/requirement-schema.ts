import * as z from 'zod'
import { civilDateSchema, slugPathSchema } from '../model/common'
import { educationLevelSchema } from '../model/education'
import { serviceComponentSchema } from '../model/experience'
import { agreementSchema, examSchema, supportingDocumentSchema } from '../model/papers'
import { referenceRoleSchema } from '../model/references'
import { competencyAreaSchema } from '../model/training'
import type { Requirement } from '../rulebook/requirement'
import { authoritySchema, citationSchema, countSchema, figureSchema, practiceFlagSchema, readingSchema, thresholdSchema, wordSchema } from './common-schema'
import { internshipCriteriaSchema, workCriteriaSchema } from './work-schema'

const yes = z.exactOptional(z.literal(true))
const threshold = z.exactOptional(thresholdSchema)
const after = z.exactOptional(slugPathSchema)

/** What every requirement begins with. */
const head = <const Kind extends string>(kind: Kind) => ({ id: slugPathSchema, kind: z.literal(kind) })

/** What every requirement may have, and where it is written: at least one citation. */
const foot = {
  bindsWhen: z.exactOptional(practiceFlagSchema),
  exemptAfter: z.exactOptional(z.strictObject({ holding: slugPathSchema, years: figureSchema })),
  cites: z.tuple([citationSchema], citationSchema),
  authority: authoritySchema,
  reading: z.exactOptional(readingSchema),
  furtherReadings: z.exactOptional(z.array(readingSchema)),
}

const areaGroup = { area: wordSchema, anyOf: z.array(competencyAreaSchema) }

export const areaMinimumSchema = z.strictObject({ ...areaGroup, hours: figureSchema })

export const referenceSlotSchema = z.strictObject({
  slot: wordSchema,
  roles: z.exactOptional(z.array(referenceRoleSchema)),
  rolesWhen: z.exactOptional(z.strictObject({ practice: practiceFlagSchema, roles: z.array(referenceRoleSchema) })),
  endorsedAs: z.exactOptional(z.array(slugPathSchema)),
  unpublished: yes,
})

const hole = z.literal('unpublished')

export const vettingRuleSchema = z.strictObject({ years: z.exactOptional(figureSchema), until: z.exactOptional(civilDateSchema) })

const vetting = z.exactOptional(vettingRuleSchema)

export const educationRequirementSchema = z.strictObject({
  ...head('education'),
  levels: z.union([z.array(z.strictObject({ level: educationLevelSchema, degrees: z.exactOptional(z.array(wordSchema)) })), hole]),
  onApproval: z.exactOptional(z.array(educationLevelSchema)),
  focus: yes,
  transcript: z.exactOptional(z.literal('official')),
  ...foot,
})

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

export const referencesRequirementSchema = z.strictObject({
  ...head('references'),
  slots: z.union([z.array(referenceSlotSchema), hole]),
  endorsedRater: z.exactOptional(z.array(slugPathSchema)),
  vetting,
  ...foot,
})

export const membershipRequirementSchema = z.strictObject({ ...head('membership'), ...foot })
export const agreementRequirementSchema = z.strictObject({ ...head('agreement'), agreement: agreementSchema.shape.kind, ...foot })
export const examRequirementSchema = z.strictObject({ ...head('exam'), exam: examSchema.shape.exam, ...foot })
export const licenseRequirementSchema = z.strictObject({ ...head('license'), state: z.exactOptional(wordSchema), ...foot })
export const documentRequirementSchema = z.strictObject({ ...head('document'), document: supportingDocumentSchema.shape.kind, ...foot })
export const employmentRequirementSchema = z.strictObject({ ...head('employment'), ...foot })

export const profileRequirementSchema = z.strictObject({
  ...head('profile'),
  identifier: z.exactOptional(z.array(wordSchema)),
  practice: z.exactOptional(z.array(practiceFlagSchema)),
  ...foot,
})

export const judgementRequirementSchema = z.strictObject({ ...head('judgement'), about: wordSchema, ...foot })

export const allOfRequirementSchema = z.strictObject({
  ...head('all-of'),
  get parts(): z.ZodArray<z.ZodType<Requirement>> {
    return z.array(requirementSchema)
  },
  ...foot,
})

export const anyOfRequirementSchema = z.strictObject({
  ...head('any-of'),
  get parts(): z.ZodArray<z.ZodType<Requirement>> {
    return z.array(requirementSchema)
  },
  ...foot,
})

/** A requirement of any kind; parts are requirements again. */
export const requirementSchema = z.discriminatedUnion('kind', [
  educationRequirementSchema,
  hoursRequirementSchema,
  experienceRequirementSchema,
  supervisionRequirementSchema,
  referencesRequirementSchema,
  membershipRequirementSchema,
  agreementRequirementSchema,
  examRequirementSchema,
  licenseRequirementSchema,
  documentRequirementSchema,
  employmentRequirementSchema,
  profileRequirementSchema,
  judgementRequirementSchema,
  allOfRequirementSchema,
  anyOfRequirementSchema,
])
