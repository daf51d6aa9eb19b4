import { describe, expect, it } from 'vitest'
import type { HoursRequirement } from '../../src/rulebook/requirement'
import { level1Renewal } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { evidence, mentor, noteCodes, resultOf, rsc, standings, training, verdictOf, type Fields } from '../support/applicant'
import { ecmhRenewal, imhsRenewal, rules, STATED } from './rules'

const hours = (trainings: readonly Fields[], counting: 'claimed' | 'verified' = 'claimed') => resultOf(imhs, 'training-hours', { trainings }, { counting })

describe('RD-26 CEUs and college credit: a reviewer decides, unless a conversion is set', () => {
  const credit = (unit: string, value: number, over: Fields = {}) => training('2025-03-01', undefined, { credit: { unit, value }, ...over })
  const converting = (conversions: NonNullable<HoursRequirement['conversions']>) => rules('test/credit', [
    { id: 'test/credit/training-hours', kind: 'hours', unit: 'clock-hours', hours: 30, conversions, ...STATED },
  ])
  const converted = (conversions: NonNullable<HoursRequirement['conversions']>, ...trainings: Fields[]) =>
    resultOf(converting(conversions), 'training-hours', { trainings })

  it.each([['ceu', 3], ['ceu', 0.01], ['semester-hour', 2], ['quarter-hour', 3]])('without a conversion, %s', (unit, value) => {
    const result = hours([credit(unit, value)])
    expect(result.verdict).toBe('needs-review')
    expect(evidence(result, 'training-1')).toMatchObject({ standing: 'if-approved', code: 'credit-not-converted', params: { unit, value } })
    expect(result.counted?.value).toBe(0)
  })

  it.each([
    ['3 CEU at 10', { ceu: 10 }, [credit('ceu', 3)], 'met'],
    ['2.99 CEU at 10', { ceu: 10 }, [credit('ceu', 2.99)], 'not-met'],
    ['two semester hours at 15', { 'semester-hour': 15 }, [credit('semester-hour', 2)], 'met'],
    ['three quarter hours at 10', { 'quarter-hour': 10 }, [credit('quarter-hour', 3)], 'met'],
    ['a unit that is not converted', { ceu: 10 }, [credit('semester-hour', 2)], 'needs-review'],
    ['CEU and clock hours together', { ceu: 10 }, [credit('ceu', 1.15), training('2025-04-01', 18.5)], 'met'],
    ['a quarter less', { ceu: 10 }, [credit('ceu', 1.15), training('2025-04-01', 18.25)], 'not-met'],
  ] as const)('with one: %s', (_, conversions, trainings, verdict) => {
    expect(converted(conversions, ...trainings).verdict).toBe(verdict)
  })

  it('clock hours beat the credit beside them', () => {
    expect(hours([credit('ceu', 9, { clockHours: 29.75 })]).verdict).toBe('not-met')
    expect(hours([credit('ceu', 0.1, { clockHours: 30 })]).verdict).toBe('met')
    expect(converted({ ceu: 10 }, credit('ceu', 9, { clockHours: 29.75 })).verdict).toBe('not-met')
  })
})

