import { describe, expect, it } from 'vitest'
import { amend } from '../../src/interop/amend'
import type { Standard } from '../../src/rulebook/standard'
import { consultantRenewal } from '../../src/standards/ohio-ecmh/index'
import { level1Renewal, level2 } from '../../src/standards/ohio-imh/index'
import { ifa, ifaRenewal, ifs } from '../../src/standards/orimha/index'
import { AMENDS, BY_CHART, issuesOf, refusal, sourceOf, without, type Issue } from './samples'

/** As from outside: nothing of it is known to the compiler. */
const refused = (way: unknown, standard: Standard, changes: unknown, amendment: unknown = BY_CHART) =>
  refusal(() => (typeof way === 'function' ? Reflect.apply(way, undefined, [standard, changes, amendment]) : undefined))

const parsed = (text: string): unknown => JSON.parse(text)
const areas = (count: number) => Array.from({ length: count }, (_, index) => ({ area: `area-${index}`, anyOf: ['assessment'], hours: 1 }))

const HOURS = 'ohio-imh/level-2/training-hours'
const WORK = 'ohio-imh/level-2/work-experience'
const RSC = 'orimha/ifs/reflective-supervision'

interface Row {
  readonly name: string
  readonly standard?: Standard
  readonly changes: unknown
  readonly amendment?: unknown
  readonly issues: readonly Issue[]
}

describe.each(AMENDS)('an amendment is refused, by requirement and parameter ($way)', ({ amend: way }) => {
  it.each<Row>([
    { name: 'a requirement that is not there', changes: { 'ohio-imh/level-2/luck': { hours: 30 } }, issues: [[['ohio-imh/level-2/luck'], 'unknown-requirement']] },
    { name: 'a requirement of another standard', changes: { 'ohio-imh/level-1/training-hours': { hours: 30 } }, issues: [[['ohio-imh/level-1/training-hours'], 'unknown-requirement']] },
    { name: 'the slug alone', changes: { 'training-hours': { hours: 30 } }, issues: [[['training-hours'], 'unknown-requirement']] },
    { name: 'every one that is not there', changes: { a: {}, b: {} }, issues: [[['a'], 'unknown-requirement'], [['b'], 'unknown-requirement']] },
    { name: 'the id that every object has', changes: parsed('{"__proto__":{"hours":30}}'), issues: [[['__proto__'], 'unknown-requirement']] },
    { name: 'names that every object answers to', changes: { constructor: {}, toString: {} }, issues: [[['constructor'], 'unknown-requirement'], [['toString'], 'unknown-requirement']] },
    { name: 'a source that nobody knows', changes: { [HOURS]: { hours: 30 } }, amendment: { cites: BY_CHART.cites }, issues: [[[HOURS, 'cites', 0, 'source'], 'unknown-source']] },
    {
      name: 'a source that every object seems to have', changes: { [HOURS]: {} }, amendment: { cites: [{ source: 'constructor', at: 'x' }, { source: '__proto__', at: 'x' }] },
      issues: [[[HOURS, 'cites', 0, 'source'], 'unknown-source'], [[HOURS, 'cites', 1, 'source'], 'unknown-source']],
    },
    { name: 'a source under another id than its own', changes: { [HOURS]: {} }, amendment: { ...BY_CHART, sources: { chart: sourceOf('chart'), map: sourceOf('card') } }, issues: [[['sources', 'map', 'id'], 'id-outside']] },
    { name: 'a source that nobody knows, for the period alone', standard: ifaRenewal, changes: { 'orimha/ifa/renewal': { renews: { months: 24 } } }, amendment: { cites: BY_CHART.cites }, issues: [[['orimha/ifa/renewal', 'renews', 'cites', 0, 'source'], 'unknown-source']] },
    { name: 'a source of the rulebook in other words', changes: { [HOURS]: {} }, amendment: { ...BY_CHART, sources: { ...BY_CHART.sources, 'occrra-imh': sourceOf('occrra-imh') } }, issues: [[['sources', 'occrra-imh'], 'duplicate-id']] },
    { name: 'a period for what has none: no first application runs out', changes: { 'ohio-imh/level-2': { renews: { months: 24 } } }, issues: [[['ohio-imh/level-2'], 'renewal-shape']] },
    { name: 'a clock that no requirement starts', changes: { [WORK]: { after: 'ohio-imh/level-2/degree' } }, issues: [[[WORK, 'after'], 'unknown-requirement']] },
    { name: 'a clock that is about no degree', changes: { [WORK]: { after: HOURS } }, issues: [[[WORK, 'after'], 'unknown-requirement']] },
    { name: 'the only measure taken away', changes: { [HOURS]: { hours: null } }, issues: [[[HOURS], 'asks-nothing']] },
    { name: 'two measures at once', changes: { [HOURS]: { distinctAreas: 2 } }, issues: [[[HOURS], 'asks-too-much']] },
    { name: 'time and families at once', standard: ifs, changes: { 'orimha/ifs/work-experience': { families: 10 } }, issues: [[['orimha/ifs/work-experience'], 'asks-too-much']] },
    { name: 'six of five domains', standard: consultantRenewal, changes: { 'ohio-ecmh/consultant/renewal/domains': { distinctAreas: 6 } }, issues: [[['ohio-ecmh/consultant/renewal/domains', 'distinctAreas'], 'too-large']] },
    { name: 'more calendar months than the stretch can touch', standard: ifs, changes: { [RSC]: { window: { months: 24, floorMonths: 26 } } }, issues: [[[RSC, 'window', 'floorMonths'], 'too-large']] },
    { name: 'a stretch of no months', standard: ifs, changes: { [RSC]: { window: { months: 0, floorMonths: 0 } } }, issues: [[[RSC, 'window', 'months'], 'too-small']] },
    { name: 'more areas than can be told apart', standard: level1Renewal, changes: { 'ohio-imh/level-1/renewal/competency-areas': { minima: areas(32) } }, issues: [[['ohio-imh/level-1/renewal/competency-areas', 'minima'], 'too-many-areas']] },
    {
      name: 'what goes wrong in a part, by the id of the part', standard: ifa, changes: { 'orimha/ifa/education-or-work/work': { after: 'orimha/ifa/education-or-work/degree', families: 3 } },
      issues: [[['orimha/ifa/education-or-work/work', 'after'], 'unknown-requirement'], [['orimha/ifa/education-or-work/work'], 'asks-too-much']],
    },
  ])('$name', ({ standard = level2, changes, amendment, issues }) => {
    const error = refused(way, standard, changes, amendment)
    expect(issuesOf(error)).toStrictEqual(issues)
    expect(error.message).toContain(`in the amendment of ${standard.id}`)
  })

  it.each(['cites', 'authority'])('%s, which no amendment changes, whatever the value', (name) => {
    for (const value of ['stated', [], null, 7]) expect(issuesOf(refused(way, level2, { [HOURS]: { [name]: value } }))).toStrictEqual([[[HOURS, name], 'unknown-parameter']])
  })

  it.each([['id', HOURS], ['kind', 'hours'], ['reading', 'RD-07'], ['furtherReadings', ['RD-07']]])('%s, which no amendment changes, even to itself', (name, value) => {
    expect(issuesOf(refused(way, level2, { [HOURS]: { [name]: value } }))).toStrictEqual([[[HOURS, name], 'unknown-parameter']])
  })

  it('the parts of a requirement: each is amended by its own id', () => {
    expect(issuesOf(refused(way, ifa, { 'orimha/ifa/education-or-work': { parts: [] } }))).toStrictEqual([[['orimha/ifa/education-or-work', 'parts'], 'unknown-parameter']])
  })
})

