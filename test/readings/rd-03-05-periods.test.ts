import { describe, expect, it } from 'vitest'
import { level1Renewal } from '../../src/standards/ohio-imh/index'
import { assessed, noteCodes, readingsIn, resultOf, standings, training, verdictOf, type Fields } from '../support/applicant'
import { ecmhRenewal, imhsRenewal } from './rules'

const held = (standard: string, issued: string, over: Fields = {}) => ({ standard, issued, ...over })
const level1 = (issued: string, over: Fields = {}) => held('ohio-imh/level-1', issued, over)
const imhs = (issued: string, over: Fields = {}) => held('orimha/imhs', issued, over)
const ecmh = (issued: string, over: Fields = {}) => held('ohio-ecmh/consultant', issued, over)
const domain = (completed: string, clockHours: number) => training(completed, clockHours, { competencyAreas: ['assessment', 'interventions'], ages: 'birth-to-six' })

describe('RD-03 "every 2 years (or bi-annual)": due on the same day two years on', () => {
  it.each([
    ['issued', level1('2024-11-13'), { from: '2024-11-14', to: '2026-11-13', due: '2026-11-13', state: 'overdue' }],
    ['due on the day asked about', level1('2024-11-21'), { from: '2024-11-22', to: '2026-11-21', due: '2026-11-21', state: 'open' }],
    ['due the day before', level1('2024-11-20'), { from: '2024-11-21', to: '2026-11-20', due: '2026-11-20', state: 'overdue' }],
    ['29 February', level1('2024-02-29'), { from: '2024-03-01', to: '2026-02-28', due: '2026-02-28', state: 'overdue' }],
    ['the last renewal beats the issue', level1('2020-03-31', { lastRenewed: '2026-03-31' }), { from: '2026-04-01', to: '2028-03-31', due: '2028-03-31', state: 'open' }],
    ['a renewal after the day is not seen', level1('2025-03-31', { lastRenewed: '2026-11-22' }), { from: '2025-04-01', to: '2027-03-31', due: '2027-03-31', state: 'open' }],
    ['an issue after the day is not seen', level1('2026-11-22'), undefined],
  ] as const)('%s', (_, holding, period) => {
    expect(assessed(level1Renewal, { holdings: [holding] }).period).toEqual(period)
  })
})

describe('RD-05 must renewal hours fall in the period?', () => {
  const holdings = [level1('2025-01-10')]
  const options = { period: { from: '2025-01-10', to: '2026-06-30' } }

  it.each([
    ['the day of issue', '2025-01-10', 'not-met'],
    ['the day after it', '2025-01-11', 'met'],
    ['the due day', '2027-01-10', 'met'],
    ['the day after the due day', '2027-01-11', 'not-met'],
  ])('%s', (_, completed, verdict) => {
    expect(verdictOf(level1Renewal, 'clock-hours', { holdings, trainings: [training(completed, 15)] }, { asOf: '2027-03-01' })).toBe(verdict)
  })

  it.each([['2025-01-09', 'not-met'], ['2025-01-10', 'met'], ['2026-06-30', 'met'], ['2026-07-01', 'not-met']])(
    "takes a caller's period as given: %s is %s", (completed, verdict) => {
      expect(verdictOf(level1Renewal, 'clock-hours', { holdings, trainings: [training(completed, 15)] }, options)).toBe(verdict)
      expect(verdictOf(level1Renewal, 'clock-hours', { trainings: [training(completed, 15)] }, options)).toBe(verdict)
    })

  it("reports the caller's period, due on its last day", () => {
    expect(assessed(level1Renewal, { holdings }, options).period).toEqual({ from: '2025-01-10', to: '2026-06-30', due: '2026-06-30', state: 'overdue' })
  })

  it.each([
    ['hours before the period would make it', [training('2024-06-01', 15)], ['RD-05']],
    ['hours on the day of issue would make it', [training('2025-01-10', 15)], ['RD-05']],
    ['not even all hours are enough', [training('2024-06-01', 14.75)], []],
    ['the period alone is enough', [training('2024-06-01', 15), training('2025-06-01', 15)], []],
    ['hours after the day asked about never count', [training('2026-11-22', 15)], []],
  ])('says so where any date would do: %s', (_, trainings, readings) => {
    expect(readingsIn(resultOf(level1Renewal, 'clock-hours', { holdings, trainings }))).toEqual(readings)
  })

  it.each([[14.75, 'not-met'], [15, 'met']])('%d hours are %s', (hours, verdict) => {
    expect(verdictOf(level1Renewal, 'clock-hours', { holdings, trainings: [training('2025-06-01', 10), training('2026-06-01', hours - 10)] })).toBe(verdict)
  })
})

