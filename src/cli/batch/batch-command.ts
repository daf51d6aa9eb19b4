import { readArguments } from '../arguments'
import type { ExitCode, Io } from '../io'
import { alone } from './crew'
import { inputFrom, planFrom } from './options'
import { pump } from './pump'
import type { Interrupt } from './streams'

const OPTIONS = ['standard', 'as-of', 'counting', 'period']

const SIGNALLED: Readonly<Record<Interrupt, ExitCode>> = { SIGINT: 130, SIGTERM: 143 }

/** `batch --standard ID|all --as-of DATE [FILE]`: a line for each line. 0 where every line was assessed, 1 where some were not. */
export async function batchCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS)
  const plan = planFrom(read)
  const file = inputFrom(read.positionals)
  const { streams } = io
  const stop = new AbortController()
  let interrupt: Interrupt | undefined
  streams.onInterrupt((signal) => {
    interrupt = signal
    stop.abort()
  })

  const count = { lines: 0, errors: 0 }
  const crew = alone(plan)
  try {
    await pump({
      chunks: streams.chunks(file, stop.signal),
      crew,
      write: streams.write,
      written: ({ lines, errors }) => {
        count.lines += lines
        count.errors += errors
      },
      stop,
    })
  } finally {
    await crew.dismiss()
  }
  if (interrupt === undefined) return count.errors === 0 ? 0 : 1
  io.err(`imh-eligibility: ${interrupt} after ${count.lines} lines; tail -n +${count.lines + 1} of the input has the rest\n`)
  return SIGNALLED[interrupt]
}
