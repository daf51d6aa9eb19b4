// One IMHS record: parsing, assessment, explanation, in a process that assesses nothing else; each as a multiple of JSON.parse of the same bytes.
import { assess, explain } from '../../dist/engine.js'
import { parseApplicant } from '../../dist/index.js'
import { imhs } from '../../dist/orimha.js'
import { EFFORT, QUICK, tell, timesOf } from './figures.mjs'
import { checkFloor } from './floor-check.mjs'
import { floor } from './floor.mjs'
import { AS_OF, contents, copiesOf, leanRecord, readyRecord } from './subject.mjs'
import { interleave } from './timing.mjs'

const OPTIONS = { asOf: AS_OF }
const RECORDS = { ready: readyRecord(), ...(!QUICK && { lean: leanRecord() }) }

const checked = checkFloor({ parse: parseApplicant, assess: (applicant, asOf) => assess(imhs, applicant, { asOf }) })

const bytes = {}
const jobs = []
for (const [name, record] of Object.entries(RECORDS)) {
  const copies = copiesOf(record, parseApplicant)
  bytes[name] = copies.bytes
  jobs.push(
    { name: `${name}: JSON.parse`, run: (turn) => JSON.parse(copies.text(turn)) },
    { name: `${name}: parse`, run: (turn) => parseApplicant(copies.document(turn)) },
    { name: `${name}: assess`, run: (turn) => assess(imhs, copies.applicant(turn), OPTIONS) },
    { name: `${name}: floor`, run: (turn) => floor(copies.applicant(turn), AS_OF) },
  )
  if (QUICK || name !== 'ready') continue
  const assessment = assess(imhs, copies.applicant(0), OPTIONS)
  const told = (options) => (turn) => explain(assessment, { applicant: copies.applicant(turn), ...options })
  jobs.push(
    { name: 'text to applicant', run: (turn) => parseApplicant(JSON.parse(copies.text(turn))) },
    { name: 'text to assessment', run: (turn) => assess(imhs, parseApplicant(JSON.parse(copies.text(turn))), OPTIONS) },
    ...['text', 'markdown', 'html'].map((format) => ({ name: format, run: told({ format }) })),
    { name: 'Spanish', run: told({ locale: 'es' }) },
  )
}

const times = await interleave(jobs, EFFORT)
const sized = (name) => `the ${name} record (${bytes[name].toLocaleString('en')} bytes)`
const against = (what, job, most) => timesOf(what, times, job, 'ready: JSON.parse', most)
const figures = Object.keys(RECORDS).flatMap((name) => [
  timesOf(`\`assess\` of ${sized(name)} against IMHS, times \`JSON.parse\``, times, `${name}: assess`, `${name}: JSON.parse`, 0.15),
  timesOf(`\`assess\` of ${sized(name)}, times the sums written by hand`, times, `${name}: assess`, `${name}: floor`, 3),
  timesOf(`the sums written by hand for ${sized(name)}, times \`JSON.parse\``, times, `${name}: floor`, `${name}: JSON.parse`),
  timesOf(`\`parseApplicant\` of ${sized(name)}, without \`JSON.parse\`, times \`JSON.parse\``, times, `${name}: parse`, `${name}: JSON.parse`),
])
if (!QUICK) {
  figures.push(
    against('`parseApplicant` with `JSON.parse`, times `JSON.parse`', 'text to applicant'),
    against('from JSON to assessment: `JSON.parse`, `parseApplicant`, `assess`, times `JSON.parse`', 'text to assessment'),
    ...['text', 'markdown', 'html'].map((format) => against(`\`explain\` as ${format}, times \`JSON.parse\``, format)),
    against('`explain` as text in Spanish, times `JSON.parse`', 'Spanish'),
  )
}
tell('speed', {
  title: 'Speed',
  figures,
  notes: [
    `The ready record is \`fixtures/imhs-ready.json\`: ${contents(RECORDS.ready)}; the lean one has the same facts without titles and employers and with short ids: ${contents(leanRecord())}.`,
    `Processor time, the collector's included; medians of ${EFFORT.rounds} interleaved rounds, ratios taken round by round. Sixteen copies of each record take turns.`,
    `The sums written by hand (\`test/bench/floor.mjs\`) decide the same nine requirements without reasons; before they were timed they agreed with \`assess\` on ${checked} records.`,
  ],
})
