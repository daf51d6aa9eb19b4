import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/verdict/verdict'
import { decide, draftOf, item, remove, type Draft } from './records'
import { assessChanged, decisionTable, resultOf, verdictsOf, type Base, type Row } from './table'

/**
 * Starts from a record that meets everything but `competencies` with nothing to spare: 30.25 hours of training, 898 days of work in
 * four jobs, 50 hours of reflective supervision (RSC) in 60 sessions, three ratings. A volunteer spell keeps every session within
 * work with families, whichever job is taken away.
 */
const ready: Base = { file: 'imhs-ready.json', standard: 'orimha/imhs', asOf: '2026-11-21' }
const record = draftOf(ready.file)

/** The degree starts the clock of work and of RSC (RD-11). */
const withTheDegree = (verdict: Verdict) =>
  ({ 'education': verdict, 'work-experience': verdict, 'service-mix': verdict, 'reflective-supervision': verdict }) as const

const degree = (doc: Draft) => item(doc.education, 'degree-1')
const training = (doc: Draft, id = 'training-01') => item(doc.trainings, id)
const job = (doc: Draft, id = 'job-1') => item(doc.experience, id)
const volunteer = (doc: Draft) => item(doc.experience, 'volunteer-1')
const session = (doc: Draft, id = 'rsc-01') => item(doc.supervision, id)
const mentor = (doc: Draft) => item(doc.people, 'mentor-1')
const rating = (doc: Draft, id: string) => item(doc.references, id)
const membership = (doc: Draft) => item(doc.memberships, 'membership-1')

const everyTable: Row[] = []
const table = (name: string, rows: readonly Row[]) => {
  everyTable.push(...rows)
  describe(name, () => { decisionTable(ready, rows) })
}

describe('the record as it is', () => {
  it('meets everything but what reviewers have to decide', () => {
    expect(verdictsOf(assessChanged(ready, () => undefined))).toEqual({
      'education': 'met',
      'training-hours': 'met',
      'work-experience': 'met',
      'service-mix': 'met',
      'reflective-supervision': 'met',
      'references': 'met',
      'ethics-agreement': 'met',
      'competencies': 'needs-review',
      'exam': 'met',
      'membership': 'met',
    })
  })
})

table('each of the 20 trainings is needed for the 30 hours', record.trainings.map(({ id, clockHours = 0 }) => ({
  name: `without ${id}, ${clockHours} h, the training is ${clockHours - 0.25} h short`,
  change: (doc: Draft) => { remove(doc.trainings, id) },
  turns: { 'training-hours': 'not-met' },
  finding: { code: 'amount-short', params: { counted: 30.25 - clockHours, required: 30, missing: clockHours - 0.25 } },
  missing: { quantity: { unit: 'clock-hours', value: clockHours - 0.25 } },
})))

table('each of the 60 sessions is needed for the 50 hours', record.supervision.map(({ id, hours }) => ({
  name: `without ${id} the RSC is ${hours} h short`,
  change: (doc: Draft) => { remove(doc.supervision, id) },
  turns: { 'reflective-supervision': 'not-met' },
  finding: { code: 'amount-short', params: { counted: 50 - hours, required: 50, missing: hours } },
  missing: { quantity: { unit: 'hours', value: hours } },
})))

const daysLeft = { 'job-1': 723, 'job-2': 700, 'job-3': 690, 'job-4': 612 }
table('each of the 4 jobs is needed for the two years', Object.entries(daysLeft).map(([id, days]) => ({
  name: `without ${id} the work is ${730 - days} days short; the services of the other jobs are all six still`,
  change: (doc: Draft) => { remove(doc.experience, id) },
  turns: { 'work-experience': 'not-met' },
  finding: { code: 'amount-short', params: { counted: days, required: 730, missing: 730 - days } },
  missing: { quantity: { unit: 'days', value: 730 - days } },
})))

table('each paper is needed', [
  {
    name: 'without the degree education is not met, and with no clock started neither are work, services and RSC, which lean on it',
    change: (doc) => { remove(doc.education, 'degree-1') },
    turns: withTheDegree('not-met'),
    finding: { code: 'degree-missing', params: { levels: expect.arrayContaining(['master', 'doctorate', 'medical']) as unknown } },
  },
  {
    name: 'without a degree no session counts',
    change: (doc) => { remove(doc.education, 'degree-1') },
    turns: withTheDegree('not-met'),
    of: 'reflective-supervision',
    finding: { code: 'amount-short', params: { counted: 0, required: 50, missing: 50 } },
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'no-qualifying-degree' },
  },
  {
    name: 'without the rating of the current program supervisor slot 1 is open',
    change: (doc) => { remove(doc.references, 'reference-1') },
    turns: { references: 'not-met' },
    finding: { code: 'slot-open', params: { slot: 'current-program-supervisor' } },
  },
  {
    name: 'without the rating of the RSC provider slot 2 is open',
    change: (doc) => { remove(doc.references, 'reference-2') },
    turns: { references: 'not-met' },
    finding: { code: 'slot-open', params: { slot: 'rsc-provider' } },
  },
  {
    name: 'without the rating of the only endorsed rater the endorsed minimum fails too',
    change: (doc) => { remove(doc.references, 'reference-2') },
    turns: { references: 'not-met' },
    finding: { code: 'no-endorsed-rater' },
  },
  {
    name: 'without the rating of the colleague slot 3 is open',
    change: (doc) => { remove(doc.references, 'reference-3') },
    turns: { references: 'not-met' },
    finding: { code: 'slot-open', params: { slot: 'other' } },
  },
  {
    name: 'without the signed agreement',
    change: (doc) => { remove(doc.agreements, 'agreement-1') },
    turns: { 'ethics-agreement': 'not-met' },
    finding: { code: 'agreement-missing', params: { agreement: 'ethics-and-endorsement' } },
  },
  {
    name: 'without the written exam',
    change: (doc) => { remove(doc.exams, 'exam-1') },
    turns: { exam: 'not-met' },
    finding: { code: 'exam-missing', params: { exam: 'mi-aimh-written' } },
  },
  {
    name: 'without a membership',
    change: (doc) => { remove(doc.memberships, 'membership-1') },
    turns: { membership: 'not-met' },
    finding: { code: 'membership-missing', params: { on: '2026-11-21' } },
  },
])

