import type { ExperienceRequirement } from '../rulebook/requirement'
import { credit, daysIn, daysOutside, union, type Span } from '../solve/spells'
import { subtract } from '../solve/subtract'
import type { Rung } from '../verdict/standing'
import { spanOn, type SpellItem } from './spell'

/** A year of work is 365 days, each counted once (RD-07). */
export const DAYS_IN_YEAR = 365

/** The days worked on a rung: each once, however many spells ran on it; internships add what employment leaves, up to their cap. */
export function daysWorked({ internship }: ExperienceRequirement, items: readonly SpellItem[], rung: Rung): number {
  const work = union(spansOn(items, rung, false))
  const interned = spansOn(items, rung, true)
  if (!internship || interned.length === 0) return daysIn(work)
  return daysIn(work) + Math.min(internship.atMostYears * DAYS_IN_YEAR, daysOutside(interned, work))
}

/** How many of the days worked on a rung each item gave; a day that several spells share goes to the one that started first. */
export function creditDays({ internship }: ExperienceRequirement, items: readonly SpellItem[], rung: Rung): ReadonlyMap<SpellItem, number> {
  const given = new Map<SpellItem, number>()
  const working = items.filter((entry) => entry.rung <= rung && !entry.data.internship)
  const spans = working.map((entry) => spanOn(entry, rung))
  credit(spans).forEach((days, index) => give(given, working[index], days))

  const interned = items.filter((entry) => entry.rung <= rung && entry.data.internship)
  if (!internship || interned.length === 0) return given
  const work = union(spans)
  const pieces = interned.flatMap((entry) => subtract(spanOn(entry, rung), work).map((span) => ({ entry, span })))
  let left = internship.atMostYears * DAYS_IN_YEAR
  credit(pieces.map(({ span }) => span)).forEach((days, index) => {
    const taken = Math.min(left, days)
    left -= taken
    give(given, pieces[index]?.entry, taken)
  })
  return given
}

function spansOn(items: readonly SpellItem[], rung: Rung, internship: boolean): Span[] {
  const spans: Span[] = []
  for (const entry of items) {
    if (entry.rung <= rung && entry.data.internship === internship) spans.push(spanOn(entry, rung))
  }
  return spans
}

function give(given: Map<SpellItem, number>, entry: SpellItem | undefined, days: number): void {
  if (entry) given.set(entry, (given.get(entry) ?? 0) + days)
}
