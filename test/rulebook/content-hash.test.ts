import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { canonical, contentHash } from '../../src/rulebook/content-hash'
import { sha256 } from '../../src/rulebook/sha256'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { leaves, lists, objects, withValue, without } from '../published/changes'
import { applicant } from '../support/applicant'
import { SOUND } from './samples'

const oracle = (text: string): string => createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex')
const all: readonly Standard[] = Object.values(standards)

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('the known answers of the standard', (text, digest) => {
    expect(sha256(text)).toBe(digest)
  })

  it.each([1, 54, 55, 56, 57, 62, 63, 64, 65, 119, 120, 127, 128, 129, 1000])('%d bytes: what is filled up, and the length behind it, fit the block', (length) => {
    expect(sha256('x'.repeat(length))).toBe(oracle('x'.repeat(length)))
    expect(sha256('\u0000'.repeat(length))).toBe(oracle('\u0000'.repeat(length)))
  })

  it.each(['\u007f\u0080', 'niñez', '\u07ff\u0800', 'ʻohana €', '\uffff', '\u{10000}', '👶🏽 赤ちゃん', '\u{10ffff}', 'é'.repeat(27) + 'x', '€'.repeat(21) + 'x'])('characters of two, three and four bytes: %s', (text) => {
    expect(sha256(text)).toBe(oracle(text))
  })

  it.each(['\ud800', '\udc00', '\udfff', 'a\udbffb', '\udc00\ud800', '\ud83d\ud83d\udc76', `${'x'.repeat(62)}\ud800`])('half a character counts as the replacement character: %j', (text) => {
    expect(sha256(text)).toBe(oracle(text))
  })

  it('any text, by the platform\'s own', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => { expect(sha256(text)).toBe(oracle(text)) }))
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (units) => {
      const text = String.fromCharCode(...units)
      expect(sha256(text)).toBe(oracle(text))
    }))
  })
})

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [2, { d: null, c: true }] }, '{"a":[2,{"c":true,"d":null}],"b":1}'],
    [{ 'é': 1, 'z': 2, 'Z': 3, '': 4, 'a"b': 5 }, '{"":4,"Z":3,"a\\"b":5,"z":2,"é":1}'],
    [{ 10: 'ten', 9: 'nine', 1: 'one' }, '{"1":"one","10":"ten","9":"nine"}'],
    [{ '😀': 'four bytes', '\uffee': 'three' }, '{"😀":"four bytes","\uffee":"three"}'],
    [{ text: 'a\n\u0001"\\/' }, '{"text":"a\\n\\u0001\\"\\\\/"}'],
    [[30, 0.1, 1e21, -0, 1e-7], '[30,0.1,1e+21,0,1e-7]'],
    [{}, '{}'],
    [[], '[]'],
    ['a', '"a"'],
  ])('%j: keys by code unit, no spaces, numbers as JSON writes them', (value, text) => {
    expect(canonical(value)).toBe(text)
  })

  it('what is undefined is left out, as in JSON', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it('the key that every object has is a key like any other', () => {
    expect(canonical(JSON.parse('{"a":1,"__proto__":{"b":2}}'))).toBe('{"__proto__":{"b":2},"a":1}')
  })

  it('any JSON is read back equal, and says the same in whatever order its keys stand', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, turned(inner)])) : value
    }
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonical(turned(value))).toBe(canonical(value))
    }))
  })
})

describe('the hash of what a standard says', () => {
  /** Canonical JSON in another way: by a replacer that sorts. */
  const sorted = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value

  it.each(all)('$id: anyone can check it with tools of their own', (standard) => {
    expect(contentHash(standard)).toBe(`sha256:${oracle(JSON.stringify(standard, sorted))}`)
  })

  it('the same for equal content: another object, another order, a way through JSON', () => {
    const { id, edition, ...rest } = SOUND
    for (const equal of [structuredClone(SOUND), { ...rest, edition, id }, JSON.parse(JSON.stringify(SOUND)), { ...SOUND, renews: undefined }]) expect(contentHash(equal)).toBe(contentHash(SOUND))
    expect(contentHash(SOUND)).toBe(contentHash(SOUND))
  })

  it('no two standards have the same, nor two editions', () => {
    expect(new Set(all.map(contentHash)).size).toBe(20)
    expect(contentHash({ ...SOUND, edition: '2' })).not.toBe(contentHash(SOUND))
  })

  it.each(all)('$id: another with every number and every word that changes, every entry of a list and every key that goes', (standard) => {
    const hash = contentHash(standard)
    const values = leaves(standard).map(({ path, value }) => withValue(standard, path, typeof value === 'number' ? value + 1 : `${String(value)}.`))
    const entries = lists(standard).flatMap(({ path, length }) => Array.from({ length }, (_, index) => without(standard, [...path, index])))
    const keys = leaves(standard).filter(({ path }) => typeof path.at(-1) === 'string').map(({ path }) => without(standard, path))
    const more = objects(standard).map((path) => withValue(standard, [...path, 'more'], true))
    const changes = [...values, ...entries, ...keys, ...more]
    expect(changes.length).toBeGreaterThan(40)
    expect(changes.filter((changed) => contentHash(changed) === hash)).toEqual([])
  })

  it('an assessment echoes it behind the edition', () => {
    for (const standard of [...all, SOUND]) {
      const assessment = assess(standard, applicant({}), { asOf: '2026-11-21' })
      expect(assessment.contentHash).toBe(contentHash(standard))
      expect(Object.keys(assessment).slice(1, 5)).toEqual(['standard', 'name', 'edition', 'contentHash'])
    }
  })
})

