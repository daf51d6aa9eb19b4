import type { Assessment } from '../verdict/result'
import { VERDICTS, type Verdict } from '../verdict/verdict'
import type { Account } from './account'
import { entryOf, type Teller } from './entry'
import { labelOf } from './label'
import { citedLine } from './source'
import type { Words } from './words'

/** Worst first, and last what does not apply. */
const WORST_FIRST: readonly Verdict[] = [...[...VERDICTS].reverse(), 'not-applicable']

/** The whole assessment in words: the answer at a glance, then requirement by requirement. */
export function accountOf(assessment: Assessment, from: Teller): Account {
  const { words } = from
  return {
    locale: words.locale,
    length: 'full',
    title: assessment.name,
    facts: factsOf(assessment, from),
    verdict: assessment.verdict,
    mark: words.marks[assessment.verdict],
    summary: words.overall[assessment.verdict],
    tally: tallyOf(assessment, words),
    requirements: assessment.requirements.map((result) => entryOf(result, from)),
    closing: words.closing,
  }
}

/** The requirements by verdict, worst first. */
export function tallyOf({ requirements }: Assessment, words: Words): Account['tally'] {
  return WORST_FIRST.flatMap((verdict) => {
    const labels = requirements.filter((result) => result.verdict === verdict).map((result) => labelOf(result, words))
    return labels.length === 0 ? [] : [{ verdict, mark: words.marks[verdict], text: words.tally(labels.length, requirements.length, labels) }]
  })
}

function factsOf({ purpose, asOf, edition, counting, period, renews }: Assessment, { words, sources }: Teller): readonly string[] {
  return [
    `${words.purpose[purpose]}, ${words.asked(asOf)}, ${words.edition(edition)}.`,
    words.counting[counting],
    ...(purpose === 'renewal' ? [words.period(period)] : []),
    ...(renews ? [`${words.sections.source}: ${renews.cites.map((citation) => citedLine(citation, sources).text).join('; ')}.`] : []),
  ]
}
