import { describe, expect, it } from 'vitest'
import type { Experience } from '../../src/model/applicant'
import type { Verdict } from '../../src/verdict/verdict'
import { agreementRows, allVerified, competenciesRows, eachTrainingIsNeeded, examRows, membershipRows, trainingRows, waitsForVerification } from './common-rows'
import { leadershipRows, mentorDegreeRows, unpublishedReferencesRows } from './mentor-rows'
import { decide, item, remove, type Draft } from './records'
import { assessChanged, decisionTable, verdictsOf, type Base, type Row } from './table'

/**
 * Starts from a record that meets everything with little to spare: a master's of 2018; 30.5 hours of training, of which 15 are didactic
 * and about providing reflective supervision (RSC); 607 and 131 days of work as for IMHS, which show the six services only together;
 * 481 and 615 days of providing RSC. Of RSC received and of the ratings nothing is published: reviewers have decided on them.
 */
const met: Base = { file: 'imhm-clinical-met.json', standard: 'orimha/imhm-clinical', asOf: '2026-11-21' }

/** RSC received, and the ratings, before reviewers have decided on them. */
const undecided: Base = {
  ...met,
  before: (doc) => { for (const id of ['determination-1', 'determination-2']) remove(doc.determinations, id) },
}

const training = (doc: Draft, id = 'training-02') => item(doc.trainings, id)
const job = (doc: Draft, id = 'job-2') => item(doc.experience, id)
const session = (doc: Draft, id = 'rsc-01') => item(doc.supervision, id)
const person = (doc: Draft, id: string) => item(doc.people, id)

const sixServices = [
  'concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy',
] as const satisfies Experience['services']

describe('the record as it is', () => {
  const verdicts = {
    'education': 'met',
    'training-hours': 'met',
    'rsc-training-hours': 'met',
    'work-experience': 'met',
    'service-mix': 'met',
    'leadership-experience': 'met',
    'reflective-supervision': 'met',
    'references': 'met',
    'ethics-agreement': 'met',
    'competencies': 'met',
    'exam': 'met',
    'membership': 'met',
  }

  it('meets all that is asked', () => {
    expect(verdictsOf(assessChanged(met, () => undefined))).toEqual(verdicts)
  })

  it('leaves what is not published to reviewers where they have not decided', () => {
    expect(verdictsOf(assessChanged(undecided, () => undefined))).toEqual({ ...verdicts, 'reflective-supervision': 'needs-review', 'references': 'needs-review' })
  })
})

describe('the degree', () => { decisionTable(met, mentorDegreeRows(met, ['work-experience', 'service-mix', 'leadership-experience'])) })

describe('training', () => {
  const didacticIds = ['training-01', 'training-02', 'training-03']
  decisionTable(met, [
    ...eachTrainingIsNeeded(met, ({ id }) => (didacticIds.includes(id) ? { 'rsc-training-hours': 'not-met' } : {})),
    ...trainingRows(met, 'training-05', 'training-06'),
  ])
})

const rscShort = { 'rsc-training-hours': 'not-met' } as const
const withoutTraining02 = { code: 'amount-short', params: { counted: 10.5, required: 15, missing: 4.5 } } as const

