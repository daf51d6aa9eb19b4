import type { SupervisionNeeded } from '../../next/plan/steps'
import { fieldOf } from '../field'
import { shortName } from '../slug'
import { named, term } from '../term'
import type { PlanWords } from '../pages/plan-words'
import { frame } from './frame'
import { grammar } from './grammar'
import { say } from './terms'

const { date, either, list, quantity } = grammar
const { terms } = say

export const plan: PlanWords = {
  title: (name) => `Next steps: ${name}`,
  asOf: (asOf) => `As of ${date(asOf)}.`,
  due: frame.period,
  nothing: 'Nothing is left for the applicant to do.',
  outcome: (outcome, on, now) => {
    const what = outcome === 'needs-review' ? 'nothing is left but what reviewers decide' : 'everything that is asked for is met'
    return now ? `With these steps ${what}:` : `With these steps ${what}, on ${date(on)} at the earliest:`
  },
  steps: {
    'supply-fact': ({ evidence, field, wanted }, item) => `add to the record${evidence === 'applicant' ? '' : `, for ${item(evidence)}`}: ${say.fields([field])}${hope(field, wanted)}.`,
    'get-verified': ({ evidence }, item) => `have the registry verify ${item(evidence)}.`,
    'get-official-transcript': ({ evidence }, item) => `send the official transcript for ${item(evidence)}.`,
    'earn-degree': ({ levels, degrees }) => `earn ${either(named(terms.levels, levels))}${degrees.length === 0 ? '' : ` (${either(degrees)})`}.`,
    'let-time-pass': ({ to, days, evidence }, item) =>
      `nothing but time is needed: ${quantity(days, 'days')} more, until ${date(to)}${evidence.length === 0 ? '' : `, while this goes on as recorded: ${list(evidence.slice(0, FEW).map(item))}`}.`,
    'work': ({ from, to, days }) => `${quantity(days, 'days')} more of the work that is asked for, from ${date(from)} to ${date(to)} if it starts at once.`,
    'serve-families': ({ families }) => `serve ${quantity(families, 'families')} more in such work.`,
    'give-services': ({ services }) => `include in such work ${list(named(terms.services, services))}.`,
    'serve-while-supervised': ({ from }) => `be in work with infants, young children or families, from ${date(from)} on, while the supervision is received.`,
    'be-employed': ({ from }) => `be employed in work with children or families, from ${date(from)} on.`,
    'train': ({ hours, areas, didactic, ages, anyLength }) =>
      `${anyLength ? 'training of any length' : `${quantity(hours, 'hours')} more of training`} in ${areasOf(areas)}${didactic ? ', taught as in a course' : ''}${ages ? ', about children from birth to six' : ''}.`,
    'receive-supervision': ({ providers, inRecord, later, ...needed }, item) => [
      `${supervisionNeeded(needed)}, from someone endorsed as ${either(providers.map(shortName))}${inRecord.length === 0 ? '' : `; in the record, that is ${either(inRecord.map(item))}`}.`,
      ...(later.length === 0 ? [] : [`If it takes longer, earlier hours may no longer count, and this is needed: ${later.slice(0, FEW).map(supervisionNeeded).join('; ')}.`]),
    ].join(' '),
    'get-rating': ({ slot, roles, endorsedAs, inRecord }, item) => {
      const who = roles.length === 0 ? say.slot(slot) : either(named(terms.roles, roles))
      const endorsed = endorsedAs ? `, endorsed as ${either(endorsedAs.map(shortName))}` : ''
      return `a rating from ${who}${endorsed}${inRecord.length === 0 ? '' : `; in the record, ${either(inRecord.map(item))} could give it`}.`
    },
    'join-association': () => 'be an individual member of an infant mental health association.',
    'sign-agreement': ({ agreement }) => `sign the ${term(terms.papers, agreement)}.`,
    'pass-exam': ({ exam }) => `pass the ${term(terms.papers, exam)}.`,
    'get-license': ({ state }) => `hold a license${state === undefined ? '' : ` from ${state}`}.`,
    'file-document': ({ document }) => `file this: ${term(terms.papers, document)}.`,
    'get-identifier': ({ systems }) => `add to the record the ${either(named(terms.identifiers, systems))}.`,
    'change-practice': ({ practice }) => `${term(terms.practice, practice)}; the record says that the applicant does not.`,
  },
  reviews: (labels) => `Reviewers then decide on: ${list(labels)}.`,
  obstacles: {
    'decided': ({ determination, on }, label, item) => `${label}: a reviewer decided against it on ${date(on)} (${item(determination)}). Nothing that is added to the record changes that; only another decision does.`,
    'period-over': ({ to }, label) => `${label}: the renewal period ended on ${date(to)}. What is done now falls outside of it; ask the issuing body what can be done.`,
    'no-step-known': (_, label) => `${label}: no step is known that would meet this by itself.`,
  },
  hoped: 'This takes it that facts which are not on record yet turn out well. If they do not, more is needed.',
  closing: frame.closing,
}

const FEW = 3

function supervisionNeeded({ hours, from, notBefore, by, opensWindow }: SupervisionNeeded): string {
  const spread = opensWindow ? `, the first on ${date(from)} and the last not before ${date(notBefore)}` : notBefore > from ? `, the last not before ${date(notBefore)}` : ''
  return `${quantity(hours, 'hours')} more of reflective supervision${by === undefined ? '' : ` by ${date(by)}`}${spread}`
}

/** In one area of each list; where any area does, they are not told apart. */
function areasOf(areas: readonly (readonly string[])[]): string {
  const lists = areas.map((any) => (any.length >= ANY ? 'any competency area' : either(named(terms.areas, any))))
  const telling = lists.filter((_, index) => lists.length === 1 || (areas[index]?.length ?? 0) < ANY)
  return (telling.length === 0 ? lists.slice(0, 1) : telling).join('; also in ')
}

/** As many as there are. */
const ANY = 13

/** What a fact would have to be. */
function hope(path: string, wanted: string | number | boolean | readonly string[] | undefined): string {
  const field = fieldOf(path)
  if (wanted === undefined || wanted === true) return ''
  if (wanted === false) return ' (nothing is asked if not)'
  if (typeof wanted === 'number') return ` (${quantity(wanted, field === 'familiesServed' ? 'families' : 'hours')} would be enough)`
  if (typeof wanted === 'object') return ` (it is enough with ${list(named({ ...terms.services, ...terms.served, ...terms.tracks }, wanted))})`
  switch (field) {
    case 'transcript': return ''
    case 'degree': return ` (${wanted} would do)`
    case 'highestDegree': return ` (${term(terms.levels, wanted)} would do)`
    case 'conferred':
    case 'start':
    case 'end': return ` (${date(wanted)} would do)`
    default: return ''
  }
}
