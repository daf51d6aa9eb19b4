/** Where a value stands in data: keys and indices from the top. */
export type Path = readonly (string | number)[]

export interface Leaf {
  readonly path: Path
  readonly value: unknown
}

/** Every value in the data that is no object and no list. */
export function leaves(data: unknown, path: Path = []): readonly Leaf[] {
  if (typeof data !== 'object' || data === null) return [{ path, value: data }]
  return Object.entries(data).flatMap(([key, value]) => leaves(value, [...path, key]))
}

/** Every object in the data, by its path; lists are looked into. */
export function objects(data: unknown, path: Path = []): readonly Path[] {
  if (typeof data !== 'object' || data === null) return []
  const inside = Object.entries(data).flatMap(([key, value]) => objects(value, [...path, key]))
  return Array.isArray(data) ? inside : [path, ...inside]
}

/** Every list in the data, by its path, with its length. */
export function lists(data: unknown, path: Path = []): readonly { readonly path: Path; readonly length: number }[] {
  if (typeof data !== 'object' || data === null) return []
  const inside = Object.entries(data).flatMap(([key, value]) => lists(value, [...path, key]))
  return Array.isArray(data) ? [{ path, length: data.length }, ...inside] : inside
}

/** A copy with another value at the path. */
export function withValue<T>(data: T, path: Path, value: unknown): T {
  return changed(data, path, (holder, key) => Reflect.set(holder, key, value))
}

/** A copy without what stands at the path; a list closes the gap. */
export function without<T>(data: T, path: Path): T {
  return changed(data, path, (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key)))
}

function changed<T>(data: T, path: Path, change: (holder: object, key: string | number) => unknown): T {
  const copy = structuredClone(data)
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), copy)
  const key = path.at(-1)
  if (typeof holder !== 'object' || holder === null || key === undefined) throw new RangeError(`nothing at ${path.join('.')}`)
  change(holder, key)
  return copy
}