describe('15 of the 30 hours are didactic and about providing RSC: 6 + 4.5 + 4.5', () => {
  decisionTable(met, [
    {
      name: 'they are part of the 30: without one of the three both are short',
      change: (doc) => { remove(doc.trainings, 'training-01') },
      turns: { 'training-hours': 'not-met', 'rsc-training-hours': 'not-met' },
      of: 'rsc-training-hours',
      finding: { code: 'amount-short', params: { counted: 9, required: 15, missing: 6 } },
      missing: { quantity: { unit: 'clock-hours', value: 6 } },
    },
    {
      name: '14.75 hours are a quarter of an hour short; the 30 have that to spare',
      change: (doc) => { training(doc).clockHours = 4.25 },
      turns: rscShort,
      finding: { code: 'amount-short', params: { counted: 14.75, required: 15, missing: 0.25 } },
    },
    {
      name: 'training of another area does not count here, and does toward the 30',
      change: (doc) => { training(doc).competencyAreas = ['infant-mental-health-practice'] },
      turns: rscShort,
      finding: withoutTraining02,
      evidence: { id: 'training-02', standing: 'excluded', code: 'area-not-asked', params: { areas: ['infant-mental-health-practice'] } },
    },
    {
      name: 'training of several areas counts in full',
      change: () => undefined,
      turns: {},
      of: 'rsc-training-hours',
      evidence: { id: 'training-03', standing: 'counted', amount: 4.5 },
    },
    {
      name: 'where the record splits its hours, only those about providing RSC count',
      change: (doc) => { training(doc, 'training-03').hoursByArea = { 'reflective-supervision-provision': 3, 'cultural-competency': 1.5 } },
      turns: rscShort,
      finding: { code: 'amount-short', params: { counted: 13.5, required: 15, missing: 1.5 } },
      evidence: { id: 'training-03', standing: 'counted', amount: 3 },
    },
    {
      name: 'training that was not didactic does not count here: a practice group is something else',
      change: (doc) => { training(doc).didactic = false },
      turns: rscShort,
      finding: withoutTraining02,
      evidence: { id: 'training-02', standing: 'excluded', code: 'not-didactic' },
    },
    {
      name: 'nor does the practice group of the record',
      change: () => undefined,
      turns: {},
      of: 'rsc-training-hours',
      evidence: { id: 'training-04', standing: 'excluded', code: 'not-didactic' },
    },
    {
      name: 'whether it was didactic is asked where the record does not say',
      change: (doc) => { delete training(doc).didactic },
      turns: { 'rsc-training-hours': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['training-02'], fields: ['didactic'] } },
      evidence: { id: 'training-02', standing: 'if-known', amount: 4.5, code: 'not-recorded', params: { field: 'didactic' } },
      missing: { quantity: { unit: 'clock-hours', value: 4.5 }, fields: [{ evidence: 'training-02', field: 'didactic' }] },
    },
    {
      name: 'whether training of other areas was didactic is not asked',
      change: (doc) => { training(doc, 'training-05').didactic = false },
      turns: {},
    },
    {
      name: 'didactic training whose hours are not recorded stands for whatever is missing, in both',
      change: (doc) => { delete training(doc).clockHours },
      turns: { 'training-hours': 'needs-information', 'rsc-training-hours': 'needs-information' },
      of: 'rsc-training-hours',
      finding: { code: 'enough-if-known', params: { evidence: ['training-02'], fields: ['clockHours'] } },
    },
    {
      name: 'credit is for reviewers to convert, in both',
      change: (doc) => { delete training(doc).clockHours; training(doc).credit = { unit: 'quarter-hour', value: 1 } },
      turns: { 'training-hours': 'needs-review', 'rsc-training-hours': 'needs-review' },
      of: 'rsc-training-hours',
      evidence: { id: 'training-02', standing: 'if-approved', code: 'credit-not-converted', params: { unit: 'quarter-hour', value: 1 } },
    },
    {
      name: 'credit of a training that says nothing of being didactic: two doubts, the worse standing',
      change: (doc) => { Object.assign(training(doc), { clockHours: undefined, didactic: undefined, credit: { unit: 'ceu', value: 0.5 } }) },
      turns: { 'training-hours': 'needs-review', 'rsc-training-hours': 'needs-information' },
      of: 'rsc-training-hours',
      evidence: { id: 'training-02', standing: 'if-known', code: 'not-recorded', params: { field: 'didactic' } },
    },
    {
      name: 'a copy of a training gives no hours of its own (RD-27)',
      change: (doc) => { training(doc).clockHours = 4.25; doc.trainings.push({ ...training(doc, 'training-01'), id: 'copy-1' }) },
      turns: rscShort,
      finding: { code: 'amount-short', params: { counted: 14.75, missing: 0.25 } },
      evidence: { id: 'copy-1', standing: 'excluded', code: 'duplicate', params: { of: 'training-01' } },
    },
    {
      name: 'accepted as didactic, it counts',
      change: (doc) => { delete training(doc).didactic; decide(doc, { evidence: 'training-02', decision: 'accepted' }) },
      turns: {},
      of: 'rsc-training-hours',
      evidence: { id: 'training-02', standing: 'counted', amount: 4.5, code: 'accepted' },
    },
    {
      name: 'refused for this rule only, it counts toward the 30',
      change: (doc) => { decide(doc, { evidence: 'training-02', requirement: 'orimha/imhm-clinical/rsc-training-hours', decision: 'refused' }) },
      turns: rscShort,
      finding: withoutTraining02,
      evidence: { id: 'training-02', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'hours that reviewers waive do not bind this person; the 30 do',
      change: (doc) => { remove(doc.trainings, 'training-02'); decide(doc, { requirement: 'orimha/imhm-clinical/rsc-training-hours', decision: 'waived' }) },
      turns: { 'training-hours': 'not-met', 'rsc-training-hours': 'not-applicable' },
      of: 'rsc-training-hours',
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
  ])
})

/** job-2 gives the last 131 days, and the last two services: what it does not show, reviewers may find in the four of job-1 (RD-12). */
const withoutJob2 = (verdict: Verdict) => ({ 'work-experience': verdict, 'service-mix': 'needs-review' }) as const
const shortOfJob2 = { code: 'amount-short', params: { counted: 607, required: 730, missing: 123 } } as const

describe('two years of work as for IMHS: what takes job-2 away leaves 607 days and four of the six services', () => {
  decisionTable(met, [
    {
      name: 'without job-2',
      change: (doc) => { remove(doc.experience, 'job-2') },
      turns: withoutJob2('not-met'),
      finding: shortOfJob2,
      missing: { quantity: { unit: 'days', value: 123 } },
    },
    {
      name: 'without job-1 there are 131 days and three services',
      change: (doc) => { remove(doc.experience, 'job-1') },
      turns: withoutJob2('not-met'),
      finding: { code: 'amount-short', params: { counted: 131, required: 730, missing: 599 } },
    },
    {
      name: '730 days are two years: job-2 to 6 May 2021',
      change: (doc) => { job(doc).end = '2021-05-06' },
      turns: {},
      of: 'work-experience',
      evidence: { id: 'job-2', standing: 'counted', amount: 123 },
    },
    {
      name: 'to 5 May they are 729',
      change: (doc) => { job(doc).end = '2021-05-05' },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
    },
    ...(['paid', 'supervised', 'attendsToRelationships', 'culturallyResponsive'] as const).flatMap((field): readonly Row[] => [
      {
        name: `work that was not ${field} does not count`,
        change: (doc) => { job(doc)[field] = false },
        turns: withoutJob2('not-met'),
        finding: shortOfJob2,
        evidence: { id: 'job-2', standing: 'excluded', code: 'flag-not-given', params: { field } },
      },
      {
        name: `whether it was ${field} is asked where the record does not say`,
        change: (doc) => { Reflect.deleteProperty(job(doc), field) },
        turns: withoutJob2('needs-information'),
        finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: [field] } },
        missing: { quantity: { unit: 'days', value: 123 }, fields: [{ evidence: 'job-2', field }] },
      },
    ]),
    ...(['infant-toddler', 'parent-caregiver'] as const).map((served): Row => ({
      name: `work that serves only the ${served} does not count: one spell must serve both`,
      change: (doc) => { job(doc).serves = [served] },
      turns: withoutJob2('not-met'),
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'does-not-serve', params: { groups: ['infant-toddler', 'parent-caregiver'], each: true } },
    })),
    {
      name: 'whom it serves is asked where the record does not say',
      change: (doc) => { delete job(doc).serves },
      turns: withoutJob2('needs-information'),
      finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: ['serves'] } },
    },
    {
      name: 'part-time work is for reviewers (RD-08)',
      change: (doc) => { job(doc).fullTimeEquivalent = 0.6 },
      turns: withoutJob2('needs-review'),
      finding: { code: 'enough-if-approved', params: { evidence: ['job-2'] } },
      evidence: { id: 'job-2', standing: 'if-approved', code: 'part-time', params: { fullTimeEquivalent: 0.6 } },
    },
    {
      name: 'part-time work that they accept counts, with its services',
      change: (doc) => { job(doc).fullTimeEquivalent = 0.6; decide(doc, { evidence: 'job-2', decision: 'accepted' }) },
      turns: {},
      of: 'work-experience',
      evidence: { id: 'job-2', standing: 'counted', amount: 131, code: 'accepted' },
    },
    {
      name: 'volunteer work does not count',
      change: (doc) => { job(doc).kind = 'volunteer' },
      turns: withoutJob2('not-met'),
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'kind-does-not-fit', params: { kind: 'volunteer' } },
    },
    {
      name: 'providing RSC is no such work where nobody supervised it',
      change: () => undefined,
      turns: {},
      of: 'work-experience',
      evidence: { id: 'lead-1', standing: 'excluded', code: 'flag-not-given', params: { field: 'supervised' } },
    },
    {
      name: 'the same spell may be work and leadership both: one that has all of it makes up for job-2',
      change: (doc) => {
        remove(doc.experience, 'job-2')
        Object.assign(job(doc, 'lead-1'), { supervised: true, attendsToRelationships: true, culturallyResponsive: true, services: [...sixServices] })
      },
      turns: {},
      of: 'work-experience',
      evidence: { id: 'lead-1', standing: 'counted', amount: 481 },
    },
    {
      name: 'a conferral year that is open decides where the work began in it: 305 days of job-1 are sure',
      change: (doc) => { item(doc.education, 'degree-1').conferred = '2019' },
      turns: { 'work-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['conferred'] } },
      missing: { quantity: { unit: 'days', value: 294 }, fields: [{ evidence: 'degree-1', field: 'conferred' }] },
    },
    {
      name: 'a job that cannot be verified does not count',
      change: (doc) => { job(doc).verification = 'unable-to-verify' },
      turns: withoutJob2('not-met'),
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'a job that reviewers refuse for the years only shows its services all the same',
      change: (doc) => { decide(doc, { evidence: 'job-2', requirement: 'orimha/imhm-clinical/work-experience', decision: 'refused' }) },
      turns: { 'work-experience': 'not-met' },
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'years that they find met are met',
      change: (doc) => { job(doc).end = '2021-01-29'; decide(doc, { requirement: 'orimha/imhm-clinical/work-experience', decision: 'met' }) },
      turns: {},
      of: 'work-experience',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
  ])
})

