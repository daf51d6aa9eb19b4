import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/add'
import { amend, assess, standards, type Amendment, type Applicant, type AssessOptions, type Change, type Requirement, type RequirementResult, type Standard } from '../../src/index'
import { level1Renewal, SIX_AREAS } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { AS_OF, applicant, decision, degree, job, mentor, readingsIn, resultOf, rsc, training, verdictOf, type Fields, type Parts } from '../support/applicant'
import { ecmhRenewal, imhmClinicalRenewal, imhsRenewal } from './rules'

const AREAS = ['relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency'] as const
const LAST = ['cultural-competency', 'linguistic-competency', 'trauma-informed-competency'] as const
const on = (hours: number | undefined, ...areas: string[]) => training('2025-06-01', hours, { competencyAreas: areas })
const renewed = (slug: string, trainings: readonly Fields[], counting: 'claimed' | 'verified' = 'claimed') =>
  resultOf(level1Renewal, slug, { trainings }, { period: { from: '2025-01-01', to: '2026-12-31' }, counting })
const three = AREAS.slice(0, 3).map((area) => on(1, area))

describe('`reading-matters`: the alternative would change the verdict, whichever way', () => {
  it.each([
    ['needs-information would be not-met', [...three, on(undefined, 'cultural-competency')], 'needs-information', ['RD-04']],
    ['needs-information either way', [...three, on(undefined, ...LAST)], 'needs-information', []],
    ['met would be needs-information', [...three, on(1, 'cultural-competency'), on(undefined, ...LAST)], 'met', ['RD-04']],
    ['not-met either way', [on(1, 'cultural-competency')], 'not-met', []],
  ])('RD-04: %s', (_, trainings, verdict, readings) => {
    const result = renewed('competency-areas', trainings)
    expect(result.verdict).toBe(verdict)
    expect(readingsIn(result)).toEqual(readings)
  })

  it('RD-04 and RD-06 are each tried alone', () => {
    // Two hours for the last three: enough for one area, short of three; in full for each it would be six.
    const result = renewed('competency-areas', [...three, on(2, ...LAST)])
    expect(result.verdict).toBe('met')
    expect(readingsIn(result)).toEqual(['RD-04'])
  })

  it('RD-06: pending would be met, and met would be met', () => {
    const verified = { verification: 'verified' }
    const items = (hours: number) => [{ ...on(hours, ...AREAS), ...verified }, { ...on(3, ...AREAS), verification: 'submitted' }]
    const pending = renewed('competency-areas', items(1), 'verified')
    expect(pending.verdict).toBe('pending')
    expect(readingsIn(pending)).toContain('RD-06')
    expect(readingsIn(renewed('competency-areas', items(4), 'verified'))).not.toContain('RD-06')
  })

  it('RD-06 does not touch a total', () => {
    expect(readingsIn(renewed('clock-hours', [on(14.75, ...AREAS)]))).toEqual([])
  })

  it('RD-05: at ORIMHA too, and for the areas too', () => {
    const holdings = [{ standard: 'orimha/imhs', issued: '2026-01-10' }]
    const early = resultOf(imhsRenewal, 'training-hours', { holdings, trainings: [training('2025-12-01', 15)] })
    expect([early.verdict, readingsIn(early)]).toEqual(['not-met', ['RD-05']])
    const areas = resultOf(level1Renewal, 'competency-areas', { holdings: [{ standard: 'ohio-imh/level-1', issued: '2025-06-01' }], trainings: [on(4, ...AREAS)] })
    expect([areas.verdict, readingsIn(areas)]).toEqual(['not-met', ['RD-05']])
  })

  it('RD-05: needs-review would be met', () => {
    const holdings = [{ standard: 'orimha/imhs', issued: '2026-01-10' }]
    const credit = training('2026-05-01', undefined, { credit: { unit: 'ceu', value: 1 } })
    const result = resultOf(imhsRenewal, 'training-hours', { holdings, trainings: [credit, training('2025-12-01', 15)] })
    expect([result.verdict, readingsIn(result)]).toEqual(['needs-review', ['RD-05']])
  })

  it('RD-13: not-met would be needs-review', () => {
    const received = (...supervision: Fields[]) => resultOf(imhs, 'reflective-supervision', {
      education: [degree('2010-06-01')], people: [mentor()], experience: [job('2011-01-01')], supervision,
    })
    const result = received(rsc('2023-01-01', 25), rsc('2023-11-30', 25, { about: 'rsc-provision' }))
    expect([result.verdict, readingsIn(result)]).toEqual(['not-met', ['RD-13']])
    const review = received(rsc('2023-01-01', 25), rsc('2023-11-30', 25), rsc('2024-01-01', 1, { about: 'rsc-provision' }))
    expect([review.verdict, readingsIn(review)]).toEqual(['needs-review', ['RD-13']])
  })
})

