import { isWebAddress } from '../../src/explain/forms/plain'
import { capital, unsaid } from '../../src/interop/words/english'
import type { Citation, Source, SourceId } from '../../src/rulebook/citation'
import { escaped, link } from './markdown'

export type Sources = Readonly<Record<SourceId, Source>>

/** Where a rule is written: title, publisher, address, and the heading or paragraph there. */
export function citationLine({ source: id, at, ...rest }: Citation, sources: Sources): string {
  return [`${sourceName(id, sources)}: ${escaped(at)}`, ...unsaid(rest)].join('. ')
}

/** A document by its title and publisher, with a link where it has a public address. */
export function sourceName(id: SourceId, sources: Sources): string {
  const source = sourceOf(id, sources)
  return source ? `${link(escaped(source.title), source.address)}, ${escaped(source.publisher)}` : escaped(id)
}

/** A document, how it can be had, what date it bears and when it was read. */
export function sourceLine(id: SourceId, sources: Sources): string {
  const source = sourceOf(id, sources)
  if (!source) return escaped(id)
  const { title, publisher, address, dated = 'none', read } = source
  const where = isWebAddress(address) ? `<${address}>` : capital(escaped(address))
  return `${escaped(title)}, ${escaped(publisher)}. ${where}. Date on it: ${escaped(dated)}. Read on ${read}.`
}

function sourceOf(id: SourceId, sources: Sources): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined
}
