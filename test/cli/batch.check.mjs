// The built `batch` in the world: threads, pipes, a reader that is slow or goes away, and Ctrl-C. `npm run build && node test/cli/batch.check.mjs`.
import { once } from 'node:events'
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { assess, parseApplicant, standards } from '../../dist/index.js'
import { flood, must, start, torn, whole } from './built.mjs'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const AS_OF = '2026-11-21'
/** What pipes and the command may hold together while nobody reads. */
const MOST_HELD = 2_000_000
const IMHS = ['--standard', 'orimha/imhs', '--as-of', AS_OF]

const records = readdirSync(FIXTURES).filter((file) => file.endsWith('.json')).sort().map((file) => JSON.stringify(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8'))))
/** Records over and over, none of them like its neighbour, with a bad line now and then. */
const lines = Array.from({ length: 500 }, (_, n) => (n % 97 === 13 ? '{' : records[(n * 7) % records.length]))
const text = `${lines.join('\n')}\n`
const answers = new Map(records.map((record) => [record, JSON.stringify(assess(standards['orimha/imhs'], parseApplicant(JSON.parse(record)), { asOf: AS_OF }))]))
const isAnswer = (answer, n, line = lines[n % lines.length]) => (answers.has(line) ? answer === answers.get(line) : JSON.parse(answer).line === n + 1 && JSON.parse(answer).error.code === 'json')

async function sameBytes(home) {
  const file = join(home, 'records.ndjson')
  writeFileSync(file, text)
  const alone = await whole([...IMHS, file])
  const out = alone.out.split('\n')
  must(alone.code === 1 && out.pop() === '' && out.length === lines.length && out.every((answer, n) => isAnswer(answer, n)), `line N belongs to line N, for ${lines.length} lines of a file, and it exits 1 for the bad ones`, alone.err)
  for (const workers of ['2', '4']) {
    const shared = await whole([...IMHS, '--workers', workers], torn(Buffer.from(text)))
    must(shared.code === 1 && shared.out === alone.out, `${workers} workers, from a pipe in torn pieces: the same bytes`, shared.err)
  }
  const [one, two] = [await whole([...IMHS, '--summary', file]), await whole([...IMHS, '--summary', '--workers', '3', file])]
  must(one.code === 1 && one.out === two.out && JSON.parse(one.out).lines === lines.length, 'the summary of three workers is that of one', two.err)
  const halves = [text.slice(0, text.indexOf('\n', text.length / 3) + 1), text.slice(text.indexOf('\n', text.length / 3) + 1)]
  const parts = await Promise.all(halves.map(async (half, n) => {
    const part = join(home, `${n}.json`)
    writeFileSync(part, (await whole([...IMHS, '--summary'], [half])).out)
    return part
  }))
  must((await whole(['--merge', ...parts])).out === one.out, 'the summaries of two parts, merged, are that of the whole')
}

async function slowReader() {
  for (const workers of ['1', '2']) {
    const { child, ended } = start([...IMHS, '--workers', workers])
    const given = flood(child, text)
    await once(child.stdout, 'readable')
    await pause(1_500)
    const before = given.bytes
    await pause(500)
    must(given.bytes === before && before < MOST_HELD, `--workers ${workers}: while nobody reads the output, nothing more is read: ${before} bytes were given, and no more`, `${given.bytes} bytes`)
    child.kill('SIGTERM')
    given.over = true
    child.stdout.resume()
    must((await ended).code === 143, `--workers ${workers}: asked to end, it exits 143`)
  }
}

async function interrupted() {
  for (const args of [IMHS, [...IMHS, '--workers', '2']]) {
    const { child, ended } = start(args)
    const given = flood(child, text)
    const pieces = []
    child.stdout.on('data', (piece) => pieces.push(piece))
    while (Buffer.concat(pieces).length < 1_000_000) await once(child.stdout, 'data')
    child.kill('SIGINT')
    const { code, err } = await ended
    given.over = true
    const out = Buffer.concat(pieces).toString().split('\n')
    must(code === 130, `${args.slice(4).join(' ') || 'alone'}: at Ctrl-C it exits 130`, err)
    must(out.pop() === '' && out.every((answer, n) => isAnswer(answer, n)), `and the output is ${out.length} whole lines, each that of its line`)
    must(err === `imh-eligibility: SIGINT after ${out.length} lines; the rest is tail -n +${out.length + 1} of the input\n`, 'it says where to go on', err)
  }
  const idle = start(IMHS)
  idle.child.stdin.write(`${records[0]}\n`)
  await once(idle.child.stdout, 'data')
  must(true, 'a line is answered while the input stays open')
  idle.child.kill('SIGINT')
  must((await idle.ended).code === 130, 'Ctrl-C ends it while it waits for more')
}

async function gone() {
  for (const workers of ['1', '2']) {
    const { child, ended } = start([...IMHS, '--workers', workers])
    const given = flood(child, text)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const { code, err } = await ended
    given.over = true
    must(code === 0 && err === '', `--workers ${workers}: a reader that has seen enough, as head does, ends it quietly`, `exit ${code}: ${err}`)
  }
}

async function refused(home) {
  const file = join(home, 'records.ndjson')
  const absent = await whole([...IMHS, '/nowhere.ndjson'])
  must(absent.code === 2 && absent.out === '' && absent.err.startsWith('imh-eligibility: /nowhere.ndjson: cannot be read: '), 'a file that is not there is refused', absent.err)
  const empty = await whole([...IMHS, '--workers', '2'], [''])
  must(empty.code === 0 && empty.out === '', 'of nothing comes nothing', empty.err)
  if (!existsSync('/dev/full')) return console.log('not tried: a disk that is full')
  const { code, err } = await start(IMHS, { stdin: openSync(file, 'r'), stdout: openSync('/dev/full', 'w') }).ended
  must(code === 2 && err.startsWith('imh-eligibility: standard output: cannot be written: ENOSPC'), 'a disk that is full ends it, and exits 2', `exit ${code}: ${err}`)
}

const home = mkdtempSync(join(tmpdir(), 'imh-eligibility-batch-'))
const started = Date.now()
try {
  await sameBytes(home)
  await slowReader()
  await interrupted()
  await gone()
  await refused(home)
  console.log(`\nbatch does what it says (${Math.round((Date.now() - started) / 1000)} s)`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(home, { recursive: true, force: true })
}
