import { describe, expect, it } from 'vitest'
import { ROLES } from '../../src/rulebook/guidance'
import { sources } from '../../src/rulebook/sources'
import { standards } from '../../src/standards/catalogue'
import { consultantGuidance, imhAndEcmh } from '../../src/standards/ohio-ecmh/guidance'
import { imhGuidance } from '../../src/standards/ohio-imh/guidance'

const data = { imhGuidance, consultantGuidance, imhAndEcmh }

/** Every object in the data, with the path to it. */
function objectsIn(value: unknown, path: string): readonly { readonly path: string; readonly object: object }[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, `${path}.${key}`))
  return Array.isArray(value) ? within : [{ path, object: value }, ...within]
}

const objects = objectsIn(data, 'data')
const having = (key: string) => objects.flatMap(({ path, object }) => (Object.hasOwn(object, key) ? [{ path, value: Reflect.get(object, key) as unknown }] : []))

describe('where the guidance is written', () => {
  it('every citation names a source of the rulebook and a place in it', () => {
    const citations = having('source')
    expect(citations.length).toBeGreaterThan(40)
    for (const { path, value } of citations) expect([path, Object.keys(sources)]).toEqual([path, expect.arrayContaining([value])])
    for (const { value } of having('at')) expect(value).toMatch(/\S/)
    expect(having('at')).toHaveLength(citations.length)
  })

  it('everything that is cited says how sure it is, and the other way round', () => {
    expect(having('authority').map(({ path }) => path)).toEqual(having('cites').map(({ path }) => path))
    for (const { value } of having('cites')) expect(value).not.toHaveLength(0)
  })

  it('every role, contrast side, expectation and note bears its own citation; a scope of practice bears one for all of it', () => {
    const cited = (key: string) => having(key).filter(({ path }) => !/\.practice\.\d+$/.test(path)).map(({ path }) => path)
    const withCites = having('cites').map(({ path }) => path)
    for (const key of ['role', 'code', 'practice']) expect(withCites).toEqual(expect.arrayContaining(cited(key)))
  })

  it('only Ohio\'s documents speak of Ohio\'s roles', () => {
    expect([...new Set(having('source').map(({ value }) => value))].sort()).toEqual(['occrra-ecmh', 'occrra-imh', 'ohio-ei-credentialing', 'ohio-flyer', 'ohio-roles'])
  })

  it('every standard it names is in the catalogue, and is a first application', () => {
    const named = [...having('standard').map(({ value }) => value), ...having('standards').flatMap(({ value }) => value)]
    expect(new Set(named)).toEqual(new Set(['ohio-imh/level-1', 'ohio-imh/level-2', 'ohio-imh/level-3', 'ohio-ecmh/consultant']))
    const initial = Object.values(standards).filter(({ purpose }) => purpose === 'initial').map(({ id }) => id)
    for (const id of named) expect(initial).toContain(id)
  })

  it('every role of the list is named by a source, and no role is named twice for a credential', () => {
    const named = [...imhGuidance.levels, consultantGuidance].map(({ roles }) => roles.map(({ role }) => role))
    for (const roles of named) expect(new Set(roles).size).toBe(roles.length)
    expect(new Set([...named.flat(), ...imhGuidance.eligible.roles])).toEqual(new Set(ROLES))
  })
})

describe('scope of practice, level by level', () => {
  it.each([
    ['ohio-imh/level-1', ['screening', 'connecting']],
    ['ohio-imh/level-2', [
      'assessment', 'early-intervention', 'social-emotional-assessment', 'evidence-based-strategies', 'parent-child-dyad', 'family-centered-practice',
      'team-expertise',
    ]],
    ['ohio-imh/level-3', ['assessment', 'treatment', 'consultation', 'mentoring']],
  ])('%s', (standard, codes) => {
    const level = imhGuidance.levels.find((one) => one.standard === standard)
    expect(level?.scope.practice.map(({ code }) => code)).toEqual(codes)
  })
})

describe('what is expected of the ECMH consultant\'s service', () => {
  it('nine things, in the order of the roles paper', () => {
    expect(consultantGuidance.expectations.map(({ code, cites: [{ at }] }) => [code, at.at(-1)])).toEqual([
      ['meetings-with-each-local-team', '1'],
      ['assessment-and-screening-tools', '2'],
      ['strategies-for-daily-routines', '3'],
      ['parental-mental-health', '4'],
      ['referral-decisions', '5'],
      ['local-resources', '6'],
      ['trauma', '7'],
      ['training', '8'],
      ['evaluators-and-assessors', '9'],
    ])
  })

  it('two meetings a month with each team, one training a year, a pilot with evaluators', () => {
    const figures = consultantGuidance.expectations.map(({ params }) => params).filter((params) => Object.keys(params).length > 0)
    expect(figures).toEqual([
      { atLeast: 2, per: 'month', attendance: ['in-person', 'virtual'] },
      { atLeast: 1, per: 'year' },
      { qualifiedBy: 'Ohio Administrative Code 5123-10-02, Appendix B', attendance: ['virtual'], limited: true },
    ])
  })
})

describe('how IMH and ECMH differ', () => {
  it('each question is put to both, IMH first', () => {
    expect(imhAndEcmh.points.map(({ aspect, sides }) => [aspect, ...sides.map(({ code }) => code)])).toEqual([
      ['who', 'across-professions', 'mental-health-consultants'],
      ['ages', 'pregnancy-to-toddlers', 'birth-through-six-years'],
      ['levels', 'three-levels', 'no-levels'],
      ['employer', 'any-with-families', 'certified-mental-health-agency'],
    ])
    for (const { sides } of imhAndEcmh.points) expect(sides.map(({ programme }) => programme)).toEqual(imhAndEcmh.between)
  })

  it('IMH supplements ECMH, so neither stands in for the other', () => {
    expect(imhAndEcmh.supplements).toMatchObject({ programme: 'ohio-imh', of: 'ohio-ecmh' })
  })
})
