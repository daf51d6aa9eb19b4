import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runBlocks } from '../guides/blocks'

describe('the tour of the README', () => {
  it('has blocks, and every value in it is what the code gives', () => {
    const seen = runBlocks(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))
    expect(seen.length).toBeGreaterThanOrEqual(18)
  })
})
