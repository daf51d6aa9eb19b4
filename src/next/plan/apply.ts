import type { Applicant } from '../../model/applicant'
import { withChanges } from '../with-changes'
import type { PlanStep } from './steps'

type Value = string | number | boolean | readonly string[]

/**
 * The record as it would be once a plan is carried out. The record itself stays as it is.
 *
 * @example
 * assess(imhs, applyPlan(applicant, plan), { asOf: plan.on }).verdict // plan.outcome
 */
export function applyPlan(applicant: Applicant, { steps }: { readonly steps: readonly PlanStep[] }): Applicant {
  return applySteps(applicant, steps)
}

export function applySteps(applicant: Applicant, steps: readonly PlanStep[]): Applicant {
  return steps.reduce((record, step) => {
    const added = step.adds ? withChanges(record, step.adds) : record
    switch (step.code) {
      case 'supply-fact': return step.params.wanted === undefined ? added : withFact(added, step.params.evidence, step.params.field, step.params.wanted)
      case 'get-verified': return withFact(added, step.params.evidence, 'verification', 'verified')
      case 'get-official-transcript': return withFact(added, step.params.evidence, 'transcript', 'official')
      case 'change-practice': return withFact(added, 'applicant', `practice.${step.params.practice}`, true)
      default: return added
    }
  }, applicant)
}

const PRACTICE = 'practice.'

/** The record with one field of one item, or of the applicant's practice, set. */
export function withFact(record: Applicant, evidence: string, field: string, value: Value): Applicant {
  if (evidence === 'applicant' && field.startsWith(PRACTICE)) {
    return { ...record, practice: { ...record.practice, [field.slice(PRACTICE.length)]: value } }
  }
  let changed = record
  for (const [name, list] of Object.entries(record)) {
    if (!Array.isArray(list) || !list.some((item) => item.id === evidence)) continue
    changed = { ...changed, [name]: list.map((item) => (item.id === evidence ? { ...item, [field]: value } : item)) }
  }
  return changed
}
