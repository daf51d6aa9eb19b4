// What every engine is asked, and what it must answer.
import { assess, parseApplicant, standards } from '../../dist/index.js'
import { readTexts } from '../everywhere/records.mjs'

export const AS_OF = '2026-11-21'
/** The one standard of the function in docs/at-scale/clickhouse. */
export const ONE = 'orimha/imhs'

/** Letters of one to four bytes, a line separator, quotes and a backslash: what a column, a pipe or a literal might hurt. */
const LETTERS = JSON.stringify({
  format: 'imh-eligibility/applicant@1',
  trainings: [{ id: 'formaci\u00f3n \u2028 \u6f22 \ud83c\udf93 "\\n" \'\t', completed: '2025-03-14', clockHours: 8, competencyAreas: ['infant-observation'] }],
})

const sound = { ...readTexts(), letters: LETTERS, empty: '{"format":"imh-eligibility/applicant@1"}' }
/** By the code that must come back. */
const refused = { json: '{"format":', applicant: '{"format":"imh-eligibility/applicant@1","holding":[]}' }

/** @type {{ id: string, document: string }[]} in the order of their ids */
export const rows = Object.entries({ ...sound, ...refused }).map(([id, document]) => ({ id, document })).sort((a, b) => (a.id < b.id ? -1 : 1))

/** What is wrong with the answers of an engine, by id; `standard` is what it was asked for. */
export function faultsOf(answers, standard) {
  const ids = Object.keys(answers)
  const strange = ids.length === rows.length ? [] : [`${ids.length} answers to ${rows.length} rows`]
  return [...strange, ...rows.filter(({ id, document }) => !isRight(answers[id], id, document, standard)).map(({ id }) => `${id}: ${String(answers[id]).slice(0, 200)}`)]
}

function isRight(answer, id, document, standard) {
  if (typeof answer !== 'string') return false
  if (Object.hasOwn(refused, id)) return JSON.parse(answer).error?.code === id
  const applicant = parseApplicant(JSON.parse(document))
  const one = (rules) => JSON.stringify(assess(rules, applicant, { asOf: AS_OF }))
  return answer === (standard === 'all' ? `[${Object.values(standards).map(one).join()}]` : one(standards[standard]))
}

/** The options of `assessJson`. */
export const optionsFor = (standard) => JSON.stringify({ standard, asOf: AS_OF })
