import { applicantJsonSchema } from './applicant-schema'
import { assessmentJsonSchema } from './assessment-schema'
import { standardJsonSchema } from './standard-schema'

/** An OpenAPI 3.1 document that has schemas and nothing else: to be referred to, or taken over, by the description of a service. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string, readonly version: string, readonly description: string }
  readonly paths: Readonly<Record<string, never>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const DOCUMENTS = { Applicant: applicantJsonSchema, Assessment: assessmentJsonSchema, Standard: standardJsonSchema } as const

const DEFINITION = '#/$defs/'

/**
 * The three documents and their parts as components of OpenAPI 3.1, a fresh value with each call: `#/components/schemas/Applicant`, `Assessment` and `Standard`.
 * They are the JSON Schemas of `applicantJsonSchema` and its siblings. Of parts with one name that the documents define differently, each goes by its document's
 * name too, `ApplicantId` and `AssessmentId`.
 *
 * @example
 * Object.keys(openApiDocument().components.schemas).slice(0, 3) // ['Applicant', 'Assessment', 'Standard']
 */
export function openApiDocument(): OpenApiDocument {
  const documents = Object.entries(DOCUMENTS).map(([name, schema]) => ({ name, ...apart(schema()) }))
  const shared = new Map<string, Set<string>>()
  for (const { parts } of documents) for (const [part, schema] of parts) shared.set(part, (shared.get(part) ?? new Set()).add(JSON.stringify(schema)))
  const namesIn = (document: string) => (part: string): string => ((shared.get(part)?.size ?? 0) > 1 ? `${document}${part}` : part)
  return {
    openapi: '3.1.0',
    info: { title: 'imh-eligibility: applicant, assessment and standard', version: '1', description: 'The documents of imh-eligibility as JSON Schema 2020-12, format 1 of each.' },
    paths: {},
    components: {
      schemas: Object.fromEntries([
        ...documents.map(({ name, whole }) => [name, referring(whole, namesIn(name))] as const),
        ...documents.flatMap(({ name, parts }) => parts.map(([part, schema]) => [namesIn(name)(part), referring(schema, namesIn(name))] as const)),
      ]),
    },
  }
}

/** A JSON Schema without its own name, which would be the base of its references, and its parts. */
function apart(schema: object): { readonly whole: object, readonly parts: readonly (readonly [string, object])[] } {
  const entries = entriesOf(schema)
  const parts = entries.flatMap(([key, value]) => (key === '$defs' ? Object.entries<object>(Object(value)) : []))
  return { whole: Object.fromEntries(entries.filter(([key]) => key !== '$defs' && key !== '$schema' && key !== '$id')), parts }
}

/** A copy whose references go to the components. */
function referring(schema: object, nameOf: (part: string) => string): object {
  const moved = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(moved)
    return Object.fromEntries(entriesOf(value).map(([key, inner]) => [key, key === '$ref' ? target(inner) : moved(inner)]))
  }
  const target = (reference: unknown): string => `#/components/schemas/${nameOf(String(reference).slice(DEFINITION.length))}`
  return Object.fromEntries(entriesOf(schema).map(([key, value]) => [key, key === '$ref' ? target(value) : moved(value)]))
}

const entriesOf = (schema: object): readonly (readonly [string, unknown])[] => Object.entries(schema)
