import { addDays, addMonths, addYears } from '../calendar/add'
import type { CivilDate } from '../calendar/civil-date'
import type { RecordChanges } from '../next/with-changes'
import type { SupervisionRequirement } from '../rulebook/requirement'
import { lately } from './case'
import { NO_WORK } from './work'

const HUNDREDTHS = 100

/** The hours, as evenly as hundredths allow, over months enough: half a year more than the rule asks, or within a renewal period four months. */
export function supervisionFor({ hours, window, providers: [standard], whileServing }: SupervisionRequirement, slug: string, asOf: CivilDate): RecordChanges {
  if (hours === 'unpublished' || standard === undefined) return {}
  const provider = `${slug}/provider`
  const count = window ? Math.min(window.floorMonths + 6, window.months) : 4
  const each = Math.floor((hours * HUNDREDTHS) / count)
  const first = Math.round(hours * HUNDREDTHS) - each * (count - 1)
  return {
    people: [{ id: provider, highestDegree: 'doctorate', endorsements: [{ standard, from: addYears(asOf, -10) }] }],
    supervision: Array.from({ length: count }, (_, at) => ({
      id: `${slug}/${at + 1}`,
      from: addMonths(lately(asOf), at + 1 - count),
      hours: (at === 0 ? first : each) / HUNDREDTHS,
      provider,
      format: 'individual',
      about: 'direct-service',
      ages: 'birth-to-six',
      verification: 'verified',
    })),
    ...(whileServing && {
      // Volunteering, so that it is nobody's specialized work, with the families that the supervision is about.
      experience: [{ ...NO_WORK, id: `${slug}/families`, kind: 'volunteer', paid: false, serves: ['parent-caregiver'], start: addMonths(asOf, -count - 1), end: addDays(asOf, -1) }],
    }),
  }
}
