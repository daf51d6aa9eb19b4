import type { Requirement } from '../rulebook/requirement'
import type { RequirementResult } from '../verdict/result'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type Decided = Pick<RequirementResult, 'verdict' | 'findings' | 'evidence' | 'notes'>
type Optional = { readonly [Key in 'required' | 'counted' | 'missing' | 'parts']?: RequirementResult[Key] | undefined }

/** The result of a requirement, its keys in their fixed order, with where the rule is written and how sure it is. */
export function resultOf(requirement: Requirement, { verdict, required, counted, missing, findings, evidence, notes, parts }: Decided & Optional): RequirementResult {
  const result: Mutable<Partial<RequirementResult>> & Pick<RequirementResult, 'id' | 'kind' | 'verdict'> = { id: requirement.id, kind: requirement.kind, verdict }
  if (required) result.required = required
  if (counted) result.counted = counted
  if (missing) result.missing = missing
  const { cites, authority, reading, furtherReadings } = requirement
  const full: Mutable<RequirementResult> = Object.assign(result, { findings, evidence, notes, cites, authority })
  if (reading) full.reading = reading
  if (furtherReadings) full.furtherReadings = furtherReadings
  if (parts) full.parts = parts
  return full
}
