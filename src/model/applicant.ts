import * as z from 'zod'
import { keySchema } from './common'
import type { DeepReadonly } from './common'
import { determinationSchema } from './determinations'
import { educationSchema } from './education'
import { experienceSchema } from './experience'
import { holdingSchema } from './holdings'
import { membershipSchema } from './membership'
import { agreementSchema, examSchema, licenseSchema, supportingDocumentSchema } from './papers'
import { personSchema } from './people'
import { referenceSchema } from './references'
import { supervisionSchema } from './supervision'
import { trainingSchema } from './training'

export type { Verification } from './common'
export type { Determination } from './determinations'
export type { Education, EducationLevel } from './education'
export type { Experience, ServiceComponent } from './experience'
export type { Holding } from './holdings'
export type { Membership } from './membership'
export type { Agreement, Exam, License, SupportingDocument } from './papers'
export type { Person } from './people'
export type { Reference, ReferenceRole } from './references'
export type { Supervision } from './supervision'
export type { CompetencyArea, Training } from './training'

/** The one format that this version reads. */
export const APPLICANT_FORMAT = 'imh-eligibility/applicant@1'

/**
 * What one professional brings. Every list is closed: what it does not name, they do not have.
 * The schema knows each value by itself; what must hold between values is in `check.ts`, so parse with `parseApplicant`.
 */
export const applicantSchema = z.strictObject({
  format: z.literal(APPLICANT_FORMAT),
  /** The caller's own key; never used to decide. */
  id: keySchema.optional(),
  /** Numbers in registries; Ohio's professional identification number is of the system `opin`. */
  identifiers: z.array(z.strictObject({ system: keySchema, value: keySchema })).optional(),
  /** What the person does; a flag that is absent is unknown, not false. */
  practice: z.strictObject({
    supervisesOthers: z.boolean().optional(),
    providesReflectiveSupervision: z.boolean().optional(),
    mentalHealthField: z.boolean().optional(),
    providesEcmhConsultation: z.boolean().optional(),
  }).optional(),
  education: z.array(educationSchema).optional(),
  trainings: z.array(trainingSchema).optional(),
  experience: z.array(experienceSchema).optional(),
  supervision: z.array(supervisionSchema).optional(),
  people: z.array(personSchema).optional(),
  references: z.array(referenceSchema).optional(),
  memberships: z.array(membershipSchema).optional(),
  agreements: z.array(agreementSchema).optional(),
  exams: z.array(examSchema).optional(),
  licenses: z.array(licenseSchema).optional(),
  documents: z.array(supportingDocumentSchema).optional(),
  holdings: z.array(holdingSchema).optional(),
  determinations: z.array(determinationSchema).optional(),
})

/** A parsed applicant document. @useDeclaredType */
export type Applicant = DeepReadonly<z.infer<typeof applicantSchema>>
