import * as z from 'zod'
import { applicantSchema } from './applicant'
import type { ApplicantIssue } from './issue'
import { isObject, type Loose } from './loose'
import { translate } from './translate'

/** A document of more values than this is looked at in slices of so many, and no item of it has more. */
export const SLICE = 50_000

/** Where a large document has more problems than this, it is given up. */
const MOST_PROBLEMS = 100_000

export const TOO_MANY: ApplicantIssue = {
  path: [],
  code: 'too-many-problems',
  message: 'expected an applicant document, found more problems than can be listed',
}

const LISTS = Object.entries(applicantSchema.shape).filter(([, schema]) => schema instanceof z.ZodOptional && schema.unwrap() instanceof z.ZodArray)

/**
 * What is wrong in a large document, where something in its lists is; of one that is not large, nothing. The schema keeps every problem in memory, a hundred times the
 * size of what is wrong: ten megabytes of nothing but problems would fill gigabytes. Slice by slice there is an end to it.
 */
export function issuesOfLarge(document: unknown): readonly ApplicantIssue[] {
  if (!isObject(document) || !isLarge(document)) return []
  const issues: ApplicantIssue[] = []
  const frame: Record<string, unknown> = { ...document }
  for (const [name, schema] of LISTS) {
    const list = document[name]
    if (!Array.isArray(list)) continue
    Reflect.deleteProperty(frame, name)
    for (let from = 0, to; from < list.length; from = to) {
      to = endOfSlice(list, from)
      if (to > from) addTo(issues, issuesIn(schema, list.slice(from, to), name, from))
      else issues.push({ path: [name, to++], code: 'too-large', message: `expected an item of at most ${SLICE} values, found more` })
      if (issues.length > MOST_PROBLEMS) return [TOO_MANY, ...issues]
    }
  }
  if (issues.length > 0) addTo(issues, applicantSchema.safeParse(frame, { reportInput: true }).error?.issues.flatMap(translate) ?? [])
  return issues
}

function issuesIn(schema: z.ZodType, items: readonly unknown[], name: string, from: number): readonly ApplicantIssue[] {
  const { error } = schema.safeParse(items, { reportInput: true })
  return error ? error.issues.flatMap((issue) => translate({ ...issue, path: [name, from + Number(issue.path[0]), ...issue.path.slice(1)] })) : []
}

/** One by one: a call takes no more arguments than the stack holds. */
function addTo(issues: ApplicantIssue[], more: readonly ApplicantIssue[]): void {
  for (const issue of more) issues.push(issue)
}

function isLarge(document: Loose): boolean {
  let values = 0
  for (const [name] of LISTS) {
    const list = document[name]
    if (!Array.isArray(list)) continue
    for (const item of list) if ((values += valuesIn(item)) > SLICE) return true
  }
  return false
}

/** The items from a position on that make a slice: none where the first is too large for one. */
function endOfSlice(list: readonly unknown[], from: number): number {
  let at = from
  for (let values = 0; at < list.length; at += 1) {
    values += valuesIn(list[at])
    if (values > SLICE) break
  }
  return at
}

/** An item, its fields and what they list; items have lists and no lists in them. */
function valuesIn(item: unknown): number {
  if (typeof item !== 'object' || item === null) return 1
  let values = 1
  for (const inner of Object.values(item)) values += Array.isArray(inner) ? 1 + inner.length : 1
  return values
}
