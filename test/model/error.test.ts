import { describe, expect, it } from 'vitest'
import { ApplicantError, formatPath } from '../../src/model/error'
import type { ApplicantIssue } from '../../src/model/issue'
import { shown } from '../../src/model/shown'
import { translate } from '../../src/model/translate'

describe('formatPath', () => {
  it.each([
    [[], '(document)'],
    [['trainings'], 'trainings'],
    [['trainings', 3, 'clockHours'], 'trainings[3].clockHours'],
    [['trainings', 0, 'hoursByArea', 'infant-observation'], 'trainings[0].hoursByArea["infant-observation"]'],
    [['a b'], '["a b"]'],
    [['practice', ''], 'practice[""]'],
    [['practice', '3'], 'practice["3"]'],
    [['line\nend'], '["line\\nend"]'],
    [['x'.repeat(100)], `["${'x'.repeat(60)}…"]`],
  ])('%j is %s', (path, expected) => expect(formatPath(path)).toBe(expected))
})

describe('ApplicantError', () => {
  const issues = (count: number): ApplicantIssue[] => Array.from({ length: count }, (_, n) => ({ path: ['exams', n], code: 'wrong-type', message: 'expected an object, found 1' }))

  it('is an error with a name and its issues', () => {
    const error = new ApplicantError(issues(1))
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('ApplicantError')
    expect(error.issues).toEqual(issues(1))
    expect(String(error)).toBe('ApplicantError: 1 problem in the applicant document\n  exams[0]: expected an object, found 1')
  })

  it('names ten of its issues', () => {
    expect(new ApplicantError(issues(10)).message.split('\n')).toHaveLength(11)
    const lines = new ApplicantError(issues(12)).message.split('\n')
    expect(lines[0]).toBe('12 problems in the applicant document')
    expect(lines.slice(10)).toEqual(['  exams[9]: expected an object, found 1', '  and 2 more'])
  })
})

describe('shown', () => {
  it.each([[1n, 'a bigint'], [Symbol('s'), 'a symbol'], ['x'.repeat(60), `"${'x'.repeat(60)}"`], ['x'.repeat(61), `"${'x'.repeat(60)}…"`]])('%s', (value, expected) => {
    expect(shown(value)).toBe(expected)
  })
})

describe('translate', () => {
  it('passes on what zod says about a rule that it does not know', () => {
    expect(translate({ code: 'not_multiple_of', divisor: 2, path: ['a', Symbol('s')], message: 'a multiple of 2', input: 3 }))
      .toEqual([{ path: ['a'], code: 'not-allowed-value', message: 'expected a multiple of 2, found 3' }])
  })
  it('keeps a name of a type for which it has no words', () => {
    expect(translate({ code: 'invalid_type', expected: 'date', path: [], message: '', input: 3 }))
      .toEqual([{ path: [], code: 'wrong-type', message: 'expected date, found 3' }])
  })
})
