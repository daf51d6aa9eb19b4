// Other rule engines, fed with facts that are ready, against an assessment that has to find them first.
import { assess } from '../../dist/engine.js'
import { parseApplicant } from '../../dist/index.js'
import { imhs } from '../../dist/orimha.js'
import { CONDITIONS } from './conditions.mjs'
import { EFFORT, tell, timesOf } from './figures.mjs'
import { factsOf, floor } from './floor.mjs'
import { peersFor } from './peers.mjs'
import { AS_OF, copiesOf, readyRecord } from './subject.mjs'
import { inWords, interleave, micros, ratioOf } from './timing.mjs'

const OPTIONS = { asOf: AS_OF }
/** So many times faster than these two. */
const LEAST = 8
const BUDGETED = ['json-rules-engine', '@gorules/zen-engine']

const copies = copiesOf(readyRecord(), parseApplicant)
const peers = await peersFor(factsOf(copies.applicant(0), AS_OF))
const times = await interleave([
  { name: 'JSON.parse', run: (turn) => JSON.parse(copies.text(turn)) },
  { name: 'assess', run: (turn) => assess(imhs, copies.applicant(turn), OPTIONS) },
  { name: 'by hand', run: (turn) => floor(copies.applicant(turn), AS_OF) },
  ...peers.flatMap(({ job }) => job ?? []),
], EFFORT)

function figureOf({ name, version, absent }) {
  const budget = BUDGETED.includes(name) && { budget: `at least ${LEAST}` }
  if (absent !== undefined) return { what: name, value: `could not be had: ${absent}`, ...budget }
  const ratio = ratioOf(times, name, 'assess')
  return { what: `${name} ${version}, times \`assess\``, value: `${inWords(ratio)}; ${micros(times, name)}`, ...(budget && { ...budget, holds: ratio.median >= LEAST }) }
}

tell('speed-others', {
  title: 'Other rule engines',
  figures: [
    timesOf('`assess`, times `JSON.parse`', times, 'assess', 'JSON.parse'),
    timesOf('the sums written by hand, times `assess`', times, 'by hand', 'assess'),
    ...peers.map(figureOf),
  ],
  notes: [
    `The others are fed with facts that are ready (hours summed, days of work joined, ratings matched) and decide ${CONDITIONS.length} conditions on them, yes or no. \`assess\` has the record, and gives every finding and every piece of evidence.`,
    `Before it is timed each is asked about facts that meet all conditions, and about facts that fail one, for each of the ${CONDITIONS.length}. Rules are parsed and compiled before the clock starts, where an engine can.`,
    `Processor time, its threads included; medians of ${EFFORT.rounds} interleaved rounds.`,
  ],
})
