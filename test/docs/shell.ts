import { posix } from 'node:path'
import { expect } from 'vitest'
import { batch } from '../cli/batch/world'
import { command } from '../support/command'
import { runCurl } from './endpoint'
import { isThere, readText } from './pages'

const scripts: Readonly<Record<string, string>> = JSON.parse(readText('package.json')).scripts
const fixture = (name: string): string => JSON.stringify(JSON.parse(readText(`fixtures/${name}.json`)))

/** The folder in which the lines of a page are run: what they read by its name. */
const FOLDER: Readonly<Record<string, string>> = {
  'record.json': fixture('imhs-almost'),
  'before.json': fixture('imhs-almost'),
  'after.json': fixture('imhs-ready'),
  'trainings.csv': readText('test/import/exports/registry-trainings.csv'),
  'records.ndjson': `${fixture('imhs-almost')}\n${fixture('ohio-level-1')}\n`,
  'part-00': `${fixture('imhs-almost')}\n`,
}

/** Where the endpoint of the examples listens. */
const ENDPOINT = 'http://127.0.0.1:3000/assessments'

/** Of these a page may say how they are used; they are not ours to test. */
const TOOLS = ['cat', 'head', 'jq', 'paste', 'psql', 'split', 'tail', 'wc']
const NPM = ['ci', 'cit', 'test', 'install']

/** Runs a line of a page as far as it is ours: commands of `imh-eligibility` for real, scripts and files by their names. */
export async function runLine(line: string, folder = '.'): Promise<void> {
  if (line.startsWith(`curl ${ENDPOINT} `)) return runCurl(line)
  for (const part of withoutComment(line).split(/\s*(?:&&|\|)\s*/)) await runPart(part.trim(), folder)
}

async function runPart(part: string, folder: string): Promise<void> {
  const [words = '', input] = part.replace(/\s*>>?\s*\S+/, '').split(/\s*<\s*/)
  const [program = '', ...args] = words.replace(/^npx /, '').split(/\s+/).filter(Boolean)
  if (program === 'imh-eligibility') return runOurs(args, input)
  if (program === 'npm') return runNpm(args)
  if (program === 'node') return void expect(isThere(args[0] ?? '') || isBundled(args[0], folder), `node ${args[0]}`).toBe(true)
  if (program === 'esbuild') return void expect(isThere(posix.join(folder, args[0] ?? '')), part).toBe(true)
  expect(TOOLS, `nobody runs: ${part}`).toContain(/^\w+=/.test(program) ? 'wc' : program)
}

/** A file that the line above it on its page makes of one that is there. */
const isBundled = (file = '', folder: string): boolean => file.endsWith('.mjs') && isThere(posix.join(folder, file.replace(/mjs$/, 'ts')))

function runNpm([verb = '', script = '']: readonly string[]): void {
  if (verb === 'run') expect(Object.keys(scripts)).toContain(script)
  else expect(NPM).toContain(verb)
}

async function runOurs([first = '', ...rest]: readonly string[], input: string | undefined): Promise<void> {
  const { code, err } = first === 'batch' ? await runBatch(rest, input) : command([first, ...rest], (file) => fileOf(file === '-' ? input ?? file : file))
  expect(code, err).not.toBe(2)
}

/** Threads are left out: what they do has tests of its own. */
async function runBatch(args: readonly string[], input: string | undefined): Promise<{ readonly code: number; readonly err: string }> {
  const workers = args.indexOf('--workers')
  const single = workers === -1 ? args : [...args.slice(0, workers), ...args.slice(workers + 2)]
  const named = single.filter((arg) => arg in FOLDER)
  const text = fileOf(input ?? named[0] ?? 'records.ndjson')
  if (!single.includes('--merge')) return batch(single, { input: [text] })
  const part = await batch(['--standard', 'all', '--as-of', '2026-11-21', '--summary'], { input: [text] })
  return batch(single.flatMap((arg) => (arg.includes('*') ? ['1', '2'].map((n) => arg.replace('*', n)) : [arg])), { files: Object.fromEntries(['1', '2'].map((n) => [`summary-${n}.json`, part.out])) })
}

function fileOf(name: string): string {
  const text = FOLDER[name] ?? (isThere(name) ? readText(name) : undefined)
  if (text === undefined) throw new Error(`a page names ${name}, which is not among the files of test/docs/shell.ts`)
  return text
}

/** Beside a command, not within its words. */
const withoutComment = (line: string): string => line.replace(/(^|\s)#.*$/, '').trim()
