import { describe, expect, it } from 'vitest'
import { contentHash } from '../../src/rulebook/content-hash'
import type { Standard } from '../../src/rulebook/standard'
import { consultant, consultantRenewal } from '../../src/standards/ohio-ecmh/index'
import { level1, level2 } from '../../src/standards/ohio-imh/index'
import { ifa, ifaRenewal, ifs, imhmClinical, imhmPolicy, imhsRenewal } from '../../src/standards/orimha/index'
import { assessed, bachelor, degree, job, mentor, rating, resultOf, rsc, training, verdictOf, type Parts } from '../support/applicant'
import { AMENDS, BY_CHART, frozen, requirementOf, sourceOf, without } from './samples'

/** Everything that Ohio's level II asks, with so many hours of training. */
const practitioner = (hours: number): Parts => ({
  identifiers: [{ system: 'opin', value: '1234567' }],
  education: [bachelor('2018-05-31')],
  experience: [job('2019-01-01')],
  documents: [{ kind: 'experience-proof', dated: '2026-09-01' }],
  trainings: [training('2025-03-01', hours)],
})

describe.each(AMENDS)('a hole that a registry fills gives plain verdicts ($way)', ({ amend }) => {
  it('Ohio level II: the training hours of the chart', () => {
    const filled = amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, BY_CHART)
    for (const hours of [29.75, 30]) expect(assessed(level2, practitioner(hours)).verdict).toBe('needs-review')
    expect(assessed(filled, practitioner(30)).verdict).toBe('met')
    expect(assessed(filled, practitioner(29.75)).verdict).toBe('not-met')
    expect(resultOf(filled, 'training-hours', practitioner(29.75))).toMatchObject({
      verdict: 'not-met', authority: 'stated', required: { unit: 'clock-hours', value: 30 }, missing: { quantity: { unit: 'clock-hours', value: 0.25 } },
      findings: [{ code: 'amount-short' }],
    })
  })

  it('Ohio level II: nothing but the figure, its authority and its citations changes', () => {
    const filled = amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, BY_CHART)
    const before = requirementOf(level2, 'ohio-imh/level-2/training-hours')
    expect(requirementOf(filled, 'ohio-imh/level-2/training-hours')).toStrictEqual({ ...before, hours: 30, authority: 'stated', cites: [...BY_CHART.cites, ...before.cites] })
    const others = ({ requirements }: Standard) => requirements.filter(({ id }) => id !== 'ohio-imh/level-2/training-hours')
    expect(others(filled)).toStrictEqual(others(level2))
    expect(without(filled, 'requirements', 'edition', 'sources')).toStrictEqual(without(level2, 'requirements', 'edition'))
    expect([filled.edition, filled.sources]).toStrictEqual(['2026-11+chart', { chart: sourceOf('chart') }])
  })

  it('ECMH consultant: the degrees of the guidance paper', () => {
    const filled = amend(consultant, { 'ohio-ecmh/consultant/education': { levels: [{ level: 'master' }, { level: 'doctorate' }] } }, BY_CHART)
    const verdicts = (standard: Standard) => [degree('2018-05-31'), bachelor('2018-05-31')].map((schooling) => verdictOf(standard, 'education', { education: [schooling] }))
    expect(verdicts(consultant)).toEqual(['needs-review', 'needs-review'])
    expect(verdicts(filled)).toEqual(['met', 'not-met'])
  })

  it('mentor, policy: who writes the ratings', () => {
    const slots = [{ slot: 'supervisor', roles: ['current-program-supervisor'] }, { slot: 'colleague', roles: ['colleague'] }] as const
    const filled = amend(imhmPolicy, { 'orimha/imhm-policy/references': { slots } }, BY_CHART)
    const people = [{ id: 'a' }, { id: 'b' }]
    const verdicts = (standard: Standard) => ['a', 'b'].map((second) =>
      verdictOf(standard, 'references', { people, references: [rating('a', 'current-program-supervisor'), rating(second, 'colleague')] }))
    expect(verdicts(imhmPolicy)).toEqual(['needs-review', 'needs-review'])
    expect(verdicts(filled)).toEqual(['not-met', 'met'])
  })

  it('mentor, clinical: hours of reflective supervision and who may provide them', () => {
    const filled = amend(imhmClinical, {
      'orimha/imhm-clinical/reflective-supervision': { hours: 50, providers: ['orimha/imhm-clinical'], otherProviders: 'excluded' },
    }, BY_CHART)
    const people = [mentor({ endorsements: [{ standard: 'orimha/imhm-clinical', from: '2010-01-01' }] })]
    const verdicts = (standard: Standard) => [50, 49.75].map((hours) => verdictOf(standard, 'reflective-supervision', { people, supervision: [rsc('2025-01-10', hours)] }))
    expect(verdicts(imhmClinical)).toEqual(['needs-review', 'needs-review'])
    expect(verdicts(filled)).toEqual(['met', 'not-met'])
  })

  it('mentor, clinical: with the hours alone it is still for a reviewer who may provide them', () => {
    const filled = amend(imhmClinical, { 'orimha/imhm-clinical/reflective-supervision': { hours: 50 } }, BY_CHART)
    const verdict = (hours: number) => verdictOf(filled, 'reflective-supervision', { people: [mentor()], supervision: [rsc('2025-01-10', hours)] })
    expect([verdict(50), verdict(49.75)]).toEqual(['needs-review', 'not-met'])
  })

  it('ECMH renewal: how long the period is', () => {
    const filled = amend(consultantRenewal, { 'ohio-ecmh/consultant/renewal': { renews: { months: 24 } } }, BY_CHART)
    const on = (completed: string): Parts => ({
      holdings: [{ standard: 'ohio-ecmh/consultant', issued: '2025-06-01' }],
      trainings: [training(completed, 15, { competencyAreas: ['assessment'], ages: 'birth-to-six' })],
    })
    expect(assessed(consultantRenewal, on('2025-06-02')).period).toBeUndefined()
    expect(verdictOf(consultantRenewal, 'hours', on('2025-06-02'))).toBe('needs-information')
    expect(assessed(filled, on('2025-06-02')).period).toStrictEqual({ from: '2025-06-02', to: '2027-06-01', due: '2027-06-01', state: 'open' })
    expect(verdictOf(filled, 'hours', on('2025-06-02'))).toBe('met')
    expect(verdictOf(filled, 'hours', on('2025-06-01'))).toBe('not-met')
    expect(filled.renews).toStrictEqual({ ...consultantRenewal.renews, months: 24, cites: [...BY_CHART.cites, ...consultantRenewal.renews.cites] })
    expect(filled.requirements).toStrictEqual(consultantRenewal.requirements)
  })
})

