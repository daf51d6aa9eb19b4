import { describe, expect, expectTypeOf, it } from 'vitest'
import { find } from '../../src/rulebook/find'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { level3, level3Renewal } from '../../src/standards/ohio-imh/index'
import { SOUND } from './samples'

const edition = (name: string, effective: Standard['effective'], known: Standard['known']): Standard => ({ ...SOUND, edition: name, effective, known })
const answer = (editions: readonly Standard[], asOf: string, knownOn?: string) => find(editions, 'own/fellow', { asOf, ...(knownOn !== undefined && { knownOn }) }).edition

// 30 hours until the end of 2023, 48 from then on; written down when it was announced, and once corrected.
const before = edition('before', { to: '2023-12-31' }, { from: '2016-05-01' })
const announced = edition('announced', { from: '2024-01-01', to: '2026-06-30' }, { from: '2023-06-01', to: '2025-03-14' })
const corrected = edition('corrected', { from: '2024-01-01', to: '2026-06-30' }, { from: '2025-03-15' })
const after = edition('after', { from: '2026-07-01' }, { from: '2026-01-10' })
const history = [before, announced, corrected, after]

describe('the day that a rule binds', () => {
  it.each([
    ['0001-01-01', 'before'],
    ['2023-12-31', 'before'],
    ['2024-01-01', 'corrected'],
    ['2026-06-30', 'corrected'],
    ['2026-07-01', 'after'],
    ['9999-12-31', 'after'],
  ])('%s: %s (both ends are good days; without one it reaches for ever)', (asOf, expected) => {
    expect(answer(history, asOf)).toBe(expected)
  })

  it('a rule of one day binds on that day', () => {
    const day = edition('day', { from: '2024-02-29', to: '2024-02-29' }, { from: '2024-01-01' })
    expect(answer([day], '2024-02-29')).toBe('day')
    for (const asOf of ['2024-02-28', '2024-03-01']) expect(() => answer([day], asOf)).toThrow(`no edition of own/fellow is in force on ${asOf}: `)
  })

  it('a gap between two editions is an error, whichever is nearer, and names the days of each', () => {
    expect(() => answer([before, after], '2024-01-01')).toThrow(new RangeError(
      'no edition of own/fellow is in force on 2024-01-01: before (in force to 2023-12-31, known from 2016-05-01); after (in force from 2026-07-01, known from 2026-01-10)'))
    for (const asOf of ['2024-01-01', '2026-06-30']) expect(() => answer([before, after], asOf)).toThrow(`no edition of own/fellow is in force on ${asOf}: `)
  })
})

describe('the day that a rule was known', () => {
  it.each([
    ['2025-01-01', '2023-06-01', 'announced'],
    ['2025-01-01', '2025-03-14', 'announced'],
    ['2025-01-01', '2025-03-15', 'corrected'],
    ['2025-01-01', '2099-01-01', 'corrected'],
    ['2023-01-01', '2016-05-01', 'before'],
    ['2026-07-01', '2026-01-10', 'after'],
  ])('for %s, as known on %s: %s', (asOf, knownOn, expected) => {
    expect(answer(history, asOf, knownOn)).toBe(expected)
  })

  it.each([
    ['2025-01-01', '2023-05-31'],
    ['2023-01-01', '2016-04-30'],
    ['2026-07-01', '2026-01-09'],
  ])('for %s nothing was known on %s: the message says both days', (asOf, knownOn) => {
    expect(() => answer(history, asOf, knownOn)).toThrow(`no edition of own/fellow is in force on ${asOf} (as known on ${knownOn}): `)
  })

  it('without it the latest known is taken, in whatever order they stand', () => {
    const third = edition('third', { from: '2024-01-01' }, { from: '2025-09-01' })
    for (const editions of [[announced, corrected, third], [third, corrected, announced], [corrected, third, announced]]) expect(answer(editions, '2025-01-01')).toBe('third')
  })

  it('what is known later about other days does not count', () => {
    expect(answer([announced, after], '2025-01-01')).toBe('announced')
  })

  it('this rulebook knows nothing before the day it was written', () => {
    const ask = (knownOn: string) => find(standards, 'orimha/imhs', { asOf: '2020-01-01', knownOn }).edition
    expect(ask('2026-11-21')).toBe('2026-11')
    expect(() => ask('2026-11-20')).toThrow('no edition of orimha/imhs is in force on 2020-01-01 (as known on 2026-11-20)')
  })
})

