import type { ForecastWords } from '../pages/forecast-words'
import { frame } from './frame'
import { grammar } from './grammar'
import { items } from './items'
import { labels } from './labels'

const { date, list } = grammar

export const forecast: ForecastWords = {
  marks: frame.marks,
  overall: frame.overall,
  counting: frame.counting,
  period: frame.period,
  date,
  list,
  labels,
  items,
  headings: {
    changes: 'What changes, day by day',
    neverMet: 'What stays open if nothing is added to the record, and the best answer it gets',
    assumes: 'What this takes for granted',
  },
  from: (asOf, edition) => `A look ahead from ${date(asOf)}, edition ${edition} of the rules.`,
  met: {
    today: 'It is met already.',
    on: (day) => `It is met from ${date(day)}.`,
    never: 'If nothing is added to the record, there is no day to come on which everything is met.',
  },
  ready: {
    today: 'Nothing is left to do for the applicant: the rest is for the registry to verify or for a reviewer to decide.',
    on: (day) => `From ${date(day)} nothing is left to do for the applicant: the rest is for the registry to verify or for a reviewer to decide.`,
    never: 'Nor is there a day on which only the registry or a reviewer still has something to do.',
  },
  decidedBy: (names) => `What decides it: ${list(names)}.`,
  overdue: (due) => `The renewal is overdue by then: it was due ${date(due)}.`,
  lapse: (on, mark, names) => `That ends on ${date(on)}: from then on it is ${mark}, because of: ${list(names)}.`,
  lasts: 'Nothing in the record ends that.',
  neverTogether: 'Each requirement is met on some day ahead, but never all of them on one day.',
  change: (name, from, to) => `${name}: ${to} (until then ${from})`,
  ongoing: (names) => `This work goes on: ${names.join('; ')}.`,
  scheduled: (names) => `This happens as the record says: ${names.join('; ')}.`,
  nothingAhead: 'Nothing: the record has no work that goes on, and nothing dated later.',
  more: (count) => `and ${count} more`,
  closing: 'This is what the rules would say of this record on these days. It is not a promise: the issuing body decides.',
}
