// The installed package for those who write TypeScript: every resolution, `exactOptionalPropertyTypes` on and off, importers of every module kind.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { complaintsOf } from './compiler.mjs'
import { must, run } from './installed.mjs'

const CONSUMER = fileURLToPath(new URL('consumer/', import.meta.url))
const KINDS = ['ts', 'mts', 'cts']
// A bundler's importers are never `.cts`: it reads `import` as ESM.
const RESOLUTIONS = { node16: { module: 'node16', kinds: KINDS }, nodenext: { module: 'nodenext', kinds: KINDS }, bundler: { module: 'esnext', kinds: ['ts', 'mts'] } }

/**
 * @param {boolean} all whether the declarations themselves, ours and those they lean on, are checked in every combination and not in one alone
 * @returns how many combinations compiled, and what the program prints
 */
export function checkTypeScript({ home }, all) {
  for (const kind of KINDS) for (const name of ['job', 'refused']) copyFileSync(join(CONSUMER, `${name}.ts`), join(home, `${name}.${kind}`))
  let combinations = 0
  for (const [moduleResolution, { module, kinds }] of Object.entries(RESOLUTIONS)) {
    for (const exactOptionalPropertyTypes of [true, false]) {
      const skipLibCheck = !all && !(moduleResolution === 'nodenext' && exactOptionalPropertyTypes)
      const files = kinds.flatMap((kind) => [`job.${kind}`, `refused.${kind}`])
      const complaints = complaintsOf(home, { module, moduleResolution, exactOptionalPropertyTypes, skipLibCheck, noEmit: true }, files)
      const said = [moduleResolution, `exactOptionalPropertyTypes ${exactOptionalPropertyTypes ? 'on' : 'off'}`, `from ${kinds.map((kind) => `.${kind}`).join(' ')}`]
      must(complaints === '', `compiles: ${[...said, ...skipLibCheck ? [] : ['declarations checked']].join(', ')}`, complaints)
      combinations += 1
    }
  }
  return { combinations, output: runBuilt(home) }
}

/** The compiler's output in Node, by importers of each kind. */
function runBuilt(home) {
  const complaints = complaintsOf(home, { module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: true, outDir: 'built' }, KINDS.map((kind) => `job.${kind}`))
  must(complaints === '', 'the consumer compiles to JavaScript', complaints)
  const [output, ...others] = ['js', 'mjs', 'cjs'].map((kind) => run('node', [`built/job.${kind}`], home))
  must(others.every((other) => other === output), 'compiled to ESM and to CommonJS, it prints the same')
  const { verdicts, advice } = JSON.parse(output)
  must(verdicts[0] === 'needs-information' && advice === 'ask for what is missing', `and what the README says: ${verdicts[0]}`, output)
  return output
}