describe('RD-23 the ECMH period is not published', () => {
  const inWith = (holdings: readonly Fields[], completed: string, hours = 15) =>
    resultOf(ecmhRenewal, 'hours', { holdings, trainings: [domain(completed, hours)] })

  it.each([
    ['the day of issue', [ecmh('2024-03-01', { expires: '2026-10-31' })], '2024-03-01', 'not-met'],
    ['the day after it', [ecmh('2024-03-01', { expires: '2026-10-31' })], '2024-03-02', 'met'],
    ['the day it expires', [ecmh('2024-03-01', { expires: '2026-10-31' })], '2026-10-31', 'met'],
    ['the day after that', [ecmh('2024-03-01', { expires: '2026-10-31' })], '2026-11-01', 'not-met'],
    ['the day of the last renewal', [ecmh('2020-03-01', { lastRenewed: '2024-03-01', expires: '2026-10-31' })], '2024-03-01', 'not-met'],
    ['the day after the last renewal', [ecmh('2020-03-01', { lastRenewed: '2024-03-01', expires: '2026-10-31' })], '2024-03-02', 'met'],
    ['no expiry: what came before is shut out', [ecmh('2024-03-01')], '2024-03-01', 'not-met'],
    ['no expiry: what came after depends', [ecmh('2024-03-01')], '2024-03-02', 'needs-information'],
    ['no holding: every date depends', [], '1999-01-01', 'needs-information'],
  ] as const)('%s', (_, holdings, completed, verdict) => {
    expect(inWith(holdings, completed).verdict).toBe(verdict)
  })

  it('lets the ladder decide where no period is known: too few hours are not-met whatever the period', () => {
    expect(inWith([], '2025-01-01', 14.75).verdict).toBe('not-met')
    expect(inWith([ecmh('2024-03-01')], '2025-01-01', 14.75).verdict).toBe('not-met')
    expect(standings(inWith([], '2025-01-01'))).toEqual({ 'training-1': 'if-known' })
    expect(assessed(ecmhRenewal, { holdings: [ecmh('2024-03-01')] }).period).toBeUndefined()
  })

  it.each([['2025-01-09', 'not-met'], ['2025-01-10', 'met'], ['2026-01-09', 'met'], ['2026-01-10', 'not-met']])(
    "takes the caller's period before any holding: %s", (completed, verdict) => {
      const options = { period: { from: '2025-01-10', to: '2026-01-09' } }
      for (const holdings of [[], [ecmh('2024-03-01')], [ecmh('2026-02-01', { expires: '2028-02-01' })]]) {
        expect(verdictOf(ecmhRenewal, 'hours', { holdings, trainings: [domain(completed, 15)] }, options)).toBe(verdict)
      }
    })

  it('asks the skills inventory to be dated in the period', () => {
    const dated = (day: string, holdings: readonly Fields[]) =>
      verdictOf(ecmhRenewal, 'skills-inventory', { holdings, documents: [{ kind: 'ecmh-skills-inventory', dated: day }] })
    const holdings = [ecmh('2024-03-01', { expires: '2026-10-31' })]
    expect([dated('2024-03-01', holdings), dated('2024-03-02', holdings), dated('2026-10-31', holdings), dated('2026-11-01', holdings)])
      .toEqual(['not-met', 'met', 'met', 'not-met'])
    expect([dated('2024-03-01', [ecmh('2024-03-01')]), dated('2024-03-02', [ecmh('2024-03-01')]), dated('2024-03-02', [])])
      .toEqual(['not-met', 'needs-information', 'needs-information'])
  })
})

