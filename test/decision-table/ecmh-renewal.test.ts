import { describe, expect, it } from 'vitest'
import type { CompetencyArea } from '../../src/model/applicant'
import { decide, draftOf, item, remove, type Draft } from './records'
import { assessChanged, decisionTable, resultOf, verdictsOf, type Base, type Row } from './table'

// Last renewed on 13 December 2024, expires on 31 December 2026. 4 + 3 + 2.5 + 2 + 3.5 = 15 hours to the minute, in all five domains.
const asOf = '2026-11-21'
const renewal: Base = { file: 'ecmh-renewal-met.json', standard: 'ohio-ecmh/consultant/renewal', asOf }

const training = (doc: Draft, id: string) => item(doc.trainings, id)
const last = (doc: Draft) => training(doc, 'training-05')
const holding = (doc: Draft) => item(doc.holdings, 'holding-1')
const paper = (doc: Draft, id: string) => item(doc.documents, id)
const by = (slug: string) => `ohio-ecmh/consultant/renewal/${slug}`

const period = { from: '2024-12-14', to: '2026-12-31', due: '2026-12-31', state: 'open' } as const
const slugs = ['hours', 'domains', 'skills-inventory', 'renewal-notice'] as const
const allTurn = (verdict: 'needs-information' | 'not-met') => Object.fromEntries(slugs.map((slug) => [slug, verdict]))
const short = (missing: number) => ({ code: 'amount-short', params: { counted: 15 - missing, required: 15, missing } }) as const

describe('ECMH renewal: 15 hours in two domains, an updated skills inventory, a notice', () => {
  it('is met', () => {
    const assessment = assessChanged(renewal, () => undefined)
    expect(assessment.period).toEqual(period)
    expect(verdictsOf(assessment)).toEqual({ 'hours': 'met', 'domains': 'met', 'skills-inventory': 'met', 'renewal-notice': 'met' })
  })

  it('asks for hours, the page\'s own word, and not for clock hours', () => {
    const { required, counted } = resultOf(assessChanged(renewal, () => undefined), 'hours')
    expect([required, counted]).toEqual([{ unit: 'hours', value: 15 }, { unit: 'hours', value: 15 }])
  })

  it('asks nothing again of practice, licence, education or profile', () => {
    const bare = (doc: Draft) => { doc.identifiers = []; doc.education = []; delete doc.practice; delete doc.licenses }
    expect(verdictsOf(assessChanged(renewal, bare))).toEqual(verdictsOf(assessChanged(renewal, () => undefined)))
  })
})

describe('hours: each training is needed', () => {
  decisionTable(renewal, ['training-01', 'training-02', 'training-03', 'training-04', 'training-05'].map((id): Row => {
    const { clockHours = 0 } = item(draftOf(renewal.file).trainings, id)
    return {
      name: `without ${id} the hours are ${clockHours} short; the other domains are enough`,
      change: (doc) => { remove(doc.trainings, id) },
      turns: { hours: 'not-met' },
      finding: short(clockHours),
      missing: { quantity: { unit: 'hours', value: clockHours } },
    }
  }))

  decisionTable(renewal, [
    {
      name: 'a hundredth of an hour less is too little',
      change: (doc) => { last(doc).clockHours = 3.49 },
      turns: { hours: 'not-met' },
      finding: short(0.01),
    },
    {
      name: 'with nothing at all neither hours nor domains are there',
      change: (doc) => { doc.trainings = [] },
      turns: { hours: 'not-met', domains: 'not-met' },
      finding: short(15),
    },
  ])
})

