import { pathToFileURL } from 'node:url'
import { record } from '../quality/record.mjs'
import { FILES, FOLDERS, digestOf, nameOf, readEquivalent, readResult } from './result.mjs'

/** The share of mutants that is wanted in each folder. */
const WANTED = 0.95
/** What was reached where that falls short, and may not be lost again. */
const REACHED = { solve: 0.92, requirements: 0.91, assess: 0.91, rulebook: 0.9 }

/** Prints the score of each folder and what survives without a reason; true where nothing that was reached is lost. */
export function report() {
  const result = readResult()
  const reasons = readEquivalent()
  const faults = []
  const figures = FOLDERS.map((folder) => figureOf(folder, result, faults))
  const unexplained = []
  const old = []
  let idle = 0
  let explained = 0
  for (const file of FILES) {
    const isOld = result[file]?.digest !== digestOf(file)
    if (isOld) old.push(file)
    const known = reasons[file] ?? {}
    const survivors = result[file]?.survivors ?? []
    for (const survivor of survivors) {
      if (known[nameOf(survivor)]) explained++
      else unexplained.push(`${file}:${survivor.line} ${nameOf(survivor)}`)
    }
    if (isOld) continue
    for (const name of Object.keys(known)) if (!survivors.some((survivor) => nameOf(survivor) === name)) idle++
  }
  for (const { what, value } of figures) console.log(`${what}: ${value}`)
  console.log(`survivors with a reason: ${explained}, without: ${unexplained.length}${process.argv.includes('--survivors') ? `\n${unexplained.join('\n')}` : ' (--survivors lists them)'}`)
  if (idle > 0) console.log(`reasons for what does not survive any more: ${idle}`)
  console.log(`files that changed since they were measured: ${old.length}${old.length > 0 ? ` (npm run mutation measures them)\n${old.join('\n')}` : ''}`)
  for (const fault of faults) console.error(fault)
  if (faults.length === 0) console.log('ok: nothing that was reached is lost')
  record('mutation', {
    title: 'Mutation score',
    command: 'npm run mutation',
    figures: [
      ...figures,
      { what: 'survivors with the reason why they are equivalent (`test/mutation/equivalent.json`)', value: explained },
      { what: 'survivors without a reason (`npm run mutation:check -- --survivors`)', value: unexplained.length, budget: 'none', holds: unexplained.length === 0 },
      { what: 'files that changed since they were measured', value: old.length, budget: 'none', holds: old.length === 0 },
    ],
    notes: ['A mutant counts as a survivor when no test has noticed it in three seconds. The laws and the tests of words, pages and documents judge no mutants, so some survivors are noticed by them.'],
  })
  return faults.length === 0
}

function figureOf(folder, result, faults) {
  const files = FILES.filter((file) => file.startsWith(`src/${folder}/`) && result[file])
  const noticed = files.reduce((sum, file) => sum + result[file].noticed + (result[file].timedOut?.length ?? 0), 0)
  const survived = files.reduce((sum, file) => sum + result[file].survivors.length, 0)
  const score = noticed / (noticed + survived || 1)
  const least = REACHED[folder] ?? WANTED
  if (score < least) faults.push(`src/${folder}: ${percent(score)} noticed, it was ${percent(least)}`)
  return { what: `\`src/${folder}\`: mutants noticed`, value: `${noticed} of ${noticed + survived}, ${percent(score)}`, budget: `at least ${percent(WANTED)}`, holds: score >= WANTED }
}

const percent = (share) => `${(100 * share).toFixed(1)} %`

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = report() ? 0 : 1
