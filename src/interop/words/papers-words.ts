import type {
  AgreementRequirement, DocumentRequirement, EmploymentRequirement, ExamRequirement, JudgementRequirement, LicenseRequirement,
  MembershipRequirement, ProfileRequirement,
} from '../../rulebook/requirement'
import type { Asked, Asking } from './asking'
import { named, or, term, terms, unsaid } from './english'
import { code, escaped, type Line } from './markdown'

export function membershipWords({ ...rest }: Asked<MembershipRequirement>): readonly Line[] {
  return [
    'Membership in an infant mental health association, in force on the day asked about.',
    'A membership of the applicant\'s organization: only if a reviewer approves.',
    ...unsaid(rest),
  ]
}

export function agreementWords({ agreement, ...rest }: Asked<AgreementRequirement>, asking: Asking): readonly Line[] {
  return [`The ${term(terms.papers, agreement)}, signed ${by(asking)}.`, ...unsaid(rest)]
}

export function examWords({ exam, ...rest }: Asked<ExamRequirement>, asking: Asking): readonly Line[] {
  return [`The ${term(terms.papers, exam)}, passed ${by(asking)}.`, ...unsaid(rest)]
}

export function licenseWords({ state, ...rest }: Asked<LicenseRequirement>): readonly Line[] {
  const issuer = state === undefined ? '' : ` of the state ${escaped(state)}`
  return [`A license${issuer}, in force on the day asked about, its last day included.`, ...unsaid(rest)]
}

export function documentWords({ document, ...rest }: Asked<DocumentRequirement>, asking: Asking): readonly Line[] {
  return [`On file: ${term(terms.papers, document)}, dated ${by(asking)}.`, ...unsaid(rest)]
}

export function employmentWords({ ...rest }: Asked<EmploymentRequirement>): readonly Line[] {
  return ['On the day asked about, a job that serves children or families. Volunteer work and internships are no job in this sense.', ...unsaid(rest)]
}

export function profileWords({ identifier, practice = [], ...rest }: Asked<ProfileRequirement>): readonly Line[] {
  return [
    ...(identifier ? [`The applicant has a number in the registry: ${or(named(terms.identifiers, identifier))}, recorded as ${or(identifier.map(code))}.`] : []),
    ...practice.map((flag) => `It is asked of applicants to ${term(terms.practice, flag)}.`),
    ...unsaid(rest),
  ]
}

/** What only a person can judge. */
export function judgementWords({ about, ...rest }: Asked<JudgementRequirement>): readonly Line[] {
  return [`A reviewer decides ${Object.hasOwn(terms.judged, about) ? term(terms.judged, about) : `about ${escaped(about)}`}. No figure settles it.`, ...unsaid(rest)]
}

function by({ renewal }: Asking): string {
  return renewal ? 'in the renewal period' : 'by the day asked about'
}
