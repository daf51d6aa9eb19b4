import {
  assess, assessAll, explain, explainAccount, explainForecast, explainPlan, forecast, plan, standards, type Applicant, type Assessment, type Counting, type Levels, type Standard,
} from 'imh-eligibility'
import type { Locale } from '../record/state'

export interface Question {
  readonly applicant: Applicant
  readonly standard: string
  readonly asOf: string
  readonly counting: Counting
  readonly locale: Locale
}

export type Account = ReturnType<typeof explainAccount>
/** How much is said, and printed. */
export type Length = Account['length']
export type Entry = Account['requirements'][number]

/** What the page says at once. */
export interface Answered {
  readonly question: Question
  readonly rules: Standard
  readonly assessment: Assessment
  readonly account: Account
  /** The same in short: what is open, and what would help. */
  readonly brief: Account
  readonly met: number
  /** Requirements that bind this person. */
  readonly total: number
}

/** What it says a little later. */
export interface Ahead {
  readonly plan: string
  readonly forecast: string
  readonly levels: readonly Glance[]
}

/** One credential, and the names of what is open in it. */
export interface Glance {
  readonly level: Levels['levels'][number]
  readonly open: readonly string[]
}

const byId: Readonly<Record<string, Standard>> = standards

export function answerTo(question: Question): Answered {
  const rules = byId[question.standard] ?? standards['orimha/imhs']
  const { applicant, asOf, counting, locale } = question
  const assessment = assess(rules, applicant, { asOf, counting })
  const binding = assessment.requirements.filter(({ verdict }) => verdict !== 'not-applicable')
  return {
    question, rules, assessment,
    account: explainAccount(assessment, { applicant, locale }),
    brief: explainAccount(assessment, { applicant, locale, length: 'summary' }),
    met: binding.filter(({ verdict }) => verdict === 'met').length,
    total: binding.length,
  }
}

/** What comes later, one piece after the other: between them a key that was pressed has its turn. */
export const lookAhead: readonly ((answer: Answered) => Partial<Ahead>)[] = [
  ({ rules, question: { applicant, asOf, counting, locale } }) => ({ plan: explainPlan(plan(rules, applicant, { asOf, counting }), { applicant, locale }) }),
  ({ rules, question: { applicant, asOf, counting, locale } }) => ({ forecast: explainForecast(forecast(rules, applicant, { asOf, counting }), { applicant, locale }) }),
  ({ question: { applicant, asOf, counting, locale } }) => ({
    levels: assessAll(applicant, { asOf, counting }).levels.map((level) => ({ level, open: explainAccount(level.assessment, { applicant, locale, length: 'summary' }).requirements.map(({ label }) => label) })),
  }),
]

export const asText = ({ assessment, question: { applicant, locale } }: Answered): string => explain(assessment, { applicant, locale })