describe('RD-23 and RD-24 where no period is known', () => {
  const ecmh = (over: Fields) => ({ standard: 'ohio-ecmh/consultant', issued: '2020-03-01', ...over })
  const domain = (completed: string) => training(completed, 15, { competencyAreas: ['assessment', 'interventions'], ages: 'birth-to-six' })

  it.each([
    ['the last renewal shuts out what came before it', [ecmh({ lastRenewed: '2024-03-01' })], '2024-03-01', 'not-met'],
    ['and leaves open what came after', [ecmh({ lastRenewed: '2024-03-01' })], '2024-03-02', 'needs-information'],
    ['a renewal after the day asked about is not seen', [ecmh({ lastRenewed: '2026-12-01' })], '2024-03-01', 'needs-information'],
    ['of several holdings the latest start', [ecmh({ issued: '2024-03-01' }), ecmh({})], '2024-03-01', 'not-met'],
    ['an issue after the day asked about is not seen', [ecmh({ issued: '2026-12-01' })], '2010-01-01', 'needs-information'],
  ] as const)('%s', (_, holdings, completed, verdict) => {
    for (const slug of ['hours', 'domains']) expect(resultOf(ecmhRenewal, slug, { holdings, trainings: [domain(completed)] }).verdict).toBe(verdict)
  })

  it('RSC is as unknown as the rest', () => {
    const received = (hours: number) => resultOf(imhsRenewal, 'reflective-supervision', { people: [mentor()], supervision: [rsc('2026-05-10', hours)] }).verdict
    expect([received(12), received(11.75)]).toEqual(['needs-information', 'not-met'])
  })
})

/** The four readings with another way, and the change that chooses it. */
const OTHERWISE: Readonly<Record<string, Change>> = {
  'RD-04': { minima: SIX_AREAS, alternativeMinima: null },
  'RD-05': { anyDate: true },
  'RD-06': { sharing: 'full' },
  'RD-13': { window: { months: 24, floorMonths: 0 } },
}

const AMENDMENT: Amendment = { cites: [{ source: 'ohio-flyer', at: 'read in the other way' }] }
const all: readonly Standard[] = Object.values(standards)

interface Asked {
  readonly standard: Standard
  readonly slug: string
  readonly reading: string
}

/** Every requirement of the catalogue that names one of the four. Written down, so that a reading that gets lost is missed. */
const ASKED: readonly Asked[] = [
  ...[1, 2, 3].flatMap((level) => [
    asked('RD-05', `ohio-imh/level-${level}/renewal`, 'clock-hours'),
    ...['RD-04', 'RD-05', 'RD-06'].map((reading) => asked(reading, `ohio-imh/level-${level}/renewal`, 'competency-areas')),
  ]),
  ...['ifa', 'ifs', 'imhs', 'imhm-clinical', 'imhm-policy', 'imhm-research'].map((category) => asked('RD-05', `orimha/${category}/renewal`, 'training-hours')),
  ...['ifs', 'imhs', 'imhm-clinical'].map((category) => asked('RD-05', `orimha/${category}/renewal`, 'reflective-supervision')),
  asked('RD-05', 'orimha/imhs/renewal', 'rsc-training-hours'),
  asked('RD-13', 'orimha/ifs', 'reflective-supervision'),
  asked('RD-13', 'orimha/imhs', 'reflective-supervision'),
]

