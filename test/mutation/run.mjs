// Measures how many small faults in the engine the tests notice, and keeps the result beside this file:
//   npm run mutation                  the files that changed since they were last measured
//   npm run mutation -- --all         all of them
//   npm run mutation -- FILE ...      these
//   npm run mutation -- --patient     what survives is heard a second time, by the longest tests too
import { mutantsOf } from './mutants.mjs'
import { FILES, FOLDERS, digestOf, readResult, sourceOf, writeResult } from './result.mjs'
import { report } from './report.mjs'

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const kept = flags.includes('--all') ? {} : readResult()
const files = asked.length > 0 ? asked : FILES.filter((file) => kept[file]?.digest !== digestOf(file))

const all = { ...kept }
// Of the whole each folder is kept at once: it takes long.
const batches = flags.includes('--all') ? FOLDERS.map((folder) => files.filter((file) => file.startsWith(`src/${folder}/`))) : [files]
for (const own of batches) {
  if (own.length === 0) continue
  const mutants = await mutantsOf(own, sourceOf, flags.includes('--patient'))
  for (const file of own) all[file] = summary(file, mutants.filter((mutant) => mutant.file === file))
  writeResult(Object.fromEntries(FILES.flatMap((file) => (all[file] ? [[file, all[file]]] : []))))
}
process.exitCode = report() ? 0 : 1

function summary(file, found) {
  const noticed = found.filter(({ status }) => status === 'Killed').length
  // Most of them loop for ever.
  const timedOut = found.filter(({ status }) => status === 'Timeout')
  const survivors = found.filter(({ status }) => status === 'Survived' || status === 'NoCoverage' || status === 'Ignored')
  const other = found.length - noticed - timedOut.length - survivors.length
  return {
    digest: digestOf(file),
    noticed,
    ...(timedOut.length > 0 ? { timedOut: timedOut.map(({ line, mutator, from, to }) => ({ line, mutator, from, to })) } : {}),
    ...(other > 0 ? { other } : {}),
    survivors: survivors.map(({ line, mutator, from, to, status }) => ({ line, mutator, from, to, ...(status === 'Survived' ? {} : { status }) })),
  }
}
