import { describe, expect, it } from 'vitest'
import { decision, noteCodes, resultOf, rsc, training, verdictOf, type Fields } from '../support/applicant'
import { imhmClinical, imhmClinicalRenewal, imhsRenewal } from './rules'

const RSC_AREA = { competencyAreas: ['reflective-supervision-provision'] }
const clinical = (issued: string, over: Fields = {}) => ({ standard: 'orimha/imhm-clinical', issued, ...over })

describe('RD-25 IMHM-Clinical held three years: RSC at renewal does not bind', () => {
  const renewed = (holdings: readonly Fields[], options = {}) => resultOf(imhmClinicalRenewal, 'reflective-supervision', { holdings }, options)

  it.each([
    ['the third anniversary', [clinical('2023-11-21')], 'not-applicable'],
    ['the day before it', [clinical('2023-11-22')], 'not-met'],
    ['long after', [clinical('2010-01-01')], 'not-applicable'],
    ['the earliest issue counts, not the latest', [clinical('2025-11-21'), clinical('2015-01-01')], 'not-applicable'],
    ['a renewal is no issue', [clinical('2015-01-01', { lastRenewed: '2026-01-01' })], 'not-applicable'],
    ['nor does a renewal add years', [clinical('2024-01-01', { lastRenewed: '2026-01-01' })], 'not-met'],
    ['IMHS held for three years', [{ standard: 'orimha/imhs', issued: '2010-01-01' }], 'not-met'],
    ['no holding', [], 'not-met'],
  ])('%s', (_, holdings, verdict) => {
    expect(renewed(holdings).verdict).toBe(verdict)
  })

  it.each([['2023-02-27', 'not-met'], ['2023-02-28', 'not-applicable']])('issued on 29 February 2020, asked on %s: %s', (asOf, verdict) => {
    expect(renewed([clinical('2020-02-29')], { asOf }).verdict).toBe(verdict)
  })

  it("looks at the day asked about, not at the period", () => {
    const period = { from: '2025-01-01', to: '2025-12-31' }
    expect(renewed([clinical('2023-11-21')], { period }).verdict).toBe('not-applicable')
    expect(renewed([clinical('2023-11-22')], { period }).verdict).toBe('not-met')
  })

  it('notes that it is recommended, to those who are exempt', () => {
    expect(renewed([clinical('2023-11-21')]).notes).toContainEqual({ code: 'rsc-recommended', params: { holding: 'orimha/imhm-clinical', since: '2023-11-21' } })
    expect(noteCodes(renewed([clinical('2023-11-22')]))).not.toContain('rsc-recommended')
  })

  it('binds those who have held it for less, and lets their hours count', () => {
    const parts = { holdings: [clinical('2025-12-01')], people: [{ id: 'mentor', endorsements: [{ standard: 'orimha/imhs', from: '2010-01-01' }] }] }
    const hours = (given: number) => verdictOf(imhmClinicalRenewal, 'reflective-supervision', { ...parts, supervision: [rsc('2026-05-10', given)] })
    expect([hours(12), hours(11.75)]).toEqual(['met', 'not-met'])
  })
})

describe('IMHS renewal: three hours about RSC bind those who provide it', () => {
  const holdings = [{ standard: 'orimha/imhs', issued: '2026-01-10' }]
  const ask = (providesReflectiveSupervision: boolean | undefined, hours: number, over: Fields = RSC_AREA) => resultOf(imhsRenewal, 'rsc-training-hours', {
    holdings, practice: { providesReflectiveSupervision }, trainings: [training('2026-05-10', hours, over)],
  })

  it.each([
    [true, 3, 'met'], [true, 2.75, 'not-met'],
    [false, 3, 'not-applicable'], [false, 2.75, 'not-applicable'],
    [undefined, 3, 'met'], [undefined, 2.75, 'needs-information'],
  ])('provides RSC: %s; %d hours: %s', (provides, hours, verdict) => {
    expect(ask(provides, hours).verdict).toBe(verdict)
  })

  it('names the flag that is not recorded', () => {
    expect(ask(undefined, 2.75).missing?.fields).toEqual([{ evidence: 'applicant', field: 'practice.providesReflectiveSupervision' }])
    expect(resultOf(imhsRenewal, 'rsc-training-hours', {}).missing?.fields).toContainEqual({ evidence: 'applicant', field: 'practice.providesReflectiveSupervision' })
  })

  it('where the flag is absent a reviewer may still be the one to ask', () => {
    const credit = { ...RSC_AREA, clockHours: undefined, credit: { unit: 'ceu', value: 0.3 } }
    expect(ask(true, 1, credit).verdict).toBe('needs-review')
    expect(ask(undefined, 1, credit).verdict).toBe('needs-review')
  })

  it('takes only hours about RSC, and they need not be didactic', () => {
    expect(ask(true, 15, { competencyAreas: ['infant-observation'] }).verdict).toBe('not-met')
    expect(ask(true, 3, { ...RSC_AREA, didactic: false }).verdict).toBe('met')
    const split = { competencyAreas: ['infant-observation', 'reflective-supervision-provision'] }
    expect(ask(true, 4, { ...split, hoursByArea: { 'reflective-supervision-provision': 2.75 } }).verdict).toBe('not-met')
    expect(ask(true, 4, { ...split, hoursByArea: { 'reflective-supervision-provision': 3 } }).verdict).toBe('met')
  })

  it('a requirement that is waived does not apply, whatever the flag', () => {
    const determinations = [decision('waived', { requirement: 'orimha/imhs/renewal/rsc-training-hours' })]
    expect(verdictOf(imhsRenewal, 'rsc-training-hours', { practice: { providesReflectiveSupervision: true }, determinations })).toBe('not-applicable')
  })
})

describe('IMHM-Clinical: didactic training about RSC', () => {
  it.each([
    [15, true, 'met'], [14.75, true, 'not-met'], [15, false, 'not-met'], [15, undefined, 'needs-information'], [14.75, undefined, 'not-met'],
  ])('%d hours, didactic: %s: %s', (hours, didactic, verdict) => {
    expect(verdictOf(imhmClinical, 'rsc-training-hours', { trainings: [training('2024-05-10', hours, { ...RSC_AREA, didactic })] })).toBe(verdict)
  })

  it('of another area does not count', () => {
    expect(verdictOf(imhmClinical, 'rsc-training-hours', { trainings: [training('2024-05-10', 15, { didactic: true })] })).toBe('not-met')
  })

  it.each([
    [undefined, 3, []], [undefined, 2.75, ['rsc-training-recommended']], [true, 3, []], [true, 2.75, ['rsc-training-recommended']],
    [false, 2.75, []], [undefined, 0.25, ['rsc-training-recommended']],
  ])('at renewal it is recommended, not asked (provides RSC: %s; %d hours)', (providesReflectiveSupervision, hours, notes) => {
    const result = resultOf(imhmClinicalRenewal, 'training-hours', {
      holdings: [clinical('2026-01-10')], practice: { providesReflectiveSupervision },
      trainings: [training('2026-05-10', hours, RSC_AREA), training('2026-06-10', 15)],
    })
    expect(result.verdict).toBe('met')
    expect(noteCodes(result)).toEqual(notes)
  })

  it('ORIMHA renewal hours: 15, of any area', () => {
    const hours = (given: number) => verdictOf(imhmClinicalRenewal, 'training-hours', { holdings: [clinical('2026-01-10')], trainings: [training('2026-05-10', given)] })
    expect([hours(14.75), hours(15)]).toEqual(['not-met', 'met'])
  })
})
