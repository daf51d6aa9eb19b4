import { shown } from '../../model/shown'
import { element, escape, list } from './html'
import { htmlPage } from './html-page'
import { escape as escapeMarkdown } from './markdown'
import { plain } from './plain'
import { plainPage } from './plain-page'

/** A page in words, before it has a form. Texts are plain, and not escaped. */
export interface Page {
  readonly locale: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What stands together: what it is about, lines, then a list. */
export interface Block {
  readonly heading?: string
  readonly lines?: readonly string[]
  readonly items?: readonly Item[]
  /** The number of the first item, where they are numbered. */
  readonly from?: number
}

export interface Item {
  readonly text: string
  readonly items?: readonly Item[]
}

export type PageFormat = 'text' | 'markdown' | 'html' | 'html-page'

const empty = ({ lines = [], items = [] }: Block): boolean => lines.length === 0 && items.length === 0

/**
 * Gives a page its form.
 *
 * @param text the page as plain text, where it has a layout of its own
 * @throws RangeError for a format that it does not have
 */
export function renderPage(page: Page, format: PageFormat = 'text', text: (page: Page) => string = pageText): string {
  switch (format) {
    case 'text': return text(page)
    case 'markdown': return pageMarkdown(page)
    case 'html': return `${pageArticle(page, 2)}\n`
    case 'html-page': return htmlPage(page.locale, page.title, pageArticle(page, 1))
    default: return unknownFormat(format)
  }
}

function unknownFormat(format: never): never {
  throw new RangeError(`format: expected text or markdown or html or html-page, found ${shown(format)}`)
}

function pageText({ title, blocks }: Page): string {
  return plainPage(title, blocks.map((block) => (empty(block) ? [] : [
    ...(block.heading === undefined ? [] : [`${block.heading}:`]), ...(block.lines ?? []), ...itemLines(block.items ?? [], block.from, ''),
  ])))
}

function itemLines(items: readonly Item[], from: number | undefined, indent: string): readonly string[] {
  return items.flatMap((item, at) => [
    `${indent}${from === undefined ? '-' : `${from + at}.`} ${item.text}`,
    ...itemLines(item.items ?? [], undefined, `${indent}  `),
  ])
}

function pageMarkdown({ title, blocks }: Page): string {
  const told = blocks.filter((block) => !empty(block)).flatMap(({ heading, lines = [], items = [], from }) => [
    ...(heading === undefined ? [] : [`### ${escapeMarkdown(heading)}`]),
    ...lines.map(escapeMarkdown),
    ...(items.length === 0 ? [] : [markdownItems(items, from, '').join('\n')]),
  ])
  return [`## ${escapeMarkdown(title)}`, ...told].join('\n\n') + '\n'
}

function markdownItems(items: readonly Item[], from: number | undefined, indent: string): readonly string[] {
  return items.flatMap((item, at) => {
    const sign = from === undefined ? '-' : `${from + at}.`
    return [`${indent}${sign} ${escapeMarkdown(item.text)}`, ...markdownItems(item.items ?? [], undefined, indent + ' '.repeat(sign.length + 1))]
  })
}

function pageArticle({ locale, title, blocks }: Page, level: number): string {
  return [
    `<article lang="${escape(locale)}">`,
    element(`h${level}`, escape(title)),
    ...blocks.filter((block) => !empty(block)).flatMap(({ heading, lines = [], items = [], from }) => [
      ...(heading === undefined ? [] : ['<section>', element(`h${level + 1}`, escape(heading))]),
      ...lines.map((line) => element('p', escape(line))),
      htmlItems(items, from),
      ...(heading === undefined ? [] : ['</section>']),
    ]),
    '</article>',
  ].filter(Boolean).join('\n')
}

function htmlItems(items: readonly Item[], from?: number): string {
  const inner = items.map((item) => [escape(item.text), htmlItems(item.items ?? [])].filter(Boolean).join('\n'))
  return from === undefined ? list(inner) : list(inner, from === 1 ? 'ol' : `ol start="${from}"`, 'ol')
}

/** On one line each. */
export const lined = (texts: readonly string[]): readonly Item[] => texts.map((text) => ({ text: plain(text) }))