function asked(reading: string, id: string, slug: string): Asked {
  const standard = all.find((one) => one.id === id)
  if (!standard) throw new Error(`no standard ${id}`)
  return { reading, standard, slug }
}

const nameOf = ({ reading, standard, slug }: Asked) => `${reading} in ${standard.id}/${slug}`
const cases = ASKED.map((one) => [nameOf(one), one] as const)
const chosenOtherwise = ({ reading, standard, slug }: Asked) => amend(standard, { [`${standard.id}/${slug}`]: OTHERWISE[reading] ?? {} }, AMENDMENT)

/** What the note on a reading says that the verdict would be. */
const noted = ({ notes }: RequirementResult, about: string) =>
  notes.flatMap((note) => (note.code === 'reading-matters' && note.params.reading === about ? [note.params.verdict] : []))

/** For each reading and kind of requirement: records on which the other way gives another verdict, and records on which it does not. */
interface Records {
  readonly flips: Parts
  readonly flipsTo: 'met' | 'not-met'
  readonly steady: readonly Parts[]
}

const SIX = [...AREAS.slice(0, 3), ...LAST]
/** Held since 10 January 2026: the period opens on 11 January. */
const holdings = all.flatMap(({ renews }) => (renews ? [{ standard: renews.standard, issued: '2026-01-10' }] : []))
const practice = { providesReflectiveSupervision: true }
const sessions = (...supervision: Fields[]): Parts => ({ education: [degree('2010-06-01')], people: [mentor()], experience: [job('2011-01-01')], holdings, supervision })
const areasOf = (hours: number, areas: readonly string[], completed = '2026-02-01'): Parts => ({ holdings, trainings: areas.map((area) => training(completed, hours, { competencyAreas: [area] })) })
const oneFor = (hours: number, areas: readonly string[], completed = '2026-02-01'): Parts => ({ practice, holdings, trainings: [training(completed, hours, { competencyAreas: areas })] })
/** Areas of every programme at once, so that a training counts for Ohio and for the hours about RSC. */
const FOR_ALL = [...SIX, 'reflective-supervision-provision']

function recordsFor({ reading, slug, standard }: Asked): Records {
  if (reading === 'RD-04') return { flips: areasOf(1, AREAS), flipsTo: 'not-met', steady: [areasOf(1, SIX), areasOf(1, SIX.slice(0, 3)), {}] }
  if (reading === 'RD-06') return { flips: oneFor(3.75, AREAS), flipsTo: 'met', steady: [oneFor(4, AREAS), oneFor(0.75, AREAS), areasOf(1, AREAS), {}] }
  if (reading === 'RD-13') {
    const half = standard.id === 'orimha/ifs' ? 12 : 25
    return {
      flips: sessions(rsc('2024-01-31', half), rsc('2024-11-30', half)),
      flipsTo: 'met',
      // Twelve months are touched; the hours are short; the two lie more than 24 months apart.
      steady: [sessions(rsc('2024-01-31', half), rsc('2024-12-01', half)), sessions(rsc('2024-01-31', half), rsc('2024-11-30', half - 0.25)), sessions(rsc('2022-01-31', half), rsc('2024-01-31', half))],
    }
  }
  if (slug === 'reflective-supervision') {
    return { flips: sessions(rsc('2026-01-10', 12)), flipsTo: 'met', steady: [sessions(rsc('2026-01-11', 12)), sessions(rsc('2026-01-10', 11.75)), sessions(rsc('2026-11-22', 12))] }
  }
  // Three hours about RSC, four areas with an hour each, fifteen in total: fifteen are enough everywhere, and a quarter of an hour nowhere.
  return { flips: oneFor(15, FOR_ALL, '2026-01-10'), flipsTo: 'met', steady: [oneFor(15, FOR_ALL, '2026-01-11'), oneFor(0.25, FOR_ALL, '2026-01-10'), oneFor(15, FOR_ALL, '2026-11-22'), {}] }
}

