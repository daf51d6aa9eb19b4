// One page, from the package as npm would publish it: packed, unpacked, and bundled by its public names.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HERE = fileURLToPath(new URL('.', import.meta.url))
const PACKAGE = 'imh-eligibility'

/** What of a tarball a page needs: where each public name leads. */
function published(work) {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], { cwd: ROOT, encoding: 'utf8' }))
  execFileSync('tar', ['-xzf', join(work, filename), '-C', work])
  const home = join(work, 'package')
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return (name) => {
    const found = exports[`.${name.slice(PACKAGE.length)}`]?.import?.default
    if (!found) throw new Error(`${name} is no public name of the package`)
    return join(home, found)
  }
}

/** The invented people of the repository, each with the standard that its story is about. */
function examples() {
  const table = readFileSync(join(ROOT, 'fixtures/README.md'), 'utf8')
  const standards = new Map([...table.matchAll(/^\| `([^`]+)\.json` \| `([^`]+)` \|/gm)].map(([, name, standard]) => [name, standard]))
  const names = readdirSync(join(ROOT, 'fixtures')).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length))
  return names.map((name) => {
    const standard = standards.get(name)
    if (!standard) throw new Error(`fixtures/README.md does not say what ${name}.json is about`)
    return { name, standard, record: JSON.parse(readFileSync(join(ROOT, 'fixtures', `${name}.json`), 'utf8')) }
  })
}

const plugin = (resolve) => ({
  name: 'the package and the examples',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^${PACKAGE}(/|$)`) }, ({ path }) => ({ path: resolve(path) }))
    onResolve({ filter: /^examples$/ }, () => ({ path: 'examples', namespace: 'examples' }))
    onLoad({ filter: /.*/, namespace: 'examples' }, () => ({ contents: `export const examples = ${JSON.stringify(examples())}` }))
  },
})

/** Whose work travels in the page, and on which terms. */
const TRAVELS = ['preact', 'zod', 'date-fns', 'csv-parse']
const licence = (name, folder) => `${name}\n\n${readFileSync(join(folder, readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))), 'utf8').trim()}`
const notice = () => `<!--\n${[licence(PACKAGE, ROOT), ...TRAVELS.map((name) => licence(name, join(ROOT, 'node_modules', name)))].join('\n\n').replaceAll('--', '- -')}\n-->`

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A piece of script or style may not end the element that it stands in. */
const inside = (text) => text.trim().replaceAll('</script', '<\\/script').replaceAll('</style', '<\\/style')

/** @returns the page as text */
export async function page() {
  const work = mkdtempSync(join(tmpdir(), `${PACKAGE}-playground-`))
  try {
    const { outputFiles } = await build({
      entryPoints: [join(HERE, 'src/main.tsx')],
      outdir: join(work, 'out'),
      bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', platform: 'browser', charset: 'utf8', legalComments: 'none', logLevel: 'error',
      jsx: 'automatic', jsxImportSource: 'preact',
      // What the package leaves to its user to install: zod and date-fns.
      nodePaths: [join(ROOT, 'node_modules')],
      plugins: [plugin(published(work))],
    })
    const [script, style] = ['.js', '.css'].map((end) => inside(outputFiles.find(({ path }) => path.endsWith(end)).text))
    // Nothing may be loaded, sent or connected to: not by this script, and not by one that got in.
    const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`
    const texts = { policy, style, script, notice: notice() }
    return readFileSync(join(HERE, 'src/page.html'), 'utf8').replace(/\{\{(policy|style|script|notice)\}\}/g, (_, name) => texts[name])
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await page()
  mkdirSync(join(HERE, 'dist'), { recursive: true })
  writeFileSync(join(HERE, 'dist/index.html'), text)
  console.log(`docs/playground/dist/index.html: ${Math.round(Buffer.byteLength(text) / 1024)} KiB; it opens with a double click`)
}
