import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anchorsOf } from '../../docs/publish/markdown'
import { pages } from '../../docs/publish/pages'
import { headingsOf } from '../../docs/publish/readings'
import type { Requirement } from '../../src/rulebook/requirement'
import { sources } from '../../src/rulebook/sources'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { leaves } from './changes'

const folder = new URL('../../docs/standards/', import.meta.url)
const readings = readFileSync(new URL('../../docs/readings.md', import.meta.url), 'utf8')
const all: readonly Standard[] = Object.values(standards)
const published = pages(all, { readings })

/** Pages of the folder that are made elsewhere. */
const OTHERS = ['traceability.md']

if (process.env['UPDATE_PAGES'] === '1') {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) if (!(file in published) && !OTHERS.includes(file)) rmSync(new URL(file, folder))
  for (const [file, page] of Object.entries(published)) writeFileSync(new URL(file, folder), page)
}

const pageOf = ({ id }: Standard): string => published[`${id.replaceAll('/', '-')}.md`] ?? ''

/** Requirements with their parts, however deep. */
const withParts = (requirements: readonly Requirement[]): readonly Requirement[] =>
  requirements.flatMap((requirement) => [requirement, ...('parts' in requirement ? withParts(requirement.parts) : [])])

/** What a page says of one requirement: from its id to the next heading. */
const blockOf = (page: string, id: string): string => page.slice(page.indexOf(`\n\`${id}\`\n`) + 1).split(/\n#+ /)[0] ?? ''

describe('docs/standards, the rules for people to hold against the association\'s page', () => {
  it('has a page for every standard, the list of them, and no page without a standard', () => {
    expect(readdirSync(folder).filter((file) => !OTHERS.includes(file)).sort()).toEqual(Object.keys(published).sort())
    expect(Object.keys(published)).toHaveLength(all.length + 1)
  })

  it.each(Object.keys(published))('%s says what the rules say today', (file) => {
    const onDisk = readFileSync(new URL(file, folder), 'utf8')
    expect(onDisk === published[file], `docs/standards/${file} is stale: npm run docs:standards rewrites it`).toBe(true)
  })

  it('lists every standard with a link to its page', () => {
    for (const { id, name } of all) expect(published['README.md']).toContain(`| [${name}](${id.replaceAll('/', '-')}.md) | \`${id}\` |`)
  })

  it('says in the list which figures no public text gives, and which are unofficial', () => {
    const rowOf = (id: string): string => published['README.md']?.split('\n').find((line) => line.includes(`| \`${id}\` |`)) ?? ''
    expect(rowOf('ohio-imh/level-1')).toMatch(/\| 6 \| nothing \| Education; Training hours \|$/)
    expect(rowOf('ohio-imh/level-2')).toMatch(/\| 6 \| Training hours \| nothing \|$/)
    expect(rowOf('orimha/ifs')).toMatch(/\| Reference ratings \| nothing \|$/)
    expect(rowOf('orimha/imhs')).toMatch(/\| 10 \| nothing \| nothing \|$/)
    expect(rowOf('ohio-ecmh/consultant/renewal')).toMatch(/\| Length of the renewal period \| nothing \|$/)
  })
})

describe.each<Standard>(all)('the page of $id', (standard) => {
  const page = pageOf(standard)
  const requirements = withParts(standard.requirements)

  it('names the standard, its id and edition, and every other name it goes by', () => {
    expect(page.split('\n')[0]).toBe(`# ${standard.name}`)
    expect(page).toContain(`- Id: \`${standard.id}\`\n- Edition of these rules: ${standard.edition}\n`)
    for (const { name } of standard.aliases) expect(page).toContain(`"${name}"`)
  })

  it.each(requirements)('has a block for $id with its citations and readings', ({ id, cites, reading, furtherReadings = [] }) => {
    const block = blockOf(page, id)
    for (const { source, at } of cites) {
      const { title, publisher, address } = Object.values(sources).find((known) => known.id === source) ?? expect.fail(`no source ${source}`)
      const name = address.startsWith('http') ? `[${title}](${address})` : title
      expect(block).toContain(`- ${name}, ${publisher}: ${at}`)
    }
    for (const named of [...(reading ? [reading] : []), ...furtherReadings]) expect(block).toContain(`](../readings.md#${named.toLowerCase()}-`)
  })

  it.each(requirements)('gives every number of $id', (requirement) => {
    const block = blockOf(page, requirement.id)
    const own = 'parts' in requirement ? { ...requirement, parts: [] } : requirement
    for (const { value } of leaves(own)) if (typeof value === 'number') expect(block).toMatch(new RegExp(`(^|\\D)${value}(\\D|$)`))
  })

  it('links only to headings and pages that are there', () => {
    const targets = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !target.startsWith('http'))
    const here = anchorsOf(headingsOf(page)).map((anchor) => `#${anchor}`)
    const there = anchorsOf(headingsOf(readings)).map((anchor) => `../readings.md#${anchor}`)
    expect(targets.filter((target) => ![...here, ...there, ...Object.keys(published), '../readings.md'].includes(target))).toEqual([])
  })
})
