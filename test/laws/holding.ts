import fc from 'fast-check'
import { chai, expect, vi } from 'vitest'
import { assess, type AssessOptions } from '../../src/assess/assess'
import type { Applicant } from '../../src/model/applicant'
import type { Assessment, RequirementResult } from '../../src/verdict/result'
import { VERDICTS, type Verdict } from '../../src/verdict/verdict'
import { begin, kept, lawName } from './census'
import { counterexample } from './counterexample'
import { subject } from './standards'

/** Cases of each law: all of them together in some thirty seconds; a campaign takes thousands. */
export const RUNS = Number(process.env['LAW_RUNS'] ?? 120)

/** The least share of its cases that put a law to the test. */
const LEAST_BITES = 0.05

// A broken law says all that differs.
chai.config.truncateThreshold = 0

// Machines are busy; the laws are many small steps, and none of them is what a time limit is for.
vi.setConfig({ testTimeout: 60_000 + RUNS * 200 })

/** Holds a law against generated cases, and holds that enough of them put it to the test, as the law itself says by `bites`. */
export function holds<Ts extends [unknown, ...unknown[]]>(...law: Parameters<typeof fc.property<Ts>>): void {
  begin()
  const found = fc.check(fc.property<Ts>(...law), { numRuns: RUNS })
  if (found.failed) throw new Error(counterexample(lawName(), found, law.at(-1) as (...values: Ts) => unknown))
  const { bites, cases } = kept({ seed: found.seed, cases: found.numRuns, skipped: found.numSkips })
  expect(bites / cases, 'the share of cases that put the law to the test').toBeGreaterThan(LEAST_BITES)
}

export const assessed = (standard: string, applicant: Applicant, options: AssessOptions): Assessment => assess(subject(standard), applicant, options)

/** Every requirement, parts and all. */
export const resultsOf = ({ requirements }: Assessment): readonly RequirementResult[] => requirements.flatMap((result) => [result, ...(result.parts ?? [])])

/** The place of a verdict on the line, best first; what does not apply stands aside, and with the best. */
export const place = (verdict: Verdict): number => (verdict === 'not-applicable' ? 0 : VERDICTS.indexOf(verdict))

interface Pair { readonly id: string; readonly was: Verdict; readonly is: Verdict }

/** The requirements that stand worse in the second assessment, and the whole where it does; `but` names those that may. */
export function worsened(before: Assessment, after: Assessment, but: readonly string[] = []): readonly string[] {
  const worse = pairs(before, after).filter(({ was, is }) => place(is) > place(was))
  const whole: readonly Pair[] = place(after.verdict) > place(before.verdict) && !worse.some(({ id }) => but.includes(id)) ? [{ id: 'the whole', was: before.verdict, is: after.verdict }] : []
  return [...worse.filter(({ id }) => !but.includes(id)), ...whole].map(({ id, was, is }) => `${id}: ${was} -> ${is}`)
}

/** The requirements whose verdict is not what it was, with both. */
export function pairs(before: Assessment, after: Assessment): readonly Pair[] {
  const later = resultsOf(after)
  return resultsOf(before).flatMap(({ id, verdict: was }, index) => {
    const is = later[index]?.verdict ?? was
    return is === was ? [] : [{ id, was, is }]
  })
}

/** What no change of form may change: verdicts, counted amounts, missing quantities, areas and fields, notes (but of vettings: of two raters alike the first is taken). */
export const essence = (assessment: Assessment): readonly string[] =>
  resultsOf(assessment).map(({ id, verdict, counted, missing, notes }) => [
    `${id}: ${verdict}, counted ${counted?.value}, missing ${missing?.quantity?.value}`,
    ...inOrder(missing?.areas ?? []), ...inOrder(missing?.fields ?? []), ...inOrder(notes.flatMap(({ code }) => (code === 'vetting-ends' ? [] : [code]))),
  ].join(' '))

const inOrder = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort()

/** What comes out of a record, requirement by requirement. */
export const given = (assessment: Assessment): readonly string[] => resultsOf(assessment).map(({ id, verdict, counted }) => `${id}: ${verdict}, counted ${counted?.value}`)

/** Whether anything that a reader is told has changed. */
export const differ = (before: Assessment, after: Assessment): boolean => JSON.stringify(before.requirements) !== JSON.stringify(after.requirements)

/** The same value with everything in it frozen, so that a change to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
