// What each entry point weighs in a user's bundle, minified and gzipped: `npm run build && npm run size`. The limits of .size-limit.json are a ratchet, a
// little above today's weight: growth fails. The budgets are what was aimed at; where they are missed, that is said and fails nothing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, tool } from './installed.mjs'
import { record } from '../quality/record.mjs'

/** In bytes, by the names of .size-limit.json. */
const BUDGETS = new Map([
  ['assess and one standard, from engine and /orimha', 8000],
  ['assess and one standard, from the main entry point and /orimha', 8000],
  ['everything', 40_000],
])
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('there is no dist/: npm run build')
// Its warnings are of the repository's own bundle, not of the installed package: bundles.mjs asks that a user's has none.
const { stdout, stderr, status } = spawnSync(tool('size-limit'), ['--json'], { cwd: ROOT, encoding: 'utf8' })
const sizes = status === null || !stdout.startsWith('[') ? [] : JSON.parse(stdout)
if (sizes.length === 0) throw new Error(`size-limit measured nothing\n${stdout}${stderr}`)
for (const name of BUDGETS.keys()) if (!sizes.some((measured) => measured.name === name)) throw new Error(`nothing is measured for the budget of: ${name}`)

const figures = sizes.map(({ name, size, sizeLimit, passed }) => {
  const budget = BUDGETS.get(name)
  console.log(`${passed ? 'ok' : 'NOT OK'}: ${name}: ${kB(size)} of at most ${kB(sizeLimit)}${budget === undefined ? '' : `; aimed at ${kB(budget)}, ${size <= budget ? 'held' : 'missed'}`}`)
  return { what: `${name}, minified and gzipped`, value: kB(size), budget: kB(budget ?? sizeLimit), holds: size <= (budget ?? sizeLimit) }
})
if (sizes.some(({ passed }) => !passed) || status !== 0) {
  console.error('an entry point outgrew its limit: make it smaller, or say in the change why it may weigh more, and raise the limit in .size-limit.json')
  process.exitCode = 1
}
record('size', {
  title: 'What each entry point weighs',
  command: 'npm run build && npm run size',
  figures,
  notes: ['Bundled by esbuild through size-limit. Where no budget was set, the limit that growth may not pass stands in its place.'],
})
