import type { Frame } from '../words'
import { grammar } from './grammar'
import { marks } from './marks'

const { date, either, list, quantity, range, share } = grammar

export const frame: Frame = {
  locale: 'en',
  marks,
  overall: {
    'met': 'Everything that is asked for is met.',
    'pending': 'Everything will be met once the registry has verified what was submitted.',
    'needs-review': 'Nothing is known to be missing, but a reviewer still has to decide some of it.',
    'needs-information': 'This cannot be answered yet: the record leaves out facts that decide it.',
    'not-met': 'Not everything that is asked for is met.',
    'not-applicable': 'Nothing of this applies to the applicant.',
  },
  plain: {
    'met': 'Nothing more is needed.',
    'pending': 'Enough once the registry has verified what was submitted.',
    'needs-review': 'A reviewer has to decide.',
    'needs-information': 'This cannot be answered yet: the record leaves out facts that decide it.',
    'not-met': 'What the record shows is not enough.',
    'not-applicable': 'Does not apply to the applicant.',
  },
  purpose: { initial: 'First application', renewal: 'Renewal' },
  edition: (edition) => `edition ${edition} of the rules`,
  asked: (asOf) => `as of ${date(asOf)}`,
  counting: {
    claimed: 'Everything in the record counts, verified or not, except what the registry was unable to verify.',
    verified: 'Only what the registry has verified counts.',
  },
  period: (period) => {
    if (period === undefined) return 'The renewal period is not known.'
    return `Renewal period: ${range(period.from, period.to)}. Due ${date(period.due)}${period.state === 'overdue' ? ', which has passed: the renewal is overdue' : ', still open'}.`
  },
  tally: (count, total, labels) => `${count} of ${total}: ${labels.join('; ')}`,
  figure: ({ verdict, counted, required, missing, measure, window }) => {
    const when = window === undefined ? '' : ` in the best ${window.within} months (${range(window.from, window.to)})`
    if (counted >= required) return `${quantity(counted, measure)}${when}; ${quantity(required, measure)} needed.`
    const rest = verdict === 'not-met' ? `; ${quantity(missing ?? required - counted, measure)} missing` : ' so far'
    return `${share(counted, required, measure)}${when}${rest}.`
  },
  over: (missing) => `These months are over: new hours count within later months, which can leave earlier hours out, so more than ${missing} may be needed. The next steps say how many.`,
  unverified: (amount, timed) => `Not verified yet: ${amount}; even with this it is not enough${timed ? ', since it also matters when it took place' : ''}.`,
  sections: {
    'counted': 'What counts',
    'if-verified': 'What counts once the registry has verified it',
    'if-approved': 'What counts if a reviewer approves it',
    'if-known': 'What may count once the record says more',
    'excluded': 'What does not count, and why',
    'missing': 'What would help',
    'notes': 'Good to know',
    'source': 'Where it is written',
  },
  missing: {
    area: (area, hours) => `${quantity(hours, 'hours')} more of training in ${area}`,
    deficit: (areas, hours) => `${quantity(hours, 'hours')} more of training in ${either(areas)}`,
    slot: (slot, roles, candidates) => {
      const who = roles.length === 0 ? slot : either(roles)
      return `A rating from ${who}${candidates.length === 0 ? '' : `; in the record, ${either(candidates)} could give it`}`
    },
    unverified: (name) => `${name} (whose rating is not verified yet)`,
    fields: (fields, item) => `Add to the record${item === undefined ? '' : `, for ${item}`}: ${list(fields)}`,
  },
  authority: {
    implied: 'The issuing body does not say this in so many words; it follows from what it says.',
    secondary: 'Only an unofficial source, or an inference, says this.',
    unpublished: 'There is a rule for this, but no public text that could be read gives it.',
  },
  readings: (readings) => `The words of this rule can be read in more than one way. Which way is taken here, and why, is explained under ${list(readings)} in the list of readings (docs/readings.md)`,
  closing: 'This is what the rules say about the record. It is not a decision: the issuing body decides.',
}
