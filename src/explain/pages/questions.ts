import type { Applicant } from '../../model/applicant'
import { shown } from '../../model/shown'
import type { AskingRequirement, Question, Questions } from '../../next/question'
import { sources as known } from '../../rulebook/sources'
import type { RequirementResult } from '../../verdict/result'
import { en } from '../en'
import { questions as enQuestions } from '../en/questions'
import { labelOf } from '../label'
import { es } from '../es'
import { questions as esQuestions } from '../es/questions'
import { clauseOf } from '../evidence'
import { renderPage, type Item, type PageFormat } from '../forms/page'
import { plain } from '../forms/plain'
import type { QuestionsWords } from './questions-words'
import { indexOf, type RecordIndex } from '../record'
import { sentencesOf } from '../sentences'
import { sourceLines, type Sources } from '../source'
import { term } from '../term'
import { tell, type Telling } from '../voice'
import type { Locale, Words } from '../words'

export interface ExplainQuestionsOptions {
  /** The document that was assessed: with it, titles and dates stand in place of ids. */
  readonly applicant?: Applicant | undefined
  readonly locale?: Locale | undefined
  readonly format?: PageFormat | undefined
  /** Documents that citations name, beside those of the rulebook. */
  readonly sources?: Sources | undefined
}

/** What questions are told from. */
interface Teller {
  readonly words: Words
  readonly own: QuestionsWords
  readonly index: RecordIndex
  readonly sources: Sources
}

const LANGUAGES: Readonly<Record<Locale, Pick<Teller, 'words' | 'own'>>> = {
  en: { words: en, own: enQuestions },
  es: { words: es, own: esQuestions },
}

/**
 * Puts questions into words: for each what is asked, why, where the rule is written, and the answers it takes.
 *
 * @throws RangeError for a language that it does not have
 * @example
 * explainQuestions(questions(imhs, applicant, { asOf: '2026-11-21' }), { applicant })
 * // 'Open questions: Infant Mental Health Specialist (IMHS)\n...For reviewers\n1. Is this met: Competencies?\n...'
 */
export function explainQuestions(asked: Questions, { applicant, locale = 'en', format, sources }: ExplainQuestionsOptions = {}): string {
  if (!Object.hasOwn(LANGUAGES, locale)) throw new RangeError(`locale: expected en or es, found ${shown(locale)}`)
  const { words, own } = LANGUAGES[locale]
  const teller: Teller = { words, own, index: indexOf(applicant, words.items), sources: { ...known, ...sources } }
  const title = plain(own.title(asked.name))
  const who = [...new Set(asked.questions.map((question) => question.who))]
  const numbers = new Map(asked.questions.map(({ id }, at) => [id, at + 1]))
  const top = [words.overall[asked.verdict], words.counting[asked.counting], own.count(asked.questions.length)]
  const blocks = [{ lines: top }, ...who.map((one) => {
    const theirs = asked.questions.filter((question) => question.who === one)
    return { heading: own.headings[one], items: theirs.map((question) => itemOf(question, teller)), from: numbers.get(theirs[0]?.id ?? '') ?? 1 }
  })]
  const text = (): string => [
    `${title}\n${'='.repeat(title.length)}`,
    top.join('\n'),
    ...who.map((one) => [
      own.headings[one],
      ...asked.questions.filter((question) => question.who === one).flatMap((question) => linesOf(question, numbers.get(question.id) ?? 0, teller)),
    ].join('\n')),
  ].join('\n\n') + '\n'
  return renderPage({ locale, title: own.title(asked.name), blocks }, format, text)
}

/** A question, and below it why it is asked; where that is written is a list of its own. */
function itemOf(question: Question, teller: Teller): Item {
  const [text = '', ...more] = textsOf(question, teller)
  const items: { text: string; items?: readonly Item[] }[] = []
  for (const line of more) {
    const last = items.at(-1)
    if (line.startsWith('- ') && last) last.items = [...(last.items ?? []), { text: line.slice(2) }]
    else items.push({ text: line })
  }
  return { text, items }
}

function linesOf(question: Question, number: number, teller: Teller): readonly string[] {
  const [first = '', ...more] = textsOf(question, teller)
  return [`${number}. ${plain(first)}`, ...more.map((line) => `   ${plain(line)}`)]
}

function textsOf(question: Question, teller: Teller): readonly string[] {
  const { words, own } = teller
  const tellings = question.requirements.map((requirement) => tellingOf(requirement, teller))
  const labels = tellings.map(({ result }) => labelOf(result, words))
  const item = (id: string): string => tellings[0]?.voice.item(id) ?? id
  switch (question.asks) {
    case 'verify':
      return [
        own.verify(item(question.evidence), term(words.vocabulary.terms.verification, question.verification)),
        own.neededFor(labels),
        own.answers(question.options.map((option) => words.vocabulary.terms.verification[option])),
      ]
    case 'accept':
      return [
        own.accept(item(question.evidence)),
        ...question.requirements.map(({ evidence }, at) => `${labels[at] ?? ''}: ${tellings[at] ? clauseOf(evidence, tellings[at]) : ''}`),
        ...writtenAt(tellings, teller),
        own.answers(question.options.map((option) => own.options[option])),
        ...(question.clockHours ? [own.clockHours[question.clockHours]] : []),
      ]
    case 'decide':
      return [
        own.decide(labels.join('; ')),
        ...sentencesOf(tell(words, teller.index, question.result)),
        ...writtenAt(tellings, teller),
        own.answers(question.options.map((option) => own.options[option])),
      ]
    case 'fact':
      return [
        words.missing.fields([words.vocabulary.fields([question.field])], question.evidence === 'applicant' ? undefined : item(question.evidence)),
        own.neededFor(labels),
      ]
    default:
      return unreachable(question)
  }
}

/** Where the rules are written, each place once. */
function writtenAt(tellings: readonly Telling[], { words, sources }: Teller): readonly string[] {
  const lines = tellings.flatMap((telling) => sourceLines(telling, sources)).map(({ text, address }) => (address === undefined ? text : `${text}; ${address}`))
  return [`${words.sections.source}:`, ...[...new Set(lines)].map((line) => `- ${line}`)]
}

/** A requirement of which no more is told than why and where. */
function tellingOf({ id, kind, cites, authority, reading, furtherReadings }: AskingRequirement, { words, index }: Teller): Telling {
  const result: RequirementResult = {
    id, kind, verdict: 'needs-review', findings: [], evidence: [], notes: [], cites, authority, ...(reading && { reading }), ...(furtherReadings && { furtherReadings }),
  }
  return tell(words, index, result)
}

function unreachable(question: never): never {
  throw new TypeError(`unknown question ${JSON.stringify(question)}`)
}
