import { describe, expect, it } from 'vitest'
import { level1Renewal } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { degree, job, mentor, readingsIn, resultOf, rsc, training, type Fields } from '../support/applicant'
import { ecmhRenewal, imhsRenewal } from './rules'

const AREAS = ['relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency'] as const
const LAST = ['cultural-competency', 'linguistic-competency', 'trauma-informed-competency'] as const
const on = (hours: number | undefined, ...areas: string[]) => training('2025-06-01', hours, { competencyAreas: areas })
const renewed = (slug: string, trainings: readonly Fields[], counting: 'claimed' | 'verified' = 'claimed') =>
  resultOf(level1Renewal, slug, { trainings }, { period: { from: '2025-01-01', to: '2026-12-31' }, counting })
const three = AREAS.slice(0, 3).map((area) => on(1, area))

describe('`reading-matters`: the alternative would change the verdict, whichever way', () => {
  it.each([
    ['needs-information would be not-met', [...three, on(undefined, 'cultural-competency')], 'needs-information', ['RD-04']],
    ['needs-information either way', [...three, on(undefined, ...LAST)], 'needs-information', []],
    ['met would be needs-information', [...three, on(1, 'cultural-competency'), on(undefined, ...LAST)], 'met', ['RD-04']],
    ['not-met either way', [on(1, 'cultural-competency')], 'not-met', []],
  ])('RD-04: %s', (_, trainings, verdict, readings) => {
    const result = renewed('competency-areas', trainings)
    expect(result.verdict).toBe(verdict)
    expect(readingsIn(result)).toEqual(readings)
  })

  it('RD-04 and RD-06 are each tried alone', () => {
    // Two hours for the last three: enough for one area, short of three; in full for each it would be six.
    const result = renewed('competency-areas', [...three, on(2, ...LAST)])
    expect(result.verdict).toBe('met')
    expect(readingsIn(result)).toEqual(['RD-04'])
  })

  it('RD-06: pending would be met, and met would be met', () => {
    const verified = { verification: 'verified' }
    const items = (hours: number) => [{ ...on(hours, ...AREAS), ...verified }, { ...on(3, ...AREAS), verification: 'submitted' }]
    const pending = renewed('competency-areas', items(1), 'verified')
    expect(pending.verdict).toBe('pending')
    expect(readingsIn(pending)).toContain('RD-06')
    expect(readingsIn(renewed('competency-areas', items(4), 'verified'))).not.toContain('RD-06')
  })

  it('RD-06 does not touch a total', () => {
    expect(readingsIn(renewed('clock-hours', [on(14.75, ...AREAS)]))).toEqual([])
  })

  it('RD-05: at ORIMHA too, and for the areas too', () => {
    const holdings = [{ standard: 'orimha/imhs', issued: '2026-01-10' }]
    const early = resultOf(imhsRenewal, 'training-hours', { holdings, trainings: [training('2025-12-01', 15)] })
    expect([early.verdict, readingsIn(early)]).toEqual(['not-met', ['RD-05']])
    const areas = resultOf(level1Renewal, 'competency-areas', { holdings: [{ standard: 'ohio-imh/level-1', issued: '2025-06-01' }], trainings: [on(4, ...AREAS)] })
    expect([areas.verdict, readingsIn(areas)]).toEqual(['not-met', ['RD-05']])
  })

  it('RD-05: needs-review would be met', () => {
    const holdings = [{ standard: 'orimha/imhs', issued: '2026-01-10' }]
    const credit = training('2026-05-01', undefined, { credit: { unit: 'ceu', value: 1 } })
    const result = resultOf(imhsRenewal, 'training-hours', { holdings, trainings: [credit, training('2025-12-01', 15)] })
    expect([result.verdict, readingsIn(result)]).toEqual(['needs-review', ['RD-05']])
  })

  it('RD-13: not-met would be needs-review', () => {
    const received = (...supervision: Fields[]) => resultOf(imhs, 'reflective-supervision', {
      education: [degree('2010-06-01')], people: [mentor()], experience: [job('2011-01-01')], supervision,
    })
    const result = received(rsc('2023-01-01', 25), rsc('2023-11-30', 25, { about: 'rsc-provision' }))
    expect([result.verdict, readingsIn(result)]).toEqual(['not-met', ['RD-13']])
    const review = received(rsc('2023-01-01', 25), rsc('2023-11-30', 25), rsc('2024-01-01', 1, { about: 'rsc-provision' }))
    expect([review.verdict, readingsIn(review)]).toEqual(['needs-review', ['RD-13']])
  })
})

describe('RD-23 and RD-24 where no period is known', () => {
  const ecmh = (over: Fields) => ({ standard: 'ohio-ecmh/consultant', issued: '2020-03-01', ...over })
  const domain = (completed: string) => training(completed, 15, { competencyAreas: ['assessment', 'interventions'], ages: 'birth-to-six' })

  it.each([
    ['the last renewal shuts out what came before it', [ecmh({ lastRenewed: '2024-03-01' })], '2024-03-01', 'not-met'],
    ['and leaves open what came after', [ecmh({ lastRenewed: '2024-03-01' })], '2024-03-02', 'needs-information'],
    ['a renewal after the day asked about is not seen', [ecmh({ lastRenewed: '2026-12-01' })], '2024-03-01', 'needs-information'],
    ['of several holdings the latest start', [ecmh({ issued: '2024-03-01' }), ecmh({})], '2024-03-01', 'not-met'],
    ['an issue after the day asked about is not seen', [ecmh({ issued: '2026-12-01' })], '2010-01-01', 'needs-information'],
  ] as const)('%s', (_, holdings, completed, verdict) => {
    for (const slug of ['hours', 'domains']) expect(resultOf(ecmhRenewal, slug, { holdings, trainings: [domain(completed)] }).verdict).toBe(verdict)
  })

  it('RSC is as unknown as the rest', () => {
    const received = (hours: number) => resultOf(imhsRenewal, 'reflective-supervision', { people: [mentor()], supervision: [rsc('2026-05-10', hours)] }).verdict
    expect([received(12), received(11.75)]).toEqual(['needs-information', 'not-met'])
  })
})
