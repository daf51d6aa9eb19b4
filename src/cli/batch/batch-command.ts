import { readArguments } from '../arguments'
import { UsageError, type ExitCode, type Io } from '../io'
import { alone, crewOf } from './crew'
import { inputFrom, planFrom, workersFrom } from './options'
import { progressOn, silent } from './progress'
import { pump } from './pump'
import type { Interrupt } from './streams'

const OPTIONS = ['standard', 'as-of', 'counting', 'period', 'workers']

const SIGNALLED: Readonly<Record<Interrupt, ExitCode>> = { SIGINT: 130, SIGTERM: 143 }

/** `batch --standard ID|all --as-of DATE [FILE]`: a line for each line. 0 where every line was assessed, 1 where some were not. */
export async function batchCommand(args: readonly string[], { streams, err }: Io): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS)
  const plan = planFrom(read)
  const file = inputFrom(read.positionals)
  const workers = workersFrom(read)
  const stop = new AbortController()
  let interrupt: Interrupt | undefined
  streams.onInterrupt((signal) => {
    interrupt = signal
    stop.abort()
  })

  const count = { lines: 0, errors: 0 }
  const progress = streams.watched ? progressOn(err, streams.now) : silent
  const crew = workers === 1 ? alone(plan) : crewOf(Array.from({ length: workers }, () => streams.spawn(plan)))
  try {
    await pump({
      chunks: streams.chunks(file, stop.signal), crew, write: streams.write, stop,
      written: ({ lines, errors }) => {
        count.lines += lines
        count.errors += errors
        progress.tell(count.lines, count.errors)
      },
    })
  } catch (error) {
    throw error instanceof UsageError && count.lines > 0 ? new UsageError(`${error.message}, after ${count.lines} lines`) : error
  } finally {
    progress.end(count.lines, count.errors)
    await crew.dismiss()
  }
  if (interrupt === undefined) return count.errors === 0 ? 0 : 1
  err(`imh-eligibility: ${interrupt} after ${count.lines} lines; the rest is tail -n +${count.lines + 1} of the input\n`)
  return SIGNALLED[interrupt]
}
