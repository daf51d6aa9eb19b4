import { describe, expect, it } from 'vitest'
import { imhs } from '../../src/standards/orimha/index'
import { bachelor, degree, job, mentor, resultOf, SERVICES, type Fields, type Parts } from '../support/applicant'

const [A, B, C, D, E, F] = SERVICES
const FIVE = [A, B, C, D, E]
const work = (services: readonly string[] | undefined, over: Fields = {}) => job('2020-01-01', undefined, { services, ...over })
const mix = (experience: readonly Fields[], over: Parts = {}, counting: 'claimed' | 'verified' = 'claimed') =>
  resultOf(imhs, 'service-mix', { education: [degree('2015-06-01', { verification: 'verified' })], experience, ...over }, { counting })

describe('RD-12 the six service components', () => {
  it.each([
    ['all six', [work(SERVICES)], 'met'],
    ['three and three', [work([A, B, C]), work([D, E, F])], 'met'],
    ['five', [work(FIVE)], 'needs-review'],
    ['one', [work([F])], 'needs-review'],
    ['none of them', [work([])], 'not-met'],
    ['not recorded', [work(undefined)], 'needs-information'],
    ['one, and a spell that does not say', [work([A]), work(undefined)], 'needs-review'],
    ['none, and a spell that does not say', [work([]), work(undefined)], 'needs-information'],
    ['no work', [], 'not-met'],
    ['a single day is enough: the mix is no matter of time', [job('2026-11-21', '2026-11-21')], 'met'],
  ] as const)('%s', (_, experience, verdict) => {
    expect(mix(experience).verdict).toBe(verdict)
  })

  it('names the service that is missing', () => {
    expect(mix([work(FIVE)]).findings).toContainEqual({ code: 'services-missing', params: { services: [F] } })
  })
})

describe('RD-12 the union is taken over the work that stands on the rung', () => {
  it.each([
    ['all six in work that does not count', [work(SERVICES, { paid: false })], 'not-met'],
    ['the sixth in work that does not count', [work(FIVE), work([F], { paid: false })], 'needs-review'],
    ['all six in part-time work', [work(SERVICES, { fullTimeEquivalent: 0.5 })], 'needs-review'],
    ['one in part-time work', [work([A], { fullTimeEquivalent: 0.5 })], 'needs-review'],
    ['none in part-time work', [work([], { fullTimeEquivalent: 0.5 })], 'not-met'],
    ['all six in work that lacks a flag', [work(SERVICES, { paid: undefined })], 'needs-information'],
    ['one in work that lacks a flag', [work([A], { paid: undefined })], 'needs-information'],
    ['none in work that lacks a flag', [work([], { paid: undefined })], 'not-met'],
    ['not recorded, in work that does not count', [work(undefined, { supervised: false })], 'not-met'],
    ['not recorded, in part-time work', [work(undefined, { fullTimeEquivalent: 0.5 })], 'needs-information'],
    ['five, and the sixth in work that lacks a flag', [work(FIVE), work([F], { paid: undefined })], 'needs-review'],
  ] as const)('%s', (_, experience, verdict) => {
    expect(mix(experience).verdict).toBe(verdict)
  })

  it.each([
    ['the sixth is submitted', [work(FIVE, { verification: 'verified' }), work([F], { verification: 'submitted' })], 'pending'],
    ['five, all verified', [work(FIVE, { verification: 'verified' })], 'needs-review'],
    ['five, submitted', [work(FIVE, { verification: 'submitted' })], 'needs-review'],
    ['the sixth could not be verified', [work(FIVE, { verification: 'verified' }), work([F], { verification: 'unable-to-verify' })], 'needs-review'],
    ['nothing could be verified', [work(SERVICES, { verification: 'unable-to-verify' })], 'not-met'],
  ] as const)('counting verified: %s', (_, experience, verdict) => {
    expect(mix(experience, {}, 'verified').verdict).toBe(verdict)
  })

  it('work before the degree shows nothing', () => {
    expect(mix([job('2014-01-01', '2015-05-31')]).verdict).toBe('not-met')
    expect(mix([job('2014-01-01', '2015-06-01')]).verdict).toBe('met')
    expect(mix([work(SERVICES)], { education: [bachelor('2015-06-01')] }).verdict).toBe('not-met')
  })

  it('an internship shows its services on approval', () => {
    const intern = job('2016-01-01', '2016-06-30', { kind: 'internship', supervisor: 'mentor' })
    const documents = [{ kind: 'internship-description', dated: '2017-01-01' }]
    expect(mix([intern], { people: [mentor()], documents }).verdict).toBe('needs-review')
    expect(mix([intern], { people: [mentor()] }).verdict).toBe('not-met')
    expect(mix([{ ...intern, services: [] }], { people: [mentor()], documents }).verdict).toBe('not-met')
  })
})
