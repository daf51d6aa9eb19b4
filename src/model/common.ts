import * as z from 'zod'
import { isCivilDate } from '../calendar/civil-date'
import { isPartialDate } from '../calendar/partial-date'
import { isHours } from './hours'
import { expecting } from './issue'

/** The most characters an id may have. */
export const ID_LIMIT = 200

/** The most characters any other text may have. */
export const TEXT_LIMIT = 10_000

/** `T` with every property and list in it readonly. */
export type DeepReadonly<T> =
  T extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[]
    : T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T

/** The id of an item, or a reference to one. */
export const idSchema = z.string().min(1).max(ID_LIMIT)

/** Free text, shown to people and compared at most by equality. */
export const textSchema = z.string().max(TEXT_LIMIT)

/** A key that another system gave: a course number, an identifier in a registry. Two empty ones would pass for equal, so none is empty. */
export const keySchema = z.string().min(1).max(TEXT_LIMIT)

/** The id of a standard, or of a requirement: lower-case words with slashes between, `orimha/imhs/education`. */
export const slugPathSchema = z.string().max(ID_LIMIT, { abort: true }).regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/)

/** A day that exists, `YYYY-MM-DD`. */
export const civilDateSchema = z.string().refine(isCivilDate, { params: expecting('bad-date', 'a date like 2024-05-31') })

/** A day, or as much of it as a transcript says: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDateSchema = z.string().refine(isPartialDate, {
  params: expecting('bad-date', 'a date like 2024-05-31, 2024-05 or 2024'),
})

/** Hours, or units of credit: above 0, at most two decimals. */
export const hoursSchema = z.number().refine(isHours, {
  params: expecting('bad-hours', 'a number above 0 and at most 1000000, with at most two decimals'),
})

/** The ages of the children that a training or a supervision entry is about. */
export const agesSchema = z.enum(['prenatal-to-three', 'birth-to-six', 'other'])

/** What a registry found about a piece of evidence, in the registry's words. Absent means `self-reported`. */
export const verificationSchema = z.enum(['verified', 'submitted', 'unable-to-verify', 'additional-action', 'self-reported'])

/** What a registry found about a piece of evidence. Absent means `self-reported`. @useDeclaredType */
export type Verification = z.infer<typeof verificationSchema>
