import type { Training } from '../../src/model/applicant'
import { decide, draftOf, item, remove, type Draft } from './records'
import type { Base, Row } from './table'

/** Rows that every endorsement shares. Each is about a record that meets the requirement, one change away. */

/** Hours as the record tells them: the total, else the sum of the split. */
export function recordedHours({ clockHours, hoursByArea = {} }: Training): number {
  return clockHours ?? Object.values(hoursByArea).reduce<number>((sum, hours) => sum + (hours ?? 0), 0)
}

/** Without any one of its trainings the record falls below the 30 hours; `also` names what else a training carries. */
export function eachTrainingIsNeeded({ file }: Base, also: (training: Training) => Row['turns'] = () => ({})): readonly Row[] {
  const { trainings } = draftOf(file)
  const total = trainings.reduce((sum, training) => sum + recordedHours(training), 0)
  return trainings.map((training) => {
    const counted = total - recordedHours(training)
    return {
      name: `without ${training.id}, ${recordedHours(training)} h, the training is ${30 - counted} h short`,
      change: (doc) => { remove(doc.trainings, training.id) },
      turns: { 'training-hours': 'not-met', ...also(training) },
      of: 'training-hours',
      finding: { code: 'amount-short', params: { counted, required: 30, missing: 30 - counted } },
      missing: { quantity: { unit: 'clock-hours', value: 30 - counted } },
    }
  })
}

/** What makes a training count toward the 30 hours or not, shown on one of them; `another` makes room for a copy of it. */
export function trainingRows({ file, standard }: Base, id: string, another: string): readonly Row[] {
  const { trainings } = draftOf(file)
  const total = trainings.reduce((sum, training) => sum + recordedHours(training), 0)
  const own = recordedHours(item(trainings, id))
  const spare = total - 30
  const training = (doc: Draft) => item(doc.trainings, id)
  const without = (hours: number) => ({ code: 'amount-short', params: { counted: total - hours, required: 30, missing: 30 - total + hours } }) as const
  const notMet = { 'training-hours': 'not-met' } as const
  return [
    {
      name: '30 hours are enough',
      change: (doc) => { training(doc).clockHours = own - spare },
      turns: {},
    },
    {
      name: '29.75 hours are a quarter of an hour short',
      change: (doc) => { training(doc).clockHours = own - spare - 0.25 },
      turns: notMet,
      finding: { code: 'amount-short', params: { counted: 29.75, required: 30, missing: 0.25 } },
      missing: { quantity: { unit: 'clock-hours', value: 0.25 } },
    },
    {
      name: 'any competency area will do',
      change: (doc) => { training(doc).competencyAreas = ['interventions'] },
      turns: {},
    },
    {
      name: 'a training that touches no competency area does not count',
      change: (doc) => { training(doc).competencyAreas = [] },
      turns: notMet,
      finding: without(own),
      evidence: { id, standing: 'excluded', code: 'no-competency-area' },
    },
    {
      name: 'a training without hours stands for whatever is missing, and its hours are asked for',
      change: (doc) => { delete training(doc).clockHours },
      turns: { 'training-hours': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: [id], fields: ['clockHours'] } },
      evidence: { id, standing: 'if-known', code: 'not-recorded', params: { field: 'clockHours' } },
      missing: { quantity: { unit: 'clock-hours', value: own - spare }, fields: [{ evidence: id, field: 'clockHours' }] },
    },
    {
      name: 'no source converts credit into hours: reviewers do (RD-26)',
      change: (doc) => { delete training(doc).clockHours; training(doc).credit = { unit: 'semester-hour', value: 3 } },
      turns: { 'training-hours': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: [id] } },
      evidence: { id, standing: 'if-approved', code: 'credit-not-converted', params: { unit: 'semester-hour', value: 3 } },
    },
    {
      name: 'a training on the day asked about counts, however old another is (RD-28)',
      change: (doc) => { training(doc).completed = '2026-11-21'; item(doc.trainings, another).completed = '1994-03-05' },
      turns: {},
    },
    {
      name: 'a training on the day after does not count yet',
      change: (doc) => { training(doc).completed = '2026-11-22' },
      turns: notMet,
      finding: without(own),
      evidence: { id, standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'a second entry of the same training does not make up for another (RD-27)',
      change: (doc) => { remove(doc.trainings, another); doc.trainings.push({ ...training(doc), id: 'copy-1' }) },
      turns: notMet,
      finding: without(recordedHours(item(trainings, another))),
      evidence: { id: 'copy-1', standing: 'excluded', code: 'duplicate', params: { of: id } },
    },
    {
      name: 'a training that cannot be verified does not count',
      change: (doc) => { training(doc).verification = 'unable-to-verify' },
      turns: notMet,
      finding: without(own),
      evidence: { id, standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'a training that reviewers refuse does not count',
      change: (doc) => { decide(doc, { evidence: id, decision: 'refused' }) },
      turns: notMet,
      finding: without(own),
      evidence: { id, standing: 'excluded', code: 'refused' },
    },
    {
      name: 'credit that reviewers accept for so many hours counts for those',
      change: (doc) => {
        Object.assign(training(doc), { clockHours: undefined, credit: { unit: 'ceu', value: 1 } })
        decide(doc, { evidence: id, decision: 'accepted', clockHours: own })
      },
      turns: {},
      of: 'training-hours',
      evidence: { id, standing: 'counted', amount: own, code: 'accepted' },
    },
    {
      name: 'credit that they accept without hours stays for them to convert',
      change: (doc) => {
        Object.assign(training(doc), { clockHours: undefined, credit: { unit: 'ceu', value: 1 } })
        decide(doc, { evidence: id, decision: 'accepted' })
      },
      turns: { 'training-hours': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: [id] } },
    },
    {
      name: 'hours that reviewers find met are met, and the evidence stays in sight',
      change: (doc) => { remove(doc.trainings, another); decide(doc, { requirement: `${standard}/training-hours`, decision: 'met' }) },
      turns: {},
      of: 'training-hours',
      finding: { code: 'determined', params: { decision: 'met', on: '2026-11-10' } },
      evidence: { id, standing: 'counted', amount: own },
    },
    {
      name: 'hours that reviewers find not met are not, whatever the evidence',
      change: (doc) => { decide(doc, { requirement: `${standard}/training-hours`, decision: 'not-met' }) },
      turns: notMet,
      finding: { code: 'determined', params: { decision: 'not-met' } },
    },
  ]
}

