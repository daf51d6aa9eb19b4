import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applicantJsonSchema } from '../../src/interop/schemas/applicant-schema'
import { toCtdl } from '../../src/interop/neighbours/ctdl'
import { requirementKindSchema } from '../../src/interop/schemas/result-schema'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'
import { runBlocks } from '../guides/blocks'
import { ownRenewal } from '../published/own-association'

const page = (name: string): string => readFileSync(new URL(`../../docs/interop/${name}.md`, import.meta.url), 'utf8')

/** Every field of a schema by its path; a split by area is one field. */
function fields(schema: unknown, defs: unknown, path = ''): readonly string[] {
  const { $ref, properties, items } = Object(schema)
  if (typeof $ref === 'string') return fields(Object(defs)[$ref.slice('#/$defs/'.length)], defs, path)
  if (items !== undefined) return fields(items, defs, `${path}[]`)
  if (properties === undefined || path.endsWith('hoursByArea')) return []
  return Object.entries(properties).flatMap(([name, inner]) => {
    const here = path === '' ? name : `${path}.${name}`
    return [here, ...fields(inner, defs, here)]
  })
}

describe('docs/interop/mapping.md', () => {
  const rows = [...page('mapping').matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, field = '', cells = '']) => ({ field, cells: cells.split('|') }))
  const schema = Object(applicantJsonSchema())
  const known = fields(schema, schema.$defs)

  it('has a row for every field of the applicant document, once, and for nothing else', () => {
    expect(known.length).toBeGreaterThan(100)
    expect(known).toContain('people[].vetted[].as')
    expect(rows.map(({ field }) => field).sort()).toEqual([...known].sort())
  })

  it('says of each what it is, and what it is called in three other places', () => {
    expect(rows.filter(({ cells }) => cells.length !== 4 || cells.some((cell) => cell.trim() === ''))).toEqual([])
  })
})

describe('docs/interop/ctdl.md', () => {
  const text = page('ctdl')

  it('says of every kind of requirement what becomes of it', () => {
    expect(requirementKindSchema.options.filter((kind) => !text.includes(`\n| \`${kind}\` |`))).toEqual([])
  })

  it('names every term that the documents use', () => {
    const all: readonly Standard[] = [...Object.values(standards), ownRenewal]
    const terms = [...new Set(all.map(toCtdl).flatMap((document) => JSON.stringify(document).match(/"(ceterms|schema|creditUnit):\w+"/g) ?? []))].map((term) => term.slice(1, -1))
    expect(terms.length).toBeGreaterThan(25)
    expect(terms.filter((term) => !text.includes(`\`${term}\``))).toEqual([])
  })
})

it('docs/interop/fhir.md: every value in it is what the code gives', () => {
  expect(runBlocks(page('fhir')).length).toBe(2)
})