describe('`reading-matters` in the catalogue', () => {
  it('can stand on these requirements and no others', () => {
    const named = all.flatMap((standard) => standard.requirements.flatMap(({ id, reading, furtherReadings = [] }) =>
      [reading, ...furtherReadings].flatMap((one) => (one !== undefined && one in OTHERWISE ? [`${one} in ${id}`] : []))))
    expect(named.sort()).toEqual(ASKED.map(nameOf).sort())
    const minima = all.flatMap(({ requirements }) => requirements.flatMap((one) => (one.kind === 'hours' && one.alternativeMinima ? [one.id] : [])))
    expect(minima).toEqual([1, 2, 3].map((level) => `ohio-imh/level-${level}/renewal/competency-areas`))
  })

  it.each(cases)('%s: is there where the other way gives another verdict, and says which', (_, one) => {
    const { flips, flipsTo } = recordsFor(one)
    const result = resultOf(one.standard, one.slug, flips)
    expect(result.verdict).toBe(flipsTo === 'met' ? 'not-met' : 'met')
    expect(noted(result, one.reading)).toEqual([flipsTo])
    expect(verdictOf(chosenOtherwise(one), one.slug, flips)).toBe(flipsTo)
  })

  it.each(cases)('%s: is not there where the other way gives the same', (_, one) => {
    for (const parts of recordsFor(one).steady) {
      const result = resultOf(one.standard, one.slug, parts)
      expect(noted(result, one.reading)).toEqual([])
      expect(verdictOf(chosenOtherwise(one), one.slug, parts)).toBe(result.verdict)
    }
  })

  it.each(cases)('%s: is not there once the other way has been chosen', (_, one) => {
    const { flips, steady } = recordsFor(one)
    for (const parts of [flips, ...steady]) expect(noted(resultOf(chosenOtherwise(one), one.slug, parts), one.reading)).toEqual([])
  })

  it.each(cases)('%s: is not there where the requirement does not rest on the reading', (_, one) => {
    const silent = { ...one.standard, requirements: one.standard.requirements.map((requirement) => withoutReading(requirement, one.reading)) }
    const { flips, flipsTo } = recordsFor(one)
    const result = resultOf(silent, one.slug, flips)
    expect(result.verdict).toBe(flipsTo === 'met' ? 'not-met' : 'met')
    expect(noted(result, one.reading)).toEqual([])
  })

  it.each(cases.flatMap(([name, one]) => (['met', 'not-met', 'waived'] as const).map((outcome) => [name, outcome, one] as const)))(
    '%s: is not there where a reviewer has decided %s', (_, outcome, one) => {
      const requirement = `${one.standard.id}/${one.slug}`
      const decided = (on: string) => resultOf(one.standard, one.slug, { ...recordsFor(one).flips, determinations: [decision(outcome, { requirement, on })] })
      expect(decided(AS_OF).notes.filter(({ code }) => code === 'reading-matters')).toEqual([])
      expect(noted(decided('2026-11-22'), one.reading)).toHaveLength(1)
    })
})

function withoutReading(requirement: Requirement, gone: string): Requirement {
  const { reading, furtherReadings = [], ...rest } = requirement
  const kept: Requirement = { ...rest, ...(reading !== undefined && reading !== gone && { reading }), furtherReadings: furtherReadings.filter((one) => one !== gone) }
  if (gone === 'RD-04') Reflect.deleteProperty(kept, 'alternativeMinima')
  return kept
}

