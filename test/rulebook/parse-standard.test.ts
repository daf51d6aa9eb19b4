import { describe, expect, it } from 'vitest'
import { amend } from '../../src/interop/amend'
import { parseStandard, safeParseStandard } from '../../src/interop/parse-standard'
import { contentHash } from '../../src/rulebook/content-hash'
import type { Standard } from '../../src/rulebook/standard'
import { StandardError, type StandardIssueCode } from '../../src/rulebook/standard-error'
import { standards } from '../../src/standards/catalogue'
import { level2 } from '../../src/standards/ohio-imh/index'
import { AT, BY_CHART, frozen, issuesOf, refusal, SOUND, without } from './samples'

type Path = readonly (string | number)[]

/** A fresh copy of `SOUND`, as JSON gives it, with another value at a place; `undefined` takes it away. */
function changed(path: Path, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(SOUND))
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), copy)
  const last = path.at(-1)
  if (typeof holder !== 'object' || holder === null || last === undefined) throw new RangeError(`nothing at ${path.join('.')}`)
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
  return copy
}

const at = (name: keyof typeof AT, ...more: Path): Path => ['requirements', AT[name], ...more]

describe('a standard read from JSON', () => {
  it.each(Object.values<Standard>(standards))('$id is what it was', (standard) => {
    const json: unknown = JSON.parse(JSON.stringify(standard))
    const read = parseStandard(json)
    expect(read).toStrictEqual(standard)
    expect(contentHash(read)).toBe(contentHash(standard))
    expect(safeParseStandard(json)).toStrictEqual({ success: true, standard })
  })

  it('so is one of one\'s own, and one that was amended', () => {
    const amended = amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 30 } }, BY_CHART)
    for (const standard of [SOUND, amended]) expect(parseStandard(JSON.parse(JSON.stringify(standard)))).toStrictEqual(standard)
  })

  it('is a value of its own: the input is neither changed nor kept', () => {
    const input = frozen(structuredClone(SOUND))
    const read = parseStandard(input)
    expect(read).not.toBe(input)
    expect(read.requirements[0]).not.toBe(input.requirements[0])
    expect(input).toStrictEqual(SOUND)
  })
})

