import { describe, expect, it } from 'vitest'
import { level1, level2 } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { applicant, bachelor, decision, degree, evidence, job, mentor, resultOf, rsc, standings, training, verdictOf, type Fields, type Parts } from '../support/applicant'
import { ifa, ifs, imhmClinical, imhsRenewal, rules, STATED } from './rules'

const HOURS = 'orimha/imhs/training-hours'
const on = (outcome: string, requirement = HOURS, day = '2026-11-01') => decision(outcome, { requirement, on: day })
const about = (outcome: string, item: string, over: Fields = {}) => decision(outcome, { evidence: item, ...over })
const ENOUGH = [training('2025-03-01', 30)]

describe('Determinations on a requirement always win', () => {
  it.each([
    ['met, over too few hours', [], 'met', 'met'],
    ['not met, over enough', ENOUGH, 'not-met', 'not-met'],
    ['waived', [], 'waived', 'not-applicable'],
    ['waived, over enough', ENOUGH, 'waived', 'not-applicable'],
  ])('%s', (_, trainings, outcome, verdict) => {
    const result = resultOf(imhs, 'training-hours', { trainings, determinations: [on(outcome)] })
    expect(result.verdict).toBe(verdict)
    expect(result.findings).toContainEqual({ code: 'determined', params: { determination: 'decision-1', decision: outcome, on: '2026-11-01' } })
    expect(result.evidence.map(({ id }) => id)).toEqual(trainings.map((_training, place) => `training-${place + 1}`))
  })

  it.each([
    ['secondary', level1, 'training-hours'], ['secondary', level1, 'education'], ['unpublished', level2, 'training-hours'],
    ['unpublished', imhmClinical, 'reflective-supervision'], ['a judgement', imhs, 'competencies'], ['a practice flag', imhsRenewal, 'rsc-training-hours'],
  ] as const)('over what is %s', (_, standard, slug) => {
    const decided = (outcome: string) => verdictOf(standard, slug, { determinations: [on(outcome, `${standard.id}/${slug}`)] })
    expect([decided('met'), decided('not-met'), decided('waived')]).toEqual(['met', 'not-met', 'not-applicable'])
  })

  it.each([
    ['the latest wins', ['met', '2026-01-01'], ['not-met', '2026-02-01'], 'not-met'],
    ['the latest wins, whatever the order', ['not-met', '2026-02-01'], ['met', '2026-01-01'], 'not-met'],
    ['a later met beats an earlier not-met', ['not-met', '2026-01-01'], ['met', '2026-02-01'], 'met'],
    ['on one day not-met beats met', ['met', '2026-01-01'], ['not-met', '2026-01-01'], 'not-met'],
    ['on one day not-met beats waived', ['not-met', '2026-01-01'], ['waived', '2026-01-01'], 'not-met'],
    ['on one day met beats waived', ['waived', '2026-01-01'], ['met', '2026-01-01'], 'met'],
    ['on the day asked about it is seen', ['met', '2026-01-01'], ['not-met', '2026-11-21'], 'not-met'],
    ['on the day after it is not', ['met', '2026-01-01'], ['not-met', '2026-11-22'], 'met'],
  ] as const)('%s', (_, [first, firstDay], [second, secondDay], verdict) => {
    expect(verdictOf(imhs, 'training-hours', { determinations: [on(first, HOURS, firstDay), on(second, HOURS, secondDay)] })).toBe(verdict)
  })
})

