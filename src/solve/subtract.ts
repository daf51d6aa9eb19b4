import type { Span } from './spells'

/**
 * The parts of a span that lie outside `disjoint`, which is sorted and free of overlaps.
 *
 * @example
 * subtract({ from: 1, to: 10 }, [{ from: 3, to: 4 }]) // [{ from: 1, to: 2 }, { from: 5, to: 10 }]
 */
export function subtract(span: Span, disjoint: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = span.from
  for (const hole of disjoint) {
    if (hole.to < from) continue
    if (hole.from > span.to) break
    if (hole.from > from) left.push({ from, to: hole.from - 1 })
    from = hole.to + 1
  }
  if (from <= span.to) left.push({ from, to: span.to })
  return left
}
