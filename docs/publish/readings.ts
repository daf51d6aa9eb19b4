import type { ReadingId } from '../../src/rulebook/citation'
import { anchorsOf, escaped } from './markdown'

const PAGE = '../readings.md'

/** Links to the readings: each with its question, to the heading in docs/readings.md where that page's text is at hand. */
export function readingLinks(readingsPage: string): (reading: ReadingId) => string {
  const headings = headingsOf(readingsPage)
  const anchors = anchorsOf(headings)
  return (reading) => {
    const at = headings.findIndex((heading) => heading.startsWith(reading))
    return at < 0 ? `[${reading}](${PAGE})` : `[${escaped(headings[at] ?? reading)}](${PAGE}#${anchors[at] ?? ''})`
  }
}

/** The headings of a page of Markdown. */
export function headingsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
}
