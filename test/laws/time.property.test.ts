import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/add'
import { applicant, standard } from './arbitraries'
import { closed } from './bending'
import { bites } from './census'
import { assessed, given, holds, place, resultsOf } from './holding'
import { subject } from './standards'

const counting = fc.constantFrom('claimed', 'claimed', 'verified')

/** What is asked on the day itself: who is a member, licensed, at work; and a rule that binds until somebody has held a credential for years. */
const onTheDay = (id: string): readonly string[] => subject(id).requirements.flatMap((requirement) => (
  ['membership', 'license', 'employment'].includes(requirement.kind) || requirement.exemptAfter || requirement.kind === 'all-of' ? [requirement.id] : []
))

describe('time passing', () => {
  it('changes nothing on a record in which all has ended, but what is asked on the day itself', () => {
    holds(standard, applicant, counting, fc.integer({ min: 1, max: 2000 }), (id, record, how, days) => {
      const past = closed(record, '2028-01-01')
      const but = onTheDay(id)
      const told = (asOf: string): readonly string[] => given(assessed(id, past, { asOf, counting: how })).filter((line) => !but.some((one) => line.startsWith(`${one}:`) || line.startsWith(`${one}/`)))
      bites(resultsOf(assessed(id, past, { asOf: '2028-01-01', counting: how })).some(({ id: about, evidence }) => !but.includes(about) && evidence.some(({ standing }) => standing !== 'excluded')))
      expect(told(addDays('2028-01-01', days))).toEqual(told('2028-01-01'))
    })
  })

  it('worsens nothing for whoever goes on working, but what is asked on the day itself', () => {
    holds(fc.constantFrom('orimha/ifa', 'orimha/ifs', 'orimha/imhs', 'orimha/imhm-policy', 'ohio-imh/level-1', 'ohio-imh/level-3', 'laws/every-kind'), applicant, counting, fc.integer({ min: 1, max: 900 }), (id, record, how, days) => {
      const [before, after] = ['2027-04-01', addDays('2027-04-01', days)].map((asOf) => assessed(id, record, { asOf, counting: how }))
      if (!before || !after) return
      const later = resultsOf(after)
      bites(resultsOf(before).some(({ verdict, counted }, n) => verdict !== later[n]?.verdict || counted?.value !== later[n]?.counted?.value))
      const worse = resultsOf(before).filter(({ verdict }, n) => place(later[n]?.verdict ?? verdict) > place(verdict))
      const but = onTheDay(id)
      expect(worse.map(({ id: about }) => about).filter((about) => !but.some((one) => about === one || about.startsWith(`${one}/`)))).toEqual([])
    })
  })
})
