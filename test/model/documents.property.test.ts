import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeParseApplicant } from '../../src/model/parse'
import { holding } from './complete'

const pad = (n: number): string => String(n).padStart(2, '0')
const date = fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`)
const partial = fc.tuple(date, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))
const hours = fc.integer({ min: 1, max: 100_000_000 }).map((n) => n / 100)
const area = fc.constantFrom('assessment', 'interventions', 'infant-observation', 'cultural-competency')

const training = fc.uniqueArray(area).chain((competencyAreas) => fc.record({
  title: fc.string(), completed: date, credit: fc.record({ unit: fc.constantFrom('ceu', 'semester-hour', 'quarter-hour'), value: hours }),
  competencyAreas: fc.constant(competencyAreas), didactic: fc.boolean(),
  hoursByArea: fc.subarray(competencyAreas).chain((keys) => fc.tuple(...keys.map(() => hours)).map((values) => Object.fromEntries(keys.map((key, n) => [key, values[n]])))),
}, { requiredKeys: ['completed', 'competencyAreas'] }))
const work = fc.record({ kind: fc.constantFrom('employment', 'volunteer'), start: partial, supervisor: fc.constant('p'), paid: fc.boolean(), familiesServed: fc.nat() }, { requiredKeys: ['kind', 'start'] })
const session = fc.record({ from: date, hours, provider: fc.constant('p'), format: fc.constantFrom('individual', 'group', 'peer') })

const documents = fc.record({ trainings: fc.array(training), experience: fc.array(work), supervision: fc.array(session) }, { requiredKeys: [] })
  .map((lists) => holding({
    people: [{ id: 'p' }],
    ...Object.fromEntries(Object.entries(lists).map(([list, items]) => [list, (items ?? []).map((item, n) => ({ id: `${list} ${n}`, ...item }))])),
  }))

it('a document in order comes back with the same data and is not changed', () => {
  fc.assert(fc.property(documents, (document) => {
    const before = structuredClone(document)
    expect(safeParseApplicant(document)).toEqual({ success: true, applicant: before })
    expect(document).toEqual(before)
  }))
})
