import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { amend } from '../../src/interop/amend'
import { parseStandard } from '../../src/interop/parse-standard'
import { amend as amendTyped } from '../../src/rulebook/amend'
import type { Authority } from '../../src/rulebook/citation'
import { contentHash } from '../../src/rulebook/content-hash'
import type { Requirement } from '../../src/rulebook/requirement'
import type { Standard } from '../../src/rulebook/standard'
import { everyRequirement, hasHole } from '../../src/rulebook/walk'
import { standards } from '../../src/standards/catalogue'
import { applicant, options } from '../laws/arbitraries'
import { BY_CHART, frozen, requirementOf } from './samples'

const all: readonly Standard[] = Object.values(standards)

/** Objects like those that JSON gives. */
const record = (parameters: Record<string, fc.Arbitrary<unknown>>, { requiredKeys = Object.keys(parameters) }: { readonly requiredKeys?: string[] } = {}): fc.Arbitrary<object> =>
  fc.record(parameters, { requiredKeys, noNullPrototype: true })

const figure = fc.constantFrom(0.25, 1, 2, 12, 14.99, 30, 1000)
const threshold = fc.oneof({ weight: 3, arbitrary: figure }, { weight: 1, arbitrary: fc.constant('unpublished') })
const mark = fc.constantFrom(true, null)
const credentials = fc.uniqueArray(fc.constantFrom('orimha/ifs', 'orimha/imhs', 'orimha/imhm-clinical'), { minLength: 1, maxLength: 3 })
const area = fc.constantFrom('relationship-based-education', 'infant-observation', 'cultural-competency', 'assessment', 'interventions', 'reflective-supervision-provision')
const areas = fc.uniqueArray(area, { minLength: 1, maxLength: 4 })
const group = fc.tuple(areas, figure).map(([anyOf, hours]) => ({ area: anyOf.join('-or-'), anyOf, hours }))
const flag = fc.constantFrom('supervisesOthers', 'providesReflectiveSupervision', 'mentalHealthField')
const vetting = fc.oneof(fc.constant(null), record({ years: fc.integer({ min: 0, max: 9 }), until: fc.constantFrom('2024-02-29', '2026-11-21') }, { requiredKeys: [] }))
const level = fc.constantFrom('cda', 'associate', 'bachelor', 'master', 'doctorate')
const fitting = record({ level, degrees: fc.constant(['MSW', 'BA']) }, { requiredKeys: ['level'] })
const role = fc.constantFrom('current-program-supervisor', 'rsc-provider', 'colleague', 'supervisee', 'teacher')
const slot = record({
  slot: fc.constantFrom('first', 'second', 'third'), roles: fc.uniqueArray(role, { minLength: 1 }), endorsedAs: credentials, unpublished: fc.constant(true),
}, { requiredKeys: ['slot'] })
const services = fc.subarray(['concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance'], { minLength: 1 })
const serves = fc.uniqueArray(fc.constantFrom('infant-toddler', 'young-child', 'parent-caregiver'), { minLength: 1 })
const work = record({
  kinds: fc.constant(['employment']), kindsOnApproval: fc.constant(['volunteer', 'internship']), unpaidOnApproval: fc.constant(true), flags: fc.subarray(['paid', 'professional', 'supervised']),
  servesAnyOf: serves, servesEachOf: serves, leadership: fc.constantFrom('rsc-provision', 'policy-administration'), partTime: fc.constant('counts'),
}, { requiredKeys: [] })
const some = (parameters: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> => record(parameters, { requiredKeys: [] })
const both = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> => fc.tuple(...parts).map((each): object => Object.assign({}, ...each))

/** Some, no two of one name. */
const distinct = (each: fc.Arbitrary<object>, name: string, maxLength: number): fc.Arbitrary<readonly object[]> =>
  fc.uniqueArray(each, { selector: (one): unknown => Reflect.get(one, name), minLength: 1, maxLength })

const hoursMeasure = fc.oneof(
  record({ hours: threshold, minima: fc.constant(null), distinctAreas: fc.constant(null) }),
  record({ hours: fc.constant(null), minima: distinct(group, 'area', 4), distinctAreas: fc.constant(null) }),
  record({ hours: fc.constant(null), minima: fc.constant(null), distinctAreas: fc.constantFrom(1, 2), groups: fc.constant([{ area: 'a', anyOf: ['assessment'] }, { area: 'b', anyOf: ['interventions', 'cultural-competency'] }]) }),
)
const workMeasure = fc.oneof(
  record({ years: threshold, families: fc.constant(null), services: fc.constant(null) }),
  record({ years: fc.constant(null), families: fc.constantFrom(1, 12, 'unpublished'), services: fc.constant(null) }),
  record({ years: fc.constant(null), families: fc.constant(null), services }),
)

/** Any change that a requirement of its kind can take. */
function changeTo({ kind }: Requirement, oneOfSeveral: boolean): fc.Arbitrary<object> {
  const anyone = oneOfSeveral ? fc.constant({}) : some({ bindsWhen: fc.option(flag), exemptAfter: fc.constantFrom(null, { holding: 'orimha/imhs', years: 3 }) })
  switch (kind) {
    case 'education':
      return both(anyone, some({
        levels: fc.oneof({ weight: 3, arbitrary: distinct(fitting, 'level', 4) }, { weight: 1, arbitrary: fc.constant('unpublished') }),
        onApproval: fc.option(fc.subarray(['certificate'])), focus: mark, transcript: fc.constantFrom('official', null),
      }))
    case 'hours':
      return both(anyone, hoursMeasure, some({
        unit: fc.constantFrom('hours', 'clock-hours'), areas: fc.option(areas), didactic: mark, ages: fc.constantFrom('birth-to-six', null), sharing: fc.constantFrom('split', 'full', null), anyDate: mark,
        conversions: fc.option(some({ 'ceu': figure, 'semester-hour': figure })), recommended: fc.option(record({ area, hours: figure, unless: flag })),
        alternativeMinima: fc.option(record({ reading: fc.constant('RD-04'), minima: distinct(group, 'area', 3) })),
      }))
    case 'experience':
      return both(anyone, workMeasure, some({ work, internship: fc.constant(null), after: fc.constant(null) }))
    case 'supervision':
      return both(anyone, some({
        hours: threshold, vetting, whileServing: mark, anyDate: mark, aboutDirectService: mark, after: fc.constant(null),
        window: fc.constantFrom(null, { months: 1, floorMonths: 2 }, { months: 12, floorMonths: 0 }, { months: 36, floorMonths: 24 }),
        bachelorsMayUse: fc.constantFrom(null, { provider: 'orimha/ifs', atLeast: 'master' }),
      }), fc.oneof(fc.constant({}), record({ providers: credentials, otherProviders: fc.constantFrom('excluded', 'if-approved') })))
    case 'references':
      return both(anyone, some({
        slots: fc.oneof({ weight: 3, arbitrary: distinct(slot, 'slot', 3) }, { weight: 1, arbitrary: fc.constant('unpublished') }), endorsedRater: fc.option(credentials), vetting,
      }))
    case 'agreement': return both(anyone, some({ agreement: fc.constant('ethics-and-endorsement') }))
    case 'exam': return both(anyone, some({ exam: fc.constant('mi-aimh-written') }))
    case 'license': return both(anyone, some({ state: fc.constantFrom('OH', 'OR', null) }))
    case 'document': return both(anyone, some({ document: fc.constantFrom('experience-proof', 'renewal-notice', 'ecmh-skills-inventory') }))
    case 'profile': return both(anyone, some({ practice: fc.uniqueArray(flag, { minLength: 1 }) }), record({ identifier: fc.constantFrom(['opin'], ['opin', 'licence']) }))
    case 'judgement': return both(anyone, some({ about: fc.constantFrom('competencies', 'conduct') }))
    case 'membership':
    case 'employment':
    case 'all-of':
    case 'any-of': return anyone
    default: return kind satisfies never
  }
}

/** A standard with any changes that it can take. */
const amendment = fc.constantFrom(...all).chain((standard) => {
  const placed = everyRequirement(standard.requirements)
  const changes = some(Object.fromEntries(placed.map(({ requirement, parent }) => [requirement.id, changeTo(requirement, parent !== undefined)])))
  const period = standard.renews ? some({ [standard.id]: record({ renews: record({ months: fc.integer({ min: 1, max: 60 }) }) }) }) : fc.constant({})
  return fc.tuple(changes, period).map(([some, one]) => ({ standard, changes: { ...some, ...one } })).filter((each) => Object.keys(each.changes).length > 0)
})

const amended = (way: typeof amend | typeof amendTyped, standard: Standard, changes: object): Standard => Reflect.apply(way, undefined, [standard, changes, BY_CHART])

const RUNS = { numRuns: 300 }

describe('any standard, with any changes that it can take', () => {
  it('survives JSON: what is read back is equal, and has the same hash', () => {
    fc.assert(fc.property(amendment, ({ standard, changes }) => {
      const result = amended(amend, standard, changes)
      const back = parseStandard(JSON.parse(JSON.stringify(result)))
      expect(back).toStrictEqual(result)
      expect(contentHash(back)).toBe(contentHash(result))
    }), RUNS)
  })

  it('is the same whether or not the values were checked on the way', () => {
    fc.assert(fc.property(amendment, ({ standard, changes }) => {
      expect(amended(amendTyped, standard, changes)).toStrictEqual(amended(amend, standard, changes))
    }), RUNS)
  })

  /** What is asked for, kind by kind: whoever changes something else has not said that an unofficial rule is right. */
  const ASKED: readonly string[] = ['levels', 'hours', 'minima', 'distinctAreas', 'years', 'families', 'services', 'slots', 'state', 'document', 'identifier', 'practice', 'exam', 'agreement', 'about']

  function authorityAfter(before: Requirement, after: Requirement, change: object): Authority {
    if (hasHole(after)) return 'unpublished'
    const names = Object.keys(change)
    return before.authority === 'secondary' && names.length > 0 && !names.some((name) => ASKED.includes(name)) ? 'secondary' : 'stated'
  }

  it('says "unpublished" exactly where a hole is left, and the amender answers for all the rest that was changed', () => {
    fc.assert(fc.property(amendment, ({ standard, changes }) => {
      const result = amended(amend, standard, changes)
      for (const { requirement } of everyRequirement(result.requirements)) {
        const before = requirementOf(standard, requirement.id)
        const change = new Map<string, object>(Object.entries(changes)).get(requirement.id)
        expect(requirement.authority).toBe(change ? authorityAfter(before, requirement, change) : before.authority)
        expect(requirement.cites).toStrictEqual(change ? [...BY_CHART.cites, ...before.cites] : before.cites)
        expect(requirement.kind).toBe(before.kind)
      }
    }), RUNS)
  })

  it('leaves the standard it was made of as it was, and its own changes too', () => {
    const originals = frozen(structuredClone(all))
    fc.assert(fc.property(amendment, ({ standard, changes }) => {
      const original = originals[all.indexOf(standard)] ?? standard
      amended(amend, original, frozen(structuredClone(changes)))
      expect(original).toStrictEqual(standard)
    }), RUNS)
  })

  it('can be held against any record: nothing is thrown, and every requirement is decided', () => {
    fc.assert(fc.property(amendment, applicant, options, ({ standard, changes }, person, asked) => {
      const result = amended(amend, standard, changes)
      const assessment = assess(result, person, asked)
      expect(assessment.requirements.map(({ id }) => id)).toEqual(standard.requirements.map(({ id }) => id))
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment)
      const decided = new Set((person.determinations ?? []).map(({ requirement }) => requirement))
      for (const { id, verdict, authority, parts } of assessment.requirements) {
        if (authority === 'unpublished' && !parts && !decided.has(id)) expect(['needs-review', 'not-applicable']).toContain(verdict)
      }
    }), RUNS)
  })
})