table('the degree (RD-19, RD-20): what puts it in doubt puts work, services and RSC in the same doubt (RD-11)', [
  {
    name: 'a degree that cannot be verified does not count',
    change: (doc) => { degree(doc).verification = 'unable-to-verify' },
    turns: withTheDegree('not-met'),
    finding: { code: 'degree-missing' },
    evidence: { id: 'degree-1', standing: 'excluded', code: 'unable-to-verify' },
  },
  {
    name: 'names compare without dots, spaces and case',
    change: (doc) => { degree(doc).degree = 'm. s. w.' },
    turns: {},
  },
  {
    name: 'a degree whose name is not listed is for reviewers',
    change: (doc) => { degree(doc).degree = 'MPH'; degree(doc).imhFocus = true },
    turns: withTheDegree('needs-review'),
    finding: { code: 'enough-if-approved', params: { evidence: ['degree-1'] } },
    evidence: { id: 'degree-1', standing: 'if-approved', code: 'degree-not-listed', params: { degree: 'MPH' } },
  },
  {
    name: 'so is one that says nothing of its focus',
    change: (doc) => { degree(doc).degree = 'MPH' },
    turns: withTheDegree('needs-review'),
    finding: { code: 'enough-if-approved', params: { evidence: ['degree-1'] } },
  },
  {
    name: 'work never stands better than the degree it leans on',
    change: (doc) => { degree(doc).degree = 'MPH'; degree(doc).imhFocus = true },
    turns: withTheDegree('needs-review'),
    of: 'work-experience',
    finding: { code: 'enough-if-approved', params: { evidence: ['job-1', 'job-2', 'job-3', 'job-4'] } },
    evidence: { id: 'job-1', standing: 'if-approved', code: 'leans-on-degree', params: { degree: 'degree-1' } },
  },
  {
    name: 'a degree whose name is not listed and that was not about infant mental health does not count',
    change: (doc) => { degree(doc).degree = 'MPH'; degree(doc).imhFocus = false },
    turns: withTheDegree('not-met'),
    finding: { code: 'degree-missing' },
    evidence: { id: 'degree-1', standing: 'excluded', code: 'not-focused', params: { degree: 'MPH' } },
  },
  {
    name: 'a listed degree is not asked about its focus',
    change: (doc) => { degree(doc).imhFocus = false },
    turns: {},
  },
  {
    name: 'a degree without a name may be a listed one: the name is asked for',
    change: (doc) => { delete degree(doc).degree },
    turns: withTheDegree('needs-information'),
    finding: { code: 'enough-if-known', params: { evidence: ['degree-1'], fields: ['degree'] } },
    missing: { fields: [{ evidence: 'degree-1', field: 'degree' }] },
  },
  {
    name: 'a listed name at another level that fits is for reviewers',
    change: (doc) => { degree(doc).level = 'doctorate' },
    turns: withTheDegree('needs-review'),
    finding: { code: 'enough-if-approved', params: { evidence: ['degree-1'] } },
    evidence: { id: 'degree-1', standing: 'if-approved', code: 'degree-at-other-level', params: { degree: 'MSW', level: 'doctorate' } },
  },
  {
    name: 'a level that does not fit does not count, whatever the name',
    change: (doc) => { degree(doc).level = 'bachelor' },
    turns: withTheDegree('not-met'),
    finding: { code: 'degree-missing' },
    evidence: { id: 'degree-1', standing: 'excluded', code: 'level-does-not-fit', params: { level: 'bachelor' } },
  },
  {
    name: 'a certificate or course work is for reviewers, and starts the clock on that rung',
    change: (doc) => { degree(doc).level = 'certificate'; degree(doc).degree = 'Infant mental health certificate' },
    turns: withTheDegree('needs-review'),
    finding: { code: 'enough-if-approved', params: { evidence: ['degree-1'] } },
    evidence: { id: 'degree-1', standing: 'if-approved', code: 'level-needs-approval', params: { level: 'certificate' } },
  },
  {
    name: 'a transcript that is not recorded is asked for',
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
    name: 'two doubts on one degree: the worse standing',
    change: (doc) => { degree(doc).degree = 'MPH'; delete degree(doc).transcript },
    turns: withTheDegree('needs-information'),
    finding: { code: 'enough-if-known', params: { evidence: ['degree-1'], fields: ['transcript'] } },
  },
  {
    name: 'a degree conferred after the day asked about does not count yet',
    change: (doc) => { degree(doc).conferred = '2026-11-22' },
    turns: withTheDegree('not-met'),
    finding: { code: 'degree-missing' },
    evidence: { id: 'degree-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
  },
  {
    name: 'work is cut at the conferral day, not dropped: 867 of the 898 days are after 7 February 2024; that day\'s session is lost',
    change: (doc) => { degree(doc).conferred = '2024-02-08' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 49.25, required: 50, missing: 0.75 } },
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'before-degree', params: { degree: 'degree-1', conferred: '2024-02-08' } },
  },
  {
    name: 'the conferral day itself counts',
    change: (doc) => { degree(doc).conferred = '2024-02-07' },
    turns: {},
    of: 'work-experience',
    evidence: { id: 'job-1', standing: 'counted', amount: 176, code: 'cut', params: { days: 30 } },
  },
  {
    name: 'an open conferral day changes nothing where it decides nothing',
    change: (doc) => { degree(doc).conferred = '2023' },
    turns: {},
  },
  {
    name: 'an open conferral day in the middle of the work: 540 days are certain, 898 possible; the services of the certain ones are all six',
    change: (doc) => { degree(doc).conferred = '2024' },
    turns: { 'work-experience': 'needs-information', 'reflective-supervision': 'needs-information' },
    finding: { code: 'enough-if-known', params: { fields: expect.arrayContaining(['conferred']) as unknown } },
    missing: { quantity: { unit: 'days', value: 190 } },
  },
  {
    name: 'a degree of this year may be conferred already: known, it would start the clock too late for work and RSC',
    change: (doc) => { degree(doc).conferred = '2026' },
    turns: { 'education': 'needs-information', 'work-experience': 'not-met', 'service-mix': 'needs-information', 'reflective-supervision': 'not-met' },
    finding: { code: 'enough-if-known', params: { evidence: ['degree-1'], fields: ['conferred'] } },
  },
  {
    name: 'the clock starts at the first degree that stands',
    change: (doc) => { doc.education.push({ id: 'degree-2', level: 'doctorate', degree: 'PhD', conferred: '2026-06-01', transcript: 'official' }) },
    turns: {},
  },
  {
    name: 'beside a degree that needs approval a later one that counts makes education met; work since that one is short until the first is approved',
    change: (doc) => {
      degree(doc).degree = 'MPH'
      doc.education.push({ id: 'degree-2', level: 'doctorate', degree: 'PhD', conferred: '2026-06-01', transcript: 'official' })
    },
    turns: { 'work-experience': 'needs-review', 'reflective-supervision': 'needs-review' },
    finding: { code: 'enough-if-approved' },
    missing: { quantity: { unit: 'days', value: 556 } },
  },
])

table('training hours', [
  {
    name: 'a training that cannot be verified does not count',
    change: (doc) => { training(doc).verification = 'unable-to-verify' },
    turns: { 'training-hours': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 28.75, required: 30, missing: 1.25 } },
    evidence: { id: 'training-01', standing: 'excluded', code: 'unable-to-verify' },
  },
  ...(['verified', 'submitted', 'additional-action', 'self-reported'] as const).map((verification): Row => ({
    name: `a training that is ${verification} counts among what is claimed`,
    change: (doc) => { training(doc).verification = verification },
    turns: {},
  })),
  {
    name: 'a training without hours stands for whatever is missing, and its hours are asked for',
    change: (doc) => { delete training(doc).clockHours },
    turns: { 'training-hours': 'needs-information' },
    finding: { code: 'enough-if-known', params: { evidence: ['training-01'], fields: ['clockHours'] } },
    missing: { quantity: { unit: 'clock-hours', value: 1.25 }, fields: [{ evidence: 'training-01', field: 'clockHours' }] },
  },
  ...(['ceu', 'semester-hour', 'quarter-hour'] as const).map((unit): Row => ({
    name: `no source converts a ${unit} into hours: reviewers do (RD-26)`,
    change: (doc) => { delete training(doc).clockHours; training(doc).credit = { unit, value: 1 } },
    turns: { 'training-hours': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['training-01'] } },
    evidence: { id: 'training-01', standing: 'if-approved', code: 'credit-not-converted', params: { unit, value: 1 } },
  })),
  {
    name: 'clock hours beat the credit beside them',
    change: (doc) => { training(doc).credit = { unit: 'ceu', value: 0.1 } },
    turns: {},
  },
  {
    name: 'a training that touches no area of competency does not count',
    change: (doc) => { training(doc).competencyAreas = [] },
    turns: { 'training-hours': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 28.75, required: 30, missing: 1.25 } },
    evidence: { id: 'training-01', standing: 'excluded', code: 'no-competency-area' },
  },
  {
    name: 'any area of competency will do',
    change: (doc) => { training(doc).competencyAreas = ['family-community-relations'] },
    turns: {},
  },
  {
    name: 'hours by area without a total are the total',
    change: (doc) => { delete training(doc).clockHours; training(doc).hoursByArea = { 'relationship-based-education': 1.5 } },
    turns: {},
  },
  {
    name: 'hours by area that leave some of the total over take nothing from it',
    change: (doc) => { training(doc).hoursByArea = { 'relationship-based-education': 0.5 } },
    turns: {},
  },
  {
    name: 'a training on the day asked about counts',
    change: (doc) => { training(doc).completed = '2026-11-21' },
    turns: {},
  },
  {
    name: 'a training after the day asked about does not',
    change: (doc) => { training(doc).completed = '2026-11-22' },
    turns: { 'training-hours': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 28.75, required: 30, missing: 1.25 } },
    evidence: { id: 'training-01', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
  },
  {
    name: 'no training is too old (RD-28)',
    change: (doc) => { training(doc).completed = '1991-06-21' },
    turns: {},
  },
  {
    name: 'the same event of the same course counts once, with the most hours of its copies (RD-27)',
    change: (doc) => { for (const id of ['training-01', 'training-02']) Object.assign(training(doc, id), { courseId: 'course-1', eventId: 'event-1' }) },
    turns: { 'training-hours': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 29, required: 30, missing: 1 } },
    evidence: { id: 'training-02', standing: 'excluded', code: 'duplicate', params: { of: 'training-01' } },
    note: { code: 'duplicates-differ', params: { evidence: ['training-01', 'training-02'] } },
  },
  {
    name: 'the same course at another event is another training',
    change: (doc) => {
      Object.assign(training(doc, 'training-01'), { courseId: 'course-1', eventId: 'event-1' })
      Object.assign(training(doc, 'training-02'), { courseId: 'course-1', eventId: 'event-2' })
    },
    turns: {},
  },
  {
    name: 'half of an id pair says nothing',
    change: (doc) => { for (const id of ['training-01', 'training-02']) training(doc, id).courseId = 'course-1' },
    turns: {},
  },
  {
    name: 'the same title, case and outer spaces aside, with date and hours is the same training',
    change: (doc) => { Object.assign(training(doc, 'training-04'), { title: ' FOUNDATIONS of infant mental health ', completed: '2023-06-21' }) },
    turns: { 'training-hours': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 28.75, required: 30, missing: 1.25 } },
    evidence: { id: 'training-04', standing: 'excluded', code: 'duplicate', params: { of: 'training-01' } },
  },
  {
    name: 'the same title and date with other hours is another training',
    change: (doc) => { Object.assign(training(doc, 'training-02'), { title: 'Foundations of infant mental health', completed: '2023-06-21' }) },
    turns: {},
  },
  {
    name: 'a missing title never matches',
    change: (doc) => { for (const id of ['training-01', 'training-04']) { delete training(doc, id).title; training(doc, id).completed = '2023-06-21' } },
    turns: {},
  },
])

