import type * as z from 'zod'
import type { ApplicantPath, Expectation, ValueIssue } from './issue'
import { shown } from './shown'

/** zod's names of types, in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
}

/**
 * The schema's issues in our codes and words. An object with several unknown keys gives an issue for each.
 *
 * @param issue as zod reports it with `reportInput`
 */
export function translate(issue: z.core.$ZodIssue): readonly ValueIssue[] {
  const path: ApplicantPath = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-key', message: `unknown key ${shown(key)}` }))
  }
  if (issue.code === 'invalid_union') {
    const deepest = deepestOf(issue.errors)
    if (deepest) return deepest.flatMap((inner) => translate({ ...inner, path: [...issue.path, ...inner.path] }))
  }
  const { code, expected, found = shown(issue.input) } = explained(issue, path)
  const missing = issue.input === undefined && path.length > 0
  return [{ path, code: missing ? 'missing' : code, message: `expected ${expected}, found ${found}` }]
}

interface Explained extends Expectation {
  /** Where the value itself says less than its size. */
  readonly found?: string
}

function explained(issue: Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>, path: ApplicantPath): Explained {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', expected: TYPES[issue.expected] ?? issue.expected }
    case 'invalid_value':
      return {
        code: path.length === 1 && path[0] === 'format' ? 'unsupported-format' : 'not-allowed-value',
        expected: `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(shown).join(', ')}`,
      }
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_format':
      return issue.format === 'template_literal' ? READING : { code: 'bad-id', expected: 'an id like orimha/imhs' }
    case 'invalid_union':
      return eitherOf(issue, path)
    case 'custom':
      // The code and words that a refinement of ours brings along.
      return issue.params?.['expectation']
    default:
      // No schema of ours raises another code; if one comes to, its own words are better than none.
      return { code: 'not-allowed-value', expected: issue.message }
  }
}

const READING: Explained = { code: 'not-allowed-value', expected: 'a reading like RD-07' }

/** Of the ways in which a value of several forms went wrong, the one that went furthest; none where all stopped at the value itself. */
function deepestOf(ways: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  return ways.find((way) => way.some(({ path }) => path.length > 0))
}

/** A value that is none of several forms: `a number or "unpublished"`. */
function eitherOf(issue: z.core.$ZodIssueInvalidUnion, path: ApplicantPath): Explained {
  const { errors, discriminator, input } = issue
  if (discriminator !== undefined) {
    const known = 'options' in issue ? issue.options?.map(shown) ?? [] : []
    return { code: 'not-allowed-value', expected: `one of ${known.join(', ')}`, found: shown(Object(input)[discriminator]) }
  }
  const forms = errors.flatMap(([first]) => (first && first.code !== 'unrecognized_keys' ? [explained(first, path).expected] : []))
  return { code: 'not-allowed-value', expected: forms.join(' or ') }
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Explained {
  if (origin === 'string') return { code: 'too-short', expected: `at least ${minimum} character` }
  if (origin === 'array') return { code: 'too-short', expected: `at least ${minimum} item`, found: 'none' }
  return { code: 'too-small', expected: `a number ${inclusive === true ? 'of at least' : 'above'} ${minimum}` }
}

function tooBig({ maximum, input }: z.core.$ZodIssueTooBig): Explained {
  if (typeof input === 'string') return { code: 'too-long', expected: `at most ${maximum} characters`, found: String(input.length) }
  return { code: 'too-large', expected: `a number of at most ${maximum}` }
}
