import type { Facts } from './floor.mjs'

export interface Condition {
  readonly fact: string
  readonly atLeast?: number
}

export const CONDITIONS: readonly Condition[]
export function failing(facts: Facts, condition: Condition): Facts
