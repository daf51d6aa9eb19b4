import type { CivilDate } from '../../calendar/civil-date'
import type { PlanStep } from './steps'

interface Priced {
  readonly steps: readonly PlanStep[]
  readonly on: CivilDate
}

/** What a plan asks for, most telling first: degrees, days of work, hours, things to do, and the day on which it is done. */
function costOf({ steps, on }: Priced): readonly (number | string)[] {
  let degrees = 0
  let days = 0
  let hours = 0
  for (const { code, params } of steps) {
    if (code === 'earn-degree') degrees++
    if (code === 'work') days += params.days
    if (code === 'train' || code === 'receive-supervision') hours += Math.round(params.hours * 100)
  }
  return [degrees, days, hours, steps.filter(({ code }) => code !== 'let-time-pass').length, on]
}

/**
 * Of several plans the one that asks for least: for the fewest degrees, then days of work, then hours, then steps; then the one that is done
 * first, then the first.
 */
export function cheapest<Plan extends Priced>(plans: readonly Plan[]): Plan | undefined {
  return plans.reduce<Plan | undefined>((best, plan) => (best && !isLess(costOf(plan), costOf(best)) ? best : plan), undefined)
}

function isLess(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index])
  const mine = a[at]
  const theirs = b[at]
  return mine !== undefined && theirs !== undefined && mine < theirs
}
