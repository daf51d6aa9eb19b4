import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { say, type Value } from '../../src/explain/catalogue/message'
import { parseMessage } from '../../src/explain/catalogue/parse-message'

const english = (count: number): string => (count === 1 ? 'one' : 'other')
const values = (given: Readonly<Record<string, string | number | undefined | readonly string[]>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(given).map(([name, raw]) => [name, { raw, text: String(raw ?? '') }]))
const said = (text: string, given: Parameters<typeof values>[0] = {}): string => say(parseMessage(text), values(given), english)

describe('a message', () => {
  it.each([
    ['You have {counted} of {required}.', { counted: 3, required: 5 }, 'You have 3 of 5.'],
    ['{n, plural, =0 {nothing} one {# rating} other {# ratings}}', { n: 1 }, '1 rating'],
    ['{n, plural, =0 {nothing} one {# rating} other {# ratings}}', { n: 0 }, 'nothing'],
    ['{n, plural, one {# rating} other {# ratings}}', { n: 2.5 }, '2.5 ratings'],
    ['{who, plural, one {one} other {# people}}', { who: ['a', 'b'] }, '2 people'],
    ['{v, select, met {Done} other {Open}}', { v: 'met' }, 'Done'],
    ['{v, select, met {Done} other {Open}}', { v: 'pending' }, 'Open'],
    ['{v, select, none {no date} other {on {v}}}', { v: undefined }, 'no date'],
    ['It isn\'t \'{\'written\'}\' # here, it\'\'s said', {}, 'It isn\'t {written} # here, it\'s said'],
    ['{n, plural, other {\'#\' # {v, select, other {#}}}}', { n: 3, v: 'x' }, '# 3 #'],
    ['', {}, ''],
  ])('%s', (text, given, words) => expect(said(text, given)).toBe(words))

  it.each([
    ['{', 'expected a name, at character 2'],
    ['{a', 'expected , or } after a, at character 3'],
    ['a } b', 'a closing brace that nothing opened, at character 3'],
    ['{a, number}', 'expected plural or select, found number, at character 11'],
    ['{a, plural, one {x}}', 'the choice other is missing for a, at character 21'],
    ['{a, plural, one {x} one {y} other {}}', 'the choice one stands twice, at character 24'],
    ['{a, select, other {x}', 'expected a choice, at character 22'],
    ['{a, select, other {x', 'a brace is not closed, at character 21'],
    ['{a, select other {x}}', 'expected , after select, at character 12'],
    ['{a, select, other x}', 'expected { after other, at character 19'],
    ['\'{ never closed', 'an apostrophe before a brace has no second one, at character 1'],
    ['{a, select, other {'.repeat(9), 'more than 8 braces within each other'],
  ])('%s is refused in words', (text, message) => {
    expect(() => parseMessage(text)).toThrow(SyntaxError)
    expect(() => parseMessage(text)).toThrow(message)
  })
})

/** Messages of the subset, over `n`, a number, and `v`, a word, each with text that means something to the syntax. */
const { message } = fc.letrec<{ message: string; part: string; plural: string; select: string }>((tie) => ({
  message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.oneof(
    fc.constantFrom('a', ' ', 'it\'\'s ', '# ', 'don\'t ', '\'{\'\'x}\' ', '\'}\'', 'ñ', '{n}', '{ v }', 'e.g. ', ', '),
    fc.constantFrom('\'#\' ', 'x\'y '),
  ), tie('plural'), tie('select')),
  plural: fc.tuple(tie('message'), tie('message'), tie('message')).map(([zero, one, other]) => `{n, plural, =0 {${zero}} one {${one}} other {${other}}}`),
  select: fc.tuple(tie('message'), tie('message')).map(([here, other]) => `{v,select, here{${here}}\n other {${other}}}`),
}))

describe('the reference implementation', () => {
  it('says the same', () => {
    let nested = 0
    fc.assert(fc.property(message, fc.integer({ min: 0, max: 300 }).map((count) => count / 100), fc.constantFrom('here', 'there'), (text, n, v) => {
      if (text.includes('plural')) nested += 1
      const reference = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).format({ n, v })
      expect(said(text, { n, v })).toBe(Array.isArray(reference) ? reference.join('') : String(reference))
    }), { numRuns: 1000 })
    expect(nested).toBeGreaterThan(100)
  })

  it('refuses what is refused here', () => {
    for (const text of ['{', '{a', '{a, plural, one {x}}', '{a, select, other {x', '{a, plural, one {x} one {y} other {}}']) expect(() => new IntlMessageFormat(text, 'en')).toThrow()
  })
})
