import { addDays } from '../calendar/add'
import type { CivilDate } from '../calendar/civil-date'
import type { Experience } from '../model/applicant'
import type { ExperienceRequirement } from '../rulebook/requirement'

/** As many days as a year has where work is counted (RD-07). */
const YEAR = 365

/** Every fact of a spell of work, and each of them says no. */
export const NO_WORK = {
  kind: 'employment',
  paid: true,
  professional: false,
  fullTimeEquivalent: 1,
  supervised: false,
  serves: [],
  familiesServed: 0,
  socialEmotionalFocus: false,
  attendsToRelationships: false,
  culturallyResponsive: false,
  traumaInformed: false,
  services: [],
  leadership: [],
  leadershipScope: 'state',
  verification: 'verified',
} as const satisfies Partial<Experience>

/** A spell that has what the rule asks for, to the day; it ended yesterday, so that it is no present employment. */
export function workFor({ work, years, families, services }: ExperienceRequirement, id: string, asOf: CivilDate): readonly Experience[] {
  const days = typeof years === 'number' ? Math.ceil(years * YEAR) : 1
  const flags = Object.fromEntries((work.flags ?? []).map((flag) => [flag, true]))
  return [{
    ...NO_WORK,
    ...flags,
    id,
    kind: work.kinds?.[0] ?? 'employment',
    serves: work.servesEachOf ?? work.servesAnyOf?.slice(0, 1) ?? [],
    services: services ?? [],
    familiesServed: typeof families === 'number' ? families : 0,
    leadership: work.leadership ? [work.leadership] : [],
    start: addDays(asOf, -days),
    end: addDays(asOf, -1),
  }]
}

/** Employed on the day, with families, though not with those whose years are counted anywhere. */
export function employmentFor(id: string, asOf: CivilDate): readonly Experience[] {
  return [{ ...NO_WORK, id, serves: ['pregnant-person'], start: addDays(asOf, -YEAR) }]
}
