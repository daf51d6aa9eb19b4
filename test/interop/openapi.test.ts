import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../src/interop/schemas/openapi'
import { pairs, strict } from './documents'

const plain = (): Record<string, unknown> => JSON.parse(JSON.stringify(openApiDocument()))

/** The values of `$ref` in a schema. */
function references(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : references(inner)))
}

/** Goes through two schemas at once, references followed on either side, and names where they part; a pair seen before is not gone into again. */
function difference(one: unknown, other: unknown, roots: readonly [unknown, unknown], at = '', seen = new Set<string>()): string | undefined {
  const [left, right] = [followed(one, roots[0]), followed(other, roots[1])]
  const pair = `${String(Object(one).$ref)} ${String(Object(other).$ref)}`
  if (seen.has(pair)) return undefined
  if (Object(one).$ref !== undefined) seen.add(pair)
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) return left === right ? undefined : at
  if (Object.keys(left).join() !== Object.keys(right).join()) return `${at}: ${Object.keys(left).join()} and ${Object.keys(right).join()}`
  for (const [key, value] of Object.entries(left)) {
    const found = difference(value, Object(right)[key], roots, `${at}/${key}`, seen)
    if (found !== undefined) return found
  }
  return undefined
}

/** What a reference refers to, the keywords beside it included. */
function followed(schema: unknown, root: unknown): unknown {
  const { $ref, ...beside } = Object(schema)
  if (typeof $ref !== 'string') return schema
  const target = $ref.slice(2).split('/').reduce<unknown>((value, key) => Object(value)[key], root)
  return followed({ ...Object(target), ...beside }, root)
}

/** A schema without its own name and parts. */
const unnamed = (schema: object): object => Object.fromEntries(Object.entries(schema).filter(([key]) => !['$schema', '$id', '$defs'].includes(key)))

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1', async () => {
    const result = await new Validator().validate(plain())
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
    expect((await new Validator().validate({ ...plain(), components: { schemas: [] } })).valid).toBe(false)
  })

  it('is plain data, a fresh value each time, and refers to nothing that it lacks', () => {
    const document = openApiDocument()
    expect(plain()).toStrictEqual(document)
    expect(openApiDocument()).not.toBe(document)
    const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect([...new Set(references(document))].filter((reference) => !names.includes(reference))).toEqual([])
    expect(JSON.stringify(document)).not.toMatch(/\$defs|"\$id"|"\$schema"/)
  })

  const component = { applicant: 'Applicant', assessment: 'Assessment', standard: 'Standard' } as const

  it.each(pairs)('says of the $name what its JSON Schema says, part by part', ({ name, jsonSchema }) => {
    const whole = unnamed(jsonSchema())
    const document = plain()
    expect(difference(whole, openApiDocument().components.schemas[component[name]], [jsonSchema(), document])).toBeUndefined()
  })

  it('a part that says something else is seen', () => {
    const { jsonSchema } = pairs[0] ?? { jsonSchema: Object }
    const whole = unnamed(jsonSchema())
    const other = Object(plain())
    other.components.schemas.Exam.properties.taken = { type: 'string' }
    expect(difference(whole, other.components.schemas.Applicant, [jsonSchema(), other])).toContain('/taken')
  })

  it.each(pairs)('takes every $name of ours', ({ name, sound }) => {
    const ajv = strict().addVocabulary(['openapi', 'info', 'paths', 'components']).addSchema(plain(), 'https://example.org/openapi.json')
    const validate = ajv.compile({ $ref: `https://example.org/openapi.json#/components/schemas/${component[name]}` })
    expect(sound.slice(0, 40).filter((document) => !validate(document))).toEqual([])
    expect(validate({ ...Object(sound[0]), unheardOf: 1 })).toBe(false)
  })
})
