import type { Standard } from '../../src/rulebook/standard'
import { fileOf } from './facts'
import { indexPage } from './index-page'
import { standardPage, type PageOptions } from './page'

/**
 * All pages of docs/standards by file name: one for each standard, and the list of them.
 *
 * @example
 * Object.keys(pages([imhs])) // ['README.md', 'orimha-imhs.md']
 */
export function pages(standards: readonly Standard[], options: PageOptions = {}): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['README.md', indexPage(standards)],
    ...standards.map((standard): [string, string] => [fileOf(standard.id), standardPage(standard, options)]),
  ])
}
