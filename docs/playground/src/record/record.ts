import { safeParseApplicant, type Applicant, type ApplicantIssue } from 'imh-eligibility'
import { LISTS, fieldsOfList, type FieldShape } from './shape'

export type Json = Readonly<Record<string, unknown>>
export type Path = readonly (string | number)[]

export const EMPTY: Applicant = { format: 'imh-eligibility/applicant@1' }

/** What a text is: a record, an object with something wrong in it, or no JSON object at all. */
export type Reading =
  | { readonly kind: 'record'; readonly json: Json; readonly applicant: Applicant }
  | { readonly kind: 'wrong'; readonly json: Json; readonly issues: readonly ApplicantIssue[] }
  | { readonly kind: 'unreadable'; readonly why: string }

export function read(text: string): Reading {
  try {
    const value: unknown = JSON.parse(text)
    return isJson(value) ? readJson(value) : { kind: 'unreadable', why: '' }
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : '' }
  }
}

export function readJson(json: Json): Reading {
  const parsed = safeParseApplicant(json)
  return parsed.success ? { kind: 'record', json, applicant: parsed.applicant } : { kind: 'wrong', json, issues: parsed.error.issues }
}

export const written = (json: unknown): string => JSON.stringify(json, null, 2)

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list of the record as it stands, right or wrong. */
export const listIn = (json: Json, list: string): readonly unknown[] => {
  const value = json[list]
  return Array.isArray(value) ? value : []
}

/** The record with one value set, or left out: what holds nothing any more is left out as well. */
export function withValue(json: Json, path: Path, value: unknown): Json {
  const changed = put(json, path, value)
  return isJson(changed) ? changed : json
}

function put(holder: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const items: readonly unknown[] = Array.isArray(holder) ? holder : []
    const item = put(items[step], rest, value)
    const before = items.slice(0, step)
    return item === undefined ? [...before, ...items.slice(step + 1)] : [...before, item, ...items.slice(step + 1)]
  }
  const object = isJson(holder) ? holder : {}
  const inner = put(object[step], rest, value)
  const nothing = inner === undefined || (rest.length > 0 && hollow(inner))
  // A new key goes to the end, one that is there stays where it is.
  return nothing ? without(object, step) : { ...object, [step]: inner }
}

const hollow = (value: unknown): boolean => (Array.isArray(value) ? value.length === 0 : isJson(value) && Object.keys(value).length === 0)

const without = (object: Json, key: string): Json => Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))

export function valueAt(holder: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (typeof step === 'number' ? (Array.isArray(at) ? at[step] : undefined) : isJson(at) ? at[step] : undefined), holder)
}

const PREFIX: Readonly<Record<string, string>> = {
  education: 'degree', trainings: 'training', experience: 'job', supervision: 'session', people: 'person', references: 'rating', memberships: 'membership',
  agreements: 'agreement', exams: 'exam', licenses: 'license', documents: 'document', holdings: 'holding', determinations: 'decision',
}

/** An id that nothing in the record has. */
export function freeId(json: Json, list: string): string {
  const taken = new Set(LISTS.flatMap((name) => listIn(json, name).map((item) => (isJson(item) ? item['id'] : undefined))))
  let number = listIn(json, list).length + 1
  const id = (): string => `${PREFIX[list] ?? list}-${number}`
  while (taken.has(id())) number += 1
  return id()
}

/** What a new item says before anybody has said anything: its id, and what there is no choice about. */
export function newItem(json: Json, list: string): Json {
  const fields = fieldsOfList[list] ?? []
  const given = fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    if (field.name === 'id') return []
    const value = onlyValue(field)
    return value === undefined ? [] : [[field.name, value]]
  })
  return Object.fromEntries([...fields.some(({ name }) => name === 'id') ? [['id', freeId(json, list)] as const] : [], ...given])
}

function onlyValue({ required, control }: FieldShape): unknown {
  if (!required) return undefined
  if (control.kind === 'choices') return []
  return control.kind === 'choice' && control.options.length === 1 ? control.options[0] : undefined
}
