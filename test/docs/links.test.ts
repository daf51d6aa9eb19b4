import { posix } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { deadLinks } from './dead-links.mjs'
import { isThere, linksIn, PAGES, placesIn } from './pages'

/** Links of a page that lead nowhere in the repository, as GitHub shows it. */
function deadIn(page: string, text: string): readonly string[] {
  return linksIn(text).filter((target) => !/^[a-z]+:/.test(target)).filter((target) => {
    const [address = '', anchor] = target.split('#')
    const path = address === '' ? page : posix.join(posix.dirname(page), address)
    if (path !== page && !isThere(path)) return true
    const there = path === page ? text : PAGES[path]
    return anchor !== undefined && there !== undefined && !placesIn(there).has(anchor)
  })
}

describe('links between the pages, as the repository shows them', () => {
  it.each(Object.keys(PAGES))('%s: every one leads somewhere', (page) => {
    expect(deadIn(page, PAGES[page] ?? '')).toEqual([])
  })

  it('sees a file that is not there, and a heading that is not', () => {
    const text = '# A page\n\n[gone](gone.md), [no such heading](../stability.md#nowhere), [own](#nowhere); [fine](../stability.md#what-to-store), [own](#a-page)'
    expect(deadIn('docs/guides/made-up.md', text)).toEqual(['gone.md', '../stability.md#nowhere', '#nowhere'])
  })
})

describe('the check of the built site', () => {
  const navigation = (path: string): string => `window.navigationData = "${deflateSync(JSON.stringify([{ text: 'A group', children: [{ text: 'A page', path }] }])).toString('base64')}"`
  const site = (index: string, path = 'guides/plan.html'): ReadonlyMap<string, string> => new Map([
    ['index.html', index],
    ['guides/plan.html', '<h1 id="plan">Plan</h1><a href="../index.html">front</a>'],
    ['assets/navigation.js', navigation(path)],
  ])

  it('finds nothing where every link leads somewhere', () => {
    expect(deadLinks(site('<a href="guides/plan.html#plan">plan</a> <a href="https://example.org/">elsewhere</a>'))).toEqual([])
  })

  it('sees a page, a place on a page and an entry of the navigation that are not there', () => {
    expect(deadLinks(site('<a href="guides/gone.html">gone</a> <a href="guides/plan.html#gone">gone</a>', 'guides/lost.html'))).toEqual([
      'index.html: guides/gone.html is not there',
      'index.html: guides/plan.html#gone has no such place',
      'index.html: guides/lost.html is not there',
    ])
  })

  it('sees what would be fetched from elsewhere', () => {
    expect(deadLinks(site('<script src="https://example.org/a.js"></script><link rel="stylesheet" href="//example.org/b.css">'))).toHaveLength(3)
  })
})
