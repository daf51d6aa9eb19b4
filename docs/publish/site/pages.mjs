import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path/posix'

/** Folders of docs/ without pages of their own: what a build writes, and what it is built from. */
const NO_PAGES = ['node_modules', 'dist', 'site', 'publish']

/**
 * The pages of the site as a tree, in the order of docs/README.md: its headings are the groups, its links the pages, and a page that is the
 * README of a folder brings along the pages of that folder which it links, in its own order. So the map of the repository is that of the site.
 *
 * @param root the repository
 * @returns pages with their path, their title (the first heading) and their pages below
 * @throws Error where a page has no title, or no way leads to it
 */
export function pageTree(root) {
  const read = (path) => readFileSync(join(root, path), 'utf8')
  const placed = new Set(['docs/README.md', 'README.md'])
  const page = (path, group) => {
    placed.add(path)
    const text = read(path)
    const title = /^# (.+)$/m.exec(text)?.[1]
    if (!title) throw new Error(`${path} has no first heading`)
    return { path, title: plainTitle(title), text, group, children: path.endsWith('/README.md') && path !== 'docs/README.md' ? below(path, text) : [] }
  }
  const below = (path, text) =>
    pagesOf(linksOf(path, text).filter((link) => link.startsWith(`${dirname(path)}/`) && !mapped.includes(link)))
  // One by one: what a page brought along is not there for the next.
  const pagesOf = (paths, group) => paths.flatMap((path) => (free(path) ? [page(path, group)] : []))
  const free = (path) => path.endsWith('.md') && !placed.has(path) && existsSync(join(root, path))

  const map = read('docs/README.md')
  const mapped = linksOf('docs/README.md', map.slice(map.indexOf('\n## ')))
  const groups = map.split(/^## /m).slice(1).map((part) => [part.slice(0, part.indexOf('\n')).trim(), part])
  const front = page('docs/README.md', groups[0]?.[0])
  const tree = [front, ...groups.flatMap(([group, part]) => pagesOf(linksOf('docs/README.md', part), group))]

  const lost = markdownIn(root, 'docs').filter((path) => !placed.has(path))
  if (lost.length > 0) throw new Error(`no way leads from docs/README.md, or the README of its folder, to ${lost.join(', ')}`)
  return tree
}

/** All Markdown below a folder, but what a build wrote. */
export const markdownIn = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !NO_PAGES.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? markdownIn(root, path) : path.endsWith('.md') ? [path] : []
    })
    .sort()

/** The files that a page links, as paths from the root, each once and in its order. */
const linksOf = (path, text) =>
  [...new Set([...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) => target).filter((target) => !/^[a-z]+:/.test(target)).map((target) => join(dirname(path), target)))]

const plainTitle = (markdown) => markdown.replace(/`/g, '').trim()

/** Where a page lies in the site: as in the repository, without `docs/`; the README of a folder is its index. */
export function siteName(path) {
  if (path === 'docs/README.md') return 'documentation'
  const name = relative('docs', path).replace(/^(\.\.\/)+/, '').replace(/\.md$/, '')
  return name.replace(/(^|\/)README$/, '$1index').replace(/^[A-Z]+$/, (word) => word.toLowerCase())
}
