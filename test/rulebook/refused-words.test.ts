import { describe, expect, it } from 'vitest'
import type { HoursRequirement, Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import type { StandardIssue } from '../../src/rulebook/standard-error'
import { level2 } from '../../src/standards/ohio-imh/index'
import { ifaRenewal } from '../../src/standards/orimha/index'
import { AMENDS, AT, BY_CHART, DEFINES, issuesOf, refusal, SOUND, sourceOf, without, YEARLY } from './samples'

const [degree, hours, work, , , profile, papers] = SOUND.requirements
const [licence, study] = papers.parts

const withOther = (at: number, other: object): Standard =>
  Object({ ...SOUND, requirements: SOUND.requirements.map((requirement, index): Requirement => (index === at ? Object({ ...requirement, ...other }) : requirement)) })

const unmeasured = without(hours, 'hours', 'areas')
const measuredBy = (measure: Partial<HoursRequirement>): Standard =>
  ({ ...SOUND, requirements: SOUND.requirements.map((requirement, index) => (index === AT.hours ? { ...unmeasured, ...measure } : requirement)) })

const NOBODY = 'expected at least one, found none: nobody could meet it'
const minimum = (area: string, given: number) => ({ area, anyOf: ['assessment'] as const, hours: given })

type Row = readonly [name: string, standard: Standard, at: StandardIssue['path'], code: StandardIssue['code'], message: string]

describe.each(DEFINES)('a standard that does not go together is told in full ($way)', ({ defineStandard }) => {
  it.each<Row>([
    ['hours of a thousandth', measuredBy({ hours: 0.125 }), [AT.hours, 'hours'], 'bad-hours', 'expected at most two decimals, found 0.125'],
    ['supervision of a thousandth', withOther(AT.supervision, { hours: 0.125 }), [AT.supervision, 'hours'], 'bad-hours', 'expected at most two decimals, found 0.125'],
    ['a minimum of a thousandth', measuredBy({ minima: [minimum('a', 0.125)] }), [AT.hours, 'minima', 0, 'hours'], 'bad-hours', 'expected at most two decimals, found 0.125'],
    ['a minimum of nothing', measuredBy({ minima: [minimum('a', 0)] }), [AT.hours, 'minima', 0, 'hours'], 'asks-nothing', 'expected hours above 0, found 0'],
    ['a minimum named twice', measuredBy({ minima: [minimum('a', 1), minimum('a', 1)] }), [AT.hours, 'minima', 1, 'area'], 'duplicate-id', 'expected a name of its own, found "a" again'],
    [
      'a minimum of the other reading named twice', measuredBy({ minima: [minimum('a', 1)], alternativeMinima: { reading: 'RD-04', minima: [minimum('b', 1), minimum('b', 1)] } }),
      [AT.hours, 'alternativeMinima', 'minima', 1, 'area'], 'duplicate-id', 'expected a name of its own, found "b" again',
    ],
    [
      'a group named twice', measuredBy({ distinctAreas: 2, groups: [{ area: 'a', anyOf: ['assessment'] }, { area: 'a', anyOf: ['interventions'] }] }),
      [AT.hours, 'groups', 1, 'area'], 'duplicate-id', 'expected a name of its own, found "a" again',
    ],
    ['no groups', measuredBy({ hours: 3, groups: [] }), [AT.hours, 'groups'], 'asks-nothing', NOBODY],
    ['a group of nothing', measuredBy({ distinctAreas: 1, groups: [{ area: 'a', anyOf: [] }] }), [AT.hours, 'groups', 0, 'anyOf'], 'asks-nothing', NOBODY],
    ['work that serves none', withOther(AT.work, { work: { servesAnyOf: [] } }), [AT.work, 'work', 'servesAnyOf'], 'asks-nothing', NOBODY],
    ['an internship under nobody', withOther(AT.work, { internship: { flags: [], servesEachOf: [], supervisorEndorsedAs: [], description: 'internship-description', atMostYears: 1 } }), [AT.work, 'internship', 'supervisorEndorsedAs'], 'asks-nothing', NOBODY],
    ['a rater endorsed as nothing', withOther(AT.references, { endorsedRater: [] }), [AT.references, 'endorsedRater'], 'asks-nothing', NOBODY],
    ['a slot for those endorsed as nothing', withOther(AT.references, { slots: [{ slot: 'any', endorsedAs: [] }] }), [AT.references, 'slots', 0, 'endorsedAs'], 'asks-nothing', NOBODY],
    ['a level of no degree', withOther(AT.degree, { levels: [{ level: 'master', degrees: [] }] }), [AT.degree, 'levels', 0, 'degrees'], 'asks-nothing', NOBODY],
    ['a level of no degree in a part', withOther(AT.papers, { parts: [licence, { ...study, levels: [{ level: 'bachelor', degrees: [] }] }] }), [AT.papers, 'parts', 1, 'levels', 0, 'degrees'], 'asks-nothing', NOBODY],
    ['hours of nought', measuredBy({ hours: 0 }), [AT.hours, 'hours'], 'asks-nothing', 'expected something that is asked, found none: everybody, or nobody, would meet it'],
    ['an exemption after some days', withOther(AT.profile, { exemptAfter: { holding: 'own/fellow', years: 0.3 } }), [AT.profile, 'exemptAfter', 'years'], 'not-allowed-value', 'expected a whole number of months, found 0.3 years'],
    ['vetting of some days', withOther(AT.supervision, { vetting: { years: 0.3 } }), [AT.supervision, 'vetting', 'years'], 'not-allowed-value', 'expected a whole number of months, found 0.3 years'],
    ['32 slots', withOther(AT.references, { slots: Array.from({ length: 32 }, (_, slot) => ({ slot: `s${slot}` })) }), [AT.references, 'slots'], 'too-large', 'expected at most 31, found 32'],
    ['a system between spaces', withOther(AT.profile, { identifier: [' opin'] }), [AT.profile, 'identifier', 0], 'bad-id', 'expected a system in small letters, found " opin"'],
    ['a whole that nobody could read', withOther(AT.papers, { authority: 'unpublished' }), [AT.papers, 'authority'], 'not-allowed-value', 'expected stated or implied for a whole, whose parts have an authority each, found "unpublished"'],
    ...[AT.degree, AT.work, AT.supervision, AT.references].map((at): Row => [
      `a figure of ${SOUND.requirements[at].kind} that nobody could read`, withOther(at, { authority: 'unpublished' }), [at, 'authority'], 'hole-without-authority',
      'expected another authority where all that is asked is given, found "unpublished"',
    ]),
  ])('%s', (_, standard, at, code, message) => {
    expect(refusal(() => defineStandard(standard)).issues).toStrictEqual([{ path: ['requirements', ...at], code, message }])
  })

  it('a profile of nothing at all', () => {
    const nothing = { ...SOUND, requirements: [without(profile, 'identifier')] }
    expect(issuesOf(refusal(() => defineStandard(nothing)))).toStrictEqual([[['requirements', 0], 'asks-nothing']])
  })

  it.each<readonly [string, Standard]>([
    ['a renewal each month', { ...SOUND, purpose: 'renewal', renews: { ...YEARLY, months: 1 } }],
    ['a rule that has only begun, or only ended', { ...SOUND, effective: { from: '2024-01-01' }, known: { from: '2024-01-01' } }],
    ['a rule that has only ended', { ...SOUND, effective: { to: '2024-01-01' } }],
    ['a condition on one of all', withOther(AT.papers, { parts: [{ ...licence, bindsWhen: 'mentalHealthField' }, study] })],
    ['a licence that nobody could read about', withOther(AT.papers, { parts: [{ ...licence, authority: 'unpublished' }, study] })],
    ['a total of areas that are named', measuredBy({ hours: 3, areas: ['assessment'] })],
    ['31 slots', withOther(AT.references, { slots: Array.from({ length: 31 }, (_, slot) => ({ slot: `s${slot}` })) })],
  ])('but may have %s', (_, standard) => {
    expect(defineStandard(standard)).toBe(standard)
  })
})

describe('where types are trusted', () => {
  const [, { defineStandard }] = DEFINES
  it('what a caller leaves undefined, or null within a rule, asks for nothing, and nothing is thrown', () => {
    const loose: Standard = Object({ ...SOUND, requirements: [{ ...work, after: undefined, work: { kinds: null } }] })
    expect(defineStandard(loose)).toBe(loose)
  })
})

describe.each(AMENDS)('an amendment that cannot be made is told in full ($way)', ({ amend: way }) => {
  const HOURS = 'ohio-imh/level-2/training-hours'
  const PERIOD = 'orimha/ifa/renewal'
  const told = (standard: Standard, changes: object, amendment: object = BY_CHART) => refusal(() => Reflect.apply(way, undefined, [standard, changes, amendment])).issues

  it.each<readonly [string, Standard, object, object, StandardIssue]>([
    ['nothing', level2, {}, BY_CHART, { path: [], code: 'asks-nothing', message: 'expected at least one change, found none' }],
    ['a period of a first application', level2, { 'ohio-imh/level-2': { renews: { months: 24 } } }, BY_CHART, { path: ['ohio-imh/level-2'], code: 'renewal-shape', message: 'expected a change of a requirement: only a renewal has a period' }],
    ['more than a period', ifaRenewal, { [PERIOD]: { renews: { months: 24 }, name: 'IFA' } }, BY_CHART, { path: [PERIOD, 'name'], code: 'unknown-parameter', message: 'expected the renewal period, "renews", found "name"' }],
    [
      'a source in other words', { ...level2, sources: { chart: sourceOf('chart') } }, { [HOURS]: {} }, { ...BY_CHART, sources: { chart: { ...sourceOf('chart'), title: 'Another' } } },
      { path: ['amendment', 'sources', 'chart'], code: 'duplicate-id', message: 'expected an id that no other source of the standard has, found "chart"' },
    ],
  ])('%s', (_, standard, changes, amendment, issue) => {
    expect(told(standard, changes, amendment)).toStrictEqual([issue])
  })

  it.each([[30, '30'], [null, 'null'], ['thirty', '"thirty"']])('a change that is %s', (change, found) => {
    expect(told(level2, { [HOURS]: change })).toStrictEqual([{ path: [HOURS], code: 'wrong-type', message: `expected an object, found ${found}` }])
  })
})

describe('an unofficial rule becomes official where what it asks is set', () => {
  const cites = degree.cites
  const unofficial = (slug: string, rule: object): Requirement => Object({ id: `own/fellow/${slug}`, cites, authority: 'secondary', ...rule })
  const standard: Standard = {
    ...SOUND,
    requirements: [
      unofficial('license', { kind: 'license', state: 'OH' }), unofficial('document', { kind: 'document', document: 'curriculum-vitae' }),
      unofficial('systems', { kind: 'profile', identifier: ['opin'] }), unofficial('practice', { kind: 'profile', practice: ['mentalHealthField'] }),
      unofficial('exam', { kind: 'exam', exam: 'mi-aimh-written' }), unofficial('agreement', { kind: 'agreement', agreement: 'ethics-and-endorsement' }),
      unofficial('judgement', { kind: 'judgement', about: 'interview' }),
    ],
  }
  const [, { amend }] = AMENDS
  const authorityAfter = (slug: string, change: object) => amend<Standard>(standard, { [`own/fellow/${slug}`]: change }, BY_CHART).requirements.find(({ id }) => id.endsWith(slug))?.authority

  it.each<readonly [string, object]>([
    ['license', { state: 'OR' }], ['document', { document: 'transcript' }], ['systems', { identifier: ['npi'] }], ['practice', { practice: ['providesReflectiveSupervision'] }],
    ['exam', { exam: 'mi-aimh-written' }], ['agreement', { agreement: 'ethics-and-endorsement' }], ['judgement', { about: 'essay' }],
  ])('%s', (slug, change) => {
    expect(authorityAfter(slug, change)).toBe('stated')
    expect(authorityAfter(slug, { bindsWhen: 'mentalHealthField' })).toBe('secondary')
  })
})
