import * as z from 'zod'
import { slugPathSchema } from '../../model/common'
import { educationLevelSchema } from '../../model/education'
import { agreementSchema, examSchema, supportingDocumentSchema } from '../../model/papers'
import { referenceRoleSchema } from '../../model/references'
import type { Requirement } from '../../rulebook/requirement'
import { practiceFlagSchema, wordSchema } from './common-schema'
import { hoursRequirementSchema } from './hours-requirement-schema'
import { foot, head, hole, vetting, yes } from './requirement-base-schema'
import { experienceRequirementSchema, supervisionRequirementSchema } from './work-requirement-schema'

export const referenceSlotSchema = z.strictObject({
  slot: wordSchema,
  roles: z.exactOptional(z.array(referenceRoleSchema)),
  rolesWhen: z.exactOptional(z.strictObject({ practice: practiceFlagSchema, roles: z.array(referenceRoleSchema) })),
  endorsedAs: z.exactOptional(z.array(slugPathSchema)),
  unpublished: yes,
})

export const educationRequirementSchema = z.strictObject({
  ...head('education'),
  levels: z.union([z.array(z.strictObject({ level: educationLevelSchema, degrees: z.exactOptional(z.array(wordSchema)) })), hole]),
  onApproval: z.exactOptional(z.array(educationLevelSchema)),
  focus: yes,
  transcript: z.exactOptional(z.literal('official')),
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
