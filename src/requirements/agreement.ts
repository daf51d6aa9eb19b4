import type { AgreementRequirement } from '../rulebook/requirement'
import { item, type Item, type Measure } from '../verdict/ladder'
import { date } from './context'
import { settle } from './decisions'
import { kindOf } from './kind'
import { oneStands } from './one'

/** A signed agreement; at renewal signed in the period. */
export const agreement = /* @__PURE__ */ kindOf<AgreementRequirement, Item, Measure>({
  classify: (requirement, context) =>
    (context.applicant.agreements ?? [])
      .filter(({ kind }) => kind === requirement.agreement)
      .map(({ id, signed }) => {
        const entry = item(id, undefined)
        date(entry, signed, signed, context)
        settle(entry, requirement.id, context.decisions)
        return entry
      }),
  measure: oneStands,
  dated: true,
  shortfall: ({ agreement }) => ({ findings: [{ code: 'agreement-missing', params: { agreement } }] }),
})
