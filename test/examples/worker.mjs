import { gzipSync } from 'node:zlib'
import { EdgeVM } from '@edge-runtime/vm'
import { level1Renewal } from 'imh-eligibility/ohio-imh'
import { passing, without } from 'imh-eligibility/testing'
import { bundle, must } from './bundle.mjs'

/** More than this would be more than the worker imports: the whole rulebook with all its words is twice as much. */
const MOST = 80_000

/** The worker as it would be deployed, in a context with what workers have and no Node. */
export async function checkWorker() {
  const code = await bundle('docs/examples/worker/worker.ts', { minify: true, format: 'iife', globalName: 'worker' })
  const size = gzipSync(code, { level: 9 }).length
  must(size <= MOST, `the worker weighs at most ${MOST} bytes gzipped`, size)
  const vm = new EdgeVM()
  must(vm.evaluate('typeof process') === 'undefined' && vm.evaluate('typeof require') === 'undefined', 'the context has no Node')
  // Workers make no code from text and may not look at the clock while they load.
  vm.evaluate('globalThis.eval = globalThis.Function = () => { throw new EvalError("no code from text") }; Date.now = () => { throw new Error("a clock was read") }')
  vm.evaluate(`${code}\nglobalThis.worker = worker.default`)
  const start = passing(level1Renewal)
  const met = await ask(vm, start.applicant)
  must(met.status === 200 && met.body.assessment.verdict === 'met', 'a passing record is met', met)
  const less = await ask(vm, without(start, 'ohio-imh/level-1/renewal/clock-hours').applicant)
  must(less.body.assessment.verdict === 'not-met' && less.body.explanation.includes('Ohio Infant Family Affiliate'), 'without its hours it is not, in words', less)
  const refused = await ask(vm, { format: 'imh-eligibility/applicant@1', training: [] })
  must(refused.status === 400 && refused.body.issues[0].code === 'unknown-key', 'a record with a typing error is refused', refused)
  return `${(code.length / 1000).toFixed(1)} kB minified, ${(size / 1000).toFixed(1)} kB gzipped, run where there is no Node`
}

async function ask(vm, record) {
  const request = `new Request('https://worker.example/?standard=ohio-imh/level-1/renewal&asOf=2026-11-21', { method: 'POST', body: ${JSON.stringify(JSON.stringify(record))} })`
  const [status, text] = await vm.evaluate(`worker.fetch(${request}, {}).then(async (response) => [response.status, await response.text()])`)
  return { status, body: JSON.parse(text) }
}
