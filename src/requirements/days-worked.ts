import type { ExperienceRequirement } from '../rulebook/requirement'
import { credit, union, type Span } from '../solve/spells'
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

/**
 * How many days worked each item gives on a rung, in their order; a day that several spells share goes to the one that started first.
 * Internships add what employment leaves, up to their cap.
 */
export function creditDays({ internship }: ExperienceRequirement, items: readonly SpellItem[], rung: Rung): readonly number[] {
  const spans = items.map((entry) => (entry.rung <= rung && !entry.data.internship ? spanOn(entry, rung) : NO_DAYS.sure))
  const given = credit(spans)
  if (!internship) return given
  let work: readonly Span[] | undefined
  const pieces: { readonly index: number; readonly span: Span }[] = []
  for (const [index, entry] of items.entries()) {
    if (entry.rung > rung || !entry.data.internship) continue
    work ??= union(spans)
    for (const span of subtract(spanOn(entry, rung), work)) pieces.push({ index, span })
  }
  let left = wholeDays(internship.atMostYears)
  credit(pieces.map(({ span }) => span)).forEach((days, at) => {
    const index = pieces[at]?.index ?? 0
    const taken = Math.min(left, days)
    left -= taken
    given[index] = (given[index] ?? 0) + taken
  })
  return given
}
