import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../src/rulebook/requirement'
import { job, resultOf, type Fields, type Parts } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const RENEWS = { standard: 'test/credential', months: 24, ...STATED } as const
const asked = (requirement: Requirement, parts: Parts, renews?: typeof RENEWS) => resultOf(rules('test', [requirement], renews), requirement.id.slice('test/'.length), parts)

describe('RD-22 employment on the day asked about: why a spell does not count', () => {
  const spell = (over: Fields) => asked({ id: 'test/employment', kind: 'employment', ...STATED }, { experience: [job('2020-01-01', undefined, over)] })
  const excluded = (code: string, params: Fields) => ({ id: 'job-1', standing: 'excluded', code, params })

  it.each([
    ['it is no employment', { kind: 'volunteer' }, excluded('kind-does-not-fit', { kind: 'volunteer' })],
    ['it serves nobody', { serves: [] }, excluded('does-not-serve', { groups: [], each: false })],
    ['it is over', { end: '2026-11-20' }, excluded('not-running', { from: '2020-01-01', to: '2026-11-20' })],
    ['it has not begun', { start: '2026-11-22' }, excluded('not-running', { from: '2026-11-22' })],
    ['it may be over', { end: '2026-11' }, { id: 'job-1', standing: 'if-known', code: 'date-open', params: { field: 'end', recorded: '2026-11' } }],
  ])('%s', (_, over, evidence) => {
    expect(spell(over).evidence).toStrictEqual([evidence])
  })
})

describe('RD-21 a paper that is not in force tells its days, as far as it has them', () => {
  it.each([
    ['over', { from: '2020-01-01', to: '2026-11-20' }], ['not yet', { from: '2026-11-22', to: '2027-11-21' }], ['not yet, and without end', { from: '2026-11-22' }],
  ])('%s', (_, days) => {
    const [entry] = asked({ id: 'test/license', kind: 'license', ...STATED }, { licenses: [{ kind: 'LISW', state: 'OH', ...days }] }).evidence
    expect(entry).toStrictEqual({ id: 'license-1', standing: 'excluded', code: 'not-in-force', params: days })
  })
})

describe('an examination at a renewal', () => {
  it('must be taken in the period, and the result says where the expiry on record is not the one of the rule', () => {
    const exam = (taken: string) => asked({ id: 'test/exam', kind: 'exam', exam: 'mi-aimh-written', ...STATED }, {
      holdings: [{ standard: 'test/credential', issued: '2025-01-10', expires: '2026-12-31' }], exams: [{ exam: 'mi-aimh-written', taken, outcome: 'passed' }],
    }, RENEWS)
    expect([exam('2025-01-10').verdict, exam('2025-01-11').verdict]).toEqual(['not-met', 'met'])
    expect(exam('2025-01-11').notes).toEqual([{ code: 'expiry-differs', params: { expires: '2026-12-31', byRule: '2027-01-10' } }])
  })
})

describe('RD-08 part-time work', () => {
  const verdict = (partTime: 'counts' | undefined, fullTimeEquivalent: number | undefined) =>
    asked({ id: 'test/work', kind: 'experience', years: 1, work: { kinds: ['employment'], ...(partTime && { partTime }) }, ...STATED }, {
      experience: [job('2020-01-01', undefined, { fullTimeEquivalent })],
    }).verdict

  it.each([
    [undefined, 0.5, 'needs-review'], [undefined, 1, 'met'], [undefined, undefined, 'met'], ['counts', 0.5, 'met'], ['counts', 1, 'met'], ['counts', undefined, 'met'],
  ] as const)('the rule says %s, the record %s: %s', (partTime, share, expected) => {
    expect(verdict(partTime, share)).toBe(expected)
  })
})