describe('hours: training and coursework about children from birth to six', () => {
  decisionTable(renewal, [
    {
      name: 'training about other ages does not count: the four hours about school years stay out',
      change: () => undefined,
      turns: {},
      of: 'hours',
      evidence: { id: 'training-06', standing: 'excluded', code: 'ages-outside', params: { ages: 'other' } },
    },
    {
      name: 'made to be about birth to six they would stand in for another training',
      change: (doc) => { training(doc, 'training-06').ages = 'birth-to-six'; remove(doc.trainings, 'training-01') },
      turns: {},
    },
    {
      name: 'prenatal to three lies within birth to six',
      change: (doc) => { for (const each of doc.trainings) if (each.ages === 'birth-to-six') each.ages = 'prenatal-to-three' },
      turns: {},
    },
    {
      name: 'about other ages a needed training is missed',
      change: (doc) => { last(doc).ages = 'other' },
      turns: { hours: 'not-met' },
      finding: short(3.5),
      evidence: { id: 'training-05', standing: 'excluded', code: 'ages-outside', params: { ages: 'other' } },
    },
    {
      name: 'a training that does not say which ages it is about is asked about, not dropped',
      change: (doc) => { delete last(doc).ages },
      turns: { hours: 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['training-05'], fields: ['ages'] } },
      evidence: { id: 'training-05', standing: 'if-known', amount: 3.5, code: 'not-recorded', params: { field: 'ages' } },
      missing: { quantity: { unit: 'hours', value: 3.5 }, fields: [{ evidence: 'training-05', field: 'ages' }] },
    },
    {
      name: 'where it would not be enough anyway, nothing is asked',
      change: (doc) => { delete last(doc).ages; remove(doc.trainings, 'training-04') },
      turns: { hours: 'not-met' },
      finding: short(5.5),
    },
    {
      name: 'ages that a reviewer accepted are settled',
      change: (doc) => { delete last(doc).ages; decide(doc, { evidence: 'training-05', decision: 'accepted' }) },
      turns: {},
    },
    {
      name: 'other ages no acceptance settles',
      change: (doc) => { last(doc).ages = 'other'; decide(doc, { evidence: 'training-05', decision: 'accepted' }) },
      turns: { hours: 'not-met' },
      evidence: { id: 'training-05', standing: 'excluded', code: 'ages-outside' },
    },
    ...(['in-service', 'coursework', 'conference', 'series'] as const).map((kind): Row => ({
      name: `${kind} counts: training and coursework are one sum`,
      change: (doc) => { for (const each of doc.trainings) each.kind = kind },
      turns: {},
    })),
  ])
})

describe('hours: what a training gives', () => {
  decisionTable(renewal, [
    {
      name: 'a training in no domain does not count',
      change: (doc) => { last(doc).competencyAreas = ['relationship-based-education'] },
      turns: { hours: 'not-met' },
      finding: short(3.5),
      evidence: { id: 'training-05', standing: 'excluded', code: 'area-not-asked', params: { areas: ['relationship-based-education'] } },
    },
    {
      name: 'nor does one without any area',
      change: (doc) => { last(doc).competencyAreas = [] },
      turns: { hours: 'not-met' },
      evidence: { id: 'training-05', standing: 'excluded', code: 'no-competency-area' },
    },
    {
      name: 'a training in a domain and in an area of Ohio\'s other credential counts in full',
      change: (doc) => { last(doc).competencyAreas = ['relationship-based-education', 'interventions'] },
      turns: {},
    },
    {
      name: 'hours that the record gives to the other area stay out',
      change: (doc) => {
        Object.assign(last(doc), {
          competencyAreas: ['relationship-based-education', 'interventions'], hoursByArea: { 'relationship-based-education': 0.5, 'interventions': 3 },
        })
      },
      turns: { hours: 'not-met' },
      finding: short(0.5),
      evidence: { id: 'training-05', standing: 'counted', amount: 3 },
    },
    {
      name: 'a training without hours stands for whatever is missing',
      change: (doc) => { delete last(doc).clockHours },
      turns: { hours: 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['training-05'], fields: ['clockHours'] } },
      missing: { quantity: { unit: 'hours', value: 3.5 }, fields: [{ evidence: 'training-05', field: 'clockHours' }] },
    },
    {
      name: 'college credit is for reviewers: no source puts it into hours (RD-26)',
      change: (doc) => { delete last(doc).clockHours; last(doc).credit = { unit: 'quarter-hour', value: 1 } },
      turns: { hours: 'needs-review' },
      finding: { code: 'enough-if-approved', params: { evidence: ['training-05'] } },
      evidence: { id: 'training-05', standing: 'if-approved', code: 'credit-not-converted', params: { unit: 'quarter-hour', value: 1 } },
    },
    {
      name: 'credit that a reviewer has put into hours counts for them, and no more',
      change: (doc) => {
        delete last(doc).clockHours
        last(doc).credit = { unit: 'quarter-hour', value: 1 }
        decide(doc, { evidence: 'training-05', decision: 'accepted', clockHours: 3 })
      },
      turns: { hours: 'not-met' },
      finding: short(0.5),
      evidence: { id: 'training-05', standing: 'counted', amount: 3, code: 'accepted' },
    },
    {
      name: 'clock hours go before credit',
      change: (doc) => { last(doc).credit = { unit: 'quarter-hour', value: 9 } },
      turns: {},
    },
    {
      name: 'a training entered twice counts once (RD-27)',
      change: (doc) => {
        remove(doc.trainings, 'training-04')
        doc.trainings.push({ ...training(doc, 'training-02'), id: 'training-07', title: ' consultation that LASTS' })
      },
      turns: { hours: 'not-met' },
      finding: short(2),
      evidence: { id: 'training-07', standing: 'excluded', code: 'duplicate', params: { of: 'training-02' } },
    },
    {
      name: 'a training that cannot be verified does not count',
      change: (doc) => { last(doc).verification = 'unable-to-verify' },
      turns: { hours: 'not-met' },
      finding: short(3.5),
      evidence: { id: 'training-05', standing: 'excluded', code: 'unable-to-verify' },
    },
    {
      name: 'one that only the person reports counts',
      change: (doc) => { delete last(doc).verification },
      turns: {},
    },
  ])
})

