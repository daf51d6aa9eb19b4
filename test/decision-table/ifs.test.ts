import { describe, expect, it } from 'vitest'
import type { EducationLevel } from '../../src/model/applicant'
import type { Verdict } from '../../src/verdict/verdict'
import { agreementRows, allVerified, competenciesRows, eachTrainingIsNeeded, membershipRows, trainingRows, waitsForVerification } from './common-rows'
import { decide, draftOf, item, remove, type Draft } from './records'
import { assessChanged, decisionTable, verdictsOf, type Base, type Row } from './table'

/**
 * Starts from a record that meets everything with little to spare: a bachelor's of 10 June 2023; 734 days of work in two jobs with
 * 7 + 3 families; 24 hours of reflective supervision (RSC) in twelve calendar months, six sessions with an IMHS (`mentor-1`) and six
 * with an IFS who has a master's (`specialist-1`); reviewers have decided on the ratings and on the competencies.
 */
const met: Base = { file: 'ifs-met.json', standard: 'orimha/ifs', asOf: '2026-11-21' }

/** All RSC by the IMHS, so that it does not depend on the applicant's degree (RD-16). */
const byMentor: Base = { ...met, before: (doc) => { for (const each of doc.supervision) each.provider = 'mentor-1' } }

/** The ratings before reviewers have decided on them. */
const ratingsUndecided: Base = { ...met, before: (doc) => { remove(doc.determinations, 'determination-1') } }

/** The degree starts the clock of work, of the families served in it and of RSC (RD-11). */
const withTheDegree = (verdict: Verdict) =>
  ({ 'education': verdict, 'work-experience': verdict, 'families-served': verdict, 'reflective-supervision': verdict }) as const
const workAndFamilies = (verdict: Verdict) => ({ 'work-experience': verdict, 'families-served': verdict }) as const

const degree = (doc: Draft) => item(doc.education, 'degree-1')
const job = (doc: Draft, id = 'job-2') => item(doc.experience, id)
const session = (doc: Draft, id = 'rsc-01') => item(doc.supervision, id)
const person = (doc: Draft, id: string) => item(doc.people, id)
const rating = (doc: Draft, id: string) => item(doc.references, id)

describe('the record as it is', () => {
  it('meets all that this level asks; an exam is not asked', () => {
    expect(verdictsOf(assessChanged(met, () => undefined))).toEqual({
      'education': 'met',
      'training-hours': 'met',
      'work-experience': 'met',
      'families-served': 'met',
      'reflective-supervision': 'met',
      'references': 'met',
      'ethics-agreement': 'met',
      'competencies': 'met',
      'membership': 'met',
    })
  })
})

const listed: readonly (readonly [EducationLevel, string])[] = [
  ...['BA', 'BS', 'BSW', 'BSN'].map((name) => ['bachelor', name] as const),
  ...['MA', 'MS', 'MSW', 'MEd', 'MSN', 'MAS'].map((name) => ['master', name] as const),
  ...['PhD', 'EdD', 'PsyD'].map((name) => ['doctorate', name] as const),
]

