import { addDays } from '../calendar/add'
import type { CivilDate } from '../calendar/civil-date'
import type { Applicant } from '../model/applicant'
import type { Requirement } from '../rulebook/requirement'
import type { Standard } from '../rulebook/standard'

/** A question to `assess`: a standard, a record, and the day asked about. */
export interface Case<S extends Standard = Standard> {
  readonly standard: S
  readonly applicant: Applicant
  readonly asOf: CivilDate
}

/** The id of one of the requirements of a standard; where the standard is a constant, any other does not compile. */
export type RequirementOf<S extends Standard> = S['requirements'][number]['id']

/** The day that the rules of this version were read, and the one that records are made for unless another is given. */
export const DAY_READ: CivilDate = '2026-11-21'

/** What follows the standard's id in the id of a requirement, or a requirement's in that of its part: the ids of evidence begin with it. */
export const slugOf = ({ id }: { readonly id: string }, requirement: string): string => requirement.slice(id.length + 1)

/** Whether an item is there for a requirement: its id is the requirement's, without that of the standard, and a number or word. */
export const isFor = (slug: string) => ({ id }: { readonly id: string }): boolean => id.startsWith(`${slug}/`)

/** @throws RangeError where the standard has no such requirement */
export function requirementOf({ standard }: Case, id: string): Requirement {
  const found = standard.requirements.find((requirement) => requirement.id === id)
  if (!found) throw new RangeError(`requirement: expected one of ${standard.requirements.map((requirement) => requirement.id).join(', ')}, found ${id}`)
  return found
}

/** Evidence lies a fortnight back, well within any period. */
export const lately = (asOf: CivilDate): CivilDate => addDays(asOf, -14)
