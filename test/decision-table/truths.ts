import { expect } from 'vitest'
import type { Assessment, RequirementResult } from '../../src/verdict/result'

/** From best to worst; `not-applicable` stands aside. */
const LINE = ['met', 'pending', 'needs-review', 'needs-information', 'not-met']

/** What holds of every assessment, whatever the record says. */
export function expectTruths(assessment: Assessment): void {
  expect(JSON.parse(JSON.stringify(assessment)), 'plain JSON: no undefined, Infinity or NaN').toStrictEqual(assessment)
  expect(assessment.verdict, 'the verdict is the worst of the requirements that bind').toBe(worst(assessment.requirements))
  for (const result of everyResult(assessment.requirements)) {
    says(result)
    addsUp(result)
  }
}

function everyResult(results: readonly RequirementResult[]): readonly RequirementResult[] {
  return results.flatMap((result) => [result, ...everyResult(result.parts ?? [])])
}

function worst(results: readonly RequirementResult[]): string {
  const binding = results.filter(({ verdict }) => verdict !== 'not-applicable').map(({ verdict }) => LINE.indexOf(verdict))
  return binding.length === 0 ? 'not-applicable' : String(LINE[Math.max(...binding)])
}

/** Nothing goes without a word: a verdict but plainly met has a finding, what is asked for is named, evidence that does not simply count has a reason. */
function says({ id, verdict, missing, findings, evidence }: RequirementResult): void {
  if (verdict !== 'met') expect(findings, `${id} is ${verdict} and says why`).not.toEqual([])
  if (verdict === 'needs-information') expect(missing?.fields ?? [], `${id} names the fields that are left out`).not.toEqual([])
  for (const each of evidence) {
    if (each.standing !== 'counted') expect(each.code, `${id}: ${each.id} is ${each.standing} and says why`).toBeDefined()
  }
}

/** Figures agree with one another: evidence, what is counted, what is required, what is missing, what the finding says. */
function addsUp({ id, verdict, required, counted, missing, findings, evidence }: RequirementResult): void {
  const counting = evidence.filter(({ standing }) => standing === 'counted')
  if (counted && counting.every(({ amount }) => amount !== undefined)) {
    expect(sum(counting.map(({ amount = 0 }) => amount)), `${id}: what counts adds up`).toBe(counted.value)
  }
  if (required && counted) expect(counted.unit, `${id}: one unit`).toBe(required.unit)
  if (required && missing?.quantity) expect(missing.quantity.unit, `${id}: one unit`).toBe(required.unit)
  if (required && counted && missing?.quantity && verdict !== 'met') {
    expect(sum([counted.value, missing.quantity.value]), `${id}: counted and missing make what is required`).toBe(required.value)
  }
  for (const { code, params } of findings) {
    if (code !== 'amount-short') continue
    expect(sum([params.counted, params.missing]), `${id}: the finding adds up`).toBe(params.required)
    if (required && counted) {
      expect({ counted: params.counted, required: params.required }, `${id}: the finding repeats the figures`).toEqual({ counted: counted.value, required: required.value })
    }
  }
}

/** Exact, in hundredths. */
function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 100), 0) / 100
}
