import type { ProfileRequirement } from '../rulebook/requirement'
import type { Finding } from '../verdict/codes'
import { missing, item, type Item, type Measure } from '../verdict/ladder'
import { EXCLUDED, IF_KNOWN } from '../verdict/standing'
import type { Context } from './context'
import { kindOf } from './kind'

/**
 * Facts about the person themselves: an identifier in a registry, or what their practice is. Each fact is an item of its own and
 * all must stand; they are no evidence with an id, so the result lists none, and none needs a reason.
 */
export const profile = /* @__PURE__ */ kindOf<ProfileRequirement, Item, Measure>({
  classify: (requirement, context) => [...identified(requirement, context), ...practised(requirement, context)],
  measure: (_, items, rung) => ({ enough: items.every((entry) => entry.rung <= rung) }),
  evidence: () => [],
  shortfall: ({ identifier, practice = [] }, _, items) => ({
    ...(identifier && items[0]?.rung === EXCLUDED && { missing: { fields: [{ evidence: 'applicant', field: 'identifiers' }] } }),
    findings: [
      ...(identifier && items[0]?.rung === EXCLUDED ? [{ code: 'identifier-missing', params: { systems: identifier } } satisfies Finding] : []),
      ...practice
        .filter((flag) => items.some(({ id, rung }) => id === `practice.${flag}` && rung === EXCLUDED))
        .map((flag): Finding => ({ code: 'practice-not-so', params: { practice: flag } })),
    ],
  }),
})

function identified({ identifier }: ProfileRequirement, { applicant }: Context): readonly Item[] {
  if (!identifier) return []
  const entry = item('identifiers', undefined)
  const held = applicant.identifiers?.some(({ system }) => identifier.includes(system.trim().toLowerCase()))
  if (!held) entry.rung = EXCLUDED
  return [entry]
}

function practised({ practice = [] }: ProfileRequirement, { applicant }: Context): readonly Item[] {
  return practice.map((flag) => {
    const entry = item(`practice.${flag}`, undefined)
    const value = applicant.practice?.[flag]
    if (value === undefined) {
      entry.rung = IF_KNOWN
      missing(entry, { evidence: 'applicant', field: entry.id })
    } else if (!value) entry.rung = EXCLUDED
    return entry
  })
}
