import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { anchorsOf } from '../../docs/publish/markdown'

const root = new URL('../../', import.meta.url)

/** Folders of docs/ that hold no pages of ours: what a build writes, and what others wrote. */
const NOT_OURS = /(^|\/)(node_modules|dist|site)\//

/** Every page of Markdown that people read, by its path from the root. */
export const PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['README.md', 'CHANGELOG.md', 'SECURITY.md', 'fixtures/README.md'],
    ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => `docs/${path}`),
  ].filter((path) => !NOT_OURS.test(path)).sort().map((path) => [path, readText(path)]),
)

export const isThere = (path: string): boolean => existsSync(new URL(path, root))

export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** A fenced block of a page. */
export interface Block {
  readonly page: string
  readonly line: number
  readonly language: string
  readonly code: string
}

export function blocksOf(page: string, text: string): readonly Block[] {
  return [...text.matchAll(/^( *)```(.*)\n([\s\S]*?)^\1```$/gm)].map(([, , language = '', code = ''], index, all) => ({
    page,
    line: text.slice(0, all[index]?.index).split('\n').length,
    language: language.trim(),
    code,
  }))
}

/** A page without its blocks and its inline code, in which nothing is a link or a heading. */
const prose = (text: string): string => text.replace(/^( *)```.*\n[\s\S]*?^\1```$/gm, '')

/** Where a link to a page can lead: its headings, and places that it marks. */
export function placesIn(text: string): ReadonlySet<string> {
  const headings = [...prose(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))
  return new Set([...anchorsOf(headings), ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)])
}

export function linksIn(text: string): readonly string[] {
  return [...prose(text).replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
}
