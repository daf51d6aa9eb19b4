import { assess, type AssessOptions } from '../assess/assess'
import { addDays } from '../calendar/add'
import { toDay, type CivilDate } from '../calendar/civil-date'
import type { Applicant, Holding } from '../model/applicant'
import type { Standard, StandardId } from '../rulebook/standard'
import type { Assessment, Counting, Period, RequirementResult } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'
import { asked } from './asked'
import { countingHolding } from './counting-holding'
import { givenStandards, type GivenStandards } from './given-standards'
import { hoursNeeded, type HoursNeeded } from './hours-needed'

export interface RenewalsOptions extends Omit<AssessOptions, 'period'> {
  /** A record or any series of standards; the catalogue where it is left out. Editions are chosen before, with `find`. */
  readonly standards?: GivenStandards | undefined
}

/** When each credential on record is due, and what its renewal still needs. */
export interface RenewalCalendar {
  readonly asOf: CivilDate
  readonly counting: Counting
  /** The record's own id, where it has one. */
  readonly applicant?: string
  /** By due date; those without one behind, in the order of the record. */
  readonly renewals: readonly HoldingRenewal[]
}

/**
 * - `open`: due on `asOf` or later.
 * - `overdue`: was due before `asOf`.
 * - `unknown`: no published rule and no `expires` on record say when it is due (RD-23).
 * - `superseded`: another holding of the same credential started later, and that one counts.
 * - `not-yet`: issued after `asOf`.
 * - `no-rule`: no standard given is its renewal.
 */
export type RenewalState = Period['state'] | 'unknown' | 'superseded' | 'not-yet' | 'no-rule'

/** One holding, and the renewal that it asks for. A credential with several renewal standards has an entry for each. */
export interface HoldingRenewal {
  readonly holding: string
  readonly standard: StandardId
  readonly state: RenewalState
  readonly issued: CivilDate
  readonly lastRenewed?: CivilDate
  /** As the record has it. */
  readonly expires?: CivilDate
  /** `superseded`: the holding that counts. */
  readonly supersededBy?: string
  /** The standard of its renewal. */
  readonly renewal?: StandardId
  /** What is to be done; absent where it is `superseded`, `not-yet` or `no-rule`. */
  readonly needs?: RenewalNeeds
  /** When; absent where that is not known. */
  readonly deadline?: Deadline
}

export interface RenewalNeeds {
  readonly verdict: Verdict
  readonly hours: HoursNeeded
  /** Requirements that are neither met nor without application, in the order of the standard. */
  readonly open: readonly RequirementResult[]
  readonly assessment: Assessment
}

export interface Deadline {
  /** Both days belong to the period. */
  readonly from: CivilDate
  readonly due: CivilDate
  /** From `asOf` to `due`; below 0 where that has passed. */
  readonly daysLeft: number
  /** 90, 60 and 30 days before `due`. */
  readonly marks: readonly DeadlineMark[]
}

export interface DeadlineMark {
  readonly days: number
  readonly on: CivilDate
  /** Whether it lies before `asOf`. */
  readonly past: boolean
}

const MARKS = [90, 60, 30] as const

/**
 * Every credential on record with its renewal: when it is due, what is still needed, and the days 90, 60 and 30 days before. No holding is
 * left out: one that no standard renews, that another one replaced, or that is issued later, is there with its state.
 *
 * @throws RangeError where `asOf` is no civil date, or `counting` none of its two words
 * @example
 * renewals(parseApplicant(record), { asOf: '2026-11-21' }).renewals[0]?.deadline?.due // '2026-11-30'
 */
export function renewals(applicant: Applicant, options: RenewalsOptions): RenewalCalendar {
  const { asOf, counting } = asked(options)
  const rules = givenStandards(options.standards).filter(({ renews }) => renews)
  const entries = (applicant.holdings ?? []).flatMap((holding) => {
    const own = rules.filter(({ renews }) => renews?.standard === holding.standard)
    return own.length === 0 ? [withoutRule(holding, asOf)] : own.map((rule) => entryOf(holding, rule, applicant, { asOf, counting }))
  })
  return { asOf, counting, ...(applicant.id !== undefined && { applicant: applicant.id }), renewals: entries.sort(byDueDate) }
}

/** Dates sort as text; sorting keeps the order of what is alike. */
function byDueDate({ deadline: a }: HoldingRenewal, { deadline: b }: HoldingRenewal): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return a.due < b.due ? -1 : Number(a.due > b.due)
}

const withoutRule = (holding: Holding, asOf: CivilDate): HoldingRenewal => startOf(holding, holding.issued > asOf ? 'not-yet' : 'no-rule')

function entryOf(holding: Holding, rule: Standard, applicant: Applicant, options: AssessOptions): HoldingRenewal {
  const renewal = rule.id
  if (holding.issued > options.asOf) return { ...startOf(holding, 'not-yet'), renewal }
  const counts = countingHolding(applicant.holdings ?? [], holding.standard, options.asOf)
  if (counts && counts.id !== holding.id) return { ...startOf(holding, 'superseded'), supersededBy: counts.id, renewal }
  const assessment = assess(rule, applicant, options)
  const { period } = assessment
  return { ...startOf(holding, period?.state ?? 'unknown'), renewal, needs: needsOf(assessment), ...(period && { deadline: deadlineOf(period, options.asOf) }) }
}

function startOf({ id, standard, issued, lastRenewed, expires }: Holding, state: RenewalState): HoldingRenewal {
  return { holding: id, standard, state, issued, ...(lastRenewed !== undefined && { lastRenewed }), ...(expires !== undefined && { expires }) }
}

function needsOf(assessment: Assessment): RenewalNeeds {
  const { verdict, requirements } = assessment
  const open = requirements.filter((result) => result.verdict !== 'met' && result.verdict !== 'not-applicable')
  return { verdict, hours: hoursNeeded(open), open, assessment }
}

function deadlineOf({ from, due }: Period, asOf: CivilDate): Deadline {
  const marks = MARKS.map((days): DeadlineMark => {
    const on = addDays(due, -days)
    return { days, on, past: on < asOf }
  })
  return { from, due, daysLeft: toDay(due) - toDay(asOf), marks }
}
