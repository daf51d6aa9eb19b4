import { describe, expect, it } from 'vitest'
import { parseApplicant } from '../../src/model/parse'
import { renewals, type HoldingRenewal } from '../../src/next/renewals'
import { applicant, AS_OF, training, type Fields, type Parts } from '../support/applicant'
import { asksAllOf, asksAnyOf, asksExam, asksHours, renewalOf, standardOf } from './small-standards'

const held = (standard: string, issued: string, over: Fields = {}): Fields => ({ id: standard, standard, issued, ...over })
const calendar = (parts: Parts, asOf = AS_OF): readonly HoldingRenewal[] => renewals(applicant(parts), { asOf }).renewals
const level1 = held('ohio-imh/level-1', '2024-11-30')

function only(parts: Parts, asOf = AS_OF): HoldingRenewal {
  const [entry, ...others] = calendar(parts, asOf)
  if (!entry || others.length > 0) throw new Error('expected one entry')
  return entry
}

describe('when a renewal is due', () => {
  it('two years on in Ohio, and the days 90, 60 and 30 days before', () => {
    expect(only({ holdings: [level1] })).toMatchObject({ holding: 'ohio-imh/level-1', state: 'open', renewal: 'ohio-imh/level-1/renewal' })
    expect(only({ holdings: [level1] }).deadline).toEqual({
      from: '2024-12-01',
      due: '2026-11-30',
      daysLeft: 9,
      marks: [{ days: 90, on: '2026-09-01', past: true }, { days: 60, on: '2026-10-01', past: true }, { days: 30, on: '2026-10-31', past: true }],
    })
  })

  it.each([
    ['2026-10-01', 60, [true, false, false]],
    ['2026-10-02', 59, [true, true, false]],
    ['2026-11-30', 0, [true, true, true]],
    ['2026-12-01', -1, [true, true, true]],
  ])('on %s %i days are left, and a mark is past from the day after it', (asOf, daysLeft, past) => {
    const { deadline, state } = only({ holdings: [level1] }, asOf)
    expect(deadline?.daysLeft).toBe(daysLeft)
    expect(deadline?.marks.map((mark) => mark.past)).toEqual(past)
    expect(state).toBe(daysLeft < 0 ? 'overdue' : 'open')
  })

  it('a year on in Oregon; on the day that the record says, where it does', () => {
    expect(only({ holdings: [held('orimha/imhs', '2020-05-01', { lastRenewed: '2026-01-31' })] }).deadline).toMatchObject({ from: '2026-02-01', due: '2027-01-31' })
    expect(only({ holdings: [held('orimha/imhs', '2026-01-31', { expires: '2026-12-31' })] })).toMatchObject({ expires: '2026-12-31', deadline: { due: '2026-12-31' } })
  })
})

describe('every holding is there, with its state', () => {
  it('unknown: no rule says how long the period is, and the record does not say when it ends (RD-23)', () => {
    const entry = only({ holdings: [held('ohio-ecmh/consultant', '2025-01-30')] })
    expect(entry.state).toBe('unknown')
    expect(entry).not.toHaveProperty('deadline')
    expect(entry.needs?.verdict).toBe('not-met')
    expect(entry.needs?.hours.training).toBe(15)
  })

  it('superseded: a later one of the same credential counts', () => {
    const holdings = [level1, held('ohio-imh/level-1', '2022-11-30', { id: 'old' }), held('ohio-imh/level-1', '2022-01-01', { id: 'renewed', lastRenewed: '2025-06-30' })]
    const entries = calendar({ holdings })
    expect(entries.map(({ holding, state, supersededBy }) => [holding, state, supersededBy])).toEqual([
      ['renewed', 'open', undefined], ['ohio-imh/level-1', 'superseded', 'renewed'], ['old', 'superseded', 'renewed'],
    ])
    expect(entries[1]).toEqual({ holding: 'ohio-imh/level-1', standard: 'ohio-imh/level-1', state: 'superseded', issued: '2024-11-30', supersededBy: 'renewed', renewal: 'ohio-imh/level-1/renewal' })
  })

  it('of two that began alike the one that expires first counts, then the first on record', () => {
    const alike = (id: string, over: Fields = {}) => held('orimha/ifa', '2026-01-31', { id, ...over })
    const counting = (...holdings: Fields[]) => calendar({ holdings }).find(({ state }) => state !== 'superseded')?.holding
    expect(counting(alike('a'), alike('b', { expires: '2026-12-31' }), alike('c', { expires: '2027-12-31' }))).toBe('b')
    expect(counting(alike('a'), alike('b'))).toBe('a')
  })

  it('a renewal that lies ahead is not seen', () => {
    expect(only({ holdings: [held('ohio-imh/level-1', '2024-11-30', { lastRenewed: '2026-11-22' })] }).deadline?.due).toBe('2026-11-30')
    expect(only({ holdings: [held('ohio-imh/level-1', '2024-11-30', { lastRenewed: '2024-01-01' })] }).deadline?.due).toBe('2026-11-30')
  })

  it('not-yet: issued later', () => {
    expect(calendar({ holdings: [held('ohio-imh/level-1', '2026-11-22'), held('other/credential', '2026-11-22')] })).toEqual([
      { holding: 'ohio-imh/level-1', standard: 'ohio-imh/level-1', state: 'not-yet', issued: '2026-11-22', renewal: 'ohio-imh/level-1/renewal' },
      { holding: 'other/credential', standard: 'other/credential', state: 'not-yet', issued: '2026-11-22' },
    ])
  })

  it('no-rule: a credential that nothing here renews, with what the record says of it', () => {
    expect(calendar({ holdings: [held('other/credential', '2026-01-01', { lastRenewed: '2026-02-01', expires: '2026-12-31' })] })).toEqual([
      { holding: 'other/credential', standard: 'other/credential', state: 'no-rule', issued: '2026-01-01', lastRenewed: '2026-02-01', expires: '2026-12-31' },
    ])
  })

  it('none, where there are none', () => {
    expect(renewals(applicant({}), { asOf: AS_OF })).toEqual({ asOf: AS_OF, counting: 'claimed', renewals: [] })
  })
})

