// Other engines, fed with facts that are ready: they need not sum hours, join spells of work or match ratings, only decide the twelve conditions.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CONDITIONS, failing } from './conditions.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const PEERS = [
  { name: 'json-rules-engine', load: async () => (await import('./peers/json-rules-engine.mjs')).jsonRulesEngine() },
  { name: '@gorules/zen-engine', load: async () => (await import('./peers/zen-engine.mjs')).zenEngine() },
  { name: 'json-logic-engine', load: async () => (await import('./peers/json-logic-engine.mjs')).jsonLogicEngine() },
  { name: 'publicodes', load: async () => (await import('./peers/publicodes.mjs')).publicodes() },
]

const packageOf = (name) => new URL(`node_modules/${name}/package.json`, import.meta.url)
/** What went wrong, without the paths and hosts of a machine. */
const codeOf = (error) => /npm error code (\w+)/.exec(error.stderr)?.[1] ?? error.code ?? error.name

/** Installs what is not there yet, as the lock file has it. @returns why it could not, if so */
function install() {
  if (PEERS.every(({ name }) => existsSync(packageOf(name)))) return undefined
  console.log('installing the other engines into test/bench ...')
  try {
    const options = { cwd: HERE, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', shell: process.platform === 'win32' }
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options)
  } catch (error) {
    return `npm ci: ${codeOf(error)}`
  }
}

/** Whether an engine is right about the facts of someone who has all, and about facts that lack one thing, for each of the twelve. */
async function checked(name, { run, met, prepare = (facts) => facts }, facts) {
  const cases = [[facts, true], ...CONDITIONS.map((condition) => [failing(facts, condition), false])]
  for (const [given, expected] of cases) {
    const answer = met(await run(prepare(given)))
    if (answer !== expected) throw new Error(`${name} says ${answer} of ${JSON.stringify(given)}`)
  }
}

/**
 * The engines that could be had, each with its version and ready to run; of the others, why not.
 *
 * @throws where an engine that could be had gives a wrong answer: what it measures would mean nothing
 */
export async function peersFor(facts) {
  const failed = install()
  const peers = []
  for (const { name, load } of PEERS) {
    let engine
    try {
      engine = await load()
    } catch (error) {
      peers.push({ name, absent: failed ?? codeOf(error) })
      continue
    }
    await checked(name, engine, facts)
    const { version } = JSON.parse(readFileSync(packageOf(name), 'utf8'))
    const ready = engine.prepare?.(facts) ?? facts
    peers.push({ name, version, job: { name, waits: engine.waits, run: () => engine.run(ready) } })
  }
  return peers
}
