// The built `batch` as a process of its own, its pipes at hand.
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const PIECE = 16_384

export function must(condition, message, found = '') {
  if (!condition) throw new Error(`not so: ${message}${found === '' ? '' : `\n${found}`}`)
  console.log(`ok: ${message}`)
}

export const start = (args, { stdin = 'pipe', stdout = 'pipe' } = {}) => {
  const child = spawn(process.execPath, [COMMAND, 'batch', ...args], { stdio: [stdin, stdout, 'pipe'] })
  child.stdin?.on('error', () => undefined)
  const said = []
  child.stderr.on('data', (piece) => said.push(piece))
  return { child, ended: once(child, 'close').then(([code, signal]) => ({ code, signal, err: Buffer.concat(said).toString() })) }
}

/** Runs it to its end, on pieces of input or on none. */
export async function whole(args, input) {
  const { child, ended } = start(args, { stdin: input === undefined ? 'ignore' : 'pipe' })
  if (input !== undefined) Readable.from(input).pipe(child.stdin)
  const pieces = []
  for await (const piece of child.stdout) pieces.push(piece)
  return { ...await ended, out: Buffer.concat(pieces).toString() }
}

/** Pieces of odd sizes, so that letters and lines are torn. */
export function* torn(bytes) {
  for (let from = 0, n = 1; from < bytes.length; n = (n * 31) % 7919) {
    yield bytes.subarray(from, from += 1 + n * 3)
  }
}

/** Gives the same text over and over, as long as someone takes it, and says how many bytes that were. */
export function flood(child, text) {
  const given = { bytes: 0, over: false }
  const bytes = Buffer.from(text)
  const closed = once(child.stdin, 'close').catch(() => undefined)
  const pour = async () => {
    for (let from = 0; !given.over && !child.stdin.destroyed; from = from + PIECE < bytes.length ? from + PIECE : 0) {
      const piece = bytes.subarray(from, from + PIECE)
      given.bytes += piece.length
      if (!child.stdin.write(piece)) await Promise.race([once(child.stdin, 'drain'), closed])
    }
  }
  pour().catch(() => undefined)
  return given
}
