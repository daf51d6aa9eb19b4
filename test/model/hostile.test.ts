import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPath } from '../../src/model/error'
import { safeParseApplicant } from '../../src/model/parse'
import { COMPLETE, holding, problems } from './complete'

describe('keys that mean something to JavaScript', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', '']
  /** The complete document as text, with the key slipped in behind the first place where `anchor` opens an object. */
  const slipped = (anchor: string, key: string): unknown => {
    expect(COMPLETE).toContain(anchor)
    return JSON.parse(COMPLETE.replace(anchor, `${anchor}${JSON.stringify(key)}:{"polluted":true},`))
  }
  const places: readonly (readonly [path: string, anchor: string])[] = [
    ['', '{'],
    ['identifiers.0.', '"identifiers":[{'],
    ['practice.', '"practice":{'],
    ['education.0.', '"education":[{'],
    ['trainings.0.', '"trainings":[{'],
    ['trainings.0.credit.', '"credit":{'],
    ['trainings.0.hoursByArea.', '"hoursByArea":{'],
    ['experience.0.', '"experience":[{'],
    ['supervision.0.', '"supervision":[{'],
    ['people.0.', '"people":[{'],
    ['people.0.endorsements.0.', '"endorsements":[{'],
    ['people.0.vetted.0.', '"vetted":[{'],
    ['references.0.', '"references":[{'],
    ['memberships.0.', '"memberships":[{'],
    ['agreements.0.', '"agreements":[{'],
    ['exams.0.', '"exams":[{'],
    ['licenses.0.', '"licenses":[{'],
    ['documents.0.', '"documents":[{'],
    ['holdings.0.', '"holdings":[{'],
    ['determinations.0.', '"determinations":[{'],
  ]

  describe.each(places)('in %s', (path, anchor) => {
    it.each(keys)('%s is unknown', (key) => {
      expect(problems(slipped(anchor, key))).toEqual([`${path}${key} unknown-key`])
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    })
  })

  it('each unknown key is an issue of its own', () => {
    expect(problems(JSON.parse('{"format":"imh-eligibility/applicant@1","a":1,"__proto__":2,"b":3}'))).toEqual(['a unknown-key', '__proto__ unknown-key', 'b unknown-key'])
  })
})

