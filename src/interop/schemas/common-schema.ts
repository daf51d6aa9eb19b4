import * as z from 'zod'
import { applicantSchema } from '../../model/applicant'
import { civilDateSchema, slugPathSchema } from '../../model/common'
import { experienceSchema } from '../../model/experience'
import { expecting } from '../../model/issue'
import type { ReadingId } from '../../rulebook/citation'

/** The most characters a word of a rule may have. */
const WORD_LIMIT = 1_000

/** A word of the rulebook or of the record: a code, a field, the name of a slot, the title of a source. */
export const wordSchema = z.string().min(1).max(WORD_LIMIT)

/** Hours, days, months, years or a count: never below 0, and of a size that is summed exactly. */
export const figureSchema = z.number().min(0).max(1_000_000_000)

/** Months, sessions, or how many of something. */
export const countSchema = z.number().min(0, { abort: true }).int()

/** A figure, or the typed hole where the official figure is not public. */
export const thresholdSchema = z.union([figureSchema, z.literal('unpublished')])

export const citationSchema = z.strictObject({ source: wordSchema, at: wordSchema })

/** A document that a rule is taken from. */
export const sourceSchema = z.strictObject({
  id: wordSchema,
  title: wordSchema,
  publisher: wordSchema,
  address: wordSchema,
  dated: z.exactOptional(wordSchema),
  read: civilDateSchema,
})

export const authoritySchema = z.enum(['stated', 'implied', 'secondary', 'unpublished'])

/** How `readingSchema` looks; the template that gives its type would let any number pass. */
export const READING = /^RD-[0-9]{2}$/

const expected = { params: expecting('not-allowed-value', 'a reading like RD-07') }

/** No longer text comes to the template: its pattern takes time that grows with the square of a text's length. */
export const readingSchema: z.ZodType<ReadingId> = z.string().refine((id) => READING.test(id), expected).pipe(z.templateLiteral(['RD-', z.number(), z.number()]))

export const purposeSchema = z.enum(['initial', 'renewal'])

export const practiceFlagSchema = applicantSchema.shape.practice.unwrap().keyof()

export const servedSchema = experienceSchema.shape.serves.unwrap().element

/** Whose holding a renewal renews, how long its period is, and where that is written. */
export const renewalPeriodSchema = z.strictObject({
  standard: slugPathSchema,
  months: thresholdSchema,
  cites: z.tuple([citationSchema], citationSchema),
  reading: z.exactOptional(readingSchema),
})
