/**
 * The least of a JSON document with which something still happens: whole lists go first, then items, then fields, until no one of
 * them can go. What is left is the counterexample that a person reads.
 *
 * @example
 * smallest({ a: [1, 2, 3], b: 4 }, ({ a }) => a?.includes(2) === true) // { a: [2] }
 */
export function smallest<T>(document: T, happens: (smaller: T) => boolean): T {
  let least = document
  for (let went = true; went; ) {
    went = false
    // The last first, so that the places of those before it stay.
    for (const path of paths(least).reverse()) {
      const smaller = lessOne(least, path)
      if (!happens(smaller)) continue
      least = smaller
      went = true
    }
  }
  return least
}

type Path = readonly (string | number)[]

/** Every place in a document, the outer ones last. */
function paths(value: unknown, here: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).map(([key, content]): readonly [Path, unknown] => [[...here, Array.isArray(value) ? Number(key) : key], content])
  return [...inner.flatMap(([path, content]) => paths(content, path)), ...inner.map(([path]) => path)]
}

/** The document without what is at a place; one that is gone already changes nothing. */
function lessOne<T>(value: T, [step, ...rest]: Path): T {
  if (typeof value !== 'object' || value === null || step === undefined) return value
  const less = (content: unknown): readonly unknown[] => (rest.length === 0 ? [] : [lessOne(content, rest)])
  if (Array.isArray(value)) return value.flatMap((content: unknown, n) => (n === step ? less(content) : [content])) as T
  return Object.fromEntries(Object.entries(value).flatMap(([key, content]) => (key === step ? less(content).map((one) => [key, one]) : [[key, content]]))) as T
}

/** How many values a document holds: what a reader has to take in. */
export function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, content) => sum + valuesIn(content), 0)
}
