import { compare, explainComparison, type Applicant, type Assessment } from 'imh-eligibility'

/**
 * Whether there is something to store: another verdict, another finding, other rules. Figures that grow from day to day, as present work goes on, are not.
 */
export function differs(before: Assessment, now: Assessment): boolean {
  if (before.edition !== now.edition || before.contentHash !== now.contentHash || before.verdict !== now.verdict) return true
  return compare(before, now).requirements.some(({ verdict, findings }) => verdict ?? findings)
}

/** The first line says what came of it, those below why. */
export function changeInWords(before: Assessment, now: Assessment, applicant: Applicant): string {
  const rules = before.contentHash === now.contentHash ? '' : `, by other rules (edition ${before.edition}, now ${now.edition})`
  const flip = before.verdict === now.verdict ? `still ${now.verdict}` : `${before.verdict}, now ${now.verdict}`
  const why = explainComparison(compare(before, now), { before: applicant, after: applicant })
  return `${now.name}: ${flip}${rules}\n${indented(why)}`
}

export const firstInWords = ({ name, verdict }: Assessment): string => `${name}: looked at for the first time, ${verdict}`

const indented = (text: string): string => text.trim().split('\n').map((line) => (line === '' ? '' : `    ${line}`)).join('\n')
