import { marked, type Account, type Entry, type Line, type Section } from '../account'
import { isWebAddress, plain } from './plain'

/** An account as Markdown (CommonMark): headings, paragraphs and lists. */
export function renderMarkdown(account: Account): string {
  return [
    `## ${escape(account.title)}`,
    ...account.facts.map(escape),
    `**${escape(marked(account.mark))}** ${escape(account.summary)}`,
    account.tally.map(({ mark, text }) => `- **${escape(marked(mark))}** ${escape(text)}`).join('\n'),
    ...account.requirements.flatMap((entry) => entryBlocks(entry, 3)),
    `*${escape(account.closing)}*`,
  ].filter(Boolean).join('\n\n') + '\n'
}

function entryBlocks({ mark, label, sentences, sections, parts }: Entry, level: number): readonly string[] {
  return [
    `${'#'.repeat(Math.min(level, 6))} ${escape(`${marked(mark)} ${label}`)}`,
    sentences.map(escape).join(' '),
    ...parts.flatMap((part) => entryBlocks(part, level + 1)),
    ...sections.map(sectionBlock),
  ]
}

function sectionBlock({ title, lines }: Section): string {
  return [`**${escape(title)}**`, '', ...lines.map((line) => `- ${lineText(line)}`)].join('\n')
}

function lineText({ text, address }: Line): string {
  if (address === undefined) return escape(text)
  return `${escape(text)}; ${isWebAddress(address) ? `<${address}>` : escape(address)}`
}

/** Takes from the characters that Markdown or HTML would read their meaning. */
export function escape(text: string): string {
  return plain(text)
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\')
}
