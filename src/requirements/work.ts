import type { Experience } from '../model/applicant'
import type { Served, WorkCriteria, WorkFlag } from '../rulebook/requirement'
import { doubt, unknown, type Item } from '../verdict/ladder'
import { EXCLUDED, IF_APPROVED } from '../verdict/standing'

/** Holds a spell of work against what a rule asks of it. A flag that is absent is unknown, a flag that is false excludes. */
export function judgeWork(entry: Item, spell: Experience, work: WorkCriteria): void {
  judgeKind(entry, spell, work)
  if (work.flags) judgeFlags(entry, spell, work.flags)
  if (work.servesAnyOf) judgeServed(entry, spell, work.servesAnyOf, false)
  if (work.servesEachOf) judgeServed(entry, spell, work.servesEachOf, true)
  if (work.leadership) {
    if (!spell.leadership) unknown(entry, 'leadership')
    else if (!spell.leadership.includes(work.leadership)) doubt(entry, EXCLUDED, { code: 'not-leading', params: { track: work.leadership } })
  }
  const { fullTimeEquivalent = 1 } = spell
  if (work.partTime === undefined && fullTimeEquivalent < 1) doubt(entry, IF_APPROVED, { code: 'part-time', params: { fullTimeEquivalent } })
}

export function judgeFlags(entry: Item, spell: Experience, flags: readonly WorkFlag[]): void {
  for (const field of flags) {
    const value = spell[field]
    if (value === undefined) unknown(entry, field)
    else if (!value) doubt(entry, EXCLUDED, { code: 'flag-not-given', params: { field } })
  }
}

/** Each of the groups in the one spell, or any of them. */
export function judgeServed(entry: Item, { serves }: Experience, groups: readonly Served[], each: boolean): void {
  if (!serves) unknown(entry, 'serves')
  else if (!(each ? groups.every((group) => serves.includes(group)) : groups.some((group) => serves.includes(group)))) {
    doubt(entry, EXCLUDED, { code: 'does-not-serve', params: { groups, each } })
  }
}

function judgeKind(entry: Item, { kind, paid }: Experience, { kinds, kindsOnApproval, unpaidOnApproval }: WorkCriteria): void {
  if (kindsOnApproval?.includes(kind)) doubt(entry, IF_APPROVED, { code: 'kind-needs-approval', params: { kind } })
  else if (kinds && !kinds.includes(kind)) doubt(entry, EXCLUDED, { code: 'kind-does-not-fit', params: { kind } })
  if (unpaidOnApproval && paid === false) doubt(entry, IF_APPROVED, { code: 'unpaid-needs-approval', params: {} })
}
