import { describe, expect, it } from 'vitest'
import { amend } from '../../src/interop/amend'
import { defineStandard as defineChecked } from '../../src/interop/define'
import { safeParseStandard } from '../../src/interop/parse-standard'
import type { Standard } from '../../src/rulebook/standard'
import { consultantRenewal } from '../../src/standards/ohio-ecmh/index'
import { level1Renewal, level2 } from '../../src/standards/ohio-imh/index'
import { ifa, ifaRenewal, ifs, imhmClinicalRenewal, imhmPolicy, imhs } from '../../src/standards/orimha/index'
import { AMENDS, AT, BY_CHART, DEFINES, issuesOf, refusal, SOUND, sourceOf } from './samples'

/** As from outside: nothing of it is known to the compiler. */
const refused = (way: unknown, standard: Standard, changes: unknown, amendment: unknown = BY_CHART) =>
  refusal(() => (typeof way === 'function' ? Reflect.apply(way, undefined, [standard, changes, amendment]) : undefined))

const parsed = (text: string): unknown => JSON.parse(text)
const paths = ({ issues }: ReturnType<typeof refusal>) => issues.map(({ path }) => path)

const HOURS = 'ohio-imh/level-2/training-hours'
const WORK = 'ohio-imh/level-2/work-experience'
const RSC = 'orimha/ifs/reflective-supervision'

describe.each(AMENDS)('an amendment that would change nothing is not taken for one ($way)', ({ amend: way }) => {
  it('a period under a requirement', () => {
    expect(paths(refused(way, ifaRenewal, { 'orimha/ifa/renewal/training-hours': { renews: { months: 24 } } }))).toStrictEqual([['orimha/ifa/renewal/training-hours', 'renews']])
  })

  it('a figure under the standard', () => {
    expect(paths(refused(way, ifaRenewal, { 'orimha/ifa/renewal': { hours: 20 } }))[0]?.[0]).toBe('orimha/ifa/renewal')
  })
})

describe.each(AMENDS)('an amendment must leave a rule that can be decided ($way)', ({ amend: way }) => {
  it('a renewal period of no months would end before it begins', () => {
    expect(paths(refused(way, ifaRenewal, { 'orimha/ifa/renewal': { renews: { months: 0 } } }))).toStrictEqual([['orimha/ifa/renewal', 'renews', 'months']])
  })

  it.each<readonly [string, Standard, string, object]>([
    ['no slots', imhmPolicy, 'orimha/imhm-policy/references', { slots: [] }],
    ['no services', imhs, 'orimha/imhs/service-mix', { services: [] }],
    ['no minima', level1Renewal, 'ohio-imh/level-1/renewal/competency-areas', { minima: [] }],
    ['none of the domains', consultantRenewal, 'ohio-ecmh/consultant/renewal/domains', { distinctAreas: 0 }],
  ])('everybody would meet %s with nothing on record', (_, standard, id, change) => {
    expect(refused(way, standard, { [id]: change }).issues.map(({ code }) => code)).toStrictEqual(['asks-nothing'])
  })

  it('more slots than can be told apart: with 32 nobody would fill any', () => {
    const slots = Array.from({ length: 32 }, (_, index) => ({ slot: `slot-${index}`, roles: ['colleague'] }))
    expect(paths(refused(way, imhmPolicy, { 'orimha/imhm-policy/references': { slots } }))).toStrictEqual([['orimha/imhm-policy/references', 'slots']])
  })
})

describe.each(AMENDS)('an amendment keeps what was said before ($way)', ({ amend: way }) => {
  const once = amend(level2, { [HOURS]: { hours: 30 } } as never, BY_CHART)

  it('a second one may cite the source of the first', () => {
    expect(refusalOrNone(() => Reflect.apply(way, undefined, [once, { [WORK]: { years: 3 } }, BY_CHART]))).toBe('taken')
  })

  it('and may not call another document by its id: older citations would point elsewhere', () => {
    const other = { ...BY_CHART, sources: { chart: { ...sourceOf('chart'), title: 'Another chart' } } }
    expect(issuesOf(refused(way, once, { [WORK]: { years: 3 } }, other))).toStrictEqual([[['amendment', 'sources', 'chart'], 'duplicate-id']])
  })

  it('a value that is undefined is a slip, and adopts nothing', () => {
    expect(issuesOf(refused(way, level2, { [HOURS]: { hours: undefined } }))).toStrictEqual([[[HOURS, 'hours'], 'missing']])
  })

  it('a change that is nothing is a slip too', () => {
    expect(issuesOf(refused(way, level2, { [HOURS]: null }))).toStrictEqual([[[HOURS], 'wrong-type']])
  })

  it('two areas of one name could not be told apart either', () => {
    const minima = [{ area: 'a', anyOf: ['cultural-competency'], hours: 1 }, { area: 'a', anyOf: ['infant-observation'], hours: 1 }]
    const id = 'ohio-imh/level-1/renewal/competency-areas'
    expect(issuesOf(refused(way, level1Renewal, { [id]: { minima } }))).toStrictEqual([[[id, 'minima', 1, 'area'], 'duplicate-id']])
  })

  it('changing nothing is no amendment', () => {
    expect(issuesOf(refused(way, level2, {}))).toStrictEqual([[[], 'asks-nothing']])
  })

  it('two slots, or two areas, of one name could not be told apart in a result', () => {
    const slots = [{ slot: 'any' }, { slot: 'any' }]
    expect(issuesOf(refused(way, imhmPolicy, { 'orimha/imhm-policy/references': { slots } }))).toStrictEqual([[['orimha/imhm-policy/references', 'slots', 1, 'slot'], 'duplicate-id']])
  })

  it('no area at all is nothing that could count', () => {
    expect(issuesOf(refused(way, level2, { [HOURS]: { areas: [] } }))).toStrictEqual([[[HOURS, 'areas'], 'asks-nothing']])
  })

  it('what the caller gave is copied: changing it later does not change the rule', () => {
    const change = { hours: 30 }
    const amended: Standard = Reflect.apply(way, undefined, [level2, { [HOURS]: change }, BY_CHART])
    change.hours = 99
    expect(amended.requirements.at(-1)).toMatchObject({ hours: 30 })
  })
})

