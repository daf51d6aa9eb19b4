// Times one assessment of the ready IMHS record against JSON.parse of the same text: `npm run build && node test/bench/assess.bench.mjs`.
import { readFileSync } from 'node:fs'
import { record } from '../quality/record.mjs'
import { assess } from '../../dist/engine.js'
import { imhs } from '../../dist/orimha.js'
import { parseApplicant } from '../../dist/index.js'

const text = readFileSync(new URL('../../fixtures/imhs-ready.json', import.meta.url), 'utf8')
const compact = JSON.stringify(JSON.parse(text))
const applicant = parseApplicant(JSON.parse(text))
const options = { asOf: '2026-11-21' }
const jobs = {
  'JSON.parse': () => JSON.parse(compact),
  'parseApplicant': () => parseApplicant(JSON.parse(compact)),
  'assess': () => assess(imhs, applicant, options),
}
let sink = 0
const time = (job, runs) => {
  const start = process.hrtime.bigint()
  for (let run = 0; run < runs; run++) sink += job() ? 1 : 0
  return Number(process.hrtime.bigint() - start) / runs / 1000
}
const samples = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]))
for (const job of Object.values(jobs)) time(job, 3000)
for (let round = 0; round < 41; round++) {
  for (const [name, job] of Object.entries(jobs)) samples[name].push(time(job, 300))
}
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]
const base = median(samples['JSON.parse'])
console.log(`${compact.length} bytes of JSON`)
for (const name of Object.keys(jobs)) {
  const value = median(samples[name])
  console.log(`${name.padEnd(16)} ${value.toFixed(1).padStart(8)} microseconds  ${(value / base).toFixed(2)} x JSON.parse  (${samples[name][0].toFixed(1)} to ${samples[name].at(-1).toFixed(1)})`)
}
const times = (name) => Number((median(samples[name]) / base).toFixed(2))
record('speed', {
  title: 'Speed',
  command: 'npm run bench',
  figures: [
    { what: '`assess` of the ready IMHS record, times `JSON.parse` of its text', value: times('assess'), budget: 'at most 0.15', holds: times('assess') <= 0.15 },
    { what: '`parseApplicant` with `JSON.parse`, times `JSON.parse` alone', value: times('parseApplicant') },
  ],
  notes: [`Medians of ${samples.assess.length} rounds in one process, ${compact.length.toLocaleString('en')} bytes of JSON.`],
})
if (sink === 0) process.exitCode = 1
