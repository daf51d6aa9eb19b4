import type { Applicant } from '../../model/applicant'
import { shown } from '../../model/shown'
import type { Plan } from '../../next/plan/plan'
import type { PlanObstacle, PlanStep, PlanStepCode } from '../../next/plan/steps'
import { en as enWords } from '../en'
import { plan as en } from '../en/plan'
import { es as esWords } from '../es'
import { plan as es } from '../es/plan'
import { labelOf } from '../label'
import { renderPage, type PageFormat } from '../forms/page'
import type { PlanWords } from './plan-words'
import { indexOf } from '../record'
import type { Locale, Words } from '../words'

export interface ExplainPlanOptions {
  /** The record that the plan is for: with it, titles stand in place of ids. */
  readonly applicant?: Applicant | undefined
  readonly locale?: Locale | undefined
  readonly format?: PageFormat | undefined
}

const LANGUAGES: Readonly<Record<Locale, { readonly words: Words; readonly say: PlanWords }>> = { en: { words: enWords, say: en }, es: { words: esWords, say: es } }

/**
 * Puts a plan into words: what it leads to and when, each step with the requirement that asks for it, what reviewers then decide, and what
 * nothing that the applicant does would change.
 *
 * @throws RangeError for a language or format that it does not have
 * @example
 * explainPlan(plan(imhs, applicant, { asOf: '2026-11-21' }), { applicant }) // 'Next steps: Infant Mental Health Specialist (IMHS)\n...'
 */
export function explainPlan(plan: Plan, { applicant, locale = 'en', format }: ExplainPlanOptions = {}): string {
  if (!Object.hasOwn(LANGUAGES, locale)) throw new RangeError(`locale: expected ${Object.keys(LANGUAGES).join(' or ')}, found ${shown(locale)}`)
  const { words, say } = LANGUAGES[locale]
  const index = indexOf(applicant, words.items)
  const item = (id: string): string => (id === 'applicant' ? words.items.applicant : index.get(id)?.title ?? id)
  const label = (id: string): string => labelOf({ id }, words)
  const { steps, reviews, obstacles, outcome, on, asOf, period } = plan
  const top = [say.asOf(asOf), ...(period ? [say.due(period)] : []), ...(obstacles.length > 0 ? [] : [steps.length === 0 ? say.nothing : say.outcome(outcome, on, on === asOf)])]
  const blocks = [
    { lines: top },
    { items: steps.map((step) => ({ text: `${label(step.requirement)}: ${stepSentence(step, say, item)}` })), from: 1 },
    { lines: steps.some(({ code }) => code === 'supply-fact') ? [say.hoped] : [] },
    { items: obstacles.map((obstacle) => ({ text: obstacleSentence(obstacle, say, label(obstacle.requirement), item) })) },
    { lines: reviews.length === 0 ? [] : [say.reviews(reviews.map(label))] },
    { lines: [say.closing] },
  ]
  return renderPage({ locale, title: say.title(plan.name), blocks }, format)
}

function stepSentence({ code, params }: PlanStep, say: PlanWords, item: (id: string) => string): string {
  return speak(code, params)
  function speak<Code extends PlanStepCode>(of: Code, what: Parameters<PlanWords['steps'][Code]>[0]): string {
    return say.steps[of](what, item)
  }
}

function obstacleSentence({ code, params }: PlanObstacle, say: PlanWords, label: string, item: (id: string) => string): string {
  return speak(code, params)
  function speak<Code extends PlanObstacle['code']>(of: Code, what: Parameters<PlanWords['obstacles'][Code]>[0]): string {
    return say.obstacles[of](what, label, item)
  }
}
