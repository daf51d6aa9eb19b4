import { describe, expect, it } from 'vitest'
import type { ReferenceSlot, ReferencesRequirement } from '../../src/rulebook/requirement'
import { decision, evidence, job, rating, resultOf, rsc, type Fields, type Parts } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const PROGRAM = { slot: 'program', roles: ['current-program-supervisor'] } as const
const PROVIDER = { slot: 'provider', roles: ['rsc-provider'] } as const
const OTHER = { slot: 'other', roles: ['colleague', 'teacher'] } as const

const ENDORSED = { endorsements: [{ standard: 'orimha/imhs', from: '2015-01-01' }] }
const PEOPLE = [{ id: 'boss' }, { id: 'mentor' }, { id: 'peer' }, { id: 'friend' }, { id: 'chief' }, { id: 'guide' }]
const endorsed = (person: string): readonly Fields[] => PEOPLE.map((one) => (one.id === person ? { ...one, ...ENDORSED } : one))
const [BOSS, MENTOR, PEER] = [rating('boss', 'current-program-supervisor'), rating('mentor', 'rsc-provider'), rating('peer', 'colleague')] as const

function asked(over: Partial<ReferencesRequirement>, references: readonly Fields[], parts: Parts = {}) {
  const requirement: ReferencesRequirement = { id: 'test/references', kind: 'references', slots: [PROGRAM, PROVIDER, OTHER], ...STATED, ...over }
  return resultOf(rules('test', [requirement]), 'references', { people: PEOPLE, references, ...parts })
}

describe('RD-17 the account of reference ratings', () => {
  it('tells how many are asked, how many count, and which slot each fills', () => {
    const result = asked({}, [BOSS, MENTOR, PEER])
    expect(result).toMatchObject({ verdict: 'met', required: { unit: 'count', value: 3 }, counted: { unit: 'count', value: 3 }, findings: [], notes: [] })
    expect(result.evidence).toStrictEqual(['program', 'provider', 'other'].map((slot, index) => (
      { id: `rating-${index + 1}`, standing: 'counted', amount: 1, code: 'fills', params: { slot } })))
  })

  it('where only the endorsed rater is missing, no rating is: it names who is endorsed on the day', () => {
    const result = asked({ endorsedRater: ['orimha/imhs'] }, [BOSS, MENTOR, PEER], { people: endorsed('guide') })
    expect(result.findings).toStrictEqual([{ code: 'no-endorsed-rater', params: { standards: ['orimha/imhs'] } }])
    expect(result.missing).toStrictEqual({ slots: [{ slot: 'endorsed-rater', roles: [], candidates: ['guide'] }] })
  })

  it('where only a rating is missing, the endorsed rater is not', () => {
    const result = asked({ endorsedRater: ['orimha/imhs'] }, [MENTOR, PEER], { people: endorsed('mentor') })
    expect(result.findings).toStrictEqual([{ code: 'slot-open', params: { slot: 'program', roles: ['current-program-supervisor'] } }])
    expect(result.missing).toStrictEqual({ quantity: { unit: 'count', value: 1 }, slots: [{ ...PROGRAM, candidates: [] }] })
  })

  it('no text says which are asked: what a reviewer accepts counts as one, what is excluded as none', () => {
    const determinations = [decision('accepted', { evidence: 'rating-1' }), decision('refused', { evidence: 'rating-2' })]
    const result = asked({ slots: 'unpublished', authority: 'unpublished' }, [BOSS, MENTOR, PEER], { determinations })
    expect(result.evidence.map(({ standing, amount }) => [standing, amount])).toEqual([['counted', 1], ['excluded', undefined], ['if-approved', 1]])
    expect([result.required, result.counted, result.missing]).toEqual([undefined, { unit: 'count', value: 1 }, undefined])
  })
})

describe('RD-17 one rater, several ratings', () => {
  it('the rating that fits the slot fills it, and not the first', () => {
    const result = asked({}, [rating('boss', 'colleague'), BOSS, MENTOR, PEER])
    expect(result.verdict).toBe('met')
    expect(evidence(result, 'rating-2')).toMatchObject({ amount: 1, params: { slot: 'program' } })
    expect(evidence(result, 'rating-1')).toMatchObject({ amount: 0, code: 'same-rater', params: { rater: 'boss', reference: 'rating-2' } })
  })

  it('a rating that does not count keeps no place for its rater', () => {
    const result = asked({ slots: [OTHER] }, [rating('peer', 'colleague', { received: '2026-11-22' }), rating('friend', 'colleague'), PEER])
    expect(evidence(result, 'rating-2')).toMatchObject({ amount: 1, code: 'fills' })
    expect(evidence(result, 'rating-3')).toMatchObject({ amount: 0, code: 'slot-taken', params: { slots: ['other'] } })
  })
})

describe('who in the record could fill an open slot', () => {
  /** A job under `chief`, and a session with `guide`; neither has rated. */
  const parts: Parts = { experience: [job('2020-01-01', undefined, { supervisor: 'chief' }), job('2021-01-01')], supervision: [rsc('2025-01-10', 1, { provider: 'guide' })] }
  const EITHER = { slot: 'either', roles: ['supervisor'] } as const

  it.each([
    ['who provided RSC, for the RSC provider', PROVIDER, ['guide']],
    ['who supervised work, for the program supervisor', PROGRAM, ['chief']],
    ['who supervised work, for a supervisor', EITHER, ['chief']],
    ['neither, for a colleague or teacher', OTHER, []],
  ] as const)('%s', (_, slot: ReferenceSlot, candidates) => {
    expect(asked({ slots: [slot] }, [], parts).missing?.slots?.[0]?.candidates).toEqual(candidates)
  })

  it('nobody, where nobody is in the record', () => {
    const slots = [PROGRAM, PROVIDER, { slot: 'endorsed', endorsedAs: ['orimha/imhs'] }]
    const bare = resultOf(rules('test', [{ id: 'test/references', kind: 'references', slots, ...STATED }]), 'references', {})
    expect(bare.missing?.slots?.map(({ candidates }) => candidates)).toEqual([[], [], []])
  })
})

describe('whether someone who fills a slot could fill the open one instead', () => {
  const received = { supervision: [rsc('2025-01-10', 1)] }
  const mentorAsColleague = rating('mentor', 'colleague')
  const candidates = (...references: readonly Fields[]) => asked({}, references, received).missing?.slots?.map(({ slot, candidates }) => [slot, candidates])

  it('yes, where somebody else can take their place', () => {
    expect(candidates(BOSS, mentorAsColleague, PEER)).toEqual([['provider', ['mentor']]])
  })

  it('no, where nobody can, though others are left over elsewhere', () => {
    expect(candidates(BOSS, rating('chief', 'current-program-supervisor'), mentorAsColleague)).toEqual([['provider', []]])
  })
})
