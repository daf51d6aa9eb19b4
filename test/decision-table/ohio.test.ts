import { describe, expect, it } from 'vitest'
import type { Training } from '../../src/model/applicant'
import { decide, draftOf, item, remove, type Draft } from './records'
import { assessChanged, decisionTable, resultOf, verdictsOf, type Base, type Row } from './table'

const asOf = '2026-11-21'
const level1: Base = { file: 'ohio-level-1.json', standard: 'ohio-imh/level-1', asOf }
const level2: Base = { file: 'ohio-level-2.json', standard: 'ohio-imh/level-2', asOf }
const level3: Base = { file: 'ohio-level-3.json', standard: 'ohio-imh/level-3', asOf }

const job = (doc: Draft, id: string) => item(doc.experience, id)
const training = (doc: Draft, id: string) => item(doc.trainings, id)
const degree = (doc: Draft, id = 'degree-1') => item(doc.education, id)
const proof = (doc: Draft) => item(doc.documents, 'proof-1')

const noEmployment = { code: 'employment-missing', params: { on: asOf } } as const

// 319 days at a child care center (16 August 2021 to 30 June 2022), 475 of home visiting since 4 August 2025: 794 of 730.
describe('level 1, whose education and training hours are known from an unofficial source only', () => {
  it('is otherwise met', () => {
    expect(verdictsOf(assessChanged(level1, () => undefined))).toEqual({
      'registry-profile': 'met',
      'employment': 'met',
      'education': 'needs-review',
      'work-experience': 'met',
      'experience-proof': 'met',
      'training-hours': 'needs-review',
    })
  })

  decisionTable(level1, [
    {
      name: 'without an identifier there is no registry profile',
      change: (doc) => { doc.identifiers = [] },
      turns: { 'registry-profile': 'not-met' },
      finding: { code: 'identifier-missing', params: { systems: ['opin', 'opn'] } },
    },
    {
      name: 'opn is opin',
      change: (doc) => { doc.identifiers = [{ system: 'opn', value: 'EXAMPLE-0001' }] },
      turns: {},
    },
    {
      name: 'an identifier of another system is no registry profile',
      change: (doc) => { doc.identifiers = [{ system: 'npi', value: 'EXAMPLE-0001' }] },
      turns: { 'registry-profile': 'not-met' },
      finding: { code: 'identifier-missing' },
    },
    {
      name: 'a present job that ended the day before is no employment; the years of work have days to spare',
      change: (doc) => { job(doc, 'job-2').end = '2026-11-20' },
      turns: { employment: 'not-met' },
      finding: noEmployment,
      evidence: { id: 'job-2', standing: 'excluded', code: 'not-running', params: { from: '2025-08-04', to: '2026-11-20' } },
    },
    {
      name: 'a present job that ends on the day is',
      change: (doc) => { job(doc, 'job-2').end = asOf },
      turns: {},
    },
    {
      name: 'a present job that ends this month, on a day left open, may be',
      change: (doc) => { job(doc, 'job-2').end = '2026-11' },
      turns: { employment: 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: ['end'] } },
    },
    {
      name: 'without the present job the work is 411 days short too',
      change: (doc) => { remove(doc.experience, 'job-2') },
      turns: { 'employment': 'not-met', 'work-experience': 'not-met' },
      of: 'work-experience',
      finding: { code: 'amount-short', params: { counted: 319, required: 730, missing: 411 } },
    },
    {
      name: 'volunteering is no employment, and for reviewers as work (RD-22, RD-30)',
      change: (doc) => { job(doc, 'job-2').kind = 'volunteer' },
      turns: { 'employment': 'not-met', 'work-experience': 'needs-review' },
      of: 'work-experience',
      finding: { code: 'enough-if-approved', params: { evidence: ['job-2'] } },
      evidence: { id: 'job-2', standing: 'if-approved', code: 'kind-needs-approval', params: { kind: 'volunteer' } },
    },
    {
      name: 'a past internship is for reviewers',
      change: (doc) => { job(doc, 'job-1').kind = 'internship' },
      turns: { 'work-experience': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['job-1'] } },
    },
    {
      name: 'unpaid work is for reviewers',
      change: (doc) => { job(doc, 'job-1').paid = false },
      turns: { 'work-experience': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['job-1'] } },
      evidence: { id: 'job-1', standing: 'if-approved', code: 'unpaid-needs-approval' },
    },
    {
      name: 'work that does not say whether it was paid counts',
      change: (doc) => { for (const id of ['job-1', 'job-2']) delete job(doc, id).paid },
      turns: {},
    },
    {
      name: 'part-time work is for reviewers (RD-08)',
      change: (doc) => { job(doc, 'job-1').fullTimeEquivalent = 0.5 },
      turns: { 'work-experience': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['job-1'] } },
      evidence: { id: 'job-1', standing: 'if-approved', code: 'part-time' },
    },
    {
      name: 'work with young children counts as work with infants does (RD-30)',
      change: (doc) => { job(doc, 'job-1').serves = ['young-child'] },
      turns: {},
    },
    {
      name: 'work with caregivers alone is employment with families, but not the work asked for',
      change: (doc) => { job(doc, 'job-2').serves = ['parent-caregiver'] },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 319, required: 730, missing: 411 } },
      evidence: { id: 'job-2', standing: 'excluded', code: 'does-not-serve' },
    },
    {
      name: 'work that serves nobody is neither',
      change: (doc) => { job(doc, 'job-2').serves = [] },
      turns: { 'employment': 'not-met', 'work-experience': 'not-met' },
      finding: noEmployment,
      evidence: { id: 'job-2', standing: 'excluded', code: 'does-not-serve' },
    },
    {
      name: 'work that does not say whom it serves is asked about',
      change: (doc) => { delete job(doc, 'job-2').serves },
      turns: { 'employment': 'needs-information', 'work-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: ['serves'] } },
      missing: { fields: [{ evidence: 'job-2', field: 'serves' }] },
    },
    {
      name: 'a job that cannot be verified is neither employment nor work',
      change: (doc) => { job(doc, 'job-2').verification = 'unable-to-verify' },
      turns: { 'employment': 'not-met', 'work-experience': 'not-met' },
      finding: noEmployment,
      evidence: { id: 'job-2', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'begun on 7 October 2025 the present job makes two years to the day',
      change: (doc) => { job(doc, 'job-2').start = '2025-10-07' },
      turns: {},
      of: 'work-experience',
      evidence: { id: 'job-2', standing: 'counted', amount: 411 },
    },
    {
      name: 'begun on 8 October 2025 it leaves a day missing',
      change: (doc) => { job(doc, 'job-2').start = '2025-10-08' },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
      missing: { quantity: { unit: 'days', value: 1 } },
    },
    {
      name: 'a year left open at the start is asked for; that the job runs is certain',
      change: (doc) => { job(doc, 'job-2').start = '2025' },
      turns: { 'work-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['start'] } },
      missing: { quantity: { unit: 'days', value: 85 } },
    },
    {
      name: 'volunteering whose first and last days are open is asked about where those days decide: 689 days are for reviewers, 748 at best',
      change: (doc) => { remove(doc.experience, 'job-1'); job(doc, 'volunteer-1').serves = ['infant-toddler'] },
      turns: { 'work-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: expect.arrayContaining(['start', 'end']) as unknown } },
      missing: { quantity: { unit: 'days', value: 255 } },
    },
    {
      name: 'without proof of the experience',
      change: (doc) => { remove(doc.documents, 'proof-1') },
      turns: { 'experience-proof': 'not-met' },
      finding: { code: 'document-missing', params: { document: 'experience-proof' } },
    },
    {
      name: 'another document proves nothing',
      change: (doc) => { proof(doc).kind = 'internship-description' },
      turns: { 'experience-proof': 'not-met' },
      finding: { code: 'document-missing', params: { document: 'experience-proof' } },
    },
    {
      name: 'proof that cannot be verified is none',
      change: (doc) => { proof(doc).verification = 'unable-to-verify' },
      turns: { 'experience-proof': 'not-met' },
      finding: { code: 'document-missing' },
      evidence: { id: 'proof-1', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'proof dated on the day asked about counts',
      change: (doc) => { proof(doc).dated = asOf },
      turns: {},
    },
    {
      name: 'proof dated the day after does not',
      change: (doc) => { proof(doc).dated = '2026-11-22' },
      turns: { 'experience-proof': 'not-met' },
      finding: { code: 'document-missing' },
      evidence: { id: 'proof-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'a decision settles what only an unofficial source says: met',
      change: (doc) => {
        decide(doc, { requirement: 'ohio-imh/level-1/education', decision: 'met' })
        decide(doc, { requirement: 'ohio-imh/level-1/training-hours', decision: 'met' })
      },
      turns: { 'education': 'met', 'training-hours': 'met' },
      finding: { code: 'determined', params: { determination: 'decision-1', decision: 'met' } },
    },
    {
      name: 'a decision settles what only an unofficial source says: not met, though the unofficial figure is reached',
      change: (doc) => { decide(doc, { requirement: 'ohio-imh/level-1/training-hours', decision: 'not-met' }) },
      turns: { 'training-hours': 'not-met' },
      finding: { code: 'determined', params: { decision: 'not-met' } },
    },
    {
      name: 'a decision settles what only an unofficial source says: waived',
      change: (doc) => { decide(doc, { requirement: 'ohio-imh/level-1/education', decision: 'waived' }) },
      turns: { education: 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
    {
      name: 'counting only what is verified, a present job that is submitted waits',
      change: (doc) => { job(doc, 'job-2').verification = 'submitted' },
      turns: { 'employment': 'pending', 'work-experience': 'pending' },
      options: { counting: 'verified' },
      finding: { code: 'enough-once-verified', params: { evidence: ['job-2'] } },
    },
  ])
})

// Work since the bachelor's degree of 6 May 2023: 483 days to 30 August 2024 and 265 since 2 March 2026: 748 of 730.
describe('level 2, professional work after the bachelor\'s degree', () => {
  decisionTable(level2, [
    {
      name: 'without the degree neither education is met nor the work that leans on it (RD-11)',
      change: (doc) => { doc.education = [] },
      turns: { 'education': 'not-met', 'work-experience': 'not-met' },
      finding: { code: 'degree-missing' },
    },
    ...(['cda', 'associate', 'certificate'] as const).map((level): Row => ({
      name: `level ${level} is no bachelor's degree`,
      change: (doc) => { degree(doc).level = level },
      turns: { 'education': 'not-met', 'work-experience': 'not-met' },
      finding: { code: 'degree-missing' },
      evidence: { id: 'degree-1', standing: 'excluded', code: 'level-does-not-fit', params: { level } },
    })),
    ...(['master', 'doctorate', 'medical'] as const).map((level): Row => ({
      name: `level ${level} is more than a bachelor's degree`,
      change: (doc) => { degree(doc).level = level },
      turns: {},
    })),
    {
      name: 'the degree\'s name is not asked',
      change: (doc) => { delete degree(doc).degree },
      turns: {},
    },
    {
      name: 'no transcript is asked',
      change: (doc) => { degree(doc).transcript = 'none' },
      turns: {},
    },
    {
      name: 'conferred 18 days later the degree leaves two years of work to the day',
      change: (doc) => { degree(doc).conferred = '2023-05-24' },
      turns: {},
    },
    {
      name: 'conferred 19 days later it leaves a day missing',
      change: (doc) => { degree(doc).conferred = '2023-05-25' },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
      evidence: { id: 'job-1', standing: 'counted', amount: 464 },
    },
    {
      name: 'an open conferral day is asked for where it decides: 509 days are certain',
      change: (doc) => { degree(doc).conferred = '2023' },
      turns: { 'work-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { fields: ['conferred'] } },
      missing: { quantity: { unit: 'days', value: 221 }, fields: [{ evidence: 'degree-1', field: 'conferred' }] },
    },
    {
      name: 'work that was not professional does not count',
      change: (doc) => { job(doc, 'job-1').professional = false },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 265, required: 730, missing: 465 } },
      evidence: { id: 'job-1', standing: 'excluded', code: 'flag-not-given', params: { field: 'professional' } },
    },
    {
      name: 'work that does not say whether it was professional is asked about',
      change: (doc) => { delete job(doc, 'job-1').professional },
      turns: { 'work-experience': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['job-1'], fields: ['professional'] } },
      missing: { fields: [{ evidence: 'job-1', field: 'professional' }] },
    },
    {
      name: 'work with caregivers alone counts (RD-30)',
      change: (doc) => { job(doc, 'job-1').serves = ['parent-caregiver'] },
      turns: {},
    },
    {
      name: 'work with children of three and more alone does not, though it is employment',
      change: (doc) => { job(doc, 'job-2').serves = ['young-child'] },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 483, required: 730, missing: 247 } },
      evidence: { id: 'job-2', standing: 'excluded', code: 'does-not-serve' },
    },
    {
      name: 'an internship is for reviewers',
      change: (doc) => { job(doc, 'job-1').kind = 'internship' },
      turns: { 'work-experience': 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['job-1'] } },
    },
    {
      name: 'a decision fills in for the figure that is not published',
      change: (doc) => { decide(doc, { requirement: 'ohio-imh/level-2/training-hours', decision: 'met' }) },
      turns: { 'training-hours': 'met' },
      finding: { code: 'determined', params: { decision: 'met' } },
    },
  ])
})

