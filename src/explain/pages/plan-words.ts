import type { PlanObstacle, PlanObstacleParams, PlanStepParams } from '../../next/plan/steps'
import type { Period } from '../../verdict/result'
import type { Verdict } from '../../verdict/verdict'

/** What a language brings to tell of a plan. */
export interface PlanWords {
  readonly title: (name: string) => string
  readonly asOf: (asOf: string) => string
  readonly due: (period: Period) => string
  /** The first line: nothing to do, or what the steps below lead to. */
  readonly nothing: string
  readonly outcome: (outcome: Verdict, on: string, now: boolean) => string
  readonly steps: { readonly [Code in keyof PlanStepParams]: (params: Readonly<PlanStepParams[Code]>, item: (id: string) => string) => string }
  readonly reviews: (labels: readonly string[]) => string
  readonly obstacles: { readonly [Code in PlanObstacle['code']]: (params: Readonly<PlanObstacleParams[Code]>, label: string, item: (id: string) => string) => string }
  /** What the plan takes for granted, where it rests on facts that are not known yet. */
  readonly hoped: string
  readonly closing: string
}