describe('the degree: a bachelor\'s or more; what puts it in doubt puts what leans on it in the same doubt (RD-11)', () => {
  decisionTable(byMentor, [
    ...listed.map(([level, name]): Row => ({
      name: `${name} is listed`,
      change: (doc) => { Object.assign(degree(doc), { level, degree: name }) },
      turns: {},
      of: 'education',
      evidence: { id: 'degree-1', standing: 'counted' },
    })),
    {
      name: 'a degree of a fitting level that is not listed is for reviewers, and with it all that leans on it',
      change: (doc) => { degree(doc).degree = 'BFA' },
      turns: withTheDegree('needs-review'),
      finding: { code: 'enough-if-approved', params: { evidence: ['degree-1'] } },
      evidence: { id: 'degree-1', standing: 'if-approved', code: 'degree-not-listed', params: { degree: 'BFA' } },
    },
    {
      name: 'its families stand as it does',
      change: (doc) => { degree(doc).degree = 'BFA' },
      turns: withTheDegree('needs-review'),
      of: 'families-served',
      finding: { code: 'enough-if-approved', params: { evidence: ['job-1', 'job-2'] } },
      evidence: { id: 'job-1', standing: 'if-approved', amount: 7, code: 'leans-on-degree', params: { degree: 'degree-1' } },
    },
    {
      name: 'whether it was about infant mental health is not asked at this level',
      change: (doc) => { degree(doc).degree = 'BFA'; degree(doc).imhFocus = false },
      turns: withTheDegree('needs-review'),
      evidence: { id: 'degree-1', standing: 'if-approved', code: 'degree-not-listed' },
    },
    {
      name: 'a listed name at another level that fits is for reviewers',
      change: (doc) => { degree(doc).degree = 'MSW' },
      turns: withTheDegree('needs-review'),
      evidence: { id: 'degree-1', standing: 'if-approved', code: 'degree-at-other-level', params: { degree: 'MSW', level: 'bachelor' } },
    },
    {
      name: 'a medical degree is more than a bachelor\'s and not on the list: for reviewers',
      change: (doc) => { Object.assign(degree(doc), { level: 'medical', degree: 'MD' }) },
      turns: withTheDegree('needs-review'),
      finding: { code: 'enough-if-approved', params: { evidence: ['degree-1'] } },
      evidence: { id: 'degree-1', standing: 'if-approved', code: 'level-needs-approval', params: { level: 'medical' } },
    },
    {
      name: 'a degree without a name may be a listed one: the name is asked for',
      change: (doc) => { delete degree(doc).degree },
      turns: withTheDegree('needs-information'),
      finding: { code: 'enough-if-known', params: { evidence: ['degree-1'], fields: ['degree'] } },
      missing: { fields: [{ evidence: 'degree-1', field: 'degree' }] },
    },
    ...(['associate', 'certificate', 'cda'] as const).map((level): Row => ({
      name: `${level} does not fit, whatever the name`,
      change: (doc) => { degree(doc).level = level },
      turns: withTheDegree('not-met'),
      finding: { code: 'degree-missing', params: { levels: expect.arrayContaining(['bachelor', 'master', 'doctorate']) as unknown } },
      evidence: { id: 'degree-1', standing: 'excluded', code: 'level-does-not-fit', params: { level } },
    })),
    {
      name: 'a transcript that is not recorded is asked for (RD-20)',
      change: (doc) => { delete degree(doc).transcript },
      turns: withTheDegree('needs-information'),
      finding: { code: 'enough-if-known', params: { evidence: ['degree-1'], fields: ['transcript'] } },
      missing: { fields: [{ evidence: 'degree-1', field: 'transcript' }] },
    },
    ...(['unofficial', 'none'] as const).map((transcript): Row => ({
      name: `a transcript that is ${transcript} does not do`,
      change: (doc) => { degree(doc).transcript = transcript },
      turns: withTheDegree('not-met'),
      finding: { code: 'degree-missing' },
      evidence: { id: 'degree-1', standing: 'excluded', code: 'transcript-not-official', params: { transcript } },
    })),
    {
      name: 'without a degree there is no clock',
      change: (doc) => { remove(doc.education, 'degree-1') },
      turns: withTheDegree('not-met'),
      of: 'families-served',
      finding: { code: 'amount-short', params: { counted: 0, required: 10, missing: 10 } },
      evidence: { id: 'job-1', standing: 'excluded', code: 'no-qualifying-degree' },
    },
    {
      name: 'conferred on 14 June 2023, it leaves 730 days',
      change: (doc) => { degree(doc).conferred = '2023-06-14' },
      turns: {},
      of: 'work-experience',
      evidence: { id: 'job-1', standing: 'counted', amount: 444, code: 'cut', params: { days: 44 } },
    },
    {
      name: 'conferred a day later, it leaves 729; families of a job that goes on count in full',
      change: (doc) => { degree(doc).conferred = '2023-06-15' },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
    },
    {
      name: 'conferred on the day of the first session, the session counts',
      change: (doc) => { degree(doc).conferred = '2023-09-12' },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 640, required: 730, missing: 90 } },
    },
    {
      name: 'conferred the day after, it does not',
      change: (doc) => { degree(doc).conferred = '2023-09-13' },
      turns: { 'work-experience': 'not-met', 'reflective-supervision': 'not-met' },
      of: 'reflective-supervision',
      finding: { code: 'amount-short', params: { counted: 22, required: 24, missing: 2 } },
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'before-degree', params: { degree: 'degree-1', conferred: '2023-09-13' } },
    },
    {
      name: 'its month is enough where the day decides nothing',
      change: (doc) => { degree(doc).conferred = '2023-05' },
      turns: {},
    },
    {
      name: 'its month is not enough where the day decides: 714 days are sure if it was the last of June',
      change: (doc) => { degree(doc).conferred = '2023-06' },
      turns: { 'work-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['conferred'] } },
      missing: { quantity: { unit: 'days', value: 16 }, fields: [{ evidence: 'degree-1', field: 'conferred' }] },
    },
    {
      name: 'its year is not enough for work and RSC; it is for the families, as both jobs lasted beyond it',
      change: (doc) => { degree(doc).conferred = '2023' },
      turns: { 'work-experience': 'needs-information', 'reflective-supervision': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: expect.arrayContaining(['conferred']) as unknown } },
      missing: { quantity: { unit: 'days', value: 200 } },
    },
    {
      name: 'of two degrees the first that counts starts the clock',
      change: (doc) => { doc.education.push({ id: 'degree-2', level: 'master', degree: 'MSW', conferred: '2026-06-13', transcript: 'official' }) },
      turns: {},
    },
    {
      name: 'one that needs approval starts it only on that rung',
      change: (doc) => {
        degree(doc).degree = 'BFA'
        doc.education.push({ id: 'degree-2', level: 'master', degree: 'MSW', conferred: '2026-06-13', transcript: 'official' })
      },
      turns: { 'work-experience': 'needs-review', 'reflective-supervision': 'needs-review', 'families-served': 'needs-review' },
      of: 'work-experience',
      finding: { code: 'enough-if-approved', params: { evidence: ['job-1'] } },
    },
    {
      name: 'refused, it does not count',
      change: (doc) => { decide(doc, { evidence: 'degree-1', decision: 'refused' }) },
      turns: withTheDegree('not-met'),
      evidence: { id: 'degree-1', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'accepted, one that is not listed counts',
      change: (doc) => { degree(doc).degree = 'BFA'; decide(doc, { evidence: 'degree-1', decision: 'accepted' }) },
      turns: {},
      of: 'education',
      evidence: { id: 'degree-1', standing: 'counted', code: 'accepted' },
    },
    {
      name: 'accepted for the families only, it moves that clock and no other',
      change: (doc) => { degree(doc).degree = 'BFA'; decide(doc, { evidence: 'degree-1', requirement: 'orimha/ifs/families-served', decision: 'accepted' }) },
      turns: { 'education': 'needs-review', 'work-experience': 'needs-review', 'reflective-supervision': 'needs-review' },
      finding: { code: 'enough-if-approved' },
    },
    {
      name: 'education that reviewers find met starts the clock of a degree that needed approval',
      change: (doc) => { degree(doc).degree = 'BFA'; decide(doc, { requirement: 'orimha/ifs/education', decision: 'met' }) },
      turns: {},
      of: 'education',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
    {
      name: 'education that is waived lifts the condition, for the time before the degree too',
      change: (doc) => { remove(doc.education, 'degree-1'); decide(doc, { requirement: 'orimha/ifs/education', decision: 'waived' }) },
      turns: { education: 'not-applicable' },
      of: 'work-experience',
      evidence: { id: 'job-1', standing: 'counted', amount: 488 },
    },
    {
      name: 'education that they find not met stops no clock',
      change: (doc) => { decide(doc, { requirement: 'orimha/ifs/education', decision: 'not-met' }) },
      turns: { education: 'not-met' },
      finding: { code: 'determined', params: { decision: 'not-met' } },
    },
  ])
})

