import type { Standard } from '../rulebook/standard'
import { requirementOf, slugOf, type Case, type RequirementOf } from './case'
import { edited, mustDiffer } from './edited'

const gone = (): undefined => undefined

const NOTHING = {
  education: gone, trainings: gone, experience: gone, supervision: gone, references: gone, memberships: gone, agreements: gone, exams: gone, licenses: gone, documents: gone,
} as const

/**
 * Leaves out what is there for one requirement: its evidence, its reviewer's decision; the identifiers or facts of practice that it asks for.
 *
 * Leads to `not-met`. Where reviewers decide (competencies, rules that no official text gives) it leads to `needs-review`. Work and supervision that
 * count from a degree go with the requirement of the degree.
 *
 * @throws RangeError where the standard has no such requirement, or nothing is there for it
 * @example
 * without(passing(imhs), 'orimha/imhs/exam') // orimha/imhs/exam: 'not-met', all others 'met'
 */
export function without<S extends Standard>(start: Case<S>, requirement: RequirementOf<S>): Case<S> {
  const asked = requirementOf(start, requirement)
  const { applicant, ...rest } = edited(start, requirement, NOTHING)
  const { determinations = [], identifiers = [], practice = {}, ...others } = applicant
  const decisions = determinations.filter((decision) => decision.requirement !== requirement)
  const systems = 'identifier' in asked ? (asked.identifier ?? []) : []
  const flags = 'practice' in asked ? (asked.practice ?? []) : []
  const numbers = identifiers.filter(({ system }) => !systems.includes(system))
  const facts = { ...practice, ...Object.fromEntries(flags.map((flag) => [flag, false])) }
  const less = {
    ...others,
    ...(numbers.length > 0 && { identifiers: numbers }),
    ...(Object.keys(facts).length > 0 && { practice: facts }),
    ...(decisions.length > 0 && { determinations: decisions }),
  }
  return mustDiffer(start, { ...rest, applicant: less } as const, requirement, `nothing is there for it: no id begins with ${slugOf(start.standard, requirement)}/`)
}