/** Makes job-2 (131 days) an internship with a description and a supervisor who is endorsed since 1 April 2019. */
const internship = (doc: Draft) => {
  Object.assign(job(doc), { kind: 'internship', paid: false, supervisor: 'mentor-1' })
  doc.documents.push({ id: 'description-1', kind: 'internship-description', dated: '2026-09-01' })
}

describe('an internship in place of job-2 (RD-10)', () => {
  decisionTable(met, [
    {
      name: 'supervised by someone endorsed, with a description on file, it is for reviewers',
      change: internship,
      turns: withoutJob2('needs-review'),
      finding: { code: 'enough-if-approved', params: { evidence: ['job-2'] } },
      evidence: { id: 'job-2', standing: 'if-approved', code: 'internship' },
      missing: { quantity: { unit: 'days', value: 123 } },
    },
    {
      name: 'accepted, it counts',
      change: (doc) => { internship(doc); decide(doc, { evidence: 'job-2', decision: 'accepted' }) },
      turns: {},
      of: 'work-experience',
      evidence: { id: 'job-2', standing: 'counted', amount: 131, code: 'accepted' },
    },
    {
      name: 'without a description it does not count',
      change: (doc) => { internship(doc); doc.documents = [] },
      turns: withoutJob2('not-met'),
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'internship-not-described' },
    },
    {
      name: 'a supervisor who is not recorded is asked for',
      change: (doc) => { internship(doc); delete job(doc).supervisor },
      turns: withoutJob2('needs-information'),
      finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: ['supervisor'] } },
    },
    {
      name: 'a supervisor who is vetted only does not do, though vetted as imhm-clinical',
      change: (doc) => {
        internship(doc)
        job(doc).supervisor = 'mentor-2'
        person(doc, 'mentor-2').vetted = [{ as: 'orimha/imhm-clinical', by: 'ORIMHA', from: '2020-01-01' }]
      },
      turns: withoutJob2('not-met'),
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'supervisor-not-endorsed', params: { supervisor: 'mentor-2' } },
    },
    {
      name: 'a supervisor endorsed from its first day does',
      change: (doc) => { internship(doc); person(doc, 'mentor-1').endorsements = [{ standard: 'orimha/imhs', from: '2021-01-04' }] },
      turns: withoutJob2('needs-review'),
      evidence: { id: 'job-2', standing: 'if-approved', code: 'internship' },
    },
    {
      name: 'a supervisor endorsed from its second day does not',
      change: (doc) => { internship(doc); person(doc, 'mentor-1').endorsements = [{ standard: 'orimha/imhs', from: '2021-01-05' }] },
      turns: withoutJob2('not-met'),
      evidence: { id: 'job-2', standing: 'excluded', code: 'supervisor-not-endorsed' },
    },
    ...(['imhm-policy', 'imhm-research', 'ifs'] as const).map((category): Row => ({
      name: `a supervisor endorsed as ${category} does not do`,
      change: (doc) => { internship(doc); person(doc, 'mentor-1').endorsements = [{ standard: `orimha/${category}`, from: '2018-01-01' }] },
      turns: withoutJob2('not-met'),
      evidence: { id: 'job-2', standing: 'excluded', code: 'supervisor-not-endorsed' },
    })),
    ...(['supervised', 'culturallyResponsive', 'attendsToRelationships'] as const).flatMap((field): readonly Row[] => [
      {
        name: `an internship that was not ${field} does not count`,
        change: (doc) => { internship(doc); job(doc)[field] = false },
        turns: withoutJob2('not-met'),
        finding: shortOfJob2,
        evidence: { id: 'job-2', standing: 'excluded', code: 'flag-not-given', params: { field } },
      },
      {
        name: `whether it was ${field} is asked where the record does not say`,
        change: (doc) => { internship(doc); Reflect.deleteProperty(job(doc), field) },
        turns: withoutJob2('needs-information'),
        finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: [field] } },
      },
    ]),
    ...(['infant-toddler', 'parent-caregiver'] as const).map((served): Row => ({
      name: `an internship that served only the ${served} does not count`,
      change: (doc) => { internship(doc); job(doc).serves = [served] },
      turns: withoutJob2('not-met'),
      evidence: { id: 'job-2', standing: 'excluded', code: 'does-not-serve' },
    })),
    {
      name: 'paid or not, or not recorded, is all the same',
      change: (doc) => { internship(doc); delete job(doc).paid },
      turns: withoutJob2('needs-review'),
      evidence: { id: 'job-2', standing: 'if-approved', code: 'internship' },
    },
    {
      name: 'it may precede the degree',
      change: (doc) => {
        internship(doc)
        Object.assign(job(doc), { start: '2017-09-05', end: '2018-05-25' })
        person(doc, 'mentor-1').endorsements = [{ standard: 'orimha/imhm-clinical', from: '2017-01-01' }]
      },
      turns: withoutJob2('needs-review'),
      finding: { code: 'enough-if-approved', params: { evidence: ['job-2'] } },
    },
    ...([['2019-10-28', 365, 'needs-review'], ['2019-10-29', 364, 'not-met']] as const).map(([start, days, verdict]): Row => ({
      name: `it stands in for one year at most: two years of it beside ${days} days of employment: ${verdict}`,
      change: (doc) => {
        internship(doc)
        Object.assign(job(doc), { start: '2021-01-04', end: '2022-12-30' })
        Object.assign(job(doc, 'job-1'), { start, end: '2020-10-26' })
      },
      turns: withoutJob2(verdict),
      finding: { code: 'amount-short', params: { counted: days, required: 730, missing: 730 - days } },
    })),
  ])
})