// 810 days of early childhood mental health consultation since 3 September 2024; the counseling job before it was not this work.
describe('level 3, supervised work with infants and caregivers both, after the graduate degree', () => {
  const noWork = { code: 'amount-short', params: { counted: 0, required: 730, missing: 730 } } as const

  decisionTable(level3, [
    {
      name: 'a bachelor\'s degree alone is not enough, and starts no clock',
      change: (doc) => { remove(doc.education, 'degree-2') },
      turns: { 'education': 'not-met', 'work-experience': 'not-met' },
      finding: { code: 'degree-missing' },
      evidence: { id: 'degree-1', standing: 'excluded', code: 'level-does-not-fit', params: { level: 'bachelor' } },
    },
    {
      name: 'conferred on 22 November 2024 the degree leaves two years of work to the day',
      change: (doc) => { degree(doc, 'degree-2').conferred = '2024-11-22' },
      turns: {},
      of: 'work-experience',
      evidence: { id: 'job-2', standing: 'counted', amount: 730, code: 'cut', params: { days: 80 } },
    },
    {
      name: 'conferred a day later it leaves a day missing',
      change: (doc) => { degree(doc, 'degree-2').conferred = '2024-11-23' },
      turns: { 'work-experience': 'not-met' },
      finding: { code: 'amount-short', params: { counted: 729, required: 730, missing: 1 } },
    },
    ...(['supervised', 'culturallyResponsive', 'traumaInformed'] as const).flatMap((field): readonly Row[] => [
      {
        name: `work that was not ${field} does not count`,
        change: (doc) => { job(doc, 'job-2')[field] = false },
        turns: { 'work-experience': 'not-met' },
        finding: noWork,
        evidence: { id: 'job-2', standing: 'excluded', code: 'flag-not-given', params: { field } },
      },
      {
        name: `work that does not say whether it was ${field} is asked about`,
        change: (doc) => { Reflect.deleteProperty(job(doc, 'job-2'), field) },
        turns: { 'work-experience': 'needs-information' },
        finding: { code: 'enough-if-known', params: { evidence: ['job-2'], fields: [field] } },
        missing: { fields: [{ evidence: 'job-2', field }] },
      },
    ]),
    {
      name: 'whether it was professional or attended to relationships is not asked',
      change: (doc) => { Object.assign(job(doc, 'job-2'), { professional: false, attendsToRelationships: false }) },
      turns: {},
    },
    {
      name: 'infants and caregivers must be served in one spell, not in two side by side',
      change: (doc) => {
        doc.experience.push({ ...job(doc, 'job-2'), id: 'job-3', serves: ['parent-caregiver'] })
        job(doc, 'job-2').serves = ['infant-toddler']
      },
      turns: { 'work-experience': 'not-met' },
      finding: noWork,
      evidence: { id: 'job-3', standing: 'excluded', code: 'does-not-serve' },
    },
    {
      name: 'a licence is not asked',
      change: (doc) => { delete doc.licenses },
      turns: {},
    },
  ])
})

