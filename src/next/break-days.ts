import { addDays, addYears } from '../calendar/add'
import type { CivilDate } from '../calendar/civil-date'
import { earliest, isPartialDate, latest } from '../calendar/partial-date'
import type { Applicant } from '../model/applicant'
import type { Requirement } from '../rulebook/requirement'
import type { Standard } from '../rulebook/standard'

/** Fields whose day is the last good one, so that the day after may differ. */
const LAST_GOOD_DAY: ReadonlySet<string> = new Set(['end', 'to', 'expires'])

/**
 * The days after `asOf`, in order, on which a verdict may change for another reason than work that goes on: those that the record
 * names, or leaves open within a month or a year, and the anniversaries from which a requirement no longer binds.
 */
export function breakDays(standard: Standard, applicant: Applicant, asOf: CivilDate): readonly CivilDate[] {
  const days = new Set<CivilDate>()
  addDatesIn(applicant, '', days)
  addAnniversaries(standard.requirements, applicant, days)
  return [...days].filter((day) => day > asOf).sort()
}

/** Whatever looks like a date is taken for one: a day too many costs an assessment, a day too few would cost the truth. */
function addDatesIn(value: unknown, key: string, days: Set<CivilDate>): void {
  if (typeof value === 'string') {
    if (!isPartialDate(value)) return
    for (const day of [earliest(value), latest(value)]) {
      days.add(day)
      if (LAST_GOOD_DAY.has(key)) days.add(addDays(day, 1))
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, content] of Object.entries(value)) addDatesIn(content, name, days)
  }
}

function addAnniversaries(requirements: readonly Requirement[], applicant: Applicant, days: Set<CivilDate>): void {
  for (const requirement of requirements) {
    const { exemptAfter } = requirement
    for (const { standard, issued } of exemptAfter ? applicant.holdings ?? [] : []) {
      if (standard === exemptAfter?.holding) days.add(addYears(issued, exemptAfter.years))
    }
    if ('parts' in requirement) addAnniversaries(requirement.parts, applicant, days)
  }
}
