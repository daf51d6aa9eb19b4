// The library touches nothing but its arguments: the built files answer inside a SES compartment that is handed nothing, under frozen intrinsics
// and without code made from text; importing them leaves nothing behind: `npm run build && node test/purity/check.mjs`.
import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { compare } from '../everywhere/compare.mjs'
import { inNode } from '../everywhere/nodes.mjs'
import { record } from '../quality/record.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Another build can be looked at: a file URL that ends in a slash. */
const DIST = new URL(process.env['DIST'] ?? new URL('../../dist/', import.meta.url))
const ENTRIES = ['index', 'engine', 'orimha', 'ohio-imh', 'ohio-ecmh', 'import', 'interop', 'testing']
const MODULES = { esm: 'js', cjs: 'cjs' }
const here = (file) => fileURLToPath(new URL(file, import.meta.url))
const figures = []
let failed = false

function figure(what, value, { budget, holds, detail, known }) {
  figures.push({ what, value, budget, holds })
  console.log(`${holds ? 'ok' : known ? 'falls short, as known' : 'FAILED'}: ${what}: ${value}`)
  if (detail) console.log(detail)
  if (!holds && !known) failed = true
}

function answersLike(reference, what, text, place) {
  const { same, of, difference } = compare(reference, text, place)
  figure(what, `${same} of ${of} answers the same`, { budget: 'all, byte for byte', holds: !difference, detail: difference })
}

/** What breaks is a failure like any other, and the rest is looked at all the same. */
async function attempt(what, look) {
  try {
    await look()
  } catch (error) {
    const words = String(error.stderr || error.message).trim().split('\n')
    figure(what, 'it broke', { budget: 'it runs', holds: false, detail: words.slice(0, 8).join('\n') })
  }
}

async function inNodeWith(flags, args) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, ...args], { cwd: ROOT })
  if (stderr !== '' || !/^\{.*\}\n$/.test(stdout)) throw new Error(`it printed: ${stdout}${stderr}`)
  return JSON.parse(stdout)
}

async function compartment(reference, entry) {
  const home = mkdtempSync(join(tmpdir(), 'imh-eligibility-purity-'))
  const parses = entry === 'index'
  const name = parses ? 'the main entry point with zod' : "the engine's entry point, whose global is frozen"
  try {
    const out = join(home, 'answers.txt')
    const { world, added } = await inNodeWith([], [here('compartment.mjs'), entry, DIST.href, out])
    answersLike(reference, `SES compartment after lockdown(), nothing endowed: ${name}`, readFileSync(out, 'utf8'), { parses })
    const found = Object.entries(world).filter(([, gives]) => gives !== 'undefined' && gives !== 'TypeError')
    figure(`SES compartment: ${Object.keys(world).join(', ')} that work`, found.length, { budget: '0', holds: found.length === 0, detail: found.join('; ') })
    const ours = added.filter((key) => !key.startsWith('__zod_'))
    figure(`SES compartment: globals left behind by ${name}, but zod's`, ours.length, { budget: '0', holds: ours.length === 0, detail: ours.join(', ') })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Node's permissions let it read, and neither write, nor start processes or threads. */
const READING = [process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission', '--allow-fs-read=*', '--no-warnings']

async function imports() {
  const left = []
  const zods = new Set()
  for (const entry of ENTRIES) {
    for (const [kind, ending] of Object.entries(MODULES)) {
      const file = `${entry}.${ending}`
      try {
        const { own, dependencies } = await inNodeWith(READING, [here('imports.mjs'), kind, new URL(file, DIST).href])
        for (const each of dependencies) zods.add(each)
        left.push(...own.map((each) => `${file}: ${each}`))
      } catch (error) {
        left.push(`${file}: ${error.message}`)
      }
    }
  }
  figure(
    `importing ${ENTRIES.join(', ')}, ESM and CommonJS: what is changed, started, written or printed`, left.length,
    { budget: '0', holds: left.length === 0, detail: left.join('\n') },
  )
  figure(
    `what zod, and so the main entry point, leaves behind when it is imported: ${[...zods].join(', ')}`, zods.size,
    { budget: '0', holds: zods.size === 0, known: [...zods].every((each) => each.startsWith('globalThis.__zod_')) },
  )
}

/** `sideEffects: false` is a promise to bundlers: who imports and uses nothing gets nothing. */
async function shaken() {
  for (const entry of ENTRIES) {
    const name = entry === 'index' ? 'imh-eligibility' : `imh-eligibility/${entry}`
    const bundle = async (contents) => {
      const options = { bundle: true, write: false, format: 'esm', minify: true, logLevel: 'silent' }
      const { outputFiles: [{ text }] } = await build({ stdin: { contents, resolveDir: ROOT }, ...options })
      return text.trim().length
    }
    const used = await bundle(`import * as all from '${name}'\nconsole.log(all)`)
    const [bare, unused] = [await bundle(`import '${name}'`), await bundle(`import * as all from '${name}'`)]
    figure(`esbuild: import '${name}' and nothing used, of ${used} bytes`, `${bare + unused} bytes`, { budget: '0', holds: bare + unused === 0 && used > 1000 })
  }
}

const { text: reference } = await inNode('esm', { dist: DIST })
for (const entry of ['index', 'engine']) await attempt(`SES compartment: ${entry}`, () => compartment(reference, entry))
for (const [kind, said] of [['esm', 'ESM'], ['cjs', 'CommonJS']]) {
  for (const flag of ['--frozen-intrinsics', '--disallow-code-generation-from-strings']) {
    const what = `Node ${flag}, ${said}`
    await attempt(what, async () => answersLike(reference, what, (await inNode(kind, { dist: DIST, args: () => ['--no-warnings', flag] })).text))
  }
}
await attempt('importing', imports)
await attempt('esbuild', shaken)
record('purity', {
  title: 'Purity',
  command: 'npm run purity',
  figures,
  notes: [
    'The answers are those of "The same answer everywhere".',
    'zod keeps its settings and its registry of schemas in two globals of its own. test/purity/host-settings.test.ts holds that an application that sets them changes no answer of ours. The engine and the standards do without zod.',
    'Importing is watched with the permissions of Node that let it read files only; every object that can be reached from globalThis and process is compared before and after.',
    'The linter refuses the forms of test/purity/lint.test.ts in everything but the command line: clocks, randomness, locales, the environment, other modules than zod and one function of date-fns, and the functions of Math that engines may round in their own way.',
  ],
})
if (failed) process.exitCode = 1
