import { shown } from '../model/shown'
import type { StandardIssue } from '../rulebook/standard-error'

/** How many levels of parts a requirement may have below it; the published rules have one. */
export const MOST_LEVELS = 32

/** How many values, lists and objects a standard may be made of; the published ones have up to 300. */
export const MOST_VALUES = 20_000

/** Deeper than any value of a standard stands; the schema looks at nothing below. */
const DEEPEST = 2 * (MOST_LEVELS + 1) + 10

/**
 * What keeps a standard from being looked at: parts within parts deeper than 32 levels, more than 20,000 values in all, or an object that no JSON brings,
 * which would be read in one way and copied in another. Looked at first, since the schema reads parts by recursion and would run out of stack, or out of
 * time where one value stands in many places. A cycle is too deep.
 */
export function issuesOfSize(input: unknown): readonly StandardIssue[] {
  const path: (string | number)[] = []
  let values = 0

  function look(value: unknown, levels: number): StandardIssue | undefined {
    values += Array.isArray(value) ? 1 + value.length : 1
    if (values > MOST_VALUES) return { path: [], code: 'too-large', message: `expected a standard of at most ${MOST_VALUES} values, found more` }
    if (levels > MOST_LEVELS) return { path: path.slice(), code: 'too-large', message: `expected parts within parts at most ${MOST_LEVELS} levels deep, found more` }
    if (typeof value !== 'object' || value === null || path.length > DEEPEST) return undefined
    if (!isPlain(value)) return { path: path.slice(), code: 'wrong-type', message: `expected plain data, found ${shown(value)} that no JSON brings` }
    const inside: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value)
    for (const [key, inner] of inside) {
      path.push(key)
      const issue = look(inner, key === 'parts' ? levels + 1 : levels)
      if (issue) return issue
      path.pop()
    }
    return undefined
  }

  const issue = look(input, 0)
  return issue ? [issue] : []
}

/** Whether JSON could have brought it, in this realm or another: no instance of a class, no list with holes, or with more than its items. */
function isPlain(value: object): boolean {
  const above: object | null = Object.getPrototypeOf(value)
  if (!Array.isArray(value)) return isRoot(above)
  return Array.isArray(above) && isRoot(Object.getPrototypeOf(above)) && Reflect.ownKeys(value).length === value.length + 1
}

const isRoot = (above: object | null): boolean => above === null || Object.getPrototypeOf(above) === null
