// The main job, as somebody who installed the package would write it: copied into a throw-away folder as .ts, .mts and .cts by ../typescript.mjs.
import { assess, explain, parseApplicant, safeParseApplicant, standards, suggest, type Applicant, type Assessment, type Standard, type Verdict } from 'imh-eligibility'
import { assess as assessTyped, type AssessOptions } from 'imh-eligibility/engine'
import { consultant } from 'imh-eligibility/ohio-ecmh'
import { level1Renewal } from 'imh-eligibility/ohio-imh'
import { imhs } from 'imh-eligibility/orimha'

const applicant: Applicant = parseApplicant({
  format: 'imh-eligibility/applicant@1',
  holdings: [{ id: 'credential', standard: 'ohio-imh/level-1', issued: '2024-11-30' }],
  trainings: [
    { id: 'dyad', title: 'The parent-infant dyad', completed: '2025-03-14', clockHours: 8, competencyAreas: ['relationship-based-education', 'infant-observation'] },
    { id: 'feelings', title: 'First feelings', completed: '2026-02-06', clockHours: 6, competencyAreas: ['social-emotional-development'] },
    { id: 'culture', title: 'Families and culture', completed: '2026-05-20', competencyAreas: ['cultural-competency'] },
  ],
})

/** What a registry would tell: each verdict by itself, and none forgotten. */
function advice(verdict: Verdict): string {
  switch (verdict) {
    case 'met': return 'issue it'
    case 'pending': return 'verify what was submitted'
    case 'needs-review': return 'a person decides'
    case 'needs-information': return 'ask for what is missing'
    case 'not-met': return 'not yet'
    case 'not-applicable': return 'nothing to do'
    default: {
      const none: never = verdict
      return none
    }
  }
}

/** Unknown hours are told apart from what was found. */
function missingFields({ requirements }: Assessment): readonly string[] {
  return requirements.flatMap(({ missing }) => missing?.fields?.map(({ evidence, field }) => `${evidence}.${field}`) ?? [])
}

// An option that is there but undefined is the same as none, with `exactOptionalPropertyTypes` as without.
const options: AssessOptions = { asOf: '2026-11-21', counting: undefined, period: undefined }
const bare: Applicant = { format: 'imh-eligibility/applicant@1' }
const ask: readonly Standard[] = [level1Renewal, imhs, consultant]
const refused = safeParseApplicant({ format: 'imh-eligibility/applicant@1', trainings: 'none' })
const renewal = assess(level1Renewal, applicant, options)

console.log(JSON.stringify({
  verdicts: ask.map((standard) => assess(standard, applicant, options).verdict),
  typed: ask.map((standard) => assessTyped(standard, bare, options).verdict),
  advice: advice(renewal.verdict),
  missing: missingFields(renewal),
  words: explain(renewal, { applicant, locale: 'es', format: undefined }).split('\n').slice(0, 4),
  refused: refused.success ? [] : refused.error.issues.map(({ path, code }) => [path.join('.'), code]),
  suggested: suggest('Home Visitor').suggestions.map(({ standard }) => standard),
  standards: Object.keys(standards).length,
}))