const refusalOrNone = (attempt: () => unknown): unknown => {
  try {
    attempt()
    return 'taken'
  } catch (error) {
    return error
  }
}

describe('an amendment from outside', () => {
  it.each(['id', 'kind', 'parts', 'reading', 'furtherReadings'])('%s is fixed, whatever the value: one problem, and not those of another kind of rule', (name) => {
    for (const value of ['exam', null, 7]) expect(issuesOf(refused(amend, level2, { [HOURS]: { [name]: value } }))).toStrictEqual([[[HOURS, name], 'unknown-parameter']])
  })

  it.each<readonly [name: string, changes: unknown, found: string]>([
    ['null', null, 'null'], ['a list', [{ hours: 30 }], 'a list'], ['text', 'hours: 30', '"hours: 30"'],
  ])('changes that are %s: an object is expected', (_, changes, found) => {
    expect(refused(amend, level2, changes).issues).toStrictEqual([{ path: [], code: 'wrong-type', message: `expected an object, found ${found}` }])
  })

  it.each(['null', '{"id":"__proto__"}'])('a source under the key that every object has, %s: refused, and never a crash', (source) => {
    const sources = parsed(`{"chart":${JSON.stringify(sourceOf('chart'))},"__proto__":${source}}`)
    expect(paths(refused(amend, level2, { [HOURS]: { hours: 30 } }, { ...BY_CHART, sources }))[0]).toContain('__proto__')
  })

  it('years that are no whole number of months have no last day', () => {
    const exempt = 'orimha/imhm-clinical/renewal/reflective-supervision'
    expect(paths(refused(amend, ifs, { [RSC]: { vetting: { years: 2.55 } } }))).toStrictEqual([[RSC, 'vetting', 'years']])
    const { exemptAfter } = imhmClinicalRenewal.requirements[1]
    expect(paths(refused(amend, imhmClinicalRenewal, { [exempt]: { exemptAfter: { ...exemptAfter, years: 2.55 } } }))).toStrictEqual([[exempt, 'exemptAfter', 'years']])
  })

  it('hours in thousandths: 24 of 24.005 would leave nothing missing and not be enough', () => {
    expect(paths(refused(amend, ifs, { [RSC]: { hours: 24.005 } }))).toStrictEqual([[RSC, 'hours']])
  })

  it('everything that is wrong is named at once: ids, fixed names, values, citations', () => {
    const error = refused(amend, level2, { luck: {}, [HOURS]: { hours: '30', authority: 'stated' }, [WORK]: { after: 'nowhere/at/all' } }, { ...BY_CHART, as: '' })
    expect(new Set(error.issues.map(({ path }) => path.join(' ')))).toEqual(new Set(['luck', `${HOURS} hours`, `${HOURS} authority`, `${WORK} after`, 'amendment as']))
  })
})

describe('a standard from outside', () => {
  const issues = (standard: object) => {
    const result = safeParseStandard(standard)
    return result.success ? 'taken' : paths(result.error)
  }

  it('sources under the key that every object has: refused, and not left out', () => {
    expect(issues({ ...ifa, sources: parsed('{"__proto__":{"id":"__proto__"}}') })).toStrictEqual([['sources', '__proto__']])
  })

  it('sources that are a list: an object is expected', () => {
    const result = safeParseStandard({ ...ifa, sources: [] })
    expect(result.success ? 'taken' : result.error.issues.map(({ message }) => message)).toStrictEqual(['expected an object, found a list'])
  })
})

describe.each(DEFINES)('a standard of one\'s own ($way)', ({ defineStandard }) => {
  const withSlots = (count: number): Standard => ({
    ...SOUND,
    requirements: SOUND.requirements.map((each) => (each.kind === 'references' ? { ...each, slots: Array.from({ length: count }, (_, index) => ({ slot: `slot-${index}` })) } : each)),
  })

  it('31 slots can be told apart', () => {
    expect(defineStandard(withSlots(31)).edition).toBe(SOUND.edition)
  })

  it.each([0, 32])('%d slots: everybody would fill them, or nobody', (count) => {
    expect(paths(refusal(() => defineStandard(withSlots(count))))).toStrictEqual([['requirements', AT.references, 'slots']])
  })
})

it('nothing at all is no standard of one\'s own, and nothing to stumble over', () => {
  for (const nothing of [null, undefined]) expect(paths(refusal(() => Reflect.apply(defineChecked, undefined, [nothing])))).toStrictEqual([[]])
})
