import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { imhs } from '../../src/standards/orimha/index'
import { applicant, AS_OF, decision, evidence, rating, resultOf, type Fields, type Parts } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const ENDORSED = { endorsements: [{ standard: 'orimha/imhs', from: '2015-01-01' }] }
const BOSS = rating('boss', 'current-program-supervisor')
const PROVIDER = rating('mentor', 'rsc-provider')
const rated = (references: readonly Fields[], over: Parts = {}) =>
  resultOf(imhs, 'references', { people: [{ id: 'boss' }, { id: 'mentor', ...ENDORSED }, { id: 'peer' }], references, ...over })
const accepting = (outcome: string) => ({ determinations: [decision(outcome, { evidence: 'rating-3' })] })

describe('A rating whose role depends on what the applicant does', () => {
  const SUPERVISEE = rating('peer', 'supervisee')

  it('waits for what the record leaves out', () => {
    const result = rated([BOSS, PROVIDER, SUPERVISEE])
    expect(result.verdict).toBe('needs-information')
    expect(evidence(result, 'rating-3')).toEqual({ id: 'rating-3', standing: 'if-known', code: 'not-recorded', params: { field: 'practice.supervisesOthers' } })
  })

  it('fills its slot once a reviewer accepts it', () => {
    const result = rated([BOSS, PROVIDER, SUPERVISEE], accepting('accepted'))
    expect(result.verdict).toBe('met')
    expect(evidence(result, 'rating-3')).toEqual({ id: 'rating-3', standing: 'counted', amount: 1, code: 'accepted', params: { determination: 'decision-1', on: '2026-11-01' } })
  })

  it('one fitting role of several is enough', () => {
    const practice = { supervisesOthers: true }
    expect(rated([BOSS, PROVIDER, rating('peer', ['board-member', 'supervisee'])], { practice }).verdict).toBe('met')
    expect(rated([BOSS, PROVIDER, rating('peer', 'board-member')], { practice }).verdict).toBe('not-met')
  })
})

describe('Accepting a rating lifts doubts, and does not change what it was given as', () => {
  it('a colleague who is accepted is still no RSC provider', () => {
    const references = [BOSS, rating('mentor', 'colleague'), rating('peer', 'colleague')]
    const result = rated(references, accepting('accepted'))
    expect(result.verdict).toBe('not-met')
    expect(result.missing?.slots?.map(({ slot }) => slot)).toEqual(['rsc-provider'])
  })

  it('whoever gave a rating that was refused is not named for the slot it would have filled', () => {
    const references = [BOSS, rating('peer', 'colleague'), PROVIDER]
    expect(rated(references, accepting('refused')).missing?.slots).toContainEqual({ slot: 'rsc-provider', roles: ['rsc-provider'], candidates: [] })
  })
})

describe('A rater whom the record does not describe', () => {
  const EITHER = rules('test/rated', [
    { id: 'test/rated/references', kind: 'references', slots: [{ slot: 'colleague', roles: ['colleague'] }], endorsedRater: ['orimha/imhs'], ...STATED },
  ])

  it('is no endorsed rater', () => {
    // Built without `parseApplicant`, which asks that every rater is one of the people.
    const { people, ...unlisted } = applicant({ people: [{ id: 'peer', ...ENDORSED }], references: [rating('peer', 'colleague')] })
    const verdictOf = (record: Parameters<typeof assess>[1]) => assess(EITHER, record, { asOf: AS_OF }).requirements[0]?.verdict
    expect(people?.map(({ id }) => id)).toEqual(['peer'])
    expect(verdictOf({ ...unlisted, people: people ?? [] })).toBe('met')
    expect(verdictOf(unlisted)).toBe('not-met')
  })
})
