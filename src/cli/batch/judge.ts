import { assess } from '../../assess/assess'
import { ApplicantError, formatPath } from '../../model/error'
import { safeParseApplicant } from '../../model/parse'
import type { Assessment } from '../../verdict/result'
import { MOST_SHOWN } from '../most-shown'
import { rulesOf, type Plan } from './plan'

/** Why a line was not assessed. Codes are contract: they are added to, never renamed. */
export const LINE_ERRORS = ['applicant', 'encoding', 'internal', 'json', 'too-long'] as const

export type LineErrorCode = (typeof LINE_ERRORS)[number]

/** What is wrong with a line; `issues` and `more`, how many were left out, only where the document is at fault. */
export interface LineError {
  readonly code: LineErrorCode
  readonly message: string
  readonly issues?: readonly { readonly path: string; readonly code: string; readonly message: string }[]
  readonly more?: number
}

/** The assessments of a line, one for each standard of the plan, or why there are none. */
export type Judged = { readonly assessments: readonly Assessment[] } | { readonly error: LineError }

/** Reads a line and holds it against the standards of a plan. */
export type Judge = (line: Uint8Array) => Judged

export function judgeOf(plan: Plan): Judge {
  const rules = rulesOf(plan)
  /** Takes a byte order mark away, which joined files have in the middle, and refuses what is no UTF-8. */
  const utf8 = new TextDecoder('utf-8', { fatal: true })

  return (line) => {
    let text
    try {
      text = utf8.decode(line)
    } catch {
      return refused('encoding', 'expected UTF-8')
    }
    let document: unknown
    try {
      document = JSON.parse(text)
    } catch (error) {
      return refused('json', text.trim() === '' ? 'expected JSON, found an empty line' : `expected JSON: ${wordsOf(error)}`)
    }
    try {
      const parsed = safeParseApplicant(document)
      return parsed.success ? { assessments: rules.map((standard) => assess(standard, parsed.applicant, plan.options)) } : { error: invalid(parsed.error) }
    } catch (error) {
      return refused('internal', wordsOf(error))
    }
  }
}

/** The line that stands in the output for one that was not assessed, with its end. */
export const errorLine = (line: number, error: LineError): string => `${JSON.stringify({ line, error })}\n`

export const refused = (code: LineErrorCode, message: string): { readonly error: LineError } => ({ error: { code, message } })

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function invalid({ issues }: ApplicantError): LineError {
  const more = issues.length - MOST_SHOWN
  return {
    code: 'applicant',
    message: `expected an applicant document, found ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}`,
    issues: issues.slice(0, MOST_SHOWN).map(({ path, code, message }) => ({ path: formatPath(path), code, message })),
    ...(more > 0 && { more }),
  }
}