describe('Determinations on a part', () => {
  const ANY = 'orimha/ifa/education-or-work'
  const ask = (slug: string, parts: Parts) => verdictOf(ifa, slug, parts)

  it.each([
    ['met', `${ANY}/cda`, 'met'], ['waived', `${ANY}/cda`, 'met'], ['not-met', `${ANY}/cda`, 'not-met'],
    ['met', ANY, 'met'], ['waived', ANY, 'not-applicable'], ['not-met', ANY, 'not-met'],
  ])('%s on %s', (outcome, requirement, verdict) => {
    expect(ask('education-or-work', { determinations: [on(outcome, requirement)] })).toBe(verdict)
  })

  it('waiving never worsens: a part that is waived is met', () => {
    const determinations = [on('waived', `${ANY}/degree`)]
    expect(ask('education-or-work/degree', { determinations })).toBe('met')
    expect(ask('education-or-work', { determinations, experience: [job('2025-01-01')] })).toBe('met')
  })

  it('a part that is not met leaves the others', () => {
    const parts = { education: [bachelor('2015-06-01')], experience: [job('2020-01-01')] }
    expect(ask('education-or-work', { ...parts, determinations: [on('not-met', `${ANY}/degree`)] })).toBe('met')
    expect(ask('education-or-work', { ...parts, determinations: [on('not-met', `${ANY}/degree`), on('not-met', `${ANY}/work`)] })).toBe('not-met')
  })

  it('all-of: a waived part is met, and the others decide', () => {
    const both = rules('test/both', [{
      id: 'test/both/papers', kind: 'all-of', ...STATED,
      parts: [
        { id: 'test/both/papers/exam', kind: 'exam', exam: 'mi-aimh-written', ...STATED },
        { id: 'test/both/papers/agreement', kind: 'agreement', agreement: 'ethics-and-endorsement', ...STATED },
      ],
    }])
    const agreements = [{ kind: 'ethics-and-endorsement', signed: '2026-01-01' }]
    const determinations = [on('waived', 'test/both/papers/exam')]
    expect(verdictOf(both, 'papers', { agreements })).toBe('not-met')
    expect(verdictOf(both, 'papers', { agreements, determinations })).toBe('met')
    expect(verdictOf(both, 'papers', { determinations })).toBe('not-met')
  })

  it.each([[ANY, 'not-met'], [`${ANY}/degree`, 'not-met'], [`${ANY}/cda`, 'met'], ['orimha/ifa/references', 'met'], [undefined, 'not-met']])(
    'evidence refused for %s: the degree is %s', (requirement, verdict) => {
      expect(ask('education-or-work', { education: [bachelor('2015-06-01')], determinations: [about('refused', 'degree-1', { requirement })] })).toBe(verdict)
    })

  it.each([[ANY, 'met'], [`${ANY}/degree`, 'met'], [`${ANY}/work`, 'needs-information'], [undefined, 'met']])(
    'evidence accepted for %s: the degree without a transcript is %s', (requirement, verdict) => {
      const education = [bachelor('2015-06-01', { transcript: undefined })]
      expect(ask('education-or-work', { education, determinations: [about('accepted', 'degree-1', { requirement })] })).toBe(verdict)
    })
})

describe('Determinations on evidence: accepted', () => {
  const work = (over: Fields, determinations: readonly Fields[], counting: 'claimed' | 'verified' = 'claimed') => verdictOf(imhs, 'work-experience', {
    education: [degree('2015-06-01', { verification: 'verified' })], experience: [job('2020-01-01', undefined, over)], determinations,
  }, { counting })

  it.each([
    ['if-approved', { fullTimeEquivalent: 0.5 }, 'needs-review', 'met'],
    ['if-known', { paid: undefined }, 'needs-information', 'met'],
    ['whom it serves not recorded', { serves: undefined }, 'needs-information', 'met'],
    ['two doubts at once', { paid: undefined, fullTimeEquivalent: 0.5 }, 'needs-information', 'met'],
    ['excluded: unpaid', { paid: false }, 'not-met', 'not-met'],
    ['excluded: volunteer', { kind: 'volunteer' }, 'not-met', 'not-met'],
    ['excluded: unable to verify', { verification: 'unable-to-verify' }, 'not-met', 'not-met'],
  ])('lifts what is in doubt, never what is excluded: %s', (_, over, before, after) => {
    expect(work(over, [])).toBe(before)
    expect(work(over, [about('accepted', 'job-1')])).toBe(after)
  })

  it('lifts what is to be verified', () => {
    expect(work({ verification: 'submitted' }, [], 'verified')).toBe('pending')
    expect(work({ verification: 'submitted' }, [about('accepted', 'job-1')], 'verified')).toBe('met')
    expect(work({ verification: 'unable-to-verify' }, [about('accepted', 'job-1')], 'verified')).toBe('not-met')
  })

  it.each([
    ['up', training('2025-03-01', 20), 30, 'met'],
    ['down', training('2025-03-01', 40), 29.75, 'not-met'],
    ['hours that are not recorded', training('2025-03-01'), 30, 'met'],
    ['to too few', training('2025-03-01'), 29.75, 'not-met'],
    ['credit', training('2025-03-01', undefined, { credit: { unit: 'ceu', value: 1 } }), 30, 'met'],
    ['not recorded, and no hours with it', training('2025-03-01'), undefined, 'needs-information'],
    ['credit, and no hours with it', training('2025-03-01', undefined, { credit: { unit: 'ceu', value: 9 } }), undefined, 'needs-review'],
    ['no area at all', training('2025-03-01', 40, { competencyAreas: [] }), 30, 'not-met'],
  ])('with clock hours fixes the amount: %s', (_, item, clockHours, verdict) => {
    expect(verdictOf(imhs, 'training-hours', { trainings: [item], determinations: [about('accepted', 'training-1', { clockHours })] })).toBe(verdict)
  })

  it.each([[10, 12, 'met'], [20, 11.75, 'not-met'], [20, undefined, 'met']])('%d hours of RSC accepted for %s: %s', (hours, clockHours, verdict) => {
    expect(verdictOf(imhsRenewal, 'reflective-supervision', {
      holdings: [{ standard: 'orimha/imhs', issued: '2026-01-10' }], people: [mentor()], supervision: [rsc('2026-05-10', hours)],
      determinations: [about('accepted', 'rsc-1', { clockHours })],
    })).toBe(verdict)
  })

  it('lifts no peer supervision', () => {
    expect(verdictOf(imhsRenewal, 'reflective-supervision', {
      holdings: [{ standard: 'orimha/imhs', issued: '2026-01-10' }], people: [mentor()], supervision: [rsc('2026-05-10', 12, { format: 'peer' })],
      determinations: [about('accepted', 'rsc-1', { clockHours: 12 })],
    })).toBe('not-met')
  })

  it('fills no open date', () => {
    const conferred = { education: [bachelor('2024-11')], experience: [job('2016-01-01')], determinations: [about('accepted', 'degree-1')] }
    expect(verdictOf(level2, 'work-experience', conferred)).toBe('needs-information')
    const began = { experience: [job('2024-11')], determinations: [about('accepted', 'job-1')] }
    expect(verdictOf(level1, 'work-experience', began)).toBe('needs-information')
  })

  it('fills no number of families', () => {
    const parts = { education: [bachelor('2015-06-01')], experience: [job('2016-01-01')], determinations: [about('accepted', 'job-1')] }
    expect(verdictOf(ifs, 'families-served', parts)).toBe('needs-information')
  })
})

