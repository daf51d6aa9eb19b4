import { describe, expect, it } from 'vitest'
import type { Standard } from '../../src/rulebook/standard'
import { imhs } from '../../src/standards/orimha/index'
import { decision, evidence, job, rating, resultOf, rsc, type Fields, type Parts } from '../support/applicant'
import { ifa, ifs } from './rules'

const endorsedAs = (standard: string, from = '2015-01-01', to?: string) => ({ endorsements: [{ standard, from, to }] })
const ENDORSED = endorsedAs('orimha/imhs')
const BOSS = rating('boss', 'current-program-supervisor')
const SUPERVISOR = rating('mentor', 'rsc-provider')
const COLLEAGUE = rating('peer', 'colleague')

/** The people `boss`, `mentor`, `peer` and `fourth`; the mentor is endorsed as IMHS unless the example says who is. */
const rated = (references: readonly Fields[], people: Readonly<Record<string, Fields>> = { mentor: ENDORSED }, over: Parts = {}, standard: Standard = imhs) =>
  resultOf(standard, 'references', { people: ['boss', 'mentor', 'peer', 'fourth'].map((id) => ({ id, ...people[id] })), references, ...over })

describe('RD-17 three different people, one per slot, matched in the best way', () => {
  it.each([
    ['one for each slot', [BOSS, SUPERVISOR, COLLEAGUE], 'met'],
    ['in any order', [COLLEAGUE, BOSS, SUPERVISOR], 'met'],
    ['one of them missing', [BOSS, SUPERVISOR], 'not-met'],
    ['two ratings of one person', [BOSS, SUPERVISOR, rating('boss', 'colleague')], 'not-met'],
    ['one person in three roles', [rating('boss', ['current-program-supervisor', 'rsc-provider', 'colleague'])], 'not-met'],
    ['someone of two roles makes room', [rating('mentor', ['current-program-supervisor', 'rsc-provider']), BOSS, COLLEAGUE], 'met'],
    ['a chain of room', [rating('boss', ['current-program-supervisor', 'colleague']), rating('peer', ['current-program-supervisor']), SUPERVISOR], 'met'],
    ['two for one slot, none for another', [BOSS, COLLEAGUE, rating('fourth', 'colleague')], 'not-met'],
    ['a fourth does no harm', [BOSS, SUPERVISOR, COLLEAGUE, rating('fourth', 'service-recipient')], 'met'],
    ['two ratings of one person, of which one fits', [BOSS, rating('mentor', 'board-member'), SUPERVISOR, COLLEAGUE], 'met'],
  ])('%s', (_, references, verdict) => {
    expect(rated(references).verdict).toBe(verdict)
  })

  it.each([
    ['supervisor', 'met'], ['teacher', 'met'], ['trainer', 'met'], ['consultant', 'met'], ['colleague', 'met'],
    ['current-program-supervisor', 'not-met'], ['rsc-provider', 'not-met'], ['service-recipient', 'not-met'], ['cda-mentor', 'not-met'],
    ['board-member', 'not-met'], ['rsc-recipient', 'not-met'],
  ])('takes roles literally: a %s in the third slot is %s', (role, verdict) => {
    expect(rated([BOSS, SUPERVISOR, rating('peer', role)]).verdict).toBe(verdict)
  })

  it('a supervisor is no current program supervisor', () => {
    expect(rated([rating('boss', 'supervisor'), SUPERVISOR, COLLEAGUE]).verdict).toBe('not-met')
  })

  it.each([[true, 'met'], [false, 'not-met'], [undefined, 'needs-information']])('a supervisee fits where the applicant supervises: %s', (supervisesOthers, verdict) => {
    const result = rated([BOSS, SUPERVISOR, rating('peer', 'supervisee')], undefined, { practice: { supervisesOthers } })
    expect(result.verdict).toBe(verdict)
    const fields = supervisesOthers === undefined ? [{ evidence: 'applicant', field: 'practice.supervisesOthers' }] : undefined
    expect(result.missing?.fields).toEqual(fields)
  })

  it('names the open slot and who in the record could fill it', () => {
    const supervision = [rsc('2024-05-10', 1)]
    expect(rated([BOSS, COLLEAGUE], { boss: ENDORSED }, { supervision }).missing?.slots).toEqual([{ slot: 'rsc-provider', roles: ['rsc-provider'], candidates: ['mentor'] }])
  })

  it('names nobody who fills another slot already', () => {
    const experience = [job('2020-01-01', undefined, { supervisor: 'boss' })]
    const [open] = rated([BOSS, SUPERVISOR], undefined, { experience }).missing?.slots ?? []
    expect(open?.slot).toBe('other')
    expect(open?.candidates).not.toContain('boss')
    expect(open?.candidates).not.toContain('mentor')
  })

  it.each([['2026-11-21', 'met'], ['2026-11-22', 'not-met']])('a rating received on %s: %s', (received, verdict) => {
    expect(rated([BOSS, SUPERVISOR, rating('peer', 'colleague', { received })]).verdict).toBe(verdict)
  })
})

