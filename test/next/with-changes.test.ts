import { describe, expect, it } from 'vitest'
import { withChanges } from '../../src/next/with-changes'
import { applicant } from '../support/applicant'

const before = applicant({
  practice: { supervisesOthers: true },
  trainings: [{ id: 'first', completed: '2026-01-10', clockHours: 3, competencyAreas: ['assessment'] }, { id: 'second', completed: '2026-02-10', clockHours: 4, competencyAreas: [] }],
})

describe('withChanges', () => {
  it('adds what is new behind what is there, and puts an item of the same id in its place', () => {
    const [first] = before.trainings ?? []
    if (!first) throw new Error('no training')
    const third = { ...first, id: 'third' }
    const after = withChanges(before, { trainings: [third, { ...first, clockHours: 5 }] })
    expect(after.trainings?.map(({ id, clockHours }) => [id, clockHours])).toEqual([['first', 5], ['second', 4], ['third', 3]])
  })

  it('sets facts of the practice, keeps the others, and starts lists that the record does not have', () => {
    const after = withChanges(before, { practice: { mentalHealthField: true }, identifiers: [{ system: 'opin', value: '1' }], exams: [{ id: 'exam', exam: 'mi-aimh-written', taken: '2026-03-01', outcome: 'passed' }] })
    expect(after.practice).toEqual({ supervisesOthers: true, mentalHealthField: true })
    expect(after.identifiers).toEqual([{ system: 'opin', value: '1' }])
    expect(after.exams).toHaveLength(1)
    expect(after.trainings).toBe(before.trainings)
  })

  it('leaves the record as it was', () => {
    const copy = structuredClone(before)
    withChanges(before, { trainings: [], practice: { supervisesOthers: false } })
    expect(before).toEqual(copy)
  })
})
