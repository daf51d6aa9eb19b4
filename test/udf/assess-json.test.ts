import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, find, parseApplicant, standards } from '../../src/index'
import { assessJson } from '../../src/udf/index'

const TEXT = readFileSync(new URL('../../fixtures/imhs-renewal-short.json', import.meta.url), 'utf8')
const APPLICANT = parseApplicant(JSON.parse(TEXT))
const AS_OF = '2026-11-21'
const PERIOD = { from: '2025-01-01', to: '2026-12-31' }

const answer = (options: unknown, text: unknown = TEXT): string => assessJson(text, JSON.stringify(options))
const error = (text: string): unknown => JSON.parse(text).error

describe('assessJson gives the bytes of assess', () => {
  it.each(Object.values(standards))('for $id', (standard) => {
    expect(answer({ standard: standard.id, asOf: AS_OF })).toBe(JSON.stringify(assess(standard, APPLICANT, { asOf: AS_OF })))
    expect(answer({ standard: standard.id, asOf: AS_OF, counting: 'verified' })).toBe(JSON.stringify(assess(standard, APPLICANT, { asOf: AS_OF, counting: 'verified' })))
  })

  it('by another name, with a period of the caller\'s', () => {
    expect(answer({ standard: 'imhs renewal', asOf: AS_OF, period: PERIOD })).toBe(JSON.stringify(assess(find(standards, 'orimha/imhs/renewal', { asOf: AS_OF }), APPLICANT, { asOf: AS_OF, period: PERIOD })))
  })

  it('as a list, for several in the order asked, for one in a list, and for all in the order of the catalogue', () => {
    const each = (...ids: readonly string[]): string => JSON.stringify(ids.map((id) => assess(find(standards, id, { asOf: AS_OF }), APPLICANT, { asOf: AS_OF })))
    expect(answer({ standard: ['OIFS-II', 'orimha/ifa'], asOf: AS_OF })).toBe(each('ohio-imh/level-2', 'orimha/ifa'))
    expect(answer({ standard: ['orimha/ifa'], asOf: AS_OF })).toBe(each('orimha/ifa'))
    expect(answer({ standard: 'all', asOf: AS_OF })).toBe(each(...Object.keys(standards)))
  })

  it('with a period for several, which those that are no renewals leave aside', () => {
    const [initial, renewal]: readonly unknown[] = JSON.parse(answer({ standard: ['orimha/imhs', 'orimha/imhs/renewal'], asOf: AS_OF, period: PERIOD }))
    expect(initial).not.toHaveProperty('period')
    expect(renewal).toHaveProperty('period.from', PERIOD.from)
  })
})

it('assessJson remembers no question for another', () => {
  const [first, second] = [{ standard: 'imhs renewal', asOf: AS_OF }, { standard: 'imhs renewal', asOf: '2025-11-21' }]
  const answers = [first, second, first, { standard: 3 }, second].map((options) => answer(options))
  expect(answers.map((text) => JSON.parse(text).asOf)).toEqual(['2026-11-21', '2025-11-21', '2026-11-21', undefined, '2025-11-21'])
  expect(answers[2]).toBe(answers[0])
  expect(answers[4]).toBe(answers[1])
})

