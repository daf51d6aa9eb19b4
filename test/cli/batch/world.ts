import type { Worker } from 'node:worker_threads'
import type { Interrupt } from '../../../src/cli/batch/streams'
import { run } from '../../../src/cli/run'

export interface World {
  readonly files?: Readonly<Record<string, string>>
  /** What comes in, in these pieces. */
  readonly input?: Iterable<string | Uint8Array>
  readonly watched?: boolean
  /** Asked before each piece of input: what the person presses. */
  readonly pressed?: (piece: number) => Interrupt | undefined
  /** Called with each piece of output; standard output takes more when it settles. */
  readonly drain?: (read: number) => Promise<void> | undefined
  readonly spawn?: () => Worker
  /** Milliseconds from one look at the clock to the next. */
  readonly pace?: number
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

const bytesOf = (piece: string | Uint8Array): Uint8Array => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)

/** Runs `batch` in a world held in memory. */
export async function batch(args: readonly string[], { files = {}, input = [], watched = false, pressed, drain, spawn, pace = 1 }: World = {}): Promise<Ran> {
  let out = '', err = '', now = 0, read = 0
  let interrupted: (signal: Interrupt) => void = () => undefined
  async function* chunks(_: string, until: AbortSignal): AsyncGenerator<Uint8Array> {
    for (const piece of input) {
      const signal = pressed?.(read)
      if (signal) interrupted(signal)
      if (until.aborted) return
      read += 1
      yield bytesOf(piece)
    }
  }
  const code = await run(['batch', ...args], {
    read: (file) => {
      const text = files[file]
      if (text === undefined) throw new Error(`no such file ${file}`)
      return text
    },
    out: (text) => { out += text },
    err: (text) => { err += text },
    colour: false,
    streams: {
      chunks,
      write: async (bytes) => {
        out += new TextDecoder().decode(bytes)
        await drain?.(read)
      },
      onInterrupt: (listener) => { interrupted = listener },
      spawn: () => {
        if (!spawn) throw new Error('no worker was asked for')
        return spawn()
      },
      now: () => (now += pace),
      watched,
    },
  })
  return { code, out, err }
}
