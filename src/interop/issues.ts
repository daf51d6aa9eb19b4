import type * as z from 'zod'
import { translate } from '../model/translate'
import { StandardError, type StandardIssue } from '../rulebook/standard-error'

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

const MOST_CHARACTERS = 1_000

/** The error about something from outside. The checks of the rulebook quote names in full, and here they may be of any length: each message has an end. */
export function refusalOf(what: string, issues: readonly StandardIssue[]): StandardError {
  return new StandardError(what, issues.map((issue) => (issue.message.length > MOST_CHARACTERS ? { ...issue, message: `${issue.message.slice(0, MOST_CHARACTERS)}…` } : issue)))
}
