import * as z from 'zod'
import { civilDateSchema, slugPathSchema } from '../../model/common'
import { authoritySchema, citationSchema, figureSchema, practiceFlagSchema, readingSchema, thresholdSchema } from './common-schema'

export const yes = z.exactOptional(z.literal(true))
export const threshold = z.exactOptional(thresholdSchema)
export const after = z.exactOptional(slugPathSchema)

/** What every requirement begins with. */
export const head = <const Kind extends string>(kind: Kind) => ({ id: slugPathSchema, kind: z.literal(kind) })

/** What every requirement may have, and where it is written: at least one citation. */
export const foot = {
  bindsWhen: z.exactOptional(practiceFlagSchema),
  exemptAfter: z.exactOptional(z.strictObject({ holding: slugPathSchema, years: figureSchema, recommended: yes })),
  cites: z.tuple([citationSchema], citationSchema),
  authority: authoritySchema,
  reading: z.exactOptional(readingSchema),
  furtherReadings: z.exactOptional(z.array(readingSchema)),
}

export const hole = z.literal('unpublished')

export const vettingRuleSchema = z.strictObject({ years: z.exactOptional(figureSchema), until: z.exactOptional(civilDateSchema) })

export const vetting = z.exactOptional(vettingRuleSchema)
