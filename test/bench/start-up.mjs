// What it costs to import an entry point: Node started anew each time, with and without the import.
import { fileURLToPath } from 'node:url'
import { inNewProcess } from './child.mjs'
import { tell } from './figures.mjs'
import { AS_OF } from './subject.mjs'
import { spreadOf } from './timing.mjs'

const ROUNDS = 15
const dist = (file) => new URL(`../../dist/${file}`, import.meta.url)
const imported = (...files) => files.map((file) => `import ${JSON.stringify(dist(file).href)};`).join('')
const required = (file) => `require(${JSON.stringify(fileURLToPath(dist(file)))});`
/** The process says how long it has been there, and how much processor time it has taken: the start of Node is in both. */
const SAY = 'const { user, system } = process.cpuUsage(); console.log(JSON.stringify({ clock: performance.now(), processor: (user + system) / 1e3 }))'

const record = fileURLToPath(new URL('../../fixtures/imhs-ready.json', import.meta.url))
const ASSESS = `import { readFileSync } from 'node:fs'; import { assess } from ${JSON.stringify(dist('engine.js').href)}; import { imhs } from ${JSON.stringify(dist('orimha.js').href)};
  assess(imhs, JSON.parse(readFileSync(${JSON.stringify(record)}, 'utf8')), { asOf: ${JSON.stringify(AS_OF)} });`

const EMPTY = { module: 'nothing, as a module', commonjs: 'nothing, as CommonJS' }
const STARTS = [
  { name: EMPTY.module, type: 'module', code: '' },
  { name: '`imh-eligibility`', type: 'module', code: imported('index.js') },
  { name: '`imh-eligibility/engine`', type: 'module', code: imported('engine.js') },
  { name: '`imh-eligibility/engine` and `/orimha`', type: 'module', code: imported('engine.js', 'orimha.js') },
  { name: '`imh-eligibility/engine` and `/orimha`, and the first `assess` of the ready record, read from its file', type: 'module', code: ASSESS },
  ...['orimha', 'ohio-imh', 'ohio-ecmh'].map((entry) => ({ name: `\`imh-eligibility/${entry}\``, type: 'module', code: imported(`${entry}.js`) })),
  { name: 'zod alone', type: 'module', code: `import ${JSON.stringify(import.meta.resolve('zod'))};` },
  { name: EMPTY.commonjs, type: 'commonjs', code: '' },
  { name: '`imh-eligibility`, required', type: 'commonjs', code: required('index.cjs') },
  { name: '`imh-eligibility/engine`, required', type: 'commonjs', code: required('engine.cjs') },
]

const starts = STARTS.map((start) => ({ ...start, samples: [] }))
// The first round fills the caches of the file system.
for (let round = -1; round < ROUNDS; round++) {
  for (const { type, code, samples } of starts) {
    const sample = inNewProcess(`--input-type=${type}`, '-e', `${code}${SAY}`)
    if (round >= 0) samples.push(sample)
  }
}

const spread = ({ samples }, of) => spreadOf(samples.map((sample) => sample[of]))
const ms = (value) => `${value.toFixed(1)} ms`
const halves = ({ low, high }) => `middle half ${low.toFixed(1)} to ${high.toFixed(1)}`

function figureOf(start) {
  const [processor, clock] = [spread(start, 'processor'), spread(start, 'clock')]
  if (start.code === '') return { what: `Node that imports ${start.name}`, value: `${ms(processor.median)} of processor time (${halves(processor)}), ${ms(clock.median)} by the clock` }
  const empty = starts.find(({ name }) => name === EMPTY[start.type])
  const more = ms(processor.median - spread(empty, 'processor').median)
  return { what: `${start.name}, beyond that`, value: `${more} of processor time (with Node ${ms(processor.median)}, ${halves(processor)}; ${ms(clock.median)} by the clock)` }
}

tell('start-up', {
  title: 'Start-up',
  figures: starts.map(figureOf),
  notes: [`Medians of ${ROUNDS} processes for each entry point, in turn, with what they read in the cache of the file system.`],
})
