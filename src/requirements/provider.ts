import { addDays, addYears } from '../calendar/add'
import { LAST_DATE, toDay, type CivilDate } from '../calendar/civil-date'
import { placeOfDay } from '../calendar/place'
import type { Person } from '../model/applicant'
import type { VettingRule } from '../rulebook/requirement'
import type { StandardId } from '../rulebook/standard'
import { covers, union, type Span } from '../solve/spells'
import type { Note } from '../verdict/codes'

/** From a day to a day, both included. */
export interface Days {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The last good day of a vetting: of five years, from 10 March 2018 to 9 March 2023. */
export function vettingEnds({ from, to }: { readonly from: CivilDate; readonly to?: CivilDate | undefined }, { years, until }: VettingRule): CivilDate {
  const end = to ?? (years === undefined ? LAST_DATE : addDays(addYears(from, years), -1))
  return until !== undefined && until < end ? until : end
}

/** The days on which someone was endorsed as one of `standards`. */
export function endorsedSpans(person: Person, standards: readonly StandardId[]): readonly Span[] {
  return union(endorsements(person, standards))
}

/** The days on which someone was endorsed as one of `standards`, or, where the rule knows vetting, vetted for it, by whomever (RD-14). */
export function qualifiedSpans(person: Person, standards: readonly StandardId[], vetting: VettingRule | undefined): readonly Span[] {
  const spans = endorsements(person, standards)
  if (vetting) {
    for (const vetted of person.vetted ?? []) {
      if (standards.includes(vetted.as)) spans.push({ from: toDay(vetted.from), to: toDay(vettingEnds(vetted, vetting)) })
    }
  }
  return union(spans)
}

/** Whether someone of these people was qualified as one of `standards` on a day. */
export type QualifiedOn = (person: string, standards: readonly StandardId[], on: CivilDate) => boolean

/** Each person's days are put together once: whoever is much endorsed may have rated many. */
export function qualifiedOn(people: ReadonlyMap<string, Person>, vetting: VettingRule | undefined): QualifiedOn {
  const known = new Map<readonly StandardId[], Map<string, readonly Span[]>>()
  return (id, standards, on) => {
    const person = people.get(id)
    if (!person) return false
    const byPerson = known.get(standards) ?? new Map<string, readonly Span[]>()
    known.set(standards, byPerson)
    const spans = byPerson.get(id) ?? qualifiedSpans(person, standards, vetting)
    byPerson.set(id, spans)
    return covers(spans, toDay(on), toDay(on))
  }
}

/** Days as places, for holding sessions against. */
export function inPlaces(spans: readonly Span[]): readonly Span[] {
  return spans.map(({ from, to }) => ({ from: placeOfDay(from), to: placeOfDay(to) }))
}

function endorsements(person: Person, standards: readonly StandardId[]): Span[] {
  const spans: Span[] = []
  for (const { standard, from, to } of person.endorsements ?? []) {
    if (standards.includes(standard)) spans.push({ from: toDay(from), to: to === undefined ? Infinity : toDay(to) })
  }
  return spans
}

/**
 * Vettings, and not endorsements, that carry evidence of these days and end within a year after the day asked about:
 * vetting is a stopgap of the association's, so someone should look ahead.
 */
export function endingVettings(person: Person, standards: readonly StandardId[], vetting: VettingRule | undefined, days: readonly Days[], asOf: CivilDate): readonly Note[] {
  if (!vetting) return []
  const endorsed = endorsedSpans(person, standards)
  const horizon = addYears(asOf, 1)
  return (person.vetted ?? []).flatMap((vetted): readonly Note[] => {
    const on = vettingEnds(vetted, vetting)
    if (!standards.includes(vetted.as) || on < asOf || on > horizon) return []
    // What counts is dated by the day asked about, and so by the end.
    const carries = days.some(({ from, to }) => to >= vetted.from && !covers(endorsed, toDay(from), toDay(to)))
    return carries ? [{ code: 'vetting-ends', params: { person: person.id, on } }] : []
  })
}