const shortOfJob1 = { code: 'amount-short', params: { counted: 723, required: 730, missing: 7 } } as const

table('work (RD-07, RD-08, RD-09): what takes job-1 away leaves 723 days', [
  {
    name: 'a job that cannot be verified does not count',
    change: (doc) => { job(doc).verification = 'unable-to-verify' },
    turns: { 'work-experience': 'not-met' },
    finding: shortOfJob1,
    evidence: { id: 'job-1', standing: 'excluded', code: 'unable-to-verify' },
  },
  ...(['paid', 'supervised', 'attendsToRelationships', 'culturallyResponsive'] as const).flatMap((field): readonly Row[] => [
    {
      name: `work that was not ${field} does not count`,
      change: (doc) => { job(doc)[field] = false },
      turns: { 'work-experience': 'not-met' },
      finding: shortOfJob1,
      evidence: { id: 'job-1', standing: 'excluded', code: 'flag-not-given', params: { field } },
    },
    {
      name: `work that does not say whether it was ${field} is asked about`,
      change: (doc) => { Reflect.deleteProperty(job(doc), field) },
      turns: { 'work-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['job-1'], fields: [field] } },
      evidence: { id: 'job-1', standing: 'if-known', code: 'not-recorded', params: { field } },
      missing: { quantity: { unit: 'days', value: 7 }, fields: [{ evidence: 'job-1', field }] },
    },
  ]),
  ...(['professional', 'socialEmotionalFocus', 'traumaInformed'] as const).map((field): Row => ({
    name: `whether it was ${field} is not asked`,
    change: (doc) => { job(doc)[field] = false },
    turns: {},
  })),
  ...(['infant-toddler', 'parent-caregiver'] as const).map((served): Row => ({
    name: `work that serves only the ${served} does not count: one spell must serve both`,
    change: (doc) => { job(doc).serves = [served] },
    turns: { 'work-experience': 'not-met' },
    finding: shortOfJob1,
    evidence: { id: 'job-1', standing: 'excluded', code: 'does-not-serve' },
  })),
  {
    name: 'work that serves nobody does not count',
    change: (doc) => { job(doc).serves = [] },
    turns: { 'work-experience': 'not-met' },
    finding: shortOfJob1,
    evidence: { id: 'job-1', standing: 'excluded', code: 'does-not-serve' },
  },
  {
    name: 'work that does not say whom it serves is asked about',
    change: (doc) => { delete job(doc).serves },
    turns: { 'work-experience': 'needs-information' },
    finding: { code: 'enough-if-known', params: { evidence: ['job-1'], fields: ['serves'] } },
    missing: { fields: [{ evidence: 'job-1', field: 'serves' }] },
  },
  {
    name: 'part-time work is for reviewers (RD-08)',
    change: (doc) => { job(doc).fullTimeEquivalent = 0.5 },
    turns: { 'work-experience': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['job-1'] } },
    evidence: { id: 'job-1', standing: 'if-approved', code: 'part-time', params: { fullTimeEquivalent: 0.5 } },
    missing: { quantity: { unit: 'days', value: 7 } },
  },
  {
    name: 'full-time work counts',
    change: (doc) => { job(doc).fullTimeEquivalent = 1 },
    turns: {},
  },
  {
    name: 'volunteer work does not count (RD-09)',
    change: (doc) => { job(doc).kind = 'volunteer' },
    turns: { 'work-experience': 'not-met' },
    finding: shortOfJob1,
    evidence: { id: 'job-1', standing: 'excluded', code: 'kind-does-not-fit', params: { kind: 'volunteer' } },
  },
  {
    name: 'two years are 730 days: one job more that began on 27 July 2026 makes them to the day, the day asked about included',
    change: (doc) => { job(doc, 'job-4').start = '2026-07-27' },
    turns: {},
    of: 'work-experience',
    evidence: { id: 'job-4', standing: 'counted', amount: 118 },
  },
  {
    name: 'begun a day later one day is missing',
    change: (doc) => { job(doc, 'job-4').start = '2026-07-28' },
    turns: { 'work-experience': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
  },
  {
    name: 'a job that begins after the day asked about does not count yet',
    change: (doc) => { job(doc, 'job-4').start = '2026-11-22' },
    turns: { 'work-experience': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 612, required: 730, missing: 118 } },
    evidence: { id: 'job-4', standing: 'excluded', code: 'after-as-of' },
  },
  {
    name: 'a job that goes on beyond the day asked about is cut there, not dropped',
    change: (doc) => { Object.assign(job(doc, 'job-4'), { start: '2026-07-27', end: '2027-07-31' }) },
    turns: {},
    of: 'work-experience',
    evidence: { id: 'job-4', standing: 'counted', amount: 118 },
  },
  {
    name: 'a start whose day is open puts only the days it leaves open in doubt',
    change: (doc) => { job(doc).start = '2024-01' },
    turns: {},
  },
  {
    name: 'a start whose month is open leaves no day certain',
    change: (doc) => { job(doc).start = '2024' },
    turns: { 'work-experience': 'needs-information' },
    finding: { code: 'enough-if-known', params: { evidence: ['job-1'], fields: ['start'] } },
    evidence: { id: 'job-1', standing: 'if-known', code: 'date-open', params: { field: 'start', recorded: '2024' } },
    missing: { quantity: { unit: 'days', value: 7 }, fields: [{ evidence: 'job-1', field: 'start' }] },
  },
  {
    name: 'days that two jobs share count once',
    change: (doc) => { doc.experience.push({ ...job(doc, 'job-4'), id: 'job-5', start: '2026-10-01' }) },
    turns: {},
    of: 'work-experience',
    evidence: { id: 'job-2', standing: 'counted', amount: 198 },
  },
])

/** Makes job-1 (206 days, 175 of them its own) an internship with a description and an endorsed supervisor. */
const internship = (doc: Draft) => {
  Object.assign(job(doc), { kind: 'internship', paid: false, supervisor: 'mentor-1' })
  doc.documents.push({ id: 'description-1', kind: 'internship-description', dated: '2026-09-01' })
}

