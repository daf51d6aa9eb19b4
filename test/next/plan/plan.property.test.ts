import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/assess/assess'
import { parseApplicant } from '../../../src/model/parse'
import { applyPlan, applySteps } from '../../../src/next/plan/apply'
import { plan } from '../../../src/next/plan/plan'
import { applicant, options, standard, undecided } from '../../laws/arbitraries'
import { subject } from '../../laws/standards'
import { addDays } from '../../../src/calendar/add'
import { leads, lessOf } from './support'

const RUNS = { numRuns: Number(process.env['PLAN_RUNS'] ?? 40) }
const record = fc.oneof(undecided, applicant)

describe('a plan', () => {
  it('leads to a record on which nothing is left but what reviewers decide, and what it says stands in the way', () => {
    fc.assert(fc.property(standard, record, options, (id, one, asked) => {
      const made = plan(subject(id), one, asked)
      expect(leads(subject(id), one, asked, made, made.steps)).toBe(true)
      expect(assess(subject(id), applyPlan(one, made), { ...asked, asOf: made.on }).verdict).toBe(made.outcome)
      expect(made.obstacles.filter(({ code }) => code === 'no-step-known')).toEqual([])
    }), RUNS)
  })

  it('has no step, and no unit of one, that could be left out, and is done no day too late', () => {
    fc.assert(fc.property(standard, record, options, (id, one, asked) => {
      const made = plan(subject(id), one, asked)
      for (const step of made.steps) {
        if (step.code !== 'let-time-pass') expect([step, leads(subject(id), one, asked, made, made.steps.filter((other) => other !== step))]).toEqual([step, false])
        for (const less of lessOf(step)) expect([less, leads(subject(id), one, asked, made, made.steps.map((other) => (other === step ? less : other)))]).toEqual([less, false])
      }
      if (made.on > asked.asOf) expect([made.on, leads(subject(id), one, asked, made, made.steps, addDays(made.on, -1))]).toEqual([made.on, false])
    }), RUNS)
  })

  it('makes a legal document of the record, and leaves the record as it was', () => {
    fc.assert(fc.property(standard, record, options, (id, one, asked) => {
      const copy = structuredClone(one)
      const made = plan(subject(id), one, asked)
      expect(() => parseApplicant(applySteps(one, made.steps))).not.toThrow()
      expect(one).toEqual(copy)
      expect(JSON.parse(JSON.stringify(made))).toEqual(made)
    }), RUNS)
  })
})
