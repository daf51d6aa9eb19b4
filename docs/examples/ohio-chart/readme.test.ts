import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const readme = read('README.md')

describe('the README', () => {
  it('shows the code of the file, letter for letter', () => {
    const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
    expect(blocks).toHaveLength(5)
    for (const block of blocks) expect(read('example-chart.ts')).toContain(block)
  })

  it('says before anything else that the figures are made up', () => {
    expect(readme.split('\n').find((line) => line !== '' && !line.startsWith('#'))).toContain('made up')
  })
})
