// Holds every law against thousands of generated applicants, with several seeds: `node test/laws/campaign.mjs`. LAW_RUNS and LAW_SEEDS set how many.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { record } from '../quality/record.mjs'

const runs = process.env['LAW_RUNS'] ?? '1000'
const seeds = (process.env['LAW_SEEDS'] ?? '20261121,1').split(',')
const folder = mkdtempSync(join(tmpdir(), 'laws-'))
const census = join(folder, 'census.jsonl')
let failures = 0
for (const seed of seeds) {
  const { status } = spawnSync('npx', ['vitest', 'run', 'test/laws', '--coverage.enabled=false', '--reporter=dot'], {
    stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, LAW_RUNS: runs, FC_SEED: seed, LAW_CENSUS: census },
  })
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: seed ${seed}`)
  if (status !== 0) failures++
}
const lines = readFileSync(census, 'utf8').trim().split('\n').map((line) => JSON.parse(line))
rmSync(folder, { recursive: true })

const laws = new Map()
for (const { law, cases, bites, skipped } of lines.filter(({ law }) => law)) {
  const sum = laws.get(law) ?? { cases: 0, bites: 0, skipped: 0 }
  laws.set(law, { cases: sum.cases + cases, bites: sum.bites + bites, skipped: sum.skipped + skipped })
}
const share = (part, all) => `${((100 * part) / all).toFixed(1)} %`
const total = (tallies) => tallies.flatMap((tally) => Object.entries(tally)).reduce((sum, [verdict, n]) => ({ ...sum, [verdict]: (sum[verdict] ?? 0) + n }), {})
const shares = (tally) => {
  const all = Object.values(tally).reduce((sum, n) => sum + n, 0)
  return ['met', 'pending', 'needs-review', 'needs-information', 'not-met', 'not-applicable'].map((verdict) => `${verdict} ${share(tally[verdict] ?? 0, all)}`).join(', ')
}
const counted = lines.filter(({ byStandard }) => byStandard)
const all = [...laws.values()]
const cases = all.reduce((sum, law) => sum + law.cases, 0)
const weakest = [...laws].sort(([, a], [, b]) => a.bites / a.cases - b.bites / b.cases)[0]

for (const [law, { cases: held, bites, skipped }] of laws) console.log(`${share(bites, held).padStart(7)} of ${held} cases (${skipped} more not about it)  ${law}`)
for (const kind of new Set(counted.flatMap(({ byKind }) => Object.keys(byKind)))) console.log(`${kind}: ${shares(total(counted.map(({ byKind }) => byKind[kind] ?? {})))}`)

record('laws', {
  title: 'Laws, held against generated applicants',
  command: 'npm run laws',
  figures: [
    { what: 'laws held against generated cases (the algebra of verdicts is tried in full besides)', value: laws.size },
    { what: 'seeds tried', value: seeds.join(', ') },
    { what: 'cases of each law', value: Math.min(...all.map((law) => law.cases)), budget: 'thousands', holds: all.every((law) => law.cases >= 2000) },
    { what: 'cases in all', value: cases },
    { what: 'seeds with a law that failed', value: failures, budget: '0', holds: failures === 0 },
    { what: 'cases that put their law to the test', value: share(all.reduce((sum, law) => sum + law.bites, 0), cases) },
    { what: `the law least put to the test: ${weakest?.[0]}`, value: share(weakest?.[1].bites, weakest?.[1].cases), budget: 'over 5 %', holds: weakest?.[1].bites / weakest?.[1].cases > 0.05 },
    { what: 'verdicts on single requirements of the generated applicants', value: shares(total(counted.flatMap(({ byStandard }) => Object.values(byStandard)))) },
    { what: 'verdicts on whole standards', value: shares(total(counted.map(({ wholes }) => wholes.whole))) },
  ],
})
console.log(`${failures === 0 ? 'ok' : 'FAILED'}: ${laws.size} laws, ${cases} cases, ${failures} of ${seeds.length} seeds with a failure`)
process.exit(failures === 0 ? 0 : 1)
