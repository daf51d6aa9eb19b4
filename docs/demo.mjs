// The main job on every fixture: `npm ci && npm run demo`. Ends with a table of all fixtures against all standards.
import { readFileSync } from 'node:fs'
import { assess, explain, parseApplicant, standards } from '../dist/index.js'

const asOf = '2026-11-21'
const cases = [
  ['imhs-ready.json', 'orimha/imhs'],
  ['imhs-settled.json', 'orimha/imhs'],
  ['imhs-almost.json', 'orimha/imhs'],
  ['imhs-unclear.json', 'orimha/imhs'],
  ['imhs-refused.json', 'orimha/imhs'],
  ['ohio-level-1.json', 'ohio-imh/level-1'],
  ['ohio-level-2.json', 'ohio-imh/level-2'],
  ['ohio-level-3.json', 'ohio-imh/level-3'],
  ['ohio-level-1-renewal-met.json', 'ohio-imh/level-1/renewal'],
  ['ohio-level-2-renewal-short.json', 'ohio-imh/level-2/renewal'],
  ['ohio-level-3-renewal-unclear.json', 'ohio-imh/level-3/renewal'],
  ['ohio-renewal-deficit.json', 'ohio-imh/level-1/renewal'],
]

const records = cases.map(([file, standard]) => {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
  return { file, standard: standards[standard], applicant: parseApplicant(JSON.parse(text)) }
})

for (const { file, standard, applicant } of records) {
  console.log(`\n######## fixtures/${file}\n`)
  console.log(explain(assess(standard, applicant, { asOf }), { applicant }))
}

const ids = Object.keys(standards)
console.log(`\n######## Every fixture against every standard, as of ${asOf}\n`)
for (const { file, applicant } of records) {
  console.log(file)
  for (const id of ids) console.log(`  ${id.padEnd(26)} ${assess(standards[id], applicant, { asOf }).verdict}`)
}