// 12 hours of social and emotional growth and 3 of interventions: each is needed, for the hours and for the domains.
describe('domains: at least two of the five, however few hours the second has', () => {
  const two: Base = {
    ...renewal,
    before: (doc) => {
      Object.assign(training(doc, 'training-01'), { clockHours: 12 })
      Object.assign(last(doc), { clockHours: 3 })
      for (const id of ['training-02', 'training-03', 'training-04', 'training-06']) remove(doc.trainings, id)
    },
  }
  const first = (doc: Draft) => training(doc, 'training-01')
  const one = { code: 'too-few-areas', params: { areas: ['social-emotional-growth'], required: 2 } } as const
  const tagged = (...competencyAreas: CompetencyArea[]) => (doc: Draft) => { last(doc).competencyAreas = competencyAreas }

  it('two domains are met', () => {
    const assessment = assessChanged(two, () => undefined)
    expect(verdictsOf(assessment)).toEqual({ 'hours': 'met', 'domains': 'met', 'skills-inventory': 'met', 'renewal-notice': 'met' })
    const { required, counted } = resultOf(assessment, 'domains')
    expect([required, counted]).toEqual([{ unit: 'count', value: 2 }, { unit: 'count', value: 2 }])
  })

  decisionTable(two, [
    {
      name: 'one domain is not enough, whatever the hours',
      change: tagged('social-emotional-growth'),
      turns: { domains: 'not-met' },
      finding: one,
      missing: { quantity: { unit: 'count', value: 1 } },
    },
    ...(['family-community-relations', 'assessment', 'interventions', 'cultural-competency', 'linguistic-competency'] as const).map((area): Row => ({
      name: `${area} is another domain`,
      change: tagged(area),
      turns: {},
    })),
    {
      name: 'cultural and linguistic competency are one domain, in two trainings',
      change: (doc) => { first(doc).competencyAreas = ['cultural-competency']; last(doc).competencyAreas = ['linguistic-competency'] },
      turns: { domains: 'not-met' },
      finding: { code: 'too-few-areas', params: { areas: ['cultural-linguistic-competency'], required: 2 } },
    },
    {
      name: 'and in one training that names both',
      change: (doc) => { for (const each of doc.trainings) each.competencyAreas = ['cultural-competency', 'linguistic-competency'] },
      turns: { domains: 'not-met' },
      finding: { code: 'too-few-areas', params: { areas: ['cultural-linguistic-competency'], required: 2 } },
    },
    {
      name: 'one training in two domains is enough',
      change: (doc) => {
        remove(doc.trainings, 'training-05')
        Object.assign(first(doc), { clockHours: 15, competencyAreas: ['assessment', 'interventions'] })
      },
      turns: {},
    },
    {
      name: 'unless the record gives all its hours to one of them',
      change: (doc) => {
        remove(doc.trainings, 'training-05')
        Object.assign(first(doc), {
          clockHours: 15, competencyAreas: ['social-emotional-growth', 'interventions'], hoursByArea: { 'social-emotional-growth': 15 },
        })
      },
      turns: { domains: 'not-met' },
      finding: one,
    },
    {
      name: 'a hundredth of an hour in the second is enough: no page says how many',
      change: (doc) => { first(doc).clockHours = 14.99; last(doc).clockHours = 0.01 },
      turns: {},
    },
    {
      name: 'none in it is not: no area of Ohio\'s other credential makes a domain, and its hours go too',
      change: tagged('social-emotional-development', 'trauma-informed-competency'),
      turns: { hours: 'not-met', domains: 'not-met' },
      of: 'domains',
      finding: one,
    },
    {
      name: 'the second about other ages is none',
      change: (doc) => { last(doc).ages = 'other' },
      turns: { hours: 'not-met', domains: 'not-met' },
      of: 'domains',
      finding: one,
      evidence: { id: 'training-05', standing: 'excluded', code: 'ages-outside' },
    },
    {
      name: 'the second about ages that are not recorded is asked about',
      change: (doc) => { delete last(doc).ages },
      turns: { hours: 'needs-information', domains: 'needs-information' },
      of: 'domains',
      finding: { code: 'enough-if-known', params: { evidence: ['training-05'], fields: ['ages'] } },
      missing: { fields: [{ evidence: 'training-05', field: 'ages' }] },
    },
    {
      name: 'the second about prenatal to three is one',
      change: (doc) => { last(doc).ages = 'prenatal-to-three' },
      turns: {},
    },
    {
      name: 'the second without hours is asked about',
      change: (doc) => { delete last(doc).clockHours },
      turns: { hours: 'needs-information', domains: 'needs-information' },
      of: 'domains',
      finding: { code: 'enough-if-known', params: { fields: ['clockHours'] } },
    },
    {
      name: 'the second as college credit is for reviewers, of the domains as of the hours',
      change: (doc) => { delete last(doc).clockHours; last(doc).credit = { unit: 'ceu', value: 0.3 } },
      turns: { hours: 'needs-review', domains: 'needs-review' },
      of: 'domains',
      finding: { code: 'enough-if-approved', params: { evidence: ['training-05'] } },
    },
    {
      name: 'the second before the period is none',
      change: (doc) => { last(doc).completed = '2024-12-13' },
      turns: { hours: 'not-met', domains: 'not-met' },
      of: 'domains',
      finding: one,
      evidence: { id: 'training-05', standing: 'excluded', code: 'outside-period', params: { from: '2024-12-14', to: '2026-12-31' } },
    },
    {
      name: 'refused for its domain only, the second keeps its hours',
      change: (doc) => { decide(doc, { evidence: 'training-05', requirement: by('domains'), decision: 'refused' }) },
      turns: { domains: 'not-met' },
      finding: one,
      evidence: { id: 'training-05', standing: 'excluded', code: 'refused' },
    },
    {
      name: 'counting only what is verified, the second waits where it is submitted',
      change: (doc) => { last(doc).verification = 'submitted' },
      options: { counting: 'verified' },
      turns: { 'hours': 'pending', 'domains': 'pending', 'renewal-notice': 'pending' },
      of: 'domains',
      finding: { code: 'enough-once-verified', params: { evidence: ['training-05'] } },
    },
  ])
})

