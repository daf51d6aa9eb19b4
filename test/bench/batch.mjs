// How fast `batch` is, and whether its memory stays flat: `npm run bench:batch -- --records 1000000`. It writes a file of so many records (some 4 kB each) to
// the temporary folder and takes it away again. Ratios come from a part of it, several rounds in turn; the whole is run once each way.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { record } from '../quality/record.mjs'
import { timed } from './timed.mjs'

const path = (file) => fileURLToPath(new URL(file, import.meta.url))
const COMMAND = path('../../dist/cli.js')
const { values } = parseArgs({ options: { records: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '5' } } })
const RECORDS = Number(values.records)
const ROUNDS = Number(values.rounds)
const PART = Math.min(RECORDS, 20_000)
/** The ways in which the whole file is read. */
const WHOLE = ['batch --workers 2', 'batch --summary --workers 2']
/** Above this, a file is long enough to say something about memory. */
const LONG = 200_000
const MEAN = 4_000
const FLAT = 1.15
const BARE = 'bare JSON.parse and JSON.stringify'

const against = (standard, ...more) => [process.execPath, [COMMAND, 'batch', '--standard', standard, '--as-of', '2026-11-21', ...more]]
const batch = (...more) => against('orimha/imhs', ...more)
const ways = {
  [BARE]: [process.execPath, [path('bare.mjs')]],
  'batch': batch(),
  'batch --workers 2': batch('--workers', '2'),
  'batch --summary': batch('--summary'),
  'batch --summary --workers 2': batch('--summary', '--workers', '2'),
  'batch of all standards, --workers 2': against('all', '--workers', '2'),
  'batch of all standards, --summary --workers 2': against('all', '--summary', '--workers', '2'),
  ...hasJq() && { 'jq -c .': ['jq', ['-c', '.']] },
}

function hasJq() {
  try {
    return execFileSync('jq', ['--version'], { encoding: 'utf8' }).startsWith('jq')
  } catch {
    return false
  }
}

/** jq stops at a line that is no JSON, so that the part that ratios come from has none; the whole has some. */
async function write(file, records, sound) {
  const fd = openSync(file, 'w')
  const child = spawn(process.execPath, [path('million.mjs'), '--records', String(records), ...sound ? ['--sound'] : []], { stdio: ['ignore', fd, 'inherit'] })
  closeSync(fd)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`million.mjs: exit ${code}`)
  return statSync(file).size
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const rounded = (value, digits = 2) => Number(value.toFixed(digits))
const speed = (records, bytes, seconds) => `${Math.round(records / seconds).toLocaleString('en')} records/s, ${rounded(bytes / 1e6 / seconds, 1)} MB/s`

async function ratios(home) {
  const file = join(home, 'part.ndjson')
  const bytes = await write(file, PART, true)
  const seconds = Object.fromEntries(Object.keys(ways).map((way) => [way, []]))
  for (let round = 0; round < ROUNDS; round++) {
    // All standards take so much longer that the start of the program no longer matters: once is enough.
    for (const [way, [command, args]] of Object.entries(ways)) if (round === 0 || !way.includes('all standards')) seconds[way].push((await timed(command, args, file)).seconds)
  }
  const base = median(seconds[BARE])
  return Object.entries(seconds).flatMap(([way, list]) => {
    const [time, share] = [median(list), rounded(base / median(list))]
    console.log(`${way.padEnd(36)} ${speed(PART, bytes, time)}, ${share} times the speed of ${BARE} (${rounded(Math.min(...list))} to ${rounded(Math.max(...list))} s)`)
    const figure = { what: `${way}, ${PART.toLocaleString('en')} records`, value: speed(PART, bytes, time) }
    if (way === BARE) return [figure]
    const wanted = way === 'batch' || way === 'batch --workers 2'
    return [figure, { what: `${way}, times the speed of ${BARE}`, value: share, ...wanted && { budget: 'at least 0.5', holds: share >= 0.5 } }]
  })
}

async function whole(home) {
  const file = join(home, 'whole.ndjson')
  const bytes = await write(file, RECORDS, false)
  console.log(`${RECORDS.toLocaleString('en')} records, ${rounded(bytes / RECORDS / 1000)} kB each on the average`)
  const [command, args] = ways[BARE]
  const bare = (await timed(command, args, file)).seconds
  const figures = [
    { what: 'mean size of a record, kB', value: rounded(bytes / RECORDS / 1000) },
    { what: `${BARE}, ${RECORDS.toLocaleString('en')} records`, value: speed(RECORDS, bytes, bare) },
  ]
  for (const way of WHOLE) {
    const [command, args] = ways[way]
    const { seconds, peak, early, late, looks } = await timed(command, args, file)
    const growth = rounded(late / early)
    console.log(`${way.padEnd(36)} ${speed(RECORDS, bytes, seconds)}, peak ${Math.round(peak)} MB, ${Math.round(early)} MB at most in the early third and ${Math.round(late)} in the last (${looks} looks)`)
    figures.push({ what: `${way}, ${RECORDS.toLocaleString('en')} records`, value: speed(RECORDS, bytes, seconds) })
    figures.push({ what: `${way}, times the speed of ${BARE} of all ${RECORDS.toLocaleString('en')}`, value: rounded(bare / seconds) })
    figures.push({ what: `${way}, peak memory, MB`, value: Math.round(peak) })
    figures.push({ what: `${way}, memory in the last third, times that in the early one`, value: growth, ...RECORDS >= LONG && { budget: `at most ${FLAT}`, holds: growth <= FLAT } })
  }
  return figures
}

const home = mkdtempSync(join(tmpdir(), 'imh-eligibility-bench-'))
try {
  const { bavail, bsize } = statfsSync(home)
  const needed = (RECORDS + PART) * MEAN * 1.5
  if (bavail * bsize < needed) throw new Error(`${tmpdir()} has ${Math.round(bavail * bsize / 1e9)} GB, and ${Math.round(needed / 1e9)} GB are needed`)
  const figures = [...await ratios(home), ...await whole(home)]
  record('batch', {
    title: 'Registry files',
    command: `npm run bench:batch -- --records ${RECORDS}`,
    figures,
    notes: [
      `Against \`orimha/imhs\` where nothing else is said; the output goes nowhere. Times have the start of the program in them, median of ${ROUNDS} rounds in turn.`,
      `Bare is test/bench/bare.mjs: it reads the same lines as the same stream and writes them as long as they came. The ${PART.toLocaleString('en')} lines that ratios come from are all records; of the whole file one in 200 is none.`,
      'Memory is the resident set of the process with its threads, looked at four times a second.',
    ],
  })
} finally {
  rmSync(home, { recursive: true, force: true })
}