describe('the order', () => {
  it('by due date, then as on record; those without a date behind', () => {
    const entries = calendar({ holdings: [held('other/credential', '2020-01-01'), held('ohio-imh/level-2', '2025-02-01'), held('orimha/ifs', '2026-02-01'), level1, held('ohio-ecmh/consultant', '2025-01-30')] })
    expect(entries.map(({ holding, deadline }) => [holding, deadline?.due])).toEqual([
      ['ohio-imh/level-1', '2026-11-30'], ['ohio-imh/level-2', '2027-02-01'], ['orimha/ifs', '2027-02-01'], ['other/credential', undefined], ['ohio-ecmh/consultant', undefined],
    ])
  })
})

describe('what is still needed', () => {
  const trained = (...areas: readonly (readonly [string, number])[]) =>
    areas.map(([area, hours], at) => training(`2025-03-1${at}`, hours, { competencyAreas: [area] }))

  it('hours in total and by area; an hour in an area that lacks one is one of the total', () => {
    const { needs } = only({ holdings: [level1], trainings: trained(['relationship-based-education', 8], ['infant-observation', 5.5]) })
    expect(needs?.verdict).toBe('not-met')
    expect(needs?.hours).toEqual({
      training: 2,
      areas: [{ area: 'social-emotional-development', hours: 1 }, { area: 'cultural-linguistic-trauma-informed-competency', hours: 1 }],
      deficit: { areas: ['social-emotional-development'], needed: 1, available: 0 },
      supervision: 0,
    })
    expect(needs?.open.map(({ id }) => id)).toEqual(['ohio-imh/level-1/renewal/clock-hours', 'ohio-imh/level-1/renewal/competency-areas'])
  })

  it('supervision apart from training, papers beside them', () => {
    const { needs } = only({ holdings: [held('orimha/ifs', '2026-01-31')], trainings: trained(['assessment', 11.75]) })
    expect(needs?.hours).toEqual({ training: 15, areas: [], supervision: 12 })
    const later = only({ holdings: [held('orimha/ifs', '2026-01-31')], trainings: [training('2026-03-01', 11.75)] })
    expect(later.needs?.hours.training).toBe(3.25)
    expect(later.needs?.open.map(({ id }) => id)).toEqual(['training-hours', 'reflective-supervision', 'ethics-agreement', 'membership'].map((slug) => `orimha/ifs/renewal/${slug}`))
  })

  it('nothing, where nothing is', () => {
    const { needs } = only({ holdings: [level1], trainings: trained(['relationship-based-education', 12], ['infant-observation', 1], ['social-emotional-development', 1], ['cultural-competency', 1]) })
    expect(needs).toMatchObject({ verdict: 'met', hours: { training: 0, areas: [], supervision: 0 }, open: [] })
  })

  it('of a whole that asks for all its parts, what the open ones lack; not of one that takes any', () => {
    const hours = (...asked: Parameters<typeof renewalOf>[1][number][]) =>
      renewals(applicant({ holdings: [held('tests/a', '2026-01-01')], trainings: [training('2026-01-10', 2)] }), { asOf: AS_OF, standards: [renewalOf('tests/a', asked)] }).renewals[0]?.needs?.hours.training
    expect(hours(asksAllOf(asksHours(5), asksHours(1), asksExam))).toBe(3)
    expect(hours(asksAnyOf(asksHours(5), asksExam))).toBe(0)
    expect(hours(asksHours(4), asksHours(7))).toBe(5)
  })

  it('with what counts as asked: verified evidence alone', () => {
    const parts = { holdings: [level1], trainings: trained(['relationship-based-education', 12]) }
    expect(renewals(applicant(parts), { asOf: AS_OF, counting: 'verified' }).renewals[0]?.needs?.hours.training).toBe(15)
  })
})

describe('rules of one\'s own', () => {
  it('each renewal of a credential has an entry; other standards are of no matter', () => {
    const given = [standardOf('tests/a', [asksExam]), renewalOf('tests/a', [asksExam], 12), { ...renewalOf('tests/a', [], 6), id: 'tests/a/short-renewal' }]
    const entries = renewals(applicant({ holdings: [held('tests/a', '2026-06-30'), level1] }), { asOf: AS_OF, standards: given }).renewals
    expect(entries.map(({ holding, state, renewal, deadline }) => [holding, state, renewal, deadline?.due])).toEqual([
      ['tests/a', 'open', 'tests/a/short-renewal', '2026-12-30'], ['tests/a', 'open', 'tests/a/renewal', '2027-06-30'], ['ohio-imh/level-1', 'no-rule', undefined, undefined],
    ])
  })
})

describe('what it is given', () => {
  it('the id of the record is in the answer', () => {
    expect(renewals(parseApplicant({ format: 'imh-eligibility/applicant@1', id: 'r-1' }), { asOf: AS_OF, counting: 'verified' })).toEqual({ asOf: AS_OF, counting: 'verified', applicant: 'r-1', renewals: [] })
  })

  it.each([[{ asOf: 'today' }, /^asOf: /], [{ asOf: AS_OF, counting: 'some' as 'claimed' }, /^counting: /]])('%j is refused, also for no holdings', (options, message) => {
    expect(() => renewals(applicant({}), options)).toThrow(message)
  })
})
