import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import type { Training } from '../../src/model/applicant'
import { level1Renewal } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { applicant, AS_OF, noteCodes, resultOf, training, type Fields } from '../support/applicant'

const ids = { courseId: 'C1', eventId: 'E1' }
const copy = (clockHours: number, over: Fields = {}) => training('2025-03-01', clockHours, { ...ids, ...over })
const hours = (...trainings: Fields[]) => resultOf(imhs, 'training-hours', { trainings })

describe('RD-27 when copies of a training differ', () => {
  it('not by the order in which their areas are named', () => {
    const [one, other] = ['infant-observation', 'cultural-competency']
    expect(noteCodes(hours(copy(10, { competencyAreas: [one, other] }), copy(10, { competencyAreas: [other, one] })))).toEqual([])
    expect(noteCodes(hours(copy(10, { competencyAreas: [one, other] }), copy(10, { competencyAreas: [one] })))).toEqual(['duplicates-differ'])
  })

  it('not by the order in which their split names them', () => {
    const competencyAreas = ['infant-observation', 'cultural-competency']
    // Put together by hand: `parseApplicant` brings the areas into one order.
    const record = applicant({ trainings: [copy(10, { competencyAreas }), copy(10, { competencyAreas })] })
    const notes = (...splits: NonNullable<Training['hoursByArea']>[]) =>
      assess(imhs, { ...record, trainings: (record.trainings ?? []).map((one, at) => ({ ...one, hoursByArea: splits[at] })) }, { asOf: AS_OF })
        .requirements.filter(({ id }) => id === 'orimha/imhs/training-hours').flatMap(noteCodes)
    expect(notes({ 'infant-observation': 4, 'cultural-competency': 6 }, { 'cultural-competency': 6, 'infant-observation': 4 })).toEqual([])
    expect(notes({ 'infant-observation': 4, 'cultural-competency': 6 }, { 'cultural-competency': 5, 'infant-observation': 5 })).toEqual(['duplicates-differ'])
  })

  it('not by a copy that does not count', () => {
    const result = hours(copy(10), copy(20, { verification: 'unable-to-verify' }))
    expect(noteCodes(result)).toEqual([])
    expect(result.counted?.value).toBe(10)
    expect(noteCodes(hours(copy(10, { verification: 'unable-to-verify' }), copy(20, { verification: 'unable-to-verify' })))).toEqual([])
  })
})

describe('RD-06 the split of a training among its areas', () => {
  const AREAS = ['relationship-based-education', 'social-emotional-development', 'cultural-competency', 'infant-observation']
  const areas = (...trainings: Fields[]) => resultOf(level1Renewal, 'competency-areas', { trainings }, { period: { from: '2025-01-01', to: '2026-12-31' } }).verdict
  const all = (over: Fields) => copy(4, { competencyAreas: AREAS, ...over })
  const LOPSIDED = { hoursByArea: { 'relationship-based-education': 4 } }

  it('binds where it is recorded, and an empty one is none', () => {
    expect(areas(all({}))).toBe('met')
    expect(areas(all(LOPSIDED))).toBe('not-met')
    expect(areas(all({ hoursByArea: {} }))).toBe('met')
  })

  it('RD-27: of several copies it binds only where each has one', () => {
    expect(areas(all(LOPSIDED), all(LOPSIDED))).toBe('not-met')
    expect(areas(all(LOPSIDED), all({}))).toBe('met')
    expect(areas(all({}), all(LOPSIDED))).toBe('met')
  })
})
