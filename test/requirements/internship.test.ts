import { describe, expect, it } from 'vitest'
import { imhs } from '../../src/standards/orimha/index'
import { decision, degree, evidence, job, resultOf, type Fields } from '../support/applicant'

const EMPLOYED_365 = job('2023-01-01', '2023-12-31', { id: 'employed' })
const endorsed = (from: string, to?: string) => ({ standard: 'orimha/imhs', from, to })
const ALWAYS = [endorsed('2005-01-01')]
const DESCRIBED = { id: 'described', kind: 'internship-description', dated: '2022-01-01' }

interface Over {
  readonly endorsements?: readonly Fields[]
  readonly documents?: readonly Fields[]
  readonly determinations?: readonly Fields[]
}

/** The result where an internship of these dates stands beside a year of employment. */
const result = (start: string, end: string, { endorsements = ALWAYS, documents = [DESCRIBED], determinations = [] }: Over = {}, counting: 'claimed' | 'verified' = 'claimed') =>
  resultOf(imhs, 'work-experience', {
    education: [degree('2018-06-01')], people: [{ id: 'mentor', endorsements }], documents, determinations,
    experience: [EMPLOYED_365, job(start, end, { id: 'intern', kind: 'internship', paid: false, supervisor: 'mentor' })],
  }, { counting })
const intern = (...asked: Parameters<typeof result>) => evidence(result(...asked), 'intern')

const NOT_ENDORSED = { standing: 'excluded', code: 'supervisor-not-endorsed', params: { supervisor: 'mentor' } }

describe('RD-10 the supervisor of an internship whose dates are open', () => {
  it.each([
    ['began some day of January 2021', '2021-01', '2022-06-30', [endorsed('2021-01-15')], 'start'],
    ['ended some day of December 2021', '2020-06-01', '2021-12', [endorsed('2005-01-01', '2021-12-15')], 'end'],
  ])('names the date on which it turns: %s', (_, start, end, endorsements, field) => {
    const found = result(start, end, { endorsements })
    expect(evidence(found, 'intern')).toMatchObject({ standing: 'if-known', code: 'not-recorded', params: { field } })
    expect(found.missing?.fields).toEqual([{ evidence: 'intern', field }])
  })

  it.each<[string, string, string, readonly Fields[], string]>([
    // The last day is sure, the first may be any of that year: it may have lasted the one day.
    ['endorsed on the one sure day', '2021', '2021-03-10', [endorsed('2021-03-10')], 'if-known'],
    ['endorsed up to the one sure day', '2021', '2021-03-10', [endorsed('2021-02-01', '2021-03-10')], 'if-known'],
    ['endorsed up to the day before', '2021', '2021-03-10', [endorsed('2021-02-01', '2021-03-09')], 'excluded'],
    ['endorsed in one of two stretches', '2021', '2021-03-10', [endorsed('2010-01-01', '2012-12-31'), endorsed('2021-03-01')], 'if-known'],
    ['endorsed long before only', '2021', '2021-03-10', [endorsed('2010-01-01', '2012-12-31')], 'excluded'],
    // The first day is sure, the last may be any of that year.
    ['endorsed on the one sure first day', '2021-03-10', '2021', [endorsed('2021-03-10', '2021-03-31')], 'if-known'],
    ['endorsed from the day after', '2021-03-10', '2021', [endorsed('2021-03-11')], 'excluded'],
    // Some day of that month, some day of that year: no day before March can be one of it.
    ['endorsed before the month in which it began', '2021-03', '2021', [endorsed('2021-01-01', '2021-02-28')], 'excluded'],
    ['endorsed on the first day it can have begun', '2021-03', '2021', [endorsed('2021-01-01', '2021-03-01')], 'if-known'],
  ])('%s', (_, start, end, endorsements, standing) => {
    expect(intern(start, end, { endorsements }).standing).toBe(standing)
  })

  it.each<[string, readonly Fields[], string]>([
    ['on all of them', [endorsed('2021-01-31', '2021-12-01')], 'if-known'],
    ['on all but the first', [endorsed('2021-02-01')], 'excluded'],
    ['on all but the last', [endorsed('2005-01-01', '2021-11-30')], 'excluded'],
    ['on all but one between', [endorsed('2005-01-01', '2021-06-01'), endorsed('2021-06-03')], 'excluded'],
  ])('where both dates are open and days between are sure, endorsed %s', (_, endorsements, standing) => {
    expect(intern('2021-01', '2021-12', { endorsements }).standing).toBe(standing)
  })
})

describe('RD-10 the shortest internship, and one that has not begun', () => {
  it('of a single day, the supervisor is endorsed on that day', () => {
    expect(intern('2021-05-10', '2021-05-10', { endorsements: [endorsed('2021-05-11')] })).toMatchObject(NOT_ENDORSED)
    expect(intern('2021-05-10', '2021-05-10', { endorsements: [endorsed('2021-05-10', '2021-05-10')] })).toMatchObject({ standing: 'if-approved', code: 'internship', amount: 1 })
  })

  it('of one that lies ahead, says so, and not who will supervise it', () => {
    expect(intern('2026-12-01', '2027-05-31', { endorsements: [] })).toMatchObject({ standing: 'excluded', code: 'after-as-of', params: { date: '2026-12-01' } })
  })
})

describe('RD-10 an internship that a reviewer accepted', () => {
  it('gives its days beside those of employment', () => {
    const found = result('2021-01-01', '2021-12-31', { determinations: [decision('accepted', { evidence: 'intern' })] })
    expect(found.verdict).toBe('met')
    expect(evidence(found, 'intern')).toMatchObject({ standing: 'counted', amount: 365, code: 'accepted' })
    expect(evidence(found, 'employed')).toEqual({ id: 'employed', standing: 'counted', amount: 365 })
  })
})

describe('RD-10 the best description on file is the one that counts', () => {
  const paper = (id: string, verification?: string) => ({ ...DESCRIBED, id, verification })
  const UNDESCRIBED = { standing: 'excluded', code: 'internship-not-described', params: {} }

  it.each<[string, readonly Fields[], string]>([
    ['one that could not be verified', [paper('a', 'unable-to-verify')], 'excluded'],
    ['that, and a good one after it', [paper('a', 'unable-to-verify'), paper('b')], 'if-approved'],
    ['that, and a good one before it', [paper('b'), paper('a', 'unable-to-verify')], 'if-approved'],
    ['none that counts', [paper('a', 'unable-to-verify'), { ...paper('b'), dated: '2026-11-22' }], 'excluded'],
  ])('%s', (_, documents, standing) => {
    expect(intern('2021-01-01', '2021-12-31', { documents }).standing).toBe(standing)
  })

  it('a description that a reviewer refused is none', () => {
    const determinations = [decision('refused', { evidence: 'described' })]
    expect(intern('2021-01-01', '2021-12-31', { determinations })).toMatchObject(UNDESCRIBED)
    expect(intern('2021-01-01', '2021-12-31', { determinations, documents: [DESCRIBED, paper('other')] })).toMatchObject({ standing: 'if-approved', code: 'internship' })
  })

  it('one that is not verified yet leaves the internship to the reviewer who decides on it anyway', () => {
    expect(intern('2021-01-01', '2021-12-31', { documents: [paper('a', 'submitted')] }, 'verified')).toMatchObject({ standing: 'if-approved', code: 'internship' })
    expect(intern('2021-01-01', '2021-12-31', { documents: [] }, 'verified')).toMatchObject(UNDESCRIBED)
  })
})
