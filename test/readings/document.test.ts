import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'

const page = new URL('../../docs/readings.md', import.meta.url)
const [, ...sections] = readFileSync(page, 'utf8').split(/^## /m)
const readings = sections.filter((section) => section.startsWith('RD-'))
const idOf = (section: string) => section.slice(0, 5)
const labelsOf = (section: string) => [...section.matchAll(/^- \*\*(.+?)\*\*:/gm)].map(([, label]) => label)

/** Every reading that the data of a standard names, wherever it stands: `reading`, `furtherReadings`, also within `renews` and `alternativeMinima`. */
function namedIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => (key === 'reading' || key === 'furtherReadings' ? [value].flat() : namedIn(value)))
}

describe('docs/readings.md: where staff look up what a result names', () => {
  it('has RD-01 to RD-32, complete and in order, each with its question', () => {
    expect(readings.map(idOf)).toEqual(Array.from({ length: 32 }, (_, index) => `RD-${String(index + 1).padStart(2, '0')}`))
    for (const section of readings) expect(section.split('\n')[0]).toMatch(/^RD-\d\d \S.*\?$/)
  })

  it.each<Standard>(Object.values(standards))('has a section for every reading that $id names', (standard) => {
    const named = namedIn(standard)
    expect(named.length).toBeGreaterThan(0)
    expect(readings.map(idOf)).toEqual(expect.arrayContaining([...named]))
  })

  it('finds readings in every place where the data may name one', () => {
    const data = { renews: { reading: 'RD-03' }, requirements: [{ reading: 'RD-05', furtherReadings: ['RD-27'], alternativeMinima: { reading: 'RD-04' } }] }
    expect(namedIn(data)).toEqual(['RD-03', 'RD-05', 'RD-27', 'RD-04'])
  })

  it('has the same parts in every section, and another reading where a result can say that it matters', () => {
    const usual = ['What the sources say', 'How we read it', 'Why', 'At the boundary']
    const another = [...usual.slice(0, 3), 'Another reading', ...usual.slice(3)]
    for (const section of readings) {
      const twoWays = ['RD-04', 'RD-05', 'RD-06', 'RD-13'].includes(idOf(section))
      expect([idOf(section), ...labelsOf(section)]).toEqual([idOf(section), ...(twoWays ? another : usual)])
      expect(section.includes('`reading-matters`')).toBe(twoWays)
    }
  })

  it('ends with the small questions, and every link leads to a file', () => {
    const last = sections.at(-1) ?? ''
    expect(last).toMatch(/^Small questions\n/)
    expect(last).toContain('](decisions/004-closed-questions.md)')
    for (const [, link = ''] of sections.join('').matchAll(/\]\(([^)#]+)\)/g)) expect(existsSync(new URL(link, page))).toBe(true)
  })
})
