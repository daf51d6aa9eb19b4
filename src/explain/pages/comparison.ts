import type { Applicant } from '../../model/applicant'
import type { Compared, Comparison, RequirementComparison } from '../../next/compare'
import { marked } from '../account'
import { evidenceLines, figureLines, findingLines, tellOf, type ComparisonTeller } from './comparison-lines'
import type { ComparisonWords } from './comparison-words'
import { en } from '../en'
import { comparison as enComparison } from '../en/comparison'
import { es } from '../es'
import { comparison as esComparison } from '../es/comparison'
import { renderPage, type Block, type Item, type PageFormat } from '../forms/page'
import { indexOf } from '../record'
import { requirementName } from './requirement-name'
import type { Locale, Words } from '../words'

export interface ExplainComparisonOptions {
  /** The documents that were assessed: with them, titles and dates stand in place of ids. */
  readonly before?: Applicant | undefined
  readonly after?: Applicant | undefined
  readonly locale?: Locale | undefined
  readonly format?: PageFormat | undefined
}

const LANGUAGES: Readonly<Record<Locale, { readonly words: Words; readonly own: ComparisonWords }>> = {
  en: { words: en, own: enComparison },
  es: { words: es, own: esComparison },
}

/**
 * Puts a comparison into words: the verdict before and after, then each requirement whose verdict changed with what changed it,
 * then what else is different.
 *
 * @example
 * explainComparison(compare(earlier, later), { before: record, after: record })
 * // 'Infant Mental Health Specialist (IMHS)\n...\n- Written examination: [not met] before, [met] after\n...'
 */
export function explainComparison(comparison: Comparison, { before, after, locale = 'en', format }: ExplainComparisonOptions = {}): string {
  const { words, own } = LANGUAGES[locale]
  const index = new Map([...indexOf(before, words.items), ...indexOf(after, words.items)])
  const teller: ComparisonTeller = { words, own, index, name: (id) => requirementName(id, comparison.standard, words.labels) }
  const { requirements } = comparison
  const blocks = [
    { lines: [...sidesOf(comparison, teller), wholeOf(comparison, teller)] },
    { lines: requirements.length === 0 ? [own.nothing] : [] },
    section(own.headings.verdicts, requirements.filter(({ verdict }) => verdict), teller),
    section(own.headings.others, requirements.filter(({ verdict }) => !verdict), teller),
    { lines: [words.closing] },
  ]
  return renderPage({ locale, title: comparison.name, blocks }, format)
}

function section(heading: string, requirements: readonly RequirementComparison[], teller: ComparisonTeller): Block {
  return { heading, items: requirements.flatMap((one) => requirementItems(one, teller)) }
}

/** Of a requirement that comes out the same, only what makes a difference. */
function requirementItems(one: RequirementComparison, teller: ComparisonTeller): readonly Item[] {
  const telling = tellOf(one, teller)
  const below = [...figureLines(one, teller), ...evidenceLines(one, telling, teller), ...findingLines(one, telling, teller)]
  if (!one.verdict && below.length === 0) return []
  return [{ text: headOf(one, teller), items: below.map((text) => ({ text })) }]
}

function headOf({ id, verdict }: RequirementComparison, { words, own, name }: ComparisonTeller): string {
  if (!verdict) return own.stays(name(id))
  const { before, after } = verdict
  if (after === undefined) return own.removed(name(id), before === undefined ? '' : marked(words.marks[before]))
  return before === undefined ? own.added(name(id), marked(words.marks[after])) : own.verdict(name(id), marked(words.marks[before]), marked(words.marks[after]))
}

function wholeOf({ before, after }: Comparison, { words, own }: ComparisonTeller): string {
  const mark = marked(words.marks[after.verdict])
  return before.verdict === after.verdict ? own.wholeStays(mark) : own.whole(marked(words.marks[before.verdict]), mark)
}

/** What both sides share is said once. */
function sidesOf({ before, after }: Comparison, { words, own }: ComparisonTeller): readonly string[] {
  const facts = ({ asOf, edition, counting, period }: Compared): string => [
    `${words.asked(asOf)}, ${words.edition(edition)}.`, words.counting[counting], ...(period ? [words.period(period)] : []),
  ].join(' ')
  const [was, is] = [facts(before), facts(after)]
  return was === is ? [own.side.both(is)] : [own.side.before(was), own.side.after(is)]
}
