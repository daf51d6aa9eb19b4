// A test runner for Stryker that keeps the tests loaded: a mutant costs the tests that reach it, fastest first, up to the first that fails.
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { SECOND_HEARING, SLOW } from './tests.mjs'

const require = createRequire(import.meta.url)
/** With counters of which test reaches which mutant, and without. */
const COUNTING = 'counting.cjs'
const PLAIN = 'plain.cjs'
/** How long each test took in the dry run, which is another process's. */
const TOOK = 'took.json'
/** Milliseconds after which a mutant that no test has noticed counts as a survivor, though slower tests are left. */
export const PATIENCE = SECOND_HEARING ? 20_000 : 3_000
/** Stryker moves into its copy of the project after this module is loaded. */
const at = (file) => join(process.cwd(), '.mutation', file)

class InProcessRunner {
  static inject = []
  #mutants = (globalThis.__stryker__ ??= {})
  #plain

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun() {
    const tests = []
    const cases = load(COUNTING)
    const { takeReached } = require(at(COUNTING))
    const mutantCoverage = { static: takeReached(), perTest: {} }
    for (const { id, body } of cases) {
      const from = performance.now()
      const failure = await failureOf(body)
      tests.push({ ...outcome(id, failure), timeSpentMs: performance.now() - from })
      mutantCoverage.perTest[id] = takeReached()
    }
    writeFileSync(at(TOOK), JSON.stringify(Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))))
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: most, mutantActivation }) {
    // Stryker allows a hundred times the steps of the dry run; five times is a loop without end already.
    const hitLimit = most && most / 20
    const wanted = testFilter && new Set(testFilter)
    const judge = (cases) => this.#judge(activeMutant.id, wanted ? cases.filter(({ id }) => wanted.has(id)) : cases, hitLimit)
    if (mutantActivation === 'static') {
      this.#activate(activeMutant.id, hitLimit)
      let cases
      try {
        cases = quickestFirst(load(PLAIN))
      } catch (error) {
        return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests: 0 }
      }
      return (await judge(cases)).result
    }
    this.#plain ??= this.#unmutated()
    const { result, killer } = await judge(this.#plain)
    if (killer === undefined || !(await this.#failsAnyway(killer))) return result
    // What an earlier mutant left behind has failed the test: only tests loaded anew can tell.
    this.#plain = this.#unmutated()
    return (await judge(this.#plain)).result
  }

  /** No mutant: the code as it stands. */
  #activate(mutant, hitLimit) {
    this.#mutants.activeMutant = mutant
    this.#mutants.hitLimit = hitLimit
    this.#mutants.hitCount = hitLimit ? 0 : undefined
  }

  #unmutated() {
    this.#activate()
    return quickestFirst(load(PLAIN))
  }

  async #judge(mutant, cases, hitLimit) {
    this.#activate(mutant, hitLimit)
    const from = performance.now()
    const tests = []
    for (const each of cases) {
      const failure = await failureOf(each.body)
      const beyond = determineHitLimitReached(this.#mutants.hitCount, hitLimit)
      if (beyond) return { result: beyond, killer: each }
      tests.push(outcome(each.id, failure))
      if (failure) return { result: toMutantRunResult({ status: DryRunStatus.Complete, tests }), killer: each }
      if (performance.now() - from > PATIENCE) break
    }
    return { result: toMutantRunResult({ status: DryRunStatus.Complete, tests }) }
  }

  async #failsAnyway({ body }) {
    this.#activate()
    return (await failureOf(body)) !== undefined
  }
}

function quickestFirst(cases) {
  const took = JSON.parse(readFileSync(at(TOOK), 'utf8'))
  return cases.filter(({ id }) => id in took).sort((one, other) => took[one.id] - took[other.id])
}

const outcome = (id, failureMessage) => ({
  id, name: id, timeSpentMs: 0, ...(failureMessage ? { status: TestStatus.Failed, failureMessage } : { status: TestStatus.Success }),
})

const failureOf = async (body) => {
  try {
    await body()
    return undefined
  } catch (error) {
    return String(error?.message ?? error) || 'failed'
  }
}

/** The cases of a bundle, each with a name of its own. */
function load(file) {
  Reflect.deleteProperty(require.cache, at(file))
  const seen = new Map()
  return require(at(file)).cases.filter(({ title }) => !SLOW.test(title)).map(({ title, body }) => {
    const times = (seen.get(title) ?? 0) + 1
    seen.set(title, times)
    return { id: times === 1 ? title : `${title} (${times})`, body }
  })
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
