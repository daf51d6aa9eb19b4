/** What the IMHS rule asks, the judgement of competencies aside, as twelve conditions on facts that are ready: all that other engines are given to do. */
export const CONDITIONS = [
  { fact: 'graduateDegree' },
  { fact: 'officialTranscript' },
  { fact: 'trainingHours', atLeast: 30 },
  { fact: 'workDays', atLeast: 730 },
  { fact: 'services', atLeast: 6 },
  { fact: 'rscHours', atLeast: 50 },
  { fact: 'rscMonths', atLeast: 12 },
  { fact: 'ratings', atLeast: 3 },
  { fact: 'endorsedRater' },
  { fact: 'agreementSigned' },
  { fact: 'examPassed' },
  { fact: 'membershipInForce' },
]

/** Facts that fail one condition, and no other. */
export const failing = (facts, { fact, atLeast }) => ({ ...facts, [fact]: atLeast === undefined ? false : atLeast - 0.25 })
