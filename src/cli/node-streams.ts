import { createReadStream } from 'node:fs'
import { addAbortSignal, type Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import type { Interrupt, Streams } from './batch/streams'
import { UsageError } from './io'

const SIGNALS: readonly Interrupt[] = ['SIGINT', 'SIGTERM']

/** The streams and signals of the process. */
export const nodeStreams: Streams = {
  chunks,
  write: (bytes) => new Promise((settle) => {
    if (process.stdout.write(bytes)) settle()
    else process.stdout.once('drain', settle)
  }),
  onInterrupt: (listener) => {
    for (const signal of SIGNALS) process.once(signal, listener)
  },
  spawn: (plan) => new Worker(new URL('./batch-worker.js', import.meta.url), { workerData: plan }),
  now: () => performance.now(),
  watched: process.stderr.isTTY && !process.stdout.isTTY,
}

async function* chunks(file: string, until: AbortSignal): AsyncGenerator<Uint8Array> {
  const source: Readable = file === '-' ? process.stdin : createReadStream(file)
  try {
    for await (const chunk of addAbortSignal(until, source)) yield chunk
  } catch (error) {
    if (until.aborted) return
    throw new UsageError(`${file === '-' ? 'standard input' : file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
