// The package as npm would publish it: packed once, and installed from the tarball into a throw-away folder that every check shares.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const ENTRIES = ['imh-eligibility', 'imh-eligibility/engine', 'imh-eligibility/orimha', 'imh-eligibility/ohio-imh', 'imh-eligibility/ohio-ecmh', 'imh-eligibility/import', 'imh-eligibility/interop', 'imh-eligibility/testing']
/** The entry point that is a script for other engines, and no module. */
export const SCRIPT = 'udf'

/** Runs a program; what it printed, or an error with all that it printed. */
export function run(command, args, cwd = ROOT) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 26 })
  } catch (error) {
    throw new Error(`${[command, ...args].join(' ')}\n${error.stdout ?? ''}${error.stderr ?? error.message}`, { cause: error })
  }
}

export function must(condition, message, found = '') {
  if (!condition) throw new Error(`not so: ${message}${found === '' ? '' : `\n${found}`}`)
  console.log(`ok: ${message}`)
}

/** The version of a package that the lock file holds, so that figures do not move with the registry. */
const locked = (name) => `${name}@${JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version}`

export const install = (home, ...what) => run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...what], home)

/** @returns what was packed; `home`, a folder with the package in its `node_modules`; `alone`, a folder without packages; `remove` takes all of it away */
export function installed() {
  const work = mkdtempSync(join(tmpdir(), 'imh-eligibility-package-'))
  const [home, alone] = [join(work, 'home'), join(work, 'alone')]
  const remove = () => rmSync(work, { recursive: true, force: true })
  try {
    const [{ filename, files, size, unpackedSize }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work]))
    const tarball = join(work, filename)
    for (const folder of [home, alone]) mkdirSync(folder)
    writeFileSync(join(home, 'package.json'), '{ "name": "home", "private": true, "type": "module" }')
    install(home, tarball, locked('zod'), locked('date-fns'))
    return { home, alone, tarball, files: files.map(({ path }) => path), size, unpackedSize, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** The tools of this repository: a consumer's folder need not have a compiler of its own. */
export const tool = (name) => join(ROOT, 'node_modules', '.bin', name)
export const fromRoot = createRequire(join(ROOT, 'package.json'))
