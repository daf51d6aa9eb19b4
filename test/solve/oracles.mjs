// Holds every algorithm of solve/ and calendar/ against its second opinion on all small instances: `node test/solve/oracles.mjs`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { record } from '../quality/record.mjs'

const folder = mkdtempSync(join(tmpdir(), 'oracles-'))
const file = join(folder, 'counts.jsonl')
const { status } = spawnSync('npx', ['vitest', 'run', 'test/solve', 'test/calendar', '--coverage.enabled=false', '--reporter=dot'], {
  stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ORACLES: 'full', ORACLE_COUNTS: file },
})
const counts = new Map()
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const { algorithm, against, instances } = JSON.parse(line)
  const key = `${algorithm}, against ${against}`
  counts.set(key, (counts.get(key) ?? 0) + instances)
}
rmSync(folder, { recursive: true })

/** Every function that the two folders export, as the compiler sees it. */
const exported = ['solve', 'calendar'].flatMap((name) => {
  const source = new URL(`../../src/${name}/`, import.meta.url)
  return readdirSync(source).flatMap((module) => [...readFileSync(new URL(module, source), 'utf8').matchAll(/^export function (\w+)/gm)].map(([, found]) => `${name}/${module.replace('.ts', '')} ${found}`))
})
const named = new Set([...counts.keys()].flatMap((key) => key.split(', against ')[0].split(', ')))
const alone = exported.filter((one) => !named.has(one.split(' ')[1]))

for (const [key, instances] of counts) console.log(`ok: ${key}: ${instances} instances`)
console.log(alone.length === 0 ? 'ok: every exported function has a second opinion' : `FAILED: no second opinion on ${alone.join(', ')}`)
const all = [...counts.values()].reduce((sum, instances) => sum + instances, 0)
record('second-opinions', {
  title: 'Second opinions on the algorithms and the calendar',
  command: 'npm run oracles',
  figures: [
    { what: 'functions exported by solve/ and calendar/ without a second opinion', value: alone.length, budget: '0', holds: alone.length === 0 },
    { what: 'instances tried in full', value: all },
    { what: 'instances where the two differ', value: status === 0 ? 0 : 'some', budget: '0', holds: status === 0 },
    ...[...counts].map(([what, value]) => ({ what, value })),
  ],
  notes: ['Beside these, property tests hold each algorithm against a second opinion on larger instances drawn by chance, and on 100,000 items for time.'],
})
console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${all} instances`)
process.exit(status === 0 && alone.length === 0 ? 0 : 1)
