// How long a record takes with a hundred times as many items of a kind, from 10 to 100,000: `node --expose-gc test/bench/growth.mjs`.
// Records that make an algorithm work hardest are doubled by `npm run fuzz:scale`.
import { performance, PerformanceObserver } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { assess, parseApplicant, standards } from '../../dist/index.js'
import { EVERY_KIND, LISTS } from '../fuzz/records.mjs'
import { tell } from './figures.mjs'
import { AS_OF, readyRecord } from './subject.mjs'
import { spreadOf, timeOf } from './timing.mjs'

/** A hundred times the records may take so many times as long. */
const MOST = 120
const SIZES = [10, 100, 1_000, 10_000, 100_000]
/** Up to here a record is warmed up with; beyond, functions are compiled already. */
const SMALL = 1_000
/** Milliseconds: to warm up with the first record of a kind, with each other small one, and for a sample, which is of as many runs as fill it. */
const [FIRST, WARM_UP, SAMPLE] = [1_500, 300, 20]
const ROUNDS = { small: 7, large: 3 }

/** The ready record, so many times over, with other ids, titles and raters. */
function readyTimes(copies) {
  const { people, ...record } = readyRecord()
  const copied = (list) => Array.from({ length: copies }, (_, copy) => list.map((item) => ({
    ...item, id: `${item.id}-${copy}`, ...(item.title && { title: `${item.title} ${copy}` }), ...(item.rater && { rater: `${item.rater}-${copy}` }),
  }))).flat()
  const lists = Object.entries(record).map(([name, list]) => [name, Array.isArray(list) ? copied(list) : list])
  // Who gave supervision stays one person; who rated is another in each copy.
  return { ...Object.fromEntries(lists), people: [...people, ...copied(people)] }
}

const RULES = EVERY_KIND.map((id) => standards[id])
/** One answer after the other: none is kept while the next is made. */
const job = (applicant) => ({ run: () => RULES.reduce((answers, rule) => answers + assess(rule, applicant, { asOf: AS_OF }).requirements.length, 0) })

const pauses = []
new PerformanceObserver((list) => { pauses.push(...list.getEntries()) }).observe({ entryTypes: ['gc'] })

/** Milliseconds between two moments in which the collector held everything up; one pause may lie in another. */
function pausedBetween(start, end) {
  let [paused, reached] = [0, start]
  for (const { startTime, duration } of pauses.splice(0).sort((a, b) => a.startTime - b.startTime)) {
    const [from, to] = [Math.max(startTime, reached), Math.min(startTime + duration, end)]
    if (to > from) paused += to - from
    reached = Math.max(reached, to)
  }
  return paused
}

/** Microseconds of a run, and of these what is left without the collector's pauses. */
async function sample(step, runs) {
  const start = performance.now()
  const all = timeOf(step, runs)
  const end = performance.now()
  // Pauses are told of a moment later.
  await setTimeout(10)
  return { all, own: all * (1 - pausedBetween(start, end) / (end - start)) }
}

/**
 * Medians for a record of a size. The sizes do not take turns: what the collector still does about a large record in the background would be charged to
 * the small one after it.
 */
async function measure(applicant, size, warmUp) {
  const step = job(applicant)
  if (size <= SMALL) for (let past = 0; past < warmUp * 1_000;) past += timeOf(step, 10) * 10
  globalThis.gc?.()
  const runs = Math.max(1, Math.round((SAMPLE * 1_000) / timeOf(step, size <= SMALL ? 20 : 1)))
  const samples = []
  for (let round = 0; round < (size <= SMALL ? ROUNDS.small : ROUNDS.large); round++) samples.push(await sample(step, runs))
  return { all: spreadOf(samples.map(({ all }) => all)).median, own: spreadOf(samples.map(({ own }) => own)).median }
}

const shown = (micros) => (micros >= 1e6 ? `${(micros / 1e6).toFixed(2)} s` : micros >= 1e3 ? `${(micros / 1e3).toFixed(1)} ms` : `${micros.toFixed(0)} µs`)
const thousands = (size) => size.toLocaleString('en')

/** For each size a hundred times as large as another, how many times as long it takes. */
const hundredfolds = (sizes, times) => sizes.flatMap((size, at) => (sizes.includes(size / 100) ? [times[at] / times[sizes.indexOf(size / 100)]] : []))
const factors = (all) => all.map((factor) => `x ${factor.toFixed(factor < 10 ? 1 : 0)}`).join(', ')

async function figureOf(what, recordOf, sizes) {
  const times = []
  for (const size of sizes) times.push(await measure(parseApplicant(recordOf(size)), size, times.length === 0 ? FIRST : WARM_UP))
  const [all, own] = ['all', 'own'].map((part) => hundredfolds(sizes, times.map((time) => time[part])))
  const value = `${times.map((time) => shown(time.all)).join(', ')}: ${factors(all)}; without the collector's pauses ${factors(own)}`
  return { what, value, budget: `at most x ${MOST} for a hundredfold`, holds: all.every((factor) => factor <= MOST) }
}

console.log('\nrecords of up to 100,000 items of each kind ...')
const figures = []
for (const [name, recordOf] of Object.entries(LISTS)) figures.push(await figureOf(name, recordOf, SIZES))
figures.push(await figureOf('the ready record 1, 10, 100 and 1,000 times over', readyTimes, [1, 10, 100, 1_000]))
tell('growth', {
  title: 'Growth with the size of a record',
  figures,
  notes: [
    `Each figure has the times for ${SIZES.map(thousands).join(', ')} items of a kind in one record, then the factors from 10 to 1,000, from 100 to 10,000 and from 1,000 to 100,000. All must keep the budget, the collector's pauses included.`,
    'A small record costs mostly what does not depend on its size, so the first factor is low. An answer about a very large one no longer fits where Node keeps what is new, and the collector copies it, so the last is high.',
    `Assessed against ${EVERY_KIND.length} standards that have every kind of requirement between them. Processor time, the collector's included; medians of ${ROUNDS.small} samples, of ${ROUNDS.large} above ${thousands(SMALL)} items.`,
    'Records that make an algorithm work hardest are in `docs/quality.md`, Large records.',
  ],
})
