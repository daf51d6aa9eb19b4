import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runBlocks } from './blocks'

const docs = new URL('../../docs/', import.meta.url)
const pages = ['guides', 'concepts'].flatMap((folder) =>
  readdirSync(new URL(folder, docs)).filter((file) => file.endsWith('.md') && file !== 'README.md').map((file) => `${folder}/${file}`))

describe('the guides and the concepts', () => {
  it.each(pages)('%s: every value in it is what the code gives', (page) => {
    expect(runBlocks(readFileSync(new URL(page, docs), 'utf8')).length).toBeGreaterThan(2)
  })
})
