import type { Citation } from '../../rulebook/citation'
import type { Cited } from '../../rulebook/guidance'
import { sources as known } from '../../rulebook/sources'
import type { GuidanceWords } from './guidance-words'
import { plain } from '../forms/plain'
import type { Sources } from '../source'

/** A line, and what it rests on. */
export interface CitedLine {
  readonly text: string
  readonly cited?: readonly Cited[]
}

/**
 * A title and paragraphs, with a number behind each line for where it is written, and the places below. How sure a line is follows it where
 * the issuing body does not say it in words. Nothing in the text is obeyed by a terminal.
 */
export function guidancePage(
  title: string,
  paragraphs: readonly (readonly CitedLine[])[],
  { authority, headings }: Pick<GuidanceWords, 'authority' | 'headings'>,
  sources: Sources = {},
): string {
  const all: Sources = { ...known, ...sources }
  const places = [...new Set(paragraphs.flat().flatMap(({ cited = [] }) => cited.flatMap(({ cites }) => cites.map((cite) => placeOf(cite, all)))))]
  const numbers = ({ cites }: Cited): string => cites.map((cite) => `[${places.indexOf(placeOf(cite, all)) + 1}]`).join('')
  const doubt = (cited: Cited): string => (cited.authority === 'stated' ? '' : ` ${authority[cited.authority]}`)
  const line = ({ text, cited = [] }: CitedLine): string => [text, ...cited.map((one) => `${numbers(one)}${doubt(one)}`)].join(' ')
  const heading = plain(title)
  return [
    `${heading}\n${'='.repeat(heading.length)}`,
    ...paragraphs.map((lines) => lines.map((one) => plain(line(one))).join('\n')),
    [`${headings.source}:`, ...places.map((place, index) => plain(`[${index + 1}] ${place}`))].join('\n'),
  ].join('\n\n') + '\n'
}

function placeOf({ source: id, at }: Citation, sources: Sources): string {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined
  return source ? `${source.title}, ${source.publisher}, ${at}; ${source.address}` : `${id}, ${at}`
}
