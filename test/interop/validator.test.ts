import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicantJsonSchema } from '../../src/interop/schemas/applicant-schema'
import { assessmentJsonSchema, assessmentSchema } from '../../src/interop/schemas/assessment-schema'
import { safeParseStandard } from '../../src/interop/parse-standard'
import { standardJsonSchema, standardSchema } from '../../src/interop/schemas/standard-schema'
import { applicantValidator, assessmentValidator, standardValidator, type Validator } from '../../src/interop/validator'
import { applicantSchema } from '../../src/model/applicant'
import { safeParseApplicant } from '../../src/model/parse'
import { broken } from '../fuzz/mutate.mjs'
import { randomOf } from '../fuzz/random.mjs'
import { holding } from '../model/complete'
import { everyAssessment, everyStandard, fixtures } from './documents'

interface Found {
  readonly value?: unknown
  readonly issues?: readonly { readonly path: readonly (string | number)[], readonly code: string, readonly message: string }[] | undefined
}

/** A trap in the input is the caller's: it may come out, but then out of both. */
function answer(ask: () => Found): Found & { readonly threw?: string } {
  try {
    return ask()
  } catch (error) {
    return { threw: String(error) }
  }
}

const byParser = {
  applicant: (input: unknown): Found => {
    const parsed = safeParseApplicant(input)
    return parsed.success ? { value: parsed.applicant } : { issues: parsed.error.issues }
  },
  standard: (input: unknown): Found => {
    const parsed = safeParseStandard(input)
    return parsed.success ? { value: parsed.standard } : { issues: parsed.error.issues }
  },
}

const validators: readonly (readonly [string, Validator<unknown>, object])[] = [
  ['applicant', applicantValidator, applicantJsonSchema()],
  ['assessment', assessmentValidator, assessmentJsonSchema()],
  ['standard', standardValidator, standardJsonSchema()],
]

describe.each(validators)('the validator of the %s', (_name, validator, schema) => {
  const standard = validator['~standard']

  it('is a Standard Schema of version 1, with the JSON Schema part of 1.1', () => {
    expect(Object.keys(validator)).toEqual(['~standard'])
    expect([standard.version, standard.vendor]).toEqual([1, 'imh-eligibility'])
    expect(standard.jsonSchema.input({ target: 'draft-2020-12' })).toStrictEqual(schema)
    expect(standard.jsonSchema.output({ target: 'draft-2020-12' })).toStrictEqual(schema)
    expect(() => standard.jsonSchema.input({ target: 'draft-07' })).toThrow(RangeError)
  })

  it.each([undefined, null, 7, 'text', [], () => 1, Symbol('s')])('answers %o with issues that have a message and a path', (input) => {
    const { issues } = standard.validate(input)
    expect(issues?.length).toBeGreaterThan(0)
    for (const issue of issues ?? []) {
      expect(issue.message).not.toBe('')
      expect(Array.isArray(issue.path)).toBe(true)
    }
  })
})

describe('validators and parsers', () => {
  it.each([
    ['applicant', applicantValidator, fixtures],
    ['standard', standardValidator, everyStandard],
  ] as const)('agree about every %s, broken or not, whatever JavaScript can hold', (name, validator, sound) => {
    let taken = 0
    fc.assert(fc.property(fc.nat({ max: sound.length - 1 }), fc.integer(), fc.boolean(), (which, seed, harm) => {
      const input = () => (harm ? broken(sound[which], randomOf(seed), true) : sound[which])
      const found = answer(() => validator['~standard'].validate(input()))
      expect(found).toEqual(answer(() => byParser[name](input())))
      if ('value' in found) taken += 1
    }), { numRuns: 150 })
    expect(taken).toBeGreaterThan(40)
  })

  it('what does not go together is refused here, and passes the schema alone', () => {
    const twice = holding({ exams: [1, 2].map(() => ({ id: 'same', exam: 'mi-aimh-written', taken: '2026-01-01', outcome: 'passed' })) })
    expect(applicantSchema['~standard'].validate(twice)).toHaveProperty('value')
    expect(applicantValidator['~standard'].validate(twice).issues).toEqual([expect.objectContaining({ code: 'duplicate-id', path: ['exams', 1, 'id'] })])
  })

  it('an assessment passes as the schema has it, unless its parts are too deep to be looked at', () => {
    const document = Object(everyAssessment[0])
    expect(assessmentValidator['~standard'].validate(document)).toEqual({ value: assessmentSchema.parse(document) })
    const [requirement] = assessmentSchema.parse(document).requirements
    let deep: unknown = requirement
    for (let level = 0; level < 20_000; level += 1) deep = { ...requirement, parts: [deep] }
    expect(() => assessmentSchema.safeParse({ ...document, requirements: [deep] })).toThrow(RangeError)
    expect(assessmentValidator['~standard'].validate({ ...document, requirements: [deep] }).issues?.map(({ code }) => code)).toEqual(['too-large'])
    const cycle: { parts: unknown[] } = { parts: [] }
    cycle.parts.push(cycle)
    expect(assessmentValidator['~standard'].validate({ requirements: [cycle] }).issues?.map(({ code }) => code)).toEqual(['too-large'])
  })
})

describe('the zod schemas', () => {
  it.each([
    ['applicant', applicantSchema, fixtures[0], 'format'],
    ['assessment', assessmentSchema, everyAssessment[0], 'format'],
    ['standard', standardSchema, everyStandard[0], 'id'],
  ] as const)('%s is a Standard Schema too', async (_name, schema, sound, key) => {
    const standard = schema['~standard']
    expect([standard.version, standard.vendor]).toEqual([1, 'zod'])
    expect(await standard.validate(sound)).toEqual({ value: sound })
    const refused = await standard.validate({ ...Object(sound), [key]: 7 })
    expect(refused.issues?.[0]?.path).toEqual([key])
    expect(standard.jsonSchema.input({ target: 'draft-2020-12' })).toMatchObject({ type: 'object' })
  })
})