describe('skills-inventory and renewal-notice: papers of this period', () => {
  const papers = [['inventory-1', 'skills-inventory', 'ecmh-skills-inventory'], ['notice-1', 'renewal-notice', 'renewal-notice']] as const

  decisionTable(renewal, papers.flatMap(([id, slug, kind]): readonly Row[] => {
    const none = { code: 'document-missing', params: { document: kind } } as const
    const dated = (date: string) => (doc: Draft) => { paper(doc, id).dated = date }
    const outside = { id, standing: 'excluded', code: 'outside-period', params: { from: '2024-12-14', to: '2026-12-31' } } as const
    return [
      { name: `${slug}: not on file`, change: (doc) => { remove(doc.documents, id) }, turns: { [slug]: 'not-met' }, finding: none },
      {
        name: `${slug}: another paper does not stand in for it`,
        change: (doc) => { paper(doc, id).kind = 'experience-proof' },
        turns: { [slug]: 'not-met' },
        finding: none,
      },
      {
        name: `${slug}: on the day of the last renewal it is the old one`,
        change: dated('2024-12-13'),
        turns: { [slug]: 'not-met' },
        finding: none,
        evidence: outside,
      },
      { name: `${slug}: on the first day of the period it counts`, change: dated('2024-12-14'), turns: {} },
      { name: `${slug}: on the day asked about it counts`, change: dated(asOf), turns: {} },
      {
        name: `${slug}: the day after it has not come yet`,
        change: dated('2026-11-22'),
        turns: { [slug]: 'not-met' },
        evidence: { id, standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
      },
      { name: `${slug}: on the last day of the period it counts`, change: dated('2026-12-31'), options: { asOf: '2026-12-31' }, turns: {} },
      {
        name: `${slug}: the day after that it is too late`,
        change: dated('2027-01-01'),
        options: { asOf: '2027-01-01' },
        turns: { [slug]: 'not-met' },
        evidence: outside,
      },
      {
        name: `${slug}: an older one beside it does no harm`,
        change: (doc) => { doc.documents.unshift({ id: 'old-1', kind, dated: '2022-12-01' }) },
        turns: {},
      },
      {
        name: `${slug}: that cannot be verified`,
        change: (doc) => { paper(doc, id).verification = 'unable-to-verify' },
        turns: { [slug]: 'not-met' },
        evidence: { id, standing: 'excluded', code: 'unable-to-verify' },
      },
      {
        name: `${slug}: an old one that a reviewer accepted is still an old one`,
        change: (doc) => { paper(doc, id).dated = '2024-12-13'; decide(doc, { evidence: id, decision: 'accepted' }) },
        turns: { [slug]: 'not-met' },
        evidence: outside,
      },
      {
        name: `${slug}: only a decision on the requirement does without it`,
        change: (doc) => { remove(doc.documents, id); decide(doc, { requirement: by(slug), decision: 'met' }) },
        turns: {},
        of: slug,
        finding: { code: 'determined', params: { decision: 'met' } },
      },
    ]
  }))

  it('each stands alone: without either, both are missing and the hours are not touched', () => {
    expect(verdictsOf(assessChanged(renewal, (doc) => { doc.documents = [] })))
      .toEqual({ 'hours': 'met', 'domains': 'met', 'skills-inventory': 'not-met', 'renewal-notice': 'not-met' })
  })
})

describe('the period, whose length is not published (RD-23)', () => {
  const toFrom = (completed: string) => (doc: Draft) => { last(doc).completed = completed }
  const unknownEnd = (doc: Draft) => { delete holding(doc).expires }

  describe('with a last day on record', () => {
    decisionTable(renewal, [
      {
        name: 'the day of the last renewal is not in it',
        change: toFrom('2024-12-13'),
        turns: { hours: 'not-met' },
        finding: short(3.5),
        evidence: { id: 'training-05', standing: 'excluded', code: 'outside-period', params: { from: '2024-12-14', to: '2026-12-31' } },
      },
      { name: 'the day after is', change: toFrom('2024-12-14'), turns: {} },
      { name: 'the day it expires is', change: toFrom('2026-12-31'), options: { asOf: '2026-12-31' }, turns: {}, period },
      {
        name: 'the day after that is not, and the renewal is overdue',
        change: toFrom('2027-01-01'),
        options: { asOf: '2027-01-01' },
        turns: { hours: 'not-met' },
        evidence: { id: 'training-05', standing: 'excluded', code: 'outside-period' },
        period: { ...period, state: 'overdue' },
      },
      {
        name: 'overdue takes nothing from what lies in the period',
        change: () => undefined,
        options: { asOf: '2027-03-01' },
        turns: {},
        period: { ...period, state: 'overdue' },
      },
      {
        name: 'a day of the period after the day asked about has not come yet',
        change: toFrom('2026-11-22'),
        turns: { hours: 'not-met' },
        evidence: { id: 'training-05', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
      },
      {
        name: 'it may be long: no two years are asked',
        change: (doc) => { Object.assign(holding(doc), { issued: '2015-05-04', expires: '2030-05-04' }); delete holding(doc).lastRenewed },
        turns: {},
        period: { from: '2015-05-05', to: '2030-05-04', due: '2030-05-04', state: 'open' },
      },
      {
        name: 'or short',
        change: (doc) => { holding(doc).lastRenewed = '2026-01-31' },
        turns: { hours: 'not-met' },
        finding: { code: 'amount-short', params: { counted: 5.5, required: 15, missing: 9.5 } },
        period: { ...period, from: '2026-02-01' },
      },
      {
        name: 'expired on the day of the notice, all is in time and the renewal overdue',
        change: (doc) => { holding(doc).expires = '2026-10-30' },
        turns: {},
        period: { ...period, to: '2026-10-30', due: '2026-10-30', state: 'overdue' },
      },
      {
        name: 'expired the day before, the notice is late',
        change: (doc) => { holding(doc).expires = '2026-10-29' },
        turns: { 'renewal-notice': 'not-met' },
        evidence: { id: 'notice-1', standing: 'excluded', code: 'outside-period', params: { to: '2026-10-29' } },
      },
      {
        name: 'a renewal after the day asked about is not seen: the one before it opens the period',
        change: (doc) => { holding(doc).lastRenewed = '2026-11-22' },
        turns: {},
        period: { ...period, from: '2022-12-16' },
      },
      {
        name: 'of several holdings the one that started last counts',
        change: (doc) => { doc.holdings.unshift({ id: 'holding-0', standard: 'ohio-ecmh/consultant', issued: '2018-12-14', expires: '2022-12-14' }) },
        turns: {},
        period,
      },
    ])

    it('has no rule that the last day could differ from, and no other reading: not one note', () => {
      for (const change of [() => undefined, toFrom('2024-12-13'), (doc: Draft) => { holding(doc).expires = '2026-06-30' }]) {
        for (const { notes } of assessChanged(renewal, change).requirements) expect(notes).toEqual([])
      }
    })
  })

  describe('without a last day', () => {
    decisionTable(renewal, [
      {
        name: 'all that came after the last renewal may be in it: the last day is asked for',
        change: unknownEnd,
        turns: allTurn('needs-information'),
        finding: { code: 'enough-if-known', params: { fields: ['holdings.expires'] } },
        evidence: { id: 'training-01', standing: 'if-known', amount: 4, code: 'period-unknown' },
        missing: { fields: [{ evidence: 'applicant', field: 'holdings.expires' }] },
        period: null,
      },
      ...papersAsked(),
      {
        name: 'what came before is still shut out, whatever the last day is',
        change: (doc) => { unknownEnd(doc); last(doc).completed = '2024-12-13' },
        turns: { ...allTurn('needs-information'), hours: 'not-met' },
        of: 'hours',
        evidence: { id: 'training-05', standing: 'excluded', code: 'outside-period', params: { from: '2024-12-14' } },
        period: null,
      },
      {
        name: 'the day after the last renewal is not',
        change: (doc) => { unknownEnd(doc); last(doc).completed = '2024-12-14' },
        turns: allTurn('needs-information'),
      },
      {
        name: 'too few hours are too few whatever the last day is',
        change: (doc) => { unknownEnd(doc); last(doc).clockHours = 3.49 },
        turns: { ...allTurn('needs-information'), hours: 'not-met' },
        of: 'hours',
        finding: { code: 'amount-short', params: { counted: 0, required: 15, missing: 15 } },
      },
      {
        name: 'an inventory from before the last renewal is the old one whatever the last day is',
        change: (doc) => { unknownEnd(doc); paper(doc, 'inventory-1').dated = '2024-12-13' },
        turns: { ...allTurn('needs-information'), 'skills-inventory': 'not-met' },
        of: 'skills-inventory',
        evidence: { id: 'inventory-1', standing: 'excluded', code: 'outside-period', params: { from: '2024-12-14' } },
      },
      {
        name: 'an acceptance of each settles what the last day would',
        change: (doc) => { unknownEnd(doc); for (const { id } of [...doc.trainings, ...doc.documents]) decide(doc, { evidence: id, decision: 'accepted' }) },
        turns: {},
        period: null,
      },
    ])
  })

  describe('without a holding', () => {
    const noHolding = (doc: Draft) => { doc.holdings = [] }

    decisionTable(renewal, [
      {
        name: 'every date may be in it: the holding is asked for',
        change: noHolding,
        turns: allTurn('needs-information'),
        finding: { code: 'enough-if-known', params: { fields: ['holdings'] } },
        evidence: { id: 'training-01', standing: 'if-known', amount: 4, code: 'period-unknown' },
        missing: { fields: [{ evidence: 'applicant', field: 'holdings' }] },
        period: null,
      },
      {
        name: 'however long ago',
        change: (doc) => { noHolding(doc); last(doc).completed = '2004-05-09' },
        turns: allTurn('needs-information'),
        evidence: { id: 'training-05', standing: 'if-known', code: 'period-unknown' },
      },
      {
        name: 'but not after the day asked about',
        change: (doc) => { noHolding(doc); last(doc).completed = '2026-11-22' },
        turns: { ...allTurn('needs-information'), hours: 'not-met' },
        of: 'hours',
        evidence: { id: 'training-05', standing: 'excluded', code: 'after-as-of' },
      },
      {
        name: 'papers that are not there are missing whatever the period',
        change: (doc) => { noHolding(doc); doc.documents = [] },
        turns: { 'hours': 'needs-information', 'domains': 'needs-information', 'skills-inventory': 'not-met', 'renewal-notice': 'not-met' },
      },
      {
        name: 'a holding of Ohio\'s other credential opens no period here',
        change: (doc) => { holding(doc).standard = 'ohio-imh/level-3' },
        turns: allTurn('needs-information'),
        period: null,
      },
      {
        name: 'nor does one issued after the day asked about',
        change: (doc) => { Object.assign(holding(doc), { issued: '2026-11-22' }); delete holding(doc).lastRenewed },
        turns: allTurn('needs-information'),
        period: null,
      },
    ])
  })

  describe('given with the question', () => {
    const given = { from: '2025-02-06', to: '2026-10-30' }
    const asked = { ...given, due: given.to, state: 'overdue' } as const

    decisionTable(renewal, [
      { name: 'it is taken as given, both its days included', change: () => undefined, options: { period: given }, turns: {}, period: asked },
      {
        name: 'from a day later on, the training of its first day is out',
        change: () => undefined,
        options: { period: { ...given, from: '2025-02-07' } },
        turns: { hours: 'not-met' },
        finding: short(4),
        evidence: { id: 'training-01', standing: 'excluded', code: 'outside-period', params: { from: '2025-02-07', to: '2026-10-30' } },
      },
      {
        name: 'up to a day earlier, the notice of its last day is out',
        change: () => undefined,
        options: { period: { ...given, to: '2026-10-29' } },
        turns: { 'renewal-notice': 'not-met' },
      },
      {
        name: 'it goes before the holding, and reaches back before the last renewal',
        change: toFrom('2024-12-13'),
        options: { period: { from: '2024-12-13', to: '2026-12-12' } },
        turns: {},
        period: { from: '2024-12-13', to: '2026-12-12', due: '2026-12-12', state: 'open' },
      },
      { name: 'it does for a last day that is not on record', change: unknownEnd, options: { period: given }, turns: {}, period: asked },
      { name: 'and for a holding that is not', change: (doc) => { doc.holdings = [] }, options: { period: given }, turns: {}, period: asked },
    ])
  })

  function papersAsked(): readonly Row[] {
    return ([['inventory-1', 'skills-inventory'], ['notice-1', 'renewal-notice']] as const).map(([id, slug]): Row => ({
      name: `${slug}: dated after the last renewal, it may be in it`,
      change: unknownEnd,
      turns: allTurn('needs-information'),
      of: slug,
      finding: { code: 'enough-if-known', params: { evidence: [id], fields: ['holdings.expires'] } },
      evidence: { id, standing: 'if-known', code: 'period-unknown' },
    }))
  }
})

describe('counting only what is verified: the page asks for verified trainings and a verified inventory', () => {
  const counting = 'verified'

  decisionTable({ ...renewal, counting }, [
    {
      name: 'a notice that is submitted waits, alone: all else is verified',
      change: (doc) => { paper(doc, 'notice-1').verification = 'verified' },
      turns: { 'renewal-notice': 'met' },
    },
    {
      name: 'a submitted training waits, of the hours; the domains have theirs',
      change: (doc) => { last(doc).verification = 'submitted' },
      turns: { hours: 'pending' },
      finding: { code: 'enough-once-verified', params: { evidence: ['training-05'], amount: 15 } },
      evidence: { id: 'training-05', standing: 'if-verified', amount: 3.5, code: 'not-verified', params: { verification: 'submitted' } },
      missing: { quantity: { unit: 'hours', value: 3.5 } },
    },
    {
      name: 'one without a word about it is self-reported, and waits as well',
      change: (doc) => { delete last(doc).verification },
      turns: { hours: 'pending' },
      evidence: { id: 'training-05', standing: 'if-verified', amount: 3.5, code: 'not-verified', params: { verification: 'self-reported' } },
    },
    {
      name: 'one that needs additional action waits',
      change: (doc) => { last(doc).verification = 'additional-action' },
      turns: { hours: 'pending' },
    },
    {
      name: 'an inventory that is submitted waits',
      change: (doc) => { paper(doc, 'inventory-1').verification = 'submitted' },
      turns: { 'skills-inventory': 'pending' },
      finding: { code: 'enough-once-verified', params: { evidence: ['inventory-1'] } },
    },
    {
      name: 'submitted and without ages: the worse doubt decides',
      change: (doc) => { last(doc).verification = 'submitted'; delete last(doc).ages },
      turns: { hours: 'needs-information' },
      evidence: { id: 'training-05', standing: 'if-known', code: 'not-recorded', params: { field: 'ages' } },
    },
    {
      name: 'an acceptance stands in for the verification',
      change: (doc) => { last(doc).verification = 'submitted'; decide(doc, { evidence: 'training-05', decision: 'accepted' }) },
      turns: {},
    },
  ])
})

describe('decisions', () => {
  decisionTable(renewal, [
    ...slugs.flatMap((slug): readonly Row[] => [
      {
        name: `${slug}: not met by decision, with all on record`,
        change: (doc) => { decide(doc, { requirement: by(slug), decision: 'not-met' }) },
        turns: { [slug]: 'not-met' },
        finding: { code: 'determined', params: { determination: 'decision-1', decision: 'not-met' } },
      },
      {
        name: `${slug}: waived, it does not bind`,
        change: (doc) => { decide(doc, { requirement: by(slug), decision: 'waived' }) },
        turns: { [slug]: 'not-applicable' },
        finding: { code: 'determined', params: { decision: 'waived' } },
      },
      {
        name: `${slug}: met by decision, with no period on record`,
        change: (doc) => { doc.holdings = []; decide(doc, { requirement: by(slug), decision: 'met' }) },
        turns: Object.fromEntries(slugs.filter((other) => other !== slug).map((other) => [other, 'needs-information'])),
        of: slug,
        finding: { code: 'determined', params: { decision: 'met' } },
      },
    ]),
    {
      name: 'a decision on the first application\'s inventory does not renew it',
      change: (doc) => { remove(doc.documents, 'inventory-1'); decide(doc, { requirement: 'ohio-ecmh/consultant/skills-inventory', decision: 'met' }) },
      turns: { 'skills-inventory': 'not-met' },
    },
    {
      name: 'a decision after the day asked about is not seen',
      change: (doc) => { decide(doc, { requirement: by('hours'), decision: 'not-met', on: '2026-11-22' }) },
      turns: {},
    },
    {
      name: 'accepted for fewer hours',
      change: (doc) => { decide(doc, { evidence: 'training-05', decision: 'accepted', clockHours: 2.25 }) },
      turns: { hours: 'not-met' },
      finding: short(1.25),
      evidence: { id: 'training-05', standing: 'counted', amount: 2.25, code: 'accepted' },
    },
    {
      name: 'accepted for more hours, a training makes up for another',
      change: (doc) => { remove(doc.trainings, 'training-04'); decide(doc, { evidence: 'training-05', decision: 'accepted', clockHours: 5.5 }) },
      turns: {},
    },
  ])

  it('with everything waived nothing applies', () => {
    const assessment = assessChanged(renewal, (doc) => { for (const slug of slugs) decide(doc, { requirement: by(slug), decision: 'waived' }) })
    expect(assessment.verdict).toBe('not-applicable')
  })
})

describe('fixtures: a renewal that falls short, and one that is unclear', () => {
  it('short: culture and language are one domain in any number of hours; the inventory is from before the day of issue', () => {
    const assessment = assessChanged({ ...renewal, file: 'ecmh-renewal-short.json' }, () => undefined)
    expect(assessment.period).toEqual({ from: '2024-11-30', to: '2026-11-30', due: '2026-11-30', state: 'open' })
    expect(resultOf(assessment, 'hours').counted).toEqual({ unit: 'hours', value: 15.25 })
    expect(resultOf(assessment, 'domains').findings)
      .toContainEqual({ code: 'too-few-areas', params: { areas: ['cultural-linguistic-competency'], required: 2 } })
    expect(resultOf(assessment, 'skills-inventory').evidence)
      .toEqual([{ id: 'inventory-1', standing: 'excluded', code: 'outside-period', params: { from: '2024-11-30', to: '2026-11-30' } }])
    for (const { notes } of assessment.requirements) expect(notes).toEqual([])
  })

  it('unclear: what came before the day of issue, that day included, is out; the rest waits for the last day', () => {
    const assessment = assessChanged({ ...renewal, file: 'ecmh-renewal-unclear.json' }, () => undefined)
    expect(assessment.period).toBeUndefined()
    const { evidence, missing } = resultOf(assessment, 'hours')
    expect(evidence.map(({ id, standing }) => [id, standing])).toEqual([
      ['training-01', 'excluded'], ['training-02', 'if-known'], ['training-03', 'if-known'], ['training-04', 'if-known'],
    ])
    expect(missing?.fields).toEqual(expect.arrayContaining([
      { evidence: 'applicant', field: 'holdings.expires' }, { evidence: 'training-03', field: 'ages' },
    ]))
  })

  it('unclear: with a period in the question only the ages are left to ask', () => {
    const assessment = assessChanged({ ...renewal, file: 'ecmh-renewal-unclear.json' }, () => undefined, { period: { from: '2025-01-31', to: '2027-01-30' } })
    expect(verdictsOf(assessment)).toEqual({ 'hours': 'needs-information', 'domains': 'met', 'skills-inventory': 'met', 'renewal-notice': 'met' })
    expect(resultOf(assessment, 'hours').missing).toEqual({ quantity: { unit: 'hours', value: 3.5 }, fields: [{ evidence: 'training-03', field: 'ages' }] })
  })
})
