import { Worker } from 'node:worker_threads'
import type { Interrupt, Streams } from '../../../src/cli/batch/streams'
import { run } from '../../../src/cli/run'

export interface World {
  readonly files?: Readonly<Record<string, string>>
  /** What comes in, in these pieces. */
  readonly input?: readonly (string | Uint8Array)[]
  readonly watched?: boolean
  /** Asked before each piece of input: what the person presses. */
  readonly pressed?: (piece: number) => Interrupt | undefined
  /** Standard output takes more only then. */
  readonly drain?: () => Promise<void>
  readonly workers?: Streams['spawn']
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** How much was read when so many pieces were written. */
  readonly readAt: readonly number[]
}

const bytesOf = (piece: string | Uint8Array): Uint8Array => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)

/** Runs `batch` in a world held in memory; a millisecond passes with each look at the clock. */
export async function batch(args: readonly string[], { files = {}, input = [], watched = false, pressed, drain, workers }: World = {}): Promise<Ran> {
  let out = '', err = '', now = 0, pieces = 0
  const readAt: number[] = []
  let interrupted: (signal: Interrupt) => void = () => undefined
  async function* chunks(_: string, until: AbortSignal): AsyncGenerator<Uint8Array> {
    for (const piece of input) {
      const signal = pressed?.(pieces)
      if (signal) interrupted(signal)
      if (until.aborted) return
      pieces += 1
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
        readAt.push(pieces)
        out += new TextDecoder().decode(bytes)
        await drain?.()
      },
      onInterrupt: (listener) => { interrupted = listener },
      spawn: workers ?? (() => new Worker('', { eval: true })),
      now: () => (now += 1),
      watched,
    },
  })
  return { code, out, err, readAt }
}
