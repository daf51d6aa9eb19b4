import type { Determination } from '../model/applicant'
import type { Context } from '../requirements/context'
import { decisionOn } from '../requirements/decisions'
import type { Kind, Shortfall } from '../requirements/kind'
import type { Requirement } from '../rulebook/requirement'
import { evidenceOf } from '../verdict/evidence'
import type { Finding, Note } from '../verdict/codes'
import { climb, type Item, type Measure, type Outcome } from '../verdict/ladder'
import type { Missing, MissingField, RequirementResult } from '../verdict/result'
import { EXCLUDED, IF_APPROVED, IF_VERIFIED, rungAt, type Rung } from '../verdict/standing'
import { VERDICTS, type Verdict } from '../verdict/verdict'
import { binding, type Binding } from './binding'
import type { Renewal } from './period'
import { resultOf } from './result-of'

/** One requirement decided by its kind, before it is put into the words of the result. */
interface Decided<I extends Item, M extends Measure> {
  readonly items: readonly I[]
  readonly outcome: Outcome<M>
  readonly binding: Binding
  readonly determination: Determination | undefined
  readonly verdict: Verdict
}

/** Decides one requirement that is not made of parts, and accounts for it in full. */
export function leaf<R extends Requirement, I extends Item, M extends Measure>(
  kind: Kind<R, I, M>, requirement: R, context: Context, renewal: Renewal | undefined, isPart: boolean,
): RequirementResult {
  const decided = decide(kind, requirement, context, isPart)
  const { items, outcome: { counted }, verdict, binding: bound } = decided
  const short = counted.enough ? ENOUGH : kind.shortfall(requirement, counted, items, context)
  const unit = kind.unit?.(requirement)
  const required = kind.required?.(requirement)
  return resultOf(requirement, {
    verdict,
    required: unit && required !== undefined ? { unit, value: required } : undefined,
    counted: unit && counted.amount !== undefined ? { unit, value: counted.amount } : undefined,
    missing: missingFrom(decided, short.missing),
    findings: joined(joined(findingsOf(requirement, decided, required), kind.remarks?.(requirement, counted)), short.findings),
    evidence: kind.evidence?.(requirement, items, counted) ?? items.map((item) => evidenceOf(item)),
    notes: joined(
      joined(bound.notes, kind.notes?.(requirement, items, counted, context)),
      joined(kind.dated && renewal?.notes, readingsThatMatter(kind, requirement, context, isPart, decided)),
    ),
  })
}

/** One list of two, which are mostly empty. */
function joined<T>(first: readonly T[] | undefined, second: readonly T[] | undefined): readonly T[] {
  if (!second || second.length === 0) return first && first.length > 0 ? first : NONE
  return !first || first.length === 0 ? second : [...first, ...second]
}

const ENOUGH: Shortfall = { findings: [] }

function decide<R extends Requirement, I extends Item, M extends Measure>(kind: Kind<R, I, M>, requirement: R, context: Context, isPart: boolean): Decided<I, M> {
  const items = kind.classify(requirement, context)
  const { adds } = kind
  const outcome = climb((rung) => kind.measure(requirement, items, rung), adds && ((rung) => adds(items, rung)))
  const bound = binding(requirement, context)
  const determination = decisionOn(requirement.id, context.decisions)
  const verdict = determination ? determined(determination, isPart) : bound.cap(byAuthority(requirement, outcome.verdict))
  return { items, outcome, binding: bound, determination, verdict }
}

/** A decision on a requirement always wins. A part that is waived is met, so that waiving never worsens the whole. */
export function determined({ decision }: Determination, isPart: boolean): Verdict {
  if (decision === 'waived') return isPart ? 'met' : 'not-applicable'
  return decision === 'not-met' ? 'not-met' : 'met'
}

/** That a person has decided, and which way. */
export function foundDetermined({ id, decision, on }: Determination): Finding {
  return { code: 'determined', params: { determination: id, decision, on } }
}

/** A figure that is unofficial or not published leaves the verdict to a reviewer, both ways. */
function byAuthority({ authority }: Requirement, verdict: Verdict): Verdict {
  return authority === 'secondary' || authority === 'unpublished' ? 'needs-review' : verdict
}

