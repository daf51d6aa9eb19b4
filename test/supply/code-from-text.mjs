// Run by check.mjs, each time in a process of its own: how often code is made from text (`new Function`) when an entry point is imported and used.
// Prints the counts and a digest of what came out, so that two runs can be compared.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'

const [entry, jitless] = process.argv.slice(2)
const ROOT = new URL('../../', import.meta.url)

let made = 0
const count = { construct: (target, args) => (made++, Reflect.construct(target, args)), apply: (target, self, args) => (made++, Reflect.apply(target, self, args)) }
globalThis.Function = new Proxy(Function, count)
const evaluate = globalThis.eval
globalThis.eval = (text) => (made++, evaluate(text))

if (jitless === 'jitless') (await import('zod')).config({ jitless: true })
const main = await import(new URL(`dist/${entry}.js`, ROOT))
const imported = made

const said = createHash('sha256')
if (main.assess) {
  const engine = await import(new URL('dist/engine.js', ROOT))
  for (const file of readdirSync(new URL('fixtures/', ROOT)).filter((name) => name.endsWith('.json')).sort()) {
    const document = JSON.parse(readFileSync(new URL(`fixtures/${file}`, ROOT), 'utf8'))
    // The fixtures are valid, so that the engine may take them for typed data.
    const applicant = main.parseApplicant ? main.parseApplicant(document) : document
    const assessments = Object.values(engine.standards).map((standard) => main.assess(standard, applicant, { asOf: '2026-11-21' }))
    for (const assessment of assessments) said.update(JSON.stringify(assessment))
    for (const locale of ['en', 'es']) said.update(main.explain(assessments[0], { applicant, format: 'html', locale }))
  }
}
console.log(JSON.stringify({ imported, used: made - imported, said: said.digest('hex') }))
