import * as z from 'zod'
import { translate } from '../model/translate'
import { amend as amendTyped, changed, type Amendment, type Changes } from '../rulebook/amend'
import type { Standard } from '../rulebook/standard'
import { StandardError, type StandardIssue } from '../rulebook/standard-error'
import { everyRequirement } from '../rulebook/walk'
import { citationSchema, countSchema, sourceSchema, wordSchema } from './common-schema'
import { requirementSchema } from './requirement-schema'

const periodChangeSchema = z.strictObject({ renews: z.strictObject({ months: countSchema }) })

const amendmentSchema = z.strictObject({
  cites: z.tuple([citationSchema], citationSchema),
  sources: z.exactOptional(z.record(wordSchema, sourceSchema)),
  as: z.exactOptional(wordSchema),
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
  const issues = [...issuesIn(changesSchema, changes), ...issuesIn(amendmentSchema, amendment, ['amendment'])]
  if (issues.length === 0) issues.push(...issuesOfValues(standard, new Map(Object.entries(changes)), amendment))
  if (issues.length > 0) throw new StandardError(`amendment of ${standard.id}`, issues)
  return amendTyped(standard, changes, amendment)
}

function issuesOfValues(standard: Standard, changes: ReadonlyMap<string, object>, { cites }: Amendment): readonly StandardIssue[] {
  const period = changes.get(standard.id)
  return [
    ...(period ? issuesIn(periodChangeSchema, period, [standard.id]) : []),
    ...everyRequirement(standard.requirements).flatMap(({ requirement }) => {
      const change = changes.get(requirement.id)
      return change ? issuesIn(requirementSchema, changed(requirement, change, cites), [requirement.id]) : []
    }),
  ]
}

function issuesIn(schema: z.ZodType, input: unknown, at: StandardIssue['path'] = []): StandardIssue[] {
  const { error } = schema.safeParse(input, { reportInput: true })
  return error ? error.issues.flatMap(translate).map((issue) => ({ ...issue, path: [...at, ...issue.path] })) : []
}