describe('the service mix (RD-12)', () => {
  decisionTable(met, [
    {
      name: 'all six are asked of the work together: job-2 gives the last two',
      change: () => undefined,
      turns: {},
      of: 'service-mix',
      evidence: { id: 'job-2', standing: 'counted', amount: 2 },
    },
    {
      name: 'all six in one job do as well',
      change: (doc) => { job(doc, 'job-1').services = [...sixServices]; job(doc).services = [] },
      turns: {},
    },
    {
      name: 'five of six are for reviewers; the missing one is named',
      change: (doc) => { job(doc).services = ['early-relationship-assessment'] },
      turns: { 'service-mix': 'needs-review' },
      finding: { code: 'services-missing', params: { services: ['relationship-based-therapy'] } },
      missing: { quantity: { unit: 'count', value: 1 } },
    },
    {
      name: 'one of six is for reviewers too',
      change: (doc) => { job(doc).services = ['advocacy']; job(doc, 'job-1').services = [] },
      turns: { 'service-mix': 'needs-review' },
      finding: { code: 'reviewer-decides', params: { about: 'service-mix' } },
    },
    {
      name: 'none of six is not enough; what the leader did there does not help, as nobody supervised it',
      change: (doc) => { for (const id of ['job-1', 'job-2']) job(doc, id).services = []; job(doc, 'lead-1').services = [...sixServices] },
      turns: { 'service-mix': 'not-met' },
      finding: { code: 'services-missing', params: { services: [...sixServices] } },
      evidence: { id: 'lead-1', standing: 'excluded', code: 'flag-not-given', params: { field: 'supervised' } },
    },
    {
      name: 'one job that does not say, beside one with four: for reviewers, who judge the mix',
      change: (doc) => { delete job(doc).services },
      turns: { 'service-mix': 'needs-review' },
      finding: { code: 'services-missing', params: { services: ['early-relationship-assessment', 'relationship-based-therapy'] } },
    },
    {
      name: 'one job that does not say, beside one with none, is asked about',
      change: (doc) => { delete job(doc).services; job(doc, 'job-1').services = [] },
      turns: { 'service-mix': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['services'] } },
      missing: { fields: [{ evidence: 'job-2', field: 'services' }] },
    },
    {
      name: 'reviewers settle it',
      change: (doc) => { job(doc).services = []; decide(doc, { requirement: 'orimha/imhm-clinical/service-mix', decision: 'met' }) },
      turns: {},
      of: 'service-mix',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
  ])
})

