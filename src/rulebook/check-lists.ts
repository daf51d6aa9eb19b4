import type { Report } from './check-values'
import type { Requirement } from './requirement'
import type { StandardIssue } from './standard-error'

/** Lists of what may count: an empty one would leave nobody who could meet the rule. */
const RESTRICTING: ReadonlySet<string> = new Set([
  'kinds', 'servesAnyOf', 'endorsedRater', 'endorsedAs', 'supervisorEndorsedAs', 'anyOf', 'degrees', 'areas', 'groups',
])

/** Lists that restrict name something, wherever in a requirement they stand; its parts are looked at by themselves. */
export function checkLists(requirement: Requirement, report: Report): void {
  walk(requirement, [], report)
  if (requirement.kind === 'supervision' && requirement.otherProviders === 'excluded' && requirement.providers.length === 0) {
    report(['providers'], 'asks-nothing', 'expected at least one credential where other providers are excluded, found none: nobody could meet it')
  }
}

function walk(value: unknown, path: StandardIssue['path'], report: Report): void {
  if (typeof value !== 'object') return
  for (const [name, inner] of Object.entries(value ?? {})) {
    if (name === 'parts') continue
    const here = [...path, Array.isArray(value) ? Number(name) : name]
    if (RESTRICTING.has(name) && Array.isArray(inner) && inner.length === 0) report(here, 'asks-nothing', 'expected at least one, found none: nobody could meet it')
    walk(inner, here, report)
  }
}