describe('a figure that is secondary or not published is for reviewers, with plenty and with nothing', () => {
  const plenty = (doc: Draft) => {
    doc.trainings.push({ id: 'training-99', completed: '2026-01-08', clockHours: 500, competencyAreas: ['infant-observation'], verification: 'verified' })
  }
  const nothing = (doc: Draft) => { doc.trainings = [] }

  for (const counting of ['claimed', 'verified'] as const) {
    it(`level 1, ${counting}: 20 hours, says an unofficial source; both figures are shown`, () => {
      const much = resultOf(assessChanged(level1, plenty, { counting }), 'training-hours')
      expect(much.verdict).toBe('needs-review')
      expect(much.authority).toBe('secondary')
      expect(much.required).toEqual({ unit: 'clock-hours', value: 20 })
      expect(much.counted).toEqual({ unit: 'clock-hours', value: counting === 'claimed' ? 524 : 520.5 })
      expect(much.findings).toContainEqual({ code: 'threshold-secondary', params: expect.objectContaining({ counted: much.counted?.value, reached: true }) as unknown })

      const none = resultOf(assessChanged(level1, nothing, { counting }), 'training-hours')
      expect(none.verdict).toBe('needs-review')
      expect(none.required).toEqual({ unit: 'clock-hours', value: 20 })
      expect(none.counted).toEqual({ unit: 'clock-hours', value: 0 })
      expect(none.findings).toContainEqual({ code: 'threshold-secondary', params: expect.objectContaining({ counted: 0, reached: false }) as unknown })
    })

    for (const base of [level2, level3]) {
      it(`${base.standard}, ${counting}: a figure exists and no public text gives it; no figure is made up`, () => {
        for (const change of [plenty, nothing]) {
          const result = resultOf(assessChanged(base, change, { counting }), 'training-hours')
          expect(result.verdict).toBe('needs-review')
          expect(result.authority).toBe('unpublished')
          expect(result.required).toBeUndefined()
          expect(result.missing?.quantity).toBeUndefined()
          expect(result.findings.map(({ code }) => code)).toContain('threshold-unpublished')
        }
      })
    }
  }

  it('tells the hours beside the figure that is not published', () => {
    const counted = (change: (doc: Draft) => void) =>
      resultOf(assessChanged(level2, change), 'training-hours').findings.find(({ code }) => code === 'threshold-unpublished')?.params
    expect(counted(() => undefined)).toEqual({ counted: 18.5 })
    expect(counted(plenty)).toEqual({ counted: 518.5 })
    expect(counted(nothing)).toEqual({ counted: 0 })
  })

  for (const [what, change] of [
    ['with nothing', (doc) => { doc.education = [] }],
    ['with a certificate', (doc) => { item(doc.education, 'cda-1').level = 'certificate' }],
    ['with a CDA', () => undefined],
    ['with a doctorate', (doc) => { item(doc.education, 'cda-1').level = 'doctorate' }],
  ] as readonly [string, (doc: Draft) => void][]) {
    it(`level 1 education ${what}`, () => {
      const result = resultOf(assessChanged(level1, change), 'education')
      expect(result.verdict).toBe('needs-review')
      expect(result.findings.map(({ code }) => code)).toContain('threshold-secondary')
    })
  }
})

