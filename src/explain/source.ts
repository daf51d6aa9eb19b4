import type { Citation, Source, SourceId } from '../rulebook/citation'
import type { Line } from './account'
import type { Telling } from './voice'

export type Sources = Readonly<Record<SourceId, Source>>

/** A citation by title, publisher and heading; by its id where nobody describes the source. */
export function citedLine({ source: id, at }: Citation, sources: Sources): Line {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined
  if (!source) return { text: `${id}, ${at}` }
  return { text: `${source.title}, ${source.publisher}, ${at}`, address: source.address }
}

/** Where the requirement is written, how sure that is, and which readings it rests on. */
export function sourceLines({ result, words }: Telling, sources: Sources): readonly Line[] {
  const cited = result.cites.map((citation) => citedLine(citation, sources))
  const readings = [...new Set([...(result.reading ? [result.reading] : []), ...(result.furtherReadings ?? [])])]
  return [
    ...cited,
    ...(result.authority === 'stated' ? [] : [{ text: words.authority[result.authority] }]),
    ...(readings.length === 0 ? [] : [{ text: words.readings(readings) }]),
  ]
}
