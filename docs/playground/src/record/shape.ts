import { applicantJsonSchema } from 'imh-eligibility/interop'
import type { Applicant } from 'imh-eligibility'

/** The lists of a record that the form edits, in the order in which people fill them in. */
export const LISTS = [
  'education', 'trainings', 'experience', 'supervision', 'people', 'references', 'memberships', 'agreements', 'exams', 'licenses', 'documents', 'holdings', 'determinations',
] as const satisfies readonly (keyof Applicant)[]

export type ListName = (typeof LISTS)[number]

/** How a value is asked for. */
export type Control =
  | { readonly kind: 'text' | 'long-text' | 'date' | 'partial-date' | 'number' | 'yes-no' | 'person' | 'evidence' | 'standard' | 'requirement' }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'group' | 'items'; readonly fields: readonly FieldShape[] }

export interface FieldShape {
  readonly name: string
  readonly required: boolean
  readonly control: Control
}

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** The schema of the record is the form's only source: a field that the format gains is in the form as well. */
const root: Schema & { readonly $defs?: Readonly<Record<string, Schema>> } = applicantJsonSchema()

const PEOPLE = ['provider', 'rater', 'supervisor']

/** What the schema calls a value, where the name says more than the shape. */
const NAMED: Readonly<Record<string, (field: string) => Control>> = {
  Id: (field) => ({ kind: field === 'id' ? 'text' : PEOPLE.includes(field) ? 'person' : 'evidence' }),
  CivilDate: () => ({ kind: 'date' }),
  PartialDate: () => ({ kind: 'partial-date' }),
  StandardOrRequirementId: (field) => ({ kind: field === 'requirement' ? 'requirement' : 'standard' }),
}

const nameOf = ({ $ref = '' }: Schema): string => $ref.slice($ref.lastIndexOf('/') + 1)
const followed = (schema: Schema): Schema => (schema.$ref === undefined ? schema : root.$defs?.[nameOf(schema)] ?? {})

function controlOf(field: string, schema: Schema): Control {
  const named = NAMED[nameOf(schema)]
  if (named) return named(field)
  const { type, enum: options, items, properties } = followed(schema)
  if (options) return { kind: 'choice', options }
  if (type === 'boolean') return { kind: 'yes-no' }
  if (type === 'number' || type === 'integer') return { kind: 'number' }
  if (properties) return { kind: 'group', fields: fieldsOf(followed(schema)) }
  if (items) {
    const each = followed(items)
    return each.enum ? { kind: 'choices', options: each.enum } : { kind: 'items', fields: fieldsOf(each) }
  }
  return { kind: field === 'note' ? 'long-text' : 'text' }
}

function fieldsOf({ properties = {}, required = [] }: Schema): readonly FieldShape[] {
  const fields = Object.entries(properties).map(([name, schema]) => ({ name, required: required.includes(name), control: controlOf(name, schema) }))
  // The id is for the record itself: people come first to what they know.
  return [...fields.filter(({ name }) => name !== 'id'), ...fields.filter(({ name }) => name === 'id')]
}

const of = (name: string): readonly FieldShape[] => {
  const { items, ...whole } = followed(root.properties?.[name] ?? {})
  return fieldsOf(items ? followed(items) : whole)
}

export const fieldsOfList: Readonly<Record<string, readonly FieldShape[]>> = Object.fromEntries([...LISTS, 'identifiers', 'practice'].map((list) => [list, of(list)]))
