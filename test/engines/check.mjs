// Other people's engines, for real: each is asked about every fixture with what docs/at-scale says, and must give the bytes of `assess`.
// `npm run test:engines` installs them here, some 900 MB; `-- duckdb` runs one alone.
import { execFile, execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { record } from '../quality/record.mjs'
import { faultsOf, ONE, optionsFor, rows } from './rows.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const WRAPPERS = join(ROOT, 'docs/at-scale')
const ENGINES = { clickhouse: 'chdb', duckdb: '@duckdb/node-api', beam: 'apache-beam' }
const LONGEST = 300_000
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
const asked = process.argv.slice(2)

/**
 * What the lock file names, unless it is there; none of it needs a script of its own to be installed. `npm ci` would refuse a lock file made where a registry lacks the
 * native packages of other systems, which this one is.
 */
function install() {
  const { dependencies } = readJson(join(HERE, 'package.json'))
  const there = (name) => join(HERE, 'node_modules', name, 'package.json')
  if (Object.entries(dependencies).every(([name, version]) => existsSync(there(name)) && readJson(there(name)).version === version)) return
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** A project with the package and the engines in it, and the wrappers of the documentation, as somebody would have them. */
function project(home) {
  const link = (name, to) => {
    mkdirSync(dirname(join(home, 'node_modules', name)), { recursive: true })
    symlinkSync(to, join(home, 'node_modules', name))
  }
  link('imh-eligibility', ROOT)
  for (const name of Object.values(ENGINES)) link(name, join(HERE, 'node_modules', name))
  for (const file of readdirSync(WRAPPERS).filter((each) => each.endsWith('.mjs'))) copyFileSync(join(WRAPPERS, file), join(home, file))
}

async function visit(engine) {
  const home = mkdtempSync(join(tmpdir(), 'imh-eligibility-engines-'))
  const from = Date.now()
  try {
    project(home)
    const [task, out] = [join(home, 'task.json'), join(home, 'answers.json')]
    writeFileSync(task, JSON.stringify({ home, out, rows, options: { all: optionsFor('all'), [ONE]: optionsFor(ONE) } }))
    await promisify(execFile)(process.execPath, [join(HERE, `${engine}.mjs`), task], { cwd: home, timeout: LONGEST, maxBuffer: 2 ** 28 })
    const { version, ways } = readJson(out)
    return ways.map(({ name, standard, answers }) => tell(`${version}: ${name}, ${standard === 'all' ? 'all standards' : standard}`, faultsOf(answers, standard), Date.now() - from))
  } catch (error) {
    return [tell(engine, [String(error.stderr || error.message).split('Stack trace')[0].trim().slice(0, 1000)], Date.now() - from)]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function tell(what, faults, time) {
  const value = `${Math.max(0, rows.length - faults.length)} of ${rows.length} rows`
  console.log(`${faults.length === 0 ? 'ok' : 'FAILED'}: ${what}: ${value} (${(time / 1000).toFixed(1)} s)`)
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
  return { what, value, budget: 'all, byte for byte', holds: faults.length === 0 }
}

install()
const figures = []
for (const engine of Object.keys(ENGINES).filter((each) => asked.length === 0 || asked.includes(each))) figures.push(...await visit(engine))
if (asked.length === 0) {
  record('engines', {
    title: "Inside other people's engines",
    command: 'npm run test:engines',
    figures,
    notes: [
      'The rows are all fixtures, one with letters of every length, an empty record, broken JSON and a document that is no applicant. An assessment is held byte for byte against `JSON.stringify` of what `assess` gives, a refusal by its code.',
      'Each engine runs what lies in `docs/at-scale`: ClickHouse the command `imh-eligibility batch`, the others the script `imh-eligibility/udf`.',
    ],
  })
}
