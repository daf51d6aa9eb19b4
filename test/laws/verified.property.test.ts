import { describe, expect, it } from 'vitest'
import { parseApplicant } from '../../src/model/parse'
import type { Assessment } from '../../src/verdict/result'
import { alikeTrainings, applicant, asksForHours, options, standard, type Draft } from './arbitraries'
import { allVerified, verifying } from './bending'
import { bites } from './census'
import { assessed, differ, given, holds, pairs, resultsOf, worsened } from './holding'

/** What waits for verification; a copy of a training waits through the one that bears the amount (RD-27). */
const inDoubt = (assessment: Assessment): ReadonlySet<string> =>
  new Set(resultsOf(assessment).flatMap(({ evidence }) => evidence.flatMap(({ id, standing, code }) => (standing === 'if-verified' || code === 'duplicate' ? [id] : []))))

describe('what the registry has verified', () => {
  it('counting only that is never better than counting what is claimed', () => {
    holds(standard, applicant, options, (id, record, { asOf }) => {
      const [verified, claimed] = [assessed(id, record, { asOf, counting: 'verified' }), assessed(id, record, { asOf })]
      bites(pairs(verified, claimed).length > 0)
      expect(worsened(verified, claimed)).toEqual([])
    })
  })

  it('verifying one thing more worsens nothing', () => {
    holds(standard, applicant, options, (id, record, { asOf }) => {
      const before = assessed(id, record, { asOf, counting: 'verified' })
      const [first] = inDoubt(before)
      const after = assessed(id, verifying(record, (one) => one['id'] === first), { asOf, counting: 'verified' })
      bites(first !== undefined && differ(before, after))
      expect(worsened(before, after)).toEqual([])
    })
  })

  it('once everything that can be is verified, both ways of counting give the same', () => {
    holds(standard, applicant, options, (id, record, { asOf }) => {
      const verified = allVerified(record)
      bites(differ(assessed(id, record, { asOf, counting: 'verified' }), assessed(id, record, { asOf })))
      expect(assessed(id, verified, { asOf, counting: 'verified' }).requirements).toEqual(assessed(id, verified, { asOf }).requirements)
    })
  })

  it.each([['of anyone', standard, applicant], ['of trainings that are much alike', asksForHours, alikeTrainings]] as const)('what is pending is met once what waits for verification is verified, and nothing else: %s', (_, asked, records) => {
    holds(asked, records, options, (id, record, { asOf }) => {
      const before = assessed(id, record, { asOf, counting: 'verified' })
      const waiting = inDoubt(before)
      const after = assessed(id, verifying(record, (one: Draft) => waiting.has(String(one['id']))), { asOf, counting: 'verified' })
      bites(resultsOf(before).some(({ verdict }) => verdict === 'pending'))
      expect(pairs(before, after).filter(({ was, is }) => was === 'pending' && is !== 'met')).toEqual([])
      expect(resultsOf(after).flatMap(({ id: about, verdict }) => (verdict === 'pending' ? [about] : []))).toEqual([])
    })
  })

  it('nothing is pending where all is verified, nor where claims count', () => {
    holds(standard, applicant, options, (id, record, { asOf }) => {
      const pending = (assessment: Assessment): readonly string[] => resultsOf(assessment).flatMap(({ id: about, verdict }) => (verdict === 'pending' ? [about] : []))
      bites(pending(assessed(id, record, { asOf, counting: 'verified' })).length > 0)
      expect(pending(assessed(id, allVerified(record), { asOf, counting: 'verified' }))).toEqual([])
      expect(pending(assessed(id, record, { asOf }))).toEqual([])
    })
  })

  it('what could not be verified might as well not be there', () => {
    holds(standard, applicant, options, (id, record, how) => {
      const { education, trainings, memberships } = record
      const there = <T extends { readonly verification?: string | undefined }>(list: readonly T[] | undefined): readonly T[] | undefined => list?.filter(({ verification }) => verification !== 'unable-to-verify')
      const less = { ...record, education: there(education), trainings: there(trainings), memberships: there(memberships) }
      const left = new Set(Object.values(less).flatMap((list) => (Array.isArray(list) ? list.map(({ id: one }: { id: string }) => one) : [])))
      const after = parseApplicant({ ...less, determinations: record.determinations?.filter(({ evidence }) => evidence === undefined || left.has(evidence)) })
      bites((less.education?.length ?? 0) + (less.trainings?.length ?? 0) < (education?.length ?? 0) + (trainings?.length ?? 0))
      expect(given(assessed(id, after, how))).toEqual(given(assessed(id, record, how)))
    })
  })
})
