import { describe, expect, it } from 'vitest'
import type { SupervisionRequirement } from '../../src/rulebook/requirement'
import { imhs } from '../../src/standards/orimha/index'
import { degree, evidence, job, mentor, readingsIn, resultOf, rsc, type Fields } from '../support/applicant'
import { imhsRenewal, rules, STATED } from '../readings/rules'

/** A rule of its own for reflective supervision; nothing is asked beside the provider. */
const asking = (over: Partial<SupervisionRequirement>) => rules('test/rsc', [
  { id: 'test/rsc/received', kind: 'supervision', hours: 10, providers: ['orimha/imhs'], otherProviders: 'excluded', ...STATED, ...over } as SupervisionRequirement,
])
const under = (over: Partial<SupervisionRequirement>, ...supervision: Fields[]) => resultOf(asking(over), 'received', { people: [mentor()], supervision })
const WINDOW = { months: 24, floorMonths: 12 }

describe('Reflective supervision: what the result says of the hours', () => {
  const received = (...supervision: Fields[]) => resultOf(imhs, 'reflective-supervision', {
    education: [degree('2010-06-01')], people: [mentor()], experience: [job('2011-01-01')], supervision,
  })
  const best = (to: string, hours: number, sessions: number, months: number) =>
    ({ code: 'best-window', params: { from: '2023-01-10', to, within: 24, hours, sessions, months } })

  it('names the stretch that counts, whatever the verdict', () => {
    expect(received(rsc('2023-01-10', 25), rsc('2025-01-09', 25)).findings).toEqual([best('2025-01-09', 50, 2, 25)])
    expect(received().findings).toEqual([{ code: 'amount-short', params: { counted: 0, required: 50, missing: 50 } }])
  })

  it('where the hours are short and the months are there, only the hours are missing', () => {
    const result = received(rsc('2023-01-10', 25), rsc('2024-01-10', 24.5))
    expect(result.findings).toEqual([best('2025-01-09', 49.5, 2, 13), { code: 'amount-short', params: { counted: 49.5, required: 50, missing: 0.5 } }])
    expect(result.missing).toEqual({ quantity: { unit: 'hours', value: 0.5 } })
  })

  it.each([50, 51])('where the %d hours are there and the months are not, only the months are missing', (hours) => {
    const result = received(rsc('2023-01-10', 25), rsc('2023-11-30', hours - 25))
    expect(result.findings).toEqual([best('2025-01-09', hours, 2, 11), { code: 'window-too-narrow', params: { months: 11, required: 12 } }])
    expect(result.missing).toBeUndefined()
  })

  it('accounts for each session: inside the stretch, a day past its last good day, and not at all', () => {
    const result = received(rsc('2023-01-10', 30), rsc('2025-01-09', 20), rsc('2025-01-10', 1), rsc('2024-05-10', 7, { format: 'peer' }))
    expect(result.evidence).toEqual([
      { id: 'rsc-1', standing: 'counted', amount: 30 },
      { id: 'rsc-2', standing: 'counted', amount: 20 },
      { id: 'rsc-3', standing: 'excluded', code: 'outside-window', params: { from: '2023-01-10', to: '2025-01-09' } },
      { id: 'rsc-4', standing: 'excluded', code: 'peer-supervision', params: {} },
    ])
  })

  it('of a single entry longer than the stretch, says so', () => {
    expect(received(rsc('2020-01-10', 90, { to: '2022-01-10' })).evidence).toEqual([{ id: 'rsc-1', standing: 'excluded', code: 'longer-than-window', params: { months: 24 } }])
  })

  it('a rule without a stretch has no best one, and counts every session', () => {
    const result = under({}, rsc('2010-01-10', 4), rsc('2024-01-10', 6))
    expect(result).toMatchObject({ verdict: 'met', findings: [], notes: [], counted: { unit: 'hours', value: 10 } })
    expect(result.evidence.map(({ amount }) => amount)).toEqual([4, 6])
  })
})

describe('Reflective supervision: thresholds at the edge', () => {
  it('a rule of no hours is met by nobody\'s session', () => {
    expect(under({ hours: 0, window: { months: 24, floorMonths: 0 } }).verdict).toBe('met')
    expect(under({ hours: 0.25, window: { months: 24, floorMonths: 0 } }).verdict).toBe('not-met')
  })

  it('where the figure is not published, the stretch with the most hours is shown, however few its months, and nothing is short of it', () => {
    const result = under({ hours: 'unpublished', authority: 'unpublished', window: WINDOW }, rsc('2015-01-10', 5), rsc('2015-12-10', 1), rsc('2020-01-10', 9))
    expect(result.verdict).toBe('needs-review')
    expect(result.counted).toEqual({ unit: 'hours', value: 9 })
    expect(result.required).toBeUndefined()
  })
})

