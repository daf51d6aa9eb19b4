// What must not compile for somebody who installed the package. Were a type lost on the way into the tarball it would be `any`, and let all of this pass.
import { assess, defineStandard, find, parseApplicant, standards, type Applicant, type Standard, type Verdict } from 'imh-eligibility'
import { suggest } from 'imh-eligibility/engine'
import { consultant } from 'imh-eligibility/ohio-ecmh'
import { level2 } from 'imh-eligibility/ohio-imh'
import { imhs } from 'imh-eligibility/orimha'

const applicant: Applicant = parseApplicant({})

export const refused = [
  // @ts-expect-error nothing reads a clock
  () => assess(imhs, applicant, {}),
  // @ts-expect-error nor is there an option of that name
  () => assess(imhs, applicant, { asOf: '2026-11-21', asof: '2026-11-21' }),
  // @ts-expect-error a standard goes first
  () => assess(applicant, imhs, { asOf: '2026-11-21' }),
  // @ts-expect-error there is no such verdict
  (verdict: Verdict) => verdict === 'passed',
  // @ts-expect-error nor a field of that name
  () => assess(level2, applicant, { asOf: '2026-11-21' }).passed,
  // @ts-expect-error what comes back is read only
  () => { assess(consultant, applicant, { asOf: '2026-11-21' }).verdict = 'met' },
  // @ts-expect-error a part of a record has a name that the format knows
  (given: Applicant) => given.courses,
  // @ts-expect-error a role is text
  () => suggest(3),
  // @ts-expect-error the day is to be said
  () => find(standards, 'IV-C', {}),
  // @ts-expect-error a standard has requirements
  () => defineStandard({ id: 'own/fellow' }),
  // @ts-expect-error the figure is known to be a number
  (): 'unpublished' => imhs.requirements[1].hours,
  // @ts-expect-error the wide type has no such key
  (standard: Standard) => standard.hours,
]
