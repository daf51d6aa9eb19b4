import { cut } from '../model/shown'

/** What is at fault: the text is no JSON, the applicant document or the options are not as they must be, or the assessment could not be made. Codes are contract. */
export type RefusalCode = 'json' | 'applicant' | 'options' | 'internal'

/** One thing that is wrong, and where, as one would write it in code: `trainings[0].completed`. */
export interface RefusalIssue {
  readonly path: string
  readonly message: string
}

/** How many problems are told of: a column of a table is no place for all of a hopeless document. */
const MOST_TOLD = 20

/** The one form of an answer that is no assessment: `{"error":{"code":...,"message":...,"issues":[...]}}`. It has an end, whatever was asked. */
export function refusal(code: RefusalCode, message: string, issues: readonly RefusalIssue[] = []): string {
  const told = issues.slice(0, MOST_TOLD)
  const more = issues.length - told.length
  return JSON.stringify({ error: { code, message: more > 0 ? `${message}, of which ${more} are not listed` : message, ...(told.length > 0 && { issues: told }) } })
}

export const problems = (count: number, where: string): string => `${count} ${count === 1 ? 'problem' : 'problems'} in the ${where}`

export const unknownKey = (key: string): RefusalIssue => ({ path: cut(key), message: `unknown key "${cut(key)}"` })
