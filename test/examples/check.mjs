// The examples of docs/examples that need more than vitest: the built package in a server, in a worker, in a real browser and beside a real database.
//   npm run check:examples            npm run check:examples -- worker
import { checkEndpoint } from './endpoint.mjs'
import { checkNightly } from './nightly-postgres.mjs'
import { checkForm } from './react-form.mjs'
import { record } from '../quality/record.mjs'
import { checkWorker } from './worker.mjs'

const CHECKS = { 'endpoint': checkEndpoint, 'worker': checkWorker, 'react-form': checkForm, 'nightly-postgres': checkNightly }

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !Object.hasOwn(CHECKS, name))
if (unknown.length > 0) throw new Error(`no example ${unknown.join(', ')}: there are ${Object.keys(CHECKS).join(', ')}`)
const figures = []
for (const [name, check] of Object.entries(CHECKS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const started = performance.now()
  try {
    const what = await check({ pictures: process.env['PICTURES'] })
    console.log(`ok: ${name}: ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
    figures.push({ what: name, value: what })
  } catch (error) {
    console.error(`NOT OK: ${name}: ${error instanceof Error ? error.stack : error}`)
    process.exitCode = 1
  }
}
if (chosen.length === 0) record('examples', { title: 'The examples, as they would be deployed', command: 'npm run check:examples', figures })
