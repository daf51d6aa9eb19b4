import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as library from '../../src/index'
import { fuzz } from './run.mjs'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const applicants = readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).map((file): unknown => JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')))

it('whatever comes in, there is a verdict or a typed error, and nothing is changed by it', () => {
  const { counts, failures } = fuzz(library, { applicants, seed: 20261121, inputs: 300 })
  expect(failures).toEqual([])
  for (const { tried, taken, refused } of Object.values(counts)) {
    expect(tried).toBe(30)
    // A target that takes everything, or nothing, would tell nothing.
    expect(taken + refused).toBeGreaterThan(20)
    expect(taken).toBeGreaterThan(0)
  }
})

it('a fault is found', () => {
  const careless = { ...library, suggest: (role: unknown) => { if (typeof role !== 'string') throw new TypeError('role.toLowerCase is not a function') }, explain: () => '<b>"' }
  const { failures } = fuzz(careless, { applicants, seed: 1, inputs: 100 })
  expect(failures.map(({ why }) => why)).toEqual(expect.arrayContaining(['TypeError: role.toLowerCase is not a function', expect.stringContaining('with a loose end')]))
})
