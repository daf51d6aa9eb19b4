import { describe, expect, it } from 'vitest'
import { agreementRows, allVerified, competenciesRows, eachTrainingIsNeeded, examRows, membershipRows, trainingRows, waitsForVerification } from './common-rows'
import { leadershipRows, mentorDegreeRows, unpublishedReferencesRows } from './mentor-rows'
import { decide, item, remove, type Draft } from './records'
import { assessChanged, decisionTable, resultOf, verdictsOf, type Base } from './table'

/**
 * Policy: a master's of 2014; 365 days as volunteer in 2021 and 2022, and the 730 days to 21 November 2026 in a state agency.
 * Research/Faculty: a doctorate of 14 May 2022; 383 days since then as lecturer and 713 as professor.
 * Both hold the reviewers' decisions on the ratings, of which nothing is published, and on the competencies.
 */
const policy: Base = { file: 'imhm-policy-met.json', standard: 'orimha/imhm-policy', asOf: '2026-11-21' }
const research: Base = { file: 'imhm-research-met.json', standard: 'orimha/imhm-research', asOf: '2026-11-21' }

/** The ratings before reviewers have decided on them. */
const undecided = (base: Base): Base => ({ ...base, before: (doc) => { remove(doc.determinations, 'determination-1') } })

const degree = (doc: Draft) => item(doc.education, 'degree-1')
const lead = (doc: Draft, id = 'lead-1') => item(doc.experience, id)
const notMet = { 'leadership-experience': 'not-met' } as const

for (const base of [policy, research]) describe(base.standard, () => {
  it('is met by the record as it is; work with families and reflective supervision are not asked', () => {
    expect(verdictsOf(assessChanged(base, () => undefined))).toEqual({
      'education': 'met',
      'training-hours': 'met',
      'leadership-experience': 'met',
      'references': 'met',
      'ethics-agreement': 'met',
      'competencies': 'met',
      'exam': 'met',
      'membership': 'met',
    })
  })

  it('leaves the ratings to reviewers where they have not decided', () => {
    expect(verdictsOf(assessChanged(undecided(base), () => undefined))).toMatchObject({ references: 'needs-review' })
  })

  describe('the degree', () => { decisionTable(base, mentorDegreeRows(base, ['leadership-experience'])) })
  describe('training', () => { decisionTable(base, [...eachTrainingIsNeeded(base), ...trainingRows(base, 'training-02', 'training-04')]) })
  describe('the ratings', () => { decisionTable(undecided(base), unpublishedReferencesRows(base)) })
  describe('papers', () => { decisionTable(base, [...agreementRows, ...competenciesRows(base), ...examRows, ...membershipRows]) })

  describe('counting only what is verified, all being verified but', () => {
    decisionTable(allVerified(base), [
      waitsForVerification('degree-1', 'the degree', { 'education': 'pending', 'leadership-experience': 'pending' }, 'education', degree),
      waitsForVerification('training-01', 'a training', { 'training-hours': 'pending' }, 'training-hours', (doc) => item(doc.trainings, 'training-01')),
      waitsForVerification('lead-2', 'a post', { 'leadership-experience': 'pending' }, 'leadership-experience', (doc) => lead(doc, 'lead-2')),
      waitsForVerification('membership-1', 'the membership', { membership: 'pending' }, 'membership', (doc) => item(doc.memberships, 'membership-1')),
      {
        name: 'the ratings, which reviewers have settled',
        change: (doc) => { for (const each of doc.references) each.verification = 'submitted' },
        turns: {},
      },
      {
        name: 'a degree that is not listed and submitted only: two doubts, the worse standing',
        change: (doc) => { Object.assign(degree(doc), { level: 'master', degree: 'MPH', verification: 'submitted' }) },
        turns: { 'education': 'needs-review', 'leadership-experience': 'needs-review' },
        evidence: { id: 'degree-1', standing: 'if-approved', code: 'degree-not-listed' },
      },
    ])
  })
})

