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
    `Enough once the registry has verified this: ${voice.items(evidence)}${amount === undefined ? '' : `; that makes ${voice.amount(amount)} in all`}.`,
  'enough-if-approved': ({ evidence, amount }, voice) =>
    `A reviewer has to decide whether this may count: ${voice.items(evidence)}${amount === undefined ? '. If it may, it is enough' : `; that makes ${voice.amount(amount)} in all`}.`,
  'enough-if-known': ({ evidence, fields: paths, amount }, voice) => {
    const gap = paths.length === 0 ? 'leaves out a fact that decides' : `does not say ${fields(paths)}`
    const about = evidence.length === 0 ? '' : ` Whether this can count depends on it: ${voice.items(evidence)}.`
    return `This cannot be answered yet: the record ${gap}.${about}${amount === undefined ? '' : ` At best that makes ${voice.amount(amount)} in all.`}`
  },
  'threshold-secondary': ({ reached }) =>
    `A reviewer has to decide: only an unofficial source says what is needed. By that source, what is on record is ${reached ? 'enough' : 'not enough'}.`,
  'threshold-unpublished': ({ counted, atBest }, { amount }) => {
    const record = counted === undefined ? '' : ` Counted so far: ${amount(counted)}${atBest === undefined ? '' : `; ${amount(atBest)} if all that is still open turns out well`}.`
    return `A reviewer has to decide: no public text that could be read says what is needed here.${record}`
  },
  'reviewer-decides': ({ about }) => `A reviewer has to decide ${judged(about, 'about this')}.`,
  'not-bound': ({ practice }) => `Asked only of those who ${term(terms.practice, practice)}; the record says that the applicant does not.`,
  'bound-if': ({ practice }) => `Asked only of those who ${term(terms.practice, practice)}; the record does not say whether the applicant does.`,
  'exempt': ({ holding, since, years }) => `Not asked of those who have been endorsed as ${shortName(holding)} for ${quantity(years * 365, 'days')} or longer; the applicant has been so since ${date(since)}.`,
  'parts-decide': ({ rule }) => (rule === 'all-of' ? 'All of these are needed.' : 'One of these is enough.'),

  'amount-short': ({ counted, required, missing }, { amount }) => `${amount(counted)} so far, where ${amount(required)} are needed; ${amount(missing)} missing.`,
  'areas-short': ({ areas }) =>
    `Too few hours so far in ${list(areas.map(({ area, hours, required }) => `${term(terms.areas, area)} (${share(hours, required, 'hours')})`))}.`,
  'areas-short-together': ({ areas, needed, available }) =>
    `Together, ${list(named(terms.areas, areas))} need ${quantity(needed, 'hours')}, and the trainings can give them only ${quantity(available, 'hours')}, since each hour counts once.`,
  'too-few-areas': ({ areas, required }) => {
    const found = areas.length === 0 ? 'So far there are no hours in any area' : `So far there are hours in ${list(named(terms.areas, areas))}`
    return `${found}; hours in at least ${quantity(required, 'areas')} are needed.`
  },
  'services-missing': ({ services }) => `The work that counts so far did not include ${either(named(terms.services, services))}.`,
  'best-window': ({ from, to, within, hours, sessions, months }) =>
    `The best ${within} months, ${range(from, to)}, have ${quantity(hours, 'hours')} from ${sessions} ${sessions === 1 ? 'entry' : 'entries'} in ${months} calendar ${months === 1 ? 'month' : 'months'}.`,
  'window-too-narrow': ({ months, required }) => `The supervision falls in only ${months} calendar ${months === 1 ? 'month' : 'months'}; it has to be spread over at least ${required}.`,
  'degree-missing': ({ levels }) => `So far no degree or certificate on record counts. What is asked for: ${either(named(terms.levels, levels))}.`,
  'slot-open': (params) =>
    `So far no rating counts from ${params.roles.length === 0 ? slot(params.slot) : either(named(terms.roles, params.roles))}.`,
  'no-endorsed-rater': ({ standards }) => `At least one rating has to come from someone endorsed (or vetted by the association) as ${either([...new Set(standards.map(shortName))])}; so far none does.`,
  'membership-missing': ({ on }) => `So far no membership in an infant mental health association counts on the day asked about, ${date(on)}.`,
  'agreement-missing': ({ agreement }) => `So far no signed ${term(terms.papers, agreement)} counts.`,
  'exam-missing': ({ exam }) => `So far the ${term(terms.papers, exam)} does not count as passed.`,
  'license-missing': ({ state }) => `So far no license in force counts${state === undefined ? '' : ` (state: ${state})`}.`,
  'document-missing': ({ document }) => `So far no ${term(terms.papers, document)} counts.`,
  'employment-missing': ({ on }) => `So far no employment with children or families counts on the day asked about, ${date(on)}.`,
  'identifier-missing': ({ systems }) => `The record gives no ${either(named(terms.identifiers, systems))}.`,
  'practice-not-so': ({ practice }) => `The applicant would have to ${term(terms.practice, practice)}; the record says that they do not.`,
}
