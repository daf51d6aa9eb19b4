import type { JudgementRequirement } from '../rulebook/requirement'
import type { Item, Measure } from '../verdict/ladder'
import { IF_APPROVED } from '../verdict/standing'
import { kindOf } from './kind'

/** A reviewer decides (RD-18): no evidence settles it, only a determination on the requirement. */
export const judgement = /* @__PURE__ */ kindOf<JudgementRequirement, Item, Measure>({
  classify: () => [],
  measure: (_, __, rung) => ({ enough: rung >= IF_APPROVED }),
  shortfall: () => ({ findings: [] }),
})