describe('three years of leadership in policy or program administration: 365 and 730 days are 1,095', () => {
  decisionTable(policy, [
    ...leadershipRows(policy, { track: 'policy-administration', other: 'teaching-research', days: [365, 730] }),
    {
      name: 'one day less is one day short',
      change: (doc) => { lead(doc).end = '2022-06-29' },
      turns: notMet,
      finding: { code: 'amount-short', params: { counted: 1094, required: 1095, missing: 1 } },
    },
    {
      name: 'the present post counts to the day asked about, that day included: asked a day earlier, it is a day short',
      change: () => undefined,
      options: { asOf: '2026-11-20' },
      turns: notMet,
      finding: { code: 'amount-short', params: { counted: 1094, required: 1095, missing: 1 } },
    },
    {
      name: 'a leap year gives its extra day',
      change: (doc) => { Object.assign(lead(doc), { start: '2020-02-29', end: '2021-02-27' }) },
      turns: {},
      of: 'leadership-experience',
      evidence: { id: 'lead-1', standing: 'counted', amount: 365 },
    },
    {
      name: 'an open end leaves open what it leaves open: to some day of June 2022, 336 days are sure',
      change: (doc) => { lead(doc).end = '2022-06' },
      turns: { 'leadership-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['end'] } },
      evidence: { id: 'lead-1', standing: 'counted', amount: 336 },
      missing: { quantity: { unit: 'days', value: 29 }, fields: [{ evidence: 'lead-1', field: 'end' }] },
    },
    {
      name: 'an open conferral year that ends before the first post decides nothing',
      change: (doc) => { degree(doc).conferred = '2020' },
      turns: {},
    },
    {
      name: 'an open conferral year in which the first post began does: 182 of its days are sure',
      change: (doc) => { degree(doc).conferred = '2021' },
      turns: { 'leadership-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['conferred'] } },
      missing: { quantity: { unit: 'days', value: 183 }, fields: [{ evidence: 'degree-1', field: 'conferred' }] },
    },
  ])
})

describe('three years of leadership in teaching or research since the doctorate: 383 and 713 days, one to spare', () => {
  decisionTable(research, [
    ...leadershipRows(research, { track: 'teaching-research', other: 'rsc-provision', days: [383, 713] }),
    {
      name: 'the days before the conferral are cut',
      change: () => undefined,
      turns: {},
      of: 'leadership-experience',
      evidence: { id: 'lead-1', standing: 'counted', amount: 383, code: 'cut', params: { days: 74 } },
    },
    {
      name: 'conferred a day later, there are 1,095 days still',
      change: (doc) => { degree(doc).conferred = '2022-05-15' },
      turns: {},
    },
    {
      name: 'conferred two days later, there are 1,094',
      change: (doc) => { degree(doc).conferred = '2022-05-16' },
      turns: notMet,
      finding: { code: 'amount-short', params: { counted: 1094, required: 1095, missing: 1 } },
    },
    {
      name: 'conferred some day of 2022, 865 days are sure',
      change: (doc) => { degree(doc).conferred = '2022' },
      turns: { 'leadership-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['conferred'] } },
      missing: { quantity: { unit: 'days', value: 230 }, fields: [{ evidence: 'degree-1', field: 'conferred' }] },
    },
    {
      name: 'a master\'s before the doctorate starts the clock sooner',
      change: (doc) => { doc.education.push({ id: 'degree-2', level: 'master', degree: 'MA', conferred: '2018-05-12', transcript: 'official' }) },
      turns: {},
      of: 'leadership-experience',
      evidence: { id: 'lead-1', standing: 'counted', amount: 457 },
    },
    {
      name: 'a bachelor\'s before it does not',
      change: (doc) => { doc.education.push({ id: 'degree-2', level: 'bachelor', degree: 'BA', conferred: '2015-05-09', transcript: 'official' }) },
      turns: {},
      of: 'leadership-experience',
      evidence: { id: 'lead-1', standing: 'counted', amount: 383 },
    },
    {
      name: 'education that is waived lifts the condition: the time before the doctorate counts too',
      change: (doc) => { decide(doc, { requirement: 'orimha/imhm-research/education', decision: 'waived' }) },
      turns: { education: 'not-applicable' },
      of: 'leadership-experience',
      evidence: { id: 'lead-1', standing: 'counted', amount: 457 },
    },
  ])
})

describe('training whose hours are split among areas', () => {
  decisionTable(research, [
    {
      name: 'without a total the hours by area are the total',
      change: () => undefined,
      turns: {},
      of: 'training-hours',
      evidence: { id: 'training-01', standing: 'counted', amount: 12 },
    },
    {
      name: 'a quarter of an hour less in one area is a quarter of an hour short',
      change: (doc) => { item(doc.trainings, 'training-01').hoursByArea = { 'infant-observation': 8, 'relationship-based-education': 3.75 } },
      turns: { 'training-hours': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 29.75, required: 30, missing: 0.25 } },
    },
    {
      name: 'a total beside them that is more leaves the rest without an area, which the 30 hours do not mind',
      change: (doc) => {
        Object.assign(item(doc.trainings, 'training-01'), { clockHours: 12, hoursByArea: { 'infant-observation': 1 } })
      },
      turns: {},
      of: 'training-hours',
      evidence: { id: 'training-01', standing: 'counted', amount: 12 },
    },
  ])
})

describe('one record, two tracks: leadership in the one is not leadership in the other', () => {
  it('the administrator is no researcher', () => {
    expect(verdictsOf(assessChanged({ ...policy, standard: 'orimha/imhm-research' }, () => undefined))).toEqual({
      'education': 'met',
      'training-hours': 'met',
      'leadership-experience': 'not-met',
      'references': 'needs-review', // the decisions in the record are for the other track
      'ethics-agreement': 'met',
      'competencies': 'needs-review',
      'exam': 'met',
      'membership': 'met',
    })
  })

  it('the professor, who advises the state since 2024, has 713 of 1,095 days in policy', () => {
    const { counted, verdict } = resultOf(assessChanged({ ...research, standard: 'orimha/imhm-policy' }, () => undefined), 'leadership-experience')
    expect({ counted, verdict }).toEqual({ counted: { unit: 'days', value: 713 }, verdict: 'not-met' })
  })
})

describe('the administrator who falls short: a degree that is not listed, a post that may have been leadership, 29.75 hours', () => {
  decisionTable({ ...policy, file: 'imhm-policy-short.json' }, [
    {
      name: 'nothing of the leadership is sure: 903 days lean on the degree, 874 on a fact that is missing',
      change: () => undefined,
      turns: {},
      of: 'leadership-experience',
      finding: { code: 'amount-short', params: { counted: 0, required: 1095, missing: 1095 } },
      evidence: { id: 'lead-1', standing: 'if-approved', amount: 903, code: 'leans-on-degree', params: { degree: 'degree-1' } },
      missing: { fields: [{ evidence: 'lead-2', field: 'leadership' }] },
    },
    {
      name: 'once the fact is recorded, all waits for the reviewers',
      change: (doc) => { lead(doc, 'lead-2').leadership = ['policy-administration'] },
      turns: { 'leadership-experience': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['lead-1', 'lead-2'], amount: 1777 } },
    },
    {
      name: 'once it is recorded as none, 903 days are too few whatever they decide',
      change: (doc) => { lead(doc, 'lead-2').leadership = [] },
      turns: { 'leadership-experience': 'not-met' },
      evidence: { id: 'lead-2', standing: 'excluded', code: 'not-leading' },
    },
    {
      name: 'once the degree is accepted, the fact is still missing',
      change: (doc) => { decide(doc, { evidence: 'degree-1', decision: 'accepted' }) },
      turns: { education: 'met' },
      of: 'leadership-experience',
      finding: { code: 'amount-short', params: { counted: 903, required: 1095, missing: 192 } },
    },
    {
      name: 'the institute in December is not seen in November',
      change: () => undefined,
      turns: {},
      of: 'training-hours',
      finding: { code: 'amount-short', params: { counted: 29.75, required: 30, missing: 0.25 } },
      evidence: { id: 'training-07', standing: 'excluded', code: 'after-as-of', params: { date: '2026-12-04' } },
    },
    {
      name: 'on its day it makes the hours',
      change: () => undefined,
      options: { asOf: '2026-12-04' },
      turns: { 'training-hours': 'met' },
    },
  ])
})

describe('the professor who falls short: 918 days since the doctorate, 18 hours and an institute, a membership in another field', () => {
  decisionTable({ ...research, file: 'imhm-research-short.json' }, [
    {
      name: 'the years as instructor came before the doctorate, and the bachelor\'s starts no clock',
      change: () => undefined,
      turns: {},
      of: 'leadership-experience',
      finding: { code: 'amount-short', params: { counted: 918, required: 1095, missing: 177 } },
    },
    {
      name: 'on 17 May 2027 they are three years; by then reviewers have waived the membership',
      change: () => undefined,
      options: { asOf: '2027-05-17' },
      turns: { 'leadership-experience': 'met', 'membership': 'not-applicable' },
      evidence: { id: 'lead-1', standing: 'counted', amount: 1095 },
    },
    {
      name: 'on the day before they are one day short',
      change: () => undefined,
      options: { asOf: '2027-05-16' },
      turns: { membership: 'not-applicable' },
      of: 'leadership-experience',
      finding: { code: 'amount-short', params: { counted: 1094, required: 1095, missing: 1 } },
    },
    {
      name: 'a waiver of 23 November is seen on that day',
      change: () => undefined,
      options: { asOf: '2026-11-23' },
      turns: { membership: 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived', on: '2026-11-23' } },
    },
    {
      name: 'and not on the day before',
      change: () => undefined,
      options: { asOf: '2026-11-22' },
      turns: {},
      of: 'membership',
      evidence: { id: 'membership-1', standing: 'excluded', code: 'not-infant-mental-health' },
    },
    {
      name: 'twelve hours at the institute make the 30',
      change: (doc) => { item(doc.trainings, 'training-05').clockHours = 12 },
      turns: { 'training-hours': 'met' },
    },
    {
      name: 'eleven and three quarters do not',
      change: (doc) => { item(doc.trainings, 'training-05').clockHours = 11.75 },
      turns: { 'training-hours': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 29.75, required: 30, missing: 0.25 } },
    },
  ])
})
