import { expectTypeOf, it } from 'vitest'
import { amend as amendChecked } from '../../src/interop/amend'
import { amend, type Amendment, type Change, type Changes, type PeriodChange } from '../../src/rulebook/amend'
import type { RequirementKind } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { consultant } from '../../src/standards/ohio-ecmh/index'
import { level1Renewal, level2 } from '../../src/standards/ohio-imh/index'
import { ifa, imhmClinical, imhs } from '../../src/standards/orimha/index'
import { BY_CHART, SOUND } from './samples'

// `tsc --noEmit` proves these: what must not compile is never run.
const never = (unread: () => unknown): unknown => unread

it('what fits compiles: a figure, a list, a hole left, a condition taken away, a part, an adoption, a period', () => {
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, BY_CHART))
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 'unpublished', areas: null, conversions: { ceu: 10 } } }, BY_CHART))
  never(() => amend(consultant, { 'ohio-ecmh/consultant/license': {}, 'ohio-ecmh/consultant/education': { levels: [{ level: 'master', degrees: ['MSW'] }] } }, BY_CHART))
  never(() => amend(imhmClinical, { 'orimha/imhm-clinical/references': { slots: [{ slot: 'any' }], vetting: { years: 5 } } }, BY_CHART))
  never(() => amend(ifa, { 'orimha/ifa/education-or-work/work': { years: 1, after: null }, 'orimha/ifa/education-or-work': { bindsWhen: 'mentalHealthField' } }, BY_CHART))
  never(() => amend(level1Renewal, { 'ohio-imh/level-1/renewal': { renews: { months: 12 } }, 'ohio-imh/level-1/renewal/competency-areas': { sharing: 'full' } }, BY_CHART))
  never(() => amend(SOUND, { 'own/fellow/papers/licence': { state: 'MI' } }, BY_CHART))
  expectTypeOf(amend(level2, { 'ohio-imh/level-2/training-hours': {} }, BY_CHART)).toEqualTypeOf<Standard>()
})

it('both ways to amend have one type', () => {
  expectTypeOf(amendChecked).toEqualTypeOf<typeof amend>()
})

it('a requirement that the standard does not have does not compile', () => {
  // @ts-expect-error no such slug
  never(() => amend(level2, { 'ohio-imh/level-2/luck': { hours: 30 } }, BY_CHART))
  // @ts-expect-error that is level I
  never(() => amend(level2, { 'ohio-imh/level-1/training-hours': { hours: 30 } }, BY_CHART))
  // @ts-expect-error the whole id is needed
  never(() => amend(level2, { 'training-hours': { hours: 30 } }, BY_CHART))
  // @ts-expect-error no such part
  never(() => amend(ifa, { 'orimha/ifa/education-or-work/luck': {} }, BY_CHART))
  // @ts-expect-error no such part of a standard of one's own
  never(() => amend(SOUND, { 'own/fellow/papers/luck': {} }, BY_CHART))
})

it('a parameter of another kind does not compile', () => {
  // @ts-expect-error hours of training are no years
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { years: 2 } }, BY_CHART))
  // @ts-expect-error a membership has no figure
  never(() => amend(ifa, { 'orimha/ifa/membership': { hours: 30 } }, BY_CHART))
  // @ts-expect-error the parts of an any-of are amended by their own ids
  never(() => amend(ifa, { 'orimha/ifa/education-or-work': { parts: [] } }, BY_CHART))
  // @ts-expect-error the work is a part, and no degree
  never(() => amend(ifa, { 'orimha/ifa/education-or-work/work': { levels: [] } }, BY_CHART))
  // @ts-expect-error the period is the standard's, not a requirement's
  never(() => amend(level1Renewal, { 'ohio-imh/level-1/renewal/clock-hours': { renews: { months: 12 } } }, BY_CHART))
  // @ts-expect-error a first application has no period
  never(() => amend(level2, { 'ohio-imh/level-2': { renews: { months: 12 } } }, BY_CHART))
  // @ts-expect-error and a figure is a requirement's
  never(() => amend(level1Renewal, { 'ohio-imh/level-1/renewal': { hours: 20 } }, BY_CHART))
})

it('what no amendment changes does not compile', () => {
  // @ts-expect-error the authority follows from who amends
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30, authority: 'stated' } }, BY_CHART))
  // @ts-expect-error citations come with the amendment
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { cites: BY_CHART.cites } }, BY_CHART))
  // @ts-expect-error an id is for good
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { id: 'ohio-imh/level-2/hours' } }, BY_CHART))
  // @ts-expect-error another kind would be another rule
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { kind: 'exam' } }, BY_CHART))
  // @ts-expect-error a reading belongs to the source
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { reading: 'RD-07' } }, BY_CHART))
})