table('an internship in place of a job (RD-10)', [
  {
    name: 'supervised by someone endorsed, with a description on file, it is for reviewers, paid or not',
    change: internship,
    turns: { 'work-experience': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['job-1'] } },
    evidence: { id: 'job-1', standing: 'if-approved', code: 'internship' },
    missing: { quantity: { unit: 'days', value: 7 } },
  },
  {
    name: 'it may precede the degree',
    change: (doc) => { internship(doc); Object.assign(job(doc), { start: '2022-09-01', end: '2022-12-20' }) },
    turns: { 'work-experience': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['job-1'] } },
  },
  {
    name: 'without a description it does not count',
    change: (doc) => { internship(doc); doc.documents = [] },
    turns: { 'work-experience': 'not-met' },
    finding: { code: 'amount-short', params: { missing: 7 } },
    evidence: { id: 'job-1', standing: 'excluded', code: 'internship-not-described' },
  },
  {
    name: 'a description after the day asked about comes too late',
    change: (doc) => { internship(doc); item(doc.documents, 'description-1').dated = '2026-11-22' },
    turns: { 'work-experience': 'not-met' },
    finding: { code: 'amount-short', params: { missing: 7 } },
  },
  {
    name: 'a supervisor who is not recorded is asked for',
    change: (doc) => { internship(doc); delete job(doc).supervisor },
    turns: { 'work-experience': 'needs-information' },
    finding: { code: 'enough-if-known', params: { evidence: ['job-1'], fields: ['supervisor'] } },
  },
  {
    name: 'a supervisor who is not endorsed does not do',
    change: (doc) => { internship(doc); job(doc).supervisor = 'supervisor-1' },
    turns: { 'work-experience': 'not-met' },
    finding: { code: 'amount-short', params: { missing: 7 } },
    evidence: { id: 'job-1', standing: 'excluded', code: 'supervisor-not-endorsed', params: { supervisor: 'supervisor-1' } },
  },
  {
    name: 'nor does one who is vetted only',
    change: (doc) => {
      internship(doc)
      job(doc).supervisor = 'supervisor-1'
      item(doc.people, 'supervisor-1').vetted = [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2023-01-01' }]
    },
    turns: { 'work-experience': 'not-met' },
    finding: { code: 'amount-short', params: { missing: 7 } },
    evidence: { id: 'job-1', standing: 'excluded', code: 'supervisor-not-endorsed' },
  },
  {
    name: 'nor does one endorsed from its second day',
    change: (doc) => {
      internship(doc)
      job(doc).supervisor = 'supervisor-1'
      item(doc.people, 'supervisor-1').endorsements = [{ standard: 'orimha/imhm-clinical', from: '2024-01-09' }]
    },
    turns: { 'work-experience': 'not-met' },
    finding: { code: 'amount-short', params: { missing: 7 } },
    evidence: { id: 'job-1', standing: 'excluded', code: 'supervisor-not-endorsed' },
  },
  {
    name: 'it stands in for one year at most: 365 of its days beside the 286 of the present job are not two years',
    change: (doc) => {
      internship(doc)
      Object.assign(job(doc), { start: '2023-06-01', end: '2025-09-12' })
      for (const id of ['job-2', 'job-3']) remove(doc.experience, id)
    },
    turns: { 'work-experience': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 286, required: 730, missing: 444 } },
  },
  ...([['2025-11-22', 365, 'needs-review'], ['2025-11-23', 364, 'not-met']] as const).map(([start, days, verdict]): Row => ({
    name: `a year of internship beside ${days} days of employment: ${verdict}`,
    change: (doc) => {
      internship(doc)
      Object.assign(job(doc), { start: '2023-06-01', end: '2025-09-12' })
      for (const id of ['job-2', 'job-3']) remove(doc.experience, id)
      job(doc, 'job-4').start = start
    },
    turns: { 'work-experience': verdict },
    finding: { code: 'amount-short', params: { counted: days, required: 730, missing: 730 - days } },
  })),
  {
    name: 'days that employment covers already add nothing',
    change: (doc) => { internship(doc); Object.assign(job(doc), { start: '2024-07-01', end: '2025-02-14' }) },
    turns: { 'work-experience': 'not-met' },
    finding: shortOfJob1,
  },
])

const shortOfASession = { code: 'amount-short', params: { counted: 49.25, required: 50, missing: 0.75 } } as const

table('reflective supervision (RD-13, RD-14, RD-15): what takes rsc-01 away leaves 49.25 hours', [
  {
    name: 'the finding names the best stretch of time',
    change: (doc) => { remove(doc.supervision, 'rsc-01') },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'best-window', params: { from: '2024-02-08', hours: 49.25, sessions: 59, months: 20 } },
  },
  {
    name: 'a session that cannot be verified does not count',
    change: (doc) => { session(doc).verification = 'unable-to-verify' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'unable-to-verify' },
  },
  {
    name: 'peer supervision never counts',
    change: (doc) => { session(doc).format = 'peer' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'peer-supervision' },
  },
  {
    name: 'individual and group sessions count alike',
    change: (doc) => { for (const each of doc.supervision) each.format = 'group' },
    turns: {},
  },
  {
    name: 'a session about other ages does not count',
    change: (doc) => { session(doc).ages = 'other' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'ages-outside', params: { ages: 'other' } },
  },
  ...(['prenatal-to-three', 'birth-to-six'] as const).map((ages): Row => ({
    name: `a session about ages ${ages} counts, as does one that does not say`,
    change: (doc) => { session(doc).ages = ages },
    turns: {},
  })),
  {
    name: 'a session about the RSC that the applicant provides is for reviewers',
    change: (doc) => { session(doc).about = 'rsc-provision' },
    turns: { 'reflective-supervision': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['rsc-01'] } },
    evidence: { id: 'rsc-01', standing: 'if-approved', code: 'about-rsc-provision' },
    missing: { quantity: { unit: 'hours', value: 0.75 } },
  },
  {
    name: 'a session about direct service counts, as does one that does not say',
    change: (doc) => { session(doc).about = 'direct-service' },
    turns: {},
  },
  {
    name: 'a session after the day asked about does not count',
    change: (doc) => { session(doc, 'rsc-60').from = '2026-11-22' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 49, required: 50, missing: 1 } },
    evidence: { id: 'rsc-60', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
  },

  // Who provides it
  {
    name: 'a provider who is not endorsed does not qualify',
    change: (doc) => { session(doc).provider = 'supervisor-1' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'supervisor-1' } },
  },
  {
    name: 'a provider endorsed on the day of the session qualifies',
    change: (doc) => { mentor(doc).endorsements = [{ standard: 'orimha/imhs', from: '2024-02-07' }] },
    turns: {},
  },
  {
    name: 'a provider endorsed the day after does not',
    change: (doc) => { mentor(doc).endorsements = [{ standard: 'orimha/imhs', from: '2024-02-08' }] },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'mentor-1' } },
  },
  {
    name: 'the last day of an endorsement is a good day: RSC is met, but in the year after it the rater is not endorsed',
    change: (doc) => { mentor(doc).endorsements = [{ standard: 'orimha/imhs', from: '2018-04-02', to: '2025-09-11' }] },
    turns: { references: 'not-met' },
    finding: { code: 'no-endorsed-rater' },
  },
  {
    name: 'a day later the last session is lost too',
    change: (doc) => { mentor(doc).endorsements = [{ standard: 'orimha/imhs', from: '2018-04-02', to: '2025-09-10' }] },
    turns: { 'reflective-supervision': 'not-met', 'references': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 49, required: 50, missing: 1 } },
    evidence: { id: 'rsc-60', standing: 'excluded', code: 'provider-not-qualified' },
  },
  {
    name: 'an IMHM-Clinical may provide it',
    change: (doc) => { mentor(doc).endorsements = [{ standard: 'orimha/imhm-clinical', from: '2018-04-02' }] },
    turns: {},
  },
  ...(['ifs', 'imhm-policy', 'imhm-research'] as const).map((category): Row => ({
    name: `someone endorsed as ${category} may rate but not provide it`,
    change: (doc) => { mentor(doc).endorsements = [{ standard: `orimha/${category}`, from: '2018-04-02' }] },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 0, required: 50, missing: 50 } },
  })),
  {
    name: 'someone vetted counts as someone endorsed, whoever vetted',
    change: (doc) => { delete mentor(doc).endorsements; mentor(doc).vetted = [{ as: 'orimha/imhs', by: 'Another association', from: '2024-02-07', to: '2027-12-31' }] },
    turns: {},
  },
  {
    name: 'a vetting without end lasts five years, to 11 September 2025: RSC is met, but the rater is vetted no more',
    change: (doc) => { delete mentor(doc).endorsements; mentor(doc).vetted = [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2020-09-12' }] },
    turns: { references: 'not-met' },
    finding: { code: 'no-endorsed-rater' },
  },
  {
    name: 'a vetting of five years that ended on 10 September 2025 has lapsed on the day of the last session',
    change: (doc) => { delete mentor(doc).endorsements; mentor(doc).vetted = [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2020-09-11' }] },
    turns: { 'reflective-supervision': 'not-met', 'references': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 49, required: 50, missing: 1 } },
    evidence: { id: 'rsc-60', standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'mentor-1' } },
  },
  {
    name: 'a vetting that ends within the year is noted',
    change: (doc) => { delete mentor(doc).endorsements; mentor(doc).vetted = [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2022-01-01' }] },
    turns: {},
    of: 'reflective-supervision',
    note: { code: 'vetting-ends', params: { person: 'mentor-1', on: '2026-12-31' } },
  },
  {
    name: 'an entry over a period may lean on endorsement and vetting in turn',
    change: (doc) => {
      mentor(doc).endorsements = [{ standard: 'orimha/imhs', from: '2018-04-02', to: '2024-12-31' }]
      mentor(doc).vetted = [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2025-01-01' }]
      Object.assign(session(doc, 'rsc-36'), { from: '2024-12-26', to: '2025-01-08' })
    },
    turns: {},
  },
  {
    name: 'but not if a day between them is bare',
    change: (doc) => {
      mentor(doc).endorsements = [{ standard: 'orimha/imhs', from: '2018-04-02', to: '2024-12-31' }]
      mentor(doc).vetted = [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2025-01-02' }]
      Object.assign(session(doc, 'rsc-36'), { from: '2024-12-26', to: '2025-01-08' })
    },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
    evidence: { id: 'rsc-36', standing: 'excluded', code: 'provider-not-qualified' },
  },

  // While serving families
  {
    name: 'the volunteer spell is not needed while there are the jobs',
    change: (doc) => { remove(doc.experience, 'volunteer-1') },
    turns: {},
  },
  {
    name: 'a session between two jobs counts while volunteering with families',
    change: (doc) => { session(doc, 'rsc-60').from = '2025-10-09' },
    turns: {},
  },
  {
    name: 'a session between two jobs falls outside work',
    change: (doc) => { session(doc, 'rsc-60').from = '2025-10-09'; remove(doc.experience, 'volunteer-1') },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 49, required: 50, missing: 1 } },
    evidence: { id: 'rsc-60', standing: 'excluded', code: 'outside-work' },
  },
  {
    name: 'a session in volunteer work that serves nobody falls outside work',
    change: (doc) => { session(doc, 'rsc-60').from = '2025-10-09'; volunteer(doc).serves = [] },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 49, required: 50, missing: 1 } },
    evidence: { id: 'rsc-60', standing: 'excluded', code: 'outside-work' },
  },
  {
    name: 'a session in work that does not say whom it serves is asked about',
    change: (doc) => { session(doc, 'rsc-60').from = '2025-10-09'; delete volunteer(doc).serves },
    turns: { 'reflective-supervision': 'needs-information' },
    finding: { code: 'enough-if-known', params: { evidence: ['rsc-60'] } },
    evidence: { id: 'rsc-60', standing: 'if-known', code: 'work-not-recorded', params: { spells: ['volunteer-1'] } },
    missing: { fields: [{ evidence: 'volunteer-1', field: 'serves' }] },
  },
  {
    name: 'an entry over a period counts in work of two spells that adjoin',
    change: (doc) => {
      remove(doc.experience, 'volunteer-1')
      job(doc, 'job-2').end = '2025-02-16'
      session(doc, 'rsc-40').to = '2025-02-18'
    },
    turns: {},
  },
  {
    name: 'but not across the two days between them',
    change: (doc) => { remove(doc.experience, 'volunteer-1'); session(doc, 'rsc-40').to = '2025-02-18' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 49, required: 50, missing: 1 } },
    evidence: { id: 'rsc-40', standing: 'excluded', code: 'outside-work' },
  },
  {
    name: 'without job-1 and the volunteer spell the sessions of its first half year, 13.25 hours, fall outside work',
    change: (doc) => { for (const id of ['job-1', 'volunteer-1']) remove(doc.experience, id) },
    turns: { 'work-experience': 'not-met', 'reflective-supervision': 'not-met' },
    of: 'reflective-supervision',
    finding: { code: 'amount-short', params: { counted: 36.75, required: 50, missing: 13.25 } },
  },
  {
    name: 'work that does not count by itself is work with families all the same',
    change: (doc) => { job(doc).paid = false; remove(doc.experience, 'volunteer-1') },
    turns: { 'work-experience': 'not-met' },
    finding: shortOfJob1,
  },
  {
    name: 'but not work that cannot be verified',
    change: (doc) => { job(doc).verification = 'unable-to-verify'; remove(doc.experience, 'volunteer-1') },
    turns: { 'work-experience': 'not-met', 'reflective-supervision': 'not-met' },
    of: 'reflective-supervision',
    finding: { code: 'amount-short', params: { counted: 36.75, required: 50, missing: 13.25 } },
  },

  // Its timeframe
  {
    name: '24 months are 12 September 2023 to 11 September 2025, both days included',
    change: (doc) => { session(doc).from = '2023-09-12' },
    turns: {},
  },
  {
    name: 'a session one day earlier lies outside the best stretch',
    change: (doc) => { session(doc).from = '2023-09-11' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'outside-window', params: { from: '2024-02-08' } },
  },
  {
    name: 'a session before the degree does not count, whatever the stretch',
    change: (doc) => { session(doc).from = '2023-05-12'; volunteer(doc).start = '2023-01-01' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'before-degree' },
  },
  {
    name: 'an entry that began before the degree is not cut: none of it counts',
    change: (doc) => { Object.assign(session(doc), { from: '2023-05-12', to: '2024-02-07' }); volunteer(doc).start = '2023-01-01' },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'before-degree' },
  },
  {
    name: '50 hours that touch 12 calendar months are spread over a year',
    change: (doc) => { doc.supervision = [{ ...session(doc), to: '2025-01-01', hours: 50 }] },
    turns: {},
  },
  {
    name: '50 hours that touch 11 calendar months are not; read without that floor they would do',
    change: (doc) => { doc.supervision = [{ ...session(doc), to: '2024-12-31', hours: 50 }] },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'window-too-narrow', params: { months: 11, required: 12 } },
    note: { code: 'reading-matters', params: { reading: 'RD-13', verdict: 'met' } },
  },
  {
    name: 'an entry over more than 24 months fits no stretch',
    change: (doc) => { doc.supervision = [{ ...session(doc), from: '2023-06-06', to: '2025-06-06', hours: 50 }] },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 0, required: 50, missing: 50 } },
    evidence: { id: 'rsc-01', standing: 'excluded', code: 'longer-than-window', params: { months: 24 } },
  },
])

