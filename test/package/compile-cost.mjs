// What the types cost those who compile against them. Types and instantiations are the same in every run and may not grow; seconds are only reported.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagnosticsOf } from './compiler.mjs'
import { must } from './installed.mjs'

/** The most that the consumer of everything may make the compiler do: a little above what it does today. Lower them when it falls. */
const CEILING = { types: 7_000, instantiations: 13_000 }
const OPTIONS = { module: 'nodenext', moduleResolution: 'nodenext', exactOptionalPropertyTypes: true, skipLibCheck: true }

const PROGRAMS = {
  'an empty file': 'export {}',
  'zod alone': "import * as z from 'zod'\nexport const one = z.strictObject({ id: z.string(), hours: z.number().optional() }).parse({})",
  'the rules of one programme': "import { imhs } from 'imh-eligibility/orimha'\nexport const { id } = imhs",
  'engine': "import { assess, type Applicant } from 'imh-eligibility/engine'\nimport { imhs } from 'imh-eligibility/orimha'\nexport const verdict = (applicant: Applicant) => assess(imhs, applicant, { asOf: '2026-11-21' }).verdict",
}

/** ./consumer/job.ts, which imports every entry point. */
const EVERYTHING = 'everything'

/** Compiles a consumer of everything, and smaller ones to compare it with. */
export async function checkCompileCost({ home }) {
  for (const [name, source] of Object.entries(PROGRAMS)) writeFileSync(join(home, fileOf(name)), source)
  const names = [...Object.keys(PROGRAMS), EVERYTHING]
  const cost = new Map()
  for (const name of names) cost.set(name, await diagnosticsOf(home, fileOf(name), OPTIONS))
  for (const [name, { types, instantiations, seconds, memory, zod }] of cost) {
    console.log(`${name.padEnd(28)} ${String(types).padStart(6)} types ${String(instantiations).padStart(7)} instantiations  check ${seconds} s  ${memory} MB  ${zod} files of zod`)
  }
  for (const [what, most] of Object.entries(CEILING)) {
    const found = cost.get(EVERYTHING)[what]
    must(found <= most, `compiling a consumer of everything makes at most ${most} ${what}: ${found}`)
  }
  return {
    figures: [...cost].flatMap(([name, { types, instantiations, seconds, memory }]) => [
      { what: `tsc, ${name}: types`, value: types, ...held(name, 'types') },
      { what: `tsc, ${name}: instantiations`, value: instantiations, ...held(name, 'instantiations') },
      { what: `tsc, ${name}: check time, s`, value: seconds },
      { what: `tsc, ${name}: memory, MB`, value: memory },
    ]),
    notes: ['Compiled with `strict`, `skipLibCheck`, `nodenext`, the ES2022 and DOM libraries. Types and instantiations are the same in every run; time and memory are of one run.'],
  }
}

const fileOf = (name) => (name === EVERYTHING ? 'job.mts' : `cost-${name.replaceAll(' ', '-')}.mts`)
const held = (name, what) => (name === EVERYTHING ? { budget: `at most ${CEILING[what]}`, holds: true } : {})
