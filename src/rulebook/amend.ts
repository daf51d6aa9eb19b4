import { checkStandard } from './check-standard'
import type { Authority, Citation, Provenance, Source, SourceId } from './citation'
import type { Requirement, RequirementKind } from './requirement'
import type { Standard } from './standard'
import { StandardError, type StandardIssue } from './standard-error'
import { everyRequirement, hasHole, whatIsAsked, type Placed } from './walk'

/** Where the amended values are written, and by whom. */
export interface Amendment {
  readonly cites: readonly [Citation, ...Citation[]]
  /** The documents cited, as far as the rulebook does not know them. */
  readonly sources?: Readonly<Record<SourceId, Source>>
  /** A name for the amended edition, put behind the edition's own: `2026-11+occrra-chart`. */
  readonly as?: string
}

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
  const targets = new Set([standard.id, ...everyRequirement(standard.requirements).map(({ requirement }) => requirement.id)])
  const issues: StandardIssue[] = [...byId].flatMap(([id, change]) => (targets.has(id) ? fixedIn(id, change) : [{
    path: [id], code: 'unknown-requirement', message: `expected the id of a requirement of ${standard.id}, found ${JSON.stringify(id)}`,
  }]))
  if (byId.has(standard.id) && !standard.renews) {
    issues.push({ path: [standard.id], code: 'renewal-shape', message: 'expected a change of a requirement: only a renewal has a period' })
  }
  const amended = issues.length > 0 ? standard : amendedBy(standard, byId, amendment)
  issues.push(...checkStandard(amended).map((issue) => byRequirement(issue, amended)))
  if (issues.length > 0) throw new StandardError(`amendment of ${standard.id}`, issues)
  return amended
}

/** The place by the id of the requirement, as in the changes, in place of its position. */
function byRequirement(issue: StandardIssue, { requirements }: Standard): StandardIssue {
  const holds = ({ path }: Placed): boolean => path.every((step, index) => issue.path[index] === step)
  const innermost = everyRequirement(requirements).filter(holds).at(-1)
  return innermost ? { ...issue, path: [innermost.requirement.id, ...issue.path.slice(innermost.path.length)] } : issue
}

const FIXED: ReadonlySet<string> = new Set(['id', 'kind', 'parts', 'cites', 'authority', 'reading', 'furtherReadings'] satisfies Fixed[])

function fixedIn(id: string, change: object): readonly StandardIssue[] {
  return Object.keys(change).filter((name) => FIXED.has(name)).map((name) => ({
    path: [id, name], code: 'unknown-parameter', message: `expected a parameter of the requirement, found ${JSON.stringify(name)}, which no amendment changes`,
  }))
}

function amendedBy(standard: Standard, changes: ReadonlyMap<string, object>, { cites, sources, as = 'amended' }: Amendment): Standard {
  const { renews } = standard
  const period = changes.get(standard.id)
  return {
    ...standard,
    edition: `${standard.edition}+${as}`,
    ...(renews && period && isPeriodChange(period) && { renews: { ...renews, ...period.renews, cites: [...cites, ...renews.cites] } }),
    ...((standard.sources ?? sources) && { sources: { ...standard.sources, ...sources } }),
    requirements: standard.requirements.map((requirement) => changedIn(requirement, changes, cites)),
  }
}

const isPeriodChange = (change: object): change is PeriodChange => 'renews' in change

function changedIn(requirement: Requirement, changes: ReadonlyMap<string, object>, cites: Provenance['cites']): Requirement {
  const change = changes.get(requirement.id)
  const own = change ? changed(requirement, change, cites) : requirement
  return 'parts' in own ? { ...own, parts: own.parts.map((part) => changedIn(part, changes, cites)) } : own
}

/** A requirement with other parameters, by the authority of who changed them. */
export function changed(requirement: Requirement, change: object, cites: Provenance['cites']): Requirement {
  const merged: Requirement = { ...requirement, ...change, cites: [...cites, ...requirement.cites] }
  for (const [name, value] of Object.entries(merged)) if (value === null) Reflect.deleteProperty(merged, name)
  return { ...merged, authority: authorityOf(merged, Object.keys(change)) }
}

/** As long as a hole is left, it stays unpublished; an unofficial figure that is neither changed nor adopted as it stands stays unofficial. */
function authorityOf(requirement: Requirement, changes: readonly string[]): Authority {
  if (hasHole(requirement)) return 'unpublished'
  const asked = whatIsAsked(requirement)
  const untouched = changes.length > 0 && asked.length > 0 && !changes.some((name) => asked.includes(name))
  return requirement.authority === 'secondary' && untouched ? 'secondary' : 'stated'
}
