/** What the command is given of the world; tests give it another. */
export interface Io {
  readonly read: (file: string) => string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether colour may be used: only where the output is a terminal. */
  readonly colour: boolean
}

/** What the person typed, or the file they named, is at fault: the message goes to standard error and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Exit codes: 0 the standard is met, 1 any other verdict, 2 bad input or usage. */
export type ExitCode = 0 | 1 | 2