describe('`reading-matters` is about what binds, and about one reading at a time', () => {
  it('RD-05: the ECMH page says itself that the hours lie in the period, so any date is no reading of it', () => {
    const early = (completed: string): Parts => ({
      holdings: [{ standard: 'ohio-ecmh/consultant', issued: '2025-03-01', expires: '2027-03-01' }],
      trainings: [training(completed, 15, { competencyAreas: ['assessment', 'interventions'], ages: 'birth-to-six' })],
    })
    for (const slug of ['hours', 'domains']) {
      expect(verdictOf(ecmhRenewal, slug, early('2025-03-02'))).toBe('met')
      const result = resultOf(ecmhRenewal, slug, early('2025-03-01'))
      expect([result.verdict, readingsIn(result)]).toEqual(['not-met', []])
    }
  })

  it('RD-05: at the first application there is no period to lie in', () => {
    expect(readingsIn(resultOf(imhs, 'training-hours', { trainings: [training('1998-06-15', 29.75)] }))).toEqual([])
  })

  it('RD-05: not where the requirement does not bind', () => {
    const trainings = [training('2026-01-10', 3, { competencyAreas: ['reflective-supervision-provision'] })]
    const about = (provides: boolean | undefined) => resultOf(imhsRenewal, 'rsc-training-hours', { holdings, trainings, practice: { providesReflectiveSupervision: provides } })
    expect([true, false, undefined].map((provides) => [about(provides).verdict, noted(about(provides), 'RD-05')]))
      .toEqual([['not-met', ['met']], ['not-applicable', []], ['needs-information', ['met']]])
    const exempt = (issued: string) => resultOf(imhmClinicalRenewal, 'reflective-supervision', { ...sessions(rsc('2026-01-10', 12)), holdings: [{ standard: 'orimha/imhm-clinical', issued, lastRenewed: '2026-01-10' }] })
    expect(['2023-11-21', '2023-11-22'].map((issued) => [exempt(issued).verdict, noted(exempt(issued), 'RD-05')])).toEqual([['not-applicable', []], ['not-met', ['met']]])
  })

  it('RD-05: where no period is known, any date would settle it', () => {
    const known = (parts: Parts) => resultOf(level1Renewal, 'clock-hours', { trainings: [on(15, ...AREAS)], ...parts })
    expect([known({}).verdict, noted(known({}), 'RD-05')]).toEqual(['needs-information', ['met']])
  })

  it.each([['accepted', [], 'met'], ['refused', [], 'not-met']] as const)('RD-06: a decision on the evidence counts in both ways: %s', (outcome, notes, verdict) => {
    const hours = outcome === 'accepted' ? { clockHours: 4 } : {}
    const result = resultOf(level1Renewal, 'competency-areas', { ...oneFor(3.75, AREAS), determinations: [decision(outcome, { evidence: 'training-1', ...hours })] })
    expect([result.verdict, noted(result, 'RD-06')]).toEqual([verdict, notes])
  })

  it('two readings may each matter, each tried alone', () => {
    // Four hours for four areas, a quarter of one on the day before the period: any date would do, and so would 3.75 hours in full for each.
    const trainings = [training('2026-02-01', 3.75, { competencyAreas: AREAS }), training('2026-01-10', 0.25, { competencyAreas: AREAS })]
    const result = resultOf(level1Renewal, 'competency-areas', { holdings, trainings })
    expect([result.verdict, [...readingsIn(result)].sort()]).toEqual(['not-met', ['RD-05', 'RD-06']])
    // Three quarters of an hour in the period and a quarter before it: only the two other ways together would give each area its hour.
    const both = [training('2026-02-01', 0.75, { competencyAreas: AREAS }), training('2026-01-10', 0.25, { competencyAreas: AREAS })]
    expect(readingsIn(resultOf(level1Renewal, 'competency-areas', { holdings, trainings: both }))).toEqual([])
  })
})

