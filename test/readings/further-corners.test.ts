import { describe, expect, it } from 'vitest'
import { level1, level1Renewal, level2 } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { bachelor, decision, degree, job, mentor, rating, resultOf, rsc, standings, training, verdictOf, type Fields } from '../support/applicant'
import { ifa, ifs, imhmClinicalRenewal, imhsRenewal, rules, STATED } from './rules'

describe('RD-10 accepted internship: counted, and still capped', () => {
  const ask = (end: string, internEnd: string) => verdictOf(imhs, 'work-experience', {
    education: [degree('2018-06-01')], people: [mentor()], documents: [{ kind: 'internship-description', dated: '2020-01-01' }],
    experience: [job('2023-01-01', end), job('2019-01-01', internEnd, { kind: 'internship', paid: false, supervisor: 'mentor' })],
    determinations: [decision('accepted', { evidence: 'job-2' })],
  })

  it.each([['2023-12-31', '2019-12-31', 'met'], ['2023-12-30', '2020-12-31', 'not-met'], ['2023-12-31', '2019-12-30', 'not-met']])(
    'work to %s, internship to %s: %s', (end, internEnd, verdict) => {
      expect(ask(end, internEnd)).toBe(verdict)
    })
})

describe('RD-11 RSC and an open conferral day', () => {
  const ask = (conferred: string, day: string, determinations: readonly Fields[] = []) => verdictOf(imhs, 'reflective-supervision', {
    education: [degree(conferred)], people: [mentor()], experience: [job('2016-01-01')], supervision: [rsc(day, 25), rsc('2025-01-05', 25)], determinations,
  })

  it.each([
    ['2024-01', '2024-01-10', 'needs-information'], ['2024-01', '2024-01-31', 'met'], ['2024-01', '2024-02-01', 'met'], ['2024', '2024-01-10', 'needs-information'],
    ['2024-02', '2024-01-31', 'not-met'], ['2023', '2024-01-10', 'met'],
  ])('conferred %s, a session on %s: %s', (conferred, day, verdict) => {
    expect(ask(conferred, day)).toBe(verdict)
  })

  it('no decision on the degree closes it', () => {
    expect(ask('2024-01', '2024-01-10', [decision('accepted', { evidence: 'degree-1' })])).toBe('needs-information')
    expect(ask('2024-01', '2024-01-10', [decision('met', { requirement: 'orimha/imhs/education' })])).toBe('needs-information')
    expect(ask('2024-01', '2024-01-10', [decision('waived', { requirement: 'orimha/imhs/education' })])).toBe('met')
  })

  it('`met` on education moves the clock to the first degree that it lifts', () => {
    const education = [degree('2016-01-01', { transcript: undefined }), degree('2026-01-01')]
    const ask = (determinations: readonly Fields[]) => verdictOf(imhs, 'work-experience', { education, experience: [job('2016-01-01')], determinations })
    expect([ask([]), ask([decision('met', { requirement: 'orimha/imhs/education' })])]).toEqual(['needs-information', 'met'])
  })

  it('`met` on education lifts a degree that is to be verified', () => {
    const parts = { education: [bachelor('2016-01-01')], experience: [job('2016-01-01', undefined, { verification: 'verified' })] }
    const determinations = [decision('met', { requirement: 'ohio-imh/level-2/education' })]
    expect(verdictOf(level2, 'work-experience', parts, { counting: 'verified' })).toBe('pending')
    expect(verdictOf(level2, 'work-experience', { ...parts, determinations }, { counting: 'verified' })).toBe('met')
  })
})

describe("RD-16 a master's whose day is open", () => {
  const ask = (conferred: string) => verdictOf(ifs, 'reflective-supervision', {
    education: [bachelor('2010-06-01'), degree(conferred)], experience: [job('2011-01-01')], supervision: [rsc('2023-07-10', 12), rsc('2024-07-10', 12)],
    people: [mentor({ endorsements: [{ standard: 'orimha/ifs', from: '2015-01-01' }], highestDegree: 'master' })],
  })

  it.each([['2026-10', 'not-met'], ['2026-12', 'met'], ['2026-11', 'needs-information'], ['2026', 'needs-information']])('conferred %s: %s', (conferred, verdict) => {
    expect(ask(conferred)).toBe(verdict)
  })
})

describe('RD-17 counting verified ratings', () => {
  const people = [{ id: 'boss' }, mentor(), { id: 'peer' }, { id: 'fourth' }]
  const given = (rater: string, role: string, verification: string) => rating(rater, role, { verification })
  const ask = (...references: Fields[]) => verdictOf(imhs, 'references', { people, references }, { counting: 'verified' })

  it.each([
    ['all verified', ['verified', 'verified', 'verified'], 'met'],
    ['one submitted', ['verified', 'submitted', 'verified'], 'pending'],
    ['one could not be verified', ['verified', 'verified', 'unable-to-verify'], 'not-met'],
  ] as const)('%s', (_, [boss, provider, peer], verdict) => {
    expect(ask(given('boss', 'current-program-supervisor', boss), given('mentor', 'rsc-provider', provider), given('peer', 'colleague', peer))).toBe(verdict)
  })

  it('an endorsed rater who is only submitted makes it pending, though three others are verified', () => {
    const three = [given('boss', 'current-program-supervisor', 'verified'), given('fourth', 'rsc-provider', 'verified'), given('peer', 'colleague', 'verified')]
    expect(ask(...three)).toBe('not-met')
    expect(ask(...three, given('mentor', 'trainer', 'submitted'))).toBe('pending')
  })
})

