import type { LevelsWords } from '../pages/levels-words'
import { several } from '../number'
import { frame } from './frame'
import { grammar } from './grammar'
import { labels } from './labels'

export const levels: LevelsWords = {
  marks: frame.marks,
  counting: frame.counting,
  closing: frame.closing,
  list: grammar.list,
  quantity: grammar.quantity,
  labels,
  title: (asOf) => `Every credential at a glance, as of ${grammar.date(asOf)}`,
  sections: {
    'met': 'Met now',
    'nearest': 'Nearest',
    'others': 'The others, nearest first',
    'renewals': 'Renewals of what is held',
    'held': 'First applications for what is held already',
    'not-held': 'Renewals of what is not held',
  },
  none: 'None so far.',
  met: (met, requirements) => `${met} of ${several(requirements, ['requirement', 'requirements'])} met`,
  missing: (texts) => `missing: ${texts.join(', ')}`,
  awaiting: {
    facts: (requirements) => `facts left out: ${requirements}`,
    verification: (requirements) => `to be verified: ${requirements}`,
  },
  review: (requirements, withoutEvidence) => `for a reviewer: ${requirements}${withoutEvidence === 0 ? '' : ` (nothing on record for ${withoutEvidence} of them)`}`,
  order: 'Nearest is what has the fewest requirements that are not met or have nothing on record; then what lacks least of them; then the better answer; then what has fewer '
    + 'requirements that wait for facts, for verification or for a reviewer. Where the figure of a rule is not published or not official, a reviewer decides whatever the record '
    + 'shows. The sources do not say that one level has to be held before another.',
}
