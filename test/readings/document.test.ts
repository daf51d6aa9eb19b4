import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sources } from '../../src/rulebook/sources'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'

const page = new URL('../../docs/readings.md', import.meta.url)
const [top = '', ...sections] = readFileSync(page, 'utf8').split(/^## /m)
const readings = sections.filter((section) => section.startsWith('RD-'))
const idOf = (section: string) => section.slice(0, 5)
const labelsOf = (section: string) => [...section.matchAll(/^- \*\*(.+?)\*\*:/gm)].map(([, label]) => label)
const numbered = (number: number) => `RD-${String(number).padStart(2, '0')}`
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => numbered(first + index))

/** The rows of the table at the top of the page that begins with this column. */
function tableOf(column: string): readonly (readonly string[])[] {
  const [, rows = ''] = top.split(new RegExp(`^\\| ${column} \\|.*\\n\\|[-|]+\\n`, 'm'))
  const [table = ''] = rows.split('\n\n')
  return table.split('\n').map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()))
}

const coded = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** `RD-03 to RD-05, RD-26`, one by one. */
const listed = (cell = '') => cell.split(', ').flatMap((part) => {
  const [first = '', last = first] = part.split(' to ')
  return from(Number(first.slice(3)), Number(last.slice(3)))
})

/** Every reading that the data of a standard names, wherever it stands: `reading`, `furtherReadings`, also within `renews` and `alternativeMinima`. */
function namedIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => (key === 'reading' || key === 'furtherReadings' ? [value].flat() : namedIn(value)))
}

describe('docs/readings.md: where staff look up what a result names', () => {
  it('has RD-01 to RD-32, complete and in order, each with its question', () => {
    expect(readings.map(idOf)).toEqual(from(1, 32))
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
    const usual = ['What the sources say', 'How we read it', 'Why', 'At the boundary', 'To choose otherwise']
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

describe('docs/readings.md: what the tables at its top say is what the data says', () => {
  const rows = tableOf('standards').flatMap(([ids, named]) => coded(ids).map((id) => [id, listed(named)] as const))

  it('has every standard once', () => {
    expect(rows.map(([id]) => id).sort()).toEqual(Object.keys(standards).sort())
    expect(rows).toHaveLength(20)
  })

  it.each(rows)('%s names the readings that its row lists', (id, named) => {
    const standard = Object.values<Standard>(standards).find((one) => one.id === id)
    expect(named).toEqual([...new Set(namedIn(standard))].sort())
  })

  it('leaves RD-01 and RD-02 alone without a result that names them', () => {
    expect([...new Set(rows.flatMap(([, named]) => named))].sort()).toEqual(from(3, 32))
  })

  it('has every source once, by its title', () => {
    const shown = tableOf('called here').map(([, title, , id]) => [coded(id)[0], title])
    expect(shown.sort()).toEqual(Object.values(sources).map(({ id, title }) => [id, title]).sort())
  })

  it('calls no page by a name that the table of sources does not have', () => {
    const names = tableOf('called here').map(([name]) => name)
    const text = readings.join('').replace(/\s+/g, ' ')
    for (const [used] of text.matchAll(/ORIMHA's (continuing )?(IF[AS]|IMH[SM]|renewal|supervision) page\b|the (registry's|Early Intervention|registry's ECMH) page\b|the (state flyer|roles paper|career site)/gi)) {
      expect(names.map((name) => name?.toLowerCase())).toContain(used.toLowerCase())
    }
    expect(text).not.toMatch(/still to come|OCCRRA's page/)
  })
})