const leadershipShort = { 'leadership-experience': 'not-met' } as const

describe('three years of providing RSC: 481 and 615 days, one to spare', () => {
  decisionTable(met, [
    ...leadershipRows(met, { track: 'rsc-provision', other: 'policy-administration', days: [481, 615] }),
    {
      name: 'one day less is enough still',
      change: (doc) => { item(doc.experience, 'lead-1').end = '2024-06-27' },
      turns: {},
    },
    {
      name: 'two days less are one short',
      change: (doc) => { item(doc.experience, 'lead-1').end = '2024-06-26' },
      turns: leadershipShort,
      finding: { code: 'amount-short', params: { counted: 1094, required: 1095, missing: 1 } },
    },
    {
      name: 'that the applicant provides RSC to others is not what shows it',
      change: (doc) => { delete doc.practice },
      turns: {},
    },
    {
      name: 'clinical work of long standing does not stand in for it',
      change: (doc) => { remove(doc.experience, 'lead-1'); delete job(doc, 'job-1').end },
      turns: leadershipShort,
      finding: { code: 'amount-short', params: { counted: 615, required: 1095, missing: 480 } },
      evidence: { id: 'job-1', standing: 'excluded', code: 'not-leading', params: { track: 'rsc-provision' } },
    },
  ])
})

