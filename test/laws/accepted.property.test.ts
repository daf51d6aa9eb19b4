import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssessOptions } from '../../src/assess/assess'
import type { Applicant } from '../../src/model/applicant'
import type { Evidence } from '../../src/verdict/result'
import { applicant, items, options, standard } from './arbitraries'
import { lacking, pickFrom, undecidedOn, withDecision, withOneMore } from './bending'
import { bites } from './census'
import { assessed, holds, resultsOf } from './holding'

const any = fc.nat(60)

/** `exceptions.test.ts` shows each of them. */
const APPROVED_STAYS = ['credit-not-converted', 'leans-on-degree', 'slot-needs-approval', 'duplicate', 'outside-window', 'longer-than-window']
const KNOWN_STAYS = [...APPROVED_STAYS, 'date-open', 'work-not-recorded']
const AMOUNTS = ['clockHours', 'familiesServed', 'services']

/** A piece of evidence in doubt, before and after a reviewer accepts it. */
function accepted(id: string, record: Applicant, how: AssessOptions, which: number, at: number, scoped: boolean, standing: string) {
  const isOne = (one: Evidence): boolean => one.standing === standing
  const result = pickFrom(resultsOf(assessed(id, record, how)).filter(({ evidence }) => evidence.some(isOne)), which)
  const was = pickFrom(result?.evidence.filter(isOne) ?? [], at)
  fc.pre(result !== undefined && was !== undefined)
  const decision = { evidence: was.id, decision: 'accepted', on: how.asOf, ...(scoped && { requirement: result.id }) } as const
  const after = assessed(id, withDecision(undecidedOn(record, was.id), decision), how)
  return { was, now: resultsOf(after).find((other) => other.id === result.id)?.evidence.find((other) => other.id === was.id) }
}

describe('what a reviewer accepts', () => {
  it('what stands if-approved counts once it is accepted, for the requirement that asks or for all (but what `stays` names)', () => {
    holds(standard, applicant, options, any, any, fc.boolean(), (id, record, how, which, at, scoped) => {
      const { now, was } = accepted(id, record, how, which, at, scoped, 'if-approved')
      bites(now?.standing === 'counted')
      expect(now?.standing === 'counted' || [was.code, now?.code].some((code) => APPROVED_STAYS.includes(code ?? '')) || now).toBe(true)
    })
  })

  it('credit that is accepted with its hours counts with them', () => {
    const credit = items.trainings.map((training) => ({ ...lacking(training, 'clockHours', 'hoursByArea', 'title', 'courseId'), credit: { unit: 'ceu', value: 1 } }))
    holds(standard, applicant, options, credit, fc.constantFrom(1, 2.5), (id, record, how, training, clockHours) => {
      const doubted = resultsOf(assessed(id, withOneMore(record, 'trainings', training), how)).find(({ evidence }) => evidence.some((one) => one.id === 'extra' && one.code === 'credit-not-converted'))
      bites(doubted !== undefined)
      if (!doubted) return
      const after = withDecision(withOneMore(record, 'trainings', training), { evidence: 'extra', decision: 'accepted', on: how.asOf, clockHours }, 'decision-extra')
      expect(resultsOf(assessed(id, after, how)).find((other) => other.id === doubted.id)?.evidence.find((other) => other.id === 'extra')?.standing).toBe('counted')
    })
  })

  it.each(['if-known', 'if-verified'])('what stands %s counts once it is accepted, unless its amount, a date or a degree it leans on is what is in doubt', (standing) => {
    holds(standard, applicant, options, any, any, fc.boolean(), (id, record, { asOf }, which, at, scoped) => {
      const { now } = accepted(id, record, { asOf, counting: standing === 'if-verified' ? 'verified' : 'claimed' }, which, at, scoped, standing)
      bites(now?.standing === 'counted')
      expect(now?.standing === 'counted' || KNOWN_STAYS.includes(now?.code ?? '') || (now?.code === 'not-recorded' && AMOUNTS.includes(now.params.field)) || now).toBe(true)
    })
  })
})