describe('RD-17 the endorsed or vetted minimum may be any of the three', () => {
  it.each([
    ['the supervisor', { boss: ENDORSED }, 'met'],
    ['the RSC provider', { mentor: ENDORSED }, 'met'],
    ['the third', { peer: ENDORSED }, 'met'],
    ['nobody', {}, 'not-met'],
    ['as IFS', { peer: endorsedAs('orimha/ifs') }, 'met'],
    ['as IMHM in policy', { peer: endorsedAs('orimha/imhm-policy') }, 'met'],
    ['as IFA only', { peer: endorsedAs('orimha/ifa') }, 'not-met'],
    ['vetted', { peer: { vetted: [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2024-01-01' }] } }, 'met'],
    ['vetted more than five years ago', { peer: { vetted: [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2021-09-01' }] } }, 'not-met'],
    ['vetted five years ago less a day', { peer: { vetted: [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2021-09-02' }] } }, 'met'],
    ['someone who rated nothing', { fourth: ENDORSED }, 'not-met'],
  ])('%s', (_, people, verdict) => {
    expect(rated([BOSS, SUPERVISOR, COLLEAGUE], people).verdict).toBe(verdict)
  })

  it.each([
    ['from that day', '2026-09-01', undefined, 'met'], ['from the day after', '2026-09-02', undefined, 'not-met'],
    ['to that day', '2015-01-01', '2026-09-01', 'met'], ['to the day before', '2015-01-01', '2026-08-31', 'not-met'],
  ])('is judged on the day received: %s', (_, from, to, verdict) => {
    expect(rated([BOSS, SUPERVISOR, COLLEAGUE], { mentor: endorsedAs('orimha/imhs', from, to) }).verdict).toBe(verdict)
  })

  it('of two ratings of one person the one that was given while endorsed counts', () => {
    const people = { mentor: endorsedAs('orimha/imhs', '2015-01-01', '2026-08-31') }
    const earlier = rating('mentor', 'rsc-provider', { received: '2026-08-31' })
    expect(rated([BOSS, SUPERVISOR, earlier, COLLEAGUE], people).verdict).toBe('met')
  })

  it('prefers the endorsed of two who fit one slot, and takes none who fits no slot', () => {
    const people = { fourth: ENDORSED }
    const result = rated([BOSS, SUPERVISOR, COLLEAGUE, rating('fourth', 'trainer')], people)
    expect(result.verdict).toBe('met')
    expect(evidence(result, 'rating-4')).toMatchObject({ standing: 'counted', amount: 1, code: 'fills', params: { slot: 'other' } })
    expect(evidence(result, 'rating-3')).toMatchObject({ amount: 0, code: 'slot-taken' })
    expect(rated([BOSS, SUPERVISOR, COLLEAGUE, rating('fourth', 'board-member')], people).verdict).toBe('not-met')
  })

  it('the RSC provider of slot 2 need not appear among the RSC received', () => {
    expect(rated([BOSS, SUPERVISOR, COLLEAGUE], { boss: ENDORSED }, { supervision: [] }).verdict).toBe('met')
  })
})

describe('RD-17 for IFA the endorsed or vetted rater is a slot of its own, whatever the role', () => {
  const ask = (references: readonly Fields[], people: Readonly<Record<string, Fields>>) => rated(references, people, {}, ifa as never).verdict

  it.each([
    ['endorsed colleague, supervisor, teacher', [BOSS, COLLEAGUE, rating('fourth', 'teacher')], { peer: ENDORSED }, 'met'],
    ['only the supervisor is endorsed', [BOSS, COLLEAGUE, rating('fourth', 'teacher')], { boss: ENDORSED }, 'not-met'],
    ['two supervisors, one endorsed', [BOSS, rating('mentor', 'current-program-supervisor'), COLLEAGUE], { boss: ENDORSED }, 'met'],
    ['an endorsed supervisee: the role does not matter', [BOSS, rating('mentor', 'supervisee'), COLLEAGUE], { mentor: ENDORSED }, 'met'],
    ['endorsed as IFA', [BOSS, rating('mentor', 'supervisee'), COLLEAGUE], { mentor: endorsedAs('orimha/ifa') }, 'not-met'],
    ['nobody endorsed', [BOSS, SUPERVISOR, COLLEAGUE], {}, 'not-met'],
    ['endorsed on the day received', [BOSS, SUPERVISOR, COLLEAGUE], { mentor: endorsedAs('orimha/ifs', '2026-09-01') }, 'met'],
    ['endorsed the day after', [BOSS, SUPERVISOR, COLLEAGUE], { mentor: endorsedAs('orimha/ifs', '2026-09-02') }, 'not-met'],
    ['vetted', [BOSS, SUPERVISOR, COLLEAGUE], { mentor: { vetted: [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2025-01-01' }] } }, 'met'],
  ])('%s', (_, references, people, verdict) => {
    expect(ask(references, people as unknown as Readonly<Record<string, Fields>>)).toBe(verdict)
  })

  it.each([['colleague', 'met'], ['service-recipient', 'met'], ['teacher', 'met'], ['cda-mentor', 'met'], ['board-member', 'met'], ['supervisor', 'not-met'], ['trainer', 'not-met']])(
    'the third slot takes a %s: %s', (role, verdict) => {
      expect(ask([BOSS, rating('mentor', 'consultant'), rating('peer', role)], { mentor: ENDORSED })).toBe(verdict)
    })
})

describe('RD-29 IFS: the third slot is not published', () => {
  const ask = (references: readonly Fields[], over: Parts = {}) => rated(references, {}, over, ifs as never)

  it.each([
    ['slots 1 and 2 and anyone', [BOSS, SUPERVISOR, rating('peer', 'service-recipient')], 'needs-review'],
    ['nobody needs to be endorsed for that', [BOSS, SUPERVISOR, COLLEAGUE], 'needs-review'],
    ['only two people', [BOSS, SUPERVISOR], 'not-met'],
    ['no program supervisor', [rating('fourth', 'colleague'), SUPERVISOR, COLLEAGUE], 'not-met'],
    ['no RSC provider', [BOSS, rating('fourth', 'colleague'), COLLEAGUE], 'not-met'],
    ['two ratings of one person', [BOSS, SUPERVISOR, rating('mentor', 'colleague')], 'not-met'],
  ])('%s', (_, references, verdict) => {
    expect(ask(references).verdict).toBe(verdict)
  })

  it('a decision settles it', () => {
    const determinations = [decision('met', { requirement: 'orimha/ifs/references' })]
    expect(ask([BOSS, SUPERVISOR, COLLEAGUE], { determinations }).verdict).toBe('met')
  })
})