describe("RD-24 ORIMHA's renewal date is not published: twelve months", () => {
  it.each([
    ['from the issue', [imhs('2026-02-28')], { from: '2026-03-01', to: '2027-02-28', due: '2027-02-28', state: 'open' }],
    ['from the last renewal', [imhs('2020-05-01', { lastRenewed: '2025-11-20' })], { from: '2025-11-21', to: '2026-11-20', due: '2026-11-20', state: 'overdue' }],
    ['issued on 29 February', [imhs('2024-02-29')], { from: '2024-03-01', to: '2025-02-28', due: '2025-02-28', state: 'overdue' }],
    ['of several holdings the latest start', [imhs('2026-01-15'), imhs('2021-01-15')], { from: '2026-01-16', to: '2027-01-15', due: '2027-01-15', state: 'open' }],
    ['the latest start may be a renewal', [imhs('2025-12-01'), imhs('2019-01-15', { lastRenewed: '2026-01-15' })], { from: '2026-01-16', to: '2027-01-15', due: '2027-01-15', state: 'open' }],
    ['expires closes it', [imhs('2026-01-15', { expires: '2026-12-31' })], { from: '2026-01-16', to: '2026-12-31', due: '2026-12-31', state: 'open' }],
    ['expires closes it even when the renewal behind it is not seen', [imhs('2025-12-15', { lastRenewed: '2026-12-01', expires: '2027-12-31' })], { from: '2025-12-16', to: '2027-12-31', due: '2027-12-31', state: 'open' }],
    ['no holding', [], undefined],
  ] as const)('%s', (_, holdings, period) => {
    expect(assessed(imhsRenewal, { holdings }).period).toEqual(period)
  })

  it('notes on each requirement that looks at the period where `expires` differs from the rule', () => {
    const notes = (expires: string) => assessed(imhsRenewal, { holdings: [imhs('2026-01-15', { expires })] }).requirements
      .flatMap((result) => (noteCodes(result).includes('expiry-differs') ? [result.id.split('/').at(-1)] : []))
    expect(notes('2027-01-15')).toEqual([])
    expect(notes('2026-12-31')).toEqual(expect.arrayContaining(['training-hours', 'reflective-supervision', 'ethics-agreement']))
    expect(notes('2026-12-31')).not.toContain('membership')
    expect(resultOf(imhsRenewal, 'training-hours', { holdings: [imhs('2026-01-15', { expires: '2026-12-31' })] }).notes)
      .toContainEqual({ code: 'expiry-differs', params: { expires: '2026-12-31', byRule: '2027-01-15' } })
  })

  it('without holding and period leaves dated evidence to what is not known', () => {
    const trainings = (hours: number) => ({ trainings: [training('2026-05-01', hours)] })
    expect(verdictOf(imhsRenewal, 'training-hours', trainings(15))).toBe('needs-information')
    expect(verdictOf(imhsRenewal, 'training-hours', trainings(14.75))).toBe('not-met')
    expect(verdictOf(imhsRenewal, 'ethics-agreement', { agreements: [{ kind: 'ethics-and-endorsement', signed: '2026-05-01' }] })).toBe('needs-information')
    expect(verdictOf(imhsRenewal, 'ethics-agreement', {})).toBe('not-met')
  })

  it('dates renewal papers in the period and asks membership on the day', () => {
    const signed = (day: string) => verdictOf(imhsRenewal, 'ethics-agreement', { holdings: [imhs('2026-01-15')], agreements: [{ kind: 'ethics-and-endorsement', signed: day }] })
    expect([signed('2026-01-15'), signed('2026-01-16'), signed('2026-11-21'), signed('2026-11-22')]).toEqual(['not-met', 'met', 'met', 'not-met'])
    const memberships = [{ association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2020-01-01', to: '2026-11-21' }]
    expect(verdictOf(imhsRenewal, 'membership', { memberships })).toBe('met')
    expect(verdictOf(imhsRenewal, 'membership', { memberships }, { asOf: '2026-11-22' })).toBe('not-met')
  })
})