describe.each(AMENDS)('a hole that is left stays a hole ($way)', ({ amend }) => {
  it.each([{}, { conversions: { ceu: 10 } }])('with %j: unpublished, for a reviewer, and the amender is cited first', (change) => {
    const amended = amend(level2, { 'ohio-imh/level-2/training-hours': change }, BY_CHART)
    expect(requirementOf(amended, 'ohio-imh/level-2/training-hours')).toMatchObject({ hours: 'unpublished', authority: 'unpublished', cites: [{ source: 'chart' }, { source: 'occrra-imh' }] })
    expect([0.25, 1000].map((hours) => verdictOf(amended, 'training-hours', practitioner(hours)))).toEqual(['needs-review', 'needs-review'])
  })

  it('a figure can be taken back: whoever does not want to answer for it says so', () => {
    const open = amend(ifa, { 'orimha/ifa/training-hours': { hours: 'unpublished' } }, BY_CHART)
    expect(requirementOf(open, 'orimha/ifa/training-hours').authority).toBe('unpublished')
    expect(verdictOf(open, 'training-hours', { trainings: [training('2025-03-01', 30)] })).toBe('needs-review')
  })
})

describe.each(AMENDS)('an empty change adopts a rule as it stands ($way)', ({ amend }) => {
  it('Ohio level I: 20 hours, of which only an unofficial source speaks', () => {
    const adopted = amend(level1, { 'ohio-imh/level-1/training-hours': {} }, BY_CHART)
    const verdicts = (standard: Standard) => [20, 19.75].map((hours) => verdictOf(standard, 'training-hours', { trainings: [training('2025-03-01', hours)] }))
    expect(verdicts(level1)).toEqual(['needs-review', 'needs-review'])
    expect(verdicts(adopted)).toEqual(['met', 'not-met'])
    const before = requirementOf(level1, 'ohio-imh/level-1/training-hours')
    expect(requirementOf(adopted, 'ohio-imh/level-1/training-hours')).toStrictEqual({ ...before, authority: 'stated', cites: [...BY_CHART.cites, ...before.cites] })
  })

  it('ECMH consultant: the licence', () => {
    const adopted = amend(consultant, { 'ohio-ecmh/consultant/license': {} }, BY_CHART)
    const verdicts = (standard: Standard) => [[{ kind: 'LISW', state: 'OH', from: '2024-01-01' }], []].map((licenses) => verdictOf(standard, 'license', { licenses }))
    expect(verdicts(consultant)).toEqual(['needs-review', 'needs-review'])
    expect(verdicts(adopted)).toEqual(['met', 'not-met'])
  })

  it('whoever changes what counts has not said that an unofficial figure is right: with it, or with nothing, they have', () => {
    const authority = (change: object) => requirementOf(amend<Standard>(level1, { 'ohio-imh/level-1/training-hours': change }, BY_CHART), 'ohio-imh/level-1/training-hours').authority
    expect([{ areas: null }, { hours: 20 }, { hours: 20, areas: null }, {}].map(authority)).toEqual(['secondary', 'stated', 'stated', 'stated'])
  })

  it('what is implied becomes stated', () => {
    expect(requirementOf(amend(level2, { 'ohio-imh/level-2/education': {} }, BY_CHART), 'ohio-imh/level-2/education').authority).toBe('stated')
  })
})

