import { describe, expect, it } from 'vitest'
import type { Education, Reference } from '../../src/model/applicant'
import type { FindingCode } from '../../src/verdict/codes'
import type { RequirementResult } from '../../src/verdict/result'
import type { Verdict } from '../../src/verdict/verdict'
import { agreementRows, allVerified, competenciesRows, eachTrainingIsNeeded, membershipRows, trainingRows, waitsForVerification } from './common-rows'
import { decide, item, remove, type Draft } from './records'
import { assessChanged, decisionTable, resultOf, verdictsOf, type Base, type Row } from './table'

/**
 * Starts from a record that meets everything with little to spare: no degree and no CDA, but 733 days of paid work in three jobs;
 * 30.5 hours of training; three ratings, one of them by a trainer who is endorsed as IFS; the reviewers' decision on the competencies.
 */
const byWork: Base = { file: 'ifa-met.json', standard: 'orimha/ifa', asOf: '2026-11-21' }

/** The same person with schooling in place of the work. */
const bySchooling = (schooling: Education): Base => ({
  ...byWork,
  before: (doc) => { doc.experience = []; doc.education = [{ ...schooling }] },
})
const byDegree = bySchooling({ id: 'degree-1', level: 'associate', degree: 'AAS', conferred: '2024-06-14', transcript: 'official' })
const byCda = bySchooling({ id: 'cda-1', level: 'cda', conferred: '2024-06-14', transcript: 'official' })

const schooling = (doc: Draft) => item(doc.education, doc.education[0]?.id ?? '')
const job = (doc: Draft, id = 'job-3') => item(doc.experience, id)
const person = (doc: Draft, id: string) => item(doc.people, id)
const rating = (doc: Draft, id: string) => item(doc.references, id)

describe('the record as it is', () => {
  it('meets all that this level asks; reflective supervision and an exam are not asked', () => {
    expect(verdictsOf(assessChanged(byWork, () => undefined))).toEqual({
      'education-or-work': 'met',
      'training-hours': 'met',
      'references': 'met',
      'ethics-agreement': 'met',
      'competencies': 'met',
      'membership': 'met',
    })
  })

  it('holds every part against the record, though one is enough', () => {
    const { parts = [], findings } = resultOf(assessChanged(byWork, () => undefined), 'education-or-work')
    expect(parts.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['orimha/ifa/education-or-work/degree', 'not-met'],
      ['orimha/ifa/education-or-work/cda', 'not-met'],
      ['orimha/ifa/education-or-work/work', 'met'],
    ])
    expect(findings).toEqual([])
  })
})

type Part = 'degree' | 'cda' | 'work'

/** A row about one part of the education-or-work rule; the whole is as good as its best part. */
interface PartRow extends Omit<Row, 'turns' | 'of' | 'period' | 'note'> {
  readonly part: Part
  readonly is: Verdict
  /** The verdict of the whole; absent: that of the part. */
  readonly whole?: Verdict
  /** What the whole says of it; absent: that its parts decide, where it is not met. */
  readonly says?: readonly FindingCode[]
}

const partIn = ({ parts = [] }: RequirementResult, part: Part) => parts.find(({ id }) => id === `orimha/ifa/education-or-work/${part}`)

function partTable(name: string, base: Base, rows: readonly PartRow[]): void {
  describe(name, () => {
    for (const { part, is, whole = is, says = whole === 'met' ? [] : ['parts-decide'], change, finding, evidence, missing, options, name: teaches } of rows) it(teaches, () => {
      const assessment = assessChanged(base, change, options)
      const result = resultOf(assessment, 'education-or-work')
      const found = partIn(result, part)
      expect([found?.verdict, result.verdict]).toEqual([is, whole])
      expect(result.findings.map(({ code }) => code)).toEqual(says)
      const others = Object.entries(verdictsOf(assessment)).filter(([slug]) => slug !== 'education-or-work')
      expect(others.filter(([, verdict]) => verdict !== 'met')).toEqual([])
      if (finding) expect(found?.findings).toContainEqual(expect.objectContaining({ code: finding.code, params: expect.objectContaining({ ...finding.params }) as unknown }))
      if (evidence) {
        const { params, ...rest } = evidence
        expect(found?.evidence).toContainEqual(expect.objectContaining(params ? { ...rest, params: expect.objectContaining({ ...params }) as unknown } : rest))
      }
      if (missing) expect(found?.missing).toMatchObject(missing)
    })
  })
}

