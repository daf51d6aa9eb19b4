import { toDay } from '../calendar/civil-date'
import { FULL_DATE } from '../calendar/partial-date'
import type { RequirementId } from '../rulebook/requirement'
import { fillWith } from '../solve/fill'
import { covers, union, type Span } from '../solve/spells'
import { doubt, missing, type Item } from '../verdict/ladder'
import { EXCLUDED, IF_KNOWN } from '../verdict/standing'
import type { Context } from './context'
import { decisionAbout } from './decisions'
import { inPlaces } from './provider'
import type { SessionItem } from './session-item'
import { NO_DAYS } from './spell-days'

/** RD-15: reflective supervision must fall in work with infants, young children or families. */
export interface ServingWork {
  /** Puts an entry under the doubt that its days leave; no reviewer's acceptance fills it. */
  readonly judge: (entry: SessionItem) => void
}

/** A spell that may have served someone on more days than is sure. */
interface OpenSpell extends Span {
  readonly id: string
  readonly field: string
}

/** Any spell, or adjoining spells, that serves someone, whatever it counts for elsewhere; not one refused or unable to be verified. */
export function servingWork(requirement: RequirementId, context: Context): ServingWork {
  const sure: Span[] = []
  const open: OpenSpell[] = []
  const allDays = context.spellDays()
  for (const [index, spell] of (context.applicant.experience ?? []).entries()) {
    if (spell.serves?.length === 0 || spell.verification === 'unable-to-verify') continue
    if (decisionAbout(spell.id, requirement, context.decisions)?.decision === 'refused') continue
    const days = allDays[index] ?? NO_DAYS
    if (!spell.serves) open.push({ id: spell.id, field: 'serves', ...days.widest })
    else {
      sure.push(days.sure)
      if (days.sure !== days.widest) open.push({ id: spell.id, field: spell.start.length < FULL_DATE ? 'start' : 'end', ...days.widest })
    }
  }
  const sureDays = union(sure)
  const certain = inPlaces(sureDays)
  const possible = open.length === 0 ? certain : inPlaces(union([...sure, ...open]))
  const fill = fillWith(sureDays, open)
  return {
    judge: (entry) => {
      const { session: { from, to = from }, opens, closes } = entry.data
      if (covers(certain, opens, closes)) return
      if (covers(possible, opens, closes)) leaveOpen(entry, fill(toDay(from), toDay(to)))
      else doubt(entry, EXCLUDED, { code: 'outside-work', params: {} })
    },
  }
}

function leaveOpen(entry: Item, spells: readonly OpenSpell[]): void {
  doubt(entry, IF_KNOWN, { code: 'work-not-recorded', params: { spells: spells.map(({ id }) => id) } })
  for (const { id, field } of spells) missing(entry, { evidence: id, field })
}
