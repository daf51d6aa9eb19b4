import { describe, expect, it } from 'vitest'
import { allOf, anyOf, VERDICTS, type Verdict } from '../../src/verdict/verdict'
import { place } from './holding'

const ALL: readonly Verdict[] = [...VERDICTS, 'not-applicable']
const pairs = ALL.flatMap((a) => ALL.map((b) => [a, b] as const))
const triples = pairs.flatMap(([a, b]) => ALL.map((c) => [a, b, c] as const))

/** Rows and columns in the order of the line, `not-applicable` last: met, pending, review, information, not met, not applicable. */
const SHORT: Readonly<Record<string, Verdict>> = { m: 'met', p: 'pending', r: 'needs-review', i: 'needs-information', n: 'not-met', '-': 'not-applicable' }
const ALL_OF = ['mprinm', 'pprinp', 'rrrinr', 'iiiini', 'nnnnnn', 'mprin-']
const ANY_OF = ['mmmmmm', 'mppppp', 'mprrrr', 'mpriii', 'mprinn', 'mprin-']

describe('the algebra of verdicts', () => {
  for (const [name, of, table] of [['allOf', allOf, ALL_OF], ['anyOf', anyOf, ANY_OF]] as const) {
    it(`${name} follows its truth table in all 36 pairs`, () => {
      const found = ALL.map((a) => ALL.map((b) => of([a, b])))
      expect(found).toEqual(table.map((row) => [...row].map((letter) => SHORT[letter])))
    })

    it(`${name} of nothing does not apply, of one is that one`, () => {
      expect(of([])).toBe('not-applicable')
      for (const a of ALL) expect(of([a])).toBe(a)
    })

    it(`${name} is commutative, idempotent and associative, and what does not apply is neutral`, () => {
      for (const a of ALL) expect([of([a, a]), of([a, 'not-applicable']), of(['not-applicable', a])]).toEqual([a, a, a])
      for (const [a, b] of pairs) expect(of([a, b])).toBe(of([b, a]))
      for (const [a, b, c] of triples) expect([of([of([a, b]), c]), of([a, b, c])]).toEqual([of([a, of([b, c])]), of([a, of([b, c])])])
    })

    it(`${name} is monotone: a better child never makes the whole worse`, () => {
      const others = [[], ...ALL.map((a) => [a]), ...pairs, ...triples]
      for (const good of VERDICTS) {
        for (const bad of VERDICTS.slice(VERDICTS.indexOf(good))) {
          for (const beside of others) expect(place(of([...beside, good])), `${beside} with ${good}, with ${bad}`).toBeLessThanOrEqual(place(of([...beside, bad])))
        }
      }
    })
  }

  it('among what applies, one distributes over the other and absorbs it', () => {
    for (const a of VERDICTS) {
      for (const b of VERDICTS) {
        expect([allOf([a, anyOf([a, b])]), anyOf([a, allOf([a, b])])]).toEqual([a, a])
        for (const c of VERDICTS) {
          expect(allOf([a, anyOf([b, c])])).toBe(anyOf([allOf([a, b]), allOf([a, c])]))
          expect(anyOf([a, allOf([b, c])])).toBe(allOf([anyOf([a, b]), anyOf([a, c])]))
        }
      }
    }
  })
})
