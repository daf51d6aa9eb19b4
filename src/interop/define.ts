import { defineStandard as defineTyped } from '../rulebook/define'
import type { ExactStandard } from '../rulebook/exact'
import type { Standard } from '../rulebook/standard'
import { issuesIn, issuesOfKeys, refusalOf } from './issues'
import { nameOf } from './parse-standard'
import { issuesOfSize } from './size'
import { standardSchema } from './schemas/standard-schema'

/**
 * A standard of one's own, for another association or registry: the type holds every kind, parameter and citation at compile time; each value and
 * what must hold between them is checked once, here. The value that comes back is the one given, with its exact type.
 *
 * @throws {StandardError} naming everything that is wrong, when there is something; a standard too large to be looked at, as for `parseStandard`, has that one issue
 * @example
 * defineStandard({ id: 'mi-aimh/ifs', ... }).id // 'mi-aimh/ifs'
 */
export function defineStandard<const S extends Standard>(standard: S & ExactStandard<S>): S {
  const tooLarge = issuesOfSize(standard)
  const issues = tooLarge.length > 0 ? tooLarge : [...issuesIn(standardSchema, standard), ...issuesOfKeys(standard, 'sources')]
  if (issues.length > 0) throw refusalOf(nameOf(standard), issues)
  return defineTyped<S>(standard)
}
