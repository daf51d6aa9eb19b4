import { assess } from '../assess/assess'
import { formatPath } from '../model/format-path'
import { safeParseApplicant } from '../model/parse'
import { shown } from '../model/shown'
import { questionOf, type Question } from './options'
import { refusal, refusalOf } from './refusal'

/** Made beforehand: where even the stack is used up, this can still be given. */
const BROKE_OFF = refusal('internal', 'the assessment broke off: the document is too deep or too large for this engine, or the library is at fault')

/**
 * Assesses one applicant, text in and text out, for engines that call a function on each row of a table. It never throws: what cannot be assessed gives
 * `{"error":{"code":...,"message":...,"issues":[{"path":...,"code":...,"message":...}]}}` in place of the assessment.
 *
 * @param applicantJson an applicant document (`imh-eligibility/applicant@1`) as JSON
 * @param optionsJson `{"standard":...,"asOf":"2026-11-21"}`, with `counting` and, for renewals, `period` if wanted; `standard` is an id or another name of a
 * standard, a list of them, or `"all"`
 * @returns what `JSON.stringify` makes of the assessment (`imh-eligibility/assessment@1`); where several standards are asked about, of the list of assessments, in
 * the order asked, `"all"` in that of the catalogue
 * @example
 * assessJson('{"format":"imh-eligibility/applicant@1"}', '{"standard":"orimha/imhs","asOf":"2026-11-21"}') // '{"format":"imh-eligibility/assessment@1","standard":"orimha/imhs",...'
 * assessJson('{', '{"standard":"IMHS","asOf":"2026-11-21"}') // '{"error":{"code":"json","message":"expected JSON"}}'
 */
export function assessJson(applicantJson: unknown, optionsJson: unknown): string {
  try {
    return answered(applicantJson, optionsJson)
  } catch {
    return BROKE_OFF
  }
}

function answered(applicantJson: unknown, optionsJson: unknown): string {
  const question = asked(optionsJson)
  if (typeof question === 'string') return question

  const document = read(applicantJson)
  if (!document.ok) return refusal('json', document.message)
  const parsed = safeParseApplicant(document.value)
  if (!parsed.success) {
    return refusalOf('applicant', 'an applicant document', parsed.error.issues.map(({ path, code, message }) => ({ path: formatPath(path), code, message })))
  }

  const assessments = question.standards.map((standard) => assess(standard, parsed.applicant, question.options))
  return JSON.stringify(question.several ? assessments : assessments[0])
}

/** A query asks the same of every row, and names take longer to find than a record to assess: what was asked last is kept. It follows from its text alone. */
let last: { readonly text: unknown; readonly question: Question } | undefined

/** The question, or the refusal of it. */
function asked(text: unknown): Question | string {
  if (last && last.text === text) return last.question
  const options = read(text)
  if (!options.ok) return refusal('options', options.message)
  const question = questionOf(options.value)
  if (!('standards' in question)) return refusalOf('options', 'options', question)
  last = { text, question }
  return question
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }

/** The words of the engine's own error are left out: each has others. */
function read(text: unknown): Read {
  if (typeof text !== 'string') return { ok: false, message: `expected a text with JSON, found ${shown(text)}` }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, message: 'expected JSON' }
  }
}