describe('documents that are none', () => {
  it.each([null, undefined, 0, Number.NaN, '', '{}', true, 7n, Symbol('s'), () => 1, [], [[]]])('%o', (input) => {
    expect(problems(input)).toEqual(['wrong-type'])
  })

  it('an empty object, or an object of another kind', () => {
    expect(problems({})).toEqual(['format missing'])
    expect(problems(new Map())).toEqual(['format missing'])
    expect(problems(Object.create(null))).toEqual(['format missing'])
  })

  it('lists of anything', () => {
    expect(problems(holding({ trainings: [null, undefined, 1, 'a', []] }))).toEqual([0, 1, 2, 3, 4].map((n) => `trainings.${n} ${n === 1 ? 'missing' : 'wrong-type'}`))
  })

  it('a cycle', () => {
    const cyclic: Record<string, unknown> = { format: 'imh-eligibility/applicant@1' }
    Object.assign(cyclic, { practice: cyclic, trainings: [cyclic], id: cyclic, self: cyclic })
    expect(problems(cyclic)).toEqual(expect.arrayContaining(['id wrong-type', 'practice.self unknown-key', 'trainings.0.trainings unknown-key', 'self unknown-key']))
  })

  it('a nest a hundred thousand deep', () => {
    let deep: unknown = []
    for (let n = 0; n < 100_000; n += 1) deep = { deep, practice: [deep] }
    expect(problems(deep)).toEqual(['format missing', 'practice wrong-type', 'deep unknown-key'])
    expect(problems(holding({ practice: deep, people: [deep], id: deep }))).toContain('people.0.deep unknown-key')
  })

  it('a megabyte where a standard should stand', () => {
    expect(problems(holding({ holdings: [{ id: 'h', standard: 'a/'.repeat(1e6), issued: '2024-01-01' }] }))).toEqual(['holdings.0.standard too-long'])
  })

  it('a hundred thousand problems', () => {
    const result = safeParseApplicant(holding({ trainings: new Array(100_000).fill(1) }))
    expect(result.success || result.error.issues.length).toBe(100_000)
    expect(result.success || result.error.message.split('\n')).toHaveLength(12)
  })

  it('an item beyond all measure, which is not looked into', () => {
    expect(problems(holding({ references: [{ id: 'r', rater: 'p', received: '2024-01-01', roles: new Array(300_000).fill(1) }] })))
      .toEqual(['references.0 too-large', 'references.0.rater unknown-person'])
    expect(problems(holding({ people: [{ id: 'p', endorsements: new Array(50_000).fill(1) }] }))).toEqual(['people.0 too-large'])
  })

  it('a large document is told of as a small one is, slice by slice', () => {
    const trainings = Array.from({ length: 30_000 }, (_, n) => ({ id: `t${n}`, completed: '2024-01-01', competencyAreas: [], ...(n % 9999 === 0 && { clockHours: -n }) }))
    expect(problems(holding({ practice: 7, trainings, people: {}, more: 1 }))).toEqual(expect.arrayContaining([
      'practice wrong-type', ...[0, 9_999, 19_998, 29_997].map((n) => `trainings.${n}.clockHours bad-hours`), 'people wrong-type', 'more unknown-key',
    ]))
  })

  it('a million problems, of which a hundred thousand are told', () => {
    const result = safeParseApplicant(holding({ trainings: new Array(1_000_000).fill(1) }))
    if (result.success) throw new Error('it passed')
    expect(result.error.issues[0]).toMatchObject({ path: [], code: 'too-many-problems' })
    expect(result.error.issues.length).toBeLessThan(200_000)
  })

  it('what the value itself throws when it is read is not swallowed', () => {
    const trap = Object.defineProperty(JSON.parse(COMPLETE), 'exams', { get: () => { throw new TypeError('trap') } })
    expect(() => safeParseApplicant(trap)).toThrow('trap')
  })

  it('a hundred thousand items that are in order', () => {
    const exams = Array.from({ length: 100_000 }, (_, n) => ({ id: `w${n}`, exam: 'mi-aimh-written', taken: '2024-01-01', outcome: 'passed' }))
    expect(problems(holding({ exams }))).toEqual([])
  })
})

describe('laws', () => {
  const place = ['id', 'identifiers', 'practice', 'education', 'trainings', 'experience', 'supervision', 'people', 'references', 'memberships', 'agreements', 'exams', 'licenses', 'documents', 'holdings', 'determinations']
  const complete = JSON.parse(COMPLETE)

  /** Whatever comes in: no exception, no change, an error with unique, well-formed issues. */
  const stands = (input: unknown): void => {
    const result = safeParseApplicant(input)
    if (result.success) return
    const { issues, message } = result.error
    expect(issues.length).toBeGreaterThan(0)
    expect(message).toContain(formatPath(issues[0]?.path ?? []))
    expect(new Set(issues.map(({ path, code }) => JSON.stringify([path, code]))).size).toBe(issues.length)
  }

  it('nothing makes it throw', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }), stands))
    fc.assert(fc.property(fc.jsonValue(), stands))
  })

  it('nor does anything in any place of a document', () => {
    fc.assert(fc.property(fc.constantFrom(...place), fc.anything(), (key, value) => stands({ ...complete, [key]: value })))
    const itemKeys = place.filter((key) => Array.isArray(complete[key])).flatMap((list) => Object.keys(complete[list][0]).map((key) => [list, key] as const))
    fc.assert(fc.property(fc.constantFrom(...itemKeys), fc.anything(), ([list, key], value) => {
      stands({ ...complete, [list]: [{ ...complete[list][0], [key]: value }, ...complete[list].slice(1)] })
    }), { numRuns: 500 })
  })

  it('JSON that is refused is not changed', () => {
    fc.assert(fc.property(fc.constantFrom(...place), fc.jsonValue(), (key, value) => {
      const input = { ...structuredClone(complete), [key]: value }
      const before = structuredClone(input)
      safeParseApplicant(input)
      expect(input).toStrictEqual(before)
    }))
  })
})
