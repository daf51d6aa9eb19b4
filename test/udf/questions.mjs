// What the script is asked, and what it must answer: the bytes of the library itself, or a refusal.
import { assess, find, safeParseApplicant, standards } from '../../dist/index.js'
import { readTexts } from '../everywhere/records.mjs'
import { broken } from '../fuzz/mutate.mjs'
import { randomOf } from '../fuzz/random.mjs'

const AS_OF = '2026-11-21'
const BROKEN = 400
const literal = (value) => (value === undefined ? 'undefined' : JSON.stringify(value))
const call = (applicant, options) => `imhEligibility.assessJson(${literal(applicant)}, ${literal(options)})`
const asked = (what, record, options, expected) => ({ what, record, options: JSON.stringify(options), code: call(record, JSON.stringify(options)), expected })

const texts = Object.entries(readTexts())
const applicantOf = (text) => {
  const { success, applicant, error } = safeParseApplicant(JSON.parse(text))
  return success ? { applicant } : { error }
}

/** Every fixture against all standards at once, under both countings, and against one alone, by turns. */
export function fixtures() {
  const catalogue = Object.values(standards)
  return texts.flatMap(([file, text], position) => {
    const { applicant } = applicantOf(text)
    const turn = catalogue[position % catalogue.length]
    const one = (standard, counting) => JSON.stringify(assess(standard, applicant, { asOf: AS_OF, counting }))
    return [
      asked(`${file} ${turn.id}`, text, { standard: turn.id, asOf: AS_OF }, one(turn, 'claimed')),
      ...['claimed', 'verified'].map((counting) =>
        asked(`${file} all ${counting}`, text, { standard: 'all', asOf: AS_OF, counting }, `[${catalogue.map((standard) => one(standard, counting)).join()}]`)),
    ]
  })
}

/** Other names, lists, and periods. */
export function forms() {
  const [, text] = texts.find(([file]) => file === 'imhs-renewal-short.json')
  const { applicant } = applicantOf(text)
  const period = { from: '2024-02-29', to: '2026-02-28' }
  const answer = (name, options) => JSON.stringify(assess(find(standards, name, options), applicant, options))
  const options = { asOf: AS_OF, period }
  return [
    ...['IMHS', 'OIFS-II', 'orimha Level III', 'imhs renewal'].map((name) => asked(`the name ${name}`, text, { standard: name, asOf: AS_OF }, answer(name, { asOf: AS_OF }))),
    asked('a list', text, { standard: ['OIFS-II', 'orimha/ifa'], asOf: AS_OF }, `[${answer('OIFS-II', { asOf: AS_OF })},${answer('orimha/ifa', { asOf: AS_OF })}]`),
    asked('a list of one', text, { standard: ['orimha/ifa'], asOf: AS_OF }, `[${answer('orimha/ifa', { asOf: AS_OF })}]`),
    asked('a period', text, { standard: 'orimha/imhs/renewal', ...options }, answer('orimha/imhs/renewal', options)),
    asked('a period for all', text, { standard: 'all', ...options }, `[${Object.keys(standards).map((id) => answer(id, options)).join()}]`),
  ]
}

/** The words of an `ApplicantError`, line by line, as the answer must have them. */
function refusedLike(error) {
  return (answer) => {
    const { code, message, issues } = JSON.parse(answer).error
    const lines = error.message.split('\n').slice(1, 11)
    const told = issues.map((issue) => `  ${issue.path}: ${issue.message}`)
    return code === 'applicant' && message.includes(`found ${error.message.split(' in ')[0]}`) && told.length === Math.min(20, error.issues.length) && lines.every((line, at) => line === told[at])
  }
}

/** Some of what breaks a document is nested deeper than JSON is written: the hostile ones below go there. */
function textOf(document) {
  try {
    return JSON.stringify(document) ?? 'null'
  } catch {
    return 'null'
  }
}

/** Fixtures with one to three things broken in them: taken or refused, as the library does. */
export function brokenRecords() {
  const random = randomOf(20261121)
  return Array.from({ length: BROKEN }, (_, number) => {
    const text = textOf(broken(JSON.parse(random.pick(texts)[1]), random, false))
    const standard = random.pick(Object.values(standards))
    const { applicant, error } = applicantOf(text)
    return asked(`broken record ${number}`, text, { standard: standard.id, asOf: AS_OF }, error ? refusedLike(error) : JSON.stringify(assess(standard, applicant, { asOf: AS_OF })))
  })
}

