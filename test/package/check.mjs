// Checks the package as its users get it. `--all` adds webpack and rollup, and has TypeScript check the declarations in every combination.
import { checkBrowser } from './browser.mjs'
import { checkBundles } from './bundles.mjs'
import { checkCompileCost } from './compile-cost.mjs'
import { installed } from './installed.mjs'
import { checkNames } from './names.mjs'
import { checkNode } from './node.mjs'
import { checkSchemas } from './schemas.mjs'
import { checkTarball } from './tarball.mjs'
import { checkTypeScript } from './typescript.mjs'
import { record } from '../quality/record.mjs'

const all = process.argv.includes('--all')
const started = Date.now()
const step = async (title, work) => {
  const from = Date.now()
  console.log(`\n== ${title}`)
  const result = await work()
  console.log(`${((Date.now() - from) / 1000).toFixed(1)} s`)
  return result
}

let there
try {
  there = await step('npm pack, npm install', installed)
  await step('tarball', () => checkTarball(there))
  const values = await step('Node', () => checkNode(there))
  await step('schema files', () => checkSchemas(there))
  await step('names', () => checkNames(there, values))
  const typescript = await step('TypeScript', () => checkTypeScript(there, all))
  const bundles = await step('bundles', () => checkBundles(there, typescript.output, all))
  const browser = await step('browser', () => checkBrowser(there))
  const cost = await step('compile cost', () => checkCompileCost(there))
  record('package', {
    title: 'The package as its users get it',
    command: `npm run check:package${all ? ' -- --all' : ''}`,
    figures: [
      { what: 'files in the tarball', value: there.files.length },
      { what: 'tarball, kB', value: Math.round(there.size / 1000) },
      { what: 'unpacked, kB', value: Math.round(there.unpackedSize / 1000) },
      { what: 'complaints of publint --strict, and of attw', value: 0, budget: '0', holds: true },
      { what: 'TypeScript: resolutions with exactOptionalPropertyTypes on and off that compile', value: `${typescript.combinations} of ${typescript.combinations}`, budget: 'all', holds: true },
      { what: 'bundlers whose bundle prints the same', value: Object.keys(bundles).join(', ') },
      { what: 'browser page shows the verdict', value: browser ? 'Chromium' : 'not run' },
      ...cost.figures,
    ],
    notes: cost.notes,
  })
  console.log(`\nthe package is sound (${Math.round((Date.now() - started) / 1000)} s)`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  there?.remove()
}
