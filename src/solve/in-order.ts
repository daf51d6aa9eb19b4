/**
 * A list in order of a number, of two alike the one that came first. Records mostly come in order of time, and looking is cheaper than sorting.
 *
 * @example
 * inOrder([{ from: 6 }, { from: 1 }], ({ from }) => from) // [{ from: 1 }, { from: 6 }]
 */
export function inOrder<T>(list: readonly T[], of: (one: T) => number): readonly T[] {
  let last = -Infinity
  for (const one of list) {
    const next = of(one)
    if (next < last) return list.slice().sort((a, b) => of(a) - of(b))
    last = next
  }
  return list
}
