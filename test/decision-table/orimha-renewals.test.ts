import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/verdict/verdict'
import { decide, draftOf, item, remove, type Draft } from './records'
import { alone, hold, slugsOf, whole } from './renewal-records'
import { assessChanged, decisionTable, resultOf, verdictsOf, type Base, type Row } from './table'

const asOf = '2026-11-21'

/** A record of a renewal that is met with nothing to spare, and the pieces that the rows below change. */
interface Renewal extends Base {
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly period: { readonly from: string; readonly to: string }
  /** Every training that counts, with its hours: 15 in all. */
  readonly hours: Readonly<Record<string, number>>
  /** Of them, those that count for `rsc-training-hours` too. */
  readonly aboutRsc: readonly string[]
  /** A training with clock hours, about nothing but the 15. */
  readonly one: string
  /** A training, and another of as many hours or more. */
  readonly lost: string
  readonly again: string
  readonly agreement: string
}

const renewal = (category: string, facts: Omit<Renewal, 'file' | 'standard' | 'asOf' | 'aboutRsc'> & Partial<Renewal>): Renewal => ({
  file: `${category}-renewal-met.json`, standard: `orimha/${category}/renewal`, asOf, aboutRsc: [], ...facts,
})

const papers = { 'training-hours': 'met', 'ethics-agreement': 'met', 'membership': 'met' } as const

const ifa = renewal('ifa', {
  verdicts: papers,
  period: { from: '2025-12-13', to: '2026-12-12' },
  hours: { 'training-02': 2, 'training-03': 3, 'training-04': 1.5, 'training-05': 2.25, 'training-06': 4, 'training-07': 2.25 },
  one: 'training-03', lost: 'training-04', again: 'training-06', agreement: 'agreement-2',
})
const ifs = renewal('ifs', {
  verdicts: { ...papers, 'reflective-supervision': 'met' },
  period: { from: '2026-01-21', to: '2026-11-30' },
  hours: { 'training-01': 3, 'training-02': 2.5, 'training-03': 4, 'training-04': 2, 'training-05': 1.5, 'training-06': 2 },
  one: 'training-02', lost: 'training-05', again: 'training-03', agreement: 'agreement-1',
})
const imhs = renewal('imhs', {
  verdicts: { ...papers, 'rsc-training-hours': 'met', 'reflective-supervision': 'met' },
  period: { from: '2025-11-22', to: '2026-11-21' },
  hours: { 'training-01': 3, 'training-02': 2, 'training-03': 4, 'training-04': 1, 'training-05': 2.5, 'training-06': 1.5, 'training-07': 1 },
  aboutRsc: ['training-03', 'training-04'],
  one: 'training-05', lost: 'training-06', again: 'training-01', agreement: 'agreement-1',
})
const imhmClinical = renewal('imhm-clinical', {
  verdicts: { ...papers, 'reflective-supervision': 'not-applicable' },
  period: { from: '2025-12-06', to: '2026-12-05' },
  hours: { 'training-01': 3, 'training-02': 2.5, 'training-03': 4, 'training-04': 1.5, 'training-05': 2, 'training-06': 2 },
  one: 'training-03', lost: 'training-04', again: 'training-01', agreement: 'agreement-1',
})
const imhmPolicy = renewal('imhm-policy', {
  verdicts: papers,
  period: { from: '2026-01-01', to: '2026-12-31' },
  hours: { 'training-01': 2.5, 'training-02': 3, 'training-03': 4.5, 'training-04': 5 },
  one: 'training-02', lost: 'training-01', again: 'training-03', agreement: 'agreement-1',
})
const imhmResearch = renewal('imhm-research', {
  verdicts: papers,
  period: { from: '2025-12-01', to: '2026-11-30' },
  hours: { 'training-01': 4, 'training-02': 4, 'training-03': 5, 'training-04': 2 },
  one: 'training-03', lost: 'training-04', again: 'training-02', agreement: 'agreement-1',
})

const renewals = [ifa, ifs, imhs, imhmClinical, imhmPolicy, imhmResearch]

const training = (doc: Draft, id: string) => item(doc.trainings, id)
const membership = (doc: Draft) => item(doc.memberships, 'membership-1')

/** Takes a training out of the record, and the decisions about it. */
function drop(doc: Draft, id: string): void {
  remove(doc.trainings, id)
  doc.determinations = doc.determinations.filter(({ evidence }) => evidence !== id)
}

const short = (missing: number) => ({ code: 'amount-short', params: { counted: 15 - missing, required: 15, missing } }) as const
const missing = (value: number) => ({ quantity: { unit: 'clock-hours', value } }) as const
const atAnyDate = (verdict: Verdict) => ({ code: 'reading-matters', params: { reading: 'RD-05', verdict } }) as const
const notSigned = { code: 'agreement-missing', params: { agreement: 'ethics-and-endorsement' } } as const
const noMember = { code: 'membership-missing', params: { on: asOf } } as const

/** Last renewed on 20 November 2025: the period's last day is the day before the one asked about. */
const overdue = { from: '2025-11-21', to: '2026-11-20', due: '2026-11-20', state: 'overdue' } as const
type Days = Parameters<typeof hold>[2]
const renewedLastYear: Days = { issued: '2025-01-15', lastRenewed: '2025-11-20' }

