// The script for other engines: what its text holds, and that every engine gives the bytes of the library. `npm run build && npm run check:udf`.
import { record } from '../quality/record.mjs'
import { inEngines } from './engines.mjs'
import { brokenRecords, fixtures, forms, hostile } from './questions.mjs'
import { look, MOST_GZIPPED } from './text.mjs'
import { faultsOfWrapper, wrappers } from './wrappers.mjs'

const FILE = new URL('../../dist/udf.iife.js', import.meta.url)
/** A refusal has an end, whatever was asked. */
const LONGEST_REFUSAL = 20_000
const figures = []

function figure(what, value, budget, faults) {
  console.log(`${faults.length === 0 ? 'ok' : 'FAILED'}: ${what}: ${value}`)
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
  figures.push({ what, value, budget, holds: faults.length === 0 })
}

const { bytes, gzipped, faults } = look(FILE)
figure('the text: only ASCII, the syntax and the names of ECMAScript 2019, one global, no code from text, no Intl', faults.length === 0 ? 'yes' : 'no', 'yes', faults)
figures.push({ what: 'bytes, minified', value: bytes }, { what: 'bytes, minified and gzipped', value: gzipped, budget: `at most ${MOST_GZIPPED}`, holds: gzipped <= MOST_GZIPPED })
console.log(`${bytes} bytes, ${gzipped} gzipped`)

const SETS = [
  ['every fixture against all standards at once, both countings, and against one alone', fixtures()],
  ['other names, lists, periods', forms()],
  ['fixtures with something broken in them', brokenRecords()],
  ['hostile values, documents and options', hostile()],
]

/** What is wrong with an answer: thrown, too long, other than it must be, or other than in the engine before. */
function wrongWith({ what, code, expected, depends }, ask, before) {
  let answer
  try {
    answer = ask(code)
  } catch (error) {
    return `${what}: it threw ${error?.message ?? error}`
  }
  const right = typeof expected === 'string' ? answer === expected : expected(answer)
  if (!right) return `${what}: ${answer.slice(0, 200)}`
  if (answer.startsWith('{"error":') && answer.length > LONGEST_REFUSAL) return `${what}: a refusal of ${answer.length} characters`
  if (depends) return undefined
  const first = before.get(code) ?? answer
  before.set(code, first)
  return first === answer ? undefined : `${what}: not as in the engine before: ${answer.slice(0, 200)}`
}

const before = new Map()
await inEngines(FILE, ({ name, ask, globals }) => {
  figure(`${name}: globals that the script adds`, globals.join(', '), 'imhEligibility', globals.join() === 'imhEligibility' ? [] : globals)
  for (const [set, questions] of SETS) {
    const wrong = questions.map((question) => wrongWith(question, ask, before)).filter(Boolean)
    figure(`${name}: ${set}`, `${questions.length - wrong.length} of ${questions.length} as they must be`, 'all', wrong)
  }
  const polluted = ask('[{}, [], "", () => 1].filter((each) => "polluted" in Object(each)).length')
  figure(`${name}: prototypes that hostile input put something on`, Number(polluted), '0', polluted === '0' ? [] : [polluted])
})
for (const wrapper of wrappers()) {
  const questions = SETS[0][1].filter((_, at) => at % 8 === 0)
  const wrong = faultsOfWrapper(wrapper, questions)
  figure(`the body of the function for ${wrapper.name}, in a bare context and not in ${wrapper.name}`, `${questions.length - wrong.length} of ${questions.length} as they must be`, 'all', wrong)
}
record('udf', {
  title: 'The script for other engines',
  command: 'npm run check:udf',
  figures,
  notes: [
    'An answer of the first two kinds, and any that is an assessment, is held byte for byte against `JSON.stringify` of what `assess` gives; a refusal against what `safeParseApplicant` says.',
    'The budget of 60 kB is one of gzip, as the others are. Minified alone the script is larger: the rules and the code that decides them pass 60 kB without any parsing.',
  ],
})