describe('training', () => { decisionTable(met, [...eachTrainingIsNeeded(met), ...trainingRows(met, 'training-02', 'training-08')]) })

const shortOfJob2 = { code: 'amount-short', params: { counted: 448, required: 730, missing: 282 } } as const
const threeFewer = { code: 'amount-short', params: { counted: 7, required: 10, missing: 3 } } as const

describe('two years of paid professional work, and its families: what takes job-2 away leaves 448 days and 7 families', () => {
  decisionTable(met, [
    {
      name: 'without job-2',
      change: (doc) => { remove(doc.experience, 'job-2') },
      turns: workAndFamilies('not-met'),
      finding: shortOfJob2,
      missing: { quantity: { unit: 'days', value: 282 } },
    },
    {
      name: 'without job-1 there are 286 days, and no work that the sessions fall in',
      change: (doc) => { remove(doc.experience, 'job-1') },
      turns: { ...workAndFamilies('not-met'), 'reflective-supervision': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 286, required: 730, missing: 444 } },
    },
    {
      name: '730 days are two years: job-2 since 13 February 2026, the day asked about included',
      change: (doc) => { job(doc).start = '2026-02-13' },
      turns: {},
      of: 'work-experience',
      evidence: { id: 'job-2', standing: 'counted', amount: 282 },
    },
    {
      name: '729 days are not',
      change: (doc) => { job(doc).start = '2026-02-14' },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
    },
    {
      name: 'days before the degree do not count',
      change: () => undefined,
      turns: {},
      of: 'work-experience',
      evidence: { id: 'job-1', standing: 'counted', amount: 448, code: 'cut', params: { days: 40 } },
    },
    ...(['paid', 'professional', 'socialEmotionalFocus', 'attendsToRelationships'] as const).flatMap((field): readonly Row[] => [
      {
        name: `work that was not ${field} does not count`,
        change: (doc) => { job(doc)[field] = false },
        turns: workAndFamilies('not-met'),
        finding: shortOfJob2,
        evidence: { id: 'job-2', standing: 'excluded', code: 'flag-not-given', params: { field } },
      },
      {
        name: `nor do the families of work that was not ${field}`,
        change: (doc) => { job(doc)[field] = false },
        turns: workAndFamilies('not-met'),
        of: 'families-served',
        finding: threeFewer,
        evidence: { id: 'job-2', standing: 'excluded', code: 'flag-not-given', params: { field } },
      },
      {
        name: `whether it was ${field} is asked where the record does not say`,
        change: (doc) => { Reflect.deleteProperty(job(doc), field) },
        turns: workAndFamilies('needs-information'),
        finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: [field] } },
        evidence: { id: 'job-2', standing: 'if-known', code: 'not-recorded', params: { field } },
        missing: { quantity: { unit: 'days', value: 282 }, fields: [{ evidence: 'job-2', field }] },
      },
    ]),
    ...(['supervised', 'culturallyResponsive', 'traumaInformed'] as const).map((field): Row => ({
      name: `whether it was ${field} is not asked at this level`,
      change: (doc) => { job(doc)[field] = false },
      turns: {},
    })),
    {
      name: 'work with infants and toddlers alone counts: the parents need not be served in it',
      change: (doc) => { job(doc).serves = ['infant-toddler'] },
      turns: {},
    },
    {
      name: 'work with older children and parents does not',
      change: (doc) => { job(doc).serves = ['young-child', 'parent-caregiver', 'pregnant-person'] },
      turns: workAndFamilies('not-met'),
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'does-not-serve', params: { groups: ['infant-toddler'] } },
    },
    {
      name: 'whom it serves is asked where the record does not say',
      change: (doc) => { delete job(doc).serves },
      turns: workAndFamilies('needs-information'),
      finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: ['serves'] } },
      missing: { fields: [{ evidence: 'job-2', field: 'serves' }] },
    },
    ...(['volunteer', 'internship'] as const).map((kind): Row => ({
      name: `${kind} time does not count: the internship clause is of another level`,
      change: (doc) => { job(doc).kind = kind },
      turns: workAndFamilies('not-met'),
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'kind-does-not-fit', params: { kind } },
    })),
    {
      name: 'part-time work is for reviewers (RD-08), and its families with it',
      change: (doc) => { job(doc).fullTimeEquivalent = 0.8 },
      turns: workAndFamilies('needs-review'),
      finding: { code: 'enough-if-approved', params: { evidence: ['job-2'] } },
      evidence: { id: 'job-2', standing: 'if-approved', code: 'part-time', params: { fullTimeEquivalent: 0.8 } },
    },
    {
      name: 'part-time work that they accept for the years only leaves the families to be approved',
      change: (doc) => {
        job(doc).fullTimeEquivalent = 0.8
        decide(doc, { evidence: 'job-2', requirement: 'orimha/ifs/work-experience', decision: 'accepted' })
      },
      turns: { 'families-served': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['job-2'] } },
    },
    {
      name: 'days that two jobs share count once, their families both',
      change: (doc) => {
        Object.assign(job(doc), { start: '2026-02-14', familiesServed: 2 })
        doc.experience.push({ ...job(doc), id: 'job-3', start: '2026-03-02', familiesServed: 1 })
      },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
    },
    {
      name: 'a start whose day is open leaves 715 days sure',
      change: (doc) => { job(doc).start = '2026-02' },
      turns: { 'work-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['start'] } },
      evidence: { id: 'job-2', standing: 'counted', amount: 267 },
      missing: { quantity: { unit: 'days', value: 15 }, fields: [{ evidence: 'job-2', field: 'start' }] },
    },
    {
      name: 'a job that cannot be verified does not count',
      change: (doc) => { job(doc).verification = 'unable-to-verify' },
      turns: workAndFamilies('not-met'),
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'a job that reviewers refuse does not count',
      change: (doc) => { decide(doc, { evidence: 'job-2', decision: 'refused' }) },
      turns: workAndFamilies('not-met'),
      finding: shortOfJob2,
      evidence: { id: 'job-2', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'acceptance does not make another focus this one',
      change: (doc) => { job(doc).socialEmotionalFocus = false; decide(doc, { evidence: 'job-2', decision: 'accepted' }) },
      turns: workAndFamilies('not-met'),
      finding: shortOfJob2,
    },
    {
      name: 'years that reviewers find met are met',
      change: (doc) => { job(doc).start = '2026-06-01'; decide(doc, { requirement: 'orimha/ifs/work-experience', decision: 'met' }) },
      turns: {},
      of: 'work-experience',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
  ])
})

