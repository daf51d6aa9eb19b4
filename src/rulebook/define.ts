import { checkStandard } from './check-standard'
import type { ExactStandard } from './exact'
import type { Standard } from './standard'
import { StandardError } from './standard-error'

/**
 * A standard of one's own, for another association or registry: the type holds every kind, parameter and citation at compile time, and what must hold
 * between them is checked here. The value that comes back is the one given, with its exact type. (`imh-eligibility` checks each value as well, for
 * those who write no TypeScript.)
 *
 * @throws {StandardError} naming everything that does not go together, when there is something
 * @example
 * defineStandard({ id: 'mi-aimh/ifs', ... }).id // 'mi-aimh/ifs'
 */
export function defineStandard<const S extends Standard>(standard: S & ExactStandard<S>): S {
  const issues = checkStandard(standard)
  if (issues.length > 0) throw new StandardError(`standard ${standard.id}`, issues)
  return standard
}