/** What only reviewers can settle (RD-18): the records of these tables hold a determination `met` on it. */
export function competenciesRows({ standard }: Base): readonly Row[] {
  const requirement = `${standard}/competencies`
  const undecided = (doc: Draft) => { doc.determinations = doc.determinations.filter((each) => each.requirement !== requirement) }
  return [
    {
      name: 'without their decision the competencies need review: no evidence settles them',
      change: undecided,
      turns: { competencies: 'needs-review' },
      finding: { code: 'reviewer-decides', params: { about: 'competencies' } },
    },
    {
      name: 'not-met settles them too',
      change: (doc) => { undecided(doc); decide(doc, { requirement, decision: 'not-met' }) },
      turns: { competencies: 'not-met' },
      finding: { code: 'determined', params: { decision: 'not-met', on: '2026-11-10' } },
    },
    {
      name: 'waived, they do not bind this person',
      change: (doc) => { undecided(doc); decide(doc, { requirement, decision: 'waived' }) },
      turns: { competencies: 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
    {
      name: 'a decision on the day asked about is seen',
      change: (doc) => { undecided(doc); decide(doc, { requirement, decision: 'met', on: '2026-11-21' }) },
      turns: {},
    },
    {
      name: 'a decision on the day after is not',
      change: (doc) => { undecided(doc); decide(doc, { requirement, decision: 'met', on: '2026-11-22' }) },
      turns: { competencies: 'needs-review' },
      finding: { code: 'reviewer-decides' },
    },
    {
      name: 'a decision for another endorsement says nothing here',
      change: (doc) => { undecided(doc); decide(doc, { requirement: 'orimha/imhs/competencies', decision: 'met' }) },
      turns: { competencies: 'needs-review' },
      finding: { code: 'reviewer-decides' },
    },
  ]
}

const noAgreement = { code: 'agreement-missing', params: { agreement: 'ethics-and-endorsement' } } as const

export const agreementRows: readonly Row[] = [
  {
    name: 'without the signed agreement',
    change: (doc) => { remove(doc.agreements, 'agreement-1') },
    turns: { 'ethics-agreement': 'not-met' },
    finding: noAgreement,
  },
  {
    name: 'an agreement signed on the day asked about counts',
    change: (doc) => { item(doc.agreements, 'agreement-1').signed = '2026-11-21' },
    turns: {},
  },
  {
    name: 'an agreement signed the day after does not',
    change: (doc) => { item(doc.agreements, 'agreement-1').signed = '2026-11-22' },
    turns: { 'ethics-agreement': 'not-met' },
    finding: noAgreement,
    evidence: { id: 'agreement-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
  },
  {
    name: 'an agreement signed long ago does: it is not asked to be new',
    change: (doc) => { item(doc.agreements, 'agreement-1').signed = '2019-01-07' },
    turns: {},
  },
  {
    name: 'an agreement that reviewers refuse does not',
    change: (doc) => { decide(doc, { evidence: 'agreement-1', decision: 'refused' }) },
    turns: { 'ethics-agreement': 'not-met' },
    finding: noAgreement,
    evidence: { id: 'agreement-1', standing: 'excluded', code: 'refused' },
  },
]

const noExam = { code: 'exam-missing', params: { exam: 'mi-aimh-written' } } as const
const exam = (doc: Draft) => item(doc.exams, 'exam-1')

export const examRows: readonly Row[] = [
  {
    name: 'without the written exam',
    change: (doc) => { remove(doc.exams, 'exam-1') },
    turns: { exam: 'not-met' },
    finding: noExam,
  },
  {
    name: 'an exam that was failed does not do',
    change: (doc) => { exam(doc).outcome = 'failed' },
    turns: { exam: 'not-met' },
    finding: noExam,
    evidence: { id: 'exam-1', standing: 'excluded', code: 'failed' },
  },
  {
    name: 'an exam passed at the second attempt does',
    change: (doc) => { doc.exams.unshift({ id: 'exam-0', exam: 'mi-aimh-written', taken: '2025-10-18', outcome: 'failed' }) },
    turns: {},
    of: 'exam',
    evidence: { id: 'exam-0', standing: 'excluded', code: 'failed' },
  },
  {
    name: 'an exam on the day asked about counts',
    change: (doc) => { exam(doc).taken = '2026-11-21' },
    turns: {},
  },
  {
    name: 'an exam on the day after does not',
    change: (doc) => { exam(doc).taken = '2026-11-22' },
    turns: { exam: 'not-met' },
    finding: noExam,
    evidence: { id: 'exam-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
  },
]

const noMembership = { code: 'membership-missing', params: { on: '2026-11-21' } } as const
const membership = (doc: Draft) => item(doc.memberships, 'membership-1')

/** Membership on the day asked about, in an association of infant mental health (RD-21). */
export const membershipRows: readonly Row[] = [
  {
    name: 'without a membership',
    change: (doc) => { remove(doc.memberships, 'membership-1') },
    turns: { membership: 'not-met' },
    finding: noMembership,
  },
  {
    name: 'a membership whose last day is the day asked about counts',
    change: (doc) => { membership(doc).to = '2026-11-21' },
    turns: {},
  },
  {
    name: 'a membership that ended the day before has lapsed',
    change: (doc) => { membership(doc).to = '2026-11-20' },
    turns: { membership: 'not-met' },
    finding: noMembership,
    evidence: { id: 'membership-1', standing: 'excluded', code: 'not-in-force', params: { to: '2026-11-20' } },
  },
  {
    name: 'a membership without an end is running',
    change: (doc) => { delete membership(doc).to },
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
    finding: noMembership,
    evidence: { id: 'membership-1', standing: 'excluded', code: 'not-in-force', params: { from: '2026-11-22' } },
  },
  {
    name: 'an organizational membership is for reviewers',
    change: (doc) => { membership(doc).kind = 'organizational' },
    turns: { membership: 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['membership-1'] } },
    evidence: { id: 'membership-1', standing: 'if-approved', code: 'organizational-membership', params: { association: 'ORIMHA' } },
  },
  {
    name: 'an organizational membership that they accept counts',
    change: (doc) => { membership(doc).kind = 'organizational'; decide(doc, { evidence: 'membership-1', decision: 'accepted' }) },
    turns: {},
    of: 'membership',
    evidence: { id: 'membership-1', standing: 'counted', code: 'accepted' },
  },
  {
    name: 'another infant mental health association does as well',
    change: (doc) => { membership(doc).association = 'Infant mental health association of another state' },
    turns: {},
  },
  {
    name: 'an association of another field does not, and acceptance does not lift it',
    change: (doc) => { membership(doc).infantMentalHealth = false; decide(doc, { evidence: 'membership-1', decision: 'accepted' }) },
    turns: { membership: 'not-met' },
    finding: noMembership,
    evidence: { id: 'membership-1', standing: 'excluded', code: 'not-infant-mental-health', params: { association: 'ORIMHA' } },
  },
  {
    name: 'a membership that cannot be verified does not count',
    change: (doc) => { membership(doc).verification = 'unable-to-verify' },
    turns: { membership: 'not-met' },
    finding: noMembership,
    evidence: { id: 'membership-1', standing: 'excluded', code: 'unable-to-verify' },
  },
]

/** The same record, counting verified evidence only, and everything that has the field is verified. */
export function allVerified(base: Base): Base {
  return {
    ...base,
    counting: 'verified',
    before: (doc) => {
      base.before?.(doc)
      const { education, trainings, experience, supervision, references, memberships, documents } = doc
      for (const each of [...education, ...trainings, ...experience, ...supervision, ...references, ...memberships, ...documents]) each.verification = 'verified'
    },
  }
}

/** Counting verified evidence only, what is merely submitted waits. */
export function waitsForVerification(id: string, what: string, turns: Row['turns'], of: string, submit: (doc: Draft) => { verification?: Training['verification'] | undefined }): Row {
  return {
    name: `${what} that is submitted only waits`,
    change: (doc) => { submit(doc).verification = 'submitted' },
    turns,
    of,
    finding: { code: 'enough-once-verified', params: { evidence: [id] } },
    evidence: { id, standing: 'if-verified', code: 'not-verified', params: { verification: 'submitted' } },
  }
}
