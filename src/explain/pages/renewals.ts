import type { HoldingRenewal, RenewalCalendar } from '../../next/renewals'
import { marked } from '../account'
import { columnsOf } from './columns'
import { renewals as en } from '../en/renewals'
import { renewals as es } from '../es/renewals'
import { renderPage, type PageFormat } from '../forms/page'
import { plain } from '../forms/plain'
import { nameOf, sentencesAbout } from './renewal-entry'
import type { RenewalsWords } from './renewals-words'
import type { Mark } from '../forms/text'
import type { Locale } from '../words'

/** The words of the renewal calendar, and of its file. */
export const RENEWALS_LANGUAGES: Readonly<Record<Locale, RenewalsWords>> = { en, es }

export interface ExplainRenewalsOptions {
  readonly locale?: Locale | undefined
  readonly format?: PageFormat | undefined
}

/**
 * Puts the renewal calendar into words: credential by credential when it is due, what is still needed and open, and when to look at it again.
 *
 * @example
 * explainRenewals(renewals(applicant, { asOf: '2026-11-21' }))
 * // 'Renewals, as of 2026-11-21\n...\n[needs information] Ohio Infant Family Affiliate, Level I (OIFA-I): renewal\n  Due 2026-11-30, in 9 days.\n...'
 */
export function explainRenewals(calendar: RenewalCalendar, { locale = 'en', format }: ExplainRenewalsOptions = {}): string {
  return renewalsPage(calendar, locale, format)
}

function renewalsPage(calendar: RenewalCalendar, locale: Locale, format: PageFormat | undefined): string {
  const words = RENEWALS_LANGUAGES[locale]
  const { renewals } = calendar
  const blocks = [
    { lines: [words.counting[calendar.counting]] },
    { lines: renewals.length === 0 ? [words.none] : [] },
    ...renewals.map((entry) => ({ heading: headOf(entry, words), lines: sentencesAbout(entry, words) })),
    { lines: [words.closing] },
  ]
  return renderPage({ locale, title: words.title(calendar.asOf), blocks }, format, () => renewalsText(calendar, locale))
}

function headOf(entry: HoldingRenewal, words: RenewalsWords): string {
  return [...(entry.needs ? [marked(words.marks[entry.needs.verdict])] : []), nameOf(entry)].join(' ')
}

/** What `explainRenewals` says, with a caller's colour for the marks. */
export function renewalsText({ asOf, counting, renewals }: RenewalCalendar, locale: Locale, mark: Mark = (_, text) => text): string {
  const words = RENEWALS_LANGUAGES[locale]
  const title = words.title(asOf)
  return [
    [title, '='.repeat(columnsOf(title)), words.counting[counting]],
    ...(renewals.length === 0 ? [[words.none]] : renewals.map((entry) => entryLines(entry, words, mark))),
    [words.closing],
  ].map((lines) => lines.join('\n')).join('\n\n') + '\n'
}

function entryLines(entry: HoldingRenewal, words: RenewalsWords, mark: Mark): readonly string[] {
  const { needs } = entry
  const sign = needs ? `${mark(needs.verdict, marked(words.marks[needs.verdict]))} ` : ''
  return [`${sign}${plain(nameOf(entry))}`, ...sentencesAbout(entry, words).map((sentence) => `  ${plain(sentence)}`)]
}