describe('RD-27 the same training twice', () => {
  const fifteen = (over: Fields) => training('2025-03-01', 15, over)
  const ids = { courseId: 'C1', eventId: 'E1' }

  it.each([
    ['course and event', { title: 'A', ...ids }, { title: 'B', completed: '2024-01-01', ...ids }, 'not-met'],
    ['course only', { title: 'A', courseId: 'C1' }, { title: 'B', courseId: 'C1' }, 'met'],
    ['event only', { title: 'A', eventId: 'E1' }, { title: 'B', eventId: 'E1' }, 'met'],
    ['a whole pair and half of it', { title: 'A', ...ids }, { title: 'B', courseId: 'C1' }, 'met'],
    ['course, and another event', { title: 'A', ...ids }, { title: 'B', courseId: 'C1', eventId: 'E2' }, 'met'],
    ['title, date and hours', { title: 'A' }, { title: 'A' }, 'not-met'],
    ['case and outer spaces aside', { title: 'Early Cues' }, { title: '  early cues ' }, 'not-met'],
    ['inner spaces matter', { title: 'Early Cues' }, { title: 'Early  Cues' }, 'met'],
    ['another title', { title: 'A' }, { title: 'B' }, 'met'],
    ['no titles at all', {}, {}, 'met'],
    ['one title', { title: 'A' }, {}, 'met'],
    ['another date', { title: 'A' }, { title: 'A', completed: '2025-03-02' }, 'met'],
    ['title, date and hours with half a pair', { title: 'A', courseId: 'C1' }, { title: 'A', courseId: 'C2' }, 'not-met'],
    ['title, date and hours, though of different events', { title: 'A', ...ids }, { title: 'A', courseId: 'C1', eventId: 'E2' }, 'not-met'],
  ])('%s', (_, one, other, verdict) => {
    const result = hours([fifteen(one), fifteen(other)])
    expect(result.verdict).toBe(verdict)
    expect(standings(result)).toEqual({ 'training-1': 'counted', 'training-2': verdict === 'met' ? 'counted' : 'excluded' })
    if (verdict === 'not-met') expect(evidence(result, 'training-2')).toMatchObject({ code: 'duplicate', params: { of: 'training-1' } })
  })

  it('other hours make another training, unless the ids are the same', () => {
    expect(hours([fifteen({ title: 'A' }), fifteen({ title: 'A', clockHours: 15.5 })]).verdict).toBe('met')
    expect(hours([fifteen({ title: 'A', ...ids }), fifteen({ title: 'A', clockHours: 15.5, ...ids })]).counted?.value).toBe(15.5)
  })

  it('hours that neither records are the same, hours that one records are not', () => {
    const silent = (over: Fields) => fifteen({ title: 'A', clockHours: undefined, ...over })
    expect(standings(hours([silent({}), silent({})]))).toEqual({ 'training-1': 'if-known', 'training-2': 'excluded' })
    expect(standings(hours([fifteen({ title: 'A' }), silent({})]))).toEqual({ 'training-1': 'counted', 'training-2': 'if-known' })
  })

  it('is transitive: two that have nothing in common are one by way of a third', () => {
    const chain = [fifteen({ title: 'A', ...ids }), fifteen({ title: 'B' }), fifteen({ title: 'B', ...ids })]
    expect(hours(chain).counted?.value).toBe(15)
    expect(hours(chain.slice(0, 2)).counted?.value).toBe(30)
  })

  it('amounts to the most hours of its copies, with a note where they differ', () => {
    const copies = [training('2025-03-01', 10, ids), training('2025-03-01', 20, ids)]
    const result = hours([...copies, training('2025-04-01', 10)])
    expect(result.verdict).toBe('met')
    expect(result.counted?.value).toBe(30)
    expect(result.notes).toEqual([{ code: 'duplicates-differ', params: { evidence: ['training-1', 'training-2'] } }])
    expect(noteCodes(hours([fifteen(ids), fifteen(ids)]))).toEqual([])
    expect(noteCodes(hours([fifteen(ids), fifteen({ ...ids, competencyAreas: ['infant-observation'] })]))).toEqual(['duplicates-differ'])
  })

  it('has all the areas of its copies', () => {
    const three = ['relationship-based-education', 'social-emotional-development', 'cultural-competency'].map((area) => training('2025-05-01', 1, { competencyAreas: [area] }))
    const copies = (clockHours: number) => [['infant-observation'], ['cultural-competency']].map((competencyAreas) => training('2025-03-01', clockHours, { ...ids, competencyAreas }))
    const areas = (trainings: readonly Fields[]) => resultOf(level1Renewal, 'competency-areas', { trainings }, { period: { from: '2025-01-01', to: '2026-12-31' } }).verdict
    expect(areas([...three.slice(0, 2), ...copies(2)])).toBe('met')
    expect(areas([...three.slice(0, 2), ...copies(1.75)])).toBe('not-met')
    expect(areas([...three, ...copies(1)])).toBe('met')
  })

  it.each([
    ['the verified copy is enough', 20, 20, 'met'],
    ['the submitted copy has the more hours', 20, 10, 'pending'],
    ['neither is enough', 19.75, 9.75, 'not-met'],
  ])('on each rung the copies of that rung: %s', (_, submitted, verified, verdict) => {
    const copies = [training('2025-03-01', submitted, { ...ids, verification: 'submitted' }), training('2025-03-02', verified, { ...ids, verification: 'verified' })]
    const result = hours([...copies, training('2025-04-01', 10, { verification: 'verified' })], 'verified')
    expect(result.verdict).toBe(verdict)
    expect(result.counted?.value).toBe(verified + 10)
    expect(standings(result)).toEqual({ 'training-1': 'excluded', 'training-2': 'counted', 'training-3': 'counted' })
  })

  it('a copy that does not count leaves the other in peace', () => {
    expect(standings(hours([fifteen({ ...ids, verification: 'unable-to-verify' }), fifteen(ids)]))).toEqual({ 'training-1': 'excluded', 'training-2': 'counted' })
    expect(standings(hours([fifteen({ ...ids, completed: '2026-12-01' }), fifteen(ids)]))).toEqual({ 'training-1': 'excluded', 'training-2': 'counted' })
  })

  it('of copies that stand alike the earlier bears the amount', () => {
    expect(standings(hours([fifteen(ids), fifteen({ ...ids, completed: '2025-03-02' })]))).toEqual({ 'training-1': 'counted', 'training-2': 'excluded' })
    expect(standings(hours([fifteen(ids), fifteen(ids)]))).toEqual({ 'training-1': 'counted', 'training-2': 'excluded' })
  })

  it('only trainings are deduplicated', () => {
    const parts = { holdings: [{ standard: 'orimha/imhs', issued: '2026-01-10' }], people: [mentor()] }
    expect(verdictOf(imhsRenewal, 'reflective-supervision', { ...parts, supervision: [rsc('2026-05-10', 6), rsc('2026-05-10', 6)] })).toBe('met')
  })
})