const SOUND = '\'{"format":"imh-eligibility/applicant@1"}\''
const OPTIONS = '\'{"standard":"orimha/imhs","asOf":"2026-11-21"}\''
const code = (...codes) => (answer) => codes.includes(JSON.parse(answer).error.code)

/** Anything at all in either place. Where an engine's stack decides how far it comes, several codes may be given. */
export function hostile() {
  const values = [
    'undefined', 'null', 'true', '0', 'NaN', '-1e308', '""', '" "', '"{"', '"nul"', '"{}}"', '"\\u0000"', '"\\ud800"', '[]', '{}', '() => {}', 'Symbol("x")', 'Object.create(null)',
    '{ toString() { throw 1 } }', 'new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 1 } })', '(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy })()',
  ]
  const documents = ['null', '1', '"a"', '[]', '{}', '{"__proto__":{"polluted":1}}', '{"format":"imh-eligibility/applicant@2"}', '{"constructor":{"prototype":{"polluted":1}}}']
  const options = [...documents, '{"standard":"orimha/imhs"}', '{"asOf":"2026-11-21"}', '{"standard":"x","asOf":"2026-11-21"}', '{"standard":[],"asOf":"2026-11-21"}',
    '{"standard":["all"],"asOf":"2026-11-21"}', '{"standard":"orimha/imhs","asOf":"2026-02-30"}', '{"standard":"orimha/imhs","asOf":"2026-11-21","asof":1}',
    '{"standard":"orimha/imhs","asOf":"2026-11-21","period":{"from":"2025-01-01","to":"2026-01-01"}}', '{"standard":"all","asOf":"2026-11-21","period":{"from":"2026-01-02","to":"2026-01-01"}}']
  const deep = (head, one, tail) => `(${JSON.stringify(head)} + ${JSON.stringify(one)}.repeat(200000) + ${JSON.stringify(tail)})`
  /** Each character of these is written with six, and in a path, which is written twice, with seven. */
  const keys = Array.from({ length: 50 }, (_, n) => `"${String.fromCharCode(97 + n % 26)}${'\\u0001'.repeat(n + 70)}":1`).join()
  const long = '("{\\"format\\":\\"imh-eligibility/applicant@1\\",\\"id\\":\\"" + "a".repeat(5000000) + "\\"}")'
  const many = '("{\\"format\\":\\"imh-eligibility/applicant@1\\",\\"trainings\\":[1" + ",1".repeat(20000) + "]}")'
  return [
    ...values.map((value) => ({ what: `applicant ${value}`, code: `imhEligibility.assessJson(${value}, ${OPTIONS})`, expected: code('json', 'internal') })),
    ...values.map((value) => ({ what: `options ${value}`, code: `imhEligibility.assessJson(${SOUND}, ${value})`, expected: code('options', 'internal') })),
    ...documents.map((text) => ({ what: `applicant document ${text}`, code: call(text, OPTIONS.slice(1, -1)), expected: code('applicant') })),
    ...options.map((text) => ({ what: `options document ${text}`, code: call(SOUND.slice(1, -1), text), expected: code('options') })),
    { what: 'nothing at all', code: 'imhEligibility.assessJson()', expected: code('options') },
    { what: 'deep lists', depends: true, code: `imhEligibility.assessJson(${deep('', '[', '')}, ${OPTIONS})`, expected: code('json') },
    { what: 'deep and whole lists', depends: true, code: `imhEligibility.assessJson("[".repeat(200000) + "]".repeat(200000), ${OPTIONS})`, expected: code('json', 'applicant') },
    { what: 'deep objects in options', depends: true, code: `imhEligibility.assessJson(${SOUND}, ${deep('{"standard":', '{"a":', '')} + "1" + "}".repeat(200001))`, expected: code('options', 'internal') },
    { what: 'applicant with the longest keys', code: call(`{"format":"imh-eligibility/applicant@1",${keys}}`, OPTIONS.slice(1, -1)), expected: code('applicant') },
    { what: 'options with the longest keys', code: call(SOUND.slice(1, -1), `{${keys}}`), expected: code('options') },
    { what: 'a long text', code: `imhEligibility.assessJson(${long}, ${OPTIONS})`, expected: code('applicant') },
    { what: 'many problems', code: `imhEligibility.assessJson(${many}, ${OPTIONS})`, expected: code('applicant') },
    { what: 'a stack that is used up', depends: true, code: `(() => { let last = ''; const dig = () => { last = imhEligibility.assessJson('{}', ${OPTIONS}); dig() }; try { dig() } catch (e) {} return last })()`, expected: code('applicant', 'json', 'options', 'internal') },
  ]
}