describe('assessJson refuses', () => {
  it.each<[string, unknown, string]>([
    ['null', null, 'expected a text with JSON, found null'],
    ['nothing', undefined, 'expected a text with JSON, found nothing'],
    ['a number', 1, 'expected a text with JSON, found 1'],
    ['an object', {}, 'expected a text with JSON, found an object'],
    ['broken JSON', '{', 'expected JSON'],
    ['an empty text', '', 'expected JSON'],
  ])('%s for an applicant', (_, text, message) => {
    expect(error(assessJson(text, '{"standard":"IMHS","asOf":"2026-11-21"}'))).toEqual({ code: 'json', message })
  })

  it('a document that is no applicant, with every problem and its place', () => {
    const text = '{"format":"imh-eligibility/applicant@1","trainings":[{"id":"a","completed":"2025-02-30","competencyAreas":[]}],"holding":[]}'
    expect(error(answer({ standard: 'IMHS', asOf: AS_OF }, text))).toEqual({
      code: 'applicant',
      message: 'expected an applicant document, found 2 problems',
      issues: [
        { path: 'trainings[0].completed', code: 'bad-date', message: 'expected a date like 2024-05-31, found "2025-02-30"' },
        { path: 'holding', code: 'unknown-key', message: 'unknown key "holding"' },
      ],
    })
  })

  it('a hopeless document in few words', () => {
    const text = answer({ standard: 'IMHS', asOf: AS_OF }, JSON.stringify({ format: 'imh-eligibility/applicant@1', trainings: Array.from({ length: 5000 }, () => 1) }))
    expect(error(text)).toMatchObject({ code: 'applicant', message: 'expected an applicant document, found 5000 problems', more: 4980 })
    expect(error(text)).toHaveProperty('issues.length', 20)
    expect(text.length).toBeLessThan(4000)
  })

  it.each<[string, unknown, readonly (readonly [string, string, string])[]]>([
    ['no object', [], [['(options)', 'wrong-type', 'expected an object, found a list']]],
    ['no day', { standard: 'IMHS' }, [['asOf', 'missing', 'expected a date like 2026-11-21, found nothing']]],
    ['a day that is none', { standard: 'IMHS', asOf: '2026-02-30' }, [['asOf', 'bad-date', 'expected a date like 2026-11-21, found "2026-02-30"']]],
    ['no standard', { asOf: AS_OF }, [['standard', 'missing', 'expected a standard by its id or a name of it, found nothing']]],
    ['an unknown standard', { standard: 'IHMS', asOf: AS_OF }, [['standard', 'not-allowed-value', 'no standard "IHMS"']]],
    ['a name of two', { standard: 'Level III', asOf: AS_OF }, [['standard', 'not-allowed-value', '"Level III" may be ohio-imh/level-3 or orimha/imhs']]],
    ['an empty list', { standard: [], asOf: AS_OF }, [['standard', 'too-short', 'expected at least one standard, found none']]],
    ['a standard twice', { standard: ['IMHS', 'orimha/imhs'], asOf: AS_OF }, [['standard[1]', 'duplicate-id', 'expected each standard once, found orimha/imhs again']]],
    ['"all" in a list', { standard: ['IMHS', 'all', 3], asOf: AS_OF }, [['standard[1]', 'not-allowed-value', 'no standard "all"'], ['standard[2]', 'wrong-type', 'expected a standard by its id or a name of it, found 3']]],
    ['another counting', { standard: 'IMHS', asOf: AS_OF, counting: 'all' }, [['counting', 'not-allowed-value', 'expected claimed or verified, found "all"']]],
    ['unknown keys', { standard: 'IMHS', asOf: AS_OF, asof: 1, ['x'.repeat(99)]: 1 }, [['asof', 'unknown-key', 'unknown key "asof"'], [`${'x'.repeat(60)}…`, 'unknown-key', `unknown key "${'x'.repeat(60)}…"`]]],
    ['a period of an initial credential', { standard: 'IMHS', asOf: AS_OF, period: PERIOD }, [['period', 'not-allowed-value', 'expected none, as no renewal is asked about']]],
    ['a period that is none', { standard: 'all', asOf: AS_OF, period: '2025' }, [['period', 'wrong-type', 'expected an object with from and to, found "2025"']]],
    ['a period without an end', { standard: 'all', asOf: AS_OF, period: { from: '2025-01-01', until: 1 } }, [['period.until', 'unknown-key', 'unknown key "until"'], ['period.to', 'missing', 'expected a date like 2026-11-21, found nothing']]],
    ['a period that ends before it starts', { standard: 'all', asOf: AS_OF, period: { from: '2026-01-02', to: '2026-01-01' } }, [['period', 'ends-before-start', 'expected the first day before the last, found "2026-01-02" and "2026-01-01"']]],
  ])('options with %s', (_, options, issues) => {
    expect(error(answer(options))).toEqual({
      code: 'options',
      message: issues.length === 1 ? 'expected options, found 1 problem' : `expected options, found ${issues.length} problems`,
      issues: issues.map(([path, code, message]) => ({ path, code, message })),
    })
  })

  it('options that are no JSON, before it looks at the applicant', () => {
    expect(error(assessJson('{', '{'))).toEqual({ code: 'options', message: 'expected JSON' })
    expect(error(assessJson('{', { standard: 'IMHS' }))).toEqual({ code: 'options', message: 'expected a text with JSON, found an object' })
  })

  it('a key that looks like a prototype', () => {
    expect(error(assessJson(TEXT, '{"standard":"IMHS","asOf":"2026-11-21","__proto__":{"counting":"verified"}}'))).toMatchObject({ issues: [{ path: '__proto__' }] })
  })

  it('what breaks while it is looked at', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(error(assessJson(proxy, '{"standard":"IMHS","asOf":"2026-11-21"}'))).toMatchObject({ code: 'internal' })
  })
})