table('the service mix (RD-12)', [
  {
    name: 'all six are asked of all the work together, not of each job',
    change: (doc) => {
      for (const id of ['job-1', 'job-2']) job(doc, id).services = ['concrete-assistance', 'advocacy', 'emotional-support']
      for (const id of ['job-3', 'job-4']) job(doc, id).services = ['developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy']
    },
    turns: {},
  },
  {
    name: 'five of six are for reviewers, who judge the mix; the missing one is named',
    change: (doc) => { for (const each of doc.experience) each.services = each.services?.filter((service) => service !== 'advocacy') ?? [] },
    turns: { 'service-mix': 'needs-review' },
    finding: { code: 'services-missing', params: { services: ['advocacy'] } },
  },
  {
    name: 'one of six is for reviewers too: nothing but their judgement is wanted',
    change: (doc) => { for (const each of doc.experience) each.services = each.id === 'job-1' ? ['advocacy'] : [] },
    turns: { 'service-mix': 'needs-review' },
    finding: { code: 'reviewer-decides', params: { about: 'service-mix' } },
  },
  {
    name: 'work that names none of them is not enough',
    change: (doc) => { for (const each of doc.experience) each.services = [] },
    turns: { 'service-mix': 'not-met' },
    finding: {
      code: 'services-missing',
      params: {
        services: ['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy'],
      },
    },
  },
  {
    name: 'work that does not say what it included is asked about',
    change: (doc) => { for (const each of doc.experience) delete each.services },
    turns: { 'service-mix': 'needs-information' },
    finding: { code: 'enough-if-known', params: { fields: expect.arrayContaining(['services']) as unknown } },
  },
  {
    name: 'one job that does not say, among others that name none, is asked about',
    change: (doc) => { for (const each of doc.experience) each.services = []; delete job(doc).services },
    turns: { 'service-mix': 'needs-information' },
    finding: { code: 'enough-if-known', params: { fields: ['services'] } },
    missing: { fields: [{ evidence: 'job-1', field: 'services' }] },
  },
  {
    name: 'the services of the volunteer spell do not count: it is not the work asked for',
    change: (doc) => {
      for (const each of doc.experience) each.services = []
      volunteer(doc).services = ['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy']
    },
    turns: { 'service-mix': 'not-met' },
    finding: { code: 'services-missing' },
  },
])

