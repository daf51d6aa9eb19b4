import type { Amendment } from './amendment'
import type { Authority, Provenance } from './citation'
import type { Requirement } from './requirement'
import type { Standard } from './standard'
import { hasHole, whatIsAsked } from './walk'

/**
 * The standard with its changes, by requirement id; the length of its period under its own id. Nothing of it is the caller's own object: whoever goes
 * on to change what they gave does not change the rule.
 *
 * @param by who amends; left out, the citations stay as they are
 */
export function amendedBy(standard: Standard, changes: ReadonlyMap<string, object>, by?: Amendment): Standard {
  const { cites, sources, as = 'amended' }: Partial<Amendment> = by ? copy(by) : {}
  const own = new Map([...changes].map(([id, change]) => [id, copy(change)]))
  const { renews } = standard
  const period = own.get(standard.id)
  return {
    ...standard,
    edition: `${standard.edition}+${as}`,
    ...(renews && period && isPeriod(period) && { renews: { ...renews, ...period.renews, cites: cites ? [...cites, ...renews.cites] : renews.cites } }),
    ...((standard.sources ?? sources) && { sources: { ...standard.sources, ...sources } }),
    requirements: standard.requirements.map((requirement) => changedIn(requirement, own, cites)),
  }
}

/** Plain data, copied; what is `undefined` is left out. */
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const isPeriod = (change: object): change is { readonly renews: { readonly months: number } } => 'renews' in change

function changedIn(requirement: Requirement, changes: ReadonlyMap<string, object>, cites: Provenance['cites'] | undefined): Requirement {
  const change = changes.get(requirement.id)
  const own = change ? changed(requirement, change, cites) : requirement
  return 'parts' in own ? { ...own, parts: own.parts.map((part) => changedIn(part, changes, cites)) } : own
}

/** A requirement with other parameters, by the authority of who changed them; `null` takes one away. */
export function changed(requirement: Requirement, change: object, cites?: Provenance['cites']): Requirement {
  const merged: Requirement = { ...requirement, ...change, cites: cites ? [...cites, ...requirement.cites] : requirement.cites }
  for (const [name, value] of Object.entries(merged)) if (value === null) Reflect.deleteProperty(merged, name)
  return { ...merged, authority: authorityOf(merged, Object.keys(change)) }
}

/** As long as a hole is left, it stays unpublished; an unofficial rule that is neither set nor adopted as it stands stays unofficial. */
function authorityOf(requirement: Requirement, changes: readonly string[]): Authority {
  if (hasHole(requirement)) return 'unpublished'
  const asked = whatIsAsked(requirement)
  const set = changes.length === 0 || changes.some((name) => asked.includes(name))
  return requirement.authority === 'secondary' && !set ? 'secondary' : 'stated'
}
