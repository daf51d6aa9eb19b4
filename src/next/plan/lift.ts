import type { Applicant, Verification } from '../../model/applicant'
import type { RequirementId } from '../../rulebook/requirement'
import type { RequirementResult } from '../../verdict/result'
import { VERDICTS } from '../../verdict/verdict'
import { look, openOn, resultIn, withStep, type Course, type Draft } from './course'
import { factSteps } from './facts'
import { verificationsIn } from '../verification'
import type { PlanStep } from './steps'

/**
 * The draft with every fact that open requirements wait for turned out well, and all their evidence verified. What of it is not
 * needed is taken away later; what is still missing then has to be added.
 */
export function lift(course: Course, start: Draft): Draft {
  const made = new Set<string>()
  let draft = start
  for (;;) {
    const options = openLeaves(look(course, draft).requirements, openOn(course, draft)).flatMap((result) => optionsFor(result, course, draft))
    const next = options.find(([first]) => first && !made.has(keyOf(first)))
    if (!next) return draft
    made.add(keyOf(next[0]))
    draft = best(course, draft, next)
  }
}

/** Requirements, and parts, that something has still to be done for. */
function openLeaves(results: readonly RequirementResult[], open: ReadonlySet<RequirementId>): readonly RequirementResult[] {
  return results.flatMap((result): readonly RequirementResult[] => {
    if (!open.has(result.id)) return []
    return result.parts ? [...openLeaves(result.parts, open), ...(result.missing?.fields ? [result] : [])] : [result]
  })
}

/** Steps that take each other's place. */
type Options = readonly [PlanStep, ...PlanStep[]]

function optionsFor(result: RequirementResult, course: Course, draft: Draft): readonly Options[] {
  const known = (result.missing?.fields ?? []).filter(({ evidence }) => !evidence.startsWith(course.prefix))
  const facts = known.flatMap((field): readonly Options[] => {
    const [first, ...others] = factSteps(field, result, course, draft)
    return first ? [[first, ...others]] : []
  })
  const verified = waiting(result, draft.record).map((evidence): Options => [{ code: 'get-verified', requirement: result.id, params: { evidence } }])
  return [...facts, ...verified]
}

/** What the registry has still to verify; what it was unable to is not planned with. */
const WAITING: readonly Verification[] = ['submitted', 'additional-action', 'self-reported']

/** Evidence that is not verified and that a result waits for: itself, the degree that it leans on, the copies of a training. */
function waiting({ evidence }: RequirementResult, record: Applicant): readonly string[] {
  const ids = evidence.flatMap((piece) => {
    if (piece.code === 'leans-on-degree') return [piece.params.degree]
    return piece.standing === 'if-verified' || piece.code === 'duplicate' ? [piece.id] : []
  })
  const found = verificationsIn(record)
  return ids.filter((id) => WAITING.includes(found.get(id) ?? 'verified'))
}

function keyOf(step: PlanStep): string {
  return step.code === 'supply-fact' ? `${step.params.evidence} ${step.params.field}` : 'evidence' in step.params ? `verify ${step.params.evidence}` : step.code
}

/** Of steps that take each other's place the one after which most is settled, then least is missing, then the first. */
function best(course: Course, draft: Draft, options: Options): Draft {
  const [only] = options
  if (options.length === 1) return withStep(draft, only)
  const drafts = options.map((step) => withStep(draft, step))
  const scores = drafts.map((one) => score(course, one, only.requirement))
  const index = scores.reduce((least, one, at) => (one < (scores[least] ?? Infinity) ? at : least), 0)
  return drafts[index] ?? draft
}

function score(course: Course, draft: Draft, requirement: RequirementId): number {
  const { verdict, missing } = resultIn(look(course, draft), requirement)
  const open = openOn(course, draft).size
  const rank = verdict === 'not-applicable' ? 0 : VERDICTS.indexOf(verdict)
  return (open * 10 + rank) * 1e7 + Math.min(missing?.quantity?.value ?? 0, 1e6)
}
