import { dirname, join } from 'node:path/posix'
import { inflateSync } from 'node:zlib'

/** Files that pages show, such as those of an example: no pages of the site. */
const FILES = 'media/'

/**
 * Links inside a built site that lead nowhere, and pieces of pages that would be fetched from the network.
 *
 * @param files the site: the text of each page, and of the others at least the name, by path
 * @returns one line for each, with the page it is on
 */
export function deadLinks(files) {
  const anchors = new Map([...files].filter(([path]) => path.endsWith('.html') && !path.startsWith(FILES)).map(([path, html]) => [path, anchorsIn(html)]))
  const wrong = (page, target) => {
    if (/^(https?:|mailto:|data:)/.test(target)) return []
    const [address, anchor] = decodeURIComponent(target).split('#')
    const path = address === '' ? page : join(dirname(page), address)
    if (!files.has(path)) return [`${page}: ${target} is not there`]
    return anchor && anchors.has(path) && !anchors.get(path).has(anchor) ? [`${page}: ${target} has no such place`] : []
  }
  const ofPages = [...anchors.keys()].flatMap((page) => {
    const html = files.get(page)
    return [...linksIn(html).flatMap((target) => wrong(page, target)), ...fetchedIn(html).map((target) => `${page}: needs the network for ${target}`)]
  })
  const ofIndexes = [...indexed(files)].flatMap((target) => wrong('index.html', target))
  return [...new Set([...ofPages, ...ofIndexes])]
}

const anchorsIn = (html) => new Set([...html.matchAll(/<[^>]*\s(?:id|name)="([^"]*)"/g)].map(([, id]) => unescaped(id)))

const linksIn = (html) => [...withoutScripts(html).matchAll(/<(?:a|link|script|img|use|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, target]) => unescaped(target))

/** What a browser asks for by itself. */
const fetchedIn = (html) => [...withoutScripts(html).matchAll(/<(?:link|script|img|source|iframe)\b[^>]*?\s(?:href|src)="((?:https?:)?\/\/[^"]*)"/g)].map(([, target]) => target)

/** Text of scripts is no page; their tags are. */
const withoutScripts = (html) => html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1')

const unescaped = (text) => text.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#39;/g, '\'').replace(/&amp;/g, '&')

/** The addresses that the navigation and the search hold, packed, in scripts of their own. */
function* indexed(files) {
  const unpacked = (path) => {
    const packed = /"([^"]+)"/.exec(files.get(path) ?? '')?.[1]
    return packed ? JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString()) : []
  }
  const walk = function* (entries) {
    for (const { path, children = [] } of entries) {
      if (path) yield path
      yield* walk(children)
    }
  }
  yield* walk(unpacked('assets/navigation.js'))
  for (const { url } of unpacked('assets/search.js').rows ?? []) yield url
}
