import { shown } from '../model/shown'
import type { RequirementId } from '../rulebook/requirement'
import type { Assessment, Missing, RequirementResult } from '../verdict/result'
import { VERDICTS, type Verdict } from '../verdict/verdict'

/** What vitest and jest take from a matcher. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

/** What `expect` can do once it has the matchers, for the types of vitest or jest; `Returned` is what their own matchers return. */
export interface AssessmentMatchers<Returned = unknown> {
  /** The assessment as a whole has this verdict. */
  toHaveVerdict(verdict: Verdict): Returned
  /** A requirement of the assessment, or a part of one, has this verdict. */
  toHaveRequirement(requirement: RequirementId, verdict: Verdict): Returned
  /** A requirement, or a part of one, misses so much in its own unit, or the quantity, fields, areas, slots that are given here; without them, anything. */
  toBeMissing(requirement: RequirementId, missing?: number | Missing): Returned
}

const WORDS: readonly string[] = [...VERDICTS, 'not-applicable']

/**
 * Matchers for assessments, the same for vitest and jest. When one fails it tells the findings behind the verdict. What could never match fails with `not`
 * as well: something that is no assessment, a requirement that the standard does not have, a word that is no verdict.
 *
 * @example
 * expect.extend(matchers)
 * expect(assess(imhs, applicant, { asOf })).toHaveRequirement('orimha/imhs/exam', 'not-met')
 */
export const matchers = {
  toHaveVerdict(received: unknown, verdict: Verdict): MatcherResult {
    mustBeVerdict(verdict)
    const assessment = assessmentIn(received)
    const open = assessment.requirements.filter((result) => result.verdict !== 'met' && result.verdict !== 'not-applicable')
    return verdictResult(`${assessment.standard} on ${assessment.asOf}`, assessment.verdict, verdict, open.map(why))
  },

  toHaveRequirement(received: unknown, requirement: RequirementId, verdict: Verdict): MatcherResult {
    mustBeVerdict(verdict)
    const result = requirementIn(assessmentIn(received), requirement)
    return verdictResult(requirement, result.verdict, verdict, [why(result)])
  },

  toBeMissing(received: unknown, requirement: RequirementId, missing: number | Missing = {}): MatcherResult {
    const result = requirementIn(assessmentIn(received), requirement)
    const found = result.missing
    const pass = found !== undefined && (typeof missing === 'number' ? found.quantity?.value === missing : within(found, missing))
    const expected = typeof missing === 'number' ? `${missing}${result.required ? ` ${result.required.unit}` : ''}` : JSON.stringify(missing)
    return {
      pass,
      message: () => `${requirement}: expected ${pass ? 'anything but ' : ''}${expected} to be missing, found ${found ? JSON.stringify(found) : 'nothing missing'}\n${why(result)}`,
    }
  },
} as const

function verdictResult(about: string, found: Verdict, expected: Verdict, reasons: readonly string[]): MatcherResult {
  const pass = found === expected
  const message = `${about}: expected ${pass ? 'any verdict but ' : ''}${expected}, found ${found}`
  return { pass, message: () => [message, ...reasons].join('\n') }
}

/** `  orimha/imhs/exam: not-met, exam-missing {"exam":"mi-aimh-written"}` */
function why({ id, verdict, findings }: RequirementResult): string {
  return `  ${[`${id}: ${verdict}`, ...findings.map(({ code, params }) => `${code} ${JSON.stringify(params)}`)].join(', ')}`
}

function mustBeVerdict(verdict: unknown): void {
  if (!WORDS.some((word) => word === verdict)) throw new RangeError(`verdict: expected one of ${WORDS.join(', ')}, found ${shown(verdict)}`)
}

function assessmentIn(received: unknown): Assessment {
  if (isAssessment(received)) return received
  throw new TypeError(`expected an assessment, as assess returns it, found ${shown(received)}`)
}

const isAssessment = (value: unknown): value is Assessment =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'imh-eligibility/assessment@1' && 'requirements' in value && Array.isArray(value.requirements)

function requirementIn({ standard, requirements }: Assessment, id: RequirementId): RequirementResult {
  const every = requirements.flatMap(withParts)
  const found = every.find((result) => result.id === id)
  if (!found) throw new RangeError(`requirement: expected one that ${standard} has (${every.map((result) => result.id).join(', ')}), found ${shown(id)}`)
  return found
}

const withParts = (result: RequirementResult): readonly RequirementResult[] => [result, ...(result.parts ?? []).flatMap(withParts)]

/** Whether everything that is expected is found just so; more may be. */
const within = (found: object, expected: object): boolean => {
  const there = new Map(Object.entries(found))
  return Object.entries(expected).every(([key, value]) => same(there.get(key), value))
}

/** Plain JSON on both sides, whatever the order of the keys. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [ours, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return ours.size === theirs.size && [...ours].every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)))
}
