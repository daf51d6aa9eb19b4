import type { Applicant } from '../../model/applicant'
import type { Forecast, Milestone } from '../../next/forecast'
import type { RequirementId } from '../../rulebook/requirement'
import { marked } from '../account'
import { forecast as en } from '../en/forecast'
import { forecast as es } from '../es/forecast'
import type { ForecastWords, MilestoneWords } from './forecast-words'
import { renderPage, type Item, type PageFormat } from '../forms/page'
import { indexOf } from '../record'
import { requirementName } from './requirement-name'
import type { Locale } from '../words'

export interface ExplainForecastOptions {
  /** The document that the forecast is about: with it, titles and dates stand in place of ids. */
  readonly applicant?: Applicant | undefined
  readonly locale?: Locale | undefined
  readonly format?: PageFormat | undefined
}

const LANGUAGES: Readonly<Record<Locale, ForecastWords>> = { en, es }

/** So many items are named one by one. */
const FEW = 6

/**
 * Puts a forecast into words: when the standard is met, or left to reviewers, and what decides it; when that lapses; what changes
 * day by day; what no day meets; and what all this takes for granted.
 *
 * @example
 * explainForecast(forecast(imhs, applicant, { asOf: '2026-11-21' }), { applicant })
 * // 'Infant Mental Health Specialist (IMHS)\n...\nIt is met from 2027-03-14. What decides it: Work experience.\n...'
 */
export function explainForecast(told: Forecast, { applicant, locale = 'en', format }: ExplainForecastOptions = {}): string {
  const words = LANGUAGES[locale]
  const name = (id: RequirementId): string => requirementName(id, told.standard, words.labels)
  const { asOf, edition, verdict, counting, changes, neverMet, requirements } = told
  const blocks = [
    { lines: [words.from(asOf, edition), words.counting[counting], ...(told.period ? [words.period(told.period)] : []), `${marked(words.marks[verdict])} ${words.overall[verdict]}`] },
    ...milestones(told, name, words).map((lines) => ({ lines })),
    { heading: words.headings.changes, items: changes.map(({ on, verdict: whole, requirements: changed }): Item => ({
      text: `${words.date(on)}: ${marked(words.marks[whole])}`,
      items: changed.map(({ id, from, to }) => ({ text: words.change(name(id), words.marks[from], words.marks[to]) })),
    })) },
    { heading: words.headings.neverMet, items: neverMet.map(({ id, best }) => ({ text: `${name(id)}: ${words.marks[best]}` })) },
    { lines: neverMet.length === 0 && requirements.length > 0 && !told.met ? [words.neverTogether] : [] },
    { heading: words.headings.assumes, items: assumed(told, applicant, words).map((text) => ({ text })) },
    { lines: [words.closing] },
  ]
  return renderPage({ locale, title: told.name, blocks }, format)
}

/** Where what is met and what is ready are the same day, one tells it all. */
function milestones({ asOf, met, ready }: Forecast, name: (id: RequirementId) => string, words: ForecastWords): readonly (readonly string[])[] {
  const tell = (milestone: Milestone | undefined, of: MilestoneWords): readonly string[] => {
    if (!milestone) return [of.never]
    const { on, decidedBy, period, lapse } = milestone
    return [
      on === asOf ? of.today : of.on(on),
      ...(decidedBy.length > 0 ? [words.decidedBy(decidedBy.map(name))] : []),
      ...(on > asOf && period?.state === 'overdue' ? [words.overdue(period.due)] : []),
      lapse ? words.lapse(lapse.on, marked(words.marks[lapse.verdict]), lapse.decidedBy.map(name)) : words.lasts,
    ]
  }
  if (met && met.on === ready?.on) return [tell(met, words.met)]
  return [tell(met, words.met), tell(ready, words.ready)]
}

function assumed({ assumes: { ongoing, scheduled } }: Forecast, applicant: Applicant | undefined, words: ForecastWords): readonly string[] {
  const index = indexOf(applicant, words.items)
  const names = (ids: readonly string[]): readonly string[] => [
    ...ids.slice(0, FEW).map((id) => index.get(id)?.title ?? id),
    ...(ids.length > FEW ? [words.more(ids.length - FEW)] : []),
  ]
  if (ongoing.length === 0 && scheduled.length === 0) return [words.nothingAhead]
  return [...(ongoing.length > 0 ? [words.ongoing(names(ongoing))] : []), ...(scheduled.length > 0 ? [words.scheduled(names(scheduled))] : [])]
}