describe('`reading-matters` is there exactly when the amended standard gives another verdict', () => {
  /** So many days from the first, its edges and the day after more often than the rest. */
  const around = (first: string, days: number) => fc.oneof(fc.constantFrom(0, 1, days, days + 1), fc.nat(days)).map((after) => addDays(first, after))
  const verification = fc.constantFrom(undefined, undefined, 'verified', 'submitted', 'unable-to-verify')

  // The day before the period opens is 10 January, the day after the one asked about is 22 November.
  const trainings = fc.array(fc.record({
    completed: around('2026-01-10', 316),
    competencyAreas: fc.oneof(fc.constant(FOR_ALL), fc.constant(AREAS), fc.subarray(FOR_ALL)),
    clockHours: fc.constantFrom(undefined, 0.25, 0.5, 1, 1, 1.5, 2, 3.75, 4, 7.5, 14.75, 15),
    credit: fc.constantFrom(undefined, undefined, undefined, { unit: 'ceu', value: 1 }),
    title: fc.constantFrom(undefined, undefined, 'Observing infants', 'observing infants'),
    splits: fc.constantFrom(false, false, false, true),
    verification,
  }).map(({ splits, credit, clockHours, ...one }) => ({
    ...one,
    credit,
    clockHours: credit ? undefined : clockHours,
    ...(splits && { hoursByArea: Object.fromEntries(one.competencyAreas.slice(0, 1).map((area) => [area, 0.25])) }),
  })), { maxLength: 6 })

  const sessionsAround = (first: string, days: number, hours: readonly number[]) => fc.array(fc.record({
    from: around(first, days),
    hours: fc.constantFrom(...hours),
    provider: fc.constantFrom('mentor', 'mentor', 'mentor', 'other'),
    format: fc.constantFrom('individual', 'group', 'group', 'peer'),
    about: fc.constantFrom(undefined, undefined, 'rsc-provision'),
    verification,
  }), { maxLength: 4 })

  const determinations = ({ standard, slug }: Asked): fc.Arbitrary<readonly Fields[]> => {
    const on = fc.constantFrom(AS_OF, '2026-11-22')
    return fc.oneof(
      { weight: 6, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.record({ decision: fc.constantFrom('met', 'not-met', 'waived'), requirement: fc.constant(`${standard.id}/${slug}`), on }).map((one) => [one]) },
      { weight: 2, arbitrary: fc.record({ decision: fc.constant('refused'), evidence: fc.constant('first'), on }).map((one) => [one]) },
      { weight: 2, arbitrary: fc.record({ decision: fc.constant('accepted'), evidence: fc.constant('first'), clockHours: fc.constantFrom(undefined, 1, 4, 15), on }).map((one) => [one]) },
    )
  }

  /** A record whose first piece of evidence can be decided on. */
  const first = (list: readonly Fields[]): readonly Fields[] => list.map((one, place) => (place === 0 ? { ...one, id: 'first' } : one))

  function records(one: Asked): fc.Arbitrary<Applicant> {
    const { reading, slug, standard } = one
    const hours = standard.id === 'orimha/ifs' ? [12, 12, 24, 6] : [25, 25, 50, 12]
    const evidence: fc.Arbitrary<Parts> = slug !== 'reflective-supervision'
      ? trainings.map((list) => ({ trainings: first(list) }))
      : reading === 'RD-13'
        ? sessionsAround('2023-12-01', 400, hours).map((list) => sessions(...first(list)))
        : sessionsAround('2026-01-10', 316, [4, 6, 11.75, 12]).map((list) => sessions(...first(list)))
    const holding = fc.constantFrom(holdings, holdings, holdings, [], holdings.map((held) => ({ ...held, issued: '2022-06-01', lastRenewed: '2026-03-01' })))
    const provides = fc.constantFrom({}, practice, practice, { providesReflectiveSupervision: false })
    return fc.tuple(evidence, holding, provides, determinations(one)).map(([parts, held, flags, decisions]) => applicant({
      ...parts, people: [mentor(), { id: 'other' }], holdings: held, practice: flags,
      determinations: decisions.filter(({ evidence: about }) => about === undefined || parts.trainings?.length || parts.supervision?.length),
    }))
  }

  const options: fc.Arbitrary<AssessOptions> = fc.record({ asOf: fc.constantFrom(AS_OF, AS_OF, AS_OF, '2026-06-30'), counting: fc.constantFrom('claimed', 'claimed', 'verified') })

  const resultFor = (standard: Standard, { standard: { id }, slug }: Asked, record: Applicant, how: AssessOptions): RequirementResult => {
    const found = assess(standard, record, how).requirements.find((result) => result.id === `${id}/${slug}`)
    if (!found) throw new Error(`${id} has no ${slug}`)
    return found
  }

  it.each(cases)('%s', (_, one) => {
    const otherwise = chosenOtherwise(one)
    const seen = { flips: 0, steady: 0 }
    fc.assert(fc.property(records(one), options, (record, how) => {
      const result = resultFor(one.standard, one, record, how)
      const { verdict } = resultFor(otherwise, one, record, how)
      const flips = verdict !== result.verdict
      seen[flips ? 'flips' : 'steady'] += 1
      expect(noted(result, one.reading)).toEqual(flips ? [verdict] : [])
    }), { numRuns: 300 })
    expect(Math.min(seen.flips, seen.steady)).toBeGreaterThan(5)
  })
})
