// Bundles the tests that judge mutants into one script, with the counters of who reaches which mutant and without: Stryker's build command.
import { build } from 'esbuild'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { TESTS } from './tests.mjs'

const ROOT = new URL('../../', import.meta.url).pathname

/** A test that reads a file beside itself still finds it; a property is tried on fewer cases and fewer days, since thousands of mutants wait. */
const adapted = {
  name: 'adapted',
  setup: (hooks) => hooks.onLoad({ filter: /\/(test|docs)\/.*\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(`file://${path}`)).replace(/numRuns: [\d_]+/g, 'numRuns: 50').replaceAll('daysOf(1900, 2100)', 'daysOf(1900, 1905)'),
    loader: 'ts',
  })),
}

/**
 * What one mutant left in a memo must not judge the next: each map forgets when the active mutant changes.
 * The name stands before the bundle, so that only the code in it sees this class.
 */
const forgetful = `
const WeakMap = class extends globalThis.WeakMap {
  #mutant; #kept = new globalThis.WeakMap()
  #now() { const mutant = globalThis.__stryker__?.activeMutant; if (mutant !== this.#mutant) { this.#mutant = mutant; this.#kept = new globalThis.WeakMap() } return this.#kept }
  get(key) { return this.#now().get(key) }
  set(key, value) { this.#now().set(key, value); return this }
  has(key) { return this.#now().has(key) }
}`

const entry = ['test/setup.ts', ...TESTS].map((file) => `import './${file}'`).concat(`export { cases } from 'vitest'`).join('\n')
const { outputFiles: [{ text }] } = await build({
  stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  banner: { js: forgetful },
  alias: { vitest: `${ROOT}test/mutation/vitest-in-process.mjs` },
  plugins: [adapted],
  tsconfig: `${ROOT}tsconfig.json`,
  // `sideEffects: false` is about the package; a test is all effect.
  ignoreAnnotations: true,
  logLevel: 'error',
})
/** Stryker's own counters look up a name at each step; these count in an array, which a dry run of thousands of tests asks for. */
const counters = `
const { __reach, __takeReached } = (() => {
  const reached = new Uint32Array(100_000)
  let touched = []
  return {
    __reach() { for (const mutant of arguments) if (reached[mutant]++ === 0) touched.push(mutant) },
    __takeReached() { const counts = {}; for (const mutant of touched) { counts[mutant] = reached[mutant]; reached[mutant] = 0 } touched = []; return counts },
  }
})()
`
const COUNTED = /stryCov_9fa48\d*\(((?:"\d+"(?:, )?)+)\)/g
const counting = text.replace(COUNTED, (_, mutants) => `__reach(${mutants.replaceAll('"', '')})`)
mkdirSync(`${ROOT}.mutation`, { recursive: true })
writeFileSync(`${ROOT}.mutation/counting.cjs`, `${counters}${counting}\nmodule.exports.takeReached = __takeReached\n`)
writeFileSync(`${ROOT}.mutation/plain.cjs`, text.replace(COUNTED, '0'))
