import * as z from 'zod'
import { civilDateSchema, idSchema, slugPathSchema } from '../../model/common'
import type { FindingCode, FindingParams } from '../../verdict/codes'
import { coded } from './coded'
import { countSchema, figureSchema, practiceFlagSchema, wordSchema } from './common-schema'

const ids = z.array(idSchema)
const words = z.array(wordSchema)
const amount = z.exactOptional(figureSchema)
const practice = z.strictObject({ practice: practiceFlagSchema })

/** The parameters of every finding, in the order of `verdict/codes.ts`. */
export const findingParams = {
  'determined': z.strictObject({ determination: idSchema, decision: wordSchema, on: civilDateSchema }),
  'enough-once-verified': z.strictObject({ evidence: ids, amount }),
  'enough-if-approved': z.strictObject({ evidence: ids, amount }),
  'enough-if-known': z.strictObject({ evidence: ids, fields: words, amount }),
  'threshold-secondary': z.strictObject({ required: amount, counted: amount, reached: z.boolean() }),
  'threshold-unpublished': z.strictObject({ counted: amount, atBest: amount }),
  'reviewer-decides': z.strictObject({ about: wordSchema }),
  'not-bound': practice,
  'bound-if': practice,
  'exempt': z.strictObject({ holding: slugPathSchema, since: civilDateSchema, years: figureSchema }),
  'parts-decide': z.strictObject({ rule: z.enum(['all-of', 'any-of']) }),

  'amount-short': z.strictObject({ counted: figureSchema, required: figureSchema, missing: figureSchema }),
  'areas-short': z.strictObject({ areas: z.array(z.strictObject({ area: wordSchema, hours: figureSchema, required: figureSchema })) }),
  'areas-short-together': z.strictObject({ areas: words, needed: figureSchema, available: figureSchema }),
  'too-few-areas': z.strictObject({ areas: words, required: countSchema }),
  'services-missing': z.strictObject({ services: words }),
  'best-window': z.strictObject({ from: civilDateSchema, to: civilDateSchema, within: countSchema, hours: figureSchema, sessions: countSchema, months: countSchema }),
  'window-too-narrow': z.strictObject({ months: countSchema, required: countSchema }),
  'degree-missing': z.strictObject({ levels: words }),
  'slot-open': z.strictObject({ slot: wordSchema, roles: words }),
  'no-endorsed-rater': z.strictObject({ standards: z.array(slugPathSchema) }),
  'membership-missing': z.strictObject({ on: civilDateSchema }),
  'agreement-missing': z.strictObject({ agreement: wordSchema }),
  'exam-missing': z.strictObject({ exam: wordSchema }),
  'license-missing': z.strictObject({ state: z.exactOptional(z.string()) }),
  'document-missing': z.strictObject({ document: wordSchema }),
  'employment-missing': z.strictObject({ on: civilDateSchema }),
  'identifier-missing': z.strictObject({ systems: words }),
  'practice-not-so': practice,
} satisfies { readonly [Code in FindingCode]: z.ZodType<FindingParams[Code]> }

/**
 * Why a requirement has its verdict.
 *
 * @example
 * findingSchema.parse({ code: 'amount-short', params: { counted: 12, required: 15, missing: 3 } })
 */
export const findingSchema = coded(findingParams)
