import { inOrder } from './in-order'

/** A stretch of day numbers, both ends included. With `from` past `to` it is empty. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The days that at least one span holds, as the fewest spans in order of time. Spans that overlap or adjoin are
 * joined, so two of the result always have a bare day between them.
 *
 * @example
 * union([{ from: 6, to: 9 }, { from: 1, to: 5 }]) // [{ from: 1, to: 9 }]
 */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  let last: { from: number; to: number } | undefined
  for (const span of inOrder(spans, startOf)) {
    if (span.from > span.to) continue
    if (last !== undefined && span.from <= last.to + 1) {
      last.to = Math.max(last.to, span.to)
    } else {
      last = { from: span.from, to: span.to }
      joined.push(last)
    }
  }
  return joined
}

/**
 * Whether every day from `from` to `to` is in `disjoint`, which must be a union: one of its spans then holds them all.
 *
 * @example
 * covers([{ from: 1, to: 5 }, { from: 8, to: 9 }], 4, 8) // false
 */
export function covers(disjoint: readonly Span[], from: number, to: number): boolean {
  let low = 0
  let high = disjoint.length
  while (low < high) {
    const middle = (low + high) >> 1
    const span = disjoint[middle]
    if (span !== undefined && span.to < from) low = middle + 1
    else high = middle
  }
  const span = disjoint[low]
  return span !== undefined && span.from <= from && to <= span.to
}

/**
 * For each span, in input order, the days that it is the first to give when they are taken by `from` (on the same
 * day, by input order). Each day is credited once, so the sum is how many days their union holds.
 *
 * @example
 * credit([{ from: 5, to: 9 }, { from: 1, to: 6 }]) // [3, 6]
 */
export function credit(spans: readonly Span[]): number[] {
  const days = spans.map(() => 0)
  let reached = -Infinity
  for (const { span, index } of inOrder(spans.map((span, index) => ({ span, index })), ({ span }) => span.from)) {
    days[index] = Math.max(0, span.to - Math.max(span.from, reached + 1) + 1)
    reached = Math.max(reached, span.to)
  }
  return days
}

const startOf = ({ from }: Span): number => from
