import type { Requirement } from '../rulebook/requirement'
import type { RequirementResult } from '../verdict/result'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type Decided = Pick<RequirementResult, 'verdict' | 'findings' | 'evidence' | 'notes'>
type Optional = { readonly [Key in 'required' | 'counted' | 'missing' | 'parts']?: RequirementResult[Key] | undefined }

/** The result of a requirement, its keys in their fixed order, with where the rule is written and how sure it is. */
export function resultOf(requirement: Requirement, { verdict, required, counted, missing, findings, evidence, notes, parts }: Decided & Optional): RequirementResult {
  const { id, kind, cites, authority, reading, furtherReadings } = requirement
  const result: Mutable<RequirementResult> = startOf(id, kind, verdict)
  if (required) result.required = required
  if (counted) result.counted = counted
  if (missing) result.missing = missing
  result.findings = findings
  result.evidence = evidence
  result.notes = notes
  result.cites = cites
  result.authority = authority
  if (reading) result.reading = reading
  if (furtherReadings) result.furtherReadings = furtherReadings
  if (parts) result.parts = parts
  return result
}

/** What the keys above follow; the cast is made good by the lines that call it. */
function startOf(id: string, kind: RequirementResult['kind'], verdict: RequirementResult['verdict']): Mutable<RequirementResult> {
  return { id, kind, verdict } as Mutable<RequirementResult>
}
