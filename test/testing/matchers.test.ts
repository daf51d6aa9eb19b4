import { expect as jestExpect } from 'expect'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { ifa, imhs } from '../../src/standards/orimha/index'
import { matchers, passing, shortBy, unrecorded, without, type AssessmentMatchers } from '../../src/testing'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface Matchers<T> extends AssessmentMatchers<T> {}
}

declare module 'expect' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface Matchers<R> extends AssessmentMatchers<R> {}
}

expect.extend(matchers)
jestExpect.extend(matchers)

const answer = ({ standard, applicant, asOf }: ReturnType<typeof passing>) => assess(standard, applicant, { asOf })
const start = passing(imhs)
const met = answer(start)
const short = answer(shortBy(start, 'orimha/imhs/training-hours', 0.25))

/** The message of what a matcher throws, in the words that both runners show. */
function messageOf(claim: () => void): string {
  try {
    claim()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('it did not fail')
}

describe.each([['vitest', expect], ['jest', jestExpect as unknown as typeof expect]] as const)('with %s', (_, expects) => {
  it('match a verdict, a requirement, and what is missing', () => {
    expects(met).toHaveVerdict('met')
    expects(short).toHaveVerdict('not-met')
    expects(short).toHaveRequirement('orimha/imhs/training-hours', 'not-met')
    expects(short).toBeMissing('orimha/imhs/training-hours', 0.25)
    expects(short).toBeMissing('orimha/imhs/training-hours')
    expects(short).toBeMissing('orimha/imhs/training-hours', { quantity: { value: 0.25, unit: 'clock-hours' } })
    expects(answer(unrecorded(start, 'orimha/imhs/service-mix'))).toBeMissing('orimha/imhs/service-mix', { fields: [{ evidence: 'service-mix/1', field: 'services' }] })
    expects(answer(without(passing(ifa), 'orimha/ifa/education-or-work'))).toHaveRequirement('orimha/ifa/education-or-work/cda', 'not-met')
  })

  it('match with not', () => {
    expects(met).not.toHaveVerdict('not-met')
    expects(met).not.toHaveRequirement('orimha/imhs/exam', 'pending')
    expects(met).not.toBeMissing('orimha/imhs/training-hours', 0.25)
    expects(short).not.toBeMissing('orimha/imhs/training-hours', 0.5)
    expects(short).not.toBeMissing('orimha/imhs/training-hours', { quantity: { value: 0.25, unit: 'hours' } })
    expects(short).not.toBeMissing('orimha/imhs/training-hours', { fields: [] })
    expects(met).not.toBeMissing('orimha/imhs/training-hours')
  })

  it('tell the findings when they fail', () => {
    expect(messageOf(() => { expects(short).toHaveVerdict('met') })).toBe(
      'orimha/imhs on 2026-11-21: expected met, found not-met\n'
      + '  orimha/imhs/training-hours: not-met, amount-short {"counted":29.75,"required":30,"missing":0.25}')
    expect(messageOf(() => { expects(short).toHaveRequirement('orimha/imhs/training-hours', 'met') })).toContain('expected met, found not-met\n  orimha/imhs/training-hours: not-met, amount-short')
    expect(messageOf(() => { expects(short).toBeMissing('orimha/imhs/training-hours', 1) })).toContain('expected 1 clock-hours to be missing, found {"quantity":{"unit":"clock-hours","value":0.25}}')
    expect(messageOf(() => { expects(met).toBeMissing('orimha/imhs/exam', 1) })).toContain('found nothing missing')
  })

  it('tell what was not wanted when they fail with not', () => {
    expect(messageOf(() => { expects(met).not.toHaveVerdict('met') })).toBe('orimha/imhs on 2026-11-21: expected any verdict but met, found met')
    expect(messageOf(() => { expects(short).not.toBeMissing('orimha/imhs/training-hours', 0.25) })).toContain('expected anything but 0.25 clock-hours to be missing')
  })

  it('never pass by a slip of the pen, with not either', () => {
    // @ts-expect-error it is no verdict
    expect(messageOf(() => { expects(met).not.toHaveVerdict('passed') })).toBe('verdict: expected one of met, pending, needs-review, needs-information, not-met, not-applicable, found "passed"')
    expect(messageOf(() => { expects(met).not.toHaveRequirement('orimha/imhs/training', 'met') })).toContain('requirement: expected one that orimha/imhs has (orimha/imhs/education, ')
    expect(messageOf(() => { expects({ verdict: 'met' }).not.toHaveVerdict('not-met') })).toBe('expected an assessment, as assess returns it, found an object')
  })
})
