import type { ExperienceRequirement } from '../../rulebook/requirement'
import type { Asked } from './asking'
import { NO_FIGURE, requirementNamed, unsaid } from './english'
import type { Line } from './markdown'
import { familiesWords, internshipWords, servicesWords, workWords, yearsInDays } from './work-words'

/** How much work is asked, of which kind, and after which degree. */
export function experienceWords({ years, families, services, work, internship, after, ...rest }: Asked<ExperienceRequirement>): readonly Line[] {
  return [
    ...(years === undefined ? [] : [yearsWords(years)]),
    ...(families === undefined ? [] : [familiesWords(families)]),
    ...(services ? [servicesWords(services)] : []),
    ...workWords(work),
    ...(after === undefined ? [] : [`Only work after the degree asked for under ${requirementNamed(after)} counts, the day of conferral included.`]),
    ...(internship ? internshipWords(internship) : []),
    ...unsaid(rest),
  ]
}

function yearsWords(years: number | 'unpublished'): string {
  const days = 'Each day counts once, however many jobs ran on it, and jobs add up over gaps.'
  return years === 'unpublished' ? `How many years of work: ${NO_FIGURE}. ${days}` : `At least ${yearsInDays(years)} of work, 365 days to a year. ${days}`
}
