import type { CivilDate } from '../calendar/civil-date'
import type { CompetencyArea, Training } from '../model/applicant'
import type { HoursRequirement } from '../rulebook/requirement'
import { lately } from './case'

/** One training for the whole of the hours, and one hour in each area that has to be there. */
export function trainingsFor({ hours, areas, minima = [], distinctAreas = 0, groups }: HoursRequirement, slug: string, asOf: CivilDate): readonly Training[] {
  const [first = 'relationship-based-education'] = areas ?? []
  const touched: readonly (readonly CompetencyArea[])[] = groups?.map(({ anyOf }) => anyOf) ?? areas?.map((area) => [area]) ?? []
  const needed: readonly { readonly area: CompetencyArea | undefined; readonly hours: number }[] = [
    ...(typeof hours === 'number' ? [{ area: first, hours }] : []),
    ...minima.map(({ anyOf: [area], hours: least }) => ({ area, hours: least })),
    ...touched.slice(0, distinctAreas).map(([area]) => ({ area, hours: 1 })),
  ]
  return needed.map(({ area = first, hours: clockHours }, at) => ({
    id: `${slug}/${at + 1}`,
    // Two of one day, length and title would be taken for one.
    title: `Training ${at + 1} for ${slug}`,
    completed: lately(asOf),
    clockHours,
    competencyAreas: [area],
    didactic: true,
    ages: 'birth-to-six',
    verification: 'verified',
  }))
}
