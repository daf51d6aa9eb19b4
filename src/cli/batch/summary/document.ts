import * as z from 'zod'
import { isCivilDate } from '../../../calendar/civil-date'
import type { Counting } from '../../../verdict/result'
import { VERDICTS } from '../../../verdict/verdict'
import { LINE_ERRORS } from '../judge'
import { DUE } from './count-record'

export const SUMMARY_FORMAT = 'imh-eligibility/batch-summary@1'

/** Best first, as everywhere. */
export const ALL_VERDICTS = [...VERDICTS, 'not-applicable'] as const

/** How many records, by word. */
export type Counts = Readonly<Record<string, number>>

/** What `batch --summary` prints. */
export interface BatchSummary {
  readonly format: typeof SUMMARY_FORMAT
  readonly asOf: string
  readonly counting: Counting
  readonly period?: { readonly from: string; readonly to: string }
  /** Records and errors. */
  readonly lines: number
  readonly records: number
  readonly errors: Counts
  readonly standards: Readonly<Record<string, StandardSummary>>
}

export interface StandardSummary {
  readonly edition: string
  readonly contentHash: string
  /** How many records came to which verdict. */
  readonly verdicts: Counts
  /** Renewals: the same, by when the period is due. */
  readonly due?: Readonly<Record<string, Counts>>
  /** By requirement and part. */
  readonly requirements: Readonly<Record<string, Counts>>
  /** How many records lack what, the most common first. */
  readonly missing: readonly Lack[]
}

export interface Lack {
  readonly requirement: string
  readonly kind: string
  readonly what: string
  readonly records: number
}

const times = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const date = z.string().refine(isCivilDate)
/** Without a space: keys of a tally are words. */
const word = z.string().regex(/^\S+$/)
const verdicts = z.record(z.enum(ALL_VERDICTS), times)

/** A summary from a file. */
export const summarySchema = z.strictObject({
  format: z.literal(SUMMARY_FORMAT),
  asOf: date,
  counting: z.enum(['claimed', 'verified']),
  period: z.exactOptional(z.strictObject({ from: date, to: date })),
  lines: times,
  records: times,
  errors: z.record(z.enum(LINE_ERRORS), times),
  standards: z.record(word, z.strictObject({
    edition: word,
    contentHash: word,
    verdicts,
    due: z.exactOptional(z.record(z.enum(DUE), verdicts)),
    requirements: z.record(word, verdicts),
    missing: z.array(z.strictObject({ requirement: word, kind: word, what: word, records: times })),
  })),
})

export const sumOfCounts = (counts: Counts): number => Object.values(counts).reduce((sum, times) => sum + times, 0)
