// How much memory a process takes at most that assesses records one after the other, and what one assessment takes of it.
import { fileURLToPath } from 'node:url'
import { inNewProcess } from './child.mjs'
import { tell } from './figures.mjs'
import { contents, readyRecord } from './subject.mjs'
import { spreadOf } from './timing.mjs'

const ROUNDS = 3
const COUNTS = [1, 1_000, 10_000]
const KEPT = 1_000
const CHILD = fileURLToPath(new URL('memory-of.mjs', import.meta.url))
const peakOf = (...asked) => spreadOf(Array.from({ length: ROUNDS }, () => inNewProcess(CHILD, ...asked.map(String)).peak))
const MB = (value) => `${value.toFixed(1)} MB`
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

const empty = peakOf('empty')
const beyond = (what, { median, least, most }) => ({ what, value: `${MB(median - empty.median)} beyond an empty process (${MB(median)}, all ${least.toFixed(1)} to ${most.toFixed(1)})` })
const { applicant, assessment } = inNewProcess('--expose-gc', CHILD, 'kept', String(KEPT))
// Room for all that is new, so that nothing is collected before it is counted.
const { allocated, collections } = inNewProcess('--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256', CHILD, 'allocated', String(KEPT))
if (collections > 0) throw new Error('the collector ran: what was allocated cannot be told')

tell('memory', {
  title: 'Memory',
  figures: [
    { what: 'an empty process, at most', value: `${MB(empty.median)} (all ${empty.least.toFixed(1)} to ${empty.most.toFixed(1)})` },
    beyond('a process that imports the main entry point, at most', peakOf('imported')),
    ...COUNTS.map((count) => beyond(`a process that parses and assesses ${count.toLocaleString('en')} record${count === 1 ? '' : 's'}, at most`, peakOf('records', count))),
    { what: 'heap of a parsed record that is kept', value: kB(applicant) },
    { what: 'heap of an assessment that is kept, beside its record', value: kB(assessment) },
    { what: 'heap allocated by one `assess`, what is left of it included', value: kB(allocated) },
  ],
  notes: [
    `The ready record (${contents(readyRecord())}) against IMHS, its JSON read anew each time; medians of ${ROUNDS} processes of each kind. At most: the largest resident set that the system saw.`,
    `What is kept is the mean of ${KEPT.toLocaleString('en')}, all in memory at once.`,
  ],
})
