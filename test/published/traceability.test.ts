import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Clause, TestName, TracedDocument } from '../../docs/traceability/clause'
import { documents } from '../../docs/traceability/clauses/index'
import { PAGE, traceabilityPage } from '../../docs/traceability/page'
import { testsOf } from '../../docs/traceability/row'
import type { Requirement } from '../../src/rulebook/requirement'
import { sources } from '../../src/rulebook/sources'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { consultantGuidance } from '../../src/standards/ohio-ecmh/guidance'
import { imhGuidance } from '../../src/standards/ohio-imh/guidance'

const all: readonly Standard[] = Object.values(standards)
const traced: readonly TracedDocument[] = documents
const clauses: readonly Clause[] = traced.flatMap((document) => document.clauses)

const withParts = (requirement: Requirement): readonly Requirement[] =>
  [requirement, ...('parts' in requirement ? requirement.parts.flatMap(withParts) : [])]
const catalogue = new Map(all.flatMap(({ requirements }) => requirements.flatMap(withParts)).map((requirement) => [requirement.id, requirement]))

const root = new URL('../../', import.meta.url)
const texts = new Map<string, string>()
function textOf(file: string): string {
  const text = texts.get(file) ?? (existsSync(new URL(file, root)) ? readFileSync(new URL(file, root), 'utf8') : '')
  texts.set(file, text)
  return text
}

const page = traceabilityPage(documents, { standards: Object.keys(standards), readings: textOf('docs/readings.md') })
if (process.env['UPDATE_PAGES'] === '1') writeFileSync(new URL(PAGE, root), page)

/** The sources that a requirement and its parts cite. */
const citedBy = (id: string): readonly string[] => {
  const requirement = catalogue.get(id)
  return requirement ? withParts(requirement).flatMap(({ cites }) => cites.map(({ source }) => source)) : []
}

describe(PAGE, () => {
  it('says what the clauses say today', () => {
    expect(textOf(PAGE) === page, `${PAGE} is stale: npm run docs:standards writes it anew`).toBe(true)
  })

  it('has a row without an empty cell for every clause', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| <a id='))
    expect(rows).toHaveLength(clauses.length)
    for (const row of rows) {
      const [, , where, says, covered, readings, tests] = row.split(/(?<!\\)\| ?/).map((cell) => cell.trim())
      expect([where, says, covered], row).not.toContain('')
      if (!covered?.startsWith('*')) expect(tests, row).not.toBe('')
      expect(readings, row).toBeDefined()
    }
  })
})

describe('every clause of the documents has its place', () => {
  // Who adds, removes or reclassifies a clause says so here.
  it.each([
    ['ohio-flyer', 42, 18],
    ['ohio-ei-credentialing', 18, 2],
    ['ohio-roles', 78, 8],
    ['orimha-imhs', 95, 86],
  ])('%s: %d clauses, %d of them carried by requirements', (source, total, carried) => {
    const of = traced.find((document) => document.source === source)?.clauses ?? []
    expect([of.length, of.filter(({ covered }) => covered.requirements).length]).toEqual([total, carried])
  })

  it('is numbered in the order of its document, without a gap', () => {
    for (const { source, clauses } of traced) {
      expect(clauses.map(({ id }) => id)).toEqual(clauses.map((_, place) => `${source}-${String(place + 1).padStart(2, '0')}`))
    }
  })

  it('belongs to a document of the registry, each traced once', () => {
    expect(traced.map(({ source }) => source)).toEqual(['ohio-flyer', 'ohio-ei-credentialing', 'ohio-roles', 'orimha-imhs'])
    for (const { source } of traced) expect(sources).toHaveProperty(source)
  })

  it('says something, somewhere, that no other clause says there', () => {
    for (const { id, at, says } of clauses) {
      expect([at.trim(), says.trim()], id).not.toContain('')
      expect(clauses.filter((other) => other.at === at && other.says === says), id).toHaveLength(1)
    }
  })
})