describe('RSC received, of which nothing is published: neither hours nor providers', () => {
  const unpublished = { code: 'threshold-unpublished' } as const
  decisionTable(undecided, [
    {
      name: 'each entry is for reviewers, whoever provides it',
      change: (doc) => { for (const id of ['mentor-1', 'mentor-2']) { delete person(doc, id).endorsements; delete person(doc, id).vetted } },
      turns: {},
      of: 'reflective-supervision',
      finding: unpublished,
      evidence: { id: 'rsc-01', standing: 'if-approved', amount: 4 },
    },
    {
      name: 'an entry about the RSC that the applicant provides as well',
      change: () => undefined,
      turns: {},
      of: 'reflective-supervision',
      finding: unpublished,
      evidence: { id: 'rsc-02', standing: 'if-approved', amount: 4 },
    },
    {
      name: 'without any they need review all the same: nobody is refused for a rule that nobody could read',
      change: (doc) => { doc.supervision = [] },
      turns: {},
      of: 'reflective-supervision',
      finding: { code: 'threshold-unpublished', params: { counted: 0 } },
    },
    {
      name: 'nor is a thousand hours enough by itself',
      change: (doc) => { session(doc).hours = 1000; decide(doc, { evidence: 'rsc-01', decision: 'accepted' }) },
      turns: {},
      of: 'reflective-supervision',
      finding: { code: 'threshold-unpublished', params: { counted: 1000 } },
      evidence: { id: 'rsc-01', standing: 'counted', amount: 1000, code: 'accepted' },
    },
    {
      name: 'peer supervision never counts',
      change: (doc) => { session(doc).format = 'peer' },
      turns: {},
      of: 'reflective-supervision',
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'peer-supervision' },
    },
    {
      name: 'RSC about other ages does not count',
      change: (doc) => { session(doc).ages = 'other' },
      turns: {},
      of: 'reflective-supervision',
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'ages-outside', params: { ages: 'other' } },
    },
    {
      name: 'an entry that ends after the day asked about does not count',
      change: (doc) => { session(doc, 'rsc-11').to = '2026-11-22' },
      turns: {},
      of: 'reflective-supervision',
      evidence: { id: 'rsc-11', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'an entry that cannot be verified does not count',
      change: (doc) => { session(doc).verification = 'unable-to-verify' },
      turns: {},
      of: 'reflective-supervision',
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'an entry that reviewers refuse does not count',
      change: (doc) => { decide(doc, { evidence: 'rsc-01', decision: 'refused' }) },
      turns: {},
      of: 'reflective-supervision',
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'refused' },
    },
    ...(['met', 'not-met'] as const).map((decision): Row => ({
      name: `reviewers settle it: ${decision}`,
      change: (doc) => { decide(doc, { requirement: 'orimha/imhm-clinical/reflective-supervision', decision }) },
      turns: { 'reflective-supervision': decision },
      finding: { code: 'determined', params: { decision } },
    })),
    {
      name: 'waived, it does not bind this person',
      change: (doc) => { decide(doc, { requirement: 'orimha/imhm-clinical/reflective-supervision', decision: 'waived' }) },
      turns: { 'reflective-supervision': 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
    {
      name: 'a decision for another track says nothing here',
      change: (doc) => { decide(doc, { requirement: 'orimha/imhs/reflective-supervision', decision: 'met' }) },
      turns: {},
    },
  ])
})

