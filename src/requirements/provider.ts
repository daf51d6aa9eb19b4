import { addDays, addYears } from '../calendar/add'
import { toDay, type CivilDate } from '../calendar/civil-date'
import { placeOfDay } from '../calendar/place'
import type { Person } from '../model/applicant'
import type { StandardId } from '../rulebook/standard'
import { covers, union, type Span } from '../solve/spells'
import type { Note } from '../verdict/codes'

/** From a day to a day, both included. */
export interface Days {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Vetting stands in for endorsement for this long where the record gives no end (RD-14). */
const VETTING_YEARS = 5

/** The last good day of a vetting: from 10 March 2018 to 9 March 2023. */
export function vettingEnds({ from, to }: { readonly from: CivilDate; readonly to?: CivilDate | undefined }): CivilDate {
  return to ?? addDays(addYears(from, VETTING_YEARS), -1)
}

/** The days on which someone was endorsed as one of `standards`. */
export function endorsedSpans(person: Person, standards: readonly StandardId[]): readonly Span[] {
  return union(endorsements(person, standards))
}

/** The days on which someone was endorsed as one of `standards`, or vetted for it, by whomever (RD-14). */
export function qualifiedSpans(person: Person, standards: readonly StandardId[]): readonly Span[] {
  if (!person.endorsements && !person.vetted) return []
  const spans = endorsements(person, standards)
  for (const vetting of person.vetted ?? []) {
    if (standards.includes(vetting.as)) spans.push({ from: toDay(vetting.from), to: toDay(vettingEnds(vetting)) })
  }
  return union(spans)
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
export function endingVettings(person: Person, standards: readonly StandardId[], days: readonly Days[], asOf: CivilDate): readonly Note[] {
  const endorsed = endorsedSpans(person, standards)
  const horizon = addYears(asOf, 1)
  return (person.vetted ?? []).flatMap((vetting): readonly Note[] => {
    const on = vettingEnds(vetting)
    if (!standards.includes(vetting.as) || on < asOf || on > horizon) return []
    const carries = days.some(({ from, to }) => from <= on && to >= vetting.from && !covers(endorsed, toDay(from), toDay(to)))
    return carries ? [{ code: 'vetting-ends', params: { person: person.id, on } }] : []
  })
}
