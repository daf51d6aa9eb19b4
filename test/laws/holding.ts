import fc from 'fast-check'
import { vi } from 'vitest'
import { assess, type AssessOptions } from '../../src/assess/assess'
import type { Applicant } from '../../src/model/applicant'
import type { Assessment, RequirementResult } from '../../src/verdict/result'
import { VERDICTS, type Verdict } from '../../src/verdict/verdict'
import { subject } from './standards'

/** Runs of each law: all of them together in some twenty seconds. */
const RUNS = 250

// Machines are busy; the laws are many small steps, and none of them is what a time limit is for.
vi.setConfig({ testTimeout: 60_000 })

export const holds = <Ts extends [unknown, ...unknown[]]>(...law: Parameters<typeof fc.property<Ts>>): void => fc.assert(fc.property(...law), { numRuns: RUNS })

export const assessed = (standard: string, applicant: Applicant, options: AssessOptions): Assessment => assess(subject(standard), applicant, options)

/** Every requirement, parts and all. */
export const resultsOf = ({ requirements }: Assessment): readonly RequirementResult[] => requirements.flatMap((result) => [result, ...(result.parts ?? [])])

/** The place of a verdict on the line, best first; what does not apply stands aside, and with the best. */
export const place = (verdict: Verdict): number => (verdict === 'not-applicable' ? 0 : VERDICTS.indexOf(verdict))

/** The requirements that stand worse in the second assessment, and the whole where it does; `but` names those that may. */
export function worsened(before: Assessment, after: Assessment, but: readonly string[] = []): readonly string[] {
  return pairs(before, after).flatMap(({ id, was, is }) => (place(is) > place(was) && !but.includes(id) ? [`${id}: ${was} -> ${is}`] : []))
}

/** The requirements whose verdict is not what it was, with both. */
export function pairs(before: Assessment, after: Assessment): readonly { readonly id: string; readonly was: Verdict; readonly is: Verdict }[] {
  const later = resultsOf(after)
  return resultsOf(before).flatMap(({ id, verdict: was }, index) => {
    const is = later[index]?.verdict ?? was
    return is === was ? [] : [{ id, was, is }]
  })
}

/** What no change of form may change: verdicts, counted amounts, missing quantities. */
export const essence = (assessment: Assessment): readonly string[] =>
  resultsOf(assessment).map(({ id, verdict, counted, missing }) => `${id}: ${verdict}, counted ${counted?.value}, missing ${missing?.quantity?.value}`)

/** The same value with everything in it frozen, so that a change to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
