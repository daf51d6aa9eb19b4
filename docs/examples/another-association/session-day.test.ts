import { assess, type Supervision } from 'imh-eligibility'
import { describe, expect, it } from 'vitest'
import { michiganIfs } from './michigan-ifs'
import { acrossOctober2010 } from './records'

/** From October 2010 hours must come from someone endorsed; up to 30 September someone who met the criteria would do. Hours already received stayed good. */
const received = (supervision: readonly Supervision[], asOf = '2011-03-01') => {
  const found = assess(michiganIfs, acrossOctober2010(supervision), { asOf }).requirements.find(({ kind }) => kind === 'supervision')
  if (!found) throw new Error('no reflective supervision')
  return found
}
const hours = (id: string, provider: string, from: string, to: string, hours: number): Supervision => ({ id, from, to, hours, provider, format: 'group' })

describe('a rule that changes by the day of the session', () => {
  it('counts a session with someone who met the criteria on 30 September 2010, and none a day later', () => {
    const { evidence } = received([hours('last', 'met-criteria', '2010-09-30', '2010-09-30', 1), hours('late', 'met-criteria', '2010-10-01', '2010-10-01', 1)])
    expect(evidence).toEqual([
      { id: 'last', standing: 'counted', amount: 1 },
      { id: 'late', standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'met-criteria' } },
    ])
  })

  it.each([
    { to: '2010-09-30', counted: 24, expected: 'met' },
    { to: '2010-10-01', counted: 12, expected: 'not-met' },
  ])('12 hours with them up to $to and 12 with someone endorsed: $counted count, $expected', ({ to, counted, expected }) => {
    expect(received([hours('before', 'met-criteria', '2009-10-05', to, 12), hours('after', 'mentor', '2010-10-01', '2010-12-20', 12)])).toMatchObject({
      verdict: expected, counted: { unit: 'hours', value: counted },
    })
  })

  it('counts one entry across the change where the provider was endorsed from the first day of it', () => {
    expect(received([hours('all', 'endorsed-in-time', '2009-10-05', '2010-12-20', 24)]).verdict).toBe('met')
    expect(received([hours('all', 'met-criteria', '2009-10-05', '2010-12-20', 24)]).verdict).toBe('not-met')
  })

  it.each(['2011-03-01', '2026-11-21'])('decides alike for an application of %s: it is the session’s day that counts', (asOf) => {
    const sessions = [hours('before', 'met-criteria', '2009-10-05', '2010-09-30', 12), hours('after', 'mentor', '2010-10-01', '2010-12-20', 12)]
    expect(received(sessions, asOf).verdict).toBe('met')
  })
})
