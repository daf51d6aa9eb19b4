import type { Assessment, RequirementResult } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'
import type { Account, Entry } from './account'
import type { Teller } from './entry'
import { labelOf } from './label'
import { missingLines } from './missing'
import { tallyOf } from './overview'
import { figureOf, remarksOf, sentencesOf } from './sentences'
import { tell, type Telling } from './voice'

/** What needs nothing more. */
const SETTLED: readonly Verdict[] = ['met', 'not-applicable']

/** The assessment in short, for the person: the answer, what is settled in a line, and for each open requirement what it lacks and what would help. */
export function summaryOf(assessment: Assessment, from: Teller): Account {
  const { words } = from
  const { verdict, requirements, purpose, asOf, counting, period } = assessment
  return {
    locale: words.locale,
    length: 'summary',
    title: assessment.name,
    facts: [
      `${words.purpose[purpose]}, ${words.asked(asOf)}.`,
      ...(counting === 'verified' ? [words.counting.verified] : []),
      ...(purpose === 'renewal' ? [words.period(period)] : []),
    ],
    verdict,
    mark: words.marks[verdict],
    summary: words.overall[verdict],
    tally: tallyOf(assessment, words).filter((line) => SETTLED.includes(line.verdict)),
    requirements: requirements.filter(open).map((result) => briefOf(result, from)),
    closing: words.closing,
  }
}

const open = ({ verdict }: RequirementResult): boolean => !SETTLED.includes(verdict)

function briefOf(result: RequirementResult, from: Teller): Entry {
  const { words, index, asOf } = from
  const telling = tell(words, index, result, asOf)
  const help = missingLines(telling)
  return {
    verdict: result.verdict,
    mark: words.marks[result.verdict],
    label: labelOf(result, words),
    sentences: briefly(telling, help.length > 0),
    sections: help.length === 0 ? [] : [{ title: words.sections.missing, lines: help }],
    parts: (result.parts ?? []).filter(open).map((part) => briefOf(part, from)),
  }
}

/** The most telling sentence; behind a figure, why it is open. What the list of what would help says is not said twice. */
function briefly(telling: Telling, helped: boolean): readonly string[] {
  const { result: { verdict }, words } = telling
  const sentences = sentencesOf(telling)
  const figure = figureOf(telling) !== undefined
  if (verdict === 'needs-information' && helped && !figure) return [words.plain[verdict]]
  const told = 1 + (figure ? remarksOf(telling).length : 0)
  return sentences.slice(0, figure && (verdict === 'needs-review' || verdict === 'pending' || !helped) ? told + 1 : told)
}
