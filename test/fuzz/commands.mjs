import { spawnSync } from 'node:child_process'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const READY = ['assess', '-', '--standard', 'orimha/imhs', '--as-of', '2026-11-21']
const BATCH = ['batch', ...READY.slice(2)]
const MEGA = 1_000_000
const text = (head, one, times, tail) => Buffer.from(head + one.repeat(times) + tail)
const of = (member) => `{"format":"imh-eligibility/applicant@1",${member}`

/** Bytes on standard input, or arguments, and the exit codes that may come of them: 2 is a refusal. */
const cases = (sound) => [
  { what: 'an empty file', input: Buffer.alloc(0), codes: [2] },
  { what: 'a byte order mark', input: Buffer.concat([Buffer.from([0xEF, 0xBB, 0xBF]), sound]), codes: [0, 1] },
  { what: 'a byte order mark and no more', input: Buffer.from([0xEF, 0xBB, 0xBF]), codes: [2] },
  { what: 'UTF-16', input: Buffer.from(`\uFEFF${sound.toString()}`, 'utf16le'), codes: [2] },
  { what: 'Latin-1', input: Buffer.from(of('"id":"Jos\u00E9"}'), 'latin1'), codes: [2] },
  { what: 'an overlong form', input: Buffer.concat([Buffer.from(of('"id":"')), Buffer.from([0xC0, 0xAF]), Buffer.from('"}')]), codes: [2] },
  { what: 'a surrogate in UTF-8', input: Buffer.concat([Buffer.from(of('"id":"')), Buffer.from([0xED, 0xA0, 0x80]), Buffer.from('"}')]), codes: [2] },
  { what: 'a document cut off', input: sound.subarray(0, sound.length >> 1), codes: [2] },
  { what: 'all bytes', input: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), codes: [2] },
  { what: 'zeros, 10 MB', input: Buffer.alloc(10 * MEGA), codes: [2] },
  { what: 'spaces, 10 MB', input: Buffer.alloc(10 * MEGA, ' '), codes: [2] },
  { what: 'one text of 10 MB', input: text(of('"id":"'), 'a', 10 * MEGA, '"}'), codes: [2] },
  { what: 'a list of 10 MB', input: text(of('"trainings":[1'), ',1', 5 * MEGA, ']}'), codes: [2] },
  { what: 'empty items, 10 MB', input: text(of('"trainings":[{}'), ',{}', 3.3 * MEGA, ']}'), codes: [2] },
  { what: 'one item listing 10 MB', input: text(of('"people":[{"id":"p","endorsements":[{}'), ',{}', 3.3 * MEGA, ']}]}'), codes: [2] },
  { what: 'one id, 10 MB', input: text(of('"trainings":[{"id":"a"}'), ',{"id":"a"}', MEGA, ']}'), codes: [2] },
  { what: 'brackets, 10 MB', input: text('', '[', 10 * MEGA, ''), codes: [2] },
  { what: 'a million levels', input: text(of('"practice":'), '{"a":', MEGA, `1${'}'.repeat(MEGA)}}`), codes: [2] },
  { what: 'batch: all bytes', args: BATCH, input: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), codes: [1] },
  { what: 'batch: zeros, 40 MB in one line', args: BATCH, input: Buffer.alloc(40 * MEGA), codes: [1] },
  { what: 'batch: a hundred thousand empty lines', args: BATCH, input: Buffer.alloc(MEGA / 10, '\n'), codes: [1] },
  { what: 'batch: brackets, 10 MB', args: BATCH, input: text('', '[', 10 * MEGA, ''), codes: [1] },
  { what: 'batch: a million levels', args: BATCH, input: text(of('"practice":'), '{"a":', MEGA, `1${'}'.repeat(MEGA)}}`), codes: [1] },
  { what: 'batch: empty items, 10 MB', args: BATCH, input: text(of('"trainings":[{}'), ',{}', 3.3 * MEGA, ']}'), codes: [1] },
  { what: 'batch: merging what is no summary', args: ['batch', '--merge', '-'], codes: [2] },
  { what: 'no file', args: ['assess', '/nowhere', ...READY.slice(2)], codes: [2] },
  { what: 'a folder', args: ['assess', '/', ...READY.slice(2)], codes: [2] },
  ...[
    ['--__proto__', 'x'], ['--standard', '__proto__'], ['--standard', 'x'.repeat(100_000)], ['--as-of', '２０２６-01-01'], ['--as-of', '2026-02-30'], ['--format', 'constructor'], ['--locale', '\u202E'],
    ['--period', '..'], ['--period', `${'..'.repeat(10_000)}`], ['--counting', ''], ['--counting'], ['-x'], ['<script>'],
  ].map((more) => ({ what: `arguments ${more.join(' ').slice(0, 40)}`, args: [...READY, ...more], codes: [2] })),
  ...[['constructor'], ['schema', '__proto__'], ['schema', 'toString'], ['standards', '--format', 'x'], ['']].map((args) => ({ what: `arguments ${args.join(' ')}`, args, codes: [2] })),
]

/**
 * Runs the built command on bytes and arguments that are not what it asks for.
 *
 * @param {URL} command the built file
 * @param {URL} fixtures the folder of the sound documents
 */
export function commandsWith(command, fixtures) {
  const sound = readFileSync(new URL('imhs-ready.json', fixtures))
  const counts = { tried: 0, taken: 0, refused: 0, failed: 0 }
  const failures = []
  for (const { what, args = READY, input = sound, codes } of cases(sound)) {
    counts.tried++
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(command), ...args], { input, timeout: 60_000, maxBuffer: 64 * MEGA })
    const words = stderr.toString()
    const why = !codes.includes(status) ? `exit ${status}: ${words.slice(0, 200)}`
      : status === 2 && !words.startsWith('imh-eligibility: ') ? `unexpected words: ${words.slice(0, 200)}`
        : words.length > 120_000 ? `${words.length} characters of complaint` : undefined
    if (why === undefined) counts[status === 2 ? 'refused' : 'taken']++
    else {
      counts.failed++
      failures.push({ target: 'command line', input: what, why })
    }
  }
  return { counts, failures }
}
