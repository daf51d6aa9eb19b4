import type { EmploymentRequirement } from '../rulebook/requirement'
import { doubt, missing, unknown, item, type Item, type Measure } from '../verdict/ladder'
import { EXCLUDED, IF_KNOWN } from '../verdict/standing'
import { verify, type Context } from './context'
import { settle } from './decisions'
import { kindOf } from './kind'
import { oneStands } from './one'
import { openDates, spellDays } from './spell-days'
import type { Experience } from '../model/applicant'

/** Employed on the day asked about in work with children or families (RD-22). */
export const employment = /* @__PURE__ */ kindOf<EmploymentRequirement, Item, Measure>({
  classify: (requirement, context) =>
    (context.applicant.experience ?? []).map((spell) => {
      const entry = item(spell.id, undefined)
      if (spell.kind !== 'employment') doubt(entry, EXCLUDED, { code: 'kind-does-not-fit', params: { kind: spell.kind } })
      if (!spell.serves) unknown(entry, 'serves')
      else if (spell.serves.length === 0) doubt(entry, EXCLUDED, { code: 'does-not-serve', params: { groups: [], each: false } })
      verify(entry, spell.verification, context)
      settle(entry, requirement.id, context.decisions)
      running(entry, spell, context)
      return entry
    }),
  measure: oneStands,
  shortfall: (_, __, ___, { asOf }) => ({ findings: [{ code: 'employment-missing', params: { on: asOf } }] }),
})

/** The last day of a spell is a day of work; a date that is open, no reviewer fills. */
function running(entry: Item, spell: Experience, { today }: Context): void {
  const { sure, widest } = spellDays(spell, today)
  if (widest.from > widest.to || widest.to < today) {
    doubt(entry, EXCLUDED, { code: 'not-running', params: { from: spell.start, ...(spell.end !== undefined && { to: spell.end }) } })
  } else if (sure.from > sure.to || sure.to < today) {
    const open = openDates(spell)
    doubt(entry, IF_KNOWN, { code: 'date-open', params: open })
    missing(entry, { evidence: entry.id, field: open.field })
  }
}