/**
 * What the twenty standards say, to the letter: a figure, a word or a citation that changes by accident is seen here.
 * If you meant it: say so in the CHANGELOG under "Rules", give the standard another edition once one is published, and put the new hash here.
 */
const SAID: Readonly<Record<string, string>> = {
  'orimha/ifa': '83a7fbf0e19af63505bec5df053c684b67b6dc4bdc6a4f24cbfdb5b46f54f00b',
  'orimha/ifa/renewal': '848cb05ccb58b77cdc8927081e03ac934b8c5e4c2a1c2c31dd37d2365dbdd68c',
  'orimha/ifs': '38005a79377bd0c36cdae8899540ae3e959b64328319b9fd223515da13affb9d',
  'orimha/ifs/renewal': '40b54108a74663ea04c30ca5936caa893291354e9eb4899b3e4196cfd262b242',
  'orimha/imhs': '2faa6d5f12cd8dd527e337810c60d4bc883604a81ae1d61867a02044d5e5a6b2',
  'orimha/imhs/renewal': '452ea11315f9aab914950b078ff066cd1fcdf7f3ed5d10d6b08651a92c357cd7',
  'orimha/imhm-clinical': '1b2f931b0467a530b7548a949f0d7cba627bbf073fbf64160d024f2704ff2cc9',
  'orimha/imhm-clinical/renewal': '153f215d35d8f7f62c47dfbb2674b7f2ede7bdf09fe7f7a7ce2525947b407f3b',
  'orimha/imhm-policy': 'b7728108f1265be1331cb42cb9c20bb599d1b6d8d3366a3f6aad203b526b5a34',
  'orimha/imhm-policy/renewal': '43cfe4852f116341393270f92abc309728d617b029464b3a990580b38d451cd6',
  'orimha/imhm-research': '0fb10eedca0cc405901f50db435628c81d1fdc0f142dc418e0a8e8b6923e26de',
  'orimha/imhm-research/renewal': '3b88a604e473cd3b4f34c5b7e48dd2443f152fef043d465e51a434b6f43903a9',
  'ohio-imh/level-1': 'b4d11b4425ea1863ab3f817d3adde15089023fda14965b3e1a77a8830eb40257',
  'ohio-imh/level-1/renewal': '855dd0c6769162630ff7739ff275a7012e45e66ab22effee5f4ced77f27298c6',
  'ohio-imh/level-2': '834755dac214317aec2ee1f8294dd1fa0d31d5ab5941a18ec90cd21fb6cd887c',
  'ohio-imh/level-2/renewal': '77e6ea9cb89947825709ea3ed9c827fb23829a1b482b82c79688157753e95eba',
  'ohio-imh/level-3': '8db68b3241364e18a1d794006ac36ff8da640dc5e51b6da2c7d51e694a0cdada',
  'ohio-imh/level-3/renewal': '143530f6854b85c3d87545bbcbb8482c1d10173f7b7392335e991816801f4e6f',
  'ohio-ecmh/consultant': '7faa22db8396802a3c67b38abf3b7cb678c1087fad156d8ddc22da661de4b500',
  'ohio-ecmh/consultant/renewal': '31964bca86630f34f0ccf6a0b9785013ff28beb5c005bb173f1b4c39b0128f53',
}

describe('the rulebook says what it said', () => {
  it.each(all)('$id', (standard) => {
    expect(contentHash(standard), 'if you meant to change a rule, say so in the CHANGELOG under Rules and update the hash').toBe(`sha256:${SAID[standard.id]}`)
  })

  it('of these standards and no others', () => {
    expect(Object.keys(SAID)).toEqual(Object.keys(standards))
  })
})