describe('the ratings, of which nothing is published', () => { decisionTable(undecided, unpublishedReferencesRows(met)) })

describe('papers', () => { decisionTable(met, [...agreementRows, ...competenciesRows(met), ...examRows, ...membershipRows]) })

describe('counting only what is verified, all being verified but', () => {
  const withTheDegree = { 'education': 'pending', 'work-experience': 'pending', 'service-mix': 'pending', 'leadership-experience': 'pending' } as const
  const both = { 'training-hours': 'pending', 'rsc-training-hours': 'pending' } as const
  decisionTable(allVerified(met), [
    waitsForVerification('degree-1', 'the degree', withTheDegree, 'education', (doc) => item(doc.education, 'degree-1')),
    waitsForVerification('training-05', 'a training', { 'training-hours': 'pending' }, 'training-hours', (doc) => training(doc, 'training-05')),
    waitsForVerification('training-02', 'a didactic training', both, 'rsc-training-hours', training),
    waitsForVerification('job-2', 'a job', { 'work-experience': 'pending', 'service-mix': 'pending' }, 'work-experience', job),
    waitsForVerification('lead-1', 'a post', { 'leadership-experience': 'pending' }, 'leadership-experience', (doc) => job(doc, 'lead-1')),
    waitsForVerification('membership-1', 'the membership', { membership: 'pending' }, 'membership', (doc) => item(doc.memberships, 'membership-1')),
    {
      name: 'the description of an internship, which is for reviewers all the same',
      change: (doc) => { internship(doc); decide(doc, { evidence: 'description-1', decision: 'accepted' }) },
      turns: withoutJob2('needs-review'),
      evidence: { id: 'job-2', standing: 'if-approved', code: 'internship' },
    },
    {
      name: 'RSC and ratings, which reviewers have settled',
      change: (doc) => { for (const each of [...doc.supervision, ...doc.references]) each.verification = 'submitted' },
      turns: {},
    },
  ])
})

