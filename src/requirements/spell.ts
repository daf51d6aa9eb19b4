import { FULL_DATE } from '../calendar/partial-date'
import type { Experience } from '../model/applicant'
import type { ExperienceRequirement } from '../rulebook/requirement'
import type { Span } from '../solve/spells'
import { doubt, item, missing, type Item } from '../verdict/ladder'
import { EXCLUDED, IF_KNOWN, rungAt, type Rung } from '../verdict/standing'
import { startOn, type Clock } from './clock'
import { verify, type Context } from './context'
import { settle } from './decisions'
import { judgeInternship } from './internship'
import { openDates, type SpellDays } from './spell-days'
import { judgeWork } from './work'

/** A spell of work with the days it gives. */
export type SpellItem = Item<SpellData>

export interface SpellData {
  readonly spell: Experience
  /** It counts only through the internship clause (RD-10), which does not lean on the degree. */
  readonly internship: boolean
  readonly days: SpellDays
  readonly clock: Clock
}

/** How a spell stands: by the rule's criteria and decisions, then by its dates and the degree it leans on. */
export function classifySpell(spell: Experience, days: SpellDays, requirement: ExperienceRequirement, clock: Clock, context: Context): SpellItem {
  const internship = requirement.internship !== undefined && spell.kind === 'internship'
  const entry = item<SpellData>(spell.id, { spell, internship, days, clock })
  if (internship && requirement.internship) judgeInternship(entry, spell, days, requirement.internship, requirement.id, context)
  else judgeWork(entry, spell, requirement.work)
  verify(entry, spell.verification, context)
  settle(entry, requirement.id, context.decisions)
  nameOpenDates(entry)
  leanOnDates(entry)
  nameDegreeFields(entry)
  return entry
}

/** The days a spell gives on a rung: the sure ones, on the information rung all it may have lasted, from where the clock starts. */
export function spanOn({ data: { days, clock, internship } }: SpellItem, rung: Rung): Span {
  const span = rung < IF_KNOWN ? days.sure : days.widest
  const start = internship ? -Infinity : startOn(clock, rung)
  return start <= span.from ? span : { from: start, to: span.to }
}

/** A spell stands no better than the first rung on which it gives a day. */
function leanOnDates(entry: SpellItem): void {
  if (entry.rung === EXCLUDED) return
  for (let rung: Rung = entry.rung; rung <= IF_KNOWN; rung = rungAt(rung + 1)) {
    const { from, to } = spanOn(entry, rung)
    if (from > to) continue
    if (rung > entry.rung) lower(entry, rung)
    return
  }
  const { spell, days: { widest }, clock } = entry.data
  if (widest.from > widest.to) doubt(entry, EXCLUDED, { code: 'after-as-of', params: { date: spell.start } })
  else beforeDegree(entry, clock)
}

function lower(entry: SpellItem, rung: Rung): void {
  const { spell, internship, clock, days: { sure } } = entry.data
  const degree = internship ? undefined : clock.degrees[rung]
  // Sure days that give none on its own rung lie before the degree.
  if (degree && sure.from <= sure.to) {
    doubt(entry, rung, { code: 'leans-on-degree', params: { degree: degree.id } })
  } else {
    doubt(entry, rung, { code: 'date-open', params: openDates(spell) })
  }
}

/** Evidence that leans on a degree and lies before it, or has none to lean on. */
export function beforeDegree(entry: Item, { degrees }: Clock): void {
  const degree = degrees[IF_KNOWN]
  doubt(entry, EXCLUDED, degree ? { code: 'before-degree', params: { degree: degree.id, conferred: degree.conferred } } : { code: 'no-qualifying-degree', params: {} })
}

/** A partial date puts only the part of the spell that it leaves open in doubt; the field is named all the same. */
function nameOpenDates(entry: SpellItem): void {
  const { days, spell: { start, end } } = entry.data
  if (entry.rung === EXCLUDED || days.sure === days.widest) return
  if (start.length < FULL_DATE) missing(entry, { evidence: entry.id, field: 'start' })
  if (end !== undefined && end.length < FULL_DATE) missing(entry, { evidence: entry.id, field: 'end' })
}

/** Where a degree whose facts are open would give the spell more days, those facts are named. */
function nameDegreeFields(entry: SpellItem): void {
  const { rung, data: { clock, days, internship } } = entry
  if (rung === EXCLUDED || internship) return
  const start = rung === IF_KNOWN ? Infinity : startOn(clock, rung)
  if (start <= days.widest.from || startOn(clock, IF_KNOWN) >= start) return
  for (const field of clock.degrees[IF_KNOWN]?.fields ?? []) missing(entry, field)
}
