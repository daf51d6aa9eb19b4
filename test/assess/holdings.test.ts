import { describe, expect, it } from 'vitest'
import { level1Renewal } from '../../src/standards/ohio-imh/renewal'
import { imhmClinicalRenewal, imhsRenewal, rules, STATED } from '../readings/rules'
import { assessed, resultOf, type Fields } from '../support/applicant'

describe('who held a credential for long', () => {
  const exempted = (...issued: readonly string[]) =>
    resultOf(imhmClinicalRenewal, 'reflective-supervision', { holdings: issued.map((day) => ({ standard: 'orimha/imhm-clinical', issued: day })) })

  it.each([[['2010-01-01', '2020-01-01']], [['2020-01-01', '2010-01-01']]])('is exempt from the first of %j on, in whichever order they stand', (issued) => {
    expect(exempted(...issued).findings).toContainEqual({ code: 'exempt', params: { holding: 'orimha/imhm-clinical', since: '2010-01-01', years: 3 } })
  })

  it('and nothing is recommended where the rule recommends nothing', () => {
    const rule = rules('test/exempt', [{ id: 'test/exempt/exam', kind: 'exam', exam: 'mi-aimh-written', exemptAfter: { holding: 'own/fellow', years: 3 }, ...STATED }])
    expect(resultOf(rule, 'exam', { holdings: [{ standard: 'own/fellow', issued: '2010-01-01' }] })).toMatchObject({ verdict: 'not-applicable', notes: [] })
  })

  it('but not by what is issued after the day asked about', () => {
    expect(exempted('2026-11-22').verdict).not.toBe('not-applicable')
  })
})

describe('a rule that does not bind who says no', () => {
  it('says so, and nothing more', () => {
    const result = resultOf(imhsRenewal, 'rsc-training-hours', {
      holdings: [{ standard: 'orimha/imhs', issued: '2026-01-10' }], practice: { providesReflectiveSupervision: false },
    })
    expect(result.findings).toContainEqual({ code: 'not-bound', params: { practice: 'providesReflectiveSupervision' } })
    expect(result).toMatchObject({ verdict: 'not-applicable', notes: [] })
    expect(result).not.toHaveProperty('missing')
  })

  it('asks nothing of who does not say and meets it anyway', () => {
    const trainings = [{ completed: '2026-05-10', clockHours: 3, competencyAreas: ['reflective-supervision-provision'] }]
    const result = resultOf(imhsRenewal, 'rsc-training-hours', { holdings: [{ standard: 'orimha/imhs', issued: '2026-01-10' }], trainings })
    expect(result.verdict).toBe('met')
    expect(result).not.toHaveProperty('missing')
  })

  it('adds no note where that is not recorded', () => {
    expect(resultOf(imhsRenewal, 'rsc-training-hours', { holdings: [{ standard: 'orimha/imhs', issued: '2026-01-10' }] }).notes).toEqual([])
  })
})

describe('of several holdings the period is of the one that started last', () => {
  const held = (over: Fields = {}): Fields => ({ standard: level1Renewal.renews?.standard, issued: '2025-03-01', ...over })
  const periodOf = (...holdings: readonly Fields[]) => assessed(level1Renewal, { holdings }).period

  it.each([
    ['the earlier end first', [held({ expires: '2026-12-31' }), held({ expires: '2027-06-30' })]],
    ['the earlier end last', [held({ expires: '2027-06-30' }), held({ expires: '2026-12-31' })]],
    ['one without an end first', [held(), held({ expires: '2026-12-31' })]],
    ['one without an end last', [held({ expires: '2026-12-31' }), held()]],
  ])('of two that started on one day, of the one that ends first: %s', (_, holdings) => {
    expect(periodOf(...holdings)).toMatchObject({ from: '2025-03-02', to: '2026-12-31' })
  })

  it('a later start goes before an earlier end', () => {
    expect(periodOf(held({ expires: '2026-12-31' }), held({ issued: '2025-03-02', expires: '2027-06-30' }))).toMatchObject({ from: '2025-03-03', to: '2027-06-30' })
  })
})

describe('what starts a period', () => {
  const LAST_DAY = '2026-11-21'
  const from = (over: Fields) => assessed(level1Renewal, { holdings: [{ standard: level1Renewal.renews?.standard, issued: '2025-03-01', ...over }] }).period?.from

  it.each([
    ['an issue on the very day', { issued: LAST_DAY }, '2026-11-22'],
    ['no issue of the day after', { issued: '2026-11-22' }, undefined],
    ['a renewal on the very day', { lastRenewed: LAST_DAY }, '2026-11-22'],
    ['no renewal of the day after, and the issue before it', { lastRenewed: '2026-11-22' }, '2025-03-02'],
    ['no renewal that came before the issue', { lastRenewed: '2024-03-01' }, '2025-03-02'],
  ])('%s', (_, over, first) => {
    expect(from(over)).toBe(first)
  })
})

describe('where a card expires on another day than the rule says', () => {
  const standard = rules('test/again', [
    { id: 'test/again/exam', kind: 'exam', exam: 'mi-aimh-written', ...STATED },
    { id: 'test/again/document', kind: 'document', document: 'ecmh-skills-inventory', ...STATED },
    { id: 'test/again/hours', kind: 'hours', unit: 'clock-hours', hours: 15, ...STATED },
    { id: 'test/again/judgement', kind: 'judgement', about: 'interview', ...STATED },
  ], { standard: 'own/fellow', months: 24, cites: STATED.cites })

  it('each requirement that is held against the period says so, and no other', () => {
    const { requirements } = assessed(standard, { holdings: [{ standard: 'own/fellow', issued: '2025-03-01', expires: '2027-03-02' }] })
    expect(requirements.map(({ kind, notes }) => [kind, notes.map(({ code }) => code)])).toEqual([
      ['exam', ['expiry-differs']], ['document', ['expiry-differs']], ['hours', ['expiry-differs']], ['judgement', []],
    ])
  })
})

describe('a period that the caller gives', () => {
  it('adds no note, and one read from a holding only where its end is not the one by the rule', () => {
    const holdings = [{ standard: level1Renewal.renews?.standard, issued: '2025-03-01' }]
    const notes = (parts: object, options: object = {}) => resultOf(level1Renewal, 'clock-hours', parts, options).notes
    expect(notes({ holdings }, { period: { from: '2025-01-01', to: '2026-12-31' } })).toEqual([])
    expect(notes({ holdings })).toEqual([])
    expect(notes({})).toEqual([])
    expect(notes({ holdings: [{ ...holdings[0], expires: '2027-03-02' }] })).toEqual([{ code: 'expiry-differs', params: { expires: '2027-03-02', byRule: '2027-03-01' } }])
  })
})
