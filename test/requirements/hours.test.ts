import { describe, expect, it } from 'vitest'
import type { HoursRequirement } from '../../src/rulebook/requirement'
import { AS_OF, readingsIn, resultOf, training, type Fields } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const OBSERVATION = 'infant-observation'
const CULTURE = 'cultural-competency'
const SOCIAL = 'social-emotional-development'
const MINIMA = [{ area: OBSERVATION, anyOf: [OBSERVATION], hours: 1 }, { area: CULTURE, anyOf: [CULTURE], hours: 2 }] as const

type Rule = Omit<HoursRequirement, 'id' | 'kind' | 'unit' | 'cites' | 'authority'> & { readonly unit?: HoursRequirement['unit'] }
const PERIOD = { from: '2026-01-01', to: '2026-12-31' }

const asked = (rule: Rule, trainings: readonly Fields[], options: Parameters<typeof resultOf>[3] = {}) =>
  resultOf(rules('test/hours', [{ id: 'test/hours/asked', kind: 'hours', unit: 'hours', ...rule, ...STATED }]), 'asked', { trainings }, options)
const atRenewal = (rule: Rule, trainings: readonly Fields[]) =>
  resultOf(rules('test/again', [{ id: 'test/again/asked', kind: 'hours', unit: 'hours', ...rule, ...STATED }], { standard: 'test/hours', months: 12, cites: STATED.cites }), 'asked', { trainings }, { period: PERIOD })
const on = (hours: number, ...areas: string[]) => training('2026-05-01', hours, { competencyAreas: areas })

describe('minimum hours in areas', () => {
  it('accounts for each area: what is asked, what counts, what is short', () => {
    const result = asked({ minima: MINIMA }, [on(1, OBSERVATION), on(0.5, CULTURE)])
    expect(result.verdict).toBe('not-met')
    expect([result.required, result.counted]).toEqual([{ unit: 'hours', value: 3 }, { unit: 'hours', value: 1.5 }])
    // One area alone is not short together with another.
    expect(result.findings).toEqual([{ code: 'areas-short', params: { areas: [{ area: CULTURE, hours: 0.5, required: 2 }] } }])
    expect(result.missing).toEqual({
      quantity: { unit: 'hours', value: 1.5 }, areas: [{ area: CULTURE, hours: 1.5 }], deficit: { areas: [CULTURE], needed: 2, available: 0.5 },
    })
    expect(result.evidence).toEqual([
      { id: 'training-1', standing: 'counted', amount: 1, code: 'split', params: { areas: [{ area: OBSERVATION, hours: 1 }] } },
      { id: 'training-2', standing: 'counted', amount: 0.5, code: 'split', params: { areas: [{ area: CULTURE, hours: 0.5 }] } },
    ])
  })

  it('gives no amount to a training that waits for its verification', () => {
    const result = asked({ minima: MINIMA }, [on(1, OBSERVATION)], { counting: 'verified' })
    expect(result.evidence).toEqual([{ id: 'training-1', standing: 'if-verified', code: 'not-verified', params: { verification: 'self-reported' } }])
  })

  it('says which areas are short together', () => {
    const result = asked({ minima: MINIMA }, [on(1, OBSERVATION, CULTURE)])
    expect(result.findings.at(-1)).toEqual({ code: 'areas-short-together', params: { areas: [OBSERVATION, CULTURE], needed: 3, available: 1 } })
  })

  it('with full hours for each area, is short where one of them is', () => {
    const result = asked({ minima: MINIMA, sharing: 'full' }, [on(1, OBSERVATION, CULTURE)])
    expect(result.verdict).toBe('not-met')
    expect(result.counted).toEqual({ unit: 'hours', value: 2 })
    expect(result.findings).toEqual([{ code: 'areas-short', params: { areas: [{ area: CULTURE, hours: 1, required: 2 }] } }])
    expect(result.missing).toEqual({ quantity: { unit: 'hours', value: 1 }, areas: [{ area: CULTURE, hours: 1 }] })
    expect(asked({ minima: MINIMA, sharing: 'full' }, [on(2, OBSERVATION, CULTURE)]).verdict).toBe('met')
  })
})

describe('a number of areas', () => {
  it('counts areas, not hours', () => {
    const result = asked({ distinctAreas: 2, areas: [OBSERVATION, CULTURE, SOCIAL] }, [on(3, OBSERVATION)])
    expect(result.verdict).toBe('not-met')
    expect([result.required, result.counted]).toEqual([{ unit: 'count', value: 2 }, { unit: 'count', value: 1 }])
    expect(result.findings).toEqual([{ code: 'too-few-areas', params: { areas: [OBSERVATION], required: 2 } }])
    expect(result.missing).toEqual({ quantity: { unit: 'count', value: 1 } })
    expect(result.evidence).toEqual([{ id: 'training-1', standing: 'counted', amount: 1, code: 'areas-touched', params: { areas: [OBSERVATION] } }])
  })
})

describe('hours in total', () => {
  it.each(['hours', 'clock-hours'] as const)('a tenth of an hour short is a tenth: %s', (unit) => {
    const result = asked({ unit, hours: 15 }, [on(14.9, OBSERVATION)])
    expect(result.findings).toEqual([{ code: 'amount-short', params: { counted: 14.9, required: 15, missing: 0.1 } }])
    expect(result.missing).toEqual({ quantity: { unit, value: 0.1 } })
  })

  it('gives no amount to a training that is excluded', () => {
    const result = asked({ hours: 15 }, [training('2026-11-22', 15)], { asOf: AS_OF })
    expect(result.evidence).toEqual([{ id: 'training-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } }])
  })
})

describe('another reading is looked at only by a rule that rests on it', () => {
  const BEFORE = [training('2025-12-01', 15)]
  const SHARED = [on(2, OBSERVATION, CULTURE)]

  it('RD-05: training before the period', () => {
    expect(readingsIn(atRenewal({ hours: 15 }, BEFORE))).toEqual([])
    expect(readingsIn(atRenewal({ hours: 15, reading: 'RD-05' }, BEFORE))).toEqual(['RD-05'])
  })

  it('RD-06: a training tagged with two areas', () => {
    expect(readingsIn(asked({ minima: MINIMA }, SHARED))).toEqual([])
    expect(readingsIn(asked({ minima: MINIMA, reading: 'RD-06' }, SHARED))).toEqual(['RD-06'])
    expect(readingsIn(asked({ minima: MINIMA, sharing: 'full', reading: 'RD-06' }, SHARED))).toEqual([])
  })

  it('RD-06 is about minimum hours: where areas are counted there is no other way', () => {
    const result = asked({ distinctAreas: 2, areas: [OBSERVATION, CULTURE], reading: 'RD-06' }, [on(0.01, OBSERVATION, CULTURE)])
    expect([result.verdict, readingsIn(result)]).toEqual(['not-met', []])
  })
})