partTable('a degree: any, from associate up', byDegree, [
  ...(['associate', 'bachelor', 'master', 'doctorate', 'medical'] as const).map((level): PartRow => ({
    name: `a degree of level ${level} does, whatever its name and field`,
    change: (doc) => { Object.assign(schooling(doc), { level, degree: 'Any name', field: 'Accounting', imhFocus: false }) },
    part: 'degree',
    is: 'met',
  })),
  {
    name: 'its name need not be recorded',
    change: (doc) => { delete schooling(doc).degree },
    part: 'degree',
    is: 'met',
  },
  {
    name: 'a certificate is no degree',
    change: (doc) => { schooling(doc).level = 'certificate' },
    part: 'degree',
    is: 'not-met',
    finding: { code: 'degree-missing', params: { levels: ['associate', 'bachelor', 'master', 'doctorate', 'medical'] } },
    evidence: { id: 'degree-1', standing: 'excluded', code: 'level-does-not-fit', params: { level: 'certificate' } },
  },
  {
    name: 'a CDA is no degree, and another way in',
    change: (doc) => { schooling(doc).level = 'cda' },
    part: 'degree',
    is: 'not-met',
    whole: 'met',
    evidence: { id: 'degree-1', standing: 'excluded', code: 'level-does-not-fit', params: { level: 'cda' } },
  },
  {
    name: 'of two degrees one that stands is enough',
    change: (doc) => { doc.education.push({ id: 'degree-2', level: 'bachelor', conferred: '2019', transcript: 'none' }) },
    part: 'degree',
    is: 'met',
    evidence: { id: 'degree-2', standing: 'excluded', code: 'transcript-not-official', params: { transcript: 'none' } },
  },
  {
    name: 'neither a degree, a CDA nor work: none of the parts is met, and the parts say why',
    change: (doc) => { doc.education = [] },
    part: 'degree',
    is: 'not-met',
    finding: { code: 'degree-missing' },
  },
])

