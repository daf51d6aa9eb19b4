import { UsageError, type ExitCode, type Io } from '../../io'
import { wordsOf } from '../judge'
import { difference, type Frame } from './frame'
import { readSummary } from './read'
import { summaryOf } from './render'
import { addTo, type OpenTally, type Tally } from './tally'

/** `batch --merge FILE...`: the summary of all that the summaries are about, as if it had been one file. */
export function mergeCommand(files: readonly string[], io: Io): ExitCode {
  const [first, ...others] = files
  if (first === undefined) throw new UsageError('--merge: expected files that batch --summary wrote')
  const { frame, tally } = summaryIn(first, io)
  const total: OpenTally = new Map(tally)
  for (const file of others) {
    const part = summaryIn(file, io)
    const why = difference(frame, part.frame)
    if (why !== undefined) throw new UsageError(`${file}: cannot be merged with ${first}: ${why}`)
    addTo(total, part.tally)
  }
  io.out(`${JSON.stringify(summaryOf(frame, total), null, 2)}\n`)
  return 0
}

function summaryIn(file: string, io: Io): { readonly frame: Frame; readonly tally: Tally } {
  let document: unknown
  try {
    document = JSON.parse(io.read(file))
  } catch (error) {
    throw new UsageError(`${file}: expected a summary: ${wordsOf(error)}`)
  }
  const read = readSummary(document)
  if ('problem' in read) throw new UsageError(`${file}: expected a summary: ${read.problem}`)
  return read
}
