import { describe, expect, it } from 'vitest'
import { imhs } from '../../src/standards/orimha/index'
import { decision, evidence, resultOf, training, type Fields } from '../support/applicant'

const hours = (trainings: readonly Fields[], ...determinations: Fields[]) => resultOf(imhs, 'training-hours', { trainings, determinations })
const accepted = (clockHours?: number, over: Fields = {}) => decision('accepted', { evidence: 'training-1', clockHours, ...over })
const SILENT = [training('2025-03-01')]

describe('Two acceptances of one training on one day: fixed hours, and the fewer of them', () => {
  it.each<[string, readonly [number | undefined, number | undefined], number]>([
    ['the fewer before', [8, 10], 8],
    ['the fewer after', [10, 8], 8],
    ['fixed before left open', [8, undefined], 8],
    ['left open before fixed', [undefined, 8], 8],
  ])('%s', (_, [first, second], counted) => {
    expect(hours(SILENT, accepted(first), accepted(second)).counted?.value).toBe(counted)
  })

  it.each([[8], [undefined]])('of two alike (%s hours) the first is named', (clockHours) => {
    const { evidence: [entry] } = hours([training('2025-03-01', 8)], accepted(clockHours), accepted(clockHours))
    expect(entry).toEqual({ id: 'training-1', standing: 'counted', amount: 8, code: 'accepted', params: { determination: 'decision-1', on: '2026-11-01' } })
  })

  it('a later one goes before, with whatever hours', () => {
    expect(hours(SILENT, accepted(8, { on: '2026-10-01' }), accepted(10)).counted?.value).toBe(10)
    expect(hours(SILENT, accepted(10), accepted(8, { on: '2026-10-01' })).counted?.value).toBe(10)
  })
})

describe('A decision on evidence that names something else than a requirement of this standard', () => {
  it.each([
    ['the standard', 'orimha/imhs', 'counted'],
    ['another standard', 'orimha/ifs/training-hours', 'counted'],
    ['another requirement', 'orimha/imhs/exam', 'counted'],
    ['the requirement', 'orimha/imhs/training-hours', 'excluded'],
  ])('a refusal for %s', (_, requirement, standing) => {
    const refused = decision('refused', { evidence: 'training-1', requirement })
    expect(evidence(hours([training('2025-03-01', 30)], refused), 'training-1').standing).toBe(standing)
  })
})
