import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { broken } from '../fuzz/mutate.mjs'
import { randomOf } from '../fuzz/random.mjs'
import { json, pairs, strict, takes, type Pair } from './documents'

const RUNS = 400

describe.each(pairs)('the JSON Schema of the $name', ({ sound, jsonSchema, codes, beyond }: Pair) => {
  const validate = strict().compile(jsonSchema())

  it('accepts every document of ours, as the parser does', () => {
    expect(sound.length).toBeGreaterThan(15)
    for (const document of sound) {
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
      expect(codes(document)).toEqual([])
    }
  })

  it('accepts what the parser accepts, and beyond that only what it says it leaves to the parser', () => {
    const seen = { both: 0, neither: 0, beyond: 0 }
    fc.assert(fc.property(fc.nat({ max: sound.length - 1 }), fc.integer(), (which, seed) => {
      const document = json(broken(sound[which], randomOf(seed), false))
      const [taken, problems] = [takes(validate, document), codes(document)]
      if (problems.length === 0) expect(taken, JSON.stringify(validate.errors)).toBe(true)
      if (taken) expect(problems.filter((code) => !beyond.includes(code))).toEqual([])
      seen[taken ? problems.length === 0 ? 'both' : 'beyond' : 'neither'] += 1
    }), { numRuns: RUNS })
    expect(seen.both).toBeGreaterThan(0)
    expect(seen.neither).toBeGreaterThan(RUNS / 2)
  })
})
