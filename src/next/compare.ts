import type { CivilDate } from '../calendar/civil-date'
import type { RequirementId, RequirementKind } from '../rulebook/requirement'
import type { StandardId } from '../rulebook/standard'
import type { Finding } from '../verdict/codes'
import type { Assessment, Counting, Evidence, Period, Quantity, RequirementResult, Unit } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'

export const COMPARISON_FORMAT = 'imh-eligibility/comparison@1'

/** What `compare` returns: plain JSON in a fixed key order. */
export interface Comparison {
  readonly format: typeof COMPARISON_FORMAT
  readonly standard: StandardId
  /** Of the second assessment. */
  readonly name: string
  readonly before: Compared
  readonly after: Compared
  /** Requirements, and parts of them, about which something changed; those that are gone come last. None: they say the same. */
  readonly requirements: readonly RequirementComparison[]
}

/** What an assessment was made of, and what it came to. */
export interface Compared {
  readonly edition: string
  readonly contentHash: string
  readonly asOf: CivilDate
  readonly counting: Counting
  readonly period?: Period
  readonly verdict: Verdict
}

/** One requirement, before and after. But for kind and unit only what differs is there. */
export interface RequirementComparison {
  readonly id: RequirementId
  readonly kind: RequirementKind
  /** Of its figures and amounts, where it has any. */
  readonly unit?: Unit
  /** A side that is absent does not have the requirement. */
  readonly verdict?: Sides<Verdict>
  /** A side that is absent has no figure. */
  readonly required?: Sides<Quantity>
  readonly counted?: Sides<Quantity>
  /** Pieces of evidence that are new, gone, or stand or give otherwise. */
  readonly evidence?: readonly EvidenceComparison[]
  /** What is found only after, and what was found only before. */
  readonly findings?: { readonly came: readonly Finding[]; readonly went: readonly Finding[] }
}

export interface Sides<Value> {
  readonly before?: Value
  readonly after?: Value
}

/** A piece of evidence. A side that is absent does not look at it. */
export interface EvidenceComparison extends Sides<Evidence> {
  readonly id: string
}

/**
 * Holds two assessments of one standard against each other: of two records, on two days, by two ways of counting, or by two editions
 * of the rules. It says which verdicts changed, and what changed with them: figures, thresholds, pieces of evidence, findings.
 *
 * @throws RangeError where they are about two standards
 * @example
 * compare(assess(imhs, earlier, { asOf }), assess(imhs, later, { asOf })).requirements[0]
 * // { id: 'orimha/imhs/exam', kind: 'exam', verdict: { before: 'not-met', after: 'met' }, evidence: [{ id: 'exam', after: {...} }], ... }
 */
export function compare(before: Assessment, after: Assessment): Comparison {
  if (before.standard !== after.standard) throw new RangeError(`standard: expected two assessments of one, found ${before.standard} and ${after.standard}`)
  const was = new Map(before.requirements.flatMap(withParts).map((result) => [result.id, result]))
  const is = after.requirements.flatMap(withParts)
  const kept = new Set(is.map(({ id }) => id))
  const gone = [...was.values()].filter(({ id }) => !kept.has(id))
  return {
    format: COMPARISON_FORMAT,
    standard: after.standard,
    name: after.name,
    before: comparedOf(before),
    after: comparedOf(after),
    requirements: [...is.flatMap((result) => differences(was.get(result.id), result)), ...gone.flatMap((result) => differences(result, undefined))],
  }
}

const withParts = (result: RequirementResult): readonly RequirementResult[] => [result, ...(result.parts ?? []).flatMap(withParts)]

const comparedOf = ({ edition, contentHash, asOf, counting, period, verdict }: Assessment): Compared =>
  ({ edition, contentHash, asOf, counting, ...(period && { period }), verdict })

function differences(before: RequirementResult | undefined, after: RequirementResult | undefined): readonly RequirementComparison[] {
  const result = after ?? before
  if (!result) return []
  const unit = (result.required ?? result.counted)?.unit
  const verdict = sides(before?.verdict, after?.verdict)
  const required = sides(before?.required, after?.required)
  const counted = sides(before?.counted, after?.counted)
  const evidence = evidenceBetween(before?.evidence ?? [], after?.evidence ?? [])
  const findings = { came: onlyIn(after, before), went: onlyIn(before, after) }
  const told = findings.came.length > 0 || findings.went.length > 0
  if (!verdict && !required && !counted && evidence.length === 0 && !told) return []
  return [{
    id: result.id,
    kind: result.kind,
    ...(unit && { unit }),
    ...(verdict && { verdict }),
    ...(required && { required }),
    ...(counted && { counted }),
    ...(evidence.length > 0 && { evidence }),
    ...(told && { findings }),
  }]
}

/** Two values that differ; nothing where they do not. */
function sides<Value>(before: Value | undefined, after: Value | undefined): Sides<Value> | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

function evidenceBetween(before: readonly Evidence[], after: readonly Evidence[]): readonly EvidenceComparison[] {
  const was = new Map(before.map((one) => [one.id, one]))
  const is = new Set(after.map(({ id }) => id))
  const changed = after.flatMap((now): readonly EvidenceComparison[] => {
    const then = was.get(now.id)
    if (!then) return [{ id: now.id, after: now }]
    return standAlike(then, now) ? [] : [{ id: now.id, before: then, after: now }]
  })
  return [...changed, ...before.filter(({ id }) => !is.has(id)).map((gone) => ({ id: gone.id, before: gone }))]
}

/** A reason that is the same but for its details (another stretch of time, another split among areas) makes no difference. */
function standAlike(one: Evidence, other: Evidence): boolean {
  return one.standing === other.standing && one.amount === other.amount && one.code === other.code
}

function onlyIn(result: RequirementResult | undefined, other: RequirementResult | undefined): readonly Finding[] {
  const known = new Set(other?.findings.map(nameOf))
  return (result?.findings ?? []).filter((finding) => !known.has(nameOf(finding)))
}

/** Figures and days in a finding differ with all else; what it is about tells one from another. */
function nameOf({ code, params }: Finding): string {
  if (code === 'determined') return `${code} ${params.determination} ${params.decision}`
  return code === 'slot-open' ? `${code} ${params.slot}` : code
}