/** 11 of 15 hours, 393 days of work and 361 of internship, five of six services, 1,049 days of providing RSC, a failed exam. */
const short: Base = { ...met, file: 'imhm-clinical-short.json' }

describe('the record that falls short', () => {
  decisionTable(short, [
    {
      name: 'the book club was not didactic',
      change: () => undefined,
      turns: {},
      of: 'rsc-training-hours',
      finding: { code: 'amount-short', params: { counted: 11, required: 15, missing: 4 } },
      evidence: { id: 'training-03', standing: 'excluded', code: 'not-didactic' },
    },
    {
      name: 'were it, the hours would do',
      change: (doc) => { training(doc, 'training-03').didactic = true },
      turns: { 'rsc-training-hours': 'met' },
    },
    {
      name: 'the internship before the degree is for reviewers: 393 days are sure',
      change: () => undefined,
      turns: {},
      of: 'work-experience',
      finding: { code: 'amount-short', params: { counted: 393, required: 730, missing: 337 } },
      evidence: { id: 'internship-1', standing: 'if-approved', amount: 361, code: 'internship' },
    },
    {
      name: 'accepted, it makes the years; five services are for reviewers all the same',
      change: (doc) => { decide(doc, { evidence: 'internship-1', decision: 'accepted' }) },
      turns: { 'work-experience': 'met' },
      evidence: { id: 'internship-1', standing: 'counted', amount: 361, code: 'accepted' },
    },
    {
      name: 'had it shown the sixth, the mix would be met with it',
      change: (doc) => {
        job(doc, 'internship-1').services = ['relationship-based-therapy']
        decide(doc, { evidence: 'internship-1', decision: 'accepted' })
      },
      turns: { 'work-experience': 'met', 'service-mix': 'met' },
      of: 'service-mix',
      evidence: { id: 'internship-1', standing: 'counted', amount: 1 },
    },
    {
      name: 'lectures are another track; the clinic lead is 46 days short, and local, which is no gate',
      change: () => undefined,
      turns: {},
      of: 'leadership-experience',
      finding: { code: 'amount-short', params: { counted: 1049, required: 1095, missing: 46 } },
      evidence: { id: 'lead-1', standing: 'excluded', code: 'not-leading', params: { track: 'rsc-provision' } },
      note: { code: 'leadership-local', params: { evidence: 'lead-2' } },
    },
    {
      name: 'it is three years on 6 January 2027',
      change: () => undefined,
      options: { asOf: '2027-01-06' },
      turns: { 'leadership-experience': 'met' },
      evidence: { id: 'lead-2', standing: 'counted', amount: 1095 },
    },
    {
      name: 'the day before it is one day short',
      change: () => undefined,
      options: { asOf: '2027-01-05' },
      turns: {},
      of: 'leadership-experience',
      finding: { code: 'amount-short', params: { counted: 1094, required: 1095, missing: 1 } },
    },
    {
      name: 'the exam was failed',
      change: () => undefined,
      turns: {},
      of: 'exam',
      evidence: { id: 'exam-1', standing: 'excluded', code: 'failed' },
    },
  ])
})