// Issued on 2 December 2024: the period is 3 December 2024 to 2 December 2026. 15 hours to the minute, all verified.
const renewal: Base = { file: 'ohio-level-1-renewal-met.json', standard: 'ohio-imh/level-1/renewal', asOf }
const holding = (doc: Draft) => item(doc.holdings, 'holding-1')
const period = { from: '2024-12-03', to: '2026-12-02', due: '2026-12-02', state: 'open' } as const
const fourth = 'cultural-linguistic-trauma-informed-competency'
const short = (missing: number) => ({ code: 'amount-short', params: { counted: 15 - missing, required: 15, missing } }) as const

describe('renewal: 15 clock hours in the two years, an hour in each of four areas', () => {
  it('is met as four areas; read as six it would not be (RD-04)', () => {
    const assessment = assessChanged(renewal, () => undefined)
    expect(assessment.period).toEqual(period)
    expect(verdictsOf(assessment)).toEqual({ 'clock-hours': 'met', 'competency-areas': 'met' })
    expect(resultOf(assessment, 'competency-areas').notes).toContainEqual({ code: 'reading-matters', params: { reading: 'RD-04', verdict: 'not-met' } })
  })

  for (const level of [1, 2, 3]) {
    it(`level ${level} has the same rule`, () => {
      const base = { ...renewal, standard: `ohio-imh/level-${level}/renewal` }
      const assessment = assessChanged(base, (doc) => { holding(doc).standard = `ohio-imh/level-${level}` })
      expect(assessment.period).toEqual(period)
      expect(verdictsOf(assessment)).toEqual({ 'clock-hours': 'met', 'competency-areas': 'met' })
    })
  }

  describe('each training is needed', () => {
    decisionTable(renewal, [
      {
        name: 'without training-01, 1.5 h, nothing is left for the fourth area',
        change: (doc) => { remove(doc.trainings, 'training-01') },
        turns: { 'competency-areas': 'not-met', 'clock-hours': 'not-met' },
        finding: { code: 'areas-short', params: { areas: [{ area: fourth, hours: 0, required: 1 }] } },
        missing: { areas: [{ area: fourth, hours: 1 }] },
      },
      {
        name: 'without training-02, 1 h, two areas are short together: no split gives both their hour',
        change: (doc) => { remove(doc.trainings, 'training-02') },
        turns: { 'competency-areas': 'not-met', 'clock-hours': 'not-met' },
        finding: { code: 'areas-short-together', params: { areas: ['social-emotional-development', fourth], needed: 2, available: 1.5 } },
        missing: { deficit: { areas: ['social-emotional-development', fourth], needed: 2, available: 1.5 } },
      },
      {
        name: 'without training-03, 1.5 h, three areas are short together, though each two of them are not',
        change: (doc) => { remove(doc.trainings, 'training-03') },
        turns: { 'competency-areas': 'not-met', 'clock-hours': 'not-met' },
        finding: {
          code: 'areas-short-together',
          params: { areas: ['infant-observation', 'social-emotional-development', fourth], needed: 3, available: 2.5 },
        },
      },
      ...['training-04', 'training-05', 'training-06', 'training-07'].map((id): Row => {
        const { clockHours = 0 } = item(draftOf(renewal.file).trainings, id)
        return {
          name: `without ${id} the hours are ${clockHours} short; the areas have theirs`,
          change: (doc) => { remove(doc.trainings, id) },
          turns: { 'clock-hours': 'not-met' },
          finding: short(clockHours),
          missing: { quantity: { unit: 'clock-hours', value: clockHours } },
        }
      }),
      {
        name: 'without training-01 the hours are 1.5 short',
        change: (doc) => { remove(doc.trainings, 'training-01') },
        turns: { 'competency-areas': 'not-met', 'clock-hours': 'not-met' },
        of: 'clock-hours',
        finding: short(1.5),
      },
    ])
  })

  describe('what a training gives', () => {
    decisionTable(renewal, [
      {
        name: 'a training of none of the named areas does not count',
        change: (doc) => { training(doc, 'training-04').competencyAreas = ['infant-mental-health-practice'] },
        turns: { 'clock-hours': 'not-met' },
        finding: short(4),
        evidence: { id: 'training-04', standing: 'excluded', code: 'area-not-asked' },
      },
      {
        name: 'a training of a named area and another one counts in full',
        change: (doc) => { training(doc, 'training-04').competencyAreas = ['infant-mental-health-practice', 'relationship-based-education'] },
        turns: {},
      },
      {
        name: 'hours that the record gives to another area do not count here',
        change: (doc) => {
          Object.assign(training(doc, 'training-04'), {
            competencyAreas: ['infant-mental-health-practice', 'relationship-based-education'],
            hoursByArea: { 'infant-mental-health-practice': 1, 'relationship-based-education': 3 },
          })
        },
        turns: { 'clock-hours': 'not-met' },
        finding: short(1),
        evidence: { id: 'training-04', standing: 'counted', amount: 3 },
      },
      {
        name: 'hours that the record gives to no area do not count here either',
        change: (doc) => { training(doc, 'training-04').hoursByArea = { 'relationship-based-education': 3.5 } },
        turns: { 'clock-hours': 'not-met' },
        finding: short(0.5),
      },
      {
        name: 'a quarter, half and another half hour of the three make the hour of the fourth area',
        change: (doc) => {
          Object.assign(training(doc, 'training-01'), {
            competencyAreas: ['social-emotional-development', 'cultural-competency', 'linguistic-competency', 'trauma-informed-competency'],
            hoursByArea: { 'social-emotional-development': 0.5, 'cultural-competency': 0.25, 'linguistic-competency': 0.25, 'trauma-informed-competency': 0.5 },
          })
        },
        turns: {},
      },
      {
        name: 'a training without hours stands for whatever is missing, of the hours and of the areas',
        change: (doc) => { delete training(doc, 'training-02').clockHours },
        turns: { 'clock-hours': 'needs-information', 'competency-areas': 'needs-information' },
        finding: { code: 'enough-if-known', params: { evidence: ['training-02'], fields: ['clockHours'] } },
        missing: { quantity: { unit: 'clock-hours', value: 1 }, fields: [{ evidence: 'training-02', field: 'clockHours' }] },
      },
      {
        name: 'but only in its own areas',
        change: (doc) => { delete training(doc, 'training-07').clockHours; remove(doc.trainings, 'training-02') },
        turns: { 'clock-hours': 'needs-information', 'competency-areas': 'not-met' },
        of: 'competency-areas',
        finding: { code: 'areas-short-together', params: { needed: 2, available: 1.5 } },
      },
      {
        name: 'credit is for reviewers (RD-26)',
        change: (doc) => { delete training(doc, 'training-07').clockHours; training(doc, 'training-07').credit = { unit: 'ceu', value: 0.2 } },
        turns: { 'clock-hours': 'needs-review' },
        finding: { code: 'enough-if-approved', params: { evidence: ['training-07'] } },
        evidence: { id: 'training-07', standing: 'if-approved', code: 'credit-not-converted', params: { unit: 'ceu', value: 0.2 } },
      },
      {
        name: 'a training that cannot be verified does not count',
        change: (doc) => { training(doc, 'training-07').verification = 'unable-to-verify' },
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
        evidence: { id: 'training-07', standing: 'excluded', code: 'unable-to-verify' },
      },
      {
        name: 'counting only what is verified, a training that is submitted waits',
        change: (doc) => { training(doc, 'training-02').verification = 'submitted' },
        turns: { 'clock-hours': 'pending', 'competency-areas': 'pending' },
        options: { counting: 'verified' },
        finding: { code: 'enough-once-verified', params: { evidence: ['training-02'] } },
      },
    ])
  })

  describe('the period (RD-03, RD-05)', () => {
    const toFrom = (completed: string) => (doc: Draft) => { training(doc, 'training-07').completed = completed }

    decisionTable(renewal, [
      {
        name: 'the day of issue is not in it; read as any date it would do',
        change: toFrom('2024-12-02'),
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
        evidence: { id: 'training-07', standing: 'excluded', code: 'outside-period', params: { from: '2024-12-03', to: '2026-12-02' } },
        note: { code: 'reading-matters', params: { reading: 'RD-05', verdict: 'met' } },
      },
      {
        name: 'the day after is',
        change: toFrom('2024-12-03'),
        turns: {},
      },
      {
        name: 'the due day is',
        change: toFrom('2026-12-02'),
        options: { asOf: '2026-12-02' },
        turns: {},
        period,
      },
      {
        name: 'the day after the due day is not, and the renewal is overdue',
        change: toFrom('2026-12-03'),
        options: { asOf: '2026-12-03' },
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
        evidence: { id: 'training-07', standing: 'excluded', code: 'outside-period', params: { to: '2026-12-02' } },
        period: { ...period, state: 'overdue' },
      },
      {
        name: 'overdue takes nothing from the hours of the period',
        change: () => undefined,
        options: { asOf: '2027-03-01' },
        turns: {},
        period: { ...period, state: 'overdue' },
      },
      {
        name: 'a day of the period after the day asked about has not come yet',
        change: toFrom('2026-11-22'),
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
        evidence: { id: 'training-07', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
      },
      {
        name: 'it opens the day after the last renewal',
        change: (doc) => { Object.assign(holding(doc), { issued: '2020-12-02', lastRenewed: '2024-12-02' }) },
        turns: {},
        period,
      },
      {
        name: 'a renewal after the day asked about is not seen',
        change: (doc) => { holding(doc).lastRenewed = '2026-11-22' },
        turns: {},
        period,
      },
      {
        name: 'of several holdings the one that started last counts',
        change: (doc) => { doc.holdings.push({ id: 'holding-0', standard: 'ohio-imh/level-1', issued: '2022-12-02' }) },
        turns: {},
        period,
      },
      {
        name: 'a holding that started on the day of training-01 leaves it out',
        change: (doc) => { doc.holdings.unshift({ id: 'holding-2', standard: 'ohio-imh/level-1', issued: '2025-02-11' }) },
        turns: { 'clock-hours': 'not-met', 'competency-areas': 'not-met' },
        finding: short(1.5),
        period: { from: '2025-02-12', to: '2027-02-11', due: '2027-02-11', state: 'open' },
      },
      {
        name: 'issued on 29 February it is due on 28 February',
        change: (doc) => { holding(doc).issued = '2024-02-29' },
        options: { asOf: '2026-02-28' },
        turns: { 'clock-hours': 'not-met' },
        finding: short(5),
        period: { from: '2024-03-01', to: '2026-02-28', due: '2026-02-28', state: 'open' },
      },
      {
        name: 'an expiry day in the record closes it, and is the last good day; that it differs from the rule is noted',
        change: (doc) => { holding(doc).expires = '2026-10-07' },
        turns: {},
        of: 'clock-hours',
        note: { code: 'expiry-differs', params: { expires: '2026-10-07', byRule: '2026-12-02' } },
        period: { from: '2024-12-03', to: '2026-10-07', due: '2026-10-07', state: 'overdue' },
      },
      {
        name: 'the note stands on each requirement that looks at the period',
        change: (doc) => { holding(doc).expires = '2026-10-07' },
        turns: {},
        of: 'competency-areas',
        note: { code: 'expiry-differs', params: { expires: '2026-10-07', byRule: '2026-12-02' } },
      },
      {
        name: 'a training the day after the expiry day does not count',
        change: (doc) => { holding(doc).expires = '2026-10-06' },
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
        evidence: { id: 'training-07', standing: 'excluded', code: 'outside-period', params: { to: '2026-10-06' } },
      },
      {
        name: 'the expiry day closes it even where a later renewal is not seen',
        change: (doc) => { Object.assign(holding(doc), { lastRenewed: '2026-11-30', expires: '2026-10-06' }) },
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
        period: { from: '2024-12-03', to: '2026-10-06', due: '2026-10-06', state: 'overdue' },
      },
      {
        name: 'the caller\'s period is taken as given, its first day included',
        change: toFrom('2024-12-02'),
        options: { period: { from: '2024-12-02', to: '2026-12-01' } },
        turns: {},
        period: { from: '2024-12-02', to: '2026-12-01', due: '2026-12-01', state: 'open' },
      },
      {
        name: 'its last day too',
        change: () => undefined,
        options: { period: { from: '2024-12-03', to: '2026-10-07' } },
        turns: {},
        period: { from: '2024-12-03', to: '2026-10-07', due: '2026-10-07', state: 'overdue' },
      },
      {
        name: 'it beats the record\'s expiry day',
        change: (doc) => { holding(doc).expires = '2026-10-06' },
        options: { period: { from: '2024-12-03', to: '2026-12-02' } },
        turns: {},
        period,
      },
      {
        name: 'it does without a holding',
        change: (doc) => { doc.holdings = [] },
        options: { period: { from: '2024-12-03', to: '2026-12-02' } },
        turns: {},
        period,
      },
      {
        name: 'without a holding and a period the dates are asked for: all would be enough',
        change: (doc) => { doc.holdings = [] },
        turns: { 'clock-hours': 'needs-information', 'competency-areas': 'needs-information' },
        finding: { code: 'enough-if-known' },
        evidence: { id: 'training-01', standing: 'if-known', code: 'period-unknown' },
        period: null,
      },
      {
        name: 'without a holding and with too few hours the answer is certain: not enough whatever the period',
        change: (doc) => { doc.holdings = []; remove(doc.trainings, 'training-04') },
        turns: { 'clock-hours': 'not-met', 'competency-areas': 'needs-information' },
        finding: { code: 'amount-short', params: { counted: 0, required: 15 } },
        period: null,
      },
      {
        name: 'a holding of another level opens no period here',
        change: (doc) => { holding(doc).standard = 'ohio-imh/level-2' },
        turns: { 'clock-hours': 'needs-information', 'competency-areas': 'needs-information' },
        finding: { code: 'enough-if-known' },
        period: null,
      },
      {
        name: 'a holding issued after the day asked about is not seen',
        change: (doc) => { holding(doc).issued = '2026-11-22' },
        turns: { 'clock-hours': 'needs-information', 'competency-areas': 'needs-information' },
        finding: { code: 'enough-if-known' },
        period: null,
      },
    ])
  })

  describe('the same training twice (RD-27)', () => {
    decisionTable(renewal, [
      {
        name: 'title, date and hours alike: it counts once',
        change: (doc) => { Object.assign(training(doc, 'training-07'), { title: '  FATHERS and babies', completed: '2025-12-03' }) },
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
        evidence: { id: 'training-07', standing: 'excluded', code: 'duplicate', params: { of: 'training-05' } },
      },
      {
        name: 'other hours: two trainings',
        change: (doc) => { Object.assign(training(doc, 'training-07'), { title: 'Listening to families', completed: '2026-03-18' }) },
        turns: {},
      },
      {
        name: 'course and event alike: it counts once, with the most hours, and the difference is noted',
        change: (doc) => { for (const id of ['training-06', 'training-07']) Object.assign(training(doc, id), { courseId: 'course-1', eventId: 'event-1' }) },
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
        note: { code: 'duplicates-differ', params: { evidence: ['training-06', 'training-07'] } },
      },
      {
        name: 'course alike and no event: two trainings',
        change: (doc) => { for (const id of ['training-06', 'training-07']) training(doc, id).courseId = 'course-1' },
        turns: {},
      },
      {
        name: 'the third is the same as the first where it is the same as the second',
        change: (doc) => {
          Object.assign(training(doc, 'training-05'), { title: 'Seminar', completed: '2026-03-18' })
          Object.assign(training(doc, 'training-07'), { title: 'Seminar', completed: '2026-03-18', courseId: 'course-1', eventId: 'event-1' })
          Object.assign(training(doc, 'training-06'), { courseId: 'course-1', eventId: 'event-1' })
        },
        turns: { 'clock-hours': 'not-met' },
        finding: short(4),
      },
      {
        name: 'its copies bring their areas together',
        change: (doc) => {
          training(doc, 'training-01').competencyAreas = ['social-emotional-development']
          doc.trainings.push({ ...training(doc, 'training-06'), id: 'training-08', competencyAreas: ['cultural-competency'] })
        },
        turns: {},
      },
    ])
  })

  describe('decisions', () => {
    decisionTable(renewal, [
      {
        name: 'refused, a training does not count',
        change: (doc) => { decide(doc, { evidence: 'training-07', decision: 'refused' }) },
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
        evidence: { id: 'training-07', standing: 'excluded', code: 'refused' },
      },
      {
        name: 'refused for its areas only, a training keeps its hours',
        change: (doc) => { decide(doc, { evidence: 'training-01', requirement: 'ohio-imh/level-1/renewal/competency-areas', decision: 'refused' }) },
        turns: { 'competency-areas': 'not-met' },
        finding: { code: 'areas-short', params: { areas: [{ area: fourth, hours: 0, required: 1 }] } },
      },
      {
        name: 'accepted for fewer hours',
        change: (doc) => { decide(doc, { evidence: 'training-07', decision: 'accepted', clockHours: 1.25 }) },
        turns: { 'clock-hours': 'not-met' },
        finding: short(0.75),
        evidence: { id: 'training-07', standing: 'counted', amount: 1.25, code: 'accepted' },
      },
      {
        name: 'accepted for more hours, a training makes up for another',
        change: (doc) => { remove(doc.trainings, 'training-07'); decide(doc, { evidence: 'training-06', decision: 'accepted', clockHours: 5 }) },
        turns: {},
      },
      {
        name: 'accepted never brings a training into the period',
        change: (doc) => { training(doc, 'training-07').completed = '2024-12-02'; decide(doc, { evidence: 'training-07', decision: 'accepted' }) },
        turns: { 'clock-hours': 'not-met' },
        finding: short(2),
      },
      {
        name: 'waived, the hours do not bind; the areas decide alone',
        change: (doc) => { decide(doc, { requirement: 'ohio-imh/level-1/renewal/clock-hours', decision: 'waived' }) },
        turns: { 'clock-hours': 'not-applicable' },
        finding: { code: 'determined', params: { decision: 'waived' } },
      },
    ])

    it('with everything waived nothing applies', () => {
      const assessment = assessChanged(renewal, (doc) => {
        for (const slug of ['clock-hours', 'competency-areas']) decide(doc, { requirement: `ohio-imh/level-1/renewal/${slug}`, decision: 'waived' })
      })
      expect(assessment.verdict).toBe('not-applicable')
    })
  })
})

describe('an hour counts once and may be split among its areas (RD-06)', () => {
  const completed = '2025-06-03'
  const of = (clockHours: number, ...competencyAreas: Training['competencyAreas']) => ({ completed, clockHours, competencyAreas: [...competencyAreas] })
  const base = (...trainings: readonly Omit<Training, 'id'>[]): Base => ({
    ...renewal,
    before: (doc) => {
      doc.trainings = trainings.map((each, index) => ({ ...each, competencyAreas: [...each.competencyAreas], id: `training-${index + 1}` }) as Draft['trainings'][number])
    },
  })

  // Filled first come, first served, training-1 would go to the first area it names and training-2 too: two areas would get nothing.
  const splits = base(
    of(2, 'relationship-based-education', 'infant-observation'),
    of(2, 'social-emotional-development', 'cultural-competency'),
    of(11, 'relationship-based-education'),
  )

  it('filling the first area first would leave two areas without an hour; a split gives each its own', () => {
    const assessment = assessChanged(splits, () => undefined)
    expect(verdictsOf(assessment)).toEqual({ 'clock-hours': 'met', 'competency-areas': 'met' })
  })

  it('the order of the trainings and of their areas does not matter', () => {
    const assessment = assessChanged(splits, (doc) => {
      doc.trainings.reverse()
      for (const each of doc.trainings) each.competencyAreas.reverse()
    })
    expect(verdictsOf(assessment)).toEqual({ 'clock-hours': 'met', 'competency-areas': 'met' })
  })

  it('a split is shown hour by hour, and none is given twice', () => {
    for (const { evidence } of [splits, renewal].map((each) => resultOf(assessChanged(each, () => undefined), 'competency-areas'))) {
      const shown = evidence.filter((each) => each.code === 'split')
      expect(shown).not.toEqual([])
      for (const { amount, params } of shown) expect(params.areas.reduce((total, { hours }) => total + hours, 0)).toBe(amount)
    }
  })

  decisionTable(splits, [
    {
      name: 'a split that the record fixes stays as it is',
      change: (doc) => { training(doc, 'training-1').hoursByArea = { 'relationship-based-education': 2 } },
      turns: { 'competency-areas': 'not-met' },
      finding: { code: 'areas-short', params: { areas: [{ area: 'infant-observation', hours: 0, required: 1 }] } },
    },
    {
      name: 'half an hour less is half an hour that two areas lack together; counted in full for each it would do',
      change: (doc) => { training(doc, 'training-2').clockHours = 1.5; training(doc, 'training-3').clockHours = 11.5 },
      turns: { 'competency-areas': 'not-met' },
      finding: { code: 'areas-short-together', params: { areas: ['social-emotional-development', fourth], needed: 2, available: 1.5 } },
      missing: { deficit: { areas: ['social-emotional-development', fourth], needed: 2, available: 1.5 } },
      note: { code: 'reading-matters', params: { reading: 'RD-06', verdict: 'met' } },
    },
    {
      name: 'an area that no training names is short by itself',
      change: (doc) => { training(doc, 'training-2').competencyAreas = ['cultural-competency'] },
      turns: { 'competency-areas': 'not-met' },
      finding: { code: 'areas-short', params: { areas: [{ area: 'social-emotional-development', hours: 0, required: 1 }] } },
      missing: { areas: [{ area: 'social-emotional-development', hours: 1 }] },
    },
  ])

  it('one training of 1.5 hours for two areas: the fixture of the deficit names both, and the reading that would do', () => {
    const { verdict, findings, missing, notes } = resultOf(
      assessChanged({ ...renewal, file: 'ohio-renewal-deficit.json' }, () => undefined), 'competency-areas',
    )
    const deficit = { areas: ['social-emotional-development', fourth], needed: 2, available: 1.5 }
    expect(verdict).toBe('not-met')
    expect(findings).toContainEqual({ code: 'areas-short-together', params: deficit })
    expect(missing?.deficit).toEqual(deficit)
    expect(notes).toContainEqual({ code: 'reading-matters', params: { reading: 'RD-06', verdict: 'met' } })
  })
})

// Issued on 12 November 2024 and nine days overdue: 11.5 hours in the period, none of infant observation.
describe('renewal, overdue and short', () => {
  const late: Base = { file: 'ohio-level-2-renewal-short.json', standard: 'ohio-imh/level-2/renewal', asOf }

  it('names what is short, the copy, the days outside the period, and the reading that would do', () => {
    const assessment = assessChanged(late, () => undefined)
    expect(assessment.period).toEqual({ from: '2024-11-13', to: '2026-11-12', due: '2026-11-12', state: 'overdue' })
    const { counted, findings, evidence, notes } = resultOf(assessment, 'clock-hours')
    expect(counted).toEqual({ unit: 'clock-hours', value: 11.5 })
    expect(findings).toContainEqual({ code: 'amount-short', params: { counted: 11.5, required: 15, missing: 3.5 } })
    const outside = { code: 'outside-period', params: { from: '2024-11-13', to: '2026-11-12' }, standing: 'excluded' }
    for (const id of ['training-01', 'training-02', 'training-09']) expect(evidence).toContainEqual({ id, ...outside })
    expect(evidence).toContainEqual({ id: 'training-05', standing: 'excluded', code: 'duplicate', params: { of: 'training-04' } })
    expect(notes).toContainEqual({ code: 'reading-matters', params: { reading: 'RD-05', verdict: 'met' } })
  })

  decisionTable(late, [
    {
      name: 'observation on the due day gives its area an hour',
      change: (doc) => { training(doc, 'training-09').completed = '2026-11-12' },
      turns: { 'competency-areas': 'met' },
      of: 'clock-hours',
      finding: { code: 'amount-short', params: { counted: 13.5, required: 15, missing: 1.5 } },
    },
    {
      name: 'the day after it is too late',
      change: (doc) => { training(doc, 'training-09').completed = '2026-11-13' },
      turns: {},
    },
    {
      name: 'the day after issue counts: 13 hours',
      change: (doc) => { training(doc, 'training-02').completed = '2024-11-13' },
      turns: {},
      of: 'clock-hours',
      finding: { code: 'amount-short', params: { counted: 13, required: 15, missing: 2 } },
    },
    {
      name: 'at another event the copy is a training of its own: 14 hours',
      change: (doc) => { training(doc, 'training-05').eventId = 'event-9' },
      turns: {},
      of: 'clock-hours',
      finding: { code: 'amount-short', params: { counted: 14, required: 15, missing: 1 } },
    },
  ])
})