describe('requirements', () => {
  const carried = traced.flatMap(({ source, clauses }) => clauses.flatMap(({ id, covered }) => (covered.requirements ? [{ source, id, ...covered }] : [])))

  it('are in the catalogue, at least one for each clause that names any', () => {
    for (const { id, requirements, alsoFor } of carried) {
      expect(requirements.length, id).toBeGreaterThan(0)
      for (const requirement of [...requirements, ...(alsoFor?.requirements ?? [])]) expect(catalogue.has(requirement), `${id}: ${requirement}`).toBe(true)
    }
  })

  it('cite the document, or the sources where the clause says that the details are', () => {
    for (const { source, id, requirements, detailsIn = [], alsoFor } of carried) {
      const places: readonly string[] = detailsIn.length > 0 ? detailsIn : [source]
      for (const requirement of requirements) {
        expect(citedBy(requirement).filter((cited) => places.includes(cited)), `${id}: ${requirement} cites ${places.join(' or ')}`).not.toEqual([])
      }
      for (const requirement of alsoFor?.requirements ?? []) expect(citedBy(requirement), `${id}: ${requirement}`).toContain(source)
      for (const place of detailsIn) expect(requirements.some((requirement) => citedBy(requirement).includes(place)), `${id}: ${place}`).toBe(true)
    }
  })

  it.each(traced.map(({ source }) => source))('that cite %s are each named by a clause of it', (source) => {
    const named = carried.filter((clause) => clause.source === source)
      .flatMap(({ requirements, alsoFor }) => [...requirements, ...(alsoFor?.requirements ?? [])])
    const citing = [...catalogue.values()].filter(({ cites }) => cites.some((cited) => cited.source === source)).map(({ id }) => id)
    expect(citing.filter((id) => !named.includes(id))).toEqual([])
  })

  it('rest on the readings that the clause names', () => {
    for (const { id, requirements, readings = [] } of carried) {
      const rests = requirements.flatMap((requirement) => {
        const found = catalogue.get(requirement)
        return found ? withParts(found).flatMap(({ reading, furtherReadings = [] }) => [reading, ...furtherReadings]) : []
      })
      for (const reading of readings) expect(rests, id).toContain(reading)
    }
  })
})

describe('readings', () => {
  it('are explained in docs/readings.md', () => {
    for (const { id, covered } of clauses) {
      for (const reading of covered.readings ?? []) expect(textOf('docs/readings.md'), id).toContain(`\n## ${reading} `)
    }
  })
})

describe('reasons', () => {
  const reasoned = clauses.flatMap(({ id, covered }) => (covered.requirements ? [] : [{ id, ...covered }]))

  it('are told in a sentence', () => {
    for (const { id, why } of reasoned) expect(why, id).toMatch(/^[A-Z].{20,}\.$/)
  })

  it('name files that exist, and words that stand in them', () => {
    for (const { id, livesIn } of reasoned) {
      if (!livesIn) continue
      expect(textOf(livesIn.file), `${id}: ${livesIn.file}`).not.toBe('')
      for (const word of livesIn.as ?? []) expect(textOf(livesIn.file), `${id}: ${livesIn.file}`).toContain(`'${word}'`)
    }
  })
})

describe('guidance', () => {
  it('says nothing that no clause says', () => {
    const codes = [
      ...imhGuidance.levels.flatMap(({ scope, roles }) => [...scope.practice.map(({ code }) => code), ...roles.map(({ role }) => role)]),
      ...imhGuidance.notes.flatMap(({ code, params }) => ('skills' in params ? params.skills : code === 'registry-chart' ? [] : [code])),
      ...consultantGuidance.expectations.map(({ code }) => code),
    ]
    const said = new Set(clauses.flatMap(({ covered }): readonly string[] => (covered.requirements ? [] : covered.livesIn?.as ?? [])))
    expect(codes.filter((code) => !said.has(code))).toEqual([])
  })
})

describe('tests', () => {
  it('exist, by the name that the clause gives', () => {
    const named = clauses.flatMap(({ id, covered }) => testsOf(covered).map((test) => ({ id, test })))
    expect(named.filter(({ test }) => !exists(test)).map(({ id, test }) => `${id}: ${test.file} has no test named ${test.name}`)).toEqual([])
  })

  it('are named by each clause that a requirement carries', () => {
    for (const { id, covered } of clauses) if (covered.requirements) expect(covered.tests.length, id).toBeGreaterThan(0)
  })

  it.each([
    ['a name', true], ['a group › a name', true], ['another group › it\'s ${short}', true],
    ['a nam', false], ['name', false], ['a remark', false], ['a group › no name', false], ['another group › a name', false],
  ])('%s is looked for as a whole, group first: %s', (name, found) => {
    const text = 'describe("a group", () => {\n  it(\'a name\')\n}) // a remark\ndescribe(\'another group\', () => {\n  it(`it\'s ${short}`)\n})'
    expect(isNamedIn(text, name)).toBe(found)
  })
})

const exists = ({ file, name }: TestName): boolean => /^test\/.+\.test\.ts$/.test(file) && isNamedIn(textOf(file), name)

/** Whether a test file has these names, each a whole text of its own, a group before what it holds. */
function isNamedIn(text: string, name: string): boolean {
  let from = 0
  return name.split(' › ').every((part) => {
    const place = placeOf(part, text, from)
    from = place + 1
    return place >= 0
  })
}

/** Where a name stands in a test file as a whole text of its own, or -1. */
function placeOf(name: string, text: string, from: number): number {
  const places = [`'${name.replaceAll('\'', '\\\'')}'`, `"${name}"`, `\`${name}\``].map((quoted) => text.indexOf(quoted, from)).filter((place) => place >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}
