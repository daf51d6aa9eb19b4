import { performance } from 'node:perf_hooks'

/** @typedef {{ name: string, run: (turn: number) => unknown, waits?: boolean }} Job `waits`: what it gives is a promise */
/** @typedef {{ median: number, low: number, high: number, least: number, most: number }} Spread `low` to `high` is the middle half */

/** Whatever a job gives is counted, so that no compiler leaves the job out. */
function mustGive({ name }, given) {
  if (given === 0) throw new Error(`${name} gives nothing`)
}

/** Processor time, the collector's and the compiler's too, in microseconds: the clock on the wall would tell of what else the machine does. */
function spent(since) {
  const { user, system } = process.cpuUsage(since)
  return user + system
}

export function timeOf(job, runs) {
  let given = 0
  const start = process.cpuUsage()
  for (let turn = 0; turn < runs; turn++) if (job.run(turn) !== undefined) given++
  const time = spent(start) / runs
  mustGive(job, given)
  return time
}

async function waitedTimeOf(job, runs) {
  let given = 0
  const start = process.cpuUsage()
  for (let turn = 0; turn < runs; turn++) if ((await job.run(turn)) !== undefined) given++
  const time = spent(start) / runs
  mustGive(job, given)
  return time
}

const once = (job, runs) => (job.waits ? waitedTimeOf(job, runs) : timeOf(job, runs))

/** Functions are compiled for good after thousands of runs; a job that is too slow for so many has to do with four times the time. */
const COMPILED = 20_000

/** Runs a job until it is compiled. */
async function warmUp(job, { warmUp: least }) {
  const start = performance.now()
  for (let runs = 0, past = 0; past < least || (runs < COMPILED && past < 4 * least); past = performance.now() - start) {
    await once(job, 20)
    runs += 20
  }
}

/** How often a job runs in a sample. */
const runsOf = async (job, { sample }) => Math.max(1, Math.round((sample * 1000) / Math.max(1, await once(job, 50))))

/**
 * Times jobs in turn, round after round, each round in another order: what else the machine does falls on all of them alike.
 *
 * @param {readonly Job[]} jobs
 * @param {{ rounds: number, warmUp: number, sample: number }} effort the last two in milliseconds, for each job
 * @returns {Promise<ReadonlyMap<string, readonly number[]>>} microseconds for one run, a figure for each round
 */
export async function interleave(jobs, effort) {
  for (const job of jobs) await warmUp(job, effort)
  const runs = new Map()
  for (const job of jobs) runs.set(job, await runsOf(job, effort))
  const times = new Map(jobs.map(({ name }) => [name, []]))
  for (let round = 0; round < effort.rounds; round++) {
    for (let at = 0; at < jobs.length; at++) {
      const job = jobs[(at + round) % jobs.length]
      times.get(job.name).push(await once(job, runs.get(job)))
    }
  }
  return times
}

/** @returns {Spread} */
export function spreadOf(values) {
  const sorted = values.slice().sort((a, b) => a - b)
  const at = (part) => sorted[Math.round(part * (sorted.length - 1))]
  return { median: at(0.5), low: at(0.25), high: at(0.75), least: sorted[0], most: sorted.at(-1) }
}

/** One job as a multiple of another, round by round: both were timed in the same moment. */
export const ratioOf = (times, name, base) => spreadOf(times.get(name).map((time, round) => time / times.get(base)[round]))

const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toPrecision(2))

/** `0.51 (middle half 0.50 to 0.53, all 0.47 to 0.70)` */
export const inWords = ({ median, low, high, least, most }) =>
  `${digits(median)} (middle half ${digits(low)} to ${digits(high)}, all ${digits(least)} to ${digits(most)})`

/** `61.2 µs` */
export const micros = (times, name) => `${digits(spreadOf(times.get(name)).median)} µs`