/** What one training gives. Each row changes the record that is met with 15 hours to the minute. */
const trainingRows = ({ standard, hours, one, lost, again, aboutRsc }: Renewal): readonly Row[] => {
  const some = hours[one] ?? 0
  const gone = hours[lost] ?? 0
  return [
    ...Object.entries(hours).map(([id, each]): Row => ({
      name: `without ${id} the hours are ${each} short`,
      change: (doc) => { drop(doc, id) },
      turns: aboutRsc.includes(id) ? { 'training-hours': 'not-met', 'rsc-training-hours': 'not-met' } : { 'training-hours': 'not-met' },
      of: 'training-hours',
      finding: short(each),
      missing: missing(each),
    })),
    {
      name: 'fifteen minutes less are not enough',
      change: (doc) => { training(doc, one).clockHours = some - 0.25 },
      turns: { 'training-hours': 'not-met' },
      finding: short(0.25),
      missing: missing(0.25),
    },
    {
      name: 'a training of any competency area counts, one of Ohio\'s domains too',
      change: (doc) => { training(doc, one).competencyAreas = ['interventions'] },
      turns: {},
    },
    {
      name: 'a training of no competency area does not count',
      change: (doc) => { training(doc, one).competencyAreas = [] },
      turns: { 'training-hours': 'not-met' },
      finding: short(some),
      evidence: { id: one, standing: 'excluded', code: 'no-competency-area' },
    },
    {
      name: 'hours that its split leaves to no area count for the total all the same',
      change: (doc) => { Object.assign(training(doc, one), { competencyAreas: ['infant-observation'], hoursByArea: { 'infant-observation': 0.5 } }) },
      turns: {},
      of: 'training-hours',
      evidence: { id: one, standing: 'counted', amount: some },
    },
    {
      name: 'a training that cannot be verified does not count',
      change: (doc) => { training(doc, one).verification = 'unable-to-verify' },
      turns: { 'training-hours': 'not-met' },
      finding: short(some),
      evidence: { id: one, standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'credit that no source converts is for reviewers (RD-26)',
      change: (doc) => { delete training(doc, one).clockHours; training(doc, one).credit = { unit: 'ceu', value: 9 } },
      turns: { 'training-hours': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: [one] } },
      evidence: { id: one, standing: 'if-approved', code: 'credit-not-converted', params: { unit: 'ceu', value: 9 } },
      missing: missing(some),
    },
    {
      name: 'clock hours beside the credit count',
      change: (doc) => { training(doc, one).credit = { unit: 'quarter-hour', value: 1 } },
      turns: {},
    },
    {
      name: 'credit accepted at enough clock hours counts',
      change: (doc) => {
        delete training(doc, one).clockHours
        training(doc, one).credit = { unit: 'semester-hour', value: 1 }
        decide(doc, { evidence: one, decision: 'accepted', clockHours: some })
      },
      turns: {},
      of: 'training-hours',
      evidence: { id: one, standing: 'counted', amount: some, code: 'accepted' },
    },
    {
      name: 'accepted at a quarter of an hour less it is that much short: a decision fixes hours down as well as up',
      change: (doc) => { decide(doc, { evidence: one, decision: 'accepted', clockHours: some - 0.25 }) },
      turns: { 'training-hours': 'not-met' },
      finding: short(0.25),
    },
    {
      name: 'hours that are not recorded are asked for',
      change: (doc) => { delete training(doc, one).clockHours },
      turns: { 'training-hours': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: [one], fields: ['clockHours'] } },
      missing: { ...missing(some), fields: [{ evidence: one, field: 'clockHours' }] },
    },
    {
      name: 'a training that reviewers refused does not count',
      change: (doc) => { decide(doc, { evidence: one, decision: 'refused' }) },
      turns: { 'training-hours': 'not-met' },
      finding: short(some),
      evidence: { id: one, standing: 'excluded', code: 'refused' },
    },
    {
      name: 'a training refused for another requirement counts for this one',
      change: (doc) => { decide(doc, { evidence: one, requirement: `${standard}/membership`, decision: 'refused' }) },
      turns: {},
    },
    {
      name: 'a training entered twice makes up for none that is missing (RD-27)',
      change: (doc) => { drop(doc, lost); doc.trainings.push({ ...training(doc, again), id: 'copy-1' }) },
      turns: { 'training-hours': 'not-met' },
      finding: short(gone),
      evidence: { id: 'copy-1', standing: 'excluded', code: 'duplicate', params: { of: again } },
    },
    {
      name: 'the same title on another day is another training',
      change: (doc) => { drop(doc, lost); doc.trainings.push({ ...training(doc, again), id: 'copy-1', completed: '2026-10-01' }) },
      turns: {},
      of: 'training-hours',
      evidence: { id: 'copy-1', standing: 'counted', amount: hours[again] ?? 0 },
    },
    {
      name: 'two entries with one course and event id give the most hours of the two, and a note where they differ',
      change: (doc) => {
        Object.assign(training(doc, one), { courseId: 'course-1', eventId: 'event-1' })
        doc.trainings.push({ ...training(doc, one), id: 'copy-1', clockHours: some + 0.25 })
        drop(doc, lost)
      },
      turns: { 'training-hours': 'not-met' },
      finding: short(gone - 0.25),
      note: { code: 'duplicates-differ', params: { evidence: [one, 'copy-1'] } },
    },
    {
      name: 'a course id without an event id ties no two entries together',
      change: (doc) => {
        training(doc, one).courseId = 'course-1'
        doc.trainings.push({ ...training(doc, one), id: 'copy-1', completed: '2026-10-01' })
        drop(doc, lost)
      },
      turns: {},
      of: 'training-hours',
      evidence: { id: 'copy-1', standing: 'counted', amount: some },
    },
    {
      name: 'a training after the day asked about is not seen, and at any date would not be',
      change: (doc) => { training(doc, one).completed = '2026-11-22' },
      turns: { 'training-hours': 'not-met' },
      finding: short(some),
      evidence: { id: one, standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'a reviewer may find less to be enough',
      change: (doc) => { drop(doc, lost); decide(doc, { requirement: `${standard}/training-hours`, decision: 'met' }) },
      turns: {},
      of: 'training-hours',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
    {
      name: 'a reviewer may find 15 hours not to be enough',
      change: (doc) => { decide(doc, { requirement: `${standard}/training-hours`, decision: 'not-met' }) },
      turns: { 'training-hours': 'not-met' },
      finding: { code: 'determined', params: { decision: 'not-met' } },
    },
    {
      name: 'a reviewer may waive the training',
      change: (doc) => { decide(doc, { requirement: `${standard}/training-hours`, decision: 'waived' }) },
      turns: { 'training-hours': 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
    {
      name: 'a decision after the day asked about is not seen',
      change: (doc) => { decide(doc, { requirement: `${standard}/training-hours`, decision: 'not-met', on: '2026-11-22' }) },
      turns: {},
    },
    {
      name: 'a decision about the first application is not one about the renewal',
      change: (doc) => { decide(doc, { requirement: `${standard.replace('/renewal', '')}/training-hours`, decision: 'not-met' }) },
      turns: {},
    },
  ]
}

/** When a training counts. One training gives all 15 hours; the rest is settled. */
const trainingPeriodRows = (base: Renewal): readonly Row[] => {
  const on = (completed: string, days: Days = renewedLastYear) => (doc: Draft) => { hold(doc, base, days); doc.trainings = [whole(completed)] }
  const january = { from: '2026-01-01', to: '2026-06-30' } as const
  const noHolding = (completed: string) => (doc: Draft) => { doc.holdings = []; doc.trainings = [whole(completed)] }
  const outside = { code: 'outside-period', params: { from: overdue.from, to: overdue.to } } as const
  const none = { turns: { 'training-hours': 'not-met' }, finding: short(15), missing: missing(15) } as const
  return [
    {
      name: 'training on the day of the last renewal comes too early; at any date it would do, and the result says so (RD-05)',
      change: on('2025-11-20'),
      ...none,
      evidence: { id: 'training-1', standing: 'excluded', ...outside },
      note: atAnyDate('met'),
      period: overdue,
    },
    {
      name: 'the day after the last renewal is the first good day',
      change: on('2025-11-21'),
      turns: {},
      of: 'training-hours',
      evidence: { id: 'training-1', standing: 'counted', amount: 15 },
      period: overdue,
    },
    {
      name: 'twelve months after the last renewal is the last good day (RD-24)',
      change: on('2026-11-20'),
      turns: {},
      of: 'training-hours',
      evidence: { id: 'training-1', standing: 'counted', amount: 15 },
    },
    {
      name: 'the day after the due day is too late, and the result says that at any date it would do',
      change: on('2026-11-21'),
      ...none,
      evidence: { id: 'training-1', standing: 'excluded', ...outside },
      note: atAnyDate('met'),
    },
    {
      name: 'the day asked about may be the due day',
      change: on('2026-11-21', { issued: '2025-11-21' }),
      turns: {},
      period: { from: '2025-11-22', to: '2026-11-21', due: '2026-11-21', state: 'open' },
    },
    {
      name: 'at the first renewal the day of issue opens the period',
      change: on('2025-11-20', { issued: '2025-11-20' }),
      ...none,
      note: atAnyDate('met'),
      period: overdue,
    },
    {
      name: 'issued on 29 February it is due on 28 February',
      change: on('2025-02-28', { issued: '2024-02-29' }),
      turns: {},
      period: { from: '2024-03-01', to: '2025-02-28', due: '2025-02-28', state: 'overdue' },
    },
    {
      name: 'issued on 29 February, 1 March is too late',
      change: on('2025-03-01', { issued: '2024-02-29' }),
      ...none,
      evidence: { id: 'training-1', standing: 'excluded', code: 'outside-period', params: { from: '2024-03-01', to: '2025-02-28' } },
    },
    {
      name: 'a renewal after the day asked about is not seen',
      change: on('2026-11-20', { issued: '2025-11-20', lastRenewed: '2026-11-22' }),
      turns: {},
      period: overdue,
    },
    {
      name: 'of two holdings the one that started last',
      change: (doc) => {
        on('2025-11-21')(doc)
        doc.holdings.unshift({ ...item(doc.holdings, 'holding-1'), id: 'holding-0', issued: '2019-06-30', lastRenewed: '2025-06-30' })
      },
      turns: {},
      period: overdue,
    },
    {
      name: 'an `expires` before the rule\'s day closes the period; its day is a good day',
      change: on('2026-08-31', { ...renewedLastYear, expires: '2026-08-31' }),
      turns: {},
      of: 'training-hours',
      note: { code: 'expiry-differs', params: { expires: '2026-08-31', byRule: '2026-11-20' } },
      period: { from: '2025-11-21', to: '2026-08-31', due: '2026-08-31', state: 'overdue' },
    },
    {
      name: 'the day after an early `expires` is too late, though the rule would still take it',
      change: on('2026-09-01', { ...renewedLastYear, expires: '2026-08-31' }),
      ...none,
      evidence: { id: 'training-1', standing: 'excluded', code: 'outside-period', params: { to: '2026-08-31' } },
    },
    {
      name: 'an `expires` after the rule\'s day leaves more time',
      change: on('2026-11-21', { ...renewedLastYear, expires: '2026-12-31' }),
      turns: {},
      of: 'training-hours',
      note: { code: 'expiry-differs', params: { expires: '2026-12-31', byRule: '2026-11-20' } },
      period: { from: '2025-11-21', to: '2026-12-31', due: '2026-12-31', state: 'open' },
    },
    {
      name: 'without a holding nobody knows the period: which holding is asked for',
      change: (doc) => { doc.holdings = [] },
      turns: { 'training-hours': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['training-1'], fields: ['holdings'], amount: 15 } },
      evidence: { id: 'training-1', standing: 'if-known', code: 'period-unknown' },
      missing: { ...missing(15), fields: [{ evidence: 'applicant', field: 'holdings' }] },
      note: atAnyDate('met'),
      period: null,
    },
    {
      name: 'without a holding 14.75 hours are not enough, whatever the period',
      change: (doc) => { doc.holdings = []; doc.trainings = [whole('2026-06-01', 14.75)] },
      turns: { 'training-hours': 'not-met' },
      finding: short(15),
    },
    {
      name: 'a holding of another category says nothing of this period',
      change: (doc) => { hold(doc, { standard: 'orimha/another/renewal' }, renewedLastYear) },
      turns: { 'training-hours': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['holdings'] } },
      period: null,
    },
    {
      name: 'a holding issued after the day asked about is not seen',
      change: (doc) => { hold(doc, base, { issued: '2026-11-22' }) },
      turns: { 'training-hours': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['holdings'] } },
      period: null,
    },
    ...['2026-01-01', '2026-06-30'].flatMap((completed) => [on(completed), on(completed, { ...renewedLastYear, expires: '2025-12-31' }), noHolding(completed)]
      .map((change, at): Row => ({
        name: `a caller's period takes training of ${completed}, ${['whatever the holding says', 'whatever `expires` says', 'without a holding'][at]}`,
        change,
        turns: {},
        options: { period: january },
        period: { ...january, due: '2026-06-30', state: 'overdue' },
      }))),
    ...['2025-12-31', '2026-07-01'].flatMap((completed) => [on(completed), noHolding(completed)]
      .map((change, at): Row => ({
        name: `and none of ${completed}, ${['though the holding\'s period would', 'without a holding'][at]}`,
        change,
        ...none,
        options: { period: january },
        evidence: { id: 'training-1', standing: 'excluded', code: 'outside-period', params: january },
        note: atAnyDate('met'),
      }))),
  ]
}