describe.each(AMENDS)('a rule can be made stricter or milder for one\'s own use ($way)', ({ amend }) => {
  it.each([[30, ['not-met', 'met', 'met']], [40, ['not-met', 'not-met', 'met']], [20, ['met', 'met', 'met']]] as const)('IFA with %d clock hours, for people with 20, 30 and 40', (hours, verdicts) => {
    const amended = amend(ifa, { 'orimha/ifa/training-hours': { hours } }, BY_CHART)
    expect([20, 30, 40].map((brought) => verdictOf(amended, 'training-hours', { trainings: [training('2025-03-01', brought)] }))).toEqual(verdicts)
  })

  it('null takes a condition away: IFS without the official transcript', () => {
    const milder = amend(ifs, { 'orimha/ifs/education': { transcript: null } }, BY_CHART)
    const verdict = (standard: Standard) => verdictOf(standard, 'education', { education: [bachelor('2018-05-31', { transcript: 'unofficial' })] })
    expect([verdict(ifs), verdict(milder)]).toEqual(['not-met', 'met'])
    expect(requirementOf(milder, 'orimha/ifs/education')).not.toHaveProperty('transcript')
  })

  it('null takes an exemption away: the three hours on supervision for every Specialist', () => {
    const stricter = amend(imhsRenewal, { 'orimha/imhs/renewal/rsc-training-hours': { bindsWhen: null } }, BY_CHART)
    const verdict = (standard: Standard) => verdictOf(standard, 'rsc-training-hours', { practice: { providesReflectiveSupervision: false }, holdings: [{ standard: 'orimha/imhs', issued: '2026-01-20' }] })
    expect([verdict(imhsRenewal), verdict(stricter)]).toEqual(['not-applicable', 'not-met'])
  })

  it('one measure can take the place of another: 30 hours become one hour in each of two areas', () => {
    const minima = [{ area: 'assessment', anyOf: ['assessment'], hours: 1 }, { area: 'interventions', anyOf: ['interventions'], hours: 1 }] as const
    const other = amend(ifa, { 'orimha/ifa/training-hours': { hours: null, minima } }, BY_CHART)
    const two = training('2025-03-01', 2, { competencyAreas: ['assessment', 'interventions'] })
    expect(verdictOf(other, 'training-hours', { trainings: [two] })).toBe('met')
    expect(verdictOf(other, 'training-hours', { trainings: [training('2025-03-01', 30)] })).toBe('not-met')
  })

  it('a part is amended by its own id: IFA on one year of paid work', () => {
    const milder = amend(ifa, { 'orimha/ifa/education-or-work/work': { years: 1 } }, BY_CHART)
    const year: Parts = { experience: [job('2025-01-01', '2025-12-31')] }
    expect([verdictOf(ifa, 'education-or-work', year), verdictOf(milder, 'education-or-work', year)]).toEqual(['not-met', 'met'])
    const [whole, ...others] = milder.requirements
    const [wholeBefore, ...othersBefore] = ifa.requirements
    expect(others).toStrictEqual(othersBefore)
    const work = wholeBefore.parts[2]
    expect(whole).toStrictEqual({
      ...wholeBefore, parts: [wholeBefore.parts[0], wholeBefore.parts[1], { ...work, years: 1, cites: [...BY_CHART.cites, ...work.cites] }],
    })
  })

  it('a requirement and its part in one go', () => {
    const both = amend(ifa, { 'orimha/ifa/education-or-work': { bindsWhen: 'mentalHealthField' }, 'orimha/ifa/education-or-work/cda': { transcript: null } }, BY_CHART)
    expect(requirementOf(both, 'orimha/ifa/education-or-work')).toMatchObject({ bindsWhen: 'mentalHealthField', cites: [{ source: 'chart' }, { source: 'orimha-ifa' }] })
    expect(requirementOf(both, 'orimha/ifa/education-or-work/cda')).not.toHaveProperty('transcript')
    expect(requirementOf(both, 'orimha/ifa/education-or-work/degree')).toStrictEqual(requirementOf(ifa, 'orimha/ifa/education-or-work/degree'))
  })

  it('a year of renewal may become two', () => {
    const longer = amend(ifaRenewal, { 'orimha/ifa/renewal': { renews: { months: 24 } } }, BY_CHART)
    const due = (standard: Standard) => assessed(standard, { holdings: [{ standard: 'orimha/ifa', issued: '2026-01-20' }] }).period?.due
    expect([due(ifaRenewal), due(longer)]).toEqual(['2027-01-20', '2028-01-20'])
  })
})