describe('a tie is an error, and names the editions', () => {
  const twin = edition('twin', { from: '2024-06-01' }, { from: '2025-03-15' })

  it('of two that were known on one day, on a day that both bind', () => {
    expect(() => answer([corrected, twin], '2025-01-01')).toThrow(new RangeError('several editions of own/fellow are in force on 2025-01-01: corrected (in force from 2024-01-01 to 2026-06-30, known from 2025-03-15); twin (in force from 2024-06-01, known from 2025-03-15)'))
    expect(answer([corrected, twin], '2024-05-31')).toBe('corrected')
    expect(answer([corrected, twin], '2026-07-01')).toBe('twin')
  })

  it('of two that were both known on the day asked about, the later as well as the earlier', () => {
    const still = edition('still', { from: '2024-01-01' }, { from: '2023-06-01' })
    expect(() => answer([still, corrected], '2025-01-01', '2025-06-01')).toThrow(/^several editions of own\/fellow are in force on 2025-01-01 \(as known on 2025-06-01\): still .*; corrected .*$/)
    expect(answer([still, corrected], '2025-01-01')).toBe('corrected')
  })

  it('not with one that was known earlier', () => {
    expect(() => answer([announced, corrected, twin], '2025-01-01')).toThrow(/2025-01-01: corrected [^;]*; twin [^;]*$/)
  })
})

describe('a day that is none is an error', () => {
  it.each(['tomorrow', '2026-13-45', '21.11.2026', '2026-11', ''])('%j as the day asked about', (asOf) => {
    expect(() => find(standards, 'orimha/imhs', { asOf })).toThrow(new RangeError(`asOf: expected a date like 2026-11-21, found ${JSON.stringify(asOf)}`))
  })

  it.each(['now', '21.11.2026', '2026-02-30', ''])('%j as the day of knowing', (knownOn) => {
    expect(() => find(standards, 'orimha/imhs', { asOf: '2026-11-21', knownOn })).toThrow(new RangeError(`knownOn: expected a date like 2026-11-21, found ${JSON.stringify(knownOn)}`))
  })
})

describe('names and collections', () => {
  it('any name that stands for one standard will do', () => {
    expect(find(standards, 'OIMHS-III', { asOf: '2026-11-21' })).toBe(level3)
    expect(find(standards, 'oimhs iii renewal', { asOf: '2026-11-21' })).toBe(level3Renewal)
    expect(find(history, 'level one', { asOf: '2023-12-31' })).toBe(before)
  })

  it('a name of several, or of none, is refused as by `resolve`', () => {
    expect(() => find(standards, 'Level III', { asOf: '2026-11-21' })).toThrow(new RangeError('"Level III" may be ohio-imh/level-3 or orimha/imhs'))
    expect(() => find(standards, 'Level VI', { asOf: '2026-11-21' })).toThrow(new RangeError('no standard "Level VI"'))
    expect(() => find([], 'orimha/imhs', { asOf: '2026-11-21' })).toThrow(new RangeError('no standard "orimha/imhs"'))
  })

  it('a name that only another edition bears finds the one in force', () => {
    const renamed = { ...after, name: 'Companion', aliases: [] }
    expect(find([before, renamed], 'Companion', { asOf: '2023-12-31' })).toBe(before)
    expect(find([before, renamed], 'Level One', { asOf: '2026-07-01' })).toBe(renamed)
  })

  it('a record of one\'s own, under any keys, gives the very object, with its type', () => {
    const own = { then: { ...SOUND, effective: { to: '2023-12-31' }, note: 'kept' }, now: { ...SOUND, effective: { from: '2024-01-01' }, note: 'new' } }
    const found = find(own, 'own/fellow', { asOf: '2023-12-31' })
    expect(found).toBe(own.then)
    expectTypeOf(found.note).toEqualTypeOf<string>()
    expectTypeOf(find(standards, 'orimha/imhs', { asOf: '2026-11-21' })).toEqualTypeOf<(typeof standards)[keyof typeof standards]>()
  })

  it('another standard with days of its own does not stand in the way', () => {
    expect(find([...history, { ...SOUND, id: 'own/member', name: 'Member', aliases: [] }], 'Fellow', { asOf: '2026-07-01' })).toBe(after)
  })
})

describe('an edition that was taken back, and none put in its place', () => {
  const first = edition('first', {}, { from: '2024-01-01' })
  const takenBack = edition('taken back', {}, { from: '2025-01-01', to: '2025-06-30' })

  it('gives way to the one that stands, though it came later', () => {
    for (const editions of [[first, takenBack], [takenBack, first]]) expect(answer(editions, '2026-01-01')).toBe('first')
  })

  it('still stands where no other binds', () => {
    expect(answer([takenBack], '2026-01-01')).toBe('taken back')
  })

  it('says that a rule without days is always in force', () => {
    expect(() => answer([first], '2026-01-01', '2023-12-31')).toThrow(new RangeError('no edition of own/fellow is in force on 2026-01-01 (as known on 2023-12-31): first (in force always, known from 2024-01-01)'))
  })
})