describe('Determinations on evidence: refused, scoped, and several', () => {
  const two = (...determinations: Fields[]) => {
    const parts = { education: [degree('2015-06-01')], experience: [job('2020-01-01', undefined, { fullTimeEquivalent: 0.5 })], determinations }
    return ['work-experience', 'service-mix'].map((slug) => verdictOf(imhs, slug, parts))
  }
  const scoped = (outcome: string, day: string) => about(outcome, 'job-1', { requirement: 'orimha/imhs/service-mix', on: day })
  const general = (outcome: string, day: string) => about(outcome, 'job-1', { on: day })

  it.each<[string, Fields[], string[]]>([
    ['nothing decided', [], ['needs-review', 'needs-review']],
    ['refused', [general('refused', '2026-01-01')], ['not-met', 'not-met']],
    ['refused for one', [scoped('refused', '2026-01-01')], ['needs-review', 'not-met']],
    ['accepted for one', [scoped('accepted', '2026-01-01')], ['needs-review', 'met']],
    ['accepted, later refused for one', [general('accepted', '2026-01-01'), scoped('refused', '2026-02-01')], ['met', 'not-met']],
    ['refused for one, later accepted', [scoped('refused', '2026-01-01'), general('accepted', '2026-02-01')], ['met', 'met']],
    ['refused, later accepted for one', [general('refused', '2026-01-01'), scoped('accepted', '2026-02-01')], ['not-met', 'met']],
    ['on one day refused beats accepted', [scoped('accepted', '2026-01-01'), general('refused', '2026-01-01')], ['not-met', 'not-met']],
    ['on one day, the other way round', [scoped('refused', '2026-01-01'), general('accepted', '2026-01-01')], ['met', 'not-met']],
    ['refused after the day asked about', [general('refused', '2026-11-22')], ['needs-review', 'needs-review']],
  ])('%s', (_, determinations, verdicts) => {
    expect(two(...determinations)).toEqual(verdicts)
  })

  it('says who refused', () => {
    const result = resultOf(imhs, 'training-hours', { trainings: ENOUGH, determinations: [about('refused', 'training-1')] })
    expect(evidence(result, 'training-1')).toEqual({ id: 'training-1', standing: 'excluded', code: 'refused', params: { determination: 'decision-1', on: '2026-11-01' } })
    expect(standings(result)).toEqual({ 'training-1': 'excluded' })
  })

  it.each([
    ['met with evidence', { decision: 'met', requirement: HOURS, evidence: 'training-1' }],
    ['met without a requirement', { decision: 'met' }],
    ['waived with evidence only', { decision: 'waived', evidence: 'training-1' }],
    ['accepted without evidence', { decision: 'accepted', requirement: HOURS }],
    ['refused without evidence', { decision: 'refused' }],
    ['unknown evidence', { decision: 'accepted', evidence: 'training-9' }],
  ])('%s is an input error', (_, wrong) => {
    expect(() => applicant({ trainings: ENOUGH, determinations: [{ on: '2026-01-01', ...wrong }] })).toThrow()
  })
})
