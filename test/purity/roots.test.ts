import { describe, expect, it } from 'vitest'

/**
 * The constants of SHA-256 come from `Math.sqrt` and `Math.cbrt`, of which the language only says that they are near. An engine may be off
 * by this many units in the last place, where real ones are off by one, and every constant is the same.
 */
const UNITS = 1000

const primes = [...Array(312).keys()].filter((number) => number > 1 && ![...Array(number).keys()].some((by) => by > 1 && number % by === 0))
const word = (root: number) => Math.floor((root % 1) * 2 ** 32)
const unit = (root: number) => 2 ** (Math.floor(Math.log2(root)) - 52)

describe('the roots that SHA-256 is made of', () => {
  it('are those of the first 64 primes', () => {
    expect(primes).toHaveLength(64)
  })

  it.each(primes)('%i: no constant depends on how an engine rounds', (prime) => {
    for (const root of prime <= 19 ? [Math.sqrt(prime), Math.cbrt(prime)] : [Math.cbrt(prime)]) {
      expect([word(root - UNITS * unit(root)), word(root + UNITS * unit(root))]).toEqual([word(root), word(root)])
    }
  })
})