describe('ten families, added up over the work that counts', () => {
  decisionTable(met, [
    {
      name: 'nine are one short',
      change: (doc) => { job(doc).familiesServed = 2 },
      turns: { 'families-served': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 9, required: 10, missing: 1 } },
      missing: { quantity: { unit: 'count', value: 1 } },
    },
    {
      name: 'ten in one job do as well',
      change: (doc) => { job(doc).familiesServed = 0; job(doc, 'job-1').familiesServed = 10 },
      turns: {},
    },
    {
      name: 'how many they were is asked where the record does not say: an unknown number stands for whatever is missing',
      change: (doc) => { delete job(doc).familiesServed },
      turns: { 'families-served': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: ['familiesServed'] } },
      evidence: { id: 'job-2', standing: 'if-known', code: 'not-recorded', params: { field: 'familiesServed' } },
      missing: { quantity: { unit: 'count', value: 3 }, fields: [{ evidence: 'job-2', field: 'familiesServed' }] },
    },
    {
      name: 'a number that is not needed is not asked for',
      change: (doc) => { job(doc, 'job-1').familiesServed = 10; delete job(doc).familiesServed },
      turns: {},
    },
    {
      name: 'acceptance says that the job counts, not how many families it served',
      change: (doc) => { delete job(doc).familiesServed; decide(doc, { evidence: 'job-2', decision: 'accepted' }) },
      turns: { 'families-served': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['familiesServed'] } },
    },
    {
      name: 'families of work before the degree do not count',
      change: (doc) => {
        job(doc).familiesServed = 2
        doc.experience.push({ ...job(doc), id: 'job-0', start: '2021-09-01', end: '2023-06-09', familiesServed: 20 })
      },
      turns: { 'families-served': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 9, required: 10, missing: 1 } },
      evidence: { id: 'job-0', standing: 'excluded', code: 'before-degree', params: { degree: 'degree-1', conferred: '2023-06-10' } },
    },
    {
      name: 'families of a job that reached the conferral day do',
      change: (doc) => {
        job(doc).familiesServed = 2
        doc.experience.push({ ...job(doc), id: 'job-0', start: '2021-09-01', end: '2023-06-10', familiesServed: 20 })
      },
      turns: {},
      of: 'families-served',
      evidence: { id: 'job-0', standing: 'counted', amount: 20 },
    },
    {
      name: 'families of other work do not count, however many: a preschool of sixty',
      change: (doc) => {
        job(doc).familiesServed = 2
        doc.experience.push({ ...job(doc), id: 'job-3', start: '2024-09-02', end: '2025-06-20', serves: ['young-child'], familiesServed: 60 })
      },
      turns: { 'families-served': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 9, required: 10, missing: 1 } },
      evidence: { id: 'job-3', standing: 'excluded', code: 'does-not-serve' },
    },
    {
      name: 'families of a job that begins after the day asked about do not count yet',
      change: (doc) => {
        job(doc).familiesServed = 2
        doc.experience.push({ ...job(doc), id: 'job-3', start: '2026-11-22', familiesServed: 1 })
      },
      turns: { 'families-served': 'not-met' },
      finding: { code: 'amount-short', params: { missing: 1 } },
      evidence: { id: 'job-3', standing: 'excluded', code: 'after-as-of' },
    },
    {
      name: 'families that reviewers waive do not bind this person',
      change: (doc) => { job(doc).familiesServed = 2; decide(doc, { requirement: 'orimha/ifs/families-served', decision: 'waived' }) },
      turns: { 'families-served': 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
  ])
})

const notMet = { 'reflective-supervision': 'not-met' } as const
const twelveHours = { code: 'amount-short', params: { counted: 12, required: 24, missing: 12 } } as const
const twoHoursShort = { code: 'amount-short', params: { counted: 22, required: 24, missing: 2 } } as const
const masters = { id: 'degree-2', level: 'master', degree: 'MSW', conferred: '2026-11-21', transcript: 'official' } as const
const specialist = (doc: Draft) => person(doc, 'specialist-1')

