import type { CivilDate } from '../../calendar/civil-date'
import { assess, type AssessOptions } from '../../assess/assess'
import type { Applicant } from '../../model/applicant'
import type { RequirementId } from '../../rulebook/requirement'
import type { Standard } from '../../rulebook/standard'
import type { Assessment, RequirementResult } from '../../verdict/result'
import type { Verdict } from '../../verdict/verdict'
import { verificationsIn, withVerifications } from '../verification'
import { applySteps } from './apply'
import type { PlanStep } from './steps'

/** What a plan is made for. */
export interface Course {
  readonly standard: Standard
  readonly applicant: Applicant
  readonly options: AssessOptions
  /** The first day on which anything can be done. */
  readonly first: CivilDate
  /** No id of the record begins with it. */
  readonly prefix: string
}

/** A plan in the making: its steps, the days from which and on which they are done, and the record as it would then be. */
export interface Draft {
  readonly record: Applicant
  /** The day on which it begins: papers, ratings and training are dated on it. */
  readonly from: CivilDate
  readonly on: CivilDate
  readonly steps: readonly PlanStep[]
}

/** Nothing is left for the applicant or the registry to do: it is met, or a reviewer decides, or it does not apply. */
function isSettled(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'needs-review' || verdict === 'not-applicable'
}

export function look({ standard, options }: Course, { record, on }: Draft, day: CivilDate = on): Assessment {
  return assess(standard, record, { ...options, asOf: day })
}

/** The result of a requirement or of a part of one. */
export function resultIn({ requirements }: Pick<Assessment, 'requirements'>, id: RequirementId): RequirementResult {
  const found = find(requirements, id)
  if (!found) throw new TypeError(`no requirement ${id}`)
  return found
}

function find(results: readonly RequirementResult[], id: RequirementId): RequirementResult | undefined {
  for (const result of results) {
    const found = result.id === id ? result : result.parts && find(result.parts, id)
    if (found) return found
  }
  return undefined
}

export function settledOn(course: Course, draft: Draft, requirement: RequirementId, day: CivilDate = draft.on): boolean {
  return !openOn(course, draft, day).has(requirement)
}

/**
 * The requirements, and parts of them, for which something is still to be done. What a reviewer is left to decide must not wait for the
 * registry as well: counting `verified`, it has to stand without all that is not verified.
 */
export function openOn(course: Course, draft: Draft, day: CivilDate = draft.on): ReadonlySet<RequirementId> {
  const open = new Set(openIn(look(course, draft, day).requirements))
  if (course.options.counting !== 'verified') return open
  // What a reviewer has accepted counts as it is.
  const accepted = new Set((draft.record.determinations ?? []).map(({ decision, evidence }) => (decision === 'accepted' ? evidence : undefined)))
  const waiting = [...verificationsIn(draft.record)].filter(([id, verification]) => verification !== 'verified' && !accepted.has(id))
  const record = withVerifications(draft.record, new Map(waiting.map(([id]) => [id, 'unable-to-verify'])))
  for (const id of openIn(look(course, { ...draft, record }, day).requirements)) open.add(id)
  return open
}

function openIn(results: readonly RequirementResult[]): readonly RequirementId[] {
  return results.flatMap(({ id, verdict, parts = [] }) => [...(isSettled(verdict) ? [] : [id]), ...openIn(parts)])
}

export function withStep(draft: Draft, step: PlanStep, on: CivilDate = draft.on): Draft {
  return { ...draft, record: applySteps(draft.record, [step]), on: on > draft.on ? on : draft.on, steps: [...draft.steps, step] }
}

/** The draft with these steps and no others. */
export function draftOf({ applicant }: Course, steps: readonly PlanStep[], from: CivilDate, on: CivilDate = from): Draft {
  return { record: applySteps(applicant, steps), from, on, steps }
}

/** An id that the record does not have. */
export function freshId({ prefix }: Course, { steps }: Draft, what: string): string {
  return `${prefix}${what}-${steps.length + 1}`
}

/** The first word that no id of the record begins with. */
export function prefixFor(applicant: Applicant): string {
  const ids: string[] = []
  for (const list of Object.values(applicant)) if (Array.isArray(list)) for (const item of list) if (typeof item.id === 'string') ids.push(item.id)
  let prefix = 'planned-'
  while (ids.some((id) => id.startsWith(prefix))) prefix = `${prefix}-`
  return prefix
}
