import { Stryker } from '@stryker-mutator/core'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
const OPTIONS = {
  testRunner: 'in-process',
  plugins: ['./test/mutation/runner.mjs'],
  buildCommand: 'node test/mutation/bundle.mjs',
  coverageAnalysis: 'perTest',
  ignorePatterns: ['coverage', 'dist', 'docs/site', '.mutation'],
  tempDirName: '.mutation/stryker',
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
  concurrency: 2,
  // Far beyond the patience of the runner: what is stopped from outside hangs in a single test.
  timeoutMS: 30_000,
  timeoutFactor: 0,
  dryRunTimeoutMinutes: 20,
}

/** Everything is hashed, and hashing takes long where each step looks for a mutant: these have a run of their own. */
const HASHING = /content-hash|sha256|canonical/

/**
 * What became of each mutant of these files: `{ file, mutator, from, to, line, status }`.
 *
 * A mutant that acts while a module is loaded needs the tests loaded anew; those come second, one by one. With patience, what survives is heard once more.
 */
export async function mutantsOf(files, sourceOf, patient) {
  const groups = [files.filter((file) => !HASHING.test(file)), files.filter((file) => HASHING.test(file))].filter((group) => group.length > 0)
  const found = []
  for (const mutate of groups) {
    const first = await run({ mutate, ignoreStatic: true })
    const atLoad = await again(first, 'Ignored', { ignoreStatic: false })
    const heard = patient ? await again(atLoad, 'Survived', { ignoreStatic: false }, 'second') : atLoad
    found.push(...heard.map((mutant) => described(mutant, sourceOf)))
  }
  return found
}

/** The same mutants, those of one status run once more. */
async function again(mutants, status, options, hearing = 'first') {
  const mutate = [...new Set(mutants.filter((mutant) => mutant.status === status).map(({ fileName, location }) => `${relative(fileName)}:${where(location)}`))]
  if (mutate.length === 0) return mutants
  process.env['MUTATION_HEARING'] = hearing
  const anew = new Map((await run({ mutate, ...options })).map((mutant) => [key(mutant), mutant]))
  process.env['MUTATION_HEARING'] = 'first'
  return mutants.map((mutant) => (mutant.status === status ? latest(anew.get(key(mutant)), mutant) : mutant))
}

/** What acts while a module is loaded has been judged. */
const latest = (anew, before) => (anew && anew.status !== 'Ignored' ? anew : before)

const run = (options) => new Stryker({ ...OPTIONS, ...options }).runMutationTest()

const relative = (fileName) => fileName.slice(process.cwd().length + 1)

/** Lines and columns as `mutate` counts them: from 1 and from 0, where results count both from 1. */
const where = ({ start, end }) => `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
const key = ({ fileName, location, mutatorName, replacement }) => [fileName, where(location), mutatorName, replacement].join('\n')

function described({ fileName, location: { start, end }, mutatorName, replacement, status }, sourceOf) {
  const file = relative(fileName)
  const lines = sourceOf(file).split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return { file, line: start.line, mutator: mutatorName, from: flat(lines.join('\n')), to: flat(replacement), status }
}

const flat = (code) => code.replace(/\s+/g, ' ').slice(0, 160)
