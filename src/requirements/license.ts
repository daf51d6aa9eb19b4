import type { LicenseRequirement } from '../rulebook/requirement'
import { doubt, item, type Item, type Measure } from '../verdict/ladder'
import { EXCLUDED } from '../verdict/standing'
import { inForce, verify } from './context'
import { settle } from './decisions'
import { kindOf } from './kind'
import { oneStands } from './one'

/** A licence in force on the day asked about, of the state asked for. */
export const license = /* @__PURE__ */ kindOf<LicenseRequirement, Item, Measure>({
  classify: (requirement, context) =>
    (context.applicant.licenses ?? []).map(({ id, state, from, to, verification }) => {
      const entry = item(id, undefined)
      inForce(entry, { from, to }, context)
      if (requirement.state !== undefined && state !== requirement.state) doubt(entry, EXCLUDED, { code: 'other-state', params: { state } })
      verify(entry, verification, context)
      settle(entry, requirement.id, context.decisions)
      return entry
    }),
  measure: oneStands,
  shortfall: ({ state }) => ({ findings: [{ code: 'license-missing', params: state === undefined ? {} : { state } }] }),
})
