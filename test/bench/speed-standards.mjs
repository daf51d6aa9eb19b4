// The same record against each of the standards and all of them at once, in one process, so that the engine has seen every kind of rule.
import { assess, standards } from '../../dist/engine.js'
import { parseApplicant } from '../../dist/index.js'
import { EFFORT, tell, timesOf } from './figures.mjs'
import { AS_OF, copiesOf, readyRecord } from './subject.mjs'
import { interleave } from './timing.mjs'

const PERIOD = { from: '2024-11-22', to: AS_OF }
const optionsFor = ({ renews }) => (renews ? { asOf: AS_OF, period: PERIOD } : { asOf: AS_OF })

const copies = copiesOf(readyRecord(), parseApplicant)
const every = Object.values(standards).map((standard) => ({ standard, options: optionsFor(standard) }))
const ALL = `all ${every.length} standards`
const jobs = [
  { name: 'JSON.parse', run: (turn) => JSON.parse(copies.text(turn)) },
  ...every.map(({ standard, options }) => ({ name: standard.id, run: (turn) => assess(standard, copies.applicant(turn), options) })),
  { name: ALL, run: (turn) => every.map(({ standard, options }) => assess(standard, copies.applicant(turn), options)) },
]
const times = await interleave(jobs, EFFORT)
const figures = [
  ...every.map(({ standard: { id } }) => timesOf(`\`assess\` against \`${id}\`, times \`JSON.parse\``, times, id, 'JSON.parse', id === 'orimha/imhs' ? 0.15 : undefined)),
  timesOf(`\`assess\` against ${ALL}, times \`JSON.parse\``, times, ALL, 'JSON.parse'),
]
tell('speed-standards', {
  title: 'Every standard',
  figures,
  notes: [
    `The ready record, ${copies.bytes.toLocaleString('en')} bytes, in a process that assesses it against every standard in turn.`,
    `Renewals are given the period from ${PERIOD.from} to ${PERIOD.to}. Processor time, medians of ${EFFORT.rounds} interleaved rounds.`,
    'The budget is for an IMHS record against IMHS; for the other standards none was set.',
  ],
})
