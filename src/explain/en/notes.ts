import { shortName } from '../slug'
import { term } from '../term'
import type { Words } from '../words'
import { grammar } from './grammar'
import { marks } from './marks'
import { say } from './terms'

const { date, quantity } = grammar
const { otherwise } = say

export const notes: Words['notes'] = {
  'reading-matters': ({ reading, verdict }) =>
    `The words of the rule can also be read another way (${reading}): the answer would be "${term(marks, verdict)}"${otherwise(reading)}.`,
  'rsc-recommended': ({ holding, since }) => `Reflective supervision/consultation is not asked for any more (${shortName(holding)} since ${date(since)}), but it stays recommended to those who serve families directly or provide it.`,
  'rsc-training-recommended': ({ hours, counted }) =>
    `Of the training, ${quantity(hours, 'hours')} about providing reflective supervision/consultation are recommended, not asked for; the record has ${quantity(counted, 'hours')}.`,
  'expiry-differs': ({ expires, byRule }) => `The credential on record expires on ${date(expires)}; by the rule it would be ${date(byRule)}. The date on record is used.`,
  'duplicates-differ': ({ evidence }, { items }) => `These are taken as one training recorded more than once, but their hours or areas differ: ${items(evidence)}.`,
  'leadership-local': ({ evidence }, { item }) => `The rule speaks of leadership in the region or the state; the record does not show that for ${item(evidence)}.`,
  'vetting-ends': ({ person, on }, { item }) => `${item(person)} counts as vetted (accepted by the association in place of an endorsement) until ${date(on)}; what comes after that day needs a new vetting.`,
}
