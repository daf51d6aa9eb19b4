// The main job, in words, on records of each kind: `npm ci && npm run demo`. Ends with all fixtures against all standards.
import { readdirSync, readFileSync } from 'node:fs'
import { assess, explain, parseApplicant, standards, VERDICTS } from '../dist/index.js'

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
  ['ifa-met.json', 'orimha/ifa'],
  ['ifs-short.json', 'orimha/ifs'],
  ['imhm-clinical-short.json', 'orimha/imhm-clinical'],
  ['imhs-renewal-short.json', 'orimha/imhs/renewal'],
  ['ecmh-renewal-unclear.json', 'ohio-ecmh/consultant/renewal'],
]

const fixtures = new URL('../fixtures/', import.meta.url)
const read = (file) => parseApplicant(JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')))

for (const [file, standard] of cases) {
  const applicant = read(file)
  console.log(`\n######## fixtures/${file}\n`)
  console.log(explain(assess(standards[standard], applicant, { asOf }), { applicant }))
}

console.log(`\n######## Every fixture against every standard, as of ${asOf}\n`)
for (const file of readdirSync(fixtures).filter((name) => name.endsWith('.json'))) {
  const applicant = read(file)
  const verdicts = Object.values(standards).map((standard) => [standard.id, assess(standard, applicant, { asOf }).verdict])
  console.log(file)
  for (const verdict of VERDICTS) {
    const ids = verdicts.filter(([, given]) => given === verdict).map(([id]) => id)
    if (ids.length > 0) console.log(`  ${verdict.padEnd(17)} ${verdict === 'not-met' ? `the other ${ids.length}` : ids.join(', ')}`)
  }
}
