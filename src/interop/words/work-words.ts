import { decimal } from '../../explain/number'
import type { InternshipCriteria, WorkCriteria, WorkFlag } from '../../rulebook/requirement'
import { and, atLeast, capital, credentials, named, or, quantity, term, terms, unsaid, years } from './english'
import type { Line } from './markdown'

/** What work has to be where a rule asks for a flag. */
const BEING: Readonly<Record<WorkFlag, string>> = {
  paid: 'it is paid',
  professional: 'it is professional work',
  supervised: 'it is supervised',
  socialEmotionalFocus: 'social-emotional needs are a main focus of it',
  attendsToRelationships: 'it gives attention to relationships',
  culturallyResponsive: 'it is culturally responsive',
  traumaInformed: 'it is trauma-informed',
}

/** Which work counts, and which only with a reviewer's approval. */
export function workWords(work: WorkCriteria): readonly Line[] {
  const { kinds, kindsOnApproval = [], unpaidOnApproval, partTime, flags = [], servesAnyOf, servesEachOf, leadership, ...rest } = work
  return [
    {
      text: 'Work counts if all of this is so:',
      under: [
        `it is ${kinds ? or(named(terms.work, kinds)) : 'of any kind, employment, internship or volunteer work'}`,
        ...flags.map((flag) => BEING[flag] ?? `${flag} is so`),
        ...(flags.includes('paid') || unpaidOnApproval ? [] : ['it may be paid or not']),
        ...(servesAnyOf ? [`it serves ${or(named(terms.served, servesAnyOf))}`] : []),
        ...(servesEachOf ? [togetherServed(servesEachOf)] : []),
        ...(leadership ? [`it includes ${term(terms.tracks, leadership)}`] : []),
      ],
    },
    ...(kindsOnApproval.length > 0 ? [`${capital(and(named(terms.work, kindsOnApproval)))}: only if a reviewer approves.`] : []),
    ...(unpaidOnApproval ? ['Unpaid work: only if a reviewer approves.'] : []),
    partTime === undefined
      ? 'Part-time work: only if a reviewer approves, and then by the calendar like other work.'
      : `Part-time work ${term({}, partTime)} by the calendar like other work.`,
    ...(leadership ? ['Leadership that is only local, or of unknown reach, counts; the result notes it.'] : []),
    ...unsaid(rest),
  ]
}

/** What may stand in for work, always on a reviewer's approval (RD-10). */
export function internshipWords({ flags, servesEachOf, supervisorEndorsedAs, description, atMostYears, ...rest }: InternshipCriteria): readonly Line[] {
  return [
    {
      text: `An internship, paid or not, also before the degree, may stand in for at most ${yearsInDays(atMostYears)} of it if a reviewer approves and all of this is so:`,
      under: [
        ...flags.map((flag) => BEING[flag] ?? `${flag} is so`),
        togetherServed(servesEachOf),
        `its supervisor is endorsed as ${credentials(supervisorEndorsedAs)} on every day of it (being vetted is not enough)`,
        `a ${term(terms.papers, description)} is on file`,
      ],
    },
    ...unsaid(rest),
  ]
}

/** Years of work are counted in days (RD-07). */
export function yearsInDays(value: number): string {
  return `${years(value)} (${decimal(value * 365)} days)`
}

/** How much work, how many families, or that nobody outside knows. */
export function familiesWords(families: number | 'unpublished'): string {
  return atLeast(families, 'families', 'served, added up over the work that counts')
}

/** How many services there are to include, and what if some lack. */
export function servicesWords(services: readonly string[]): Line {
  return {
    text: `Over all the work that counts, ${quantity(services.length, 'services')} (with only some of them, a reviewer judges the mix):`,
    under: named(terms.services, services),
  }
}

function togetherServed(groups: readonly string[]): string {
  return `in one and the same job it serves ${and(named(terms.served, groups))}`
}