describe('a master\'s-prepared IFS may provide RSC to an applicant with a bachelor\'s (RD-16); without those six sessions there are 12 of 24 hours', () => {
  decisionTable(met, [
    {
      name: 'a master\'s of the applicant\'s own ends it, on the day it is conferred',
      change: (doc) => { doc.education.push({ ...masters }) },
      turns: notMet,
      finding: twelveHours,
      evidence: { id: 'rsc-07', standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'specialist-1' } },
    },
    {
      name: 'a master\'s that is conferred the day after does not yet',
      change: (doc) => { doc.education.push({ ...masters, conferred: '2026-11-22' }) },
      turns: {},
    },
    ...(['doctorate', 'medical'] as const).map((level): Row => ({
      name: `a ${level} degree ends it too`,
      change: (doc) => { doc.education.push({ ...masters, level, degree: 'Any name' }) },
      turns: notMet,
      finding: twelveHours,
    })),
    {
      name: 'a second bachelor\'s does not',
      change: (doc) => { doc.education.push({ ...masters, level: 'bachelor', degree: 'BA' }) },
      turns: {},
    },
    {
      name: 'a master\'s without a transcript is on record all the same',
      change: (doc) => { doc.education.push({ ...masters, transcript: 'none' }) },
      turns: notMet,
      finding: twelveHours,
    },
    {
      name: 'a master\'s that cannot be verified is not on record',
      change: (doc) => { doc.education.push({ ...masters, verification: 'unable-to-verify' }) },
      turns: {},
    },
    {
      name: 'nor is one that reviewers refuse',
      change: (doc) => { doc.education.push({ ...masters }); decide(doc, { evidence: 'degree-2', decision: 'refused' }) },
      turns: {},
    },
    {
      name: 'one that they refuse for another requirement is',
      change: (doc) => { doc.education.push({ ...masters }); decide(doc, { evidence: 'degree-2', requirement: 'orimha/ifs/education', decision: 'refused' }) },
      turns: notMet,
      finding: twelveHours,
    },
    {
      name: 'a master\'s of this month whose day is open leaves it open',
      change: (doc) => { doc.education.push({ ...masters, conferred: '2026-11' }) },
      turns: { 'reflective-supervision': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['rsc-07', 'rsc-08', 'rsc-09', 'rsc-10', 'rsc-11', 'rsc-12'], fields: ['conferred'] } },
      evidence: { id: 'rsc-07', standing: 'if-known', code: 'date-open', params: { field: 'conferred', recorded: '2026-11' } },
      missing: { quantity: { unit: 'hours', value: 12 }, fields: [{ evidence: 'degree-2', field: 'conferred' }] },
    },
    ...(['bachelor', 'associate', 'cda', 'certificate'] as const).map((level): Row => ({
      name: `a provider whose own highest degree is ${level} does not qualify`,
      change: (doc) => { specialist(doc).highestDegree = level },
      turns: notMet,
      finding: twelveHours,
      evidence: { id: 'rsc-07', standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'specialist-1' } },
    })),
    ...(['doctorate', 'medical'] as const).map((level): Row => ({
      name: `a provider with a ${level} degree has at least a master's`,
      change: (doc) => { specialist(doc).highestDegree = level },
      turns: {},
    })),
    {
      name: 'a provider whose highest degree is not recorded is asked about',
      change: (doc) => { delete specialist(doc).highestDegree },
      turns: { 'reflective-supervision': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['highestDegree'] } },
      evidence: { id: 'rsc-12', standing: 'if-known', amount: 2, code: 'not-recorded', params: { field: 'highestDegree' } },
      missing: { quantity: { unit: 'hours', value: 12 }, fields: [{ evidence: 'specialist-1', field: 'highestDegree' }] },
    },
    {
      name: 'the degree of an IMHS is not asked',
      change: (doc) => { delete person(doc, 'mentor-1').highestDegree },
      turns: {},
    },
    {
      name: 'vetted as IFS serves too, its last day included',
      change: (doc) => { delete specialist(doc).endorsements; specialist(doc).vetted = [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2022-01-10', to: '2024-08-13' }] },
      turns: {},
    },
    {
      name: 'vetted until the day before the last session, that one is lost',
      change: (doc) => { delete specialist(doc).endorsements; specialist(doc).vetted = [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2022-01-10', to: '2024-08-12' }] },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-12', standing: 'excluded', code: 'provider-not-qualified' },
    },
    {
      name: 'a vetting as IFS without end lasts five years, to 13 August 2024',
      change: (doc) => { delete specialist(doc).endorsements; specialist(doc).vetted = [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2019-08-14' }] },
      turns: {},
    },
    {
      name: 'begun a day earlier it has lapsed on the day of the last session',
      change: (doc) => { delete specialist(doc).endorsements; specialist(doc).vetted = [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2019-08-13' }] },
      turns: notMet,
      finding: twoHoursShort,
    },
    {
      name: 'an endorsement as IFA does not serve',
      change: (doc) => { specialist(doc).endorsements = [{ standard: 'orimha/ifa', from: '2019-01-01' }] },
      turns: notMet,
      finding: twelveHours,
    },
  ])
})

/** Someone who serves families beside the jobs, from 2022 on. */
const volunteer = (doc: Draft) => {
  doc.experience.push({ id: 'volunteer-1', kind: 'volunteer', start: '2022-01-01', paid: false, serves: ['parent-caregiver'] })
}

describe('24 hours of RSC in one to two years (RD-13 to RD-15); what takes one session away leaves 22', () => {
  decisionTable(met, [
    ...draftOf(met.file).supervision.map(({ id }): Row => ({
      name: `without ${id}`,
      change: (doc) => { remove(doc.supervision, id) },
      turns: notMet,
      finding: twoHoursShort,
      missing: { quantity: { unit: 'hours', value: 2 } },
    })),
    {
      name: '23.75 hours are a quarter of an hour short',
      change: (doc) => { session(doc).hours = 1.75 },
      turns: notMet,
      finding: { code: 'amount-short', params: { counted: 23.75, required: 24, missing: 0.25 } },
    },
    {
      name: 'they touch twelve calendar months: the last day of the first is enough',
      change: (doc) => { session(doc).from = '2023-09-30' },
      turns: {},
    },
    {
      name: 'a day later they touch eleven; read without that floor they would do',
      change: (doc) => { session(doc).from = '2023-10-01' },
      turns: notMet,
      finding: { code: 'window-too-narrow', params: { months: 11, required: 12 } },
      note: { code: 'reading-matters', params: { reading: 'RD-13', verdict: 'met' } },
    },
    {
      name: 'they lie within 24 months: 12 September 2023 to 11 September 2025, both days included',
      change: (doc) => { volunteer(doc); session(doc, 'rsc-12').from = '2025-09-11' },
      turns: {},
    },
    {
      name: 'a day later the first lies outside the best stretch',
      change: (doc) => { volunteer(doc); session(doc, 'rsc-12').from = '2025-09-12' },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'outside-window', params: { from: '2023-10-10' } },
    },
    {
      name: 'individual and group sessions add up',
      change: (doc) => { for (const each of doc.supervision) each.format = 'individual' },
      turns: {},
    },
    {
      name: 'peer supervision never counts',
      change: (doc) => { session(doc).format = 'peer' },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'peer-supervision' },
    },
    {
      name: 'a session about other ages does not count',
      change: (doc) => { session(doc).ages = 'other' },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'ages-outside', params: { ages: 'other' } },
    },
    ...(['prenatal-to-three', 'birth-to-six'] as const).map((ages): Row => ({
      name: `a session about ages ${ages} does`,
      change: (doc) => { session(doc).ages = ages },
      turns: {},
    })),
    {
      name: 'a session about the RSC that the applicant provides is for reviewers',
      change: (doc) => { session(doc).about = 'rsc-provision' },
      turns: { 'reflective-supervision': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['rsc-01'] } },
      evidence: { id: 'rsc-01', standing: 'if-approved', amount: 2, code: 'about-rsc-provision' },
    },
    {
      name: 'one that they accept counts, for the hours that they set',
      change: (doc) => { session(doc).about = 'rsc-provision'; decide(doc, { evidence: 'rsc-01', decision: 'accepted', clockHours: 1.5 }) },
      turns: notMet,
      finding: { code: 'amount-short', params: { counted: 23.5, required: 24, missing: 0.5 } },
      evidence: { id: 'rsc-01', standing: 'counted', amount: 1.5, code: 'accepted' },
    },
    ...['imhs', 'imhm-clinical'].map((category): Row => ({
      name: `someone endorsed as ${category} may provide it`,
      change: (doc) => { person(doc, 'mentor-1').endorsements = [{ standard: `orimha/${category}`, from: '2019-10-07' }] },
      turns: {},
    })),
    ...['imhm-policy', 'imhm-research'].map((category): Row => ({
      name: `someone endorsed as ${category} may not`,
      change: (doc) => { person(doc, 'mentor-1').endorsements = [{ standard: `orimha/${category}`, from: '2019-10-07' }] },
      turns: notMet,
      finding: twelveHours,
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'mentor-1' } },
    })),
    {
      name: 'someone endorsed on the day of the session may',
      change: (doc) => { person(doc, 'mentor-1').endorsements = [{ standard: 'orimha/imhs', from: '2023-09-12' }] },
      turns: {},
    },
    {
      name: 'someone endorsed from the day after may not',
      change: (doc) => { person(doc, 'mentor-1').endorsements = [{ standard: 'orimha/imhs', from: '2023-09-13' }] },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'provider-not-qualified' },
    },
    {
      name: 'a supervisor with a master\'s and no endorsement may not',
      change: (doc) => { session(doc).provider = 'supervisor-1' },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'supervisor-1' } },
    },
    {
      name: 'someone vetted as IMHS may',
      change: (doc) => { delete person(doc, 'mentor-1').endorsements; person(doc, 'mentor-1').vetted = [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2022-01-10' }] },
      turns: {},
      of: 'reflective-supervision',
      note: { code: 'vetting-ends', params: { person: 'mentor-1', on: '2027-01-09' } },
    },
    {
      name: 'a session on the last day of the job counts',
      change: (doc) => { session(doc, 'rsc-12').from = '2024-08-30' },
      turns: {},
    },
    {
      name: 'a session the day after falls outside work',
      change: (doc) => { session(doc, 'rsc-12').from = '2024-08-31' },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-12', standing: 'excluded', code: 'outside-work' },
    },
    {
      name: 'unless there is other work with families on that day, if only unpaid and with parents',
      change: (doc) => { volunteer(doc); session(doc, 'rsc-12').from = '2024-08-31' },
      turns: {},
    },
    {
      name: 'whom that work serves is asked where the record does not say',
      change: (doc) => { volunteer(doc); delete job(doc, 'volunteer-1').serves; session(doc, 'rsc-12').from = '2024-08-31' },
      turns: { 'reflective-supervision': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['rsc-12'] } },
      evidence: { id: 'rsc-12', standing: 'if-known', code: 'work-not-recorded', params: { spells: ['volunteer-1'] } },
      missing: { fields: [{ evidence: 'volunteer-1', field: 'serves' }] },
    },
    {
      name: 'an entry over a period that reaches beyond the job is not cut: none of it counts',
      change: (doc) => { session(doc, 'rsc-12').to = '2024-08-31' },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-12', standing: 'excluded', code: 'outside-work' },
    },
    {
      name: 'a session on the conferral day counts',
      change: (doc) => { session(doc).from = '2023-06-10' },
      turns: {},
    },
    {
      name: 'a session the day before does not, though it fell in the job',
      change: (doc) => { session(doc).from = '2023-06-09' },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'before-degree', params: { degree: 'degree-1', conferred: '2023-06-10' } },
    },
    {
      name: 'a session after the day asked about does not count',
      change: (doc) => { session(doc, 'rsc-12').from = '2026-11-22' },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-12', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'a session that cannot be verified does not count',
      change: (doc) => { session(doc).verification = 'unable-to-verify' },
      turns: notMet,
      finding: twoHoursShort,
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'RSC that reviewers find met is met',
      change: (doc) => { doc.supervision = []; decide(doc, { requirement: 'orimha/ifs/reflective-supervision', decision: 'met' }) },
      turns: {},
      of: 'reflective-supervision',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
  ])
})

