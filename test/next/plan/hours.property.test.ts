import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompetencyArea } from '../../../src/model/applicant'
import type { Applicant } from '../../../src/model/applicant'
import { plan } from '../../../src/next/plan/plan'
import { withChanges } from '../../../src/next/with-changes'
import type { HoursRequirement } from '../../../src/rulebook/requirement'
import type { Standard } from '../../../src/rulebook/standard'
import { applicant as parsed } from '../../support/applicant'
import { assess } from '../../../src/assess/assess'

const AREAS = ['assessment', 'interventions', 'infant-observation', 'cultural-competency'] as const satisfies readonly CompetencyArea[]
const provenance = { cites: [{ source: 'laws', at: 'made up for this test' }], authority: 'stated' } as const

const areas = fc.subarray([...AREAS], { minLength: 1 })
const few = fc.integer({ min: 1, max: 6 })
const parameters: fc.Arbitrary<Partial<HoursRequirement>> = fc.oneof(
  fc.record({ hours: few }),
  fc.record({ hours: few, areas }),
  areas.chain((asked) => fc.tuple(...asked.map((area) => few.map((hours) => ({ area, anyOf: [area], hours })))).map((minima) => ({ minima }))),
  areas.map((asked) => ({ minima: [{ area: 'together', anyOf: asked, hours: 3 }, { area: 'assessment', anyOf: ['assessment' as const], hours: 2 }] })),
  fc.record({ areas: fc.constant([...AREAS]), distinctAreas: fc.integer({ min: 1, max: 4 }) }),
)
const standards: fc.Arbitrary<Standard> = fc.array(parameters, { minLength: 1, maxLength: 3 }).map((all) => ({
  id: 'laws/hours', edition: '1', purpose: 'initial', name: 'Hours', aliases: [], programme: 'laws', jurisdiction: 'US-OR', effective: {}, known: { from: '2026-11-21' },
  requirements: all.map((asked, n): HoursRequirement => ({ ...provenance, id: `laws/hours/rule-${n + 1}`, kind: 'hours', unit: 'clock-hours', ...asked })),
}))
const records = fc.array(fc.record({ clockHours: few, competencyAreas: areas, completed: fc.constant('2026-01-10') }), { maxLength: 4 }).map((trainings) => parsed({ trainings }))

const asOf = '2026-11-21'

/** The fewest hundredths of an hour that would be enough if each of them could go to any area: no plan can do with less. */
function fewest(standard: Standard, applicant: Applicant): number {
  const enough = (hundredths: number): boolean => {
    const more = { id: 'more', completed: asOf, clockHours: hundredths / 100, competencyAreas: [...AREAS] }
    return assess(standard, hundredths === 0 ? applicant : withChanges(applicant, { trainings: [more] }), { asOf }).verdict === 'met'
  }
  let low = 0
  let high = 10_000
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle + 1
  }
  return low
}

describe('hours in a plan', () => {
  it('are in total the fewest that any training could do with, whatever the requirements ask together', () => {
    let shared = 0
    fc.assert(fc.property(standards, records, (standard, applicant) => {
      const made = plan(standard, applicant, { asOf })
      const total = made.steps.reduce((sum, step) => sum + (step.code === 'train' ? Math.round(step.params.hours * 100) : 0), 0)
      expect(made.outcome).toBe('met')
      expect(total).toBe(fewest(standard, applicant))
      if (made.steps.length > 1 && standard.requirements.length > 1) shared++
    }), { numRuns: Number(process.env['PLAN_RUNS'] ?? 100) })
    expect(shared).toBeGreaterThan(10)
  })
})
