import type { Experience } from '../model/applicant'
import type { InternshipCriteria, RequirementId } from '../rulebook/requirement'
import { covers, type Span } from '../solve/spells'
import { doubt, unknown, item, type Item } from '../verdict/ladder'
import { EXCLUDED, IF_APPROVED } from '../verdict/standing'
import { verify, type Context } from './context'
import { settle } from './decisions'
import { endorsedSpans } from './provider'
import { judgeFlags, judgeServed } from './work'

/**
 * RD-10: a supervised graduate internship may stand in for some of the work if its supervisor is endorsed (not merely vetted) on
 * every day of it and a description is on file. Whether it does, a reviewer decides.
 */
export function judgeInternship(entry: Item, spell: Experience, days: { readonly sure: Span; readonly widest: Span }, criteria: InternshipCriteria, requirement: RequirementId, context: Context): void {
  doubt(entry, IF_APPROVED, { code: 'internship', params: {} })
  judgeFlags(entry, spell, criteria.flags)
  judgeServed(entry, spell, criteria.servesEachOf, true)
  judgeSupervisor(entry, spell, days, criteria, context)
  judgeDescription(entry, criteria, requirement, context)
}

function judgeSupervisor(entry: Item, { supervisor }: Experience, { sure, widest }: { readonly sure: Span; readonly widest: Span }, { supervisorEndorsedAs }: InternshipCriteria, context: Context): void {
  if (supervisor === undefined) {
    unknown(entry, 'supervisor')
    return
  }
  const person = context.people.get(supervisor)
  const endorsed = person ? endorsedSpans(person, supervisorEndorsedAs) : []
  if (widest.from > widest.to || covers(endorsed, widest.from, widest.to)) return
  if (mayBeCovered(endorsed, sure, widest)) unknown(entry, sure.from > widest.from ? 'start' : 'end')
  else doubt(entry, EXCLUDED, { code: 'supervisor-not-endorsed', params: { supervisor } })
}

/**
 * Whether open dates can turn out so that every day is endorsed. A spell with sure days holds at least those, and one span must
 * hold them all; one without may have been a single day, between the later of its earliest dates and the earlier of its latest.
 */
function mayBeCovered(endorsed: readonly Span[], sure: Span, widest: Span): boolean {
  const first = Math.max(widest.from, sure.to)
  const last = Math.min(widest.to, sure.from)
  return endorsed.some(({ from, to }) => from <= last && to >= first)
}

/** One description on file is enough. Whether it is verified yet does not matter: a reviewer decides on the internship anyway. */
function judgeDescription(entry: Item, { description }: InternshipCriteria, requirement: RequirementId, context: Context): void {
  const described = (context.applicant.documents ?? []).some(({ id, kind, dated, verification }) => {
    if (kind !== description || dated > context.asOf) return false
    const paper = item(id, undefined)
    verify(paper, verification, context)
    settle(paper, requirement, context.decisions)
    return paper.rung < EXCLUDED
  })
  if (!described) doubt(entry, EXCLUDED, { code: 'internship-not-described', params: {} })
}
