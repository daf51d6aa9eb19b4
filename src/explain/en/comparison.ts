import type { ComparisonWords } from '../pages/comparison-words'

export const comparison: ComparisonWords = {
  side: {
    both: (facts) => `Before and after: ${facts}`,
    before: (facts) => `Before: ${facts}`,
    after: (facts) => `After: ${facts}`,
  },
  whole: (before, after) => `On the whole: ${before} before, ${after} after.`,
  wholeStays: (mark) => `On the whole: ${mark}, as before.`,
  nothing: 'Nothing changed.',
  headings: { verdicts: 'Requirements that come out differently', others: 'The same answer, for other reasons' },
  verdict: (name, before, after) => `${name}: ${before} before, ${after} after`,
  stays: (name) => name,
  added: (name, mark) => `${name}: asked for only after, ${mark}`,
  removed: (name, mark) => `${name}: asked for only before, ${mark}`,
  required: (before, after) => `Needed: ${before} before, ${after} after`,
  counted: (before, after) => `Counts: ${before} before, ${after} after`,
  noFigure: 'no figure',
  came: (name, side) => `New: ${name}: ${side}`,
  went: (name, side) => `Gone: ${name}: ${side}`,
  changed: (name, before, after) => `Changed: ${name}; before: ${before}; after: ${after}`,
  standings: {
    'counted': 'counts',
    'if-verified': 'counts once the registry has verified it',
    'if-approved': 'counts if a reviewer approves it',
    'if-known': 'may count once the record says more',
    'excluded': 'does not count',
  },
  found: (sentence) => `After: ${sentence}`,
  foundBefore: (sentence) => `Before: ${sentence}`,
}