table('the ratings (RD-17; more in references.test.ts)', [
  {
    name: 'one person cannot rate twice: the colleague\'s slot is open',
    change: (doc) => { rating(doc, 'reference-3').rater = 'mentor-1' },
    turns: { references: 'not-met' },
    finding: { code: 'slot-open', params: { slot: 'other' } },
    evidence: { id: 'reference-3', standing: 'counted', amount: 0, code: 'same-rater', params: { rater: 'mentor-1', reference: 'reference-2' } },
  },
  {
    name: 'a role that fits no slot leaves one open',
    change: (doc) => { rating(doc, 'reference-3').roles = ['service-recipient'] },
    turns: { references: 'not-met' },
    finding: { code: 'slot-open', params: { slot: 'other' } },
    evidence: { id: 'reference-3', standing: 'excluded', code: 'role-does-not-fit', params: { roles: ['service-recipient'] } },
  },
  {
    name: 'three raters of whom none is endorsed or vetted are not enough',
    change: (doc) => { doc.people.push({ id: 'newcomer-1' }); rating(doc, 'reference-2').rater = 'newcomer-1' },
    turns: { references: 'not-met' },
    finding: { code: 'no-endorsed-rater' },
  },
  {
    name: 'a supervisee may rate one who supervises others',
    change: (doc) => { rating(doc, 'reference-3').roles = ['supervisee']; doc.practice = { supervisesOthers: true } },
    turns: {},
  },
  {
    name: 'a supervisee may not rate one who supervises nobody',
    change: (doc) => { rating(doc, 'reference-3').roles = ['supervisee']; doc.practice = { supervisesOthers: false } },
    turns: { references: 'not-met' },
    finding: { code: 'slot-open', params: { slot: 'other' } },
  },
  {
    name: 'whether the applicant supervises others is asked, where a supervisee rates',
    change: (doc) => { rating(doc, 'reference-3').roles = ['supervisee'] },
    turns: { references: 'needs-information' },
    finding: { code: 'enough-if-known', params: { evidence: ['reference-3'], fields: ['practice.supervisesOthers'] } },
    missing: { fields: [{ evidence: 'applicant', field: 'practice.supervisesOthers' }] },
  },
  {
    name: 'a rating that cannot be verified does not count',
    change: (doc) => { rating(doc, 'reference-1').verification = 'unable-to-verify' },
    turns: { references: 'not-met' },
    finding: { code: 'slot-open', params: { slot: 'current-program-supervisor' } },
    evidence: { id: 'reference-1', standing: 'excluded', code: 'unable-to-verify' },
  },
  {
    name: 'a rating received after the day asked about does not count yet',
    change: (doc) => { rating(doc, 'reference-1').received = '2026-11-22' },
    turns: { references: 'not-met' },
    finding: { code: 'slot-open', params: { slot: 'current-program-supervisor' } },
    evidence: { id: 'reference-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
  },
])

table('papers', [
  {
    name: 'an agreement signed on the day asked about counts',
    change: (doc) => { item(doc.agreements, 'agreement-1').signed = '2026-11-21' },
    turns: {},
  },
  {
    name: 'an agreement signed the day after does not',
    change: (doc) => { item(doc.agreements, 'agreement-1').signed = '2026-11-22' },
    turns: { 'ethics-agreement': 'not-met' },
    finding: { code: 'agreement-missing', params: { agreement: 'ethics-and-endorsement' } },
    evidence: { id: 'agreement-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
  },
  {
    name: 'an exam that was failed does not do',
    change: (doc) => { item(doc.exams, 'exam-1').outcome = 'failed' },
    turns: { exam: 'not-met' },
    finding: { code: 'exam-missing', params: { exam: 'mi-aimh-written' } },
    evidence: { id: 'exam-1', standing: 'excluded', code: 'failed' },
  },
  {
    name: 'an exam passed at the second attempt does',
    change: (doc) => { doc.exams.unshift({ id: 'exam-0', exam: 'mi-aimh-written', taken: '2026-04-18', outcome: 'failed' }) },
    turns: {},
  },
  {
    name: 'an exam on the day asked about counts',
    change: (doc) => { item(doc.exams, 'exam-1').taken = '2026-11-21' },
    turns: {},
  },
  {
    name: 'an exam after the day asked about does not',
    change: (doc) => { item(doc.exams, 'exam-1').taken = '2026-11-22' },
    turns: { exam: 'not-met' },
    finding: { code: 'exam-missing', params: { exam: 'mi-aimh-written' } },
    evidence: { id: 'exam-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
  },
  {
    name: 'an organizational membership is for reviewers (RD-21)',
    change: (doc) => { membership(doc).kind = 'organizational' },
    turns: { membership: 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['membership-1'] } },
    evidence: { id: 'membership-1', standing: 'if-approved', code: 'organizational-membership', params: { association: 'ORIMHA' } },
  },
  {
    name: 'a membership that ended the day before has lapsed',
    change: (doc) => { membership(doc).to = '2026-11-20' },
    turns: { membership: 'not-met' },
    finding: { code: 'membership-missing', params: { on: '2026-11-21' } },
    evidence: { id: 'membership-1', standing: 'excluded', code: 'not-in-force', params: { from: '2026-01-01', to: '2026-11-20' } },
  },
  {
    name: 'a membership that ends on the day still counts',
    change: (doc) => { membership(doc).to = '2026-11-21' },
    turns: {},
  },
  {
    name: 'a membership that begins on the day counts already',
    change: (doc) => { membership(doc).from = '2026-11-21' },
    turns: {},
  },
  {
    name: 'a membership that begins the day after does not',
    change: (doc) => { membership(doc).from = '2026-11-22' },
    turns: { membership: 'not-met' },
    finding: { code: 'membership-missing', params: { on: '2026-11-21' } },
  },
  {
    name: 'another infant mental health association does as well',
    change: (doc) => { membership(doc).association = 'Association of another state' },
    turns: {},
  },
  {
    name: 'an association of another field does not, whatever its name',
    change: (doc) => { membership(doc).infantMentalHealth = false },
    turns: { membership: 'not-met' },
    finding: { code: 'membership-missing', params: { on: '2026-11-21' } },
    evidence: { id: 'membership-1', standing: 'excluded', code: 'not-infant-mental-health', params: { association: 'ORIMHA' } },
  },
  {
    name: 'a membership that cannot be verified does not count',
    change: (doc) => { membership(doc).verification = 'unable-to-verify' },
    turns: { membership: 'not-met' },
    finding: { code: 'membership-missing', params: { on: '2026-11-21' } },
    evidence: { id: 'membership-1', standing: 'excluded', code: 'unable-to-verify' },
  },
])

table('decisions on a requirement', [
  {
    name: 'met settles what reviewers have to decide',
    change: (doc) => { decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'met' }) },
    turns: { competencies: 'met' },
    finding: { code: 'determined', params: { determination: 'decision-1', decision: 'met', on: '2026-11-10' } },
  },
  {
    name: 'not-met settles it too',
    change: (doc) => { decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'not-met' }) },
    turns: { competencies: 'not-met' },
    finding: { code: 'determined', params: { determination: 'decision-1', decision: 'not-met' } },
  },
  {
    name: 'not-met wins over plain evidence, and takes nothing from what leans on the degree',
    change: (doc) => { decide(doc, { requirement: 'orimha/imhs/education', decision: 'not-met' }) },
    turns: { education: 'not-met' },
    finding: { code: 'determined', params: { decision: 'not-met' } },
    evidence: { id: 'degree-1', standing: 'counted' },
  },
  {
    name: 'met wins over missing evidence',
    change: (doc) => { remove(doc.exams, 'exam-1'); decide(doc, { requirement: 'orimha/imhs/exam', decision: 'met' }) },
    turns: {},
    of: 'exam',
    finding: { code: 'determined', params: { decision: 'met' } },
  },
  {
    name: 'waived, a rule does not bind this person',
    change: (doc) => { remove(doc.memberships, 'membership-1'); decide(doc, { requirement: 'orimha/imhs/membership', decision: 'waived' }) },
    turns: { membership: 'not-applicable' },
    finding: { code: 'determined', params: { decision: 'waived' } },
  },
  {
    name: 'education that is met by decision starts the clock of a degree that needed approval (RD-11)',
    change: (doc) => { degree(doc).degree = 'MPH'; decide(doc, { requirement: 'orimha/imhs/education', decision: 'met' }) },
    turns: {},
    of: 'education',
    finding: { code: 'determined', params: { decision: 'met' } },
  },
  {
    name: 'met does not lift a degree that does not count: work, services and RSC have no clock',
    change: (doc) => { degree(doc).level = 'bachelor'; decide(doc, { requirement: 'orimha/imhs/education', decision: 'met' }) },
    turns: { 'work-experience': 'not-met', 'service-mix': 'not-met', 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 0, required: 730, missing: 730 } },
  },
  {
    name: 'met does not close an open conferral day',
    change: (doc) => { degree(doc).conferred = '2024'; decide(doc, { requirement: 'orimha/imhs/education', decision: 'met' }) },
    turns: { 'work-experience': 'needs-information', 'reflective-supervision': 'needs-information' },
    finding: { code: 'enough-if-known' },
  },
  {
    name: 'waived lifts the condition: without a degree all work and RSC count',
    change: (doc) => { remove(doc.education, 'degree-1'); decide(doc, { requirement: 'orimha/imhs/education', decision: 'waived' }) },
    turns: { education: 'not-applicable' },
    finding: { code: 'determined', params: { decision: 'waived' } },
  },
  {
    name: 'a decision on the day asked about is seen',
    change: (doc) => { decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'met', on: '2026-11-21' }) },
    turns: { competencies: 'met' },
    finding: { code: 'determined', params: { on: '2026-11-21' } },
  },
  {
    name: 'a decision after the day asked about is not',
    change: (doc) => { decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'met', on: '2026-11-22' }) },
    turns: {},
  },
  {
    name: 'of two decisions the later wins, whatever their order in the record',
    change: (doc) => {
      decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'met', on: '2026-11-11' })
      decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'not-met', on: '2026-11-10' })
    },
    turns: { competencies: 'met' },
    finding: { code: 'determined', params: { determination: 'decision-1' } },
  },
  {
    name: 'of two on one day the stricter wins: not-met before met',
    change: (doc) => {
      decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'not-met' })
      decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'met' })
    },
    turns: { competencies: 'not-met' },
    finding: { code: 'determined', params: { determination: 'decision-1' } },
  },
  {
    name: 'met before waived',
    change: (doc) => {
      decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'waived' })
      decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'met' })
    },
    turns: { competencies: 'met' },
    finding: { code: 'determined', params: { determination: 'decision-2' } },
  },
  {
    name: 'a decision on a requirement of another standard says nothing here',
    change: (doc) => { decide(doc, { requirement: 'orimha/ifs/competencies', decision: 'met' }) },
    turns: {},
  },
])

