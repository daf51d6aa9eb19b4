import Ajv2020 from 'ajv/dist/2020.js'
import { readdirSync, readFileSync } from 'node:fs'
import { assess } from '../../src/assess/assess'
import { applicantJsonSchema } from '../../src/interop/schemas/applicant-schema'
import { assessmentJsonSchema } from '../../src/interop/schemas/assessment-schema'
import { issuesOfSize } from '../../src/interop/size'
import { standardJsonSchema, standardSchema } from '../../src/interop/schemas/standard-schema'
import { applicantValidator, assessmentValidator, type Validator, type ValidatorIssue } from '../../src/interop/validator'
import { parseApplicant } from '../../src/model/parse'
import { translate } from '../../src/model/translate'
import type { Standard } from '../../src/rulebook/standard'
import { standards } from '../../src/standards/catalogue'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const all: readonly Standard[] = Object.values(standards)

/** As JSON brings it: without what only JavaScript can hold. What JSON cannot write, for a cycle or its depth, comes as nothing. */
export function json(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value ?? null))
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

/** Every record in fixtures/, as JSON brings it. */
export const fixtures: readonly unknown[] = readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).sort().map((file): unknown => JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')))

/** What `assess` says of every fixture under every standard. */
export const everyAssessment: readonly unknown[] = fixtures.flatMap((fixture) => {
  const applicant = parseApplicant(fixture)
  return all.map((standard) => json(assess(standard, applicant, { asOf: '2026-11-21' })))
})

/** Every standard of the rulebook, as JSON brings it. */
export const everyStandard: readonly unknown[] = all.map(json)

/** A document's two schemas: what each has against a value. */
export interface Pair {
  readonly name: 'applicant' | 'assessment' | 'standard'
  readonly sound: readonly unknown[]
  readonly jsonSchema: () => object
  /** The codes of the issues that the parser finds; none where it takes the value. */
  readonly codes: (value: unknown) => readonly string[]
  /** What the JSON Schema leaves to the parser. */
  readonly beyond: readonly string[]
}

/** That something is too large as a whole is told apart by its words; a single number that is too large is a fault like any other. */
const codeOf = ({ code, message }: ValidatorIssue): string => (/^expected (parts within parts|a standard of) at most/.test(message) ? 'size' : code)

const codesOf = (validator: Validator<unknown>) => (value: unknown): readonly string[] => validator['~standard'].validate(value).issues?.map(codeOf) ?? []

export const pairs: readonly Pair[] = [
  {
    name: 'applicant',
    sound: fixtures,
    jsonSchema: applicantJsonSchema,
    codes: codesOf(applicantValidator),
    // Days that exist, two decimals, and what must hold between fields.
    beyond: [
      'bad-date', 'bad-hours', 'duplicate-id', 'unknown-person', 'unknown-evidence', 'ends-before-start', 'area-not-listed', 'hours-by-area-exceed-total', 'determination-shape',
    ],
  },
  // Days that exist, and how deep it is.
  { name: 'assessment', sound: everyAssessment, jsonSchema: assessmentJsonSchema, codes: codesOf(assessmentValidator), beyond: ['bad-date', 'size'] },
  {
    name: 'standard',
    sound: everyStandard,
    jsonSchema: standardJsonSchema,
    // The schema alone: the checks of the rulebook, which `standardValidator` adds, have codes in common with it.
    codes: (value) => (issuesOfSize(value).length > 0 ? ['size'] : standardSchema.safeParse(value, { reportInput: true }).error?.issues.flatMap(translate).map(({ code }) => code) ?? []),
    // Days that exist, and how large it is as a whole.
    beyond: ['bad-date', 'size'],
  },
]

/** Strict: a keyword that says nothing where it stands is an error. */
export const strict = (): Ajv2020 => new Ajv2020({ strict: true })

/** Whether it says yes. Where parts lie thousands of levels deep, ajv runs out of stack: that is no yes. */
export function takes(validate: (value: unknown) => unknown, value: unknown): boolean {
  try {
    return validate(value) === true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
