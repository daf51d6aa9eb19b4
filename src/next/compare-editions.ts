import { assess, type AssessOptions } from '../assess/assess'
import type { CivilDate } from '../calendar/civil-date'
import type { Applicant } from '../model/applicant'
import { contentHash } from '../rulebook/content-hash'
import type { RequirementId } from '../rulebook/requirement'
import type { Standard, StandardId } from '../rulebook/standard'
import type { Counting } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'
import { compare, type Comparison, type RequirementComparison } from './compare'

export const EDITIONS_COMPARISON_FORMAT = 'imh-eligibility/editions-comparison@1'

/** What `compareEditions` returns: plain JSON in a fixed key order. */
export interface EditionsComparison {
  readonly format: typeof EDITIONS_COMPARISON_FORMAT
  readonly standard: StandardId
  readonly before: Edition
  readonly after: Edition
  readonly asOf: CivilDate
  readonly counting: Counting
  /** How many records were held against both. */
  readonly records: number
  /** `verdicts[before][after]`: how many records came to which verdict on the whole. */
  readonly verdicts: Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>
  /** The requirements and parts that affect anyone, and how many. */
  readonly requirements: readonly { readonly id: RequirementId; readonly records: number }[]
  /** The records that the change affects, in their order. */
  readonly affected: readonly AffectedRecord[]
}

export interface Edition {
  readonly edition: string
  readonly contentHash: string
}

export interface AffectedRecord {
  /** Its place among the records, from 0. */
  readonly index: number
  /** The record's own key, where it has one. */
  readonly id?: string
  readonly comparison: Comparison
}

/**
 * Who is affected by a change of the rules: each record is held against two editions of a standard. A record is affected where its
 * verdict differs, on the whole or on a requirement or part that both editions have, or where one that only one of them has is not met
 * there. Records that are not affected leave nothing behind but a count, so that there may be any number of them.
 *
 * @param applicants read once, in order
 * @param options for all of the assessments
 * @throws RangeError where the editions are of two standards, and where `assess` does
 * @example
 * compareEditions(level2, amend(level2, ...), registry, { asOf: '2026-11-21' }).verdicts['needs-review']['not-met'] // 12
 */
export function compareEditions(before: Standard, after: Standard, applicants: Iterable<Applicant>, options: AssessOptions): EditionsComparison {
  if (before.id !== after.id) throw new RangeError(`standard: expected two editions of one, found ${before.id} and ${after.id}`)
  const verdicts = noneYet()
  const requirements = new Map<RequirementId, number>()
  const affected: AffectedRecord[] = []
  let records = 0
  for (const applicant of applicants) {
    const index = records++
    const comparison = compare(assess(before, applicant, options), assess(after, applicant, options))
    verdicts[comparison.before.verdict][comparison.after.verdict] += 1
    const reached = comparison.requirements.filter(affects)
    for (const { id } of reached) requirements.set(id, (requirements.get(id) ?? 0) + 1)
    if (reached.length === 0 && comparison.before.verdict === comparison.after.verdict) continue
    affected.push({ index, ...(applicant.id !== undefined && { id: applicant.id }), comparison })
  }
  return {
    format: EDITIONS_COMPARISON_FORMAT,
    standard: after.id,
    before: { edition: before.edition, contentHash: contentHash(before) },
    after: { edition: after.edition, contentHash: contentHash(after) },
    asOf: options.asOf,
    counting: options.counting ?? 'claimed',
    records,
    verdicts,
    requirements: [...requirements].map(([id, count]) => ({ id, records: count })),
    affected,
  }
}

/** A requirement that one edition does not have is as good as met there. */
function affects({ verdict }: RequirementComparison): boolean {
  if (!verdict) return false
  const { before = 'met', after = 'met' } = verdict
  const both = verdict.before !== undefined && verdict.after !== undefined
  return both || !stands(before) || !stands(after)
}

const stands = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'not-applicable'

function noneYet(): Record<Verdict, Record<Verdict, number>> {
  const row = (): Record<Verdict, number> => ({ 'met': 0, 'pending': 0, 'needs-review': 0, 'needs-information': 0, 'not-met': 0, 'not-applicable': 0 })
  return { 'met': row(), 'pending': row(), 'needs-review': row(), 'needs-information': row(), 'not-met': row(), 'not-applicable': row() }
}
