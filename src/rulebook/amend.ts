import { shown } from '../model/shown'
import type { Amendment } from './amendment'
import { amendedBy } from './changed'
import { checkStandard } from './check-standard'
import type { Provenance } from './citation'
import { canonical } from './content-hash'
import type { Requirement, RequirementKind } from './requirement'
import type { Standard } from './standard'
import { StandardError, type StandardIssue } from './standard-error'
import { everyRequirement, type Placed } from './walk'

export type { Amendment } from './amendment'

type Optional<T, Key extends keyof T> = Record<never, never> extends Pick<T, Key> ? null : never

/** Parameters of a kind of requirement by name; `null` takes an optional one away. Parts are amended by their own ids. */
export type Change<Kind extends RequirementKind = RequirementKind> = Kind extends RequirementKind ? ChangeTo<Extract<Requirement, { readonly kind: Kind }>> : never
type ChangeTo<R extends Requirement> = { readonly [Name in Exclude<keyof R, Fixed>]?: Required<R>[Name] | Optional<R, Name> }
type Fixed = 'id' | 'kind' | 'parts' | keyof Provenance

/** What of a renewal's period may be amended, under the standard's own id. */
export interface PeriodChange {
  readonly renews: { readonly months: number }
}

/** Changes by requirement id; the period of a renewal by the id of the standard. */
export type Changes<S extends Standard = Standard> = string extends S['id']
  ? Readonly<Record<string, Change | PeriodChange>>
  : { readonly [R in Amendable<S['requirements'][number]> as R['id']]?: Change<R['kind']> } & { readonly [Id in S extends { readonly purpose: 'renewal' } ? S['id'] : never]?: PeriodChange }
/** Requirements, their parts, and the parts of those. */
type Amendable<R> = Named<R | PartsOf<R> | PartsOf<PartsOf<R>>>
type PartsOf<R> = R extends { readonly parts: readonly (infer Part)[] } ? Part : never
type Named<R> = Extract<R, { readonly id: string; readonly kind: RequirementKind }>

/**
 * A standard with some of its rules changed for a registry's own use: holes filled, figures tightened or loosened, another reading chosen. What is
 * amended has the amender's authority and names the amender's citations first; the edition says that it was amended. The standard given stays as it is.
 *
 * @param changes by requirement id (parts too), each with parameters of its kind; an empty change adopts the rule as it stands
 * @throws {StandardError} where an id, a parameter or a source is not known, or values do not go together
 * @example
 * amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, { cites: [{ source: 'chart', at: 'Level II' }], sources: { chart }, as: 'chart' }).edition
 * // '2026-11+chart'
 */
export function amend<const S extends Standard>(standard: S, changes: Changes<S>, amendment: Amendment): Standard {
  const byId = new Map<string, object>(Object.entries(changes))
  const issues = [...issuesOfTargets(standard, byId), ...issuesOfSources(standard, amendment)]
  if (issues.length === 0) issues.push(...issuesAcross(standard, byId, amendment))
  if (issues.length > 0) throw new StandardError(`amendment of ${standard.id}`, issues)
  return amendedBy(standard, byId, amendment)
}

/** What is amended must be there, and must be a parameter. */
export function issuesOfTargets(standard: Standard, changes: ReadonlyMap<string, object>): readonly StandardIssue[] {
  if (changes.size === 0) return [{ path: [], code: 'asks-nothing', message: 'expected at least one change, found none' }]
  const targets = new Set(everyRequirement(standard.requirements).map(({ requirement }) => requirement.id))
  return [...changes].flatMap(([id, change]): readonly StandardIssue[] => {
    if (typeof change !== 'object' || change === null) return [{ path: [id], code: 'wrong-type', message: `expected an object, found ${shown(change)}` }]
    if (targets.has(id)) return unknownIn(id, change, (name) => !FIXED.has(name), 'a parameter of the requirement')
    if (id !== standard.id) return [{ path: [id], code: 'unknown-requirement', message: `expected the id of a requirement of ${standard.id}, found ${JSON.stringify(id)}` }]
    if (!standard.renews) return [{ path: [id], code: 'renewal-shape', message: 'expected a change of a requirement: only a renewal has a period' }]
    const none: StandardIssue = { path: [id, 'renews'], code: 'missing', message: 'expected an object, found nothing' }
    return [...unknownIn(id, change, (name) => name === 'renews', 'the renewal period, "renews"'), ...('renews' in change ? [] : [none])]
  })
}

/** What no amendment changes: who the requirement is and where it is written. The period is the standard's. */
export const FIXED: ReadonlySet<string> = new Set(['id', 'kind', 'parts', 'cites', 'authority', 'reading', 'furtherReadings', 'renews'] satisfies (Fixed | 'renews')[])

function unknownIn(id: string, change: object, known: (name: string) => boolean, expected: string): readonly StandardIssue[] {
  return Object.entries(change).flatMap(([name, value]): readonly StandardIssue[] => {
    if (name === '__proto__' || !known(name)) return [{ path: [id, name], code: 'unknown-parameter', message: `expected ${expected}, found ${JSON.stringify(name)}` }]
    return value === undefined ? [{ path: [id, name], code: 'missing', message: 'expected a value, or null to take the parameter away, found nothing' }] : []
  })
}

/** A source that the standard has already is the same document, or older citations would point elsewhere. */
function issuesOfSources({ sources: before = {} }: Standard, { sources = {} }: Amendment): StandardIssue[] {
  return Object.keys(sources).filter((id) => Object.hasOwn(before, id) && canonical(before[id]) !== canonical(sources[id])).map((id) => ({
    path: ['amendment', 'sources', id], code: 'duplicate-id', message: `expected an id that no other source of the standard has, found ${JSON.stringify(id)}`,
  }))
}

/** What does not go together once the changes are made. */
export function issuesAcross(standard: Standard, changes: ReadonlyMap<string, object>, amendment?: Amendment): readonly StandardIssue[] {
  const amended = amendedBy(standard, changes, amendment)
  const placed = everyRequirement(amended.requirements)
  return checkStandard(amended).map((issue) => byRequirement(issue, placed, standard.id))
}

/** The place by the id of the requirement, as in the changes, in place of its position. */
function byRequirement(issue: StandardIssue, placed: readonly Placed[], id: string): StandardIssue {
  if (issue.path[0] === 'renews') return { ...issue, path: [id, ...issue.path] }
  const innermost = placed.filter(({ path }) => path.every((step, index) => issue.path[index] === step)).at(-1)
  return innermost ? { ...issue, path: [innermost.requirement.id, ...issue.path.slice(innermost.path.length)] } : issue
}
