import { marked, type Account, type Entry, type Line, type Section } from '../account'
import { isWebAddress, plain } from './plain'
import type { Verdict } from '../../verdict/verdict'

/** An account as a piece of HTML to put into a page: one article, headings and lists, no style and no script. */
export function renderHtml(account: Account): string {
  return `${articleOf(account, 2)}\n`
}

/** The article, with its title as a heading of this level. */
export function articleOf(account: Account, level: number): string {
  return [
    `<article lang="${escape(account.locale)}">`,
    element(heading(level), escape(account.title)),
    ...account.facts.map((fact) => element('p', escape(fact))),
    element('p', `${sign(account.verdict, account.mark)} ${escape(account.summary)}`),
    list(account.tally.map(({ verdict, mark, text }) => `${sign(verdict, mark)} ${escape(text)}`)),
    ...account.requirements.flatMap((entry) => entryElements(entry, level + 1)),
    element('p', escape(account.closing)),
    '</article>',
  ].filter(Boolean).join('\n')
}

function entryElements({ verdict, mark, label, sentences, sections, parts }: Entry, level: number): readonly string[] {
  return [
    '<section>',
    element(heading(level), `${sign(verdict, mark)} ${escape(label)}`),
    ...sentences.map((sentence) => element('p', escape(sentence))),
    ...parts.flatMap((part) => entryElements(part, level + 1)),
    ...sections.flatMap((section) => sectionElements(section, level + 1)),
    '</section>',
  ]
}

function sectionElements({ title, lines }: Section, level: number): readonly string[] {
  return [element(heading(level), escape(title)), list(lines.map(lineText))]
}

export const heading = (level: number): string => `h${Math.min(level, 6)}`

/** The word says the verdict; the attribute is there for a page that wants to style it. */
export const sign = (verdict: Verdict, mark: string): string => `<strong data-verdict="${escape(verdict)}">${escape(marked(mark))}</strong>`

/** A list without items is no list. */
export const list = (items: readonly string[], open = 'ul', close = open): string => (items.length === 0 ? '' : [`<${open}>`, ...items.map((item) => element('li', item)), `</${close}>`].join('\n'))

export const element = (name: string, content: string): string => `<${name}>${content}</${name}>`

function lineText({ text, address }: Line): string {
  if (address === undefined) return escape(text)
  const shown = escape(address)
  return `${escape(text)}; ${isWebAddress(address) ? `<a href="${shown}">${shown}</a>` : shown}`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

export function escape(text: string): string {
  return plain(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
