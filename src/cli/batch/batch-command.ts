import { readArguments, type Arguments } from '../arguments'
import { UsageError, type ExitCode, type Io } from '../io'
import { alone, crewOf } from './crew'
import { inputFrom, planFrom, workersFrom } from './options'
import { progressOn, silent } from './progress'
import { pump } from './pump'
import type { Interrupt } from './streams'
import { frameOf } from './summary/frame'
import { mergeCommand } from './summary/merge-command'
import { summaryOf } from './summary/render'
import { addTo, type OpenTally } from './summary/tally'

const OPTIONS = ['standard', 'as-of', 'counting', 'period', 'workers']

const SIGNALLED: Readonly<Record<Interrupt, ExitCode>> = { SIGINT: 130, SIGTERM: 143 }

/** `batch --standard ID|all --as-of DATE [FILE]`: a line for each line. 0 where every line was assessed, 1 where some were not. */
export async function batchCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS, ['summary', 'merge'])
  if (!read.flags.has('merge')) return assessAll(read, io)
  const other = [...read.flags, ...OPTIONS].find((name) => name !== 'merge' && (read.flags.has(name) || read.options[name] !== undefined))
  if (other !== undefined) throw new UsageError(`--merge: expected summaries and nothing else, found also --${other}`)
  return mergeCommand(read.positionals, io)
}

async function assessAll(read: Arguments, { streams, out, err }: Io): Promise<ExitCode> {
  const plan = planFrom(read)
  const file = inputFrom(read.positionals)
  const workers = workersFrom(read)
  const stop = new AbortController()
  let interrupt: Interrupt | undefined
  streams.onInterrupt((signal) => {
    interrupt = signal
    stop.abort()
  })

  const so = { lines: 0, errors: 0 }
  const total: OpenTally = new Map()
  const progress = streams.watched ? progressOn(err, streams.now) : silent
  const crew = workers === 1 ? alone(plan) : crewOf(Array.from({ length: workers }, () => streams.spawn(plan)))
  try {
    await pump({
      chunks: streams.chunks(file, stop.signal), crew, write: streams.write, stop,
      written: ({ lines, errors, tally }) => {
        so.lines += lines
        so.errors += errors
        addTo(total, tally)
        progress.tell(so.lines, so.errors)
      },
    })
  } catch (error) {
    throw error instanceof UsageError && so.lines > 0 ? new UsageError(`${error.message}, after ${so.lines} lines`) : error
  } finally {
    progress.end(so.lines, so.errors)
    await crew.dismiss()
  }
  if (plan.summary) out(`${JSON.stringify(summaryOf(frameOf(plan), total), null, 2)}\n`)
  if (interrupt === undefined) return so.errors === 0 ? 0 : 1
  err(`imh-eligibility: ${interrupt} after ${so.lines} lines; the rest is tail -n +${so.lines + 1} of the input\n`)
  return SIGNALLED[interrupt]
}
