// Checks the package as users get it: packs it, then looks at the tarball with publint, attw and our own eyes, and installs it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = new URL('../..', import.meta.url).pathname
const ENTRIES = ['index', 'engine', 'orimha', 'ohio-imh', 'ohio-ecmh']
const run = (command, args, cwd = ROOT) => {
  console.log(`$ ${[command, ...args].join(' ')}`)
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
const must = (condition, message) => {
  if (!condition) throw new Error(message)
  console.log(`ok: ${message}`)
}

const work = mkdtempSync(join(tmpdir(), 'imh-eligibility-package-'))
try {
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work]))
  const tarball = join(work, filename)
  const packed = files.map(({ path }) => path)
  for (const entry of ENTRIES) {
    for (const ending of ['js', 'cjs', 'd.ts', 'd.cts']) must(packed.includes(`dist/${entry}.${ending}`), `dist/${entry}.${ending} is packed`)
  }
  must(packed.includes('dist/cli.js') && packed.includes('LICENSE') && packed.includes('README.md'), 'the command, the licence and the README are packed')
  must(!packed.some((path) => /^(src|test|fixtures)\//.test(path)), 'nothing but the built package is packed')

  console.log(run('npx', ['publint', 'run', tarball, '--strict']))
  // The oldest resolution, node10, knows no subpath exports; Node 20 and later, which we ask for, do not use it.
  console.log(run('npx', ['attw', tarball, '--profile', 'node16', '--format', 'ascii', '--no-color']))

  const home = join(work, 'home')
  run('mkdir', [home])
  writeFileSync(join(home, 'package.json'), '{ "name": "home", "private": true, "type": "module" }')
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', tarball], home)
  writeFileSync(join(home, 'esm.mjs'), `
    import { assess, parseApplicant, standards } from 'imh-eligibility'
    import { imhs } from 'imh-eligibility/orimha'
    import { level1Renewal } from 'imh-eligibility/ohio-imh'
    import * as engine from 'imh-eligibility/engine'
    const applicant = parseApplicant({ format: 'imh-eligibility/applicant@1' })
    console.log(assess(imhs, applicant, { asOf: '2026-11-21' }).verdict, engine.assess(level1Renewal, applicant, { asOf: '2026-11-21' }).verdict, Object.keys(standards).length)
  `)
  writeFileSync(join(home, 'cjs.cjs'), `
    const { assess, parseApplicant, standards } = require('imh-eligibility')
    const { imhs } = require('imh-eligibility/orimha')
    const { level1Renewal } = require('imh-eligibility/ohio-imh')
    const engine = require('imh-eligibility/engine')
    const applicant = parseApplicant({ format: 'imh-eligibility/applicant@1' })
    console.log(assess(imhs, applicant, { asOf: '2026-11-21' }).verdict, engine.assess(level1Renewal, applicant, { asOf: '2026-11-21' }).verdict, Object.keys(standards).length)
  `)
  const esm = run('node', ['esm.mjs'], home)
  must(esm === run('node', ['cjs.cjs'], home) && esm.startsWith('not-met not-met'), `ESM and CommonJS give the same answers: ${esm.trim()}`)
  must(run('npx', ['imh-eligibility', 'standards'], home).includes('orimha/imhs'), 'the command runs from an installed package')
  for (const entry of ['engine', 'orimha', 'ohio-imh', 'ohio-ecmh']) must(!importsZod(join(home, 'node_modules/imh-eligibility/dist'), `${entry}.js`), `${entry} has no zod in its import graph`)
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Follows relative imports of built files. */
function importsZod(dist, file, seen = new Set()) {
  if (seen.has(file) || !existsSync(join(dist, file))) return false
  seen.add(file)
  const imports = [...readFileSync(join(dist, file), 'utf8').matchAll(/(?:from|import)\s*["']([^"']+)["']/g)].map(([, name]) => name)
  return imports.some((name) => name === 'zod' || name.startsWith('zod/') || (name.startsWith('./') && importsZod(dist, name.slice(2), seen)))
}
