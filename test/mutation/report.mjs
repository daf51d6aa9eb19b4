import { pathToFileURL } from 'node:url'
import { record } from '../quality/record.mjs'
import { FILES, FOLDERS, digestOf, named, readEquivalent, readResult } from './result.mjs'

/** The share of mutants that is wanted in each folder. */
const WANTED = 0.95

/** Prints the score of each folder and what survives without a reason; true where every file is measured, each score is reached and each survivor has its reason. */
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
    const survivors = named(result[file]?.survivors ?? [])
    for (const { name, survivor } of survivors) {
      if (known[name]) explained++
      else unexplained.push(`${file}:${survivor.line} ${name}`)
    }
    const names = new Set(survivors.map(({ name }) => name))
    if (!isOld) idle += Object.keys(known).filter((name) => !names.has(name)).length
  }
  if (unexplained.length > 0) faults.push(`survivors without a reason: ${unexplained.length}`)
  if (old.length > 0) faults.push(`files that changed since they were measured: ${old.length}; npm run mutation measures them`)
  for (const { what, value } of figures) console.log(`${what}: ${value}`)
  console.log(`survivors with a reason: ${explained}, without: ${unexplained.length}${process.argv.includes('--survivors') ? `\n${unexplained.join('\n')}` : ' (--survivors lists them)'}`)
  if (idle > 0) console.log(`reasons for what does not survive any more: ${idle}`)
  if (old.length > 0) console.log(`files that changed since they were measured:\n${old.join('\n')}`)
  for (const fault of faults) console.error(fault)
  if (faults.length === 0) console.log('ok: every file is measured, each score is reached, each survivor has its reason')
  record('mutation', {
    title: 'Mutation score',
    command: 'npm run mutation -- --all --patient',
    figures: [
      ...figures,
      { what: 'survivors with the reason why they are equivalent (`test/mutation/equivalent.json`)', value: explained },
      { what: 'survivors without a reason (`npm run mutation:check -- --survivors`)', value: unexplained.length, budget: 'none', holds: unexplained.length === 0 },
      { what: 'files that changed since they were measured', value: old.length, budget: 'none', holds: old.length === 0 },
    ],
    notes: ['A mutant counts as a survivor when no test has noticed it in three seconds, nor the longest tests in twenty more. The laws and the tests of words, pages and documents judge no mutants, so some survivors are noticed by them.'],
  })
  return faults.length === 0
}

function figureOf(folder, result, faults) {
  const files = FILES.filter((file) => file.startsWith(`src/${folder}/`) && result[file])
  const noticed = files.reduce((sum, file) => sum + result[file].noticed + (result[file].timedOut?.length ?? 0), 0)
  const survived = files.reduce((sum, file) => sum + result[file].survivors.length, 0)
  const score = noticed / (noticed + survived || 1)
  if (score < WANTED) faults.push(`src/${folder}: ${percent(score)} noticed, wanted are ${percent(WANTED)}`)
  return { what: `\`src/${folder}\`: mutants noticed`, value: `${noticed} of ${noticed + survived}, ${percent(score)}`, budget: `at least ${percent(WANTED)}`, holds: score >= WANTED }
}

const percent = (share) => `${(100 * share).toFixed(1)} %`

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = report() ? 0 : 1
