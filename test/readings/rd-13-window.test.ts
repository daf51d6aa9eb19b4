import { describe, expect, it } from 'vitest'
import { imhs } from '../../src/standards/orimha/index'
import { bachelor, degree, evidence, job, mentor, readingsIn, resultOf, rsc, type Fields } from '../support/applicant'
import { ifs } from './rules'

const received = (...supervision: Fields[]) => resultOf(imhs, 'reflective-supervision', {
  education: [degree('2010-06-01')], people: [mentor()], experience: [job('2011-01-01')], supervision,
})
const span = (from: string, to: string, hours: number, over: Fields = {}) => rsc(from, hours, { to, ...over })

describe('RD-13 "within a one- to two-year timeframe": at most 24 months, both ends counted', () => {
  it.each([
    ['2023-01-10', '2025-01-09', '2025-01-10'],
    ['2023-01-31', '2025-01-30', '2025-01-31'],
    ['2022-03-01', '2024-02-29', '2024-03-01'],
    ['2023-03-01', '2025-02-28', '2025-03-01'],
    ['2023-02-28', '2025-02-27', '2025-02-28'],
    ['2024-02-29', '2026-02-27', '2026-02-28'], // as everywhere, 28 February is the same day two years on
    ['2022-12-31', '2024-12-30', '2024-12-31'],
  ])('%s to %s fits, to %s does not', (from, last, after) => {
    expect(received(rsc(from, 25), rsc(last, 25)).verdict).toBe('met')
    const over = received(rsc(from, 25), rsc(after, 25))
    expect(over.verdict).toBe('not-met')
    expect(over.counted).toEqual({ unit: 'hours', value: 25 })
    expect(readingsIn(over)).toEqual([])
  })

  it.each([[49.75, 'not-met'], [50, 'met'], [50.25, 'met']])('%d hours are %s', (hours, verdict) => {
    expect(received(rsc('2024-01-10', 20), rsc('2024-08-10', 9.75), rsc('2025-01-10', hours - 29.75)).verdict).toBe(verdict)
  })

  it.each([[23.75, 'not-met'], [24, 'met']])('IFS: %d hours are %s', (hours, verdict) => {
    const supervision = [rsc('2024-01-10', 12), rsc('2025-01-10', hours - 12)]
    const parts = { education: [bachelor('2010-06-01')], people: [mentor()], experience: [job('2011-01-01')], supervision }
    expect(resultOf(ifs, 'reflective-supervision', parts).verdict).toBe(verdict)
  })

  it('takes the best stretch, wherever it lies', () => {
    const early = [rsc('2015-01-10', 30), rsc('2016-01-10', 19.75)]
    expect(received(...early).verdict).toBe('not-met')
    expect(received(...early, rsc('2020-01-10', 30), rsc('2021-01-10', 20)).verdict).toBe('met')
    expect(received(...early, rsc('2017-01-09', 0.25)).verdict).toBe('met')
    expect(received(...early, rsc('2017-01-10', 0.25)).verdict).toBe('not-met')
  })

  it('says which hours lie outside it', () => {
    const result = received(rsc('2018-01-10', 10), rsc('2023-01-10', 25), rsc('2025-01-09', 25))
    expect(result.counted?.value).toBe(50)
    expect(evidence(result, 'rsc-1')).toMatchObject({ standing: 'excluded', code: 'outside-window' })
  })
})

describe('RD-13 the first to the last session touch at least twelve calendar months', () => {
  it.each([
    ['twelve, the shortest way', '2023-01-31', '2023-12-01', 'met', []],
    ['a day less is eleven', '2023-01-31', '2023-11-30', 'not-met', ['RD-13']],
    ['eleven, the longest way', '2023-01-01', '2023-11-30', 'not-met', ['RD-13']],
    ['twelve over a new year', '2023-07-31', '2024-06-01', 'met', []],
    ['eleven over a new year', '2023-07-01', '2024-05-31', 'not-met', ['RD-13']],
  ])('%s', (_, first, last, verdict, readings) => {
    const result = received(rsc(first, 25), rsc(last, 25))
    expect(result.verdict).toBe(verdict)
    expect(readingsIn(result)).toEqual(readings)
  })

  it('does not ask for a session in each of them', () => {
    expect(received(rsc('2023-01-31', 49), rsc('2023-12-01', 1)).verdict).toBe('met')
  })

  it('a session that widens the stretch helps, however short', () => {
    const half = [rsc('2024-01-10', 25), rsc('2024-05-10', 25)]
    expect(received(...half).verdict).toBe('not-met')
    expect(received(...half, rsc('2024-12-01', 0.25)).verdict).toBe('met')
  })

  it('says that the stretch is too narrow only where it touches fewer than twelve', () => {
    const codes = (last: string, hours: number) => received(rsc('2023-01-31', 25), rsc(last, hours)).findings.map(({ code }) => code)
    expect(codes('2023-11-30', 25)).toContain('window-too-narrow')
    expect(codes('2023-12-01', 24.75)).not.toContain('window-too-narrow')
    expect(codes('2023-12-01', 24.75)).toContain('amount-short')
  })

  it('has no note where the hours are short anyway', () => {
    expect(readingsIn(received(rsc('2023-01-01', 25), rsc('2023-11-30', 24.75)))).toEqual([])
  })
})

describe('RD-13 entries over a period are never cut', () => {
  it.each([
    ['ends on the last good day', span('2024-12-01', '2025-01-09', 25), 'met'],
    ['ends a day later', span('2024-12-01', '2025-01-10', 25), 'not-met'],
  ] as const)('an entry that %s', (_, entry, verdict) => {
    expect(received(rsc('2023-01-10', 25), entry).verdict).toBe(verdict)
  })

  it.each([
    ['of 24 months', span('2023-01-10', '2025-01-09', 50), 'met'],
    ['of a day more', span('2023-01-10', '2025-01-10', 90), 'not-met'],
    ['of eleven months', span('2023-01-01', '2023-11-30', 90), 'not-met'],
    ['of twelve', span('2023-01-31', '2023-12-01', 50), 'met'],
  ] as const)('a single entry %s', (_, entry, verdict) => {
    expect(received(entry).verdict).toBe(verdict)
  })

  it('counts an entry after the day asked about not at all', () => {
    expect(received(rsc('2025-01-10', 25), rsc('2026-11-21', 25)).verdict).toBe('met')
    expect(received(rsc('2025-01-10', 25), rsc('2026-11-22', 25)).verdict).toBe('not-met')
    expect(received(rsc('2025-01-10', 25), span('2026-10-01', '2026-11-22', 25)).verdict).toBe('not-met')
  })
})

describe('RSC: each rung has its own best stretch', () => {
  it('hours on approval fill up what counted hours leave', () => {
    const doubtful = (from: string) => rsc(from, 0.25, { about: 'rsc-provision' })
    expect(received(rsc('2024-01-10', 25), rsc('2025-01-10', 24.75), doubtful('2025-02-01')).verdict).toBe('needs-review')
    expect(received(rsc('2024-01-10', 25), rsc('2025-01-10', 24.75), doubtful('2026-02-01')).verdict).toBe('not-met')
  })

  it('a stretch of other sessions may be the one that is approved', () => {
    const result = received(rsc('2014-01-10', 25), rsc('2015-01-10', 24.75), rsc('2024-01-10', 25, { about: 'rsc-provision' }), rsc('2025-01-10', 25))
    expect(result.verdict).toBe('needs-review')
    expect(result.counted?.value).toBe(49.75)
  })
})
