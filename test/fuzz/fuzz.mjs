// Throws odd input at everything that meets the outside: `npm run build && node test/fuzz/fuzz.mjs [--seconds 60 | --inputs N] [--seed S]`.
// With --inputs the run is the same every time; a failure names the number of its input: --inputs NUMBER+1 with the same seed has it again.
import { readdirSync, readFileSync } from 'node:fs'
import { setInterval } from 'node:timers'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import * as library from '../../dist/index.js'
import { record } from '../quality/record.mjs'
import { commandsWith } from './commands.mjs'
import { fuzz } from './run.mjs'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const MOST_SILENCE = 60_000

/** The work is done beside the main thread, so that something that never ends is seen. */
function work({ seed, inputs, seconds, beats }) {
  const applicants = readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')))
  const end = process.hrtime.bigint() + BigInt(seconds) * 1_000_000_000n
  const until = inputs === undefined ? () => process.hrtime.bigint() > end : undefined
  parentPort.postMessage(fuzz(library, { applicants, seed, inputs, until, beat: (input) => Atomics.store(beats, 0, input) }))
}

function watch() {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, inputs: { type: 'string' }, seed: { type: 'string', default: '20261121' } } })
  const beats = new Int32Array(new SharedArrayBuffer(4))
  const options = { seed: Number(values.seed), inputs: values.inputs === undefined ? undefined : Number(values.inputs), seconds: Number(values.seconds), beats }
  const worker = new Worker(new URL(import.meta.url), { workerData: options, resourceLimits: { maxOldGenerationSizeMb: 1_024 } })
  let before = -1
  const timer = setInterval(() => {
    const now = Atomics.load(beats, 0)
    if (now === before) fail(`input ${now} has not come to an end in ${MOST_SILENCE / 1000} s`)
    before = now
  }, MOST_SILENCE)
  worker.on('error', (error) => fail(`input ${Atomics.load(beats, 0)}: ${error.stack}`))
  worker.on('message', (result) => {
    timer.close()
    report(result, options)
  })
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

function report({ counts, failures }, { seed, inputs }) {
  const commands = commandsWith(new URL('../../dist/cli.js', import.meta.url), FIXTURES)
  const figures = []
  for (const [target, { tried, taken, refused, failed }] of [...Object.entries(counts), ['command line', commands.counts]]) {
    const words = `${tried} inputs: ${taken} taken, ${refused} refused with a typed error, ${failed} failures`
    console.log(`${failed === 0 ? 'ok' : 'FAILED'}: ${target}: ${words}`)
    figures.push({ what: target, value: words, budget: 'no failure', holds: failed === 0 })
  }
  for (const { target, input, why } of [...failures, ...commands.failures]) console.error(`${target}, input ${input}: ${why}`)
  record('hostile-input', {
    title: 'Hostile input', command: inputs === undefined ? 'npm run fuzz' : `npm run fuzz -- --inputs ${inputs}`, figures,
    notes: [`Seed ${seed}. Refused: by ApplicantError, StandardError or the RangeError that the documentation names. Nothing polluted, no input changed, no message above 20,000 characters, none above 5 s.`],
  })
  if (failures.length + commands.failures.length > 0) process.exitCode = 1
}

if (isMainThread) watch()
else work(workerData)