const slotOpen = (slot: string) => ({ code: 'slot-open', params: { slot } }) as const
const needsReview = { references: 'needs-review' } as const

describe('three ratings, of which the text read leaves the third open (RD-29)', () => {
  it('with all three people they need review', () => {
    expect(verdictsOf(assessChanged(ratingsUndecided, () => undefined))).toMatchObject(needsReview)
  })

  decisionTable(ratingsUndecided, [
    {
      name: 'what is for reviewers is the third rating',
      change: () => undefined,
      turns: {},
      of: 'references',
      finding: { code: 'enough-if-approved', params: { evidence: ['reference-3'] } },
      evidence: { id: 'reference-3', standing: 'if-approved', code: 'slot-needs-approval', params: { slot: 'other' } },
    },
    ...(['colleague', 'service-recipient', 'supervisee', 'teacher', 'rsc-recipient'] as const).map((role): Row => ({
      name: `anyone may turn out to fit slot 3: a ${role}`,
      change: (doc) => { rating(doc, 'reference-3').roles = [role] },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-3', standing: 'if-approved', code: 'slot-needs-approval' },
    })),
    {
      name: 'accepting the third rating does not settle it: it is the rule that is unknown',
      change: (doc) => { decide(doc, { evidence: 'reference-3', decision: 'accepted' }) },
      turns: {},
      of: 'references',
      finding: { code: 'enough-if-approved', params: { evidence: ['reference-3'] } },
    },
    {
      name: 'a decision on the requirement does',
      change: (doc) => { decide(doc, { requirement: 'orimha/ifs/references', decision: 'met' }) },
      turns: { references: 'met' },
      finding: { code: 'determined', params: { decision: 'met' } },
    },
    {
      name: 'as does a refusal',
      change: (doc) => { decide(doc, { requirement: 'orimha/ifs/references', decision: 'not-met' }) },
      turns: { references: 'not-met' },
      finding: { code: 'determined', params: { decision: 'not-met' } },
    },
    {
      name: 'waived, it does not bind this person',
      change: (doc) => { decide(doc, { requirement: 'orimha/ifs/references', decision: 'waived' }) },
      turns: { references: 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
    ...([['reference-1', 'current-program-supervisor'], ['reference-2', 'rsc-provider'], ['reference-3', 'other']] as const).map(([id, slot]): Row => ({
      name: `two people are not enough, whoever a third might be: without ${id}`,
      change: (doc) => { remove(doc.references, id) },
      turns: { references: 'not-met' },
      finding: slotOpen(slot),
    })),
    {
      name: 'two ratings by one person are one: the RSC provider as board member',
      change: (doc) => { rating(doc, 'reference-3').rater = 'specialist-1' },
      turns: { references: 'not-met' },
      finding: slotOpen('other'),
    },
    {
      name: 'slot 1 is stated and decides: a colleague in place of the current program supervisor',
      change: (doc) => { rating(doc, 'reference-1').roles = ['colleague'] },
      turns: { references: 'not-met' },
      finding: { code: 'slot-open', params: { slot: 'current-program-supervisor', roles: ['current-program-supervisor'] } },
    },
    {
      name: 'slot 2 is stated and decides: a consultant in place of the RSC provider',
      change: (doc) => { rating(doc, 'reference-2').roles = ['consultant'] },
      turns: { references: 'not-met' },
      finding: { code: 'slot-open', params: { slot: 'rsc-provider', roles: ['rsc-provider'] } },
    },
    {
      name: 'no endorsed rater is asked for: the text breaks off before it',
      change: (doc) => { doc.people.push({ id: 'newcomer-1' }); rating(doc, 'reference-2').rater = 'newcomer-1' },
      turns: {},
    },
    {
      name: 'matched in the best way: who could fill slot 1 or 2 fills the one that nobody else can',
      change: (doc) => {
        rating(doc, 'reference-1').roles = ['rsc-provider', 'current-program-supervisor']
        rating(doc, 'reference-2').roles = ['current-program-supervisor']
      },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-1', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'rsc-provider' } },
    },
    {
      name: 'a rating after the day asked about does not count yet',
      change: (doc) => { rating(doc, 'reference-3').received = '2026-11-22' },
      turns: { references: 'not-met' },
      finding: slotOpen('other'),
      evidence: { id: 'reference-3', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'a rating that cannot be verified does not count',
      change: (doc) => { rating(doc, 'reference-1').verification = 'unable-to-verify' },
      turns: { references: 'not-met' },
      finding: slotOpen('current-program-supervisor'),
      evidence: { id: 'reference-1', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'a rating that reviewers refuse does not count',
      change: (doc) => { decide(doc, { evidence: 'reference-2', decision: 'refused' }) },
      turns: { references: 'not-met' },
      finding: slotOpen('rsc-provider'),
      evidence: { id: 'reference-2', standing: 'excluded', code: 'refused' },
    },
  ])
})

describe('papers', () => { decisionTable(met, [...agreementRows, ...competenciesRows(met), ...membershipRows]) })

describe('counting only what is verified, all being verified but', () => {
  decisionTable(allVerified(met), [
    waitsForVerification('degree-1', 'a degree', withTheDegree('pending'), 'education', degree),
    waitsForVerification('training-01', 'a training', { 'training-hours': 'pending' }, 'training-hours', (doc) => item(doc.trainings, 'training-01')),
    waitsForVerification('job-2', 'a job', workAndFamilies('pending'), 'work-experience', job),
    waitsForVerification('job-2', 'a job with its families', workAndFamilies('pending'), 'families-served', job),
    waitsForVerification('rsc-01', 'a session', { 'reflective-supervision': 'pending' }, 'reflective-supervision', session),
    waitsForVerification('membership-1', 'the membership', { membership: 'pending' }, 'membership', (doc) => item(doc.memberships, 'membership-1')),
    {
      name: 'a session in a job that is submitted only counts: the job carries it, whatever its own standing',
      change: (doc) => { job(doc, 'job-1').verification = 'submitted' },
      turns: workAndFamilies('pending'),
      finding: { code: 'enough-once-verified', params: { evidence: ['job-1'] } },
    },
    {
      name: 'a job that is submitted and part-time: two doubts, the worse standing',
      change: (doc) => { Object.assign(job(doc), { verification: 'submitted', fullTimeEquivalent: 0.5 }) },
      turns: workAndFamilies('needs-review'),
      evidence: { id: 'job-2', standing: 'if-approved', code: 'part-time' },
    },
  ])

  decisionTable(allVerified(ratingsUndecided), [
    {
      name: 'the rating that fills a slot that is stated: the third is for reviewers all the same',
      change: (doc) => { rating(doc, 'reference-1').verification = 'submitted' },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-1', standing: 'if-verified', code: 'not-verified' },
    },
  ])
})

/** A nurse with a bachelor's of 2019 and a master's of 2025; 726 days of work, 8 families, RSC by an IFS (10 h) and an IMHM-Clinical (14 h). */
const short: Base = { ...met, file: 'ifs-short.json' }

describe('the record that falls short', () => {
  decisionTable(short, [
    {
      name: '4 January 2021 to 30 December 2022 is four days short of two years',
      change: () => undefined,
      turns: {},
      of: 'work-experience',
      finding: { code: 'amount-short', params: { counted: 726, required: 730, missing: 4 } },
      evidence: { id: 'job-2', standing: 'excluded', code: 'does-not-serve' },
    },
    {
      name: 'to 3 January 2023 it is two years',
      change: (doc) => { job(doc, 'job-1').end = '2023-01-03' },
      turns: { 'work-experience': 'met' },
      evidence: { id: 'job-1', standing: 'counted', amount: 730 },
    },
    {
      name: 'the families of the preschool and of the ward do not count',
      change: () => undefined,
      turns: {},
      of: 'families-served',
      finding: { code: 'amount-short', params: { counted: 8, required: 10, missing: 2 } },
      evidence: { id: 'job-3', standing: 'excluded', code: 'flag-not-given', params: { field: 'socialEmotionalFocus' } },
    },
    {
      name: 'the master\'s ends the exception for the hours with the IFS, four years after they were given (RD-16)',
      change: () => undefined,
      turns: {},
      of: 'reflective-supervision',
      finding: { code: 'amount-short', params: { counted: 14, required: 24, missing: 10 } },
      evidence: { id: 'rsc-01', standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'specialist-1' } },
    },
    {
      name: 'without it they would do',
      change: (doc) => { remove(doc.education, 'degree-2') },
      turns: { 'reflective-supervision': 'met' },
      evidence: { id: 'rsc-01', standing: 'counted', amount: 4 },
    },
    {
      name: 'as they did on the day before it was conferred, when the present memberships and papers were still to come',
      change: () => undefined,
      options: { asOf: '2025-05-09' },
      turns: { 'reflective-supervision': 'met', 'ethics-agreement': 'not-met', 'competencies': 'needs-review', 'membership': 'not-met' },
      evidence: { id: 'rsc-03', standing: 'counted', amount: 3 },
    },
    {
      name: 'reviewers who accept the credit at 3 hours make the 30 full',
      change: (doc) => { decide(doc, { evidence: 'training-05', decision: 'accepted', clockHours: 3 }) },
      turns: { 'training-hours': 'met' },
      evidence: { id: 'training-05', standing: 'counted', amount: 3, code: 'accepted' },
    },
    {
      name: 'who accept it at 2.75 do not',
      change: (doc) => { decide(doc, { evidence: 'training-05', decision: 'accepted', clockHours: 2.75 }) },
      turns: { 'training-hours': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 29.75, required: 30, missing: 0.25 } },
    },
    {
      name: 'the second rating of one person, given by a third, would leave the ratings to reviewers',
      change: (doc) => { rating(doc, 'reference-3').rater = 'specialist-1' },
      turns: { references: 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['reference-3'] } },
    },
  ])
})
