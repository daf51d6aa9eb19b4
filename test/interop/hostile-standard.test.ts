import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { amend } from '../../src/interop/amend'
import { defineStandard } from '../../src/interop/define'
import { parseStandard, safeParseStandard } from '../../src/interop/parse-standard'
import type { Standard } from '../../src/rulebook/standard'
import { BY_CHART, issuesOf, refusal, SOUND } from '../rulebook/samples'

const { cites, authority } = SOUND.requirements[0]
const id = (level: number): string => `own/fellow${'/x'.repeat(level)}`
const made = (requirement: object): Standard => Object({ ...SOUND, requirements: [requirement] })

/** All of all of all of ... one licence, which so many levels are above. */
function nested(levels: number): Standard {
  let inner: object = { id: id(levels + 1), kind: 'license', cites, authority }
  for (let level = levels; level > 0; level -= 1) inner = { id: id(level), kind: 'all-of', parts: [inner], cites, authority }
  return made(inner)
}

/** A whole that is a part of itself. */
function cyclic(): Standard {
  const whole = { id: id(1), kind: 'all-of', parts: [{}], cites, authority }
  whole.parts = [whole]
  return made(whole)
}

const ways: readonly (readonly [string, (standard: Standard) => unknown])[] = [
  ['parseStandard', parseStandard],
  ['defineStandard', (standard) => defineStandard<Standard>(standard)],
  ['amend', (standard) => amend<Standard>(standard, { [id(1)]: {} }, BY_CHART)],
]

describe('parts within parts', () => {
  it('are read 32 levels deep', () => {
    expect(safeParseStandard(nested(32)).success).toBe(true)
  })

  const steps = ['requirements', 0, ...Array.from({ length: 33 }, () => ['parts', 0]).flat().slice(0, -1)]
  describe.each(ways)('%s', (_, read) => {
    it.each([['33 levels', nested(33)], ['100,000 levels', nested(100_000)], ['a cycle', cyclic()]])('refuses %s by their place', (__, standard) => {
      expect(refusal(() => read(standard)).issues).toStrictEqual([{ path: steps, code: 'too-large', message: 'expected parts within parts at most 32 levels deep, found more' }])
    })

    it('refuses one value in a thousand million places', () => {
      let inner: object = { id: id(1), kind: 'license', cites, authority }
      for (let level = 0; level < 30; level += 1) inner = { id: id(1), kind: 'all-of', parts: [inner, inner], cites, authority }
      expect(issuesOf(refusal(() => read(made(inner))))).toStrictEqual([[[], 'too-large']])
    })
  })

  it('what no rule has may be as deep as it likes: it is not looked at', () => {
    let deep: unknown = {}
    for (let level = 0; level < 100_000; level += 1) deep = { deep }
    expect(issuesOf(refusal(() => parseStandard({ ...SOUND, deep })))).toStrictEqual([[['deep'], 'unknown-key']])
  })
})

describe('what no JSON brings', () => {
  class Cites extends Array<unknown> {}
  const cyclicList: unknown[] = []
  cyclicList.push(cyclicList)
  const saysAnotherMadeIt = Object.assign([...cites], { constructor: Date })
  const inherited: unknown = Object.create({ id: id(1), kind: 'license', cites, authority })

  it.each<readonly [string, unknown, string]>([
    ['a day as a Date', new Date(NaN), 'an object'],
    ['a map', new Map(), 'an object'],
    ['what another object gives', inherited, 'an object'],
    ['a list of a class', Cites.from(cites), 'a list'],
    ['a list without what lists can do', Object.setPrototypeOf([...cites], {}), 'a list'],
    ['a list with more than its items', Object.assign([...cites], { prototype: cyclicList }), 'a list'],
    ['a list with a hole', Object.assign(new Array(2), [cites[0]]), 'a list'],
    ['a list that says it is of a class', saysAnotherMadeIt, 'a list'],
  ])('%s is refused by its place', (_, value, kind) => {
    const requirement = { id: id(1), kind: 'license', cites: value, authority }
    expect(refusal(() => parseStandard(made(requirement))).issues).toStrictEqual([{ path: ['requirements', 0, 'cites'], code: 'wrong-type', message: `expected plain data, found ${kind} that no JSON brings` }])
  })

  it.each(ways)('%s looks for it', (_, read) => {
    const requirement = { id: id(1), kind: 'license', cites: saysAnotherMadeIt, authority }
    expect(issuesOf(refusal(() => read(made(requirement))))).toStrictEqual([[['requirements', 0, 'cites'], 'wrong-type']])
  })

  it('a change that would be copied as nothing is not made', () => {
    expect(issuesOf(refusal(() => amend<Standard>(SOUND, { [id(1)]: Object({ hours: new Date(NaN) }) }, BY_CHART)))).toStrictEqual([[[id(1), 'hours'], 'wrong-type']])
  })

  it.each([['own/fellow/luck'], ['__proto__']])('what is changed of %s, which is no requirement, may be without an end: it is not looked at', (name) => {
    const changes = Object.defineProperty({}, name, { value: { hours: cyclicList }, enumerable: true })
    expect(issuesOf(refusal(() => amend<Standard>(SOUND, changes, BY_CHART)))).toStrictEqual([[[name], 'unknown-requirement']])
  })

  it('an object without ancestors, as some readers of JSON make it, is plain', () => {
    expect(parseStandard(Object.assign(Object.create(null), SOUND)).id).toBe(SOUND.id)
  })

  it('and so is one of another realm', () => {
    const theirs: unknown = runInNewContext(`JSON.parse(${JSON.stringify(JSON.stringify(SOUND))})`)
    expect(safeParseStandard(theirs).success).toBe(true)
  })
})

describe('what has no end', () => {
  const long = '1'.repeat(1_000_000)

  it('a list', () => {
    expect(refusal(() => parseStandard({ ...SOUND, aliases: new Array(1_000_000).fill(1) })).issues)
      .toStrictEqual([{ path: [], code: 'too-large', message: 'expected a standard of at most 20000 values, found more' }])
  })

  it('a word, and a reading, whose pattern would take the square of its length', () => {
    expect(issuesOf(refusal(() => parseStandard({ ...SOUND, name: long, requirements: [{ ...SOUND.requirements[0], reading: `RD-${long}x` }] }))))
      .toStrictEqual([[['name'], 'too-long'], [['requirements', 0, 'reading'], 'not-allowed-value']])
  })

  it('an id in a message', () => {
    const error = refusal(() => amend<Standard>(SOUND, { [long]: {} }, BY_CHART))
    expect(issuesOf(error)).toStrictEqual([[[long], 'unknown-requirement']])
    expect(error.message.length).toBeLessThan(1_300)
  })
})

it('a change that cannot be copied is refused like any other', () => {
  const cyclic: unknown[] = []
  cyclic.push(cyclic)
  expect(issuesOf(refusal(() => amend<Standard>(SOUND, Object({ [SOUND.id]: { hours: cyclic } }), BY_CHART)))).toContainEqual([[SOUND.id], 'renewal-shape'])
})
