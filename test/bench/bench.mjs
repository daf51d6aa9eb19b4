// The benchmark, part after part, each in a process of its own so that none warms up or fills the heap of another: `npm run bench`.
// `-- growth memory` runs only these parts, `-- --quick` the speed of the engine alone, in seconds.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PARTS = ['speed', 'speed-standards', 'speed-others', 'growth', 'start-up', 'memory']

const quick = process.argv.includes('--quick')
const asked = process.argv.slice(2).filter((word) => word !== '--quick')
const unknown = asked.filter((part) => !PARTS.includes(part))
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${PARTS.join(', ')}`)

const parts = asked.length > 0 ? asked : quick ? ['speed'] : PARTS
const broken = parts.filter((part) => {
  const script = fileURLToPath(new URL(`${part}.mjs`, import.meta.url))
  return spawnSync(process.execPath, ['--expose-gc', script, ...(quick ? ['--quick'] : [])], { stdio: 'inherit' }).status !== 0
})
if (broken.length > 0) {
  console.log(`\na budget is missed, or a part did not run: ${broken.join(', ')}`)
  process.exitCode = 1
}
