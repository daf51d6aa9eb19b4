import { shortName } from '../slug'
import { named, term } from '../term'
import type { Words } from '../words'
import { grammar } from './grammar'
import { say } from './terms'

const { date, either, list, quantity, range, share } = grammar
const { terms, fields, judged, slot } = say

export const findings: Words['findings'] = {
  'determined': ({ decision, on }) => `A reviewer decided on ${date(on)} that ${term(terms.decisions, decision)}.`,
  'enough-once-verified': ({ evidence, amount }, voice) =>
    `Enough once the registry has verified ${voice.items(evidence)}${amount === undefined ? '' : `; that makes ${voice.amount(amount)}`}.`,
  'enough-if-approved': ({ evidence, amount }, voice) =>
    `A reviewer has to decide: it is enough if ${voice.items(evidence)} may count${amount === undefined ? '' : `; that makes ${voice.amount(amount)}`}.`,
  'enough-if-known': ({ evidence, fields: paths, amount }, voice) => {
    const about = evidence.length === 0 ? '' : `, for ${voice.items(evidence)}`
    const gap = paths.length === 0 ? 'a fact that decides' : fields(paths)
    return `This cannot be answered yet: the record leaves out ${gap}${about}.${amount === undefined ? '' : ` At best it makes ${voice.amount(amount)}.`}`
  },
  'threshold-secondary': ({ reached }) =>
    `A reviewer has to decide: only an unofficial source says what is needed, and the record ${reached ? 'reaches' : 'does not reach'} it.`,
  'threshold-unpublished': ({ counted, atBest }, { amount }) => {
    const record = counted === undefined ? '' : ` Counted so far: ${amount(counted)}${atBest === undefined ? '' : `; at best ${amount(atBest)}`}.`
    return `A reviewer has to decide: no public text that could be read says what is needed here.${record}`
  },
  'reviewer-decides': ({ about }) => `A reviewer has to decide ${judged(about, 'about this')}.`,
  'not-bound': ({ practice }) => `Asked only of those who ${term(terms.practice, practice)}; the record says that the applicant does not.`,
  'bound-if': ({ practice }) => `Asked only of those who ${term(terms.practice, practice)}; the record does not say whether the applicant does.`,
  'exempt': ({ holding, since, years }) => `Not asked of those who have been endorsed as ${shortName(holding)} for ${quantity(years * 365, 'days')} or longer; the applicant has been since ${date(since)}.`,
  'parts-decide': ({ rule }) => (rule === 'all-of' ? 'All of these are needed.' : 'One of these is enough.'),

  'amount-short': ({ counted, required, missing }, { amount }) => `${amount(counted)} so far, where ${amount(required)} are needed; ${amount(missing)} missing.`,
  'areas-short': ({ areas }) =>
    `Too few hours so far in ${list(areas.map(({ area, hours, required }) => `${term(terms.areas, area)} (${share(hours, required, 'hours')})`))}.`,
  'areas-short-together': ({ areas, needed, available }) =>
    `Together, ${list(named(terms.areas, areas))} need ${quantity(needed, 'hours')}, and the trainings can give them only ${quantity(available, 'hours')}, since each hour counts once.`,
  'too-few-areas': ({ areas, required }) => {
    const found = areas.length === 0 ? 'So far no area has hours' : `So far there are hours in ${list(named(terms.areas, areas))}`
    return `${found}; at least ${quantity(required, 'areas')} needed.`
  },
  'services-missing': ({ services }) => `The work that counts so far did not include ${either(named(terms.services, services))}.`,
  'best-window': ({ from, to, within, hours, sessions, months }) =>
    `The best ${within} months, ${range(from, to)}, have ${quantity(hours, 'hours')} from ${sessions} ${sessions === 1 ? 'entry' : 'entries'} in ${months} calendar ${months === 1 ? 'month' : 'months'}.`,
  'window-too-narrow': ({ months, required }) => `The supervision falls in only ${months} calendar ${months === 1 ? 'month' : 'months'}; it has to be spread over at least ${required}.`,
  'degree-missing': ({ levels }) => `So far no education on record counts. What is asked for: ${either(named(terms.levels, levels))}.`,
  'slot-open': (params) =>
    `So far no rating counts from ${params.roles.length === 0 ? slot(params.slot) : either(named(terms.roles, params.roles))}.`,
  'no-endorsed-rater': ({ standards }) => `At least one rating has to come from someone endorsed (or vetted by the association) as ${either([...new Set(standards.map(shortName))])}; so far none does.`,
  'membership-missing': ({ on }) => `So far no membership in an infant mental health association counts on the day asked about, ${date(on)}.`,
  'agreement-missing': ({ agreement }) => `So far no signed ${term(terms.papers, agreement)} counts.`,
  'exam-missing': ({ exam }) => `So far no ${term(terms.papers, exam)} counts as passed.`,
  'license-missing': ({ state }) => `So far no license in force counts${state === undefined ? '' : ` (state: ${state})`}.`,
  'document-missing': ({ document }) => `So far no ${term(terms.papers, document)} counts.`,
  'employment-missing': ({ on }) => `So far no employment with children or families counts on the day asked about, ${date(on)}.`,
  'identifier-missing': ({ systems }) => `The record gives no ${either(named(terms.identifiers, systems))}.`,
  'practice-not-so': ({ practice }) => `It is asked of the applicant to ${term(terms.practice, practice)}; the record says that they do not.`,
}
