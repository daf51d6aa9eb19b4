import type { SupervisionRequirement } from '../../rulebook/requirement'
import type { Asked, Asking } from './asking'
import { atLeast, credential, credentials, months, requirementNamed, term, terms, unsaid } from './english'
import type { Line } from './markdown'
import { orVetted, vettingWords } from './vetting-words'

const OTHERS: Readonly<Record<SupervisionRequirement['otherProviders'], string>> = {
  'excluded': 'they do not count',
  'if-approved': 'no text of the association that could be read says who may provide it; a reviewer decides',
}

const WHILE_SERVING =
  'Only hours count that fall in work, paid or not, with infants, young children or families. An entry over a period counts only if all of it does.'

type Supervision = Asked<SupervisionRequirement>

/** How many hours of reflective supervision/consultation, from whom, when, and what about. */
export function supervisionWords(requirement: Supervision, asking: Asking): readonly Line[] {
  const { hours, providers, vetting, otherProviders, bachelorsMayUse, window, after, whileServing, aboutDirectService, anyDate, ...rest } = requirement
  return [
    atLeast(hours, 'hours', 'of reflective supervision/consultation (RSC) received'),
    'Individually or in a group; the two add up. Peer supervision does not count, nor does RSC about children over six.',
    ...(providers.length === 0 ? [] : [`The provider is, on the day of the session, endorsed as ${credentials(providers)}${orVetted(vetting)}.`]),
    ...(providers.length === 0 && !vetting ? [] : vettingWords(vetting)),
    ...bachelorsWords(bachelorsMayUse),
    `Hours with ${providers.length === 0 ? 'any provider' : 'other providers'}: ${OTHERS[otherProviders]}.`,
    ...windowWords(window),
    dateWords(anyDate, asking),
    ...(after === undefined ? [] : [`Only hours after the degree asked for under ${requirementNamed(after)} count, the day of conferral included.`]),
    ...(whileServing ? [WHILE_SERVING] : []),
    ...(aboutDirectService ? ['RSC about the supervision that the applicant provides to others: a reviewer decides.'] : []),
    ...unsaid(rest),
  ]
}

function bachelorsWords(exception: Supervision['bachelorsMayUse']): readonly string[] {
  if (!exception) return []
  const { provider, atLeast: level, ...rest } = exception
  return [
    `For applicants without a graduate degree also a provider who is so qualified as ${credential(provider)} and has ${term(terms.levels, level)} or more.`,
    ...unsaid(rest),
  ]
}

function windowWords(window: Supervision['window']): readonly string[] {
  if (!window) return []
  const { months: length, floorMonths, ...rest } = window
  return [
    `The hours lie in one stretch of at most ${months(length)}, the best one. From its first session to its last it touches at least ${months(floorMonths)} of the calendar.`,
    ...unsaid(rest),
  ]
}

function dateWords(anyDate: Supervision['anyDate'], { renewal }: Asking): string {
  if (renewal && !anyDate) return 'Only hours in the renewal period count.'
  return `Hours of any date up to the day asked about count${anyDate ? ', whatever the renewal period' : ''}.`
}
