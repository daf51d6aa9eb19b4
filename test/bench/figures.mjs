import { record } from '../quality/record.mjs'
import { inWords, micros, ratioOf } from './timing.mjs'

/** @typedef {import('../quality/record.mjs').Figure} Figure */

/** `npm run bench -- --quick`: the engine alone, in seconds; nothing of it is kept. */
export const QUICK = process.argv.includes('--quick')
/** Rounds, and for each job milliseconds to warm up and for a sample. */
export const EFFORT = QUICK ? { rounds: 31, warmUp: 800, sample: 10 } : { rounds: 41, warmUp: 800, sample: 10 }

/** How long a job takes as a multiple of another; `most` is the budget, held against the median. */
export function timesOf(what, times, name, base, most) {
  const ratio = ratioOf(times, name, base)
  return { what, value: `${inWords(ratio)}; ${micros(times, name)}`, ...(most !== undefined && { budget: `at most ${most}`, holds: ratio.median <= most }) }
}

const mark = ({ holds }) => (holds === undefined ? '  ' : holds ? 'ok' : 'NO')

/** Prints what a part of the benchmark measured, and keeps it where that was asked for; a budget that is missed fails the run. */
export function tell(name, { title, figures, notes }) {
  console.log(`\n${title}`)
  for (const figure of figures) console.log(`  ${mark(figure)} ${figure.what}: ${figure.value}${figure.budget === undefined ? '' : ` (${figure.budget})`}`)
  if (QUICK) return
  record(name, { title, command: `npm run bench -- ${name}`, figures, notes })
  if (figures.some(({ holds }) => holds === false)) process.exitCode = 1
}
