import type { Requirement, RequirementId } from '../rulebook/requirement'
import type { Standard, StandardId } from '../rulebook/standard'

/**
 * How one credential builds on another, by what the rules themselves say: a renewal renews a holding, and a holding may free from a
 * requirement after so many years.
 */
export type BuildsOn =
  | { readonly code: 'renews'; readonly standard: StandardId }
  | { readonly code: 'exempts'; readonly standard: StandardId; readonly requirement: RequirementId; readonly years: number }

/**
 * The credentials that a standard builds on. Between the levels of a programme there are none: no source states that one must be held
 * before another, and none is made up. Whom the provider of supervision or a rater must be endorsed as is about other people.
 */
export function buildsOn({ renews, requirements }: Standard): readonly BuildsOn[] {
  return [...(renews ? [{ code: 'renews', standard: renews.standard } as const] : []), ...requirements.flatMap(exemptions)]
}

function exemptions(requirement: Requirement): readonly BuildsOn[] {
  const { id, exemptAfter } = requirement
  const own: readonly BuildsOn[] = exemptAfter ? [{ code: 'exempts', standard: exemptAfter.holding, requirement: id, years: exemptAfter.years }] : []
  return 'parts' in requirement ? [...own, ...requirement.parts.flatMap(exemptions)] : own
}