table('decisions on a piece of evidence', [
  {
    name: 'refused, a training does not count',
    change: (doc) => { decide(doc, { evidence: 'training-01', decision: 'refused' }) },
    turns: { 'training-hours': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 28.75, required: 30, missing: 1.25 } },
    evidence: { id: 'training-01', standing: 'excluded', code: 'refused', params: { determination: 'decision-1', on: '2026-11-10' } },
  },
  {
    name: 'refused, a degree stops the clock',
    change: (doc) => { decide(doc, { evidence: 'degree-1', decision: 'refused' }) },
    turns: withTheDegree('not-met'),
    finding: { code: 'degree-missing' },
  },
  {
    name: 'refused, a job does not count',
    change: (doc) => { decide(doc, { evidence: 'job-1', decision: 'refused' }) },
    turns: { 'work-experience': 'not-met' },
    finding: shortOfJob1,
  },
  {
    name: 'refused, work carries no session',
    change: (doc) => { session(doc, 'rsc-60').from = '2025-10-09'; decide(doc, { evidence: 'volunteer-1', decision: 'refused' }) },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 49, required: 50, missing: 1 } },
  },
  {
    name: 'refused, a session does not count',
    change: (doc) => { decide(doc, { evidence: 'rsc-01', decision: 'refused' }) },
    turns: { 'reflective-supervision': 'not-met' },
    finding: shortOfASession,
  },
  {
    name: 'refused, a rating leaves its slot open',
    change: (doc) => { decide(doc, { evidence: 'reference-3', decision: 'refused' }) },
    turns: { references: 'not-met' },
    finding: { code: 'slot-open', params: { slot: 'other' } },
  },
  {
    name: 'refused, an agreement does not count',
    change: (doc) => { decide(doc, { evidence: 'agreement-1', decision: 'refused' }) },
    turns: { 'ethics-agreement': 'not-met' },
    finding: { code: 'agreement-missing' },
  },
  {
    name: 'refused, an exam does not count',
    change: (doc) => { decide(doc, { evidence: 'exam-1', decision: 'refused' }) },
    turns: { exam: 'not-met' },
    finding: { code: 'exam-missing' },
  },
  {
    name: 'refused, a membership does not count',
    change: (doc) => { decide(doc, { evidence: 'membership-1', decision: 'refused' }) },
    turns: { membership: 'not-met' },
    finding: { code: 'membership-missing' },
  },
  {
    name: 'accepted, what needed approval counts: a degree that is not listed',
    change: (doc) => { degree(doc).degree = 'MPH'; decide(doc, { evidence: 'degree-1', decision: 'accepted' }) },
    turns: {},
    of: 'education',
    evidence: { id: 'degree-1', standing: 'counted', code: 'accepted', params: { determination: 'decision-1', on: '2026-11-10' } },
  },
  {
    name: 'accepted, what needed approval counts: part-time work',
    change: (doc) => { job(doc).fullTimeEquivalent = 0.5; decide(doc, { evidence: 'job-1', decision: 'accepted' }) },
    turns: {},
  },
  {
    name: 'accepted, what needed approval counts: an internship',
    change: (doc) => { internship(doc); decide(doc, { evidence: 'job-1', decision: 'accepted' }) },
    turns: {},
  },
  {
    name: 'accepted, what needed approval counts: a session about the RSC one provides',
    change: (doc) => { session(doc).about = 'rsc-provision'; decide(doc, { evidence: 'rsc-01', decision: 'accepted' }) },
    turns: {},
  },
  {
    name: 'accepted, what needed approval counts: an organizational membership',
    change: (doc) => { membership(doc).kind = 'organizational'; decide(doc, { evidence: 'membership-1', decision: 'accepted' }) },
    turns: {},
  },
  {
    name: 'accepted, what was not recorded counts: a degree without a transcript',
    change: (doc) => { delete degree(doc).transcript; decide(doc, { evidence: 'degree-1', decision: 'accepted' }) },
    turns: {},
  },
  {
    name: 'accepted, what was not recorded counts: work that does not say whether it was paid',
    change: (doc) => { delete job(doc).paid; decide(doc, { evidence: 'job-1', decision: 'accepted' }) },
    turns: {},
  },
  {
    name: 'accepted does not fill an open date',
    change: (doc) => { job(doc).start = '2024'; decide(doc, { evidence: 'job-1', decision: 'accepted' }) },
    turns: { 'work-experience': 'needs-information' },
    finding: { code: 'enough-if-known', params: { fields: ['start'] } },
  },
  {
    name: 'accepted work says no more about whom it serves than before to the RSC that leans on it',
    change: (doc) => {
      session(doc, 'rsc-60').from = '2025-10-09'
      delete volunteer(doc).serves
      decide(doc, { evidence: 'volunteer-1', decision: 'accepted' })
    },
    turns: { 'reflective-supervision': 'needs-information' },
    finding: { code: 'enough-if-known', params: { evidence: ['rsc-60'] } },
  },
  ...([
    ['a training of no area', 'training-hours', 'training-01', (doc) => { training(doc).competencyAreas = [] }],
    ['a training that cannot be verified', 'training-hours', 'training-01', (doc) => { training(doc).verification = 'unable-to-verify' }],
    ['a peer session', 'reflective-supervision', 'rsc-01', (doc) => { session(doc).format = 'peer' }],
    ['unpaid work', 'work-experience', 'job-1', (doc) => { job(doc).paid = false }],
    ['a failed exam', 'exam', 'exam-1', (doc) => { item(doc.exams, 'exam-1').outcome = 'failed' }],
    ['a lapsed membership', 'membership', 'membership-1', (doc) => { membership(doc).to = '2026-11-20' }],
  ] as readonly [string, string, string, (doc: Draft) => void][]).map(([what, slug, evidence, spoil]): Row => ({
    name: `accepted never lifts what does not count: ${what}`,
    change: (doc) => { spoil(doc); decide(doc, { evidence, decision: 'accepted' }) },
    turns: { [slug]: 'not-met' },
    evidence: { id: evidence, standing: 'excluded' },
  })),
  {
    name: 'accepted for fewer hours, a training counts for those',
    change: (doc) => { decide(doc, { evidence: 'training-01', decision: 'accepted', clockHours: 1 }) },
    turns: { 'training-hours': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 29.75, required: 30, missing: 0.25 } },
    evidence: { id: 'training-01', standing: 'counted', amount: 1, code: 'accepted' },
  },
  {
    name: 'accepted for more hours, a training makes up for another',
    change: (doc) => { remove(doc.trainings, 'training-20'); decide(doc, { evidence: 'training-19', decision: 'accepted', clockHours: 2.5 }) },
    turns: {},
    of: 'training-hours',
    evidence: { id: 'training-19', standing: 'counted', amount: 2.5, code: 'accepted' },
  },
  {
    name: 'accepted for fewer hours, a session counts for those',
    change: (doc) => { decide(doc, { evidence: 'rsc-01', decision: 'accepted', clockHours: 0.5 }) },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 49.75, required: 50, missing: 0.25 } },
    evidence: { id: 'rsc-01', standing: 'counted', amount: 0.5, code: 'accepted' },
  },
  {
    name: 'accepted for more hours, a session makes up for another',
    change: (doc) => { remove(doc.supervision, 'rsc-01'); decide(doc, { evidence: 'rsc-02', decision: 'accepted', clockHours: 1.75 }) },
    turns: {},
  },
  {
    name: 'accepted for so many hours, a training whose hours were unknown counts for those',
    change: (doc) => { delete training(doc).clockHours; decide(doc, { evidence: 'training-01', decision: 'accepted', clockHours: 1.25 }) },
    turns: {},
    of: 'training-hours',
    evidence: { id: 'training-01', standing: 'counted', amount: 1.25, code: 'accepted' },
  },
  {
    name: 'accepted for so many hours, credit counts for those',
    change: (doc) => {
      delete training(doc).clockHours
      training(doc).credit = { unit: 'ceu', value: 0.2 }
      decide(doc, { evidence: 'training-01', decision: 'accepted', clockHours: 2 })
    },
    turns: {},
  },
  {
    name: 'accepted without hours, an unknown amount stays unknown',
    change: (doc) => { delete training(doc).clockHours; decide(doc, { evidence: 'training-01', decision: 'accepted' }) },
    turns: { 'training-hours': 'needs-information' },
    finding: { code: 'enough-if-known', params: { evidence: ['training-01'], fields: ['clockHours'] } },
  },
  {
    name: 'accepted without hours, credit stays for reviewers to convert',
    change: (doc) => {
      delete training(doc).clockHours
      training(doc).credit = { unit: 'ceu', value: 0.2 }
      decide(doc, { evidence: 'training-01', decision: 'accepted' })
    },
    turns: { 'training-hours': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['training-01'] } },
  },
  {
    name: 'a refusal after the day asked about is not seen',
    change: (doc) => { decide(doc, { evidence: 'training-01', decision: 'refused', on: '2026-11-22' }) },
    turns: {},
  },
  {
    name: 'of two decisions the later wins: accepted after refused',
    change: (doc) => {
      decide(doc, { evidence: 'training-01', decision: 'accepted', on: '2026-11-11' })
      decide(doc, { evidence: 'training-01', decision: 'refused', on: '2026-11-10' })
    },
    turns: {},
  },
  {
    name: 'of two decisions the later wins: refused after accepted',
    change: (doc) => {
      decide(doc, { evidence: 'training-01', decision: 'refused', on: '2026-11-11' })
      decide(doc, { evidence: 'training-01', decision: 'accepted', on: '2026-11-10' })
    },
    turns: { 'training-hours': 'not-met' },
    finding: { code: 'amount-short', params: { missing: 1.25 } },
  },
  {
    name: 'of two on one day the stricter wins: refused before accepted',
    change: (doc) => {
      decide(doc, { evidence: 'training-01', decision: 'refused' })
      decide(doc, { evidence: 'training-01', decision: 'accepted' })
    },
    turns: { 'training-hours': 'not-met' },
    finding: { code: 'amount-short', params: { missing: 1.25 } },
  },
  {
    name: 'refused for one requirement only, a degree still starts the clock of what leans on it',
    change: (doc) => { decide(doc, { evidence: 'degree-1', requirement: 'orimha/imhs/education', decision: 'refused' }) },
    turns: { education: 'not-met' },
    finding: { code: 'degree-missing' },
  },
  {
    name: 'refused for another requirement, a training counts',
    change: (doc) => { decide(doc, { evidence: 'training-01', requirement: 'orimha/imhs/work-experience', decision: 'refused' }) },
    turns: {},
  },
  {
    name: 'refused for a requirement of another standard, a training counts here',
    change: (doc) => { decide(doc, { evidence: 'training-01', requirement: 'orimha/ifs/training-hours', decision: 'refused' }) },
    turns: {},
  },
  {
    name: 'accepted for education only, a degree makes education met; what leans on it waits',
    change: (doc) => { degree(doc).degree = 'MPH'; decide(doc, { evidence: 'degree-1', requirement: 'orimha/imhs/education', decision: 'accepted' }) },
    turns: { 'work-experience': 'needs-review', 'service-mix': 'needs-review', 'reflective-supervision': 'needs-review' },
    finding: { code: 'enough-if-approved' },
  },
  {
    name: 'accepted for work-experience only, a degree moves that clock and no other',
    change: (doc) => { degree(doc).degree = 'MPH'; decide(doc, { evidence: 'degree-1', requirement: 'orimha/imhs/work-experience', decision: 'accepted' }) },
    turns: { 'education': 'needs-review', 'service-mix': 'needs-review', 'reflective-supervision': 'needs-review' },
    finding: { code: 'enough-if-approved' },
  },
  {
    name: 'a general decision and one for a single requirement: the later wins there, the general one elsewhere',
    change: (doc) => {
      decide(doc, { evidence: 'degree-1', decision: 'refused', on: '2026-11-10' })
      decide(doc, { evidence: 'degree-1', requirement: 'orimha/imhs/education', decision: 'accepted', on: '2026-11-11' })
    },
    turns: { 'work-experience': 'not-met', 'service-mix': 'not-met', 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 0, missing: 730 } },
  },
])

