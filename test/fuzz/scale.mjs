// How time grows with the size of a record: `npm run build && node --expose-gc test/fuzz/scale.mjs [most]`.
// Each record is doubled up to `most` items (100,000); a doubling may take 2.6 times as long to parse or to assess.
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { assess, explain, parseStandard, safeParseApplicant, standards } from '../../dist/index.js'
import { record } from '../quality/record.mjs'
import { EVERY_KIND, LISTS, SHAPES } from './records.mjs'

const MOST = Number(process.argv[2] ?? 100_000)
/** The budget is for the mean of the doublings: one alone is at the mercy of the machine. */
const BUDGET = 2.6
/** Below this the clock and the collector say more than the algorithm. */
const TOO_SHORT = 100
const AS_OF = { asOf: '2026-11-21' }
const collect = globalThis.gc ?? (() => {})
const figures = []

/** Processor time, the collector's too: the clock on the wall would tell of what else the machine does. */
const timed = (action) => {
  const start = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e3
}
/** The median of five; one that takes seconds is timed once. */
const median = (action) => {
  collect()
  const times = [timed(action)]
  if (times[0] < 2_000) for (let again = 1; again < 5; again++) times.push(timed(action))
  return times.sort((a, b) => a - b)[times.length >> 1]
}

/** Adds a figure, and says whether it holds. */
function told(what, value, budget, holds) {
  console.log(`${holds ? 'ok' : 'FALLS SHORT'}: ${what}: ${value}`)
  figures.push({ what, value, budget, holds })
}

/** Doubles a record and says how the time of a step grows; where it has grown beyond patience it goes no further. */
function grow(name, sizes, stepOf) {
  const times = []
  for (const size of sizes) {
    times.push(median(stepOf(size)))
    if (times.at(-1) > 20_000) break
  }
  const from = times.findIndex((time) => time > TOO_SHORT)
  const doublings = times.length - 1 - from
  const ratio = from === -1 || doublings < 2 ? undefined : (times.at(-1) / times[from]) ** (1 / Math.log2(sizes[times.length - 1] / sizes[from]))
  const words = `${times.at(-1).toFixed(0)} ms at ${sizes[times.length - 1]}${ratio === undefined ? ', too short to compare' : `, x ${ratio.toFixed(2)} a doubling`}`
  told(name, words, `x ${BUDGET} a doubling`, (ratio ?? 0) <= BUDGET && times.length === sizes.length)
}

const sizes = []
for (let size = MOST; size >= 1_000; size = Math.round(size / 2)) sizes.unshift(size)
const rules = EVERY_KIND.map((id) => standards[id])
for (const [name, recordOf] of Object.entries({ ...LISTS, ...SHAPES })) {
  grow(`parse: ${name}`, sizes, (size) => { const input = recordOf(size); return () => safeParseApplicant(input) })
  if (!safeParseApplicant(recordOf(10)).success) continue
  grow(`assess: ${name}`, sizes, (size) => { const { applicant } = safeParseApplicant(recordOf(size)); return () => rules.forEach((rule) => assess(rule, applicant, AS_OF)) })
}

/** References against ever more slots, all alike: the rule may have 31. */
const slotted = (count, special) => parseStandard({
  ...JSON.parse(JSON.stringify(standards['orimha/ifa'])),
  requirements: [{ id: 'orimha/ifa/references', kind: 'references', slots: Array.from({ length: count }, (_, slot) => ({ slot: `s${slot}` })), ...(special && { endorsedRater: ['orimha/imhm-clinical'] }), cites: [{ source: 'orimha-ifa', at: 'x' }], authority: 'stated' }],
})
for (const [name, special, raters] of [['enough raters', false, 1_000], ['one rater too few', false, 30], ['no endorsed rater', true, 1_000]]) {
  const { applicant } = safeParseApplicant(LISTS.references(raters))
  const time = median(() => assess(slotted(31, special), applicant, AS_OF))
  told(`assess: 31 reference slots, ${name}`, `${time.toFixed(0)} ms`, 'at most 1000 ms', time <= 1_000)
}

const text = 'x'.repeat(10_000_000)
const one = median(() => safeParseApplicant({ format: 'imh-eligibility/applicant@1', id: text, trainings: [{ id: text, title: text, completed: text, competencyAreas: [text] }] }))
told('parse: 10 MB of text in one field, refused', `${one.toFixed(0)} ms`, 'at most 1000 ms', one <= 1_000)
const json = JSON.stringify(LISTS.trainings(75_000))
const whole = median(() => { const { applicant } = safeParseApplicant(JSON.parse(json)); explain(assess(standards['orimha/imhs'], applicant, AS_OF), { applicant, format: 'html' }) })
told(`parse, assess and explain: ${(Buffer.byteLength(json) / 1e6).toFixed(1)} MB of JSON`, `${whole.toFixed(0)} ms`, 'at most 10000 ms', whole <= 10_000)

/** One record after the other: what is kept between two would show. */
if (globalThis.gc) {
  const ready = readFileSync(new URL('../../fixtures/imhs-ready.json', import.meta.url), 'utf8')
  const heap = () => { collect(); collect(); return process.memoryUsage().heapUsed / 1e6 }
  const turn = (times) => { for (let n = 0; n < times; n++) assess(standards['orimha/imhs'], safeParseApplicant({ ...JSON.parse(ready), id: `a${n}` }).applicant, AS_OF) }
  turn(2_000)
  const before = heap()
  const time = timed(() => turn(100_000))
  const grown = heap() - before
  told('100,000 records one after the other: growth of the heap', `${grown.toFixed(2)} MB in ${(time / 1000).toFixed(0)} s`, 'at most 1 MB', grown <= 1)
} else console.log('run with --expose-gc to see how the heap grows')

record('hostile-input-scale', { title: 'Large records', command: 'npm run fuzz:scale', figures, notes: ['Processor time, the collector\'s included, medians of five runs; assessed against five standards that have every kind of requirement between them.'] })
if (figures.some(({ holds }) => !holds)) process.exitCode = 1
