import type { FindingCode } from '../verdict/codes'
import type { Assessment, Evidence, RequirementResult } from '../verdict/result'

/** One thing that one requirement waits for. */
export type Wait =
  | { readonly asks: 'verify'; readonly evidence: string; readonly result: RequirementResult }
  | { readonly asks: 'accept'; readonly evidence: string; readonly stands: Evidence; readonly result: RequirementResult }
  | { readonly asks: 'decide'; readonly result: RequirementResult }
  | { readonly asks: 'fact'; readonly evidence: string; readonly field: string; readonly result: RequirementResult }

/**
 * What the open requirements of an assessment wait for, as far as the evidence shows it. Asked is what the rung that decides and the better
 * ones need: what is `pending` waits for the registry alone, and what is `not-met` for nobody, since no answer could be enough.
 */
export function waitsIn(assessment: Assessment): readonly Wait[] {
  return openIn(assessment.requirements).flatMap((result) => [...ofRegistry(result), ...ofReviewers(result, assessment), ...ofApplicant(result)])
}

/**
 * The open requirements that are not made of parts, or that do not know whether they bind. Of an `any-of` those parts that may decide it;
 * of an `all-of` every open part, as of the standard itself, whatever the others are.
 */
export function openIn(results: readonly RequirementResult[]): readonly RequirementResult[] {
  return results.flatMap((result) => {
    const { kind, verdict, parts } = result
    if (kind === 'all-of' && verdict === 'not-met' && !has(result, 'determined')) return openIn(parts ?? [])
    if (!isOpen(result)) return []
    if (!parts) return [result]
    return [...(has(result, 'bound-if') ? [result] : []), ...openIn(kind === 'any-of' ? parts.filter((part) => part.verdict === verdict) : parts)]
  })
}

const has = ({ findings }: RequirementResult, code: FindingCode): boolean => findings.some((finding) => finding.code === code)

const isOpen = ({ verdict }: RequirementResult): boolean => verdict === 'pending' || verdict === 'needs-review' || verdict === 'needs-information'

/** Whether answers about the evidence can settle it: not where it waits only because nobody knows whether it binds. */
const isWithinReach = (result: RequirementResult): boolean =>
  !result.parts && (result.verdict !== 'needs-information' || has(result, 'enough-if-known'))

function ofRegistry(result: RequirementResult): readonly Wait[] {
  if (!isWithinReach(result)) return []
  return standing(result, 'if-verified').map((one) => ({ asks: 'verify', evidence: leanedOn(one), result }))
}

/** A figure that is unofficial or not published leaves the whole requirement to a reviewer: accepting a piece of it settles nothing. */
function ofReviewers(result: RequirementResult, assessment: Assessment): readonly Wait[] {
  if (!isWithinReach(result) || result.verdict === 'pending' || result.authority === 'secondary' || result.authority === 'unpublished') return []
  return standing(result, 'if-approved').flatMap((one): readonly Wait[] => {
    // Who may give a rating for that slot is not published, so that no acceptance fills it (RD-29).
    if (one.code === 'slot-needs-approval') return []
    const stands = one.code === 'leans-on-degree' ? degreeInDoubt(one.params.degree, assessment) ?? one : one
    return [{ asks: 'accept', evidence: leanedOn(one), stands, result }]
  })
}

function ofApplicant(result: RequirementResult): readonly Wait[] {
  if (result.verdict !== 'needs-information') return []
  if (isWithinReach(result)) return (result.missing?.fields ?? []).map(({ evidence, field }) => ({ asks: 'fact', evidence, field, result }))
  return result.findings.flatMap((finding): readonly Wait[] =>
    finding.code === 'bound-if' ? [{ asks: 'fact', evidence: 'applicant', field: `practice.${finding.params.practice}`, result }] : [])
}

export const standing = ({ evidence }: RequirementResult, rung: Evidence['standing']): readonly Evidence[] => evidence.filter((one) => one.standing === rung)

/** What leans on a degree in doubt waits for that degree. */
const leanedOn = (one: Evidence): string => (one.code === 'leans-on-degree' ? one.params.degree : one.id)

/** How a degree stands with the requirement that asks for it, where it is in doubt there. */
const degreeInDoubt = (degree: string, { requirements }: Assessment): Evidence | undefined =>
  everyResult(requirements).flatMap((result) => (result.kind === 'education' ? standing(result, 'if-approved') : [])).find(({ id }) => id === degree)

/** Every requirement, each followed by its parts. */
export const everyResult = (results: readonly RequirementResult[]): readonly RequirementResult[] =>
  results.flatMap((result) => [result, ...everyResult(result.parts ?? [])])