function findingsOf<R extends Requirement, I extends Item, M extends Measure>(requirement: R, { items, outcome, binding: bound, determination }: Decided<I, M>, required: number | undefined): readonly Finding[] {
  const findings: Finding[] = []
  if (determination) findings.push(foundDetermined(determination))
  findings.push(...bound.findings)
  const { counted, verdict, decisive } = outcome
  if (requirement.authority === 'unpublished') findings.push({ code: 'threshold-unpublished', params: { ...finite('counted', counted.amount), ...atBest(counted, decisive) } })
  else if (requirement.authority === 'secondary') findings.push({ code: 'threshold-secondary', params: { ...finite('required', required), ...finite('counted', counted.amount), reached: counted.enough } })
  else if (verdict !== 'met' && verdict !== 'not-met') findings.push(rungFinding(requirement, items, rungAt(VERDICTS.indexOf(verdict)), finite('amount', decisive.amount)))
  return findings
}

/** What the verdict waits for: the pieces of evidence on the rung that decided. */
function rungFinding(requirement: Requirement, items: readonly Item[], rung: Rung, amount: { readonly amount?: number }): Finding {
  const evidence = items.filter((item) => item.rung === rung).map((item) => item.id)
  if (rung === IF_VERIFIED) return { code: 'enough-once-verified', params: { evidence, ...amount } }
  if (rung !== IF_APPROVED) return { code: 'enough-if-known', params: { evidence, fields: fieldsOf(items).map(({ field }) => field), ...amount } }
  if (evidence.length === 0) return { code: 'reviewer-decides', params: { about: 'about' in requirement ? requirement.about : requirement.id.slice(requirement.id.lastIndexOf('/') + 1) } }
  return { code: 'enough-if-approved', params: { evidence, ...amount } }
}

/** What all that may yet count would make, where that is more than what counts. */
function atBest({ amount: counted = 0 }: Measure, { amount = 0 }: Measure): { readonly atBest?: number } {
  return amount > counted ? finite('atBest', amount) : {}
}

/** An amount that stands for "whatever is missing" is no figure. */
function finite<Key extends string>(key: Key, amount: number | undefined): { readonly [K in Key]?: number } {
  const figure: { [K in Key]?: number } = {}
  if (amount !== undefined && amount !== Infinity) figure[key] = amount
  return figure
}

/** What is missing where the verdict is open: not where it is met, does not bind, or a person has decided. */
function missingFrom<I extends Item, M extends Measure>({ items, outcome, binding: bound, determination, verdict }: Decided<I, M>, short: Missing | undefined): Missing | undefined {
  if (verdict === 'met' || verdict === 'not-applicable' || determination) return undefined
  const fields = outcome.counted.enough ? bound.fields : [...fieldsOf(items), ...bound.fields]
  return fields.length === 0 ? short : { ...short, fields: [...(short?.fields ?? []), ...fields] }
}

/** Fields that evidence still in play leaves out; a copy of a training is in play through the one that bears the amount. */
function fieldsOf(items: readonly Item[]): readonly MissingField[] {
  const fields = new Map<string, MissingField>()
  for (const item of items) {
    if (!item.fields || (item.rung === EXCLUDED && item.reason?.code !== 'duplicate')) continue
    for (const field of item.fields) fields.set(`${field.evidence} ${field.field}`, field)
  }
  return [...fields.values()]
}

/** RD-04, RD-05, RD-06, RD-13: where the other reading of the source would change the verdict, the result says so. */
function readingsThatMatter<R extends Requirement, I extends Item, M extends Measure>(
  kind: Kind<R, I, M>, requirement: R, context: Context, isPart: boolean, { verdict, determination }: Decided<I, M>,
): readonly Note[] {
  if (!kind.alternatives || determination) return NONE
  const settled = verdict === 'met' ? 'less' : undefined
  const notes: Note[] = []
  for (const { asks, read } of kind.alternatives) {
    const other = asks === settled ? undefined : read(requirement, context)
    if (!other) continue
    const otherwise = decide(kind, other.requirement, context, isPart).verdict
    if (otherwise !== verdict) notes.push({ code: 'reading-matters', params: { reading: other.reading, verdict: otherwise } })
  }
  return notes
}

/** Shared by many results, so nobody may push to it. */
const NONE: readonly never[] = Object.freeze([])
