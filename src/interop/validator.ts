import type { Applicant } from '../model/applicant'
import { safeParseApplicant } from '../model/parse'
import { translate } from '../model/translate'
import type { Standard } from '../rulebook/standard'
import type { Assessment } from '../verdict/result'
import { applicantJsonSchema } from './schemas/applicant-schema'
import { assessmentJsonSchema, assessmentSchema } from './schemas/assessment-schema'
import { safeParseStandard } from './parse-standard'
import { MOST_LEVELS } from './size'
import { standardJsonSchema } from './schemas/standard-schema'

/** What is wrong, in the form of Standard Schema. */
export interface ValidatorIssue {
  readonly message: string
  readonly path: readonly (string | number)[]
  /** The code of the issue, as `parseApplicant` and `parseStandard` give it. */
  readonly code: string
}

/** A value that passed, or everything that is wrong with it. */
export type Validated<T> = { readonly value: T, readonly issues?: undefined } | { readonly issues: readonly ValidatorIssue[] }

/**
 * A schema as Standard Schema 1 has it, with the JSON Schema part of 1.1: what forms and web frameworks that take any schema library take.
 * It answers at once and never with a promise.
 */
export interface Validator<T> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'imh-eligibility'
    readonly validate: (value: unknown) => Validated<T>
    readonly jsonSchema: {
      /** @throws RangeError for another target than `draft-2020-12` */
      readonly input: (options: { readonly target: string }) => Record<string, unknown>
      readonly output: (options: { readonly target: string }) => Record<string, unknown>
    }
    /** For the compiler alone: there is nothing here at run time. */
    readonly types?: { readonly input: T, readonly output: T } | undefined
  }
}

/**
 * Applicant documents for whatever takes a Standard Schema: it accepts what `parseApplicant` accepts, no more and no less, and names the same issues.
 * `applicantSchema` looks at each value by itself and lets pass what does not go together, such as two items with one id.
 *
 * @example
 * applicantValidator['~standard'].validate({ format: 'imh-eligibility/applicant@1' }) // { value: { format: 'imh-eligibility/applicant@1' } }
 */
export const applicantValidator: Validator<Applicant> = validator((value) => {
  const parsed = safeParseApplicant(value)
  return parsed.success ? { value: parsed.applicant } : { issues: parsed.error.issues.map(issue) }
}, applicantJsonSchema)

/**
 * Standards for whatever takes a Standard Schema: it accepts what `parseStandard` accepts.
 *
 * @example
 * standardValidator['~standard'].validate(JSON.parse(JSON.stringify(imhs))) // { value: { id: 'orimha/imhs', ... } }
 */
export const standardValidator: Validator<Standard> = validator((value) => {
  const parsed = safeParseStandard(value)
  return parsed.success ? { value: parsed.standard } : { issues: parsed.error.issues.map(issue) }
}, standardJsonSchema)

/**
 * Assessment documents for whatever takes a Standard Schema: it accepts what `assessmentSchema` accepts whose parts within parts are at most 32 levels deep.
 * `assessmentSchema` itself runs out of stack where they are thousands.
 *
 * @example
 * assessmentValidator['~standard'].validate(JSON.parse(stored)) // { value: { format: 'imh-eligibility/assessment@1', ... } }
 */
export const assessmentValidator: Validator<Assessment> = validator((value) => {
  if (isTooDeep(value)) return { issues: [{ message: `expected parts within parts at most ${MOST_LEVELS} levels deep, found more`, path: [], code: 'too-large' }] }
  const { data, error } = assessmentSchema.safeParse(value, { reportInput: true })
  return data ? { value: data } : { issues: error?.issues.flatMap(translate).map(issue) ?? [] }
}, assessmentJsonSchema)

/** Level by level, so that no depth is too much for it; a cycle has no end and is too deep. */
function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = listIn(value, 'requirements')
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true
    level = level.flatMap((result) => listIn(result, 'parts'))
  }
  return false
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list: unknown = Object(value)[key]
  return Array.isArray(list) ? list : []
}

const issue = ({ message, path, code }: ValidatorIssue): ValidatorIssue => ({ message, path, code })

function validator<T>(validate: (value: unknown) => Validated<T>, schema: () => object): Validator<T> {
  const converted = ({ target }: { readonly target: string }): Record<string, unknown> => {
    if (target !== 'draft-2020-12') throw new RangeError(`expected the target "draft-2020-12", found ${JSON.stringify(target)}`)
    return { ...schema() }
  }
  return { '~standard': { version: 1, vendor: 'imh-eligibility', validate, jsonSchema: { input: converted, output: converted } } }
}