/** The code is agreed to again at each renewal. */
const agreementRows = (base: Renewal): readonly Row[] => {
  const signed = (day: string, days: Days = renewedLastYear) => (doc: Draft) => {
    hold(doc, base, days)
    item(doc.agreements, 'agreement-9').signed = day
  }
  const notMet = { turns: { 'ethics-agreement': 'not-met' }, finding: notSigned } as const
  const outside = { id: 'agreement-9', standing: 'excluded', code: 'outside-period', params: { from: overdue.from, to: overdue.to } } as const
  return [
    { name: 'not signed', change: (doc) => { doc.agreements = [] }, ...notMet },
    { name: 'signed on the day of the last renewal: that was for the last one', change: signed('2025-11-20'), ...notMet, evidence: outside },
    { name: 'signed on the first day of the period', change: signed('2025-11-21'), turns: {}, period: overdue },
    { name: 'signed on the last day of the period', change: signed('2026-11-20'), turns: {} },
    { name: 'signed a day late', change: signed('2026-11-21'), ...notMet, evidence: outside },
    {
      name: 'signed after the day asked about',
      change: signed('2026-11-22', { issued: '2026-01-15' }),
      ...notMet,
      evidence: { id: 'agreement-9', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'signed on the day of an early `expires`',
      change: signed('2026-08-31', { ...renewedLastYear, expires: '2026-08-31' }),
      turns: {},
      of: 'ethics-agreement',
      note: { code: 'expiry-differs', params: { expires: '2026-08-31', byRule: '2026-11-20' } },
    },
    { name: 'signed the day after an early `expires`', change: signed('2026-09-01', { ...renewedLastYear, expires: '2026-08-31' }), ...notMet },
    {
      name: 'one agreement for last year and one for this are enough',
      change: (doc) => { signed('2026-06-01')(doc); doc.agreements.unshift({ id: 'agreement-0', kind: 'ethics-and-endorsement', signed: '2025-11-20' }) },
      turns: {},
      of: 'ethics-agreement',
      evidence: { id: 'agreement-0', standing: 'excluded', code: 'outside-period' },
    },
    {
      name: 'without a holding the period is asked for',
      change: (doc) => { doc.holdings = [] },
      turns: { 'ethics-agreement': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['agreement-9'], fields: ['holdings'] } },
      missing: { fields: [{ evidence: 'applicant', field: 'holdings' }] },
      period: null,
    },
    { name: 'without holding and agreement there is nothing to ask for', change: (doc) => { doc.holdings = []; doc.agreements = [] }, ...notMet },
    {
      name: 'a caller\'s period beats the holding\'s: signed on its first day',
      change: signed('2026-01-01'),
      turns: {},
      options: { period: { from: '2026-01-01', to: '2026-06-30' } },
    },
    { name: 'signed the day before a caller\'s period', change: signed('2025-12-31'), ...notMet, options: { period: { from: '2026-01-01', to: '2026-06-30' } } },
    { name: 'signed the day after a caller\'s period', change: signed('2026-07-01'), ...notMet, options: { period: { from: '2026-01-01', to: '2026-06-30' } } },
    { name: 'agreements are never verified, and count all the same', change: () => undefined, turns: {}, options: { counting: 'verified' } },
    {
      name: 'an agreement that reviewers refused does not count',
      change: (doc) => { decide(doc, { evidence: 'agreement-9', decision: 'refused' }) },
      ...notMet,
      evidence: { id: 'agreement-9', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'accepting one that is outside the period does not bring it in',
      change: (doc) => { signed('2025-11-20')(doc); decide(doc, { evidence: 'agreement-9', decision: 'accepted' }) },
      ...notMet,
      evidence: outside,
    },
    {
      name: 'a decision on the requirement settles one outside the period',
      change: (doc) => { signed('2025-11-20')(doc); decide(doc, { requirement: `${base.standard}/ethics-agreement`, decision: 'met' }) },
      turns: {},
      of: 'ethics-agreement',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
    {
      name: 'the agreement may be waived',
      change: (doc) => { decide(doc, { requirement: `${base.standard}/ethics-agreement`, decision: 'waived' }) },
      turns: { 'ethics-agreement': 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
  ]
}

const MEMBER = { id: 'membership-1', association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' } as const

/** Membership is asked on the day asked about, wherever the period lies. */
const membershipRows = (base: Renewal): readonly Row[] => {
  const member = (over: Partial<Draft['memberships'][number]>) => (doc: Draft) => { doc.memberships = [{ ...MEMBER, ...over }] }
  const notMet = { turns: { membership: 'not-met' }, finding: noMember } as const
  return [
    { name: 'without a membership it is not met', change: (doc) => { doc.memberships = [] }, ...notMet },
    { name: 'the last day of a membership is a good day', change: member({ to: asOf }), turns: {} },
    {
      name: 'a membership that lapsed the day before is none',
      change: member({ to: '2026-11-20' }),
      ...notMet,
      evidence: { id: 'membership-1', standing: 'excluded', code: 'not-in-force', params: { from: '2026-01-01', to: '2026-11-20' } },
    },
    { name: 'a membership begun on the day is one', change: member({ from: asOf }), turns: {} },
    {
      name: 'a membership that begins the day after is none yet',
      change: member({ from: '2026-11-22' }),
      ...notMet,
      evidence: { id: 'membership-1', standing: 'excluded', code: 'not-in-force' },
    },
    {
      name: 'one that lapsed the day before and one that begins the day after leave the day bare',
      change: (doc) => {
        member({ to: '2026-11-20' })(doc)
        doc.memberships.push({ ...membership(doc), id: 'membership-2', from: '2026-11-22', to: '2027-11-21' })
      },
      ...notMet,
    },
    {
      name: 'a membership in force is enough when the period is over',
      change: (doc) => { member({ to: asOf })(doc); hold(doc, base, renewedLastYear) },
      turns: {},
      period: overdue,
    },
    {
      name: 'a membership in force all through the period that has lapsed since is none',
      change: (doc) => { member({ from: '2025-11-21', to: '2026-11-20' })(doc); hold(doc, base, renewedLastYear) },
      ...notMet,
      period: overdue,
    },
    { name: 'without a holding membership is asked all the same', change: (doc) => { member({})(doc); doc.holdings = [] }, turns: {}, period: null },
    {
      name: 'another infant mental health association will do (RD-21)',
      change: member({ association: 'Michigan Association for Infant Mental Health' }),
      turns: {},
    },
    {
      name: 'an association of another field will not do, whatever its name',
      change: member({ infantMentalHealth: false }),
      ...notMet,
      evidence: { id: 'membership-1', standing: 'excluded', code: 'not-infant-mental-health', params: { association: 'ORIMHA' } },
    },
    {
      name: 'an organization\'s membership is for reviewers',
      change: member({ kind: 'organizational' }),
      turns: { membership: 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['membership-1'] } },
      evidence: { id: 'membership-1', standing: 'if-approved', code: 'organizational-membership' },
    },
    {
      name: 'an organization\'s membership that reviewers accepted counts',
      change: (doc) => { member({ kind: 'organizational' })(doc); decide(doc, { evidence: 'membership-1', decision: 'accepted' }) },
      turns: {},
    },
    {
      name: 'accepting a lapsed membership does not revive it',
      change: (doc) => { member({ to: '2026-11-20' })(doc); decide(doc, { evidence: 'membership-1', decision: 'accepted' }) },
      ...notMet,
    },
    {
      name: 'a membership that cannot be verified does not count',
      change: member({ verification: 'unable-to-verify' }),
      ...notMet,
      evidence: { id: 'membership-1', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'counting only what is verified, a membership that is submitted waits',
      change: member({ verification: 'submitted' }),
      turns: { membership: 'pending' },
      options: { counting: 'verified' },
      finding: { code: 'enough-once-verified', params: { evidence: ['membership-1'] } },
    },
    {
      name: 'membership may be waived',
      change: (doc) => { decide(doc, { requirement: `${base.standard}/membership`, decision: 'waived' }) },
      turns: { membership: 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
  ]
}

/** Counting only verified evidence, where all of it is verified but what a row changes. */
const verifiedRows = ({ one, hours }: Renewal): readonly Row[] => [
  ...(['submitted', 'additional-action', 'self-reported'] as const).map((verification): Row => ({
    name: `a training that is ${verification} waits`,
    change: (doc) => { training(doc, one).verification = verification },
    turns: { 'training-hours': 'pending' },
    finding: { code: 'enough-once-verified', params: { evidence: [one], amount: 15 } },
    evidence: { id: one, standing: 'if-verified', code: 'not-verified', params: { verification } },
    missing: missing(hours[one] ?? 0),
  })),
  {
    name: 'a training that says nothing is self-reported',
    change: (doc) => { delete training(doc, one).verification },
    turns: { 'training-hours': 'pending' },
    finding: { code: 'enough-once-verified' },
    evidence: { id: one, standing: 'if-verified', code: 'not-verified', params: { verification: 'self-reported' } },
  },
  {
    name: 'a training that cannot be verified does not wait: it does not count',
    change: (doc) => { training(doc, one).verification = 'unable-to-verify' },
    turns: { 'training-hours': 'not-met' },
    finding: short(hours[one] ?? 0),
  },
  {
    name: 'the word of a reviewer is enough',
    change: (doc) => { training(doc, one).verification = 'submitted'; decide(doc, { evidence: one, decision: 'accepted' }) },
    turns: {},
  },
  {
    name: 'submitted and in credit: the worse of two doubts',
    change: (doc) => {
      Object.assign(training(doc, one), { verification: 'submitted', credit: { unit: 'ceu', value: 1 } })
      delete training(doc, one).clockHours
    },
    turns: { 'training-hours': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: [one] } },
  },
]

for (const base of renewals) {
  describe(base.standard, () => {
    const asked = Object.keys(base.verdicts)

    it('is met as it stands, and nothing else is asked', () => {
      const assessment = assessChanged(base, () => undefined)
      expect(verdictsOf(assessment)).toEqual(base.verdicts)
      expect([...slugsOf(base.standard)].sort()).toEqual([...asked].sort())
      expect(assessment.verdict).toBe('met')
      expect(assessment.period).toEqual({ ...base.period, due: base.period.to, state: 'open' })
    })

    it('has 15 hours to the minute', () => {
      const { required, counted, evidence, findings } = resultOf(assessChanged(base, () => undefined), 'training-hours')
      expect(required).toEqual({ unit: 'clock-hours', value: 15 })
      expect(counted).toEqual(required)
      expect(findings).toEqual([])
      expect(Object.fromEntries(evidence.flatMap(({ id, standing, amount }) => (standing === 'counted' ? [[id, amount]] : [])))).toEqual(base.hours)
    })

    describe('15 clock hours of training', () => { decisionTable(base, trainingRows(base)) })

    describe('in the twelve months of the period', () => {
      const oneTraining = alone(base, 'training-hours', (doc) => { doc.trainings = [whole('2026-06-01')] })
      decisionTable(oneTraining, trainingPeriodRows(base))

      it('says nothing of another reading where it would change nothing', () => {
        for (const change of [
          () => undefined, // met already
          (doc: Draft) => { doc.trainings = [whole('2020-06-01', 14.75)] }, // too few at any date
          (doc: Draft) => { doc.trainings = [whole('2026-11-22')] }, // not yet
        ]) expect(resultOf(assessChanged(oneTraining, change), 'training-hours').notes.map(({ code }) => code)).not.toContain('reading-matters')
      })

      it('says nothing of an `expires` on the day of the rule', () => {
        for (const expires of [undefined, '2026-11-20']) {
          const assessment = assessChanged(oneTraining, (doc) => { hold(doc, base, expires === undefined ? renewedLastYear : { ...renewedLastYear, expires }) })
          expect(assessment.period).toEqual(overdue)
          expect(assessment.requirements.flatMap(({ notes }) => notes.map(({ code }) => code))).not.toContain('expiry-differs')
        }
      })

      it('notes a different `expires` on each requirement that looks at the period, and on no other', () => {
        const assessment = assessChanged(base, (doc) => { hold(doc, base, { ...renewedLastYear, expires: '2026-12-31' }) })
        const noted = assessment.requirements.filter(({ notes }) => notes.some(({ code }) => code === 'expiry-differs')).map(({ id }) => id)
        expect(noted).toEqual(assessment.requirements.map(({ id }) => id).filter((id) => !id.endsWith('/membership')))
      })
    })

    describe('the code of ethics and the endorsement agreement, agreed to again', () => {
      decisionTable(alone(base, 'ethics-agreement', (doc) => {
        doc.agreements = [{ id: 'agreement-9', kind: 'ethics-and-endorsement', signed: '2026-06-01' }]
      }), agreementRows(base))

      decisionTable(base, [{
        name: 'the agreement on record is needed',
        change: (doc) => { remove(doc.agreements, base.agreement) },
        turns: { 'ethics-agreement': 'not-met' },
        finding: notSigned,
      }])

      it('knows no other reading: a signature of another year is no signature at this renewal', () => {
        const result = resultOf(assessChanged(base, (doc) => { for (const each of doc.agreements) each.signed = '2020-01-15' }), 'ethics-agreement')
        expect([result.verdict, result.notes.map(({ code }) => code).filter((code) => code === 'reading-matters')]).toEqual(['not-met', []])
      })
    })

    describe('membership on the day asked about', () => {
      decisionTable(alone(base, 'membership', (doc) => { doc.memberships = [{ ...MEMBER }] }), membershipRows(base))
    })

    describe('counting only what is verified', () => {
      const verified: Base = {
        ...base,
        counting: 'verified',
        before: (doc) => { for (const each of [...doc.trainings, ...doc.supervision, ...doc.memberships]) each.verification = 'verified' },
      }
      it('is met where all is verified', () => { expect(verdictsOf(assessChanged(verified, () => undefined))).toEqual(base.verdicts) })
      decisionTable(verified, verifiedRows(base))
    })
  })
}

describe('reflective supervision is asked of IFS, IMHS and IMHM-Clinical only, training about it of IMHS only', () => {
  it.each(renewals)('$standard', ({ standard, verdicts }) => {
    const slugs = slugsOf(standard)
    expect(slugs.includes('reflective-supervision')).toBe('reflective-supervision' in verdicts)
    expect(slugs.includes('rsc-training-hours')).toBe(standard === 'orimha/imhs/renewal')
  })

  for (const base of [ifa, ifs, imhmPolicy, imhmResearch]) {
    it(`${base.standard}: who provides it is asked for no training about it, nor is any recommended`, () => {
      const assessment = assessChanged(base, (doc) => { doc.practice = { providesReflectiveSupervision: true } })
      expect(verdictsOf(assessment)).toEqual(base.verdicts)
      expect(assessment.requirements.flatMap(({ notes }) => notes.map(({ code }) => code))).not.toContain('rsc-training-recommended')
    })
  }
})

describe('the records that fall short: what would have been enough', () => {
  const falling = (category: string): Base => ({ file: `${category}-renewal-short.json`, standard: `orimha/${category}/renewal`, asOf })

  decisionTable(falling('ifa'), [
    {
      name: 'IFA: the late training in time would leave half an hour to find',
      change: (doc) => { training(doc, 'training-09').completed = '2026-09-29' },
      turns: {},
      of: 'training-hours',
      finding: { code: 'amount-short', params: { counted: 14.5, required: 15, missing: 0.5 } },
    },
    {
      name: 'IFA: if the training entered twice had been given twice, 16 hours would do',
      change: (doc) => { training(doc, 'training-06').completed = '2026-05-15' },
      turns: { 'training-hours': 'met' },
      of: 'training-hours',
      evidence: { id: 'training-06', standing: 'counted', amount: 3.5 },
    },
    {
      name: 'IFA: first aid with a competency area would do',
      change: (doc) => { training(doc, 'training-04').competencyAreas = ['trauma-informed-competency'] },
      turns: { 'training-hours': 'met' },
      evidence: { id: 'training-04', standing: 'counted', amount: 4 },
    },
    {
      name: 'IFA: the same title and day with other hours are two trainings',
      change: (doc) => { training(doc, 'training-06').clockHours = 2.5 },
      turns: { 'training-hours': 'met' },
      evidence: { id: 'training-06', standing: 'counted', amount: 2.5 },
    },
    {
      name: 'IFA: a day earlier the membership was in force',
      change: () => undefined,
      options: { asOf: '2026-11-20' },
      turns: { membership: 'met' },
      evidence: { id: 'membership-1', standing: 'counted' },
    },
    {
      name: 'IFA: issued a day earlier, the period wins its first day\'s training and agreement and loses its last day\'s training',
      change: (doc) => { item(doc.holdings, 'holding-1').issued = '2025-09-29' },
      turns: { 'ethics-agreement': 'met' },
      of: 'training-hours',
      finding: { code: 'amount-short', params: { counted: 12.5, required: 15, missing: 2.5 } }, // 1.5 h for 1.5 h
      evidence: { id: 'training-01', standing: 'counted', amount: 1.5 },
    },
  ])

  decisionTable(falling('imhm-clinical'), [
    {
      name: 'IMHM-Clinical: asked tomorrow, RSC no longer binds (RD-25), and the next membership has begun',
      change: () => undefined,
      options: { asOf: '2026-11-22' },
      turns: { 'reflective-supervision': 'not-applicable', 'membership': 'met' },
      finding: { code: 'exempt', params: { holding: 'orimha/imhm-clinical', since: '2023-11-22', years: 3 } },
      period: { from: '2025-11-23', to: '2026-11-22', due: '2026-11-22', state: 'open' },
    },
    {
      name: 'IMHM-Clinical: asked the day after, the period is over',
      change: () => undefined,
      options: { asOf: '2026-11-23' },
      turns: { 'reflective-supervision': 'not-applicable', 'membership': 'met' },
      finding: { code: 'exempt' },
      period: { from: '2025-11-23', to: '2026-11-22', due: '2026-11-22', state: 'overdue' },
    },
    {
      name: 'IMHM-Clinical: two conferences with ids of their own are 17.5 hours',
      change: (doc) => { training(doc, 'training-03').eventId = 'event-3' },
      turns: { 'training-hours': 'met' },
      evidence: { id: 'training-02', standing: 'counted', amount: 3 },
    },
    {
      name: 'IMHM-Clinical: the entry that began before the period would do if it had begun in it',
      change: (doc) => { item(doc.supervision, 'rsc-01').from = '2025-11-23' },
      turns: { 'reflective-supervision': 'met' },
      evidence: { id: 'rsc-01', standing: 'counted', amount: 1 },
    },
  ])

  decisionTable(falling('imhm-policy'), [
    {
      name: 'IMHM-Policy: with the period given all is met',
      change: () => undefined,
      options: { period: { from: '2026-01-01', to: '2026-12-31' } },
      turns: { 'training-hours': 'met', 'ethics-agreement': 'met' },
      evidence: { id: 'training-01', standing: 'counted', amount: 4 },
    },
    {
      name: 'IMHM-Policy: with the endorsement on record all is met',
      change: (doc) => { doc.holdings.push({ id: 'holding-2', standard: 'orimha/imhm-policy', issued: '2026-02-11' }) },
      turns: { 'training-hours': 'met', 'ethics-agreement': 'met' },
      period: { from: '2026-02-12', to: '2027-02-11', due: '2027-02-11', state: 'open' },
      evidence: { id: 'training-01', standing: 'counted', amount: 4 },
    },
    {
      name: 'IMHM-Policy: issued a day later the first training is not in the period',
      change: (doc) => { doc.holdings.push({ id: 'holding-2', standard: 'orimha/imhm-policy', issued: '2026-02-12' }) },
      turns: { 'training-hours': 'not-met', 'ethics-agreement': 'met' },
      finding: short(4),
      note: atAnyDate('met'),
    },
  ])

  decisionTable(falling('imhm-research'), [
    {
      name: 'IMHM-Research: the forum a day earlier would do',
      change: (doc) => { training(doc, 'training-07').completed = '2026-11-20' },
      turns: { 'training-hours': 'met' },
      evidence: { id: 'training-07', standing: 'counted', amount: 3 },
    },
    {
      name: 'IMHM-Research: so would the lectures, once verified',
      change: (doc) => { training(doc, 'training-03').verification = 'verified' },
      turns: { 'training-hours': 'met' },
      evidence: { id: 'training-03', standing: 'counted', amount: 2 },
    },
    {
      name: 'IMHM-Research: accepting the lectures that cannot be verified would not',
      change: (doc) => { decide(doc, { evidence: 'training-03', decision: 'accepted' }) },
      turns: {},
      of: 'training-hours',
      evidence: { id: 'training-03', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'IMHM-Research: a later word on the refused training would',
      change: (doc) => { decide(doc, { evidence: 'training-05', decision: 'accepted', on: '2026-10-13' }) },
      turns: { 'training-hours': 'met' },
      evidence: { id: 'training-05', standing: 'counted', amount: 1.5, code: 'accepted' },
    },
    {
      name: 'IMHM-Research: on the same day the refusal is the stricter',
      change: (doc) => { decide(doc, { evidence: 'training-05', decision: 'accepted', on: '2026-10-12' }) },
      turns: {},
      of: 'training-hours',
      evidence: { id: 'training-05', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'IMHM-Research: the agreement a day earlier would do',
      change: (doc) => { item(doc.agreements, 'agreement-1').signed = '2026-11-20' },
      turns: { 'ethics-agreement': 'met' },
      evidence: { id: 'agreement-1', standing: 'counted' },
    },
  ])
})

describe('the tables themselves', () => {
  it('start from records whose every training is spoken for', () => {
    for (const { file, hours } of renewals) {
      const total = Object.values(hours).reduce((sum, each) => sum + each, 0)
      expect(total).toBe(15)
      for (const id of Object.keys(hours)) expect(draftOf(file).trainings.map((each) => each.id)).toContain(id)
    }
  })
})
