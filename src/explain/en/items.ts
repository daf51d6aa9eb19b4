import { shortName } from '../slug'
import { term } from '../term'
import type { ItemWords } from '../words'
import { grammar } from './grammar'
import { say } from './terms'

const { date, range } = grammar
const { terms } = say

/** What several pieces of one kind are. */
const MANY: Readonly<Record<Parameters<ItemWords['many']>[1], string>> = {
  education: 'degrees and certificates',
  training: 'trainings',
  experience: 'jobs and other spells of work',
  supervision: 'supervision entries',
  reference: 'ratings',
  membership: 'memberships',
  agreement: 'agreements',
  exam: 'examinations',
  license: 'licenses',
  document: 'documents',
  determination: 'decisions',
  holding: 'credentials',
  person: 'people',
}

const WORK = { employment: 'employment', internship: 'internship', volunteer: 'volunteer work' } as const
const SESSION = { individual: 'individual session', group: 'group session', peer: 'peer session' } as const
const SUPERVISION = { individual: 'individual sessions', group: 'group sessions', peer: 'peer sessions' } as const

export const items: ItemWords = {
  education: ({ level, degree, field, conferred }) => {
    const name = degree ?? term(terms.levels, level).replace(/^an? /, '')
    return `${name}${field === undefined ? '' : ` in ${field}`} (conferred ${date(conferred)})`
  },
  training: ({ title, completed }) => `${title?.trim() ? `"${title.trim()}"` : 'training'} (${date(completed)})`,
  experience: ({ kind, role, employer, start, end }) =>
    `${role ?? WORK[kind]}${employer === undefined ? '' : ` at ${employer}`} (${range(start, end)})`,
  supervision: ({ format, from, to }, provider) =>
    `${to === undefined ? SESSION[format] : SUPERVISION[format]} with ${provider} (${range(from, to ?? from)})`,
  reference: ({ received }, rater) => `rating from ${rater} (received ${date(received)})`,
  membership: ({ association, from, to }) => `${association} (${range(from, to)})`,
  agreement: ({ kind, signed }) => `${term(terms.papers, kind)} (signed ${date(signed)})`,
  exam: ({ exam, taken }) => `${term(terms.papers, exam)} (${date(taken)})`,
  license: ({ kind, state, from, to }) => `${kind}, ${state} (${range(from, to)})`,
  document: ({ kind, dated }) => `${term(terms.papers, kind)} (dated ${date(dated)})`,
  determination: ({ on, by }) => `decision of ${date(on)}${by === undefined ? '' : ` by ${by}`}`,
  holding: ({ standard, issued }) => `${shortName(standard)} (issued ${date(issued)})`,
  applicant: 'the applicant',
  many: (count, kind) => `${count} ${MANY[kind]}`,
}
