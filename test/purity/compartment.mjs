// The answers of the library inside a SES compartment, where it is handed nothing at all: `node compartment.mjs index|engine DIST OUT`.
// `lockdown()` is for good, so this is a process of its own.
/* global Compartment, harden, lockdown */
import { writeFileSync } from 'node:fs'
import 'ses'
import { readTexts } from '../everywhere/records.mjs'
import { scriptOf } from '../everywhere/script.mjs'

const [entry, dist, out] = process.argv.slice(2)
const script = await scriptOf(new URL(dist), entry)
const texts = readTexts()

lockdown({ errorTaming: 'safe', consoleTaming: 'unsafe', reporting: 'none' })
const compartment = new Compartment()
/** What the library finds of the world. */
const probe = (code) => compartment.evaluate(`(() => { try { return String(${code}) } catch (error) { return error.name } })()`)
const world = Object.fromEntries(['typeof Intl', 'typeof process', 'typeof crypto', 'typeof setTimeout', 'typeof fetch', 'typeof console', 'Date.now()', 'new Date()', 'Math.random()'].map((code) => [code, probe(code)]))

// Nobody but zod leaves anything behind; the engine does without it, and gets a global that it cannot write to.
if (entry === 'engine') harden(compartment.globalThis)
const before = Reflect.ownKeys(compartment.globalThis)
try {
  const everywhere = compartment.evaluate(`(() => { ${script}\nreturn everywhere })()`)
  const added = Reflect.ownKeys(compartment.globalThis).filter((key) => !before.includes(key)).map(String)
  const lines = Object.entries(texts).map(([file, text]) => everywhere.record(file, text))
  writeFileSync(out, [...lines, everywhere.others()].join('\n'))
  console.log(JSON.stringify({ world, added }))
} catch (error) {
  // A tamed error shows its words to those who ask it, and to nobody else.
  process.stderr.write(`${error.name}: ${error.message}\n`)
  process.exitCode = 1
}
