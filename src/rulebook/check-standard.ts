import { checkRequirement } from './check-requirement'
import { sources as known } from './sources'
import type { Standard } from './standard'
import type { StandardIssue } from './standard-error'
import { everyRequirement } from './walk'

/**
 * What must hold between the values of a standard, beyond the type of each: ids are its own and no two alike, every citation's source is known,
 * what a requirement leans on is there, and each asks for something.
 */
export function checkStandard(standard: Standard): readonly StandardIssue[] {
  return [...checkFrame(standard), ...checkIds(standard), ...checkSources(standard), ...checkRequirements(standard)]
}

function checkFrame({ purpose, renews, requirements, effective, known: since }: Standard): readonly StandardIssue[] {
  const issues: StandardIssue[] = []
  if (requirements.length === 0) issues.push({ path: ['requirements'], code: 'asks-nothing', message: 'expected at least one requirement, found none' })
  if (purpose === 'renewal' && !renews) issues.push({ path: ['renews'], code: 'renewal-shape', message: 'expected what a renewal renews, found nothing' })
  if (renews && renews.months !== 'unpublished' && (renews.months < 1 || !Number.isInteger(renews.months))) {
    issues.push({ path: ['renews', 'months'], code: 'too-small', message: `expected whole months, at least 1, found ${renews.months}` })
  }
  if (purpose === 'initial' && renews) issues.push({ path: ['renews'], code: 'renewal-shape', message: 'expected nothing: only a renewal renews' })
  for (const [name, { from, to }] of [['effective', effective], ['known', since]] as const) {
    if (from !== undefined && to !== undefined && to < from) {
      issues.push({ path: [name, 'to'], code: 'out-of-order', message: `expected a day from ${from} on, found ${to}` })
    }
  }
  return issues
}

function checkIds({ id: standard, requirements }: Standard): readonly StandardIssue[] {
  const seen = new Set<string>()
  return everyRequirement(requirements).flatMap(({ requirement: { id }, path, parent }): readonly StandardIssue[] => {
    const within = parent?.id ?? standard
    const again = seen.has(id)
    seen.add(id)
    const slug = id.startsWith(`${within}/`) ? id.slice(within.length + 1) : ''
    if (slug === '' || slug.includes('/')) return [{ path: [...path, 'id'], code: 'id-outside', message: `expected an id like ${within}/slug, found ${JSON.stringify(id)}` }]
    return again ? [{ path: [...path, 'id'], code: 'duplicate-id', message: `expected an id of its own, found ${JSON.stringify(id)} again` }] : []
  })
}

function checkSources({ sources = {}, aliases, renews, requirements }: Standard): readonly StandardIssue[] {
  const issues: StandardIssue[] = []
  const look = (path: StandardIssue['path'], source: string): void => {
    if (Object.hasOwn(sources, source) || Object.hasOwn(known, source)) return
    issues.push({ path, code: 'unknown-source', message: `expected the id of a source of the rulebook or in "sources", found ${JSON.stringify(source)}` })
  }
  aliases.forEach(({ used }, index) => { look(['aliases', index, 'used'], used) })
  renews?.cites.forEach(({ source }, index) => { look(['renews', 'cites', index, 'source'], source) })
  for (const { requirement, path } of everyRequirement(requirements)) {
    requirement.cites.forEach(({ source }, index) => { look([...path, 'cites', index, 'source'], source) })
  }
  for (const [key, source] of Object.entries(sources)) {
    const { id } = source
    if (Object.hasOwn(known, key)) issues.push({ path: ['sources', key], code: 'duplicate-id', message: `expected an id that no source of the rulebook has, found ${JSON.stringify(key)}` })
    if (key !== id) issues.push({ path: ['sources', key, 'id'], code: 'id-outside', message: `expected the key ${JSON.stringify(key)}, found ${JSON.stringify(id)}` })
  }
  return issues
}

function checkRequirements({ requirements }: Standard): readonly StandardIssue[] {
  const education = new Set(requirements.filter(({ kind }) => kind === 'education').map(({ id }) => id))
  return everyRequirement(requirements).flatMap(({ requirement, path }) =>
    checkRequirement(requirement, education).map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
  )
}
