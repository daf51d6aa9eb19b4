import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { byTheirRules, firstApplication, mentorApplication, renewal } from './ask'
import { michiganIfs } from './michigan-ifs'
import { homeVisitor, mentorTraining, renewing } from './records'

const here = new URL('./', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, here), 'utf8')
const readme = read('README.md')
const blocks = (language: 'ts' | 'text'): readonly string[] =>
  [...readme.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, of, block = '']) => (of === language ? [block] : []))

describe('the README', () => {
  it('shows the code of the files, letter for letter', () => {
    const code = readdirSync(here).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).map(read)
    expect(blocks('ts')).toHaveLength(4)
    for (const block of blocks('ts')) expect(code.some((text) => text.includes(block)), block).toBe(true)
  })

  it('shows what the code says', () => {
    const [said = ''] = blocks('text')
    expect(said).not.toBe('')
    expect(firstApplication(homeVisitor, '2026-11-21')).toContain(said)
  })

  it('asks in ways that work', () => {
    expect(renewal(renewing, 2026, '2026-12-31').verdict).toBe('met')
    expect(mentorApplication(mentorTraining({ general: 30, providing: 15, equity: 3 }), '2024-01-01').edition).toBe('2024')
    expect(byTheirRules(JSON.parse(JSON.stringify(michiganIfs)), homeVisitor, '2026-11-21').standard).toBe('mi-aimh/ifs')
  })
})