/** Everything that has the field is verified. */
const verified: Base = {
  ...ready,
  counting: 'verified',
  before: ({ education, trainings, experience, supervision, references, memberships }) => {
    for (const each of [...education, ...trainings, ...experience, ...supervision, ...references, ...memberships]) each.verification = 'verified'
  },
}

describe('counting only what is verified, all being verified but', () => {
  const unverified: readonly Row[] = [
    {
      name: 'nothing: the verdicts are those of what is claimed',
      change: () => undefined,
      turns: {},
      options: { counting: 'claimed' },
    },
    {
      name: 'the degree: work, services and RSC wait with it',
      change: (doc) => { degree(doc).verification = 'submitted' },
      turns: withTheDegree('pending'),
      finding: { code: 'enough-once-verified', params: { evidence: ['degree-1'] } },
      evidence: { id: 'degree-1', standing: 'if-verified', code: 'not-verified', params: { verification: 'submitted' } },
    },
    {
      name: 'a training that needs additional action',
      change: (doc) => { training(doc).verification = 'additional-action' },
      turns: { 'training-hours': 'pending' },
      finding: { code: 'enough-once-verified', params: { evidence: ['training-01'] } },
      evidence: { id: 'training-01', standing: 'if-verified', code: 'not-verified', params: { verification: 'additional-action' } },
      missing: { quantity: { unit: 'clock-hours', value: 1.25 } },
    },
    {
      name: 'a job that says nothing, which is self-reported',
      change: (doc) => { delete job(doc).verification },
      turns: { 'work-experience': 'pending' },
      finding: { code: 'enough-once-verified', params: { evidence: ['job-1'] } },
      evidence: { id: 'job-1', standing: 'if-verified', code: 'not-verified', params: { verification: 'self-reported' } },
    },
    {
      name: 'a session that is self-reported',
      change: (doc) => { session(doc).verification = 'self-reported' },
      turns: { 'reflective-supervision': 'pending' },
      finding: { code: 'enough-once-verified', params: { evidence: ['rsc-01'] } },
    },
    {
      name: 'a rating',
      change: (doc) => { rating(doc, 'reference-3').verification = 'submitted' },
      turns: { references: 'pending' },
      finding: { code: 'enough-once-verified', params: { evidence: ['reference-3'] } },
    },
    {
      name: 'the membership',
      change: (doc) => { membership(doc).verification = 'submitted' },
      turns: { membership: 'pending' },
      finding: { code: 'enough-once-verified', params: { evidence: ['membership-1'] } },
    },
    {
      name: 'a training that cannot be verified: it does not wait, it does not count',
      change: (doc) => { training(doc).verification = 'unable-to-verify' },
      turns: { 'training-hours': 'not-met' },
      finding: { code: 'amount-short', params: { missing: 1.25 } },
    },
    {
      name: 'a training that reviewers accepted: their word is enough',
      change: (doc) => { training(doc).verification = 'submitted'; decide(doc, { evidence: 'training-01', decision: 'accepted' }) },
      turns: {},
    },
    {
      name: 'a training that is submitted in credit: two doubts, the worse standing',
      change: (doc) => { Object.assign(training(doc), { verification: 'submitted', clockHours: undefined, credit: { unit: 'ceu', value: 0.2 } }) },
      turns: { 'training-hours': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['training-01'] } },
    },
  ]
  everyTable.push(...unverified)
  decisionTable(verified, unverified)
})

describe('the tables themselves', () => {
  it('name what is wrong wherever something turns', () => {
    const silent = everyTable.filter(({ turns, finding, evidence }) => Object.keys(turns).length > 0 && !finding && !evidence)
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  it('say the same each time, whatever was assessed between', () => {
    const once = JSON.stringify(assessChanged(ready, () => undefined))
    assessChanged(verified, (doc) => { remove(doc.trainings, 'training-01') })
    expect(JSON.stringify(assessChanged(ready, () => undefined))).toBe(once)
  })

  it('keep evidence that a decision overrules in sight', () => {
    const assessment = assessChanged(ready, (doc) => { decide(doc, { requirement: 'orimha/imhs/training-hours', decision: 'not-met' }) })
    expect(resultOf(assessment, 'training-hours').evidence).toHaveLength(20)
  })
})
