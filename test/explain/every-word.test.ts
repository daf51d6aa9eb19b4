import { describe, expect, it } from 'vitest'
import { en } from '../../src/explain/en'
import { es } from '../../src/explain/es'
import { fieldOf } from '../../src/explain/field'
import { shortName, slugOf } from '../../src/explain/slug'
import type { Words } from '../../src/explain/words'
import { standards } from '../../src/standards/catalogue'
import { assessAll } from './every-assessment'

type Table = Readonly<Record<string, unknown>>

/** What each property of a requirement is said with; nothing where no word of it is ever said. A property that is not here is a question. */
const SAID_WITH: Readonly<Record<string, ((words: Words) => readonly Table[]) | undefined>> = {
  area: ({ vocabulary }) => [vocabulary.terms.areas],
  areas: ({ vocabulary }) => [vocabulary.terms.areas],
  anyOf: ({ vocabulary }) => [vocabulary.terms.areas],
  level: ({ vocabulary }) => [vocabulary.terms.levels],
  onApproval: ({ vocabulary }) => [vocabulary.terms.levels],
  atLeast: ({ vocabulary }) => [vocabulary.terms.levels],
  roles: ({ vocabulary }) => [vocabulary.terms.roles],
  slot: ({ vocabulary }) => [vocabulary.terms.slots, vocabulary.terms.roles],
  services: ({ vocabulary }) => [vocabulary.terms.services],
  servesAnyOf: ({ vocabulary }) => [vocabulary.terms.served],
  servesEachOf: ({ vocabulary }) => [vocabulary.terms.served],
  leadership: ({ vocabulary }) => [vocabulary.terms.tracks],
  kinds: ({ vocabulary }) => [vocabulary.terms.work],
  kindsOnApproval: ({ vocabulary }) => [vocabulary.terms.work],
  flags: ({ vocabulary }) => [{ ...vocabulary.terms.lacking, ...vocabulary.terms.fields }],
  practice: ({ vocabulary }) => [vocabulary.terms.practice],
  bindsWhen: ({ vocabulary }) => [vocabulary.terms.practice],
  unless: ({ vocabulary }) => [vocabulary.terms.practice],
  about: ({ vocabulary }) => [vocabulary.terms.judged],
  description: ({ vocabulary }) => [vocabulary.terms.papers],
  document: ({ vocabulary }) => [vocabulary.terms.papers],
  agreement: ({ vocabulary }) => [vocabulary.terms.papers],
  exam: ({ vocabulary }) => [vocabulary.terms.papers],
  identifier: ({ vocabulary }) => [vocabulary.terms.identifiers],
  id: undefined, kind: undefined, source: undefined, at: undefined, authority: undefined, reading: undefined, furtherReadings: undefined, unit: undefined, degrees: undefined,
  after: undefined, ages: undefined, transcript: undefined, otherProviders: undefined, hours: undefined, slots: undefined, levels: undefined, count: undefined,
  provider: undefined, providers: undefined, endorsedAs: undefined, endorsedRater: undefined, supervisorEndorsedAs: undefined, holding: undefined,
}

const LANGUAGES: readonly Words[] = [en, es]

/** Every text in the requirements, with the property that it stands under. */
function texts(value: unknown, property = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[property, value]]
  if (Array.isArray(value)) return value.flatMap((one: unknown) => texts(one, property))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, one]) => texts(one, name)) : []
}

const all = texts(Object.values(standards).map(({ requirements }) => requirements))

describe.each(LANGUAGES.map((words) => [words.locale, words] as const))('of the standards, in %s', (_, words) => {
  it('every requirement has a label', () => {
    const slugs = new Set(all.flatMap(([property, text]) => (property === 'id' ? slugOf(text) : [])))
    expect([...slugs].filter((slug) => !Object.hasOwn(words.labels, slug))).toEqual([])
    expect(Object.keys(words.labels).filter((slug) => !slugs.has(slug))).toEqual([])
  })

  it('every area, role, paper and so on has a word of its own', () => {
    const missing = all.filter(([property, text]) => {
      if (!Object.hasOwn(SAID_WITH, property)) return true
      const tables = text === 'unpublished' ? undefined : SAID_WITH[property]?.(words)
      return tables !== undefined && !tables.some((table) => Object.hasOwn(table, text))
    })
    expect(missing).toEqual([])
  })

  it('every field that an assessment of a fixture says is left out has words, and every other reading that it notes', () => {
    const { fields, readings } = assessAll()
    expect(fields.size).toBeGreaterThan(10)
    expect([...fields].filter((field) => !Object.hasOwn(words.vocabulary.terms.fields, fieldOf(field)))).toEqual([])
    expect(readings.size).toBeGreaterThan(1)
    expect([...readings].filter((reading) => !Object.hasOwn(words.vocabulary.terms.otherwise, reading))).toEqual([])
  })
})

it('every credential has a short name', () => {
  expect(Object.keys(standards).filter((id) => shortName(id) === id)).toEqual([])
})
