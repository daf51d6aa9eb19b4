import type * as z from 'zod'
import { translate } from '../model/translate'
import type { StandardIssue } from '../rulebook/standard-error'

/** What a schema finds wrong, with the path to where the value stands. */
export function issuesIn(schema: z.ZodType, input: unknown, at: StandardIssue['path'] = []): readonly StandardIssue[] {
  const { error } = schema.safeParse(input, { reportInput: true })
  return error ? error.issues.flatMap(translate).map((issue) => ({ ...issue, path: [...at, ...issue.path] })) : []
}

/** zod passes over a key that every object has, so that what stands under it would be lost. */
export function issuesOfKeys(owner: unknown, name: string, at: StandardIssue['path'] = []): readonly StandardIssue[] {
  const record: unknown = Object(owner)[name]
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, '__proto__')) return []
  return [{ path: [...at, name, '__proto__'], code: 'unknown-key', message: 'unknown key "__proto__"' }]
}
