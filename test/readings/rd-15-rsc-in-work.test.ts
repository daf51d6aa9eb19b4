import { describe, expect, it } from 'vitest'
import { imhs } from '../../src/standards/orimha/index'
import { decision, degree, evidence, job, mentor, resultOf, rsc, type Fields, type Parts } from '../support/applicant'
import { ifs, ifsRenewal, imhmClinical, imhsRenewal } from './rules'

/** 25 hours in work beyond doubt in July 2022, and 25 more on 10 May 2024, unless the example says otherwise. */
const FIRST_JOB = job('2022-01-01', '2022-12-31', { id: 'first' })
const received = (experience: readonly Fields[], over: Fields = {}, parts: Parts = {}, counting: 'claimed' | 'verified' = 'claimed') =>
  resultOf(imhs, 'reflective-supervision', {
    education: [degree('2010-06-01', { verification: 'verified' })], people: [mentor()], experience: [FIRST_JOB, ...experience],
    supervision: [rsc('2022-07-10', 25, { verification: 'verified' }), rsc('2024-05-10', 25, { verification: 'verified', ...over })], ...parts,
  }, { counting })

describe('RD-15 RSC while serving families: the session falls inside work', () => {
  it.each([
    ['no work at the time', [], 'not-met'],
    ['work from that day', [job('2024-05-10')], 'met'],
    ['work from the day after', [job('2024-05-11')], 'not-met'],
    ['work to that day', [job('2023-01-01', '2024-05-10')], 'met'],
    ['work to the day before', [job('2023-01-01', '2024-05-09')], 'not-met'],
    ['serving no one', [job('2024-01-01', undefined, { serves: [] })], 'not-met'],
    ['whom it serves is not recorded', [job('2024-01-01', undefined, { serves: undefined })], 'needs-information'],
    ['not recorded beside recorded', [job('2024-01-01', undefined, { serves: undefined }), job('2024-05-10', '2024-05-10')], 'met'],
    ['serving pregnant people', [job('2024-01-01', undefined, { serves: ['pregnant-person'] })], 'met'],
    ['volunteering', [job('2024-01-01', undefined, { kind: 'volunteer', paid: false })], 'met'],
    ['an internship', [job('2024-01-01', undefined, { kind: 'internship', paid: false, supervised: false })], 'met'],
    ['began in a month that leaves the day open', [job('2024-05')], 'needs-information'],
    ['began in the month before', [job('2024-04')], 'met'],
    ['ended in a month that leaves the day open', [job('2023-01-01', '2024-05')], 'needs-information'],
  ] as const)('%s', (_, experience, verdict) => {
    expect(received(experience).verdict).toBe(verdict)
  })

  it('names the spell whose `serves` is missing', () => {
    const result = received([job('2024-01-01', undefined, { id: 'silent', serves: undefined })])
    expect(result.missing?.fields).toContainEqual({ evidence: 'silent', field: 'serves' })
    expect(evidence(result, 'rsc-2').standing).toBe('if-known')
  })

  it.each<[string, Fields, Fields[], string]>([
    ['refused', {}, [decision('refused', { evidence: 'second' })], 'not-met'],
    ['unable to verify', { verification: 'unable-to-verify' }, [], 'not-met'],
    ['only submitted', { verification: 'submitted' }, [], 'met'],
    ['part-time and unpaid', { fullTimeEquivalent: 0.1, paid: false }, [], 'met'],
  ])('whatever the standing of the work itself, unless it is refused or unable to verify: %s', (_, over, determinations, verdict) => {
    const second = job('2024-01-01', undefined, { id: 'second', ...over })
    expect(received([second], {}, { determinations }).verdict).toBe(verdict)
    expect(received([second], {}, { determinations }, 'verified').verdict).toBe(verdict)
  })

  it('an accepted spell still does not say whom it serves, nor when it began', () => {
    const accepted = { determinations: [decision('accepted', { evidence: 'second' })] }
    expect(received([job('2024-01-01', undefined, { id: 'second', serves: undefined })], {}, accepted).verdict).toBe('needs-information')
    expect(received([job('2024-05', undefined, { id: 'second' })], {}, accepted).verdict).toBe('needs-information')
    expect(received([job('2024-01-01', undefined, { id: 'second', serves: [] })], {}, accepted).verdict).toBe('not-met')
  })
})

