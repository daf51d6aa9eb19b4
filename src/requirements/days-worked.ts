import type { ExperienceRequirement } from '../rulebook/requirement'
import { credit, daysIn, daysOutside, union, type Span } from '../solve/spells'
import { subtract } from '../solve/subtract'
import type { Rung } from '../verdict/standing'
import { spanOn, type SpellItem } from './spell'
import { NO_DAYS } from './spell-days'

/** A year of work is 365 days, each counted once (RD-07). */
const DAYS_IN_YEAR = 365

/** So many years in days: of a part of a day, the whole day. */
export const wholeDays = (years: number): number => Math.ceil(years * DAYS_IN_YEAR - NOISE)

/** What `183 / 365 * 365` may be above 183. */
const NOISE = 1e-6

/** The days worked on a rung: each once, however many spells ran on it; internships add what employment leaves, up to their cap. */
export function daysWorked({ internship }: ExperienceRequirement, items: readonly SpellItem[], rung: Rung): number {
  const work = union(spansOn(items, rung, false))
  if (!internship) return daysIn(work)
  return daysIn(work) + Math.min(wholeDays(internship.atMostYears), daysOutside(spansOn(items, rung, true), work))
}

/** How many of the days worked on a rung each item gave, in their order; a day that several spells share goes to the one that started first. */
export function creditDays({ internship }: ExperienceRequirement, items: readonly SpellItem[], rung: Rung): readonly number[] {
  const spans = items.map((entry) => (entry.rung <= rung && !entry.data.internship ? spanOn(entry, rung) : NO_DAYS.sure))
  const given = credit(spans)
  if (!internship) return given
  const work = union(spans)
  const pieces = items.flatMap((entry, index) =>
    entry.rung <= rung && entry.data.internship ? subtract(spanOn(entry, rung), work).map((span) => ({ index, span })) : [],
  )
  let left = wholeDays(internship.atMostYears)
  credit(pieces.map(({ span }) => span)).forEach((days, at) => {
    const index = pieces[at]?.index ?? 0
    const taken = Math.min(left, days)
    left -= taken
    given[index] = (given[index] ?? 0) + taken
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
