import type { Worker } from 'node:worker_threads'
import type { Plan } from './plan'

/** What `batch` is given of the world beside the rest of the command; tests give it another. */
export interface Streams {
  /** The bytes of a file, or of standard input for `-`, as they come; they end early where `until` says so. */
  readonly chunks: (file: string, until: AbortSignal) => AsyncIterable<Uint8Array>
  /** Settles once standard output takes more. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Calls back at the first Ctrl-C or request to end; the second ends the process as ever. */
  readonly onInterrupt: (listener: (signal: Interrupt) => void) => void
  /** A thread that answers as `worker.ts` does. */
  readonly spawn: (plan: Plan) => Worker
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Whether someone watches standard error, and standard output goes elsewhere. */
  readonly watched: boolean
}

export type Interrupt = 'SIGINT' | 'SIGTERM'
