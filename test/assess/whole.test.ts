import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { amend } from '../../src/rulebook/amend'
import type { Requirement } from '../../src/rulebook/requirement'
import { imhs } from '../../src/standards/orimha/imhs'
import { rules, STATED } from '../readings/rules'
import { BY_CHART } from '../rulebook/samples'
import { applicant, assessed, resultOf } from '../support/applicant'

describe('an assessment', () => {
  it('has the sources that the standard brings, for its citations to be looked up', () => {
    const amended = amend(imhs, { 'orimha/imhs/training-hours': {} }, BY_CHART)
    expect(assessed(amended, {}).sources).toEqual({ chart: BY_CHART.sources.chart })
    expect(assessed(imhs, {})).not.toHaveProperty('sources')
  })

  it('says which day it could not read', () => {
    expect(() => assess(imhs, applicant({}), { asOf: '2026-11-31' })).toThrow(new RangeError('asOf: expected a date like 2026-11-21, found "2026-11-31"'))
  })
})

describe('a judgement that waits', () => {
  it('says what it is about, in the words of the rule and not of its id', () => {
    const standard = rules('test/judged', [{ id: 'test/judged/interview', kind: 'judgement', about: 'conversation-with-a-committee', ...STATED }])
    expect(resultOf(standard, 'interview', {}).findings).toEqual([{ code: 'reviewer-decides', params: { about: 'conversation-with-a-committee' } }])
  })
})

describe('what is asked for by no amount', () => {
  it('counts none, met or not', () => {
    const standard = rules('test/paper', [{ id: 'test/paper/exam', kind: 'exam', exam: 'mi-aimh-written', ...STATED }])
    for (const exams of [[], [{ exam: 'mi-aimh-written', taken: '2025-05-01', outcome: 'passed' }]]) {
      expect(resultOf(standard, 'exam', { exams })).not.toHaveProperty('counted')
      expect(resultOf(standard, 'exam', { exams })).not.toHaveProperty('required')
    }
  })
})

describe('a copy of a training', () => {
  it('leaves open what it does not say, as long as the one that bears the amount is in play', () => {
    const standard = rules('test/hours', [{ id: 'test/hours/all', kind: 'hours', unit: 'clock-hours', hours: 5, ...STATED }])
    const copy = { courseId: 'c', eventId: 'e', completed: '2025-05-01', competencyAreas: ['infant-observation'] }
    expect(resultOf(standard, 'all', { trainings: [copy, copy] }).missing?.fields).toEqual([
      { evidence: 'training-1', field: 'clockHours' }, { evidence: 'training-2', field: 'clockHours' },
    ])
  })
})

describe('the facts that a whole waits for', () => {
  const part = (slug: string, over: object): Requirement => Object({ id: `test/whole/both/${slug}`, kind: 'hours', unit: 'clock-hours', hours: 5, ...STATED, ...over })
  const standard = rules('test/whole', [{
    id: 'test/whole/both', kind: 'all-of', ...STATED,
    parts: [part('observation', { areas: ['infant-observation'] }), part('assessment', { areas: ['assessment'], authority: 'secondary' })],
  }])

  it('are those of the parts that wait for facts, and of no other', () => {
    const result = resultOf(standard, 'both', {
      trainings: [{ completed: '2025-05-01', competencyAreas: ['infant-observation'] }, { completed: '2025-05-02', competencyAreas: ['assessment'] }],
    })
    expect(result.parts?.map(({ verdict, missing }) => [verdict, missing?.fields])).toEqual([
      ['needs-information', [{ evidence: 'training-1', field: 'clockHours' }]], ['needs-review', [{ evidence: 'training-2', field: 'clockHours' }]],
    ])
    expect(result).toMatchObject({ verdict: 'needs-information', missing: { fields: [{ evidence: 'training-1', field: 'clockHours' }] } })
  })
})