describe('RD-15 an entry over a period counts only if all of it qualifies', () => {
  const year = { from: '2023-01-01', to: '2023-12-31' }

  it.each([
    ['one spell', [job('2023-01-01', '2023-12-31')], 'met'],
    ['from the second day', [job('2023-01-02', '2023-12-31')], 'not-met'],
    ['to the last but one', [job('2023-01-01', '2023-12-30')], 'not-met'],
    ['two adjoining spells', [job('2023-01-01', '2023-06-30'), job('2023-07-01', '2023-12-31')], 'met'],
    ['a bare day in between', [job('2023-01-01', '2023-06-30'), job('2023-07-02', '2023-12-31')], 'not-met'],
    ['two overlapping spells', [job('2023-01-01', '2023-08-31'), job('2023-07-01', '2023-12-31')], 'met'],
    ['adjoining, the second does not say whom it serves', [job('2023-01-01', '2023-06-30'), job('2023-07-01', '2023-12-31', { serves: undefined })], 'needs-information'],
    ['adjoining, the second serves no one', [job('2023-01-01', '2023-06-30'), job('2023-07-01', '2023-12-31', { serves: [] })], 'not-met'],
  ] as const)('%s', (_, experience, verdict) => {
    expect(received(experience, year).verdict).toBe(verdict)
  })

  it.each([['2023-01-01', 'met'], ['2023-01-02', 'not-met']])('a degree of %s, in an entry from 1 January: %s', (conferred, verdict) => {
    const supervision = [rsc('2023-01-01', 25, { to: '2023-12-31' }), rsc('2024-05-10', 25)]
    expect(received([job('2023-01-01')], {}, { education: [degree(conferred)], supervision }).verdict).toBe(verdict)
  })
})

describe('RD-15 formats, ages and subject', () => {
  const WORK = [job('2023-01-01')]

  it.each([
    [{ format: 'individual' }, 'met'], [{ format: 'group' }, 'met'], [{ format: 'peer' }, 'not-met'],
    [{ ages: undefined }, 'met'], [{ ages: 'prenatal-to-three' }, 'met'], [{ ages: 'birth-to-six' }, 'met'], [{ ages: 'other' }, 'not-met'],
    [{ about: undefined }, 'met'], [{ about: 'direct-service' }, 'met'], [{ about: 'rsc-provision' }, 'needs-review'],
    [{ about: 'rsc-provision', ages: 'other' }, 'not-met'],
  ])('%j: %s', (over, verdict) => {
    expect(received(WORK, over).verdict).toBe(verdict)
    expect(resultOf(ifs, 'reflective-supervision', {
      education: [degree('2010-06-01')], people: [mentor()], experience: WORK, supervision: [rsc('2023-05-10', 12), rsc('2024-05-10', 12, over)],
    }).verdict).toBe(verdict)
  })

  it('needs a reviewer where the hours are not published', () => {
    expect(resultOf(imhmClinical, 'reflective-supervision', {}).verdict).toBe('needs-review')
    expect(resultOf(imhmClinical, 'reflective-supervision', { supervision: [rsc('2024-05-10', 500)], people: [mentor()] }).verdict).toBe('needs-review')
  })
})

describe('RSC at renewal: in the period, not among peers, by anyone whom a reviewer approves', () => {
  const holdings = [{ standard: 'orimha/imhs', issued: '2026-01-10' }, { standard: 'orimha/ifs', issued: '2026-01-10' }]
  const renewed = (entry: Fields, people: readonly Fields[] = [mentor()], standard = imhsRenewal) =>
    resultOf(standard, 'reflective-supervision', { holdings, people, supervision: [entry] }).verdict

  it.each([
    ['enough', rsc('2026-05-10', 12), 'met'],
    ['a quarter less', rsc('2026-05-10', 11.75), 'not-met'],
    ['on the day of issue', rsc('2026-01-10', 12), 'not-met'],
    ['on the day after', rsc('2026-01-11', 12), 'met'],
    ['over the day of issue', rsc('2026-01-10', 12, { to: '2026-03-10' }), 'not-met'],
    ['among peers', rsc('2026-05-10', 12, { format: 'peer' }), 'not-met'],
    ['about other ages', rsc('2026-05-10', 12, { ages: 'other' }), 'not-met'],
    ['about providing RSC', rsc('2026-05-10', 12, { about: 'rsc-provision' }), 'met'],
  ])('%s: no work, degree or window is asked', (_, entry, verdict) => {
    expect(renewed(entry)).toBe(verdict)
  })

  it('leaves other providers to a reviewer', () => {
    expect(renewed(rsc('2026-05-10', 12), [{ id: 'mentor' }])).toBe('needs-review')
    expect(renewed(rsc('2026-05-10', 12), [mentor({ endorsements: [{ standard: 'orimha/imhs', from: '2026-05-11' }] })])).toBe('needs-review')
    const ifsEndorsed = mentor({ endorsements: [{ standard: 'orimha/ifs', from: '2015-01-01' }], highestDegree: 'master' })
    expect(renewed(rsc('2026-05-10', 12), [ifsEndorsed])).toBe('needs-review')
  })

  it("IFS: a master's-prepared IFS counts for those with a bachelor's only", () => {
    const people = [mentor({ endorsements: [{ standard: 'orimha/ifs', from: '2015-01-01' }], highestDegree: 'master' })]
    const ask = (level: string) => resultOf(ifsRenewal, 'reflective-supervision', {
      holdings, people, supervision: [rsc('2026-05-10', 12)], education: [degree('2015-06-01', { level })],
    }).verdict
    expect([ask('bachelor'), ask('master')]).toEqual(['met', 'needs-review'])
  })
})