describe('RD-20 and IFA: the CDA asks for a transcript too', () => {
  it.each([['official', 'met'], [undefined, 'needs-information'], ['none', 'not-met']])('%s: %s', (transcript, verdict) => {
    expect(verdictOf(ifa, 'education-or-work', { education: [degree('2015-06-01', { level: 'cda', degree: undefined, transcript })] })).toBe(verdict)
  })
})

describe('RD-26 credit at an Ohio renewal', () => {
  const ask = (slug: string, ...trainings: Fields[]) => verdictOf(level1Renewal, slug, { trainings }, { period: { from: '2025-01-01', to: '2026-12-31' } })
  const areas = ['relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency']
  const credit = (competencyAreas: readonly string[]) => training('2025-06-01', undefined, { credit: { unit: 'ceu', value: 0.1 }, competencyAreas })

  it('counts, on approval, as whatever is missing in its areas and in no other', () => {
    expect(ask('clock-hours', credit(['infant-observation']))).toBe('needs-review')
    expect(ask('competency-areas', credit(areas))).toBe('needs-review')
    expect(ask('competency-areas', credit(['infant-observation']))).toBe('not-met')
    expect(ask('competency-areas', training('2025-06-01', 3, { competencyAreas: areas }), credit(['infant-observation']))).toBe('needs-review')
    expect(ask('clock-hours', credit(['assessment']))).toBe('not-met')
  })
})

describe('RD-27 copies without an amount', () => {
  const ids = { courseId: 'C1', eventId: 'E1' }
  const ask = (...trainings: Fields[]) => resultOf(imhs, 'training-hours', { trainings })

  it('a copy with credit may amount to whatever is missing, on approval', () => {
    expect(ask(training('2025-03-01', 10, ids), training('2025-03-01', undefined, { ...ids, credit: { unit: 'ceu', value: 3 } })).verdict).toBe('needs-review')
  })

  it('a copy without hours may too, if they become known', () => {
    expect(ask(training('2025-03-01', 10, ids), training('2025-03-01', undefined, ids)).verdict).toBe('needs-information')
  })

  it('a refused copy is out of it', () => {
    const parts = { trainings: [training('2025-03-01', 30, ids), training('2025-03-01', 10, ids)], determinations: [decision('refused', { evidence: 'training-1' })] }
    const result = resultOf(imhs, 'training-hours', parts)
    expect(result.counted?.value).toBe(10)
    expect(standings(result)).toEqual({ 'training-1': 'excluded', 'training-2': 'counted' })
  })
})

describe('Papers and profile', () => {
  it.each([
    [[{ system: 'opin', value: '1' }], 'met'], [[{ system: 'opn', value: '1' }], 'met'], [[{ system: 'other', value: '1' }], 'not-met'], [[], 'not-met'],
  ])('registry profile %j: %s', (identifiers, verdict) => {
    expect(verdictOf(level1, 'registry-profile', { identifiers })).toBe(verdict)
  })

  it.each([
    [{ mentalHealthField: true, providesEcmhConsultation: true }, 'met'],
    [{ mentalHealthField: true, providesEcmhConsultation: false }, 'not-met'],
    [{ mentalHealthField: false }, 'not-met'], [{ mentalHealthField: true }, 'needs-information'], [{}, 'needs-information'], [undefined, 'needs-information'],
  ])('mental health practice %j: %s', (practice, verdict) => {
    const ecmh = rules('ohio-ecmh/consultant', [
      { id: 'ohio-ecmh/consultant/mental-health-practice', kind: 'profile', practice: ['mentalHealthField', 'providesEcmhConsultation'], ...STATED },
    ])
    expect(verdictOf(ecmh, 'mental-health-practice', practice ? { practice } : {})).toBe(verdict)
  })

  it.each([['experience-proof', '2026-11-21', 'met'], ['experience-proof', '2026-11-22', 'not-met'], ['renewal-notice', '2026-01-01', 'not-met']])(
    'experience proof: a %s of %s is %s', (kind, dated, verdict) => {
      expect(verdictOf(level1, 'experience-proof', { documents: [{ kind, dated }] })).toBe(verdict)
    })

  it('a decision beats an exemption and a rule that does not bind', () => {
    const exempt = { holdings: [{ standard: 'orimha/imhm-clinical', issued: '2010-01-01' }], determinations: [decision('not-met', { requirement: 'orimha/imhm-clinical/renewal/reflective-supervision' })] }
    expect(verdictOf(imhmClinicalRenewal, 'reflective-supervision', exempt)).toBe('not-met')
    const unbound = { practice: { providesReflectiveSupervision: false }, determinations: [decision('met', { requirement: 'orimha/imhs/renewal/rsc-training-hours' })] }
    expect(verdictOf(imhsRenewal, 'rsc-training-hours', unbound)).toBe('met')
  })
})
