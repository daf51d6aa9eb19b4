import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { compare, type Comparison } from '../../src/next/compare'
import { compareEditions } from '../../src/next/compare-editions'
import { whatIf } from '../../src/next/what-if'
import { amend } from '../../src/rulebook/amend'
import type { Standard } from '../../src/rulebook/standard'
import { level1Renewal, level2 } from '../../src/standards/ohio-imh'
import { ifa, imhs } from '../../src/standards/orimha'
import { applicant, AS_OF, assessed, decision, job, rating, training, type Parts } from '../support/applicant'

const options = { asOf: AS_OF }

function about(comparison: Comparison, slug: string): Comparison['requirements'][number] {
  const found = comparison.requirements.find(({ id }) => id === `${comparison.standard}/${slug}`)
  if (!found) throw new Error(`nothing changed about ${slug}`)
  return found
}

const between = (standard: Standard, before: Parts, after: Parts) => compare(assessed(standard, before), assessed(standard, after))

describe('compare', () => {
  it('finds nothing where nothing changed', () => {
    const same = assessed(imhs, { trainings: [training('2026-01-01', 5)] })
    const { requirements, before, after } = compare(same, same)
    expect(requirements).toEqual([])
    expect(after).toEqual(before)
    expect(before).toEqual({ edition: imhs.edition, contentHash: same.contentHash, asOf: AS_OF, counting: 'claimed', verdict: 'not-met' })
  })

  it('tells a verdict, the hours, and the training that made the difference', () => {
    const first = training('2026-01-01', 20)
    const comparison = between(ifa, { trainings: [first] }, { trainings: [first, training('2026-02-01', 12)] })
    expect(comparison.requirements).toEqual([{
      id: 'orimha/ifa/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      verdict: { before: 'not-met', after: 'met' },
      counted: { before: { unit: 'clock-hours', value: 20 }, after: { unit: 'clock-hours', value: 32 } },
      evidence: [{ id: 'training-2', after: { id: 'training-2', standing: 'counted', amount: 12 } }],
      findings: { came: [], went: [{ code: 'amount-short', params: { counted: 20, required: 30, missing: 10 } }] },
    }])
  })

  it('tells evidence that is gone, and evidence that stands or gives otherwise', () => {
    const before = [training('2026-01-01', 20), training('2026-02-01', 12), training('2026-03-01', 3)]
    const after = [training('2026-01-01', 20, { verification: 'unable-to-verify' }), training('2026-02-01', 10)]
    expect(about(between(ifa, { trainings: before }, { trainings: after }), 'training-hours').evidence).toEqual([
      { id: 'training-1', before: { id: 'training-1', standing: 'counted', amount: 20 }, after: { id: 'training-1', standing: 'excluded', code: 'unable-to-verify', params: {} } },
      { id: 'training-2', before: { id: 'training-2', standing: 'counted', amount: 12 }, after: { id: 'training-2', standing: 'counted', amount: 10 } },
      { id: 'training-3', before: { id: 'training-3', standing: 'counted', amount: 3 } },
    ])
  })

  it('tells another reason for the same standing', () => {
    const { evidence } = about(between(ifa, { trainings: [training('2026-01-01', 20, { verification: 'unable-to-verify' })] }, { trainings: [training('2027-01-01', 20)] }), 'training-hours')
    expect(evidence?.map(({ before, after }) => [before?.standing, before?.code, after?.standing, after?.code])).toEqual([['excluded', 'unable-to-verify', 'excluded', 'after-as-of']])
  })

  it('follows the parts of a requirement', () => {
    const { requirements } = between(ifa, { experience: [job('2026-01-01')] }, { experience: [job('2024-01-01')] })
    expect(requirements.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['orimha/ifa/education-or-work', { before: 'not-met', after: 'met' }],
      ['orimha/ifa/education-or-work/work', { before: 'not-met', after: 'met' }],
    ])
  })

  it('tells of decisions, which are no evidence', () => {
    const decided = (outcome: string, id: string) => ({ determinations: [decision(outcome, { id, requirement: 'orimha/ifa/competencies' })] })
    expect(about(between(ifa, decided('met', 'first'), decided('not-met', 'second')), 'competencies')).toEqual({
      id: 'orimha/ifa/competencies', kind: 'judgement', verdict: { before: 'met', after: 'not-met' },
      findings: {
        came: [{ code: 'determined', params: { determination: 'second', decision: 'not-met', on: '2026-11-01' } }],
        went: [{ code: 'determined', params: { determination: 'first', decision: 'met', on: '2026-11-01' } }],
      },
    })
  })

  it('tells one open reference slot from another', () => {
    const people = [{ id: 'supervisor' }, { id: 'colleague' }]
    const { findings } = about(between(ifa,
      { people, references: [rating('supervisor', 'current-program-supervisor')] },
      { people, references: [rating('colleague', 'colleague')] }), 'references')
    expect(findings?.came.map(({ params }) => params)).toMatchObject([{ slot: 'current-supervisor' }])
    expect(findings?.went.map(({ params }) => params)).toMatchObject([{ slot: 'other' }])
  })

  it('holds two days against each other: a membership that ended', () => {
    const record = applicant({ memberships: [{ association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', to: '2026-12-31' }] })
    const comparison = compare(assess(ifa, record, { asOf: '2026-12-31' }), assess(ifa, record, { asOf: '2027-01-01' }))
    expect([comparison.before.asOf, comparison.after.asOf]).toEqual(['2026-12-31', '2027-01-01'])
    expect(comparison.requirements.map(({ id, verdict }) => [id, verdict])).toEqual([['orimha/ifa/membership', { before: 'met', after: 'not-met' }]])
  })

  it('holds two ways of counting against each other', () => {
    const record = applicant({ trainings: [training('2026-01-01', 30, { verification: 'submitted' })] })
    const comparison = compare(assess(ifa, record, options), assess(ifa, record, { ...options, counting: 'verified' }))
    expect([comparison.before.counting, comparison.after.counting]).toEqual(['claimed', 'verified'])
    expect(about(comparison, 'training-hours').verdict).toEqual({ before: 'met', after: 'pending' })
  })

  it('holds two editions against each other: thresholds, requirements that came and went', () => {
    const record = applicant({ trainings: [training('2026-01-01', 30)] })
    const [, hours, , agreement] = ifa.requirements
    const before = { ...ifa, edition: 'old', requirements: [hours, agreement] } satisfies Standard
    const after = { ...ifa, edition: 'new', requirements: [{ ...hours, hours: 40 }, ifa.requirements[5]] } satisfies Standard
    const comparison = compare(assess(before, record, options), assess(after, record, options))
    expect([comparison.before.edition, comparison.after.edition]).toEqual(['old', 'new'])
    expect(comparison.requirements).toMatchObject([
      { id: 'orimha/ifa/training-hours', verdict: { before: 'met', after: 'not-met' }, required: { before: { value: 30 }, after: { value: 40 } } },
      { id: 'orimha/ifa/membership', verdict: { after: 'not-met' } },
      { id: 'orimha/ifa/ethics-agreement', verdict: { before: 'not-met' } },
    ])
    expect(comparison.requirements[0]).not.toHaveProperty('counted')
  })

  it('knows the periods of renewals', () => {
    const { before, after } = between(level1Renewal, {}, { holdings: [{ standard: 'ohio-imh/level-1', issued: '2025-01-15' }] })
    expect([before.period, after.period]).toEqual([undefined, { from: '2025-01-16', to: '2027-01-15', due: '2027-01-15', state: 'open' }])
  })

  it('refuses assessments against two standards', () => {
    expect(() => compare(assessed(ifa, {}), assessed(imhs, {}))).toThrow(new RangeError('standard: expected two assessments of one, found orimha/ifa and orimha/imhs'))
  })
})

describe('whatIf', () => {
  it('assesses the record as it is, and as it would be', () => {
    const record = applicant({ trainings: [training('2026-01-01', 20)] })
    const { before, after, comparison } = whatIf(ifa, record, { trainings: [{ id: 'workshop', completed: '2026-11-20', clockHours: 10, competencyAreas: ['assessment'] }] }, options)
    expect(before).toEqual(assess(ifa, record, options))
    expect(comparison).toEqual(compare(before, after))
    expect(about(comparison, 'training-hours').verdict).toEqual({ before: 'not-met', after: 'met' })
  })
})

describe('compareEditions', () => {
  const cites = [{ source: 'chart', at: 'Level II' }] as const
  const sources = { chart: { id: 'chart', title: 'A chart', publisher: 'A registry', address: 'on file', read: AS_OF } }
  const amended = amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 20 } }, { cites, sources, as: 'chart' })
  const hours = (clockHours: number, id?: string) => ({ ...applicant({ trainings: [training('2026-01-01', clockHours)] }), ...(id !== undefined && { id }) })

  it('counts who came from which verdict to which, and keeps those whom the change affects', () => {
    const settled = applicant({ determinations: level2.requirements.map(({ id: requirement }) => decision('met', { requirement })) })
    const records = [hours(10, 'a'), settled, hours(25)]
    const result = compareEditions(level2, amended, records, options)
    expect(result).toMatchObject({ standard: level2.id, before: { edition: '2026-11' }, after: { edition: '2026-11+chart' }, asOf: AS_OF, counting: 'claimed', records: 3 })
    expect(result.before.contentHash).not.toBe(result.after.contentHash)
    expect(result.verdicts['not-met']['not-met']).toBe(2)
    expect(result.verdicts.met.met).toBe(1)
    expect(result.requirements).toEqual([{ id: 'ohio-imh/level-2/training-hours', records: 2 }])
    expect(result.affected.map(({ index, id }) => [index, id])).toEqual([[0, 'a'], [2, undefined]])
    expect(result.affected.map(({ comparison }) => about(comparison, 'training-hours').verdict)).toEqual([{ before: 'needs-review', after: 'not-met' }, { before: 'needs-review', after: 'met' }])
  })

  it('has nobody affected by a threshold that everyone meets, or by an edition that says the same', () => {
    const less = { ...ifa, requirements: [{ ...ifa.requirements[1], hours: 25 }] } satisfies Standard
    const more = { ...ifa, requirements: [ifa.requirements[1]] } satisfies Standard
    expect(compareEditions(less, more, [hours(30)], options).affected).toEqual([])
    expect(compareEditions(less, more, [hours(27)], options).affected).toHaveLength(1)
    expect(compareEditions(ifa, ifa, [hours(30)], { ...options, counting: 'verified' })).toMatchObject({ counting: 'verified', affected: [], requirements: [] })
  })

  it('has those affected by a requirement that comes or goes for whom it is not met', () => {
    const [, training30] = ifa.requirements
    const without = { ...ifa, requirements: [ifa.requirements[5]] } satisfies Standard
    const having = { ...ifa, requirements: [training30, ifa.requirements[5]] } satisfies Standard
    for (const [before, after] of [[without, having], [having, without]] as const) {
      expect(compareEditions(before, after, [hours(30), hours(29)], options).affected.map(({ index }) => index)).toEqual([1])
    }
  })

  it('has those affected whose verdict on the whole differs, though no requirement of both does', () => {
    const waived = applicant({ trainings: [training('2026-01-01', 30)], determinations: [decision('waived', { requirement: 'orimha/ifa/membership' })] })
    const without = { ...ifa, requirements: [ifa.requirements[5]] } satisfies Standard
    const { verdicts, affected, requirements } = compareEditions(without, { ...ifa, requirements: [ifa.requirements[1], ifa.requirements[5]] }, [waived], options)
    expect([verdicts['not-applicable'].met, affected.length, requirements]).toEqual([1, 1, []])
  })

  it('reads any iterable once, and of those not affected keeps nothing', () => {
    let read = 0
    function* registry() { for (; read < 200; read++) yield hours(read < 3 ? 10 : 30) }
    const more = { ...ifa, requirements: [{ ...ifa.requirements[1], hours: 5 }] } satisfies Standard
    const { records, affected } = compareEditions(more, { ...more, requirements: [ifa.requirements[1]] }, registry(), options)
    expect([read, records, affected.length]).toEqual([200, 200, 3])
  })

  it('refuses two standards', () => {
    expect(() => compareEditions(ifa, imhs, [], options)).toThrow(new RangeError('standard: expected two editions of one, found orimha/ifa and orimha/imhs'))
  })
})
