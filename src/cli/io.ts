import type { Streams } from './batch/streams'

/** What the command is given of the world; tests give it another. */
export interface Io {
  readonly read: (file: string) => string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether colour may be used: only where the output is a terminal. */
  readonly colour: boolean
  /** What `batch` takes beside: bytes as they come, and the signals that end it. */
  readonly streams: Streams
}

/** What the person typed, or the file they named, is at fault, or a long run could not go on: the message goes to standard error and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Exit codes: 0 the standard is met, 1 any other verdict, 2 bad input or usage; `batch` has its own 0 and 1, and those of a signal (128 and its number). */
export type ExitCode = 0 | 1 | 2 | 130 | 143
