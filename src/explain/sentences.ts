import type { Finding, FindingCode, FindingParams, Note, NoteCode, NoteParams } from '../verdict/codes'
import { sum } from './number'
import type { Telling } from './voice'
import type { Measure } from './words'

/** What ends the matter: what the evidence would have come to is told with the evidence. */
const FINAL: readonly FindingCode[] = ['determined', 'not-bound', 'exempt']

/** What is said before the figure. */
const FIRST: readonly FindingCode[] = [...FINAL, 'threshold-secondary', 'threshold-unpublished']

/** What would be enough, said before what is short. */
const ENOUGH: readonly FindingCode[] = ['enough-once-verified', 'enough-if-approved', 'enough-if-known', 'bound-if']

/** What was found, most telling first: what settles it, the figure, what would be enough, what is short. */
export function sentencesOf(telling: Telling): readonly string[] {
  const { result, words } = telling
  const figure = figureOf(telling)
  const folded = figure === undefined ? [] : foldedInto(telling)
  const final = result.findings.some(({ code }) => FINAL.includes(code))
  const spoken = result.findings.filter((finding) => !folded.includes(finding) && (!final || FINAL.includes(finding.code)))
  const say = (wanted: (code: FindingCode) => boolean): readonly string[] =>
    spoken.filter(({ code }) => wanted(code)).map((finding) => findingSentence(finding, telling))

  const sentences = [
    ...say((code) => FIRST.includes(code)),
    ...(figure === undefined ? [] : [figure, ...remarksOf(telling)]),
    ...say((code) => ENOUGH.includes(code)),
    ...say((code) => !FIRST.includes(code) && !ENOUGH.includes(code)),
  ]
  if (sentences.length > 0) return sentences
  const rule = result.kind
  return [rule === 'all-of' || rule === 'any-of' ? words.findings['parts-decide']({ rule }, telling.voice) : words.plain[result.verdict]]
}

/** So much of so much; where one of something is asked for, a sentence says it better. */
export function figureOf({ result, words, measure }: Telling): string | undefined {
  const { required, counted, verdict } = result
  if (!required || !counted || verdict === 'not-applicable') return undefined
  if (required.unit === 'count' && required.value <= 1) return undefined
  const stretch = windowOf(result.findings, counted.value)
  return words.figure({
    verdict,
    counted: counted.value,
    required: required.value,
    missing: result.missing?.quantity?.value,
    measure,
    window: stretch?.params,
  })
}

/** What else is to be known of a figure that falls short: what waits to be verified, and that its stretch of time has ended. */
export function remarksOf({ result, words, measure, voice, asOf }: Telling): readonly string[] {
  const { kind, verdict, required, counted, evidence, findings } = result
  if (verdict !== 'not-met' || !required || !counted || counted.value >= required.value) return []
  const short = required.value - counted.value
  const waiting = evidence.filter(({ standing }) => standing === 'if-verified')
  const amount = measure === 'ratings' ? waiting.length : ADDED.includes(measure) ? sum(waiting.flatMap((one) => one.amount ?? [])) : 0
  const stretch = windowOf(findings, counted.value)
  return [
    ...(amount > 0 ? [words.unverified(voice.amount(amount), kind === 'supervision' && amount >= short)] : []),
    ...(stretch && asOf !== undefined && stretch.params.to < asOf ? [words.over(voice.amount(short))] : []),
  ]
}

/** What several pieces give adds up. */
const ADDED: readonly Measure[] = ['clock-hours', 'hours', 'days']

/** Findings that the figure has already told. */
function foldedInto({ result }: Telling): readonly Finding[] {
  const stretch = windowOf(result.findings, result.counted?.value)
  return result.findings.filter((finding) => finding.code === 'amount-short' || finding === stretch)
}

type BestWindow = Extract<Finding, { readonly code: 'best-window' }>

function windowOf(findings: readonly Finding[], counted: number | undefined): BestWindow | undefined {
  return findings.find((finding): finding is BestWindow => finding.code === 'best-window' && finding.params.hours === counted)
}

export function findingSentence({ code, params }: Finding, { words, voice }: Telling): string {
  return speak(code, params)
  function speak<Code extends FindingCode>(of: Code, what: Readonly<FindingParams[Code]>): string {
    return words.findings[of](what, voice)
  }
}

export function noteSentence({ code, params }: Note, { words, voice }: Telling): string {
  return speak(code, params)
  function speak<Code extends NoteCode>(of: Code, what: Readonly<NoteParams[Code]>): string {
    return words.notes[of](what, voice)
  }
}
