import { fileOf } from '../publish/facts'
import { code } from '../publish/markdown'
import type { ByReason, ByRequirements, Clause, Covered, TestName } from './clause'

/** What ids can be linked to. */
export interface Links {
  readonly standards: readonly string[]
  /** The headings of docs/readings.md, and their anchors in the same order. */
  readonly readings: { readonly headings: readonly string[]; readonly anchors: readonly string[] }
}

/** A row of a Markdown table. */
export const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** A word of the data as a word for people: `not-asked` is "not asked". */
export const words = (word: string): string => word.replaceAll('-', ' ')

/** A clause as the cells of its row. */
export function cellsOf({ id, at, says, covered }: Clause, links: Links): readonly string[] {
  return [
    `<a id="${id}"></a>${id.slice(id.lastIndexOf('-') + 1)}`,
    at,
    says,
    covered.requirements ? requirementsCell(covered, links) : reasonCell(covered),
    lines(covered.readings?.map((reading) => readingLink(reading, links))),
    lines(testsOf(covered).map(testCell)),
  ]
}

function requirementsCell({ requirements, detailsIn, alsoFor }: ByRequirements, links: Links): string {
  const linked = (ids: readonly string[]) => ids.map((id) => requirementLink(id, links))
  return lines([
    ...linked(requirements),
    ...(detailsIn ? [`*details in* ${detailsIn.map(code).join(', ')}`] : []),
    ...(alsoFor ? [`*also for* ${linked(alsoFor.requirements).join(', ')}`] : []),
  ])
}

/** All tests that a clause names, those of other credentials last. */
export const testsOf = (covered: Covered): readonly TestName[] =>
  (covered.requirements ? [...covered.tests, ...(covered.alsoFor?.tests ?? [])] : covered.tests ?? [])

function reasonCell({ reason, why, livesIn }: ByReason): string {
  const as = livesIn?.as ? `: ${livesIn.as.map(code).join(', ')}` : ''
  return `*${words(reason)}*: ${why}${livesIn ? ` See ${fileLink(livesIn.file)}${as}.` : ''}`
}

const testCell = ({ file, name, of }: TestName): string =>
  `${fileLink(file)}: ${gaps(name)}${of === undefined ? '' : ` (${of})`}`

/** A name that is filled in from case to case, with its gaps shown as gaps. */
const gaps = (name: string): string => name.replace(/\$\{[^}]*\}|%[sdj]/g, '…')

function requirementLink(id: string, { standards }: Links): string {
  const standard = standards.filter((each) => id.startsWith(`${each}/`)).sort((one, other) => other.length - one.length)[0]
  return standard === undefined ? code(id) : `[${code(id)}](${fileOf(standard)})`
}

function readingLink(reading: string, { readings: { headings, anchors } }: Links): string {
  const place = headings.findIndex((heading) => heading.startsWith(reading))
  return `[${reading}](../readings.md${place < 0 ? '' : `#${anchors[place] ?? ''}`})`
}

const fileLink = (path: string): string => `[${path.replace(/^test\//, '')}](../../${path})`
const lines = (cells: readonly string[] | undefined): string => (cells ?? []).join('<br>')
