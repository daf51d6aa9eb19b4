import { describe, expect, it } from 'vitest'
import { LAST_DATE } from '../../src/calendar/civil-date'
import type { Person } from '../../src/model/applicant'
import type { VettingRule } from '../../src/rulebook/requirement'
import { endingVettings, qualifiedSpans, vettingEnds } from '../../src/requirements/provider'
import { AS_OF } from '../support/applicant'

const IMHS = ['orimha/imhs']
const vetted = (from: string, to?: string): Person => ({ id: 'other', vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from, to }] })

describe('the last good day of a vetting', () => {
  it.each([
    ['five years', { from: '2018-03-10' }, { years: 5 }, '2023-03-09'],
    ['no length in the rule', { from: '2018-03-10' }, {}, LAST_DATE],
    ['an end on record beats the length', { from: '2018-03-10', to: '2026-01-31' }, { years: 5 }, '2026-01-31'],
    ['the rule ends before', { from: '2018-03-10', to: '2026-01-31' }, { until: '2025-12-31' }, '2025-12-31'],
    ['the rule ends later', { from: '2018-03-10', to: '2026-01-31' }, { until: '2026-12-31' }, '2026-01-31'],
  ] as const)('%s', (_, days, rule, end) => {
    expect(vettingEnds(days, rule)).toBe(end)
  })
})

describe('the days on which someone qualifies', () => {
  it('are none for someone neither endorsed nor vetted, nor for someone vetted where the rule knows no vetting', () => {
    expect(qualifiedSpans({ id: 'other' }, IMHS, { years: 5 })).toEqual([])
    expect(qualifiedSpans(vetted('2024-01-01'), IMHS, undefined)).toEqual([])
  })
})

describe('a vetting that carries evidence and ends within a year', () => {
  const notes = (person: Person, day: string, rule: VettingRule | undefined = { years: 5 }) => endingVettings(person, IMHS, rule, [{ from: day, to: day }], AS_OF)
  const ending = (on: string) => [{ code: 'vetting-ends', params: { person: 'other', on } }]

  it.each([
    ['ends on the day asked about', vetted('2024-01-01', '2026-11-21'), '2024-06-01', ending('2026-11-21')],
    ['ended the day before', vetted('2024-01-01', '2026-11-20'), '2024-06-01', []],
    ['carries its first day', vetted('2024-01-01', '2026-12-31'), '2024-01-01', ending('2026-12-31')],
    ['does not carry the day before', vetted('2024-01-01', '2026-12-31'), '2023-12-31', []],
    ['is not needed where an endorsement holds', { ...vetted('2024-01-01', '2026-12-31'), endorsements: [{ standard: 'orimha/imhs', from: '2024-06-01' }] }, '2024-06-01', []],
    ['is not there', { id: 'other' }, '2024-06-01', []],
  ])('%s', (_, person, day, expected) => {
    expect(notes(person, day)).toEqual(expected)
  })

  it('is nothing to a rule that knows no vetting', () => {
    expect(endingVettings(vetted('2024-01-01', '2026-12-31'), IMHS, undefined, [{ from: '2024-06-01', to: '2024-06-01' }], AS_OF)).toEqual([])
  })
})