describe('values from outside are checked one by one', () => {
  const number = 'expected a number or "unpublished"'
  it.each<readonly [name: string, standard: Standard, changes: unknown, path: Issue[0], code: Issue[1], message: string]>([
    ['a figure as text', level2, { [HOURS]: { hours: '30' } }, [HOURS, 'hours'], 'not-allowed-value', `${number}, found "30"`],
    ['a figure in words', level2, { [HOURS]: { hours: 'thirty' } }, [HOURS, 'hours'], 'not-allowed-value', `${number}, found "thirty"`],
    ['a figure below nothing', level2, { [HOURS]: { hours: -30 } }, [HOURS, 'hours'], 'too-small', 'expected a number of at least 0, found -30'],
    ['no number at all', level2, { [HOURS]: { hours: Number.NaN } }, [HOURS, 'hours'], 'not-allowed-value', `${number}, found NaN`],
    ['a figure without end', level2, { [HOURS]: { hours: Infinity } }, [HOURS, 'hours'], 'not-allowed-value', `${number}, found Infinity`],
    ['a figure that is not given', level2, { [HOURS]: { hours: undefined } }, [HOURS, 'hours'], 'missing', 'expected a value, or null to take the parameter away, found nothing'],
    ['a parameter that no rule has', level2, { [HOURS]: { minutes: 30 } }, [HOURS, 'minutes'], 'unknown-key', 'unknown key "minutes"'],
    ['a parameter of another kind', level2, { [HOURS]: { years: 2 } }, [HOURS, 'years'], 'unknown-key', 'unknown key "years"'],
    ['a parameter that every object has', level2, { [HOURS]: parsed('{"__proto__":{"hours":30}}') }, [HOURS, '__proto__'], 'unknown-parameter', 'expected a parameter of the requirement, found "__proto__"'],
    ['a required parameter taken away', level2, { [HOURS]: { unit: null } }, [HOURS, 'unit'], 'missing', 'expected one of "clock-hours", "hours", found nothing'],
    ['the levels taken away', level2, { 'ohio-imh/level-2/education': { levels: null } }, ['ohio-imh/level-2/education', 'levels'], 'missing', 'expected a list or "unpublished", found nothing'],
    ['a level that is none', level2, { 'ohio-imh/level-2/education': { levels: [{ level: 'master' }, { level: 'wise' }] } }, ['ohio-imh/level-2/education', 'levels', 1, 'level'], 'not-allowed-value', 'expected one of "cda", "associate", "certificate", "bachelor", "master", "doctorate", "medical", found "wise"'],
    ['a mark that says no', level2, { [HOURS]: { didactic: false } }, [HOURS, 'didactic'], 'not-allowed-value', 'expected true, found false'],
    ['null within a parameter', ifs, { [RSC]: { window: { months: null, floorMonths: 12 } } }, [RSC, 'window', 'months'], 'wrong-type', 'expected a number, found null'],
    ['a parameter of a part', ifa, { 'orimha/ifa/education-or-work/work': { years: 'two' } }, ['orimha/ifa/education-or-work/work', 'years'], 'not-allowed-value', `${number}, found "two"`],
    ['a change that is none', level2, { [HOURS]: 30 }, [HOURS], 'wrong-type', 'expected an object, found 30'],
    ['a requirement taken away', level2, { [HOURS]: null }, [HOURS], 'wrong-type', 'expected an object, found null'],
    ['a change that is a list', level2, { [HOURS]: [] }, [HOURS], 'wrong-type', 'expected an object, found a list'],
    ['months that are not whole', ifaRenewal, { 'orimha/ifa/renewal': { renews: { months: 1.5 } } }, ['orimha/ifa/renewal', 'renews', 'months'], 'wrong-type', 'expected a whole number, found 1.5'],
    ['months below nothing', ifaRenewal, { 'orimha/ifa/renewal': { renews: { months: -12 } } }, ['orimha/ifa/renewal', 'renews', 'months'], 'too-small', 'expected a number of at least 0, found -12'],
    ['months as text', ifaRenewal, { 'orimha/ifa/renewal': { renews: { months: '24' } } }, ['orimha/ifa/renewal', 'renews', 'months'], 'wrong-type', 'expected a number, found "24"'],
    ['another credential to renew', ifaRenewal, { 'orimha/ifa/renewal': { renews: { months: 24, standard: 'orimha/ifs' } } }, ['orimha/ifa/renewal', 'renews', 'standard'], 'unknown-key', 'unknown key "standard"'],
    ['no months', ifaRenewal, { 'orimha/ifa/renewal': {} }, ['orimha/ifa/renewal', 'renews'], 'missing', 'expected an object, found nothing'],
  ])('%s', (_, standard, changes, path, code, message) => {
    expect(refused(amend, standard, changes).issues).toStrictEqual([{ path, code, message }])
  })

  it.each<readonly [name: string, amendment: unknown, path: Issue[0], code: Issue[1]]>([
    ['no citation', { ...BY_CHART, cites: [] }, ['amendment', 'cites', 0], 'missing'],
    ['citations that are none', { ...BY_CHART, cites: 'chart' }, ['amendment', 'cites'], 'wrong-type'],
    ['no word about citations', without(BY_CHART, 'cites'), ['amendment', 'cites'], 'missing'],
    ['a citation without a place', { ...BY_CHART, cites: [{ source: 'chart' }] }, ['amendment', 'cites', 0, 'at'], 'missing'],
    ['a citation of an empty place', { ...BY_CHART, cites: [{ source: 'chart', at: '' }] }, ['amendment', 'cites', 0, 'at'], 'too-short'],
    ['a second citation that is none', { ...BY_CHART, cites: [...BY_CHART.cites, 'chart'] }, ['amendment', 'cites', 1], 'wrong-type'],
    ['a source that is none', { ...BY_CHART, sources: { chart: 'a paper' } }, ['amendment', 'sources', 'chart'], 'wrong-type'],
    ['a source read on no day', { ...BY_CHART, sources: { chart: { ...sourceOf('chart'), read: '2026-02-30' } } }, ['amendment', 'sources', 'chart', 'read'], 'bad-date'],
    ['a source without a publisher', { ...BY_CHART, sources: { chart: { ...sourceOf('chart'), publisher: '' } } }, ['amendment', 'sources', 'chart', 'publisher'], 'too-short'],
    ['a name of nothing', { ...BY_CHART, as: '' }, ['amendment', 'as'], 'too-short'],
    ['a word too many', { ...BY_CHART, by: 'the board' }, ['amendment', 'by'], 'unknown-key'],
    ['nothing', null, ['amendment'], 'wrong-type'],
  ])('an amendment with %s', (_, amendment, path, code) => {
    expect(issuesOf(refused(amend, level2, { [HOURS]: { hours: 30 } }, amendment))).toStrictEqual([[path, code]])
  })

  it('the message counts the problems and names the first ten, by requirement', () => {
    const changes = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`luck-${index}`, {}]))
    const lines = refused(amend, level2, changes).message.split('\n')
    expect(lines).toHaveLength(12)
    expect(lines[0]).toBe('12 problems in the amendment of ohio-imh/level-2')
    expect(lines[1]).toBe('  ["luck-0"]: expected the id of a requirement of ohio-imh/level-2, found "luck-0"')
    expect(lines[11]).toBe('  and 2 more')
    expect(refused(amend, level2, { [HOURS]: { hours: '30' } }).message).toBe('1 problem in the amendment of ohio-imh/level-2\n  ["ohio-imh/level-2/training-hours"].hours: expected a number or "unpublished", found "30"')
  })
})