describe.each(AMENDS)('what an amendment leaves behind ($way)', ({ amend }) => {
  const board = { cites: [{ source: 'board', at: 'Vote 1' }, { source: 'orimha-ifa', at: 'Training' }], sources: { board: sourceOf('board') }, as: 'board' } as const

  it('the edition says that it was amended, by its name or without one', () => {
    expect(amend(ifa, { 'orimha/ifa/training-hours': { hours: 40 } }, BY_CHART).edition).toBe('2026-11+chart')
    expect(amend(ifa, { 'orimha/ifa/training-hours': { hours: 40 } }, without(BY_CHART, 'as')).edition).toBe('2026-11+amended')
  })

  it('an amended standard is amended like any other: the latest word first, and every source kept', () => {
    const once = amend(ifa, { 'orimha/ifa/training-hours': { hours: 40 } }, BY_CHART)
    const twice = amend(once, { 'orimha/ifa/training-hours': { hours: 45 }, 'orimha/ifa/membership': {} }, board)
    expect(twice.edition).toBe('2026-11+chart+board')
    expect(twice.sources).toStrictEqual({ chart: sourceOf('chart'), board: sourceOf('board') })
    expect(requirementOf(twice, 'orimha/ifa/training-hours')).toMatchObject({
      hours: 45, cites: [...board.cites, ...BY_CHART.cites, { source: 'orimha-ifa', at: 'Training' }],
    })
    expect(requirementOf(twice, 'orimha/ifa/membership').cites).toStrictEqual([...board.cites, { source: 'orimha-ifa', at: 'Professional Membership' }])
  })

  it('a source of the rulebook may be cited without being handed in, and then there are no sources of its own', () => {
    const amended = amend(ifa, { 'orimha/ifa/training-hours': {} }, { cites: [{ source: 'orimha-renewal', at: 'Step 3' }] })
    expect(amended).not.toHaveProperty('sources')
    expect(requirementOf(amended, 'orimha/ifa/training-hours').cites[0]).toStrictEqual({ source: 'orimha-renewal', at: 'Step 3' })
  })

  it('the assessment tells: another edition, another hash, the amender\'s citation', () => {
    const amended = amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, BY_CHART)
    const assessment = assessed(amended, practitioner(30))
    expect(assessment).toMatchObject({ standard: 'ohio-imh/level-2', edition: '2026-11+chart', contentHash: contentHash(amended) })
    expect(assessment.contentHash).not.toBe(contentHash(level2))
    expect(resultOf(amended, 'training-hours', practitioner(30)).cites).toStrictEqual([BY_CHART.cites[0], ...level2.requirements[5].cites])
  })

  it('neither the standard nor the changes nor the amendment is written to', () => {
    const original = frozen(structuredClone<Standard>(ifa))
    const changes = frozen({ 'orimha/ifa/education-or-work/work': { years: 1, after: null }, 'orimha/ifa/training-hours': { hours: 40 } })
    const amended = amend(original, changes, frozen(structuredClone(BY_CHART)))
    expect(original).toStrictEqual(ifa)
    expect(contentHash(original)).toBe(contentHash(ifa))
    expect(amended).not.toBe(original)
    for (const id of ['orimha/ifa/education-or-work', 'orimha/ifa/education-or-work/work', 'orimha/ifa/training-hours']) {
      expect(requirementOf(amended, id)).not.toBe(requirementOf(original, id))
    }
    expect(requirementOf(amended, 'orimha/ifa/training-hours').cites).not.toBe(requirementOf(original, 'orimha/ifa/training-hours').cites)
    expect(amended.requirements).not.toBe(original.requirements)
  })
})
