import type { MembershipRequirement } from '../rulebook/requirement'
import { doubt, item, type Item, type Measure } from '../verdict/ladder'
import { EXCLUDED, IF_APPROVED } from '../verdict/standing'
import { inForce, verify } from './context'
import { settle } from './decisions'
import { kindOf } from './kind'
import { oneStands } from './one'

/** Membership in an infant mental health association on the day asked about; organizational ones on approval (RD-21). */
export const membership = /* @__PURE__ */ kindOf<MembershipRequirement, Item, Measure>({
  classify: (requirement, context) =>
    (context.applicant.memberships ?? []).map(({ id, association, kind, infantMentalHealth, from, to, verification }) => {
      const entry = item(id, undefined)
      inForce(entry, { from, to }, context)
      if (!infantMentalHealth) doubt(entry, EXCLUDED, { code: 'not-infant-mental-health', params: { association } })
      if (kind === 'organizational') doubt(entry, IF_APPROVED, { code: 'organizational-membership', params: { association } })
      verify(entry, verification, context)
      settle(entry, requirement.id, context.decisions)
      return entry
    }),
  measure: oneStands,
  shortfall: (_, __, ___, { asOf }) => ({ findings: [{ code: 'membership-missing', params: { on: asOf } }] }),
})
