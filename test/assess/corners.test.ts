import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { find } from '../../src/rulebook/find'
import type { Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { imhs } from '../../src/standards/orimha/imhs'
import { level1Renewal } from '../../src/standards/ohio-imh/renewal'
import { ifs, rules, STATED } from '../readings/rules'
import { applicant, AS_OF, assessed, bachelor, degree, evidence, job, mentor, resultOf } from '../support/applicant'

const nobody = applicant({})

describe("a programmer's mistake throws at once", () => {
  it.each(['2026-11-31', '21.11.2026', '', '2026-11'])('a day that is no civil date: %s', (asOf) => {
    expect(() => assess(imhs, nobody, { asOf })).toThrow(RangeError)
  })

  it.each([
    ['no dates', { from: 'then', to: 'now' }],
    ['a last day that does not exist', { from: '2024-11-22', to: '2026-11-31' }],
    ['the last day before the first', { from: '2026-11-21', to: '2024-11-22' }],
  ])('a period with %s', (_, period) => {
    expect(() => assess(level1Renewal, nobody, { asOf: AS_OF, period })).toThrow(/period/)
  })

  it('a period of one day is one', () => {
    expect(assess(level1Renewal, nobody, { asOf: AS_OF, period: { from: AS_OF, to: AS_OF } }).period?.state).toBe('open')
  })

  it('a clock that no requirement starts, or one that is about no degree', () => {
    const working = (after: string): Standard =>
      rules('test/a', [
        { id: 'test/a/work', kind: 'experience', years: 2, work: {}, after, ...STATED },
        { id: 'test/a/paper', kind: 'agreement', agreement: 'ethics-and-endorsement', ...STATED },
      ])
    expect(() => assess(working('test/a/degree'), nobody, { asOf: AS_OF })).toThrow(/has no requirement test\/a\/degree/)
    expect(() => assess(working('test/a/paper'), nobody, { asOf: AS_OF })).toThrow(/no education requirement|is not an education requirement/)
  })

  it('a kind of requirement that there is none of', () => {
    const odd: Standard = JSON.parse(JSON.stringify(rules('test/a', [{ id: 'test/a/b', kind: 'judgement', about: 'x', ...STATED }])).replace('judgement', 'guess'))
    expect(() => assess(odd, nobody, { asOf: AS_OF })).toThrow(/unknown kind/)
  })
})

describe('find picks the edition in force', () => {
  const edition = (name: string, effective: Standard['effective'], known: Standard['known']): Standard => ({ ...rules('test/a', []), edition: name, effective, known })
  const old = edition('old', { to: '2023-12-31' }, { from: '2016-01-01' })
  const now = edition('now', { from: '2024-01-01' }, { from: '2023-06-01', to: '2025-06-30' })
  const corrected = edition('corrected', { from: '2024-01-01' }, { from: '2025-07-01' })
  const all = [old, now, corrected]

  it.each([
    ['2023-12-31', undefined, 'old'],
    ['2024-01-01', undefined, 'corrected'],
    ['2024-01-01', '2025-06-30', 'now'],
    ['2024-01-01', '2025-07-01', 'corrected'],
  ])('on %s, as known on %s: %s', (asOf, knownOn, expected) => {
    expect(find(all, 'test/a', { asOf, ...(knownOn && { knownOn }) }).edition).toBe(expected)
  })

  it('never guesses: a gap, a tie and an unknown id are errors', () => {
    expect(() => find(all, 'test/a', { asOf: '2024-01-01', knownOn: '2020-01-01' })).toThrow(/no edition/)
    expect(() => find([now, { ...now, edition: 'twin' }], 'test/a', { asOf: '2024-06-01' })).toThrow(/several editions.*now .*; twin /)
    expect(() => find(all, 'test/b', { asOf: '2024-01-01' })).toThrow(/no standard "test\/b"/)
  })
})

describe('several areas that are one domain', () => {
  const domains = rules('test/domains', [{
    id: 'test/domains/two', kind: 'hours', unit: 'hours', distinctAreas: 2, ...STATED,
    groups: [{ area: 'culture', anyOf: ['cultural-competency', 'linguistic-competency'] }, { area: 'assessment', anyOf: ['assessment'] }],
  }])
  const training = (...competencyAreas: string[]) => ({ completed: '2025-05-01', clockHours: 3, competencyAreas })

  it('are not two', () => {
    expect(resultOf(domains, 'two', { trainings: [training('cultural-competency'), training('linguistic-competency')] })).toMatchObject({
      verdict: 'not-met', counted: { unit: 'count', value: 1 }, findings: [{ code: 'too-few-areas', params: { areas: ['culture'], required: 2 } }],
    })
  })

  it('are two with another', () => {
    expect(resultOf(domains, 'two', { trainings: [training('cultural-competency'), training('assessment')] }).verdict).toBe('met')
  })
})

describe('copies of a training that each fix a split (RD-27)', () => {
  const areas = rules('test/areas', [{
    id: 'test/areas/each', kind: 'hours', unit: 'clock-hours', ...STATED,
    minima: [
      { area: 'observation', anyOf: ['infant-observation'], hours: 2 },
      { area: 'relationships', anyOf: ['relationship-based-education'], hours: 2 },
    ],
  }])
  const copy = (hoursByArea: Readonly<Record<string, number>>) =>
    ({ title: 'The dyad', completed: '2025-05-01', clockHours: 4, competencyAreas: Object.keys(hoursByArea), hoursByArea })

  it('give each area the most that any of them gives it', () => {
    const result = resultOf(areas, 'each', { trainings: [copy({ 'infant-observation': 3 }), copy({ 'infant-observation': 1, 'relationship-based-education': 2 })] })
    expect(result.verdict).toBe('met')
    expect(result.notes).toEqual([{ code: 'duplicates-differ', params: { evidence: ['training-1', 'training-2'] } }])
  })

  it('and no more', () => {
    expect(resultOf(areas, 'each', { trainings: [copy({ 'infant-observation': 3 }), copy({ 'relationship-based-education': 1.5 })] })).toMatchObject({
      verdict: 'not-met', missing: { areas: [{ area: 'relationships', hours: 0.5 }] },
    })
  })
})

describe('figures that are not published', () => {
  const unpublished: Requirement['authority'] = 'unpublished'
  const standard = rules('test/hole', [
    { id: 'test/hole/years', kind: 'experience', years: 'unpublished', work: {}, ...STATED, authority: unpublished },
    { id: 'test/hole/families', kind: 'experience', families: 'unpublished', work: {}, ...STATED, authority: unpublished },
    { id: 'test/hole/license', kind: 'license', state: 'OH', ...STATED },
  ])

  it('leave time worked to a reviewer, and show it', () => {
    const result = resultOf(standard, 'years', { experience: [{ kind: 'employment', start: '2026-11-12' }] })
    expect(result).toMatchObject({ verdict: 'needs-review', counted: { unit: 'days', value: 10 }, findings: [{ code: 'threshold-unpublished', params: { counted: 10 } }] })
    expect(result.required).toBeUndefined()
    expect(result.missing).toBeUndefined()
  })

  it('leave families served to a reviewer', () => {
    expect(resultOf(standard, 'families', { experience: [{ kind: 'employment', start: '2020-01-01', familiesServed: 3 }] }).verdict).toBe('needs-review')
  })
})

describe('a threshold with decimals is met exactly, without the noise of binary fractions', () => {
  const standard = rules('test/decimals', [
    { id: 'test/decimals/rsc', kind: 'supervision', hours: 0.07, providers: ['orimha/imhs'], otherProviders: 'excluded', ...STATED },
    {
      id: 'test/decimals/areas', kind: 'hours', unit: 'clock-hours', ...STATED,
      minima: [{ area: 'a', anyOf: ['assessment'], hours: 0.1 }, { area: 'b', anyOf: ['interventions'], hours: 0.2 }],
    },
  ])

  it.each([[0.07, 'met'], [0.06, 'not-met']])('%s of 0.07 hours of supervision: %s', (hours, verdict) => {
    const record = { people: [mentor()], supervision: [{ from: '2025-01-01', hours, provider: 'mentor', format: 'individual' }] }
    expect(resultOf(standard, 'rsc', record).verdict).toBe(verdict)
  })

  it('minima add up to a figure of two decimals', () => {
    expect(resultOf(standard, 'areas', {}).required).toEqual({ unit: 'clock-hours', value: 0.3 })
  })
})

describe('a licence', () => {
  const standard = rules('test/license', [{ id: 'test/license/license', kind: 'license', state: 'OH', ...STATED }])
  const held = (over: object) => resultOf(standard, 'license', { licenses: [{ kind: 'LISW', state: 'OH', from: '2024-01-01', to: AS_OF, ...over }] })

  it.each([
    ['in force to the day asked about', {}, 'met'],
    ['that ended the day before', { to: '2026-11-20' }, 'not-met'],
    ['that starts the day after', { from: '2026-11-22', to: '2028-01-01' }, 'not-met'],
    ['of another state', { state: 'OR' }, 'not-met'],
    ['that could not be verified', { verification: 'unable-to-verify' }, 'not-met'],
  ])('%s', (_, over, verdict) => {
    expect(held(over).verdict).toBe(verdict)
  })
})

describe('an internship whose dates are open (RD-10): the supervisor must be endorsed on every day of it', () => {
  const interned = (start: string, end: string, from: string, to?: string) =>
    resultOf(imhs, 'work-experience', {
      people: [{ id: 'mentor', endorsements: [{ standard: 'orimha/imhs', from, to }] }],
      documents: [{ kind: 'internship-description', dated: '2020-01-01' }],
      experience: [{ kind: 'internship', start, end, supervised: true, culturallyResponsive: true, attendsToRelationships: true, supervisor: 'mentor', serves: ['infant-toddler', 'parent-caregiver'] }],
    }).evidence[0]

  it.each([
    ['all days that it may have had', '2021', '2021-12-31', '2021-01-01', undefined, 'if-approved'],
    ['the sure days, not all possible ones', '2021-03', '2021-12-31', '2021-03-15', undefined, 'if-known'],
    ['not all of the sure days', '2021-03', '2021-12-31', '2021-04-01', undefined, 'excluded'],
    ['one day that it may have been', '2021', '2021', '2021-07-01', '2021-07-01', 'if-known'],
    ['days that every completion goes beyond', '2021', '2022', '2021-01-01', '2021-06-30', 'excluded'],
    ['the day on which it may both end and start', '2021', '2022', '2021-12-31', '2022-01-01', 'if-known'],
    ['no day that it may have had', '2021', '2021', '2023-01-01', undefined, 'excluded'],
  ])('%s', (_, start, end, from, to, standing) => {
    expect(interned(start, end, from, to)?.standing).toBe(standing)
  })
})

describe("a graduate degree whose day is open (RD-16) leaves only the bachelor's exception open", () => {
  it('not sessions with someone who may provide them to anybody', () => {
    const record = {
      education: [bachelor('2018-06-01'), degree('2026')], people: [mentor()], experience: [job('2018-06-01')],
      supervision: [{ from: '2025-01-01', hours: 1, provider: 'mentor', format: 'individual' }],
    }
    expect(resultOf(ifs, 'reflective-supervision', record).evidence).toMatchObject([{ id: 'rsc-1', standing: 'counted' }])
  })
})

describe('typed data that was never parsed', () => {
  it('a provider who is not among the people does not count, and nothing throws', () => {
    const session = { id: 's', from: '2025-01-01', hours: 1, provider: 'nobody', format: 'individual' } as const
    const result = assess(imhs, { format: 'imh-eligibility/applicant@1', supervision: [session] }, { asOf: AS_OF }).requirements.find(({ kind }) => kind === 'supervision')
    expect(result && evidence(result, 's')).toMatchObject({ standing: 'excluded', code: 'provider-not-qualified' })
  })
})

describe('shared lists are nobody’s to change', () => {
  it('an empty list of notes is frozen', () => {
    const [first] = assessed(imhs, {}).requirements
    expect(Object.isFrozen(first?.notes)).toBe(true)
  })
})

describe('what a registry may choose is accounted for like anything else', () => {
  const training = (...competencyAreas: string[]) => ({ completed: '2025-05-01', clockHours: 15, competencyAreas })
  const AREAS = [{ area: 'assessment', anyOf: ['assessment'], hours: 1 }, { area: 'interventions', anyOf: ['interventions'], hours: 1 }] as const

  it('hours in full for each area (RD-06 otherwise): each area is credited, and the amounts add up', () => {
    const standard = rules('test/full', [{ id: 'test/full/areas', kind: 'hours', unit: 'clock-hours', minima: AREAS, sharing: 'full', ...STATED }])
    const { verdict, counted, evidence } = resultOf(standard, 'areas', { trainings: [training('assessment', 'interventions'), training('assessment')] })
    expect({ verdict, counted }).toEqual({ verdict: 'met', counted: { unit: 'clock-hours', value: 2 } })
    expect(evidence.map(({ amount, code }) => [amount, code])).toEqual([[2, 'split'], [0, 'not-needed']])
  })

  it('areas that are counted: the areas a training lies in, and no hours', () => {
    const standard = rules('test/two', [{ id: 'test/two/areas', kind: 'hours', unit: 'hours', distinctAreas: 2, areas: ['assessment', 'interventions'], ...STATED }])
    const { evidence } = resultOf(standard, 'areas', { trainings: [training('assessment', 'interventions')] })
    expect(evidence[0]).toMatchObject({ amount: 2, code: 'areas-touched', params: { areas: ['assessment', 'interventions'] } })
  })

  it('a part of a year that is a number of days is that number, without the noise of fractions', () => {
    const standard = rules('test/half', [{ id: 'test/half/work', kind: 'experience', years: 183 / 365, work: {}, ...STATED }])
    expect(resultOf(standard, 'work', { experience: [{ kind: 'employment', start: '2025-01-01', end: '2025-07-02' }] })).toMatchObject({ verdict: 'met', required: { value: 183 }, counted: { value: 183 } })
    expect(resultOf(standard, 'work', { experience: [{ kind: 'employment', start: '2025-01-01', end: '2025-07-01' }] }).verdict).toBe('not-met')
  })

  it('where the figure is not published: what counts, and what would at best, where that is more', () => {
    const standard = rules('test/hole', [{ id: 'test/hole/hours', kind: 'hours', unit: 'hours', hours: 'unpublished', cites: STATED.cites, authority: 'unpublished' }])
    const trainings = [training('assessment'), { ...training('assessment'), title: 'Another', verification: 'verified' }]
    expect(resultOf(standard, 'hours', { trainings }, { counting: 'verified' }).findings).toEqual([{ code: 'threshold-unpublished', params: { counted: 15, atBest: 30 } }])
    expect(resultOf(standard, 'hours', { trainings: [training('assessment')] }).findings).toEqual([{ code: 'threshold-unpublished', params: { counted: 15 } }])
  })

  it('services that nobody asked for are not credited', () => {
    const standard = rules('test/mix', [{ id: 'test/mix/services', kind: 'experience', services: ['advocacy'], work: {}, ...STATED }])
    const job = { kind: 'employment', start: '2025-01-01', services: ['advocacy', 'emotional-support'] }
    expect(resultOf(standard, 'services', { experience: [job, { ...job, start: '2025-02-01' }] }).evidence.map(({ amount }) => amount)).toEqual([1, 0])
  })

  it('the other reading of the areas may ask for less as well as for more', () => {
    const other = (reading: 'RD-04' | 'RD-06') => rules('test/other', [{
      id: 'test/other/areas', kind: 'hours', unit: 'hours', minima: [{ ...AREAS[0], hours: 20 }], alternativeMinima: { reading: 'RD-04', minima: [AREAS[0]] }, ...STATED, reading,
    }])
    expect(resultOf(other('RD-04'), 'areas', { trainings: [training('assessment')] }).notes).toEqual([{ code: 'reading-matters', params: { reading: 'RD-04', verdict: 'met' } }])
    expect(resultOf(other('RD-06'), 'areas', { trainings: [training('assessment')] }).notes).toEqual([])
  })

  it('a slot may ask for a role and an endorsement both', () => {
    const standard = rules('test/slot', [{ id: 'test/slot/ratings', kind: 'references', slots: [{ slot: 'lead', roles: ['colleague'], endorsedAs: ['orimha/imhs'] }], ...STATED }])
    const person = { id: 'mentor', endorsements: [{ standard: 'orimha/imhs', from: '2020-01-01' }] }
    const rated = (role: string, people: readonly Readonly<Record<string, unknown>>[]) => resultOf(standard, 'ratings', { people, references: [{ rater: 'mentor', received: '2026-01-01', roles: [role] }] }).verdict
    expect([rated('colleague', [person]), rated('teacher', [person]), rated('colleague', [{ id: 'mentor' }])]).toEqual(['met', 'not-met', 'not-met'])
  })

  it('a word for counting that there is none of is refused, and never taken for the milder one', () => {
    const standard = rules('test/any', [{ id: 'test/any/membership', kind: 'membership', ...STATED }])
    const counting = (word: unknown) => () => Reflect.apply(assess, undefined, [standard, { format: 'imh-eligibility/applicant@1' }, { asOf: '2026-11-21', counting: word }])
    expect(counting('Verified')).toThrow('counting: expected claimed or verified, found "Verified"')
    expect(counting('verified')).not.toThrow()
  })
})
