import { LINE_ERRORS } from '../judge'
import { DUE } from './count-record'
import { ALL_VERDICTS, sumOfCounts, SUMMARY_FORMAT, type BatchSummary, type Counts, type Lack, type StandardSummary } from './document'
import type { Frame, FramedStandard } from './frame'
import type { Tally } from './tally'

/** The summary of a tally: every verdict of every requirement, also where nobody has it, in the order of the rules. */
export function summaryOf({ asOf, counting, period, standards }: Frame, tally: Tally): BatchSummary {
  const records = tally.get('records') ?? 0
  const errors = countsAt('error', LINE_ERRORS, tally)
  return {
    format: SUMMARY_FORMAT,
    asOf,
    counting,
    ...(period && { period }),
    lines: records + sumOfCounts(errors),
    records,
    errors,
    standards: Object.fromEntries(standards.map((standard) => [standard.id, standardOf(standard, tally)])),
  }
}

function standardOf({ id, edition, contentHash, renewal, requirements }: FramedStandard, tally: Tally): StandardSummary {
  const verdictsAt = (key: string): Counts => countsAt(key, ALL_VERDICTS, tally)
  return {
    edition,
    contentHash,
    verdicts: verdictsAt(`verdict ${id}`),
    ...(renewal && { due: Object.fromEntries(DUE.map((due) => [due, verdictsAt(`due ${id} ${due}`)])) }),
    requirements: Object.fromEntries(requirements.map((requirement) => [requirement, verdictsAt(`requirement ${id} ${requirement}`)])),
    missing: lacksOf(id, tally),
  }
}

const countsAt = (key: string, words: readonly string[], tally: Tally): Counts => Object.fromEntries(words.map((word) => [word, tally.get(`${key} ${word}`) ?? 0]))

/** The most common first, and of those as common the first by name. */
function lacksOf(standard: string, tally: Tally): readonly Lack[] {
  const prefix = `missing ${standard} `
  const found = [...tally].filter(([key]) => key.startsWith(prefix))
  found.sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
  return found.map(([key, records]) => {
    const [requirement = '', kind = '', what = ''] = key.slice(prefix.length).split(' ')
    return { requirement, kind, what, records }
  })
}
