import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runBlocks } from './blocks'

const folder = new URL('../../docs/guides/', import.meta.url)
const guides = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')

describe('the guides', () => {
  it.each(guides)('%s: every value in it is what the code gives', (file) => {
    expect(runBlocks(readFileSync(new URL(file, folder), 'utf8')).length).toBeGreaterThan(2)
  })
})
