import type { Standard } from '../rulebook/standard'
import type { Case, RequirementOf } from './case'
import { edited, mustDiffer, undecided } from './edited'

const submitted = <Item>(item: Item): Item & { readonly verification: 'submitted' } => ({ ...item, verification: 'submitted' })

const ALL = {
  education: submitted, trainings: submitted, experience: submitted, supervision: submitted, references: submitted, memberships: submitted, licenses: submitted, documents: submitted,
} as const

/**
 * What is there for one requirement is submitted, and not verified yet. Leads to `pending` where only what is verified counts (`counting: 'verified'`); else it
 * stays `met`. Work and supervision that count from a degree wait with the requirement of the degree.
 *
 * @throws RangeError where nothing about the requirement is ever verified (an agreement, an exam, the profile), or a reviewer has decided it
 * @example
 * unverified(passing(imhs), 'orimha/imhs/references') // counting 'verified': 'pending'; counting 'claimed': 'met'
 */
export function unverified<S extends Standard>(start: Case<S>, requirement: RequirementOf<S>): Case<S> {
  undecided(start, requirement)
  return mustDiffer(start, edited(start, requirement, ALL), requirement, 'nothing about it is ever verified')
}
