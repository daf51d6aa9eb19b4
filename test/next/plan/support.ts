import { assess, type AssessOptions } from '../../../src/assess/assess'
import type { Applicant } from '../../../src/model/applicant'
import { applySteps } from '../../../src/next/plan/apply'
import type { Plan } from '../../../src/next/plan/plan'
import { verificationsIn, withVerifications } from '../../../src/next/verification'
import type { PlanStep } from '../../../src/next/plan/steps'
import type { Standard } from '../../../src/rulebook/standard'
import { addDays } from '../../../src/calendar/add'

const SETTLED = ['met', 'needs-review', 'not-applicable']

/**
 * Whether every requirement but those with an obstacle is left to reviewers at most, with these steps done, on a day; counting `verified`,
 * also where the registry never verifies what it has not yet, and no reviewer has accepted.
 */
export function leads(standard: Standard, applicant: Applicant, options: AssessOptions, plan: Plan, steps: readonly PlanStep[], on = plan.on): boolean {
  const blocked = plan.obstacles.map(({ requirement }) => requirement)
  const done = applySteps(applicant, steps)
  const stands = (record: Applicant): boolean =>
    assess(standard, record, { ...options, asOf: on }).requirements.every(({ id, verdict }) => blocked.includes(id) || SETTLED.includes(verdict))
  return stands(done) && (options.counting !== 'verified' || stands(neverVerified(done)))
}

function neverVerified(record: Applicant): Applicant {
  const accepted = (record.determinations ?? []).flatMap(({ decision, evidence }) => (decision === 'accepted' && evidence !== undefined ? [evidence] : []))
  const waiting = [...verificationsIn(record)].filter(([id, verification]) => verification !== 'verified' && !accepted.includes(id))
  return withVerifications(record, new Map(waiting.map(([id]) => [id, 'unable-to-verify'])))
}

/** Ways to leave one unit out of a step: a hundredth of an hour, a day, a family, an element of a list. */
export function lessOf(step: PlanStep): readonly PlanStep[] {
  const { adds = {} } = step
  switch (step.code) {
    case 'train':
      return (adds.trainings ?? []).filter(({ clockHours = 0 }) => clockHours > 0.01).map((training) => ({ ...step, adds: { trainings: [{ ...training, clockHours: hundredthLess(training.clockHours ?? 0) }] } }))
    case 'receive-supervision':
      return (adds.supervision ?? []).flatMap((session, at, all): readonly PlanStep[] =>
        session.hours > 0.01 ? [{ ...step, adds: { ...adds, supervision: all.map((one, n) => (n === at ? { ...one, hours: hundredthLess(one.hours) } : one)) } }] : [])
    case 'work':
      return (adds.experience ?? []).map((spell) => ({ ...step, adds: { experience: [{ ...spell, start: addDays(spell.start, 1) }] } }))
    case 'serve-families':
      return (adds.experience ?? []).map((spell) => ({ ...step, adds: { experience: [{ ...spell, familiesServed: (spell.familiesServed ?? 0) - 1 }] } }))
    case 'supply-fact': {
      const { wanted, field } = step.params
      if (typeof wanted !== 'number') return []
      const unit = field === 'clockHours' ? hundredthLess(wanted) : wanted - 1
      return unit > 0 ? [{ ...step, params: { ...step.params, wanted: unit } }] : []
    }
    default:
      return []
  }
}

const hundredthLess = (hours: number): number => Math.round(hours * 100 - 1) / 100
