import { inOrder } from './in-order'
import type { Span } from './spells'

/** Finds for a stretch of days the spans that fill what `certain` leaves bare of it. */
export type Fill<S extends Span> = (from: number, to: number) => readonly S[]

/**
 * Prepares to fill stretches with as few of the `open` spans as it takes beside those of `certain`, which must be a union: from the
 * first bare day on always with the span that reaches furthest. What cannot be filled ends the search. O(log n) for each span used.
 *
 * @example
 * fillWith([{ from: 1, to: 3 }], [{ from: 2, to: 5 }, { from: 4, to: 9 }])(2, 8) // [{ from: 4, to: 9 }]
 */
export function fillWith<S extends Span>(certain: readonly Span[], open: readonly S[]): Fill<S> {
  const byStart = inOrder(open, ({ from }) => from)
  const furthest: S[] = []
  for (const span of byStart) {
    const before = furthest[furthest.length - 1]
    furthest.push(before && before.to >= span.to ? before : span)
  }
  return (from, to) => {
    const used: S[] = []
    for (let day = from; day <= to; ) {
      const sure = certain[lastFrom(certain, day)]
      if (sure && sure.to >= day) {
        day = sure.to + 1
        continue
      }
      const next = furthest[lastFrom(byStart, day)]
      if (!next || next.to < day) break
      used.push(next)
      day = next.to + 1
    }
    return used
  }
}

/** The position of the last span that starts by a day; -1 where none does. */
function lastFrom(spans: readonly Span[], day: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? Infinity) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