describe('what cannot be read is refused, by place', () => {
  const figure = 'expected a number or "unpublished"'
  const kind = 'expected one of "education", "hours", "experience", "supervision", "references", "membership", "agreement", "exam", "license", "document", "employment", "profile", "judgement", "all-of", "any-of"'
  const rows: readonly (readonly [name: string, path: Path, value: unknown, code: StandardIssueCode, message: string, place?: Path])[] = [
    // the frame
    ['an id in capitals', ['id'], 'OWN/FELLOW', 'bad-id', 'expected an id like orimha/imhs, found "OWN/FELLOW"'],
    ['an id without a programme', ['id'], 'fellow', 'bad-id', 'expected an id like orimha/imhs, found "fellow"'],
    ['no edition', ['edition'], undefined, 'missing', 'expected text, found nothing'],
    ['an empty name', ['name'], '', 'too-short', 'expected at least 1 character, found ""'],
    ['a purpose that is none', ['purpose'], 'upgrade', 'not-allowed-value', 'expected one of "initial", "renewal", found "upgrade"'],
    ['a day that does not exist', ['known', 'from'], '2026-02-30', 'bad-date', 'expected a date like 2024-05-31, found "2026-02-30"'],
    ['a month for a day', ['effective', 'to'], '2026-02', 'bad-date', 'expected a date like 2024-05-31, found "2026-02"'],
    ['no word on when it binds', ['effective'], null, 'wrong-type', 'expected an object, found null'],
    ['an alias that is a name alone', ['aliases', 0], 'Level One', 'wrong-type', 'expected an object, found "Level One"'],
    ['a source that is an address alone', ['sources', 'own-paper'], 'https://example.org', 'wrong-type', 'expected an object, found "https://example.org"'],
    ['a key that is none', ['author'], 'someone', 'unknown-key', 'unknown key "author"'],
    ['no requirements', ['requirements'], undefined, 'missing', 'expected a list, found nothing'],
    ['requirements by id', ['requirements'], {}, 'wrong-type', 'expected a list, found an object'],
    // a requirement
    ['a requirement that is an id alone', at('hours'), 'own/fellow/hours', 'wrong-type', 'expected an object, found "own/fellow/hours"'],
    ['a kind that there is none of', at('hours', 'kind'), 'luck', 'not-allowed-value', `${kind}, found "luck"`],
    ['a kind that every object has', at('hours', 'kind'), 'constructor', 'not-allowed-value', `${kind}, found "constructor"`],
    ['no kind', at('hours', 'kind'), undefined, 'not-allowed-value', `${kind}, found nothing`],
    ['a parameter that there is none of', at('hours', 'minutes'), 30, 'unknown-key', 'unknown key "minutes"'],
    ['a parameter of another kind', at('hours', 'years'), 2, 'unknown-key', 'unknown key "years"'],
    ['a condition of null', at('hours', 'areas'), null, 'wrong-type', 'expected a list, found null'],
    ['a mark that says no', at('hours', 'didactic'), false, 'not-allowed-value', 'expected true, found false'],
    ['hours without a unit', at('hours', 'unit'), undefined, 'missing', 'expected one of "clock-hours", "hours", found nothing'],
    // figures, and holes
    ['a figure as text', at('hours', 'hours'), '30', 'not-allowed-value', `${figure}, found "30"`],
    ['a figure of null', at('hours', 'hours'), null, 'not-allowed-value', `${figure}, found null`],
    ['another word for a hole', at('supervision', 'hours'), 'unknown', 'not-allowed-value', `${figure}, found "unknown"`],
    ['a hole in capitals', at('work', 'years'), 'Unpublished', 'not-allowed-value', `${figure}, found "Unpublished"`],
    ['a figure below nothing', at('work', 'years'), -2, 'too-small', 'expected a number of at least 0, found -2'],
    ['no figure for supervision', at('supervision', 'hours'), undefined, 'missing', `${figure}, found nothing`],
    ['half a month', at('supervision', 'window', 'months'), 1.5, 'wrong-type', 'expected a whole number, found 1.5'],
    ['levels as a word', at('degree', 'levels'), 'master', 'not-allowed-value', 'expected a list or "unpublished", found "master"'],
    ['a level that is none', at('degree', 'levels', 0, 'level'), 'wise', 'not-allowed-value', 'expected one of "cda", "associate", "certificate", "bachelor", "master", "doctorate", "medical", found "wise"'],
    ['a level that is a word alone', at('degree', 'levels', 0), 'master', 'wrong-type', 'expected an object, found "master"'],
    ['slots that are none', at('references', 'slots'), {}, 'not-allowed-value', 'expected a list or "unpublished", found an object'],
    ['a key that no slot has', at('references', 'slots', 0, 'rater'), 'anyone', 'unknown-key', 'unknown key "rater"'],
    // where it is written
    ['no citation', at('hours', 'cites'), [], 'missing', 'expected an object, found nothing', at('hours', 'cites', 0)],
    ['no citations at all', at('hours', 'cites'), undefined, 'missing', 'expected a list, found nothing'],
    ['citations as text', at('hours', 'cites'), 'page 1', 'wrong-type', 'expected a list, found "page 1"'],
    ['a citation without a place', at('hours', 'cites', 0, 'at'), undefined, 'missing', 'expected text, found nothing'],
    ['a citation of an empty place', at('hours', 'cites', 0, 'at'), '', 'too-short', 'expected at least 1 character, found ""'],
    ['a second citation without a place', at('hours', 'cites', 1), { source: 'own-paper' }, 'missing', 'expected text, found nothing', at('hours', 'cites', 1, 'at')],
    ['an authority that is none', at('hours', 'authority'), 'rumoured', 'not-allowed-value', 'expected one of "stated", "implied", "secondary", "unpublished", found "rumoured"'],
    ['no authority', at('hours', 'authority'), undefined, 'missing', 'expected one of "stated", "implied", "secondary", "unpublished", found nothing'],
    ['a reading with one digit', at('hours', 'reading'), 'RD-7', 'not-allowed-value', 'expected a reading like RD-07, found "RD-7"'],
    ['a reading with three', at('hours', 'reading'), 'RD-123', 'not-allowed-value', 'expected a reading like RD-07, found "RD-123"'],
    ['a reading that only looks like a number', at('hours', 'reading'), 'RD-1.', 'not-allowed-value', 'expected a reading like RD-07, found "RD-1."'],
    ['a reading in words', at('hours', 'reading'), 'seven', 'not-allowed-value', 'expected a reading like RD-07, found "seven"'],
    ['a further reading that is none', at('hours', 'furtherReadings'), ['RD-07', 'RD-'], 'not-allowed-value', 'expected a reading like RD-07, found "RD-"', at('hours', 'furtherReadings', 1)],
    // parts
    ['parts that are none', at('papers', 'parts'), {}, 'wrong-type', 'expected a list, found an object'],
    ['a kind that there is none of, in a part', at('papers', 'parts', 1, 'kind'), 'luck', 'not-allowed-value', `${kind}, found "luck"`],
    ['a part without a citation', at('papers', 'parts', 0, 'cites', 0, 'source'), undefined, 'missing', 'expected text, found nothing'],
  ]
  for (const [name, path, value, code, message, place = path] of rows) it(name, () => {
    const input = changed(path, value)
    const error = refusal(() => parseStandard(input))
    expect(error.issues).toStrictEqual([{ path: place, code, message }])
    const result = safeParseStandard(input)
    expect(Object.keys(result)).toStrictEqual(['success', 'error'])
    expect(result).toMatchObject({ success: false, error: { issues: error.issues } })
  })

  it('values that do not go together, once every value is one', () => {
    expect(issuesOf(refusal(() => parseStandard(changed(at('work', 'after'), 'own/fellow/luck'))))).toStrictEqual([[at('work', 'after'), 'unknown-requirement']])
    expect(issuesOf(refusal(() => parseStandard(changed(['sources'], undefined))))).toStrictEqual([[['aliases', 0, 'used'], 'unknown-source']])
  })

  it('everything at once, and the message says whose rules they are', () => {
    const error = refusal(() => parseStandard({ ...without(SOUND, 'programme'), purpose: 'upgrade', requirements: [{ ...SOUND.requirements[1], hours: '30', minutes: 3 }] }))
    expect(issuesOf(error)).toStrictEqual([
      [['purpose'], 'not-allowed-value'],
      [['programme'], 'missing'],
      [['requirements', 0, 'hours'], 'not-allowed-value'],
      [['requirements', 0, 'minutes'], 'unknown-key'],
    ])
    expect(error.message.split('\n').slice(0, 2)).toEqual(['4 problems in the standard own/fellow', '  purpose: expected one of "initial", "renewal", found "upgrade"'])
  })

  it.each<readonly [string, unknown]>([['null', null], ['nothing', undefined], ['"a standard"', 'a standard'], ['7', 7], ['true', true], ['a list', []], ['a function', () => SOUND]])('%s is no standard', (found, input) => {
    const error = refusal(() => parseStandard(input))
    expect(error).toBeInstanceOf(StandardError)
    expect(error.issues).toStrictEqual([{ path: [], code: 'wrong-type', message: `expected an object, found ${found}` }])
    expect(error.message).toBe(`1 problem in the standard\n  (document): expected an object, found ${found}`)
  })

  it('an empty object lacks each of the ten things that a standard has', () => {
    expect(issuesOf(refusal(() => parseStandard({})))).toStrictEqual(
      ['id', 'edition', 'purpose', 'name', 'aliases', 'programme', 'jurisdiction', 'effective', 'known', 'requirements'].map((key) => [[key], 'missing']),
    )
  })

  it('the key that every object has is one too many', () => {
    const input: unknown = JSON.parse(JSON.stringify(SOUND).replace('{', '{"__proto__":{"id":"own/other"},'))
    expect(issuesOf(refusal(() => parseStandard(input)))).toStrictEqual([[['__proto__'], 'unknown-key']])
  })
})
