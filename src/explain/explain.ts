import type { Applicant } from '../model/applicant'
import { shown } from '../model/shown'
import { sources as known } from '../rulebook/sources'
import type { Assessment } from '../verdict/result'
import type { Account, Length } from './account'
import type { Catalogue } from './catalogue/define'
import { en } from './en'
import { es } from './es'
import { renderHtml } from './forms/html'
import { renderHtmlPage } from './forms/html-page'
import { renderMarkdown } from './forms/markdown'
import { accountOf } from './overview'
import { indexOf } from './record'
import type { Sources } from './source'
import { summaryOf } from './summary'
import { renderText } from './forms/text'
import type { Locale, Words } from './words'

export interface ExplainOptions {
  /** The document that was assessed: with it, titles and dates stand in place of ids. */
  readonly applicant?: Applicant | undefined
  readonly locale?: Locale | undefined
  /** Words of an app's own, from `defineCatalogue`; its language goes before `locale`. */
  readonly catalogue?: Catalogue | undefined
  /** `html` is a piece to put into a page, `html-page` a whole page to keep, send or print, which needs nothing else. */
  readonly format?: 'text' | 'markdown' | 'html' | 'html-page' | undefined
  /** `full` by default: the whole account, for the file. `summary` is for the person: the answer, what is open and what would help. */
  readonly length?: Length | undefined
  /** Documents that citations name, beside those of the rulebook and those that the assessment brings along. */
  readonly sources?: Sources | undefined
}

const LANGUAGES: Readonly<Record<Locale, Words>> = { en, es }
const LENGTHS = { summary: summaryOf, full: accountOf } as const
const FORMS = { text: renderText, markdown: renderMarkdown, html: renderHtml, 'html-page': renderHtmlPage } as const

/**
 * Puts an assessment into words: the answer at a glance, then for each requirement what was found, what counted and how much,
 * what did not and why, what would help, and where the rule is written. As a summary, the answer and what is open.
 *
 * Hours have at most two decimals, time worked is in years of 365 days (RD-07), dates are `YYYY-MM-DD`. The same input gives the
 * same words on every machine. In Markdown and HTML everything that comes from the record is escaped.
 *
 * @param assessment from `assess`
 * @param options English plain text by default
 * @throws RangeError for a format, language or length that it does not have
 * @example
 * explain(assess(imhs, applicant, { asOf: '2026-11-21' }), { applicant })
 * // 'Infant Mental Health Specialist (IMHS)\n...[not met] Reflective supervision: 46.5 of 50 hours ...'
 */
export function explain(assessment: Assessment, options: ExplainOptions = {}): string {
  return oneOf(FORMS, 'format', options.format ?? 'text')(explainAccount(assessment, options))
}

/** For those who write no TypeScript. */
function oneOf<Table extends object, Key extends keyof Table>(table: Table, name: string, key: Key): Table[Key] {
  if (typeof key !== 'string' || !Object.hasOwn(table, key)) throw new RangeError(`${name}: expected ${Object.keys(table).join(' or ')}, found ${shown(key)}`)
  return table[key]
}

/** What `explain` says, before it has a form; for callers with a renderer of their own. */
export function explainAccount(assessment: Assessment, { applicant, locale = 'en', catalogue, length = 'full', sources }: ExplainOptions = {}): Account {
  const words = catalogue?.words ?? oneOf(LANGUAGES, 'locale', locale)
  return oneOf(LENGTHS, 'length', length)(assessment, { words, index: indexOf(applicant, words.items), asOf: assessment.asOf, sources: { ...known, ...assessment.sources, ...sources } })
}
