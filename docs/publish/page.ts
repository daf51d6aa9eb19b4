import type { SourceId } from '../../src/rulebook/citation'
import type { Requirement } from '../../src/rulebook/requirement'
import { sources as known } from '../../src/rulebook/sources'
import type { Standard } from '../../src/rulebook/standard'
import { sourceLine } from './citations'
import { factLines } from './facts'
import { anchorsOf, escaped, list, numbered } from './markdown'
import { headingsOf, readingLinks } from './readings'
import { requirementBlocks } from './requirement-block'

export interface PageOptions {
  /** The text of docs/readings.md: with it, readings are shown with their question and link to their heading. */
  readonly readings?: string
}

const ASKED = 'What is asked'

const WORDS = [
  '*The day asked about*: the day for which the question is put, such as the day of the application.',
  '*A reviewer decides*, *a reviewer approves*: the answer is "needs review" until a reviewer\'s decision is on record.',
  'What a record leaves out is not taken as a no: the answer then waits for it.',
]

/**
 * The published rules of a credential as a page of Markdown, for people who hold it against the page of the issuing body.
 *
 * @example
 * standardPage(imhs).split('\n')[0] // '# Infant Mental Health Specialist (IMHS)'
 */
export function standardPage(standard: Standard, { readings = '' }: PageOptions = {}): string {
  const { name, requirements, sources: own = {}, ...facts } = standard
  const publishing = { renewal: standard.purpose === 'renewal', readingLink: readingLinks(readings), sources: { ...known, ...own } }
  const rules = requirements.flatMap((requirement) => requirementBlocks(requirement, publishing))
  return [
    `# ${escaped(name)}`,
    GENERATED,
    list(factLines(facts, publishing)),
    `## ${ASKED}`,
    `All of this is asked for${standard.purpose === 'renewal' ? ' at renewal' : ''}:`,
    contents(rules),
    'Words used on this page:',
    list(WORDS),
    ...rules,
    '## Documents',
    list(documentsOf(standard).map((id) => sourceLine(id, publishing.sources))),
  ].join('\n\n') + '\n'
}

const GENERATED =
  'This page is made from the rules as this library holds them: `npm run docs:standards` writes it anew. It is the published rule in other words; ' +
  'the issuing body\'s own text counts. [All standards](README.md), [how words are read](../readings.md).'

/** Links to the requirements; parts have none of their own. */
function contents(rules: readonly string[]): string {
  const headings = rules.filter((block) => block.startsWith('#'))
  const [, ...anchors] = anchorsOf([ASKED, ...headingsOf(headings.join('\n'))])
  return numbered(headings.flatMap((heading, index) => (heading.startsWith('## ') ? [`[${heading.slice(3)}](#${anchors[index] ?? ''})`] : [])))
}

/** Every document that the page cites or that uses a name of the credential, in the order in which they come up; then the standard's own. */
function documentsOf({ aliases, renews, requirements, sources = {} }: Standard): readonly SourceId[] {
  return [...new Set([...aliases.map(({ used }) => used), ...(renews?.cites ?? []).map(({ source }) => source), ...requirements.flatMap(citedBy), ...Object.keys(sources)])]
}

function citedBy(requirement: Requirement): readonly SourceId[] {
  return [...requirement.cites.map(({ source }) => source), ...('parts' in requirement ? requirement.parts.flatMap(citedBy) : [])]
}