describe('RD-28 how old may initial training be? No limit is published', () => {
  it.each([['1971-04-01', 'met'], ['2026-11-21', 'met'], ['2026-11-22', 'not-met']])('completed %s: %s', (completed, verdict) => {
    expect(hours([training(completed, 30)]).verdict).toBe(verdict)
  })
})

describe('ECMH hours: ages and domains', () => {
  const options = { period: { from: '2025-01-01', to: '2026-12-31' } }
  const ask = (slug: string, ...trainings: Fields[]) => verdictOf(ecmhRenewal, slug, { trainings }, options)
  const on = (clockHours: number, competencyAreas: string[], ages: string | undefined = 'birth-to-six') => training('2025-06-01', clockHours, { competencyAreas, ages })

  it.each([['birth-to-six', 'met'], ['prenatal-to-three', 'met'], ['other', 'not-met'], [undefined, 'needs-information']])('ages %s: %s', (ages, verdict) => {
    expect(ask('hours', training('2025-06-01', 15, { competencyAreas: ['assessment'], ages }))).toBe(verdict)
  })

  it.each([
    ['one domain', [on(15, ['assessment'])], 'not-met'],
    ['two domains', [on(14, ['assessment']), on(1, ['interventions'])], 'met'],
    ['two domains in one training', [on(15, ['assessment', 'interventions'])], 'met'],
    ['however few hours the second has', [on(14.75, ['assessment']), on(0.01, ['interventions'])], 'met'],
    ['a second that is no domain', [on(14, ['assessment']), on(1, ['infant-observation'])], 'not-met'],
    ['a second about other ages', [on(14, ['assessment']), on(1, ['interventions'], 'other')], 'not-met'],
  ])('%s', (_, trainings, verdict) => {
    expect(ask('domains', ...trainings)).toBe(verdict)
  })

  it('counts only hours that can go to a domain', () => {
    expect(ask('hours', on(14.75, ['assessment']), on(9, ['infant-observation']))).toBe('not-met')
    expect(ask('hours', on(14.75, ['assessment']), on(0.25, ['infant-observation', 'interventions']))).toBe('met')
  })
})
