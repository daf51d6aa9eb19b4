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
  for (const span of spans.slice().sort((a, b) => a.from - b.from)) {
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
 * How many days the spans of a union hold.
 *
 * @example
 * daysIn([{ from: 1, to: 5 }, { from: 8, to: 8 }]) // 6
 */
export function daysIn(disjoint: readonly Span[]): number {
  let days = 0
  for (const span of disjoint) days += span.to - span.from + 1
  return days
}

/**
 * How many days the spans hold, each day once, that are not in `disjoint`, which must be a union.
 *
 * @example
 * daysOutside([{ from: 1, to: 10 }, { from: 5, to: 12 }], [{ from: 2, to: 3 }]) // 10
 */
export function daysOutside(spans: readonly Span[], disjoint: readonly Span[]): number {
  const own = union(spans)
  let days = daysIn(own)
  let at = 0
  for (const span of own) {
    for (let other = disjoint[at]; other !== undefined; other = disjoint[at]) {
      days -= Math.max(0, Math.min(span.to, other.to) - Math.max(span.from, other.from) + 1)
      // What reaches past this span may still meet the next one.
      if (other.to > span.to) break
      at++
    }
  }
  return days
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
 * day, by input order). Each day is credited once, so the sum is `daysIn(union(spans))`.
 *
 * @example
 * credit([{ from: 5, to: 9 }, { from: 1, to: 6 }]) // [3, 6]
 */
export function credit(spans: readonly Span[]): number[] {
  const order = spans.map((span, index) => ({ span, index })).sort((a, b) => a.span.from - b.span.from)
  const days = spans.map(() => 0)
  let reached = -Infinity
  for (const { span, index } of order) {
    days[index] = Math.max(0, span.to - Math.max(span.from, reached + 1) + 1)
    reached = Math.max(reached, span.to)
  }
  return days
}
