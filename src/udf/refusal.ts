import type { ApplicantIssueCode } from '../model/issue'
import { cut } from '../model/shown'

/** What is at fault: the text is no JSON, the applicant document or the options are not as they must be, or the assessment broke off. Codes are contract. */
export type RefusalCode = 'json' | 'applicant' | 'options' | 'internal'

/** One thing that is wrong, and where, as one would write it in code: `trainings[0].completed`. */
export interface RefusalIssue {
  readonly path: string
  readonly code: ApplicantIssueCode
  readonly message: string
}

/** How many problems are told of: a column of a table is no place for all of a hopeless document. */
const MOST_TOLD = 20

/** The one form of an answer that is no assessment; `more` is how many problems are not told of. It has an end, whatever was asked. */
export function refusal(code: RefusalCode, message: string): string {
  return JSON.stringify({ error: { code, message } })
}

/** The same where a document is at fault. */
export function refusalOf(code: RefusalCode, what: string, issues: readonly RefusalIssue[]): string {
  const message = `expected ${what}, found ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}`
  const more = issues.length - MOST_TOLD
  return JSON.stringify({ error: { code, message, issues: issues.slice(0, MOST_TOLD), ...(more > 0 && { more }) } })
}

export const unknownKey = (key: string): RefusalIssue => ({ path: cut(key), code: 'unknown-key', message: `unknown key "${cut(key)}"` })
