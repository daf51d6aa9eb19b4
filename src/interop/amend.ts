import * as z from 'zod'
import { amend as amendTyped, FIXED, issuesAcross, issuesOfTargets, type Amendment, type Changes } from '../rulebook/amend'
import { changed } from '../rulebook/changed'
import type { Standard } from '../rulebook/standard'
import type { StandardIssue } from '../rulebook/standard-error'
import { everyRequirement } from '../rulebook/walk'
import { citationSchema, countSchema, sourceSchema, wordSchema } from './schemas/common-schema'
import { issuesIn, issuesOfKeys, refusalOf } from './issues'
import { requirementSchema } from './schemas/requirement-schema'
import { issuesOfSize } from './size'

const periodSchema = z.strictObject({ months: countSchema })

const amendmentSchema = z.strictObject({
  cites: z.tuple([citationSchema], citationSchema),
  sources: z.optional(z.record(wordSchema, sourceSchema)),
  as: z.optional(wordSchema),
})

const changesSchema = z.record(z.string(), z.looseObject({}))

/**
 * A standard with some of its rules changed for a registry's own use: holes filled, figures tightened or loosened, another reading chosen. What is
 * amended has the amender's authority and names the amender's citations first; the edition says that it was amended. The standard given stays as it is.
 *
 * Changes and amendment may come from outside: each value is checked. (`imh-eligibility/engine` has the same without the check of single values.)
 *
 * @param changes by requirement id (parts too), each with parameters of its kind, `null` to take an optional one away; an empty change adopts the
 * rule as it stands. `renews: { months }` under the id of the standard sets the length of a renewal's period.
 * @throws {StandardError} naming everything that is wrong, by requirement id and parameter
 * @example
 * amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, { cites: [{ source: 'chart', at: 'Level II' }], sources: { chart }, as: 'chart' }).edition
 * // '2026-11+chart'
 */
export function amend<const S extends Standard>(standard: S, changes: Changes<S>, amendment: Amendment): Standard {
  const issues = issuesOf(standard, changes, amendment)
  if (issues.length > 0) throw refusalOf(`amendment of ${standard.id}`, issues)
  return amendTyped(standard, changes, amendment)
}

function issuesOf(standard: Standard, changes: object, amendment: Amendment): readonly StandardIssue[] {
  const tooLarge = [standard, changes, amendment].flatMap(issuesOfSize)
  if (tooLarge.length > 0) return tooLarge
  const ofAmendment = [...issuesIn(amendmentSchema, amendment, ['amendment']), ...issuesOfKeys(amendment, 'sources', ['amendment'])]
  const ofChanges = issuesIn(changesSchema, changes)
  if (ofChanges.length > 0) return [...ofChanges, ...ofAmendment]
  const byId = new Map<string, object>(Object.entries(changes))
  const targets = new Set([standard.id, ...everyRequirement(standard.requirements).map(({ requirement }) => requirement.id)])
  const ofValues = new Map([...byId].filter(([id]) => targets.has(id)).map(([id, change]) => [id, issuesOfValues(standard, id, change)]))
  const sound = new Map([...byId].filter(([id]) => ofValues.get(id)?.length === 0).map(([id, change]) => [id, id === standard.id ? periodOf(change) : parametersOf(change)]))
  return [
    ...issuesOfTargets(standard, byId),
    ...[...ofValues.values()].flat(),
    ...ofAmendment,
    ...issuesAcross(standard, sound, ofAmendment.length > 0 ? undefined : amendment),
  ]
}

function issuesOfValues(standard: Standard, id: string, change: object): readonly StandardIssue[] {
  if (id === standard.id) return 'renews' in change ? issuesIn(periodSchema, change.renews, [id, 'renews']) : []
  const placed = everyRequirement(standard.requirements).find(({ requirement }) => requirement.id === id)
  return placed ? issuesIn(requirementSchema, changed(placed.requirement, parametersOf(change)), [id]) : []
}

function parametersOf(change: object): object {
  return Object.fromEntries(Object.entries(change).filter(([name, value]) => !FIXED.has(name) && name !== '__proto__' && value !== undefined))
}

/** What else stands there is no parameter, and may be anything: a value that cannot be copied. */
function periodOf(change: object): object {
  return 'renews' in change ? { renews: change.renews } : {}
}
