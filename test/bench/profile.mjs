// Where the time of one assessment goes: the ready record against IMHS, over and over, looked at every fifth of a millisecond.
// `npm run bench:profile`; with `-- orimha/ifs` or another standard, that one.
import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { assess, find } from '../../dist/engine.js'
import { parseApplicant, standards } from '../../dist/index.js'
import { record } from '../quality/record.mjs'
import { AS_OF, copiesOf, readyRecord } from './subject.mjs'

const [id = 'orimha/imhs'] = process.argv.slice(2)
const WARM_UP = 20_000
const RUNS = 50_000
const SHOWN = { functions: 15, files: 10 }

const standard = find(standards, id, { asOf: AS_OF })
const copies = copiesOf(readyRecord(), parseApplicant)
const turns = (count) => { for (let turn = 0; turn < count; turn++) assess(standard, copies.applicant(turn), { asOf: AS_OF }) }

async function profileOf(action) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  action()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return profile
}

const lines = new Map()
/** The file of src/ that a line of the built package comes from: the bundler leaves its name above what it took. */
function sourceOf(url, line) {
  if (!url.includes('/dist/')) return undefined
  if (!lines.has(url)) lines.set(url, readFileSync(new URL(url), 'utf8').split('\n'))
  const above = lines.get(url).slice(0, line + 1).findLast((text) => text.startsWith('// src/'))
  return above?.slice('// src/'.length)
}

/** Microseconds in each function itself, callees apart. */
function selfTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const times = new Map()
  samples.forEach((sample, at) => {
    const { callFrame } = byId.get(sample)
    times.set(callFrame, (times.get(callFrame) ?? 0) + timeDeltas[at])
  })
  return times
}

/** Sums by a name, the largest first. */
function ranked(entries, most) {
  const sums = new Map()
  for (const [name, time] of entries) sums.set(name, (sums.get(name) ?? 0) + time)
  return [...sums].sort(([, a], [, b]) => b - a).slice(0, most)
}

turns(WARM_UP)
const times = [...selfTimes(await profileOf(() => turns(RUNS)))].filter(([{ functionName, url }]) => functionName !== '(idle)' && !url.startsWith('node:'))
const whole = times.reduce((sum, [, time]) => sum + time, 0)
const frames = times.map(([{ functionName, url, lineNumber }, time]) => ({ name: functionName || 'a function without a name', source: sourceOf(url, lineNumber), time }))
const quoted = (name) => (name.includes(' ') ? name : `\`${name}\``)
const nameOf = ({ name, source }) => (source ? `${quoted(name)} in \`${source}\`` : `V8: ${name.startsWith('(') ? name.slice(1, -1) : quoted(name)}`)
const share = ([what, time]) => ({ what, value: `${((time / whole) * 100).toFixed(1)} %` })
const figures = [
  ...ranked(frames.map((frame) => [nameOf(frame), frame.time]), SHOWN.functions),
  ...ranked(frames.map(({ source, time }) => [source ? `all of \`${source}\`` : 'all that is not ours: the collector, what V8 has built in, the loop', time]), SHOWN.files),
].map(share)

const title = `Where the time of an assessment against \`${id}\` goes`
console.log(title)
for (const { what, value } of figures) console.log(`  ${value.padStart(7)}  ${what}`)
if (id === 'orimha/imhs') {
  record('profile', {
    title,
    command: 'npm run bench:profile',
    figures,
    notes: [
      `Shares of ${RUNS.toLocaleString('en')} assessments of the ready record after ${WARM_UP.toLocaleString('en')} to warm up, ${(whole / RUNS).toFixed(0)} µs each while watched.`,
      'Time is charged to the function itself, not to who called it; a file has the time of all of its functions. What the compiler moves into a caller may be charged there.',
    ],
  })
}
