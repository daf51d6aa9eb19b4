// What the built files themselves say: what they import, and whether they make code from text.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DIST = join(ROOT, 'dist')
/** The command reads files, streams and arguments and starts threads; nothing else may touch the platform. */
const PLATFORM = {
  'cli.js': /^(?:node:)?(?:fs|stream|util|worker_threads)$/,
  'batch-worker.js': /^(?:node:)?worker_threads$/,
}
const ALLOWED = /^(?:zod|date-fns(?:\/[\w/-]+)?)$/
const CODE_FROM_TEXT = /\beval\s*\(|\bFunction\s*\(|\bFunction\s*`|\.constructor\s*\(|\bimport\s*\(|\bsetTimeout\b|\bsetInterval\b|\brequire\s*\((?!\s*["'])|\bimportScripts\b|\bcreateRequire\b|\bWebAssembly\b/g

const files = () => readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => /\.c?js$/.test(path)).sort()

/** What every file imports from outside, as a parser sees it. */
async function importsOf(names) {
  const entryPoints = names.map((name, index) => ({ in: name, out: String(index) }))
  const options = { absWorkingDir: DIST, entryPoints, bundle: true, packages: 'external', platform: 'node', format: 'esm', outdir: 'out', write: false, metafile: true, logLevel: 'silent' }
  const { inputs } = (await build(options)).metafile
  return Object.entries(inputs).flatMap(([file, { imports }]) => imports.filter(({ external, kind }) => external || kind === 'dynamic-import').map(({ path, kind }) => ({ file, path, kind })))
}

export async function builtFaults() {
  const outside = await importsOf(files())
  const texts = files().map((file) => ({ file, text: readFileSync(join(DIST, file), 'utf8') }))
  return [
    ...outside.filter(({ file, path, kind }) => kind === 'dynamic-import' || !(ALLOWED.test(path) || PLATFORM[file]?.test(path)))
      .map(({ file, path }) => `dist/${file} imports ${path}`),
    ...texts.flatMap(({ file, text }) => [...text.matchAll(CODE_FROM_TEXT)].map(([found]) => `dist/${file} has ${found}`)),
    ...texts.filter(({ text }) => text.includes(ROOT)).map(({ file }) => `dist/${file} names the folder it was built in`),
  ]
}

export const builtFiles = () => files().length

/** Imports and uses an entry point in a process of its own; `strict` is what a Content-Security-Policy without `unsafe-eval` does. */
export function codeFromText(entry, { strict = false, jitless = false } = {}) {
  const flags = strict ? ['--disallow-code-generation-from-strings'] : []
  return JSON.parse(execFileSync('node', [...flags, 'test/supply/code-from-text.mjs', entry, ...(jitless ? ['jitless'] : [])], { cwd: ROOT, encoding: 'utf8' }))
}
