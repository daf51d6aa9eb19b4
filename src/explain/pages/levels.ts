import type { Level, Levels } from '../../next/assess-all'
import type { Gap } from '../../next/gaps'
import type { Assessment, RequirementResult } from '../../verdict/result'
import { marked } from '../account'
import { columnsOf, padded, wrapped } from './columns'
import { levels as en } from '../en/levels'
import { levels as es } from '../es/levels'
import { labelOf } from '../label'
import type { LevelsSection, LevelsWords } from './levels-words'
import { lined, renderPage, type Block, type PageFormat } from '../forms/page'
import { plain } from '../forms/plain'
import type { Mark } from '../forms/text'
import { measureOf } from '../voice'
import type { Locale } from '../words'

const LANGUAGES: Readonly<Record<Locale, LevelsWords>> = { en, es }

/** Lines are no longer than this, where names allow. */
const WIDTH = 100
const LEAST = 40
const GAP = '  '

export interface ExplainLevelsOptions {
  readonly locale?: Locale | undefined
  readonly format?: PageFormat | undefined
}

/**
 * Puts every standard at a glance into words, as plain text a table: what is met now, what is nearest, the others, and the renewals, each with what is
 * missing.
 *
 * @example
 * explainLevels(assessAll(applicant, { asOf: '2026-11-21' }))
 * // 'Every credential at a glance, as of 2026-11-21\n...\nNearest\n  [not met]  ohio-imh/level-1  Ohio Infant Family Affiliate...'
 */
export function explainLevels(levels: Levels, { locale = 'en', format }: ExplainLevelsOptions = {}): string {
  const words = LANGUAGES[locale]
  const blocks = [
    { lines: [words.counting[levels.counting]] },
    ...SECTIONS.map((section) => sectionBlock(section, levels, words)),
    { lines: [words.order, words.closing] },
  ]
  return renderPage({ locale, title: words.title(levels.asOf), blocks }, format, () => levelsText(levels, locale))
}

/** A section as a list: each credential, and below it what is met and what is open. */
function sectionBlock(section: LevelsSection, { levels, nearest }: Levels, words: LevelsWords): Block {
  const rows = levels.filter((level) => sectionOf(level, nearest) === section)
  if (rows.length === 0 && section === 'met') return { heading: words.sections.met, lines: [words.none] }
  return { heading: words.sections[section], items: rows.map((level) => ({ text: `${marked(words.marks[level.verdict])} ${level.name} (${level.standard})`, items: lined(glances(level, words)) })) }
}

/** What `explainLevels` says, with a caller's colour for the marks. */
export function levelsText({ asOf, counting, levels, nearest }: Levels, locale: Locale, mark: Mark = (_, text) => text): string {
  const words = LANGUAGES[locale]
  const row = rowOf(levels, words, mark)
  const sections = SECTIONS.flatMap((section): readonly (readonly string[])[] => {
    const rows = levels.filter((level) => sectionOf(level, nearest) === section)
    if (rows.length > 0) return [[words.sections[section], ...rows.flatMap(row)]]
    return section === 'met' ? [[words.sections[section], `${GAP}${words.none}`]] : []
  })
  const title = words.title(asOf)
  return [
    [title, '='.repeat(columnsOf(title)), ...wrapped(words.counting[counting], WIDTH)],
    ...sections,
    [...wrapped(words.order, WIDTH), ...wrapped(words.closing, WIDTH)],
  ].map((lines) => lines.join('\n')).join('\n\n') + '\n'
}

const SECTIONS: readonly LevelsSection[] = ['met', 'nearest', 'others', 'renewals', 'held', 'not-held']

function sectionOf({ standard, purpose, apart, verdict }: Level, nearest: string | undefined): LevelsSection {
  if (purpose === 'renewal') return apart ? 'not-held' : 'renewals'
  if (apart) return 'held'
  if (verdict === 'met') return 'met'
  return standard === nearest ? 'nearest' : 'others'
}

/** A row: the mark, the id, and beside them the name with what is missing below it. */
function rowOf(levels: readonly Level[], words: LevelsWords, mark: Mark): (level: Level) => readonly string[] {
  const markWidth = widest(levels.map(({ verdict }) => marked(words.marks[verdict])))
  const idWidth = widest(levels.map(({ standard }) => plain(standard)))
  const rest = Math.max(LEAST, WIDTH - GAP.length * 3 - markWidth - idWidth)
  return (level) => {
    const sign = marked(words.marks[level.verdict])
    const text = [level.name, glance(level, words)].flatMap((line) => wrapped(plain(line), rest))
    return text.map((line, index) => {
      const left = index > 0 ? ' '.repeat(markWidth) : mark(level.verdict, sign) + ' '.repeat(markWidth - columnsOf(sign))
      return [GAP, left, GAP, padded(index > 0 ? '' : plain(level.standard), idWidth), GAP, line].join('')
    })
  }
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columnsOf))

/** `8 of 10 requirements met; missing: Training hours (20 clock hours), Membership; for a reviewer: 1` */
const glance = (level: Level, words: LevelsWords): string => glances(level, words).join('; ')

function glances({ gaps, assessment }: Level, words: LevelsWords): readonly string[] {
  const { awaiting } = words
  return [
    words.met(gaps.met, gaps.requirements),
    ...(gaps.missing.length === 0 ? [] : [words.missing(gaps.missing.map((gap) => gapText(gap, assessment, words)))]),
    ...(gaps.awaitingFacts === 0 ? [] : [awaiting.facts(gaps.awaitingFacts)]),
    ...(gaps.awaitingVerification === 0 ? [] : [awaiting.verification(gaps.awaitingVerification)]),
    ...(gaps.awaitingReview === 0 ? [] : [words.review(gaps.awaitingReview, gaps.withoutEvidence)]),
  ]
}

function gapText({ requirement, missing }: Gap, assessment: Assessment, words: LevelsWords): string {
  const label = labelOf({ id: requirement }, words)
  const result = resultIn(assessment.requirements, requirement)
  return missing && result ? `${label} (${words.quantity(missing.value, measureOf(result))})` : label
}

function resultIn(results: readonly RequirementResult[], id: string): RequirementResult | undefined {
  return results.find((result) => result.id === id) ?? results.flatMap((result) => resultIn(result.parts ?? [], id) ?? [])[0]
}