describe('RD-13 and RD-05: the other reading is looked at only where the rule names it', () => {
  const NARROW = [rsc('2023-01-10', 5), rsc('2023-03-10', 5)]

  it.each<[string, Partial<SupervisionRequirement>, readonly string[]]>([
    ['a stretch, resting on RD-13', { window: WINDOW, reading: 'RD-13' }, ['RD-13']],
    ['a stretch that the source itself states', { window: WINDOW }, []],
    ['no stretch to read otherwise', { hours: 11, reading: 'RD-13' }, []],
  ])('%s', (_, rule, readings) => {
    const result = under(rule, ...NARROW)
    expect(result.verdict).toBe('not-met')
    expect(readingsIn(result)).toEqual(readings)
  })

  const renewing = (over: Partial<SupervisionRequirement>, supervision: readonly Fields[]) =>
    resultOf({ ...asking(over), purpose: 'renewal', renews: { standard: 'test/first', months: 12, cites: STATED.cites } }, 'received', {
      people: [mentor()], holdings: [{ standard: 'test/first', issued: '2026-01-10' }], supervision,
    })

  it('RD-05: hours before the renewal period would be enough of any date', () => {
    const early = [rsc('2026-01-10', 10)]
    expect(renewing({ reading: 'RD-05' }, early)).toMatchObject({ verdict: 'not-met', notes: [{ code: 'reading-matters', params: { reading: 'RD-05', verdict: 'met' } }] })
    expect(renewing({}, early)).toMatchObject({ verdict: 'not-met', notes: [] })
    expect(renewing({ reading: 'RD-05' }, [rsc('2026-01-11', 10)])).toMatchObject({ verdict: 'met', notes: [] })
  })

  it('an expiry on record that differs from the rule is noted beside the hours', () => {
    const holdings = [{ standard: 'orimha/imhs', issued: '2026-01-10', expires: '2026-12-31' }]
    const result = resultOf(imhsRenewal, 'reflective-supervision', { holdings })
    expect(result.notes).toContainEqual({ code: 'expiry-differs', params: { expires: '2026-12-31', byRule: '2027-01-10' } })
  })
})

describe('RD-14 a vetting that carries hours and ends within a year', () => {
  const VETTED = { as: 'orimha/imhs', by: 'ORIMHA', from: '2023-01-01', to: '2027-06-30' }
  const ENDS = [{ code: 'vetting-ends', params: { person: 'mentor', on: '2027-06-30' } }]
  const notes = (people: readonly Fields[] | undefined, ...supervision: Fields[]) =>
    resultOf(asking({ vetting: { years: 5 } }), 'received', { ...(people && { people }), supervision }).notes
  const VETTED_FIRST = { id: 'mentor', vetted: [VETTED], endorsements: [{ standard: 'orimha/imhs', from: '2024-01-01' }] }

  it('is noted if any session leans on it, the first or the last', () => {
    expect(notes([VETTED_FIRST], rsc('2023-05-10', 1), rsc('2024-05-10', 1))).toEqual(ENDS)
    expect(notes([VETTED_FIRST], rsc('2024-05-10', 1), rsc('2023-05-10', 1))).toEqual(ENDS)
  })

  it('is not noted where an endorsement carries every session, or none is held', () => {
    expect(notes([VETTED_FIRST], rsc('2024-05-10', 1))).toEqual([])
    expect(notes([VETTED_FIRST])).toEqual([])
  })

  it('does not look at people who were never vetted', () => {
    expect(notes([mentor({ vetted: [] })], rsc('2024-05-10', 1))).toEqual([])
    expect(notes(undefined)).toEqual([])
  })

  it('an entry that does not count leans on nothing', () => {
    expect(evidence(resultOf(asking({ vetting: {} }), 'received', { people: [VETTED_FIRST], supervision: [rsc('2023-05-10', 1, { format: 'peer' })] }), 'rsc-1').standing).toBe('excluded')
    expect(notes([VETTED_FIRST], rsc('2023-05-10', 1, { format: 'peer' }))).toEqual([])
  })
})