it('a value of another type does not compile', () => {
  // @ts-expect-error text is no figure
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: '30' } }, BY_CHART))
  // @ts-expect-error there is one word for a hole
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 'unknown' } }, BY_CHART))
  // @ts-expect-error no such area
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { areas: ['luck'] } }, BY_CHART))
  // @ts-expect-error a mark is there or is not
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { didactic: false } }, BY_CHART))
  // @ts-expect-error what is left out is left as it is
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: undefined } }, BY_CHART))
  // @ts-expect-error a period is a number of months, and whoever amends it knows it
  never(() => amend(level1Renewal, { 'ohio-imh/level-1/renewal': { renews: { months: 'unpublished' } } }, BY_CHART))
  // @ts-expect-error whose renewal it is stays
  never(() => amend(level1Renewal, { 'ohio-imh/level-1/renewal': { renews: { months: 12, standard: 'ohio-imh/level-2' } } }, BY_CHART))
})

it('null takes away only what may be absent', () => {
  // @ts-expect-error hours have a unit
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { unit: null } }, BY_CHART))
  // @ts-expect-error supervision has a figure, or the word for a hole
  never(() => amend(imhs, { 'orimha/imhs/reflective-supervision': { hours: null } }, BY_CHART))
  // @ts-expect-error and those who may provide it
  never(() => amend(imhs, { 'orimha/imhs/reflective-supervision': { providers: null } }, BY_CHART))
  // @ts-expect-error a requirement cannot be taken away
  never(() => amend(imhs, { 'orimha/imhs/exam': null }, BY_CHART))
  never(() => amend(imhs, { 'orimha/imhs/reflective-supervision': { window: null, vetting: null, after: null, whileServing: null } }, BY_CHART))

  type Removable<Kind extends RequirementKind> = { [Name in keyof Change<Kind>]-?: null extends Change<Kind>[Name] ? Name : never }[keyof Change<Kind>]
  expectTypeOf<Removable<'supervision'>>().toEqualTypeOf<
    'bindsWhen' | 'exemptAfter' | 'vetting' | 'bachelorsMayUse' | 'window' | 'after' | 'whileServing' | 'anyDate' | 'aboutDirectService'>()
  expectTypeOf<Removable<'references'>>().toEqualTypeOf<'bindsWhen' | 'exemptAfter' | 'endorsedRater' | 'vetting'>()
  expectTypeOf<Removable<'membership'>>().toEqualTypeOf<'bindsWhen' | 'exemptAfter'>()
})

it('an amendment without a citation does not compile', () => {
  // @ts-expect-error no citation
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, {}))
  // @ts-expect-error an empty list is none
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, { cites: [] }))
  // @ts-expect-error a source alone says not where
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, { cites: [{ source: 'chart' }] }))
  // @ts-expect-error no amendment at all
  never(() => amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }))
  // @ts-expect-error a source has a title, a publisher and more
  const bare: Amendment = { cites: BY_CHART.cites, sources: { chart: { id: 'chart' } } }
  return bare
})

it('the wide type: ids are any, values are held to those of some kind', () => {
  const wide: Standard = level2
  never(() => amend(wide, { 'ohio-imh/level-2/training-hours': { hours: 30 }, 'ohio-imh/level-2': { renews: { months: 12 } } }, BY_CHART))
  // @ts-expect-error no kind has it
  never(() => amend(wide, { 'ohio-imh/level-2/training-hours': { minutes: 30 } }, BY_CHART))
  // @ts-expect-error no kind has hours in words
  never(() => amend(wide, { 'ohio-imh/level-2/training-hours': { hours: 'thirty' } }, BY_CHART))
  // @ts-expect-error no kind has it as a parameter
  never(() => amend(wide, { 'ohio-imh/level-2/training-hours': { authority: 'stated' } }, BY_CHART))
  expectTypeOf<Changes>().toEqualTypeOf<Readonly<Record<string, Change | PeriodChange>>>()
})

it('one of several standards: an id of any of them', () => {
  const one: (typeof standards)['orimha/ifa' | 'orimha/imhs'] = standards['orimha/imhs']
  never(() => amend(one, { 'orimha/imhs/training-hours': { hours: 40 } }, BY_CHART))
  // @ts-expect-error neither has it
  never(() => amend(one, { 'ohio-imh/level-2/training-hours': { hours: 40 } }, BY_CHART))
})

it('changes and amendments are readonly', () => {
  expectTypeOf<Change<'hours'>>().toEqualTypeOf<Readonly<Change<'hours'>>>()
  expectTypeOf<Amendment>().toEqualTypeOf<Readonly<Amendment>>()
  const amended = amend(level2, { 'ohio-imh/level-2/training-hours': {} }, BY_CHART)
  // @ts-expect-error and so is what comes of them
  never(() => { amended.edition = '2027-01' })
})
