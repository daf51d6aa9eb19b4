import { describe, expect, it } from 'vitest'
import { toAchievement } from '../../src/interop/neighbours/achievement'
import { toCtdl } from '../../src/interop/neighbours/ctdl'
import { toSchemaOrg } from '../../src/interop/neighbours/schema-org'
import type { Standard } from '../../src/rulebook/standard'
import { everyRequirement } from '../../src/rulebook/walk'
import { standards } from '../../src/standards/catalogue'
import { leaves, withValue } from '../published/changes'
import { ownRenewal } from '../published/own-association'
import { strict } from './documents'
import { expanded, stored, termsIn } from './linked-data'

const all: readonly Standard[] = [...Object.values(standards), ownRenewal]
const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
const forms = { toCtdl, toSchemaOrg, toAchievement: (standard: Standard) => ({ '@context': OPEN_BADGES, ...toAchievement(standard) }) }

describe.each(Object.entries(forms))('%s', (_name, form) => {
  it.each(all)('$id is JSON-LD: every term has an address, and JSON brings it back as it was', async (standard) => {
    const document = form(standard)
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document)
    const terms = termsIn(await expanded(document))
    expect(terms.length).toBeGreaterThan(7)
    expect(terms.filter((term) => !/^https?:\/\//.test(term))).toEqual([])
  })

  it.each(all)('$id says that it is unofficial, and has no CTID', (standard) => {
    const text = JSON.stringify(form(standard))
    expect(text).toContain('Unofficial: ')
    expect(text).toContain('has neither written nor checked this')
    expect(text).not.toMatch(/ctid|ce-[0-9a-f]{8}-/i)
  })

  it('a term that its vocabulary does not know is seen', async () => {
    await expect(expanded({ ...form(ownRenewal), 'madeUpTerm': 'x' })).rejects.toThrow()
  })
})

interface Node { readonly [key: string]: unknown, readonly '@type'?: string }

/** Every object with a type in a document. */
function nodes(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(nodes)
  return '@type' in value ? [value as Node, ...inside] : inside
}

describe('CTDL', () => {
  const { domains, classes, concepts } = stored<{ readonly [Table in 'domains' | 'classes' | 'concepts']: Readonly<Record<string, string | readonly string[]>> }>('ctdl')

  /** Properties on classes that the schema does not put them on, and classes that it does not have. */
  const misplaced = (document: object): readonly string[] => nodes(document).flatMap((node) => [
    ...(classes[String(node['@type'])] === 'vs:stable' ? [] : [String(node['@type'])]),
    ...Object.keys(node).filter((key) => !key.startsWith('@') && !domains[key]?.includes(String(node['@type']))).map((key) => `${key} on ${String(node['@type'])}`),
  ])

  it.each(all)('$id: every property stands on a class that CTDL gives it to', (standard) => {
    expect(misplaced(toCtdl(standard))).toEqual([])
  })

  it('a misplaced property is seen, and so is a class that is not there', () => {
    expect(misplaced({ '@type': 'ceterms:Place', 'ceterms:requires': { '@type': 'ceterms:Wish' } })).toEqual(['ceterms:requires on ceterms:Place', 'ceterms:Wish'])
    expect(concepts['creditUnit:ClockHour']).toBe('vs:stable')
  })

  it.each(all)('$id: a condition profile for each requirement, on the side of its purpose, in its order', (standard) => {
    const document = toCtdl(standard)
    const [side, other] = standard.purpose === 'renewal' ? ['ceterms:renewal', 'ceterms:requires'] as const : ['ceterms:requires', 'ceterms:renewal'] as const
    expect(document[side]?.map((condition) => condition['@id'])).toEqual(standard.requirements.map(({ id }) => `urn:imh-eligibility:requirement:${id}`))
    expect(document).not.toHaveProperty([other])
  })

  it('a renewal is about the credential that it renews', () => {
    expect(toCtdl(standards['orimha/imhs/renewal'])).toMatchObject({ '@id': toCtdl(standards['orimha/imhs'])['@id'], 'ceterms:name': toCtdl(standards['orimha/imhs'])['ceterms:name'], 'ceterms:renewalFrequency': 'P12M' })
  })

  it('figures are figures: hours, years, areas, parts of which one is enough', () => {
    const imhs = toCtdl(standards['orimha/imhs'])['ceterms:requires'] ?? []
    const condition = (slug: string) => imhs.find((each) => each['@id'].endsWith(`/${slug}`))
    expect(condition('training-hours')?.['ceterms:creditValue']).toEqual([{ '@type': 'ceterms:ValueProfile', 'schema:value': 30, 'ceterms:creditUnitType': ['creditUnit:ClockHour'] }])
    expect(condition('work-experience')?.['ceterms:yearsOfExperience']).toBe(2)
    expect(condition('reflective-supervision')?.['ceterms:experience']?.en).toContain('At least 50 hours of reflective supervision/consultation (RSC) received.')
    expect(toCtdl(standards['orimha/ifa'])['ceterms:requires']?.[0]?.['ceterms:alternativeCondition']?.map((part) => part['ceterms:name'].en)).toEqual(['An academic degree', 'Child Development Associate (CDA)', 'Paid work'])
    const areas = toCtdl(standards['ohio-imh/level-1/renewal'])['ceterms:renewal']?.[1]?.['ceterms:targetCompetency'] ?? []
    expect(areas.map((area) => [area['ceterms:targetNodeName'].en, area['ceterms:targetNodeDescription']?.en])).toEqual([
      ['relationship-based education', 'At least 1 clock hour.'],
      ['infant observation', 'At least 1 clock hour.'],
      ['social-emotional development', 'At least 1 clock hour.'],
      ['cultural/linguistic/trauma-informed competency', 'At least 1 clock hour. Any of: cultural competency, linguistic competency, trauma-informed competency.'],
    ])
  })

  it('every number of hours and years is the one of the rule, and there is one only where the rule has one', () => {
    const seen = { hours: 0, years: 0 }
    for (const standard of all) {
      const document = nodes(toCtdl(standard))
      for (const { requirement } of everyRequirement(standard.requirements)) {
        const node = document.find((each) => each['@id'] === `urn:imh-eligibility:requirement:${requirement.id}`)
        if (!node) continue
        const [hours, years] = [requirement.kind === 'hours' ? requirement.hours : undefined, requirement.kind === 'experience' ? requirement.years : undefined]
        expect(Object([node['ceterms:creditValue']].flat()[0])['schema:value'], requirement.id).toBe(typeof hours === 'number' ? hours : undefined)
        expect(node['ceterms:yearsOfExperience'], requirement.id).toBe(typeof years === 'number' ? years : undefined)
        seen.hours += Number(typeof hours === 'number')
        seen.years += Number(typeof years === 'number')
      }
    }
    expect(seen.hours).toBeGreaterThan(10)
    expect(seen.years).toBeGreaterThan(4)
  })

  it('a figure that nobody publishes is told in words and given by no number', () => {
    const hours = toCtdl(standards['ohio-imh/level-2'])['ceterms:requires']?.find((each) => each['@id'].endsWith('/training-hours'))
    expect(hours?.['ceterms:description'].en).toContain('no public text that could be read gives this figure')
    expect(hours).not.toHaveProperty(['ceterms:creditValue'])
    expect(toCtdl(standards['ohio-ecmh/consultant/renewal'])).not.toHaveProperty(['ceterms:renewalFrequency'])
    expect(toCtdl(standards['ohio-ecmh/consultant/renewal'])['ceterms:description'].en).toContain('How long a renewal period is: no public text that could be read gives this figure')
  })

  it('who asserts a rule is who publishes the text that says it; nobody asserts what is inferred, or could not be read', () => {
    for (const standard of all) {
      const document = nodes(toCtdl(standard))
      for (const { requirement: { id, authority } } of everyRequirement(standard.requirements)) {
        const node = document.find((each) => each['@id'] === `urn:imh-eligibility:requirement:${id}`)
        if (node) expect('ceterms:assertedBy' in node, `${id}, ${authority}`).toBe(authority === 'stated' || authority === 'secondary')
      }
    }
  })
})

/** No word of a rule: ids of documents, and when the rulebook says so. */
const isFrame = (path: readonly (string | number)[]): boolean =>
  ['known', 'aliases', 'sources', 'programme'].includes(String(path[0])) || path.at(-1) === 'kind' || path.at(-1) === 'purpose'

describe('nothing of a rule goes unsaid', () => {
  it.each(all)('$id: every number changes CTDL and the criteria of the achievement', (standard) => {
    const numbers = leaves(standard).filter(({ path, value }) => typeof value === 'number' && !isFrame(path))
    for (const form of [toCtdl, toAchievement]) {
      const before = JSON.stringify(form(standard))
      expect(numbers.filter(({ path, value }) => JSON.stringify(form(withValue(standard, path, Number(value) + 1))) === before).map(({ path }) => path.join('.'))).toEqual([])
    }
  })
})

describe('the Open Badges achievement', () => {
  const validate = strict().compile(stored<object>('achievement-schema'))

  it.each(all)('$id is one by the data model', (standard) => {
    expect(validate(toAchievement(standard)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('one without criteria is none, and nothing signed gets in', () => {
    expect(validate({ ...toAchievement(ownRenewal), criteria: undefined })).toBe(false)
    expect(validate({ ...toAchievement(ownRenewal), proof: {} })).toBe(false)
  })

  it('has the requirements as Markdown, and no links that nobody can follow', () => {
    const { narrative } = toAchievement(standards['orimha/imhs']).criteria
    expect(narrative).toContain('**Training hours**\n\n- At least 30 clock hours of training in all.')
    expect(narrative).not.toMatch(/\]\(/)
  })

  it('takes text of others as text', () => {
    const hostile = withValue(ownRenewal, ['requirements', 0, 'cites', 0, 'at'], '<img src=x> [a](b) `c` *d*')
    expect(toAchievement(hostile).criteria.narrative).toContain('under "&lt;img src=x> \\[a\\](b) \\`c\\` \\*d\\*"')
    expect(toCtdl(hostile)['ceterms:renewal']?.[0]?.['ceterms:description'].en).toContain('under "<img src=x> [a](b) `c` *d*"')
  })
})

describe('schema.org', () => {
  it('a renewal holds as long as its period, where that is published', () => {
    expect(toSchemaOrg(standards['ohio-imh/level-1/renewal']).validFor).toBe('P24M')
    expect(toSchemaOrg(standards['ohio-ecmh/consultant/renewal'])).not.toHaveProperty('validFor')
    expect(toSchemaOrg(standards['orimha/imhs'])).not.toHaveProperty('validFor')
  })

  it('names areas one by one, and the documents that are cited', () => {
    const document = toSchemaOrg(standards['ohio-imh/level-1/renewal'])
    expect(document.competencyRequired).toHaveLength(6)
    expect(document.citation.map(({ name, url }) => [name, url])).toEqual([
      ['Ohio Infant Mental Health Credential', 'https://occrra.org/ohio-professional-registry/ohio-infant-mental-health'],
      ['Ohio Infant Mental Health Credential: one-page flyer with questions and answers', undefined],
    ])
  })

  it('a place that is no ISO code is named as it stands', () => {
    expect(toSchemaOrg({ ...ownRenewal, jurisdiction: 'Everywhere' }).validIn.name).toBe('Everywhere')
    expect(toSchemaOrg(ownRenewal).validIn.name).toBe('ZZ, US')
  })
})
