import type { EvidenceComparison, RequirementComparison, Sides } from '../../next/compare'
import type { RequirementId } from '../../rulebook/requirement'
import type { FindingCode } from '../../verdict/codes'
import type { Evidence, Quantity } from '../../verdict/result'
import type { ComparisonWords } from './comparison-words'
import { reasonClause } from '../evidence'
import { sum } from '../number'
import type { RecordIndex } from '../record'
import { findingSentence } from '../sentences'
import { summed, tell, type Telling } from '../voice'
import type { Words } from '../words'

/** What a comparison is told with. */
export interface ComparisonTeller {
  readonly words: Words
  readonly own: ComparisonWords
  readonly index: RecordIndex
  readonly name: (id: RequirementId) => string
}

/** More pieces of evidence than this of which the same is to be said are summed up in one line. */
const MANY = 6

/** What the figures and the parts tell already. */
const TOLD_ELSEWHERE: readonly FindingCode[] = ['amount-short', 'areas-short', 'best-window', 'parts-decide', 'too-few-areas']

/** The words of an assessment are told of a result: this is the requirement as one, with what they look at. */
export function tellOf({ id, kind, unit, verdict }: RequirementComparison, { words, index }: ComparisonTeller): Telling {
  return tell(words, index, {
    id, kind, verdict: verdict?.after ?? verdict?.before ?? 'met', ...(unit && { counted: { unit, value: 0 } }),
    findings: [], evidence: [], notes: [], cites: [], authority: 'stated',
  })
}

export function figureLines(one: RequirementComparison, teller: ComparisonTeller): readonly string[] {
  const { own } = teller
  // What is new or gone as a whole has its figures with its evidence.
  if (one.verdict && (one.verdict.before === undefined || one.verdict.after === undefined)) return []
  return [
    ...(one.required ? [own.required(...figures(one.required, one, teller))] : []),
    ...(one.counted ? [own.counted(...figures(one.counted, one, teller))] : []),
  ]
}

function figures({ before, after }: Sides<Quantity>, one: RequirementComparison, teller: ComparisonTeller): readonly [string, string] {
  const { voice } = tellOf(one, teller)
  const figure = (quantity: Quantity | undefined): string => (quantity ? voice.amount(quantity.value) : teller.own.noFigure)
  return [figure(before), figure(after)]
}

/** Pieces of which the same is to be said are told together where they are many. */
export function evidenceLines({ evidence = [], kind }: RequirementComparison, telling: Telling, { words, own, index }: ComparisonTeller): readonly string[] {
  const groups = new Map<string, EvidenceComparison[]>()
  for (const one of evidence) {
    // What did not count before makes no difference by being gone.
    if (!one.after && one.before?.standing === 'excluded') continue
    const said = saying([one], '', telling, own)
    groups.set(said, [...(groups.get(said) ?? []), one])
  }
  return [...groups.values()].flatMap((alike) =>
    alike.length > MANY
      ? [saying(alike, summed(alike.map(({ id }) => id), kind, words, index), telling, own)]
      : alike.map((one) => saying([one], telling.voice.item(one.id), telling, own)))
}

/** What is to be said of pieces that came, went or changed alike; amounts are what they give together. */
function saying(alike: readonly EvidenceComparison[], name: string, telling: Telling, own: ComparisonWords): string {
  const [was = '', is = ''] = (['before', 'after'] as const).map((side) => {
    const [first, ...more] = alike.flatMap((one) => one[side] ?? [])
    return first && sideText(first, sum([first, ...more].flatMap(({ amount }) => amount ?? [])), telling, own)
  })
  if (was === '') return own.came(name, is)
  return is === '' ? own.went(name, was) : own.changed(name, was, is)
}

/** How a piece of evidence stands, how much it gives, and why it does not simply count. */
function sideText(evidence: Evidence, amount: number, telling: Telling, { standings }: ComparisonWords): string {
  const { result: { kind }, voice, measure } = telling
  const gives = evidence.amount !== undefined && measure !== 'areas' && (kind === 'hours' || kind === 'experience' || kind === 'supervision')
  return [
    `${standings[evidence.standing]}${gives ? ` (${voice.amount(amount)})` : ''}`,
    ...(evidence.code === undefined ? [] : [reasonClause(evidence, telling)]),
  ].join(', ')
}

export function findingLines({ findings }: RequirementComparison, telling: Telling, { own }: ComparisonTeller): readonly string[] {
  if (!findings) return []
  const speak = (list: typeof findings.came): readonly string[] => list.filter(({ code }) => !TOLD_ELSEWHERE.includes(code)).map((finding) => findingSentence(finding, telling))
  return [...speak(findings.went).map(own.foundBefore), ...speak(findings.came).map(own.found)]
}
