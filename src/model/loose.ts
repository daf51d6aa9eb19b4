import type { ApplicantIssue, ApplicantPath } from './issue'

/** An object of which nothing is known yet: the checks across fields also run on documents that are malformed elsewhere. */
export type Loose = Readonly<Record<string, unknown>>

/** What a check may look up, and where it reports. */
export interface Scope {
  readonly people: ReadonlySet<string>
  readonly evidence: ReadonlySet<string>
  readonly report: (issue: ApplicantIssue) => void
}

/** A rule between the fields of one item. It reads only what has the right form: what has not is reported by the schema. */
export type Check = (item: Loose, path: ApplicantPath, scope: Scope) => void

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Calls `visit` for each object in the list that `owner` has under `key`, if there is one. */
export function forEachItem(owner: Loose, key: string, visit: (item: Loose, position: number) => void): void {
  const list = owner[key]
  if (!Array.isArray(list)) return
  for (let position = 0; position < list.length; position += 1) {
    const item: unknown = list[position]
    if (isObject(item)) visit(item, position)
  }
}

/** The check of every item in a list inside the item. */
export function each(key: string, check: Check): Check {
  return (item, path, scope) => {
    forEachItem(item, key, (inner, position) => check(inner, [...path, key, position], scope))
  }
}
