// Writes the answers of one build under Node, Bun or Deno, and prints what the runtime says of itself: `node run.mjs esm|cjs|engine DIST OUT`.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { answers } from './answers.mjs'
import { readRecords } from './records.mjs'

const [kind, dist, out] = process.argv.slice(2)
const load = {
  esm: () => import(new URL('index.js', dist)),
  cjs: async () => createRequire(import.meta.url)(new URL('index.cjs', dist).pathname),
  engine: () => import(new URL('engine.js', dist)),
}
writeFileSync(out, answers(await load[kind](), readRecords()).join('\n'))

const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions()
// What the clock on the wall says at noon of the day asked about: that the zone took, and not its name alone.
const noon = new Date('2026-11-21T12:00:00Z').toString().slice(16, 21)
console.log(JSON.stringify({ locale, timeZone, noon }))
