import { assess, explain, find, parseApplicant, parseStandard, type Applicant, type CivilDate } from 'imh-eligibility'
import { mentors } from './alliance-mentors'
import { michiganIfs } from './michigan-ifs'
import { michiganIfsRenewal, renewalYear } from './michigan-ifs-renewal'

/** A first application in words: citations show the association's titles and addresses, which the assessment brings along. */
export function firstApplication(record: unknown, asOf: CivilDate): string {
  const applicant = parseApplicant(record)
  return explain(assess(michiganIfs, applicant, { asOf }), { applicant })
}

/** A renewal: the caller says which calendar year. */
export const renewal = (applicant: Applicant, year: number, asOf: CivilDate) =>
  assess(michiganIfsRenewal, applicant, { asOf, period: renewalYear(year) })

/** A clinical mentor's application: by the edition that binds on its day. */
export const mentorApplication = (applicant: Applicant, asOf: CivilDate) =>
  assess(find(mentors, 'IMHM-C', { asOf }), applicant, { asOf })

/** Any standard that comes as JSON: everything wrong with it is one error. */
export const byTheirRules = (standard: unknown, applicant: Applicant, asOf: CivilDate) =>
  assess(parseStandard(standard), applicant, { asOf })
