import { sources } from '../../src/rulebook/sources'
import { anchorsOf } from '../publish/markdown'
import { headingsOf } from '../publish/readings'
import { type Clause, REASONS, type TracedDocument } from './clause'
import { cellsOf, type Links, row, words } from './row'

/** Where the page lies, seen from the root of the repository. */
export const PAGE = 'docs/standards/traceability.md'

export interface PageOptions {
  /** The ids of all standards: a requirement links to the page of its own. */
  readonly standards: readonly string[]
  /** The text of docs/readings.md: readings link to their heading in it. */
  readonly readings: string
}

/**
 * The traceability page in Markdown: a table for each document, a row for each clause.
 *
 * @example
 * traceabilityPage(documents, { standards: Object.keys(standards), readings }).split('\n')[0] // '# Traceability: from the documents to the rules'
 */
export function traceabilityPage(documents: readonly TracedDocument[], { standards, readings }: PageOptions): string {
  const headings = headingsOf(readings)
  const links = { standards, readings: { headings, anchors: anchorsOf(headings) } }
  return [introduction(documents), ...documents.map((document) => section(document, links))].join('\n\n') + '\n'
}

function introduction(documents: readonly TracedDocument[]): string {
  const reasons = Object.entries(REASONS).map(([reason, meaning]) => `- *${words(reason)}*: ${meaning}`)
  const overview = documents.map(({ source, clauses }) => {
    const carried = clauses.filter(({ covered }: Clause) => covered.requirements).length
    return row([`[${sources[source].title}](#${source})`, `${clauses.length}`, `${carried}`, `${clauses.length - carried}`])
  })
  return `# Traceability: from the documents to the rules

This page is made from the data in \`docs/traceability/\`: \`npm run docs:standards\` writes it anew, and a test fails when it is stale. See also [all
standards](README.md) and [how words are read](../readings.md).

The rulebook began with the documents below. **Every clause** of theirs has a row here, in the order of the document, so that anyone can hold the
page against it line by line. Beside each clause stand either the requirements that carry it and the tests that fail if the rule is lost, or
the reason why it is no requirement.

## How to read a row

- *Clause*: its number. A sentence that sets several conditions has a row for each.
- *Where*: the heading in the document, and the place under it.
- *What it says*: in our words, never in the document's. For its own words, read the document; its title, publisher and address stand above each table.
- *Requirements*: the ids that a result shows, with a link to the rules they belong to. *Details in*: the document only mentions the matter, and
  the requirement cites another source that spells it out. *Also for*: another credential, whose own page is silent as far as it could be read, or points here, leans on the clause too.
- *Readings*: choices that the words left open, explained in [docs/readings.md](../readings.md).
- *Tests*: file and name; the parts of a longer name are set apart by ›. A … stands for what changes from case to case; the case that matters follows
  in brackets.

## Why a clause can be no requirement

${reasons.join('\n')}

## The documents

| document | clauses | carried by requirements | no requirement |
|---|--:|--:|--:|
${overview.join('\n')}`
}

function section({ source, clauses }: TracedDocument, links: Links): string {
  const { title, publisher, address, read } = sources[source]
  const dated = 'dated' in sources[source] ? sources[source].dated : 'none'
  return `<a id="${source}"></a>

## ${title}

${publisher}. ${address.startsWith('http') ? `<${address}>` : `${address.charAt(0).toUpperCase()}${address.slice(1)}`}. Date on it: ${dated}. Read on ${read}. \
Rules cite it as \`${source}\`.

| clause | where | what it says | requirements, or the reason | readings | tests |
|---|---|---|---|---|---|
${clauses.map((clause) => row(cellsOf(clause, links))).join('\n')}`
}
