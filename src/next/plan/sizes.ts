import type { PlanStep } from './steps'

/** The step with so many hundredths of an hour. */
export function withHours(step: PlanStep<'train' | 'receive-supervision'>, amount: number): PlanStep {
  const hours = amount / 100
  if (step.code === 'train') {
    return { ...step, params: { ...step.params, hours }, adds: { ...step.adds, trainings: (step.adds?.trainings ?? []).map((training) => ({ ...training, clockHours: hours })) } }
  }
  const sessions = step.adds?.supervision ?? []
  return {
    ...step,
    params: { ...step.params, hours },
    adds: { ...step.adds, supervision: sessions.map((session, index) => ({ ...session, hours: index === sessions.length - 1 ? (amount - (sessions.length - 1)) / 100 : TOKEN })) },
  }
}

/** The least that a record can hold: what opens a window is there for its date alone. */
export const TOKEN = 0.01