for (const [part, id, base, what] of [['degree', 'degree-1', byDegree, 'a degree'], ['cda', 'cda-1', byCda, 'a CDA']] as const) {
  partTable(`${what}: its transcript (RD-20), its day, and decisions on it`, base, [
    {
      name: 'as it is',
      change: () => undefined,
      part,
      is: 'met',
      evidence: { id, standing: 'counted' },
    },
    {
      name: 'a transcript that is not recorded is asked for',
      change: (doc) => { delete schooling(doc).transcript },
      part,
      is: 'needs-information',
      finding: { code: 'enough-if-known', params: { evidence: [id], fields: ['transcript'] } },
      evidence: { id, standing: 'if-known', code: 'not-recorded', params: { field: 'transcript' } },
      missing: { fields: [{ evidence: id, field: 'transcript' }] },
    },
    ...(['unofficial', 'none'] as const).map((transcript): PartRow => ({
      name: `a transcript that is ${transcript} does not do`,
      change: (doc) => { schooling(doc).transcript = transcript },
      part,
      is: 'not-met',
      finding: { code: 'degree-missing' },
      evidence: { id, standing: 'excluded', code: 'transcript-not-official', params: { transcript } },
    })),
    {
      name: 'conferred on the day asked about, it counts',
      change: (doc) => { schooling(doc).conferred = '2026-11-21' },
      part,
      is: 'met',
    },
    {
      name: 'conferred the day after, it does not yet',
      change: (doc) => { schooling(doc).conferred = '2026-11-22' },
      part,
      is: 'not-met',
      finding: { code: 'degree-missing' },
      evidence: { id, standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'conferred this month, its day left open, it may',
      change: (doc) => { schooling(doc).conferred = '2026-11' },
      part,
      is: 'needs-information',
      finding: { code: 'enough-if-known', params: { evidence: [id], fields: ['conferred'] } },
      evidence: { id, standing: 'if-known', code: 'date-open', params: { field: 'conferred', recorded: '2026-11' } },
    },
    {
      name: 'conferred in a month gone by, its day does not matter',
      change: (doc) => { schooling(doc).conferred = '2026-10' },
      part,
      is: 'met',
    },
    {
      name: 'that cannot be verified does not count',
      change: (doc) => { schooling(doc).verification = 'unable-to-verify' },
      part,
      is: 'not-met',
      evidence: { id, standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'that reviewers refuse does not count',
      change: (doc) => { decide(doc, { evidence: id, decision: 'refused' }) },
      part,
      is: 'not-met',
      evidence: { id, standing: 'excluded', code: 'refused' },
    },
    {
      name: 'that they accept counts without a recorded transcript',
      change: (doc) => { delete schooling(doc).transcript; decide(doc, { evidence: id, decision: 'accepted' }) },
      part,
      is: 'met',
      evidence: { id, standing: 'counted', code: 'accepted' },
    },
    {
      name: 'that they accept for the whole rule counts for its part',
      change: (doc) => { delete schooling(doc).transcript; decide(doc, { evidence: id, requirement: 'orimha/ifa/education-or-work', decision: 'accepted' }) },
      part,
      is: 'met',
    },
    {
      name: 'that they accept for another part does not count for this one',
      change: (doc) => { delete schooling(doc).transcript; decide(doc, { evidence: id, requirement: 'orimha/ifa/education-or-work/work', decision: 'accepted' }) },
      part,
      is: 'needs-information',
    },
    {
      name: 'that they accept does not count if its transcript is unofficial: for that, decide on the part',
      change: (doc) => { schooling(doc).transcript = 'unofficial'; decide(doc, { evidence: id, decision: 'accepted' }) },
      part,
      is: 'not-met',
      evidence: { id, standing: 'excluded', code: 'transcript-not-official' },
    },
    {
      name: 'waits to be verified where only verified evidence counts',
      change: (doc) => {
        for (const each of [...doc.trainings, ...doc.references, ...doc.memberships]) each.verification = 'verified'
        schooling(doc).verification = 'submitted'
      },
      options: { counting: 'verified' },
      part,
      is: 'pending',
      finding: { code: 'enough-once-verified', params: { evidence: [id] } },
      evidence: { id, standing: 'if-verified', code: 'not-verified', params: { verification: 'submitted' } },
    },
  ])
}

const shortOfJob3 = { code: 'amount-short', params: { counted: 391, required: 730, missing: 339 } } as const
const allThreeJobs = { 'job-1': 449, 'job-2': 626, 'job-3': 391 }

partTable('two years of paid work with infants or young children (RD-07): what takes job-3 away leaves 391 days', byWork, [
  ...Object.entries(allThreeJobs).map(([id, days]): PartRow => ({
    name: `without ${id} the work is ${730 - days} days short`,
    change: (doc) => { remove(doc.experience, id) },
    part: 'work',
    is: 'not-met',
    finding: { code: 'amount-short', params: { counted: days, required: 730, missing: 730 - days } },
    missing: { quantity: { unit: 'days', value: 730 - days } },
  })),
  {
    name: '730 days are two years: the present job since 18 December 2025, the day asked about included',
    change: (doc) => { job(doc).start = '2025-12-18' },
    part: 'work',
    is: 'met',
    evidence: { id: 'job-3', standing: 'counted', amount: 339 },
  },
  {
    name: '729 days are not',
    change: (doc) => { job(doc).start = '2025-12-19' },
    part: 'work',
    is: 'not-met',
    finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
  },
  {
    name: 'a job that goes on beyond the day asked about is cut there, not dropped',
    change: (doc) => { job(doc).start = '2025-12-18'; job(doc).end = '2027-06-30' },
    part: 'work',
    is: 'met',
    evidence: { id: 'job-3', standing: 'counted', amount: 339 },
  },
  {
    name: 'a job that begins after the day asked about does not count yet',
    change: (doc) => { job(doc).start = '2026-11-22' },
    part: 'work',
    is: 'not-met',
    finding: shortOfJob3,
    evidence: { id: 'job-3', standing: 'excluded', code: 'after-as-of' },
  },
  {
    name: 'days that two jobs share count once: the 729 days are no more with a second job beside the present one',
    change: (doc) => { job(doc).start = '2025-12-19'; doc.experience.push({ ...job(doc), id: 'job-4', end: '2026-03-31' }) },
    part: 'work',
    is: 'not-met',
    finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
  },
  {
    name: 'the one day by which the second job began earlier makes them 730',
    change: (doc) => { job(doc).start = '2025-12-19'; doc.experience.push({ ...job(doc), id: 'job-4', start: '2025-12-18', end: '2026-03-31' }) },
    part: 'work',
    is: 'met',
  },
  {
    name: 'work needs no degree before it',
    change: (doc) => { doc.education = [] },
    part: 'work',
    is: 'met',
  },
  {
    name: 'volunteer work does not count, however long',
    change: (doc) => { job(doc, 'volunteer-1').end = '2025-12-14' },
    part: 'work',
    is: 'met',
    evidence: { id: 'volunteer-1', standing: 'excluded', code: 'kind-does-not-fit', params: { kind: 'volunteer' } },
  },
  ...(['volunteer', 'internship'] as const).map((kind): PartRow => ({
    name: `${kind} time in place of a job leaves the work short, even where it was paid`,
    change: (doc) => { job(doc).kind = kind },
    part: 'work',
    is: 'not-met',
    finding: shortOfJob3,
    evidence: { id: 'job-3', standing: 'excluded', code: 'kind-does-not-fit', params: { kind } },
  })),
  {
    name: 'unpaid work does not count (RD-09)',
    change: (doc) => { job(doc).paid = false },
    part: 'work',
    is: 'not-met',
    finding: shortOfJob3,
    evidence: { id: 'job-3', standing: 'excluded', code: 'flag-not-given', params: { field: 'paid' } },
  },
  {
    name: 'whether it was paid is asked where the record does not say',
    change: (doc) => { delete job(doc).paid },
    part: 'work',
    is: 'needs-information',
    finding: { code: 'enough-if-known', params: { evidence: ['job-3'], fields: ['paid'] } },
    missing: { quantity: { unit: 'days', value: 339 }, fields: [{ evidence: 'job-3', field: 'paid' }] },
  },
  ...(['infant-toddler', 'young-child'] as const).map((group): PartRow => ({
    name: `work with the ${group} alone counts`,
    change: (doc) => { job(doc).serves = [group] },
    part: 'work',
    is: 'met',
  })),
  {
    name: 'work with parents alone does not',
    change: (doc) => { job(doc).serves = ['parent-caregiver', 'pregnant-person'] },
    part: 'work',
    is: 'not-met',
    finding: shortOfJob3,
    evidence: { id: 'job-3', standing: 'excluded', code: 'does-not-serve', params: { groups: ['infant-toddler', 'young-child'], each: false } },
  },
  {
    name: 'work that serves nobody does not',
    change: (doc) => { job(doc).serves = [] },
    part: 'work',
    is: 'not-met',
    finding: shortOfJob3,
    evidence: { id: 'job-3', standing: 'excluded', code: 'does-not-serve' },
  },
  {
    name: 'whom it serves is asked where the record does not say',
    change: (doc) => { delete job(doc).serves },
    part: 'work',
    is: 'needs-information',
    finding: { code: 'enough-if-known', params: { evidence: ['job-3'], fields: ['serves'] } },
    missing: { fields: [{ evidence: 'job-3', field: 'serves' }] },
  },
  ...(['supervised', 'professional', 'socialEmotionalFocus', 'attendsToRelationships', 'culturallyResponsive'] as const).map((field): PartRow => ({
    name: `whether it was ${field} is not asked`,
    change: (doc) => { job(doc)[field] = false },
    part: 'work',
    is: 'met',
  })),
  {
    name: 'part-time work is for reviewers (RD-08)',
    change: (doc) => { job(doc).fullTimeEquivalent = 0.75 },
    part: 'work',
    is: 'needs-review',
    finding: { code: 'enough-if-approved', params: { evidence: ['job-3'] } },
    evidence: { id: 'job-3', standing: 'if-approved', code: 'part-time', params: { fullTimeEquivalent: 0.75 } },
    missing: { quantity: { unit: 'days', value: 339 } },
  },
  {
    name: 'part-time work that they accept counts by the calendar',
    change: (doc) => { job(doc).fullTimeEquivalent = 0.75; decide(doc, { evidence: 'job-3', decision: 'accepted' }) },
    part: 'work',
    is: 'met',
    evidence: { id: 'job-3', standing: 'counted', amount: 342, code: 'accepted' },
  },
  {
    name: 'full-time work needs nobody',
    change: (doc) => { job(doc).fullTimeEquivalent = 1 },
    part: 'work',
    is: 'met',
  },
  {
    name: 'a start whose day is open puts only the days it leaves open in doubt: 326 of 342 are sure',
    change: (doc) => { job(doc).start = '2025-12' },
    part: 'work',
    is: 'needs-information',
    finding: { code: 'enough-if-known', params: { fields: ['start'] } },
    evidence: { id: 'job-3', standing: 'counted', amount: 326 },
    missing: { quantity: { unit: 'days', value: 13 }, fields: [{ evidence: 'job-3', field: 'start' }] },
  },
  {
    name: 'a job that cannot be verified does not count',
    change: (doc) => { job(doc).verification = 'unable-to-verify' },
    part: 'work',
    is: 'not-met',
    finding: shortOfJob3,
    evidence: { id: 'job-3', standing: 'excluded', code: 'unable-to-verify' },
  },
  {
    name: 'a job that reviewers refuse for the whole rule does not count for its part',
    change: (doc) => { decide(doc, { evidence: 'job-3', requirement: 'orimha/ifa/education-or-work', decision: 'refused' }) },
    part: 'work',
    is: 'not-met',
    finding: shortOfJob3,
    evidence: { id: 'job-3', standing: 'excluded', code: 'refused' },
  },
  {
    name: 'acceptance does not make unpaid work paid',
    change: (doc) => { job(doc).paid = false; decide(doc, { evidence: 'job-3', decision: 'accepted' }) },
    part: 'work',
    is: 'not-met',
    finding: shortOfJob3,
  },
])

const onPart = (part: Part) => `orimha/ifa/education-or-work/${part}`

partTable('the whole is as good as its best part', byWork, [
  {
    name: 'work that is for reviewers and a degree whose transcript is not recorded: for reviewers',
    change: (doc) => {
      job(doc).fullTimeEquivalent = 0.5
      doc.education.push({ id: 'degree-1', level: 'associate', conferred: '2024-06-14' })
    },
    part: 'degree',
    is: 'needs-information',
    whole: 'needs-review',
  },
  {
    name: 'half of the work and half of a degree do not add up',
    change: (doc) => {
      remove(doc.experience, 'job-3')
      doc.education.push({ id: 'degree-1', level: 'bachelor', conferred: '2027-06-12', transcript: 'official' })
    },
    part: 'work',
    is: 'not-met',
  },
  {
    name: 'a part that reviewers find met makes the whole met',
    change: (doc) => { remove(doc.experience, 'job-3'); decide(doc, { requirement: onPart('work'), decision: 'met' }) },
    part: 'work',
    is: 'met',
    finding: { code: 'determined', params: { decision: 'met' } },
  },
  {
    name: 'a part that is waived is met, so that waiving never worsens',
    change: (doc) => { remove(doc.experience, 'job-3'); decide(doc, { requirement: onPart('cda'), decision: 'waived' }) },
    part: 'cda',
    is: 'met',
    whole: 'met',
    finding: { code: 'determined', params: { decision: 'waived' } },
  },
  {
    name: 'a part that they find not met leaves the others',
    change: (doc) => {
      doc.education.push({ id: 'degree-1', level: 'associate', conferred: '2024-06-14', transcript: 'official' })
      decide(doc, { requirement: onPart('work'), decision: 'not-met' })
    },
    part: 'work',
    is: 'not-met',
    whole: 'met',
  },
  {
    name: 'the whole that they find not met is so, whatever its parts',
    change: (doc) => { decide(doc, { requirement: 'orimha/ifa/education-or-work', decision: 'not-met' }) },
    part: 'work',
    is: 'met',
    whole: 'not-met',
    says: ['determined'],
  },
  {
    name: 'the whole that is waived does not bind this person',
    change: (doc) => { remove(doc.experience, 'job-3'); decide(doc, { requirement: 'orimha/ifa/education-or-work', decision: 'waived' }) },
    part: 'work',
    is: 'not-met',
    whole: 'not-applicable',
    says: ['determined'],
  },
])

describe('training', () => { decisionTable(byWork, [...eachTrainingIsNeeded(byWork), ...trainingRows(byWork, 'training-04', 'training-06')]) })

const notMet = { references: 'not-met' } as const
const slotOpen = (slot: string) => ({ code: 'slot-open', params: { slot } }) as const
const coach = (doc: Draft) => person(doc, 'coach-1')
const add = (doc: Draft, rater: string, ...roles: Reference['roles']) => {
  if (!doc.people.some(({ id }) => id === rater)) doc.people.push({ id: rater })
  doc.references.push({ id: `reference-${doc.references.length + 1}`, rater, received: '2026-10-10', roles: [...roles] })
}

describe('three ratings by three people: the supervisor, someone endorsed, and a third (RD-17)', () => {
  decisionTable(byWork, [
    {
      name: 'without the rating of the supervisor its slot is open; the supervisor of the present job could fill it',
      change: (doc) => { remove(doc.references, 'reference-1') },
      turns: notMet,
      finding: { code: 'slot-open', params: { roles: ['current-program-supervisor'] } },
      missing: { quantity: { unit: 'count', value: 1 }, slots: [expect.objectContaining({ candidates: ['supervisor-1'] })] as never },
    },
    {
      name: 'a supervisor who is not the current one does not fill it: roles are taken literally',
      change: (doc) => { rating(doc, 'reference-1').roles = ['supervisor'] },
      turns: notMet,
      finding: { code: 'slot-open', params: { roles: ['current-program-supervisor'] } },
      evidence: { id: 'reference-1', standing: 'excluded', code: 'role-does-not-fit', params: { roles: ['supervisor'] } },
    },
    {
      name: 'without the endorsed rating its slot is open; whoever is endorsed in the record could fill it',
      change: (doc) => { remove(doc.references, 'reference-2') },
      turns: notMet,
      finding: slotOpen('endorsed'),
      missing: { quantity: { unit: 'count', value: 1 }, slots: [{ slot: 'endorsed', roles: [], candidates: ['coach-1'] }] },
    },
    ...(['trainer', 'consultant', 'supervisor', 'colleague', 'service-recipient', 'board-member', 'rsc-provider', 'supervisee'] as const).map((role): Row => ({
      name: `an endorsed rater counts whatever the role: ${role}`,
      change: (doc) => { rating(doc, 'reference-2').roles = [role] },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-2', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'endorsed' } },
    })),
    ...['ifs', 'imhs', 'imhm-clinical', 'imhm-policy', 'imhm-research'].map((category): Row => ({
      name: `endorsed as ${category}`,
      change: (doc) => { coach(doc).endorsements = [{ standard: `orimha/${category}`, from: '2022-05-02' }] },
      turns: {},
    })),
    ...['orimha/ifa', 'ohio-imh/level-2', 'ohio-imh/level-3'].map((standard): Row => ({
      name: `an endorsement as ${standard} is not one of those asked for`,
      change: (doc) => { coach(doc).endorsements = [{ standard, from: '2022-05-02' }] },
      turns: notMet,
      finding: slotOpen('endorsed'),
      evidence: { id: 'reference-2', standing: 'excluded', code: 'role-does-not-fit', params: { roles: ['trainer'] } },
    })),
    {
      name: 'endorsed on the day the rating was received, first day and last',
      change: (doc) => { coach(doc).endorsements = [{ standard: 'orimha/ifs', from: '2026-09-30', to: '2026-09-30' }] },
      turns: {},
    },
    {
      name: 'endorsed from the day after',
      change: (doc) => { coach(doc).endorsements = [{ standard: 'orimha/ifs', from: '2026-10-01' }] },
      turns: notMet,
      finding: slotOpen('endorsed'),
    },
    {
      name: 'endorsed until the day before',
      change: (doc) => { coach(doc).endorsements = [{ standard: 'orimha/ifs', from: '2022-05-02', to: '2026-09-29' }] },
      turns: notMet,
      finding: slotOpen('endorsed'),
    },
    {
      name: 'vetted is as good as endorsed, whoever vetted (RD-14); five years from 1 October 2021 end on the day the rating was received',
      change: (doc) => { delete coach(doc).endorsements; coach(doc).vetted = [{ as: 'orimha/imhs', by: 'Another association', from: '2021-10-01' }] },
      turns: {},
    },
    {
      name: 'vetted until the day before',
      change: (doc) => { delete coach(doc).endorsements; coach(doc).vetted = [{ as: 'orimha/imhs', by: 'ORIMHA', from: '2021-09-30' }] },
      turns: notMet,
      finding: slotOpen('endorsed'),
    },
    {
      name: 'a vetting that ends within a year is noted',
      change: (doc) => { delete coach(doc).endorsements; coach(doc).vetted = [{ as: 'orimha/ifs', by: 'ORIMHA', from: '2022-05-02' }] },
      turns: {},
      of: 'references',
      note: { code: 'vetting-ends', params: { person: 'coach-1', on: '2027-05-01' } },
    },
    {
      name: 'a vetting as ifa is not one of those asked for',
      change: (doc) => { delete coach(doc).endorsements; coach(doc).vetted = [{ as: 'orimha/ifa', by: 'ORIMHA', from: '2024-01-01' }] },
      turns: notMet,
      finding: slotOpen('endorsed'),
    },
    {
      name: 'without the rating of the parent slot 3 is open',
      change: (doc) => { remove(doc.references, 'reference-3') },
      turns: notMet,
      finding: { code: 'slot-open', params: { slot: 'other', roles: ['colleague', 'service-recipient', 'teacher', 'cda-mentor', 'board-member'] } },
    },
    ...(['colleague', 'service-recipient', 'teacher', 'cda-mentor', 'board-member'] as const).map((role): Row => ({
      name: `a ${role} fits slot 3`,
      change: (doc) => { rating(doc, 'reference-3').roles = [role] },
      turns: {},
    })),
    ...(['supervisor', 'trainer', 'consultant', 'supervisee', 'rsc-provider', 'rsc-recipient'] as const).map((role): Row => ({
      name: `a ${role} who is not endorsed fits no slot`,
      change: (doc) => { rating(doc, 'reference-3').roles = [role] },
      turns: notMet,
      finding: slotOpen('other'),
      evidence: { id: 'reference-3', standing: 'excluded', code: 'role-does-not-fit', params: { roles: [role] } },
    })),
    {
      name: 'one person fills one slot: the endorsed rater, a colleague too, leaves slot 3 open',
      change: (doc) => { remove(doc.references, 'reference-3'); rating(doc, 'reference-2').roles = ['trainer', 'colleague'] },
      turns: notMet,
      finding: { code: 'slot-open' },
      missing: { quantity: { unit: 'count', value: 1 } },
    },
    {
      name: 'a second rating by the same person does not change that',
      change: (doc) => { Object.assign(rating(doc, 'reference-3'), { rater: 'coach-1', roles: ['colleague'] }) },
      turns: notMet,
      finding: { code: 'slot-open' },
      missing: { quantity: { unit: 'count', value: 1 } },
    },
    {
      name: 'the current supervisor who is endorsed fills one of the two slots, not both',
      change: (doc) => { person(doc, 'supervisor-1').endorsements = [{ standard: 'orimha/imhs', from: '2020-01-01' }]; delete coach(doc).endorsements },
      turns: notMet,
      finding: { code: 'slot-open' },
      missing: { quantity: { unit: 'count', value: 1 } },
    },
    {
      name: 'matched in the best way: the endorsed colleague takes the endorsed slot, the trainer who is a board member the third',
      change: (doc) => {
        delete coach(doc).endorsements
        rating(doc, 'reference-2').roles = ['board-member']
        person(doc, 'parent-1').endorsements = [{ standard: 'orimha/ifs', from: '2024-01-01' }]
        rating(doc, 'reference-3').roles = ['colleague']
      },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-3', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'endorsed' } },
    },
    {
      name: 'a fourth rating harms nobody, and says that its slot is taken',
      change: (doc) => { add(doc, 'colleague-2', 'colleague') },
      turns: {},
      of: 'references',
      evidence: { id: 'reference-4', standing: 'counted', amount: 0, code: 'slot-taken', params: { slots: ['other'] } },
    },
    {
      name: 'a rating received on the day asked about counts',
      change: (doc) => { rating(doc, 'reference-3').received = '2026-11-21' },
      turns: {},
    },
    {
      name: 'a rating received the day after does not yet',
      change: (doc) => { rating(doc, 'reference-3').received = '2026-11-22' },
      turns: notMet,
      finding: slotOpen('other'),
      evidence: { id: 'reference-3', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'a rating that cannot be verified does not count',
      change: (doc) => { rating(doc, 'reference-2').verification = 'unable-to-verify' },
      turns: notMet,
      finding: slotOpen('endorsed'),
      evidence: { id: 'reference-2', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'a rating that reviewers refuse does not count',
      change: (doc) => { decide(doc, { evidence: 'reference-3', decision: 'refused' }) },
      turns: notMet,
      finding: slotOpen('other'),
      evidence: { id: 'reference-3', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'acceptance does not endorse a rater',
      change: (doc) => { delete coach(doc).endorsements; decide(doc, { evidence: 'reference-2', decision: 'accepted' }) },
      turns: notMet,
      finding: slotOpen('endorsed'),
    },
    {
      name: 'ratings that reviewers find met are met',
      change: (doc) => { remove(doc.references, 'reference-3'); decide(doc, { requirement: 'orimha/ifa/references', decision: 'met' }) },
      turns: {},
      of: 'references',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
  ])
})

describe('papers', () => { decisionTable(byWork, [...agreementRows, ...competenciesRows(byWork), ...membershipRows]) })

const verified = allVerified(byWork)

describe('counting only what is verified, all being verified but', () => {
  decisionTable(verified, [
    waitsForVerification('training-01', 'a training', { 'training-hours': 'pending' }, 'training-hours', (doc) => item(doc.trainings, 'training-01')),
    waitsForVerification('reference-2', 'a rating', { references: 'pending' }, 'references', (doc) => rating(doc, 'reference-2')),
    waitsForVerification('membership-1', 'the membership', { membership: 'pending' }, 'membership', (doc) => item(doc.memberships, 'membership-1')),
    {
      name: 'a training that reviewers accepted: their word is enough',
      change: (doc) => { item(doc.trainings, 'training-01').verification = 'submitted'; decide(doc, { evidence: 'training-01', decision: 'accepted' }) },
      turns: {},
    },
  ])
})

partTable('counting only what is verified', verified, [
  {
    name: 'a job that needs additional action waits, and with it the whole',
    change: (doc) => { job(doc).verification = 'additional-action' },
    part: 'work',
    is: 'pending',
    finding: { code: 'enough-once-verified', params: { evidence: ['job-3'] } },
    evidence: { id: 'job-3', standing: 'if-verified', code: 'not-verified', params: { verification: 'additional-action' } },
    missing: { quantity: { unit: 'days', value: 339 } },
  },
  {
    name: 'a job that is submitted and part-time: two doubts, the worse standing',
    change: (doc) => { Object.assign(job(doc), { verification: 'submitted', fullTimeEquivalent: 0.5 }) },
    part: 'work',
    is: 'needs-review',
    evidence: { id: 'job-3', standing: 'if-approved', code: 'part-time' },
  },
])

/** No way in yet: an unofficial CDA, a degree that comes in December, 708 days of work; the hours, the ratings and the membership fall short too. */
const short: Base = { ...byWork, file: 'ifa-short.json' }

describe('the record that falls short', () => {
  it('has 443 and 265 days of work; volunteering and the resource desk give none', () => {
    const work = partIn(resultOf(assessChanged(short, () => undefined), 'education-or-work'), 'work')
    expect(work?.findings).toEqual([{ code: 'amount-short', params: { counted: 708, required: 730, missing: 22 } }])
    expect(work?.evidence.map(({ id, amount, code }) => [id, amount ?? code])).toEqual([
      ['job-1', 443], ['volunteer-1', 'kind-does-not-fit'], ['job-2', 'does-not-serve'], ['job-3', 265],
    ])
  })

  decisionTable(short, [
    {
      name: 'an official transcript of the CDA is one way in',
      change: (doc) => { item(doc.education, 'cda-1').transcript = 'official' },
      turns: { 'education-or-work': 'met' },
    },
    {
      name: 'the degree is another, on the day that it is conferred',
      change: (doc) => { doc.experience = [] },
      options: { asOf: '2026-12-18' },
      turns: { 'education-or-work': 'met' },
    },
    {
      name: 'the present job is a third, with its 287th day',
      change: () => undefined,
      options: { asOf: '2026-12-13' },
      turns: { 'education-or-work': 'met' },
    },
    {
      name: 'the day before it is one short',
      change: () => undefined,
      options: { asOf: '2026-12-12' },
      turns: {},
    },
    {
      name: 'the conference is there twice, in capitals once, and counts once',
      change: () => undefined,
      turns: {},
      of: 'training-hours',
      finding: { code: 'amount-short', params: { counted: 28.5, required: 30, missing: 1.5 } },
      evidence: { id: 'training-09', standing: 'excluded', code: 'duplicate', params: { of: 'training-05' } },
    },
    {
      name: 'were the second one of another day, the hours would do',
      change: (doc) => { item(doc.trainings, 'training-09').completed = '2025-10-11' },
      turns: { 'training-hours': 'met' },
    },
    {
      name: 'the colleague is endorsed, and not in a category that is asked for',
      change: () => undefined,
      turns: {},
      of: 'references',
      finding: slotOpen('endorsed'),
      missing: { quantity: { unit: 'count', value: 1 } },
    },
    {
      name: 'endorsed as IFS too by then, the colleague would fill the slot, and the parent the third',
      change: (doc) => { person(doc, 'colleague-1').endorsements?.push({ standard: 'orimha/ifs', from: '2026-10-09' }) },
      turns: { references: 'met' },
      evidence: { id: 'reference-2', standing: 'counted', amount: 1, code: 'fills', params: { slot: 'endorsed' } },
    },
  ])
})
