import { several } from '../number'
import type { RenewalsWords } from '../pages/renewals-words'
import { frame } from './frame'
import { grammar } from './grammar'
import { labels } from './labels'
import { say } from './terms'

const { date, either, list, quantity } = grammar
const days = (count: number): string => several(count, ['day', 'days'])

export const renewals: RenewalsWords = {
  locale: 'en',
  marks: frame.marks,
  overall: frame.overall,
  counting: frame.counting,
  closing: frame.closing,
  date,
  list,
  either,
  quantity,
  labels,
  areas: say.terms.areas,
  title: (asOf) => `Renewals, as of ${date(asOf)}`,
  none: 'The record has no credential.',
  due: (due, daysLeft) => (daysLeft === 0 ? `Due today, ${date(due)}.` : `Due ${date(due)}, in ${days(daysLeft)}.`),
  overdue: (due, daysAgo) => `Was due ${date(due)}, ${days(daysAgo)} ago: the renewal is overdue.`,
  period: (from) => `The period began on ${date(from)}.`,
  unknown: 'When it is due is not known: no public text that could be read says how long the period is, and the record does not say when the credential expires.',
  superseded: (holding) => `Nothing to do for this one: ${holding} is of the same credential and began later, and that one counts.`,
  notYet: (issued) => `Issued on ${date(issued)}, after the day asked about.`,
  noRule: (expires) => `No rule of renewal is known here for this credential.${expires === undefined ? '' : ` The record says that it expires on ${date(expires)}.`}`,
  training: (hours, areas) => `${quantity(hours, 'hours')} of training${areas.length === 0 ? '' : `, of them ${list(areas)}`}`,
  inAreas: (hours, areas) => `${quantity(hours, 'hours')} in ${either(areas)}`,
  supervision: (hours) => `${quantity(hours, 'hours')} of reflective supervision`,
  needed: (texts) => `Still needed, beyond what counts today: ${texts.join('; ')}.`,
  open: (texts) => `Still open: ${texts.join('; ')}.`,
  lacking: (missing) => `${missing} missing`,
  before: (marks, dates) => `${list(marks.map(String))} days before it is due: ${dates.join('; ')}.`,
  past: (on) => `${date(on)} (past)`,
  holding: (holding, issued, lastRenewed) => `On record as ${holding}, issued ${date(issued)}${lastRenewed === undefined ? '' : `, last renewed ${date(lastRenewed)}`}.`,
  event: (credential, overdue) => (overdue ? `Renewal overdue: ${credential}` : `Renewal due: ${credential}`),
  reminder: (credential, due, before) => `In ${days(before)}, on ${date(due)}, the renewal of ${credential} is due`,
}
