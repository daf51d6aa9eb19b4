import type { Block, Done } from './block'
import { LONGEST_LINE } from './cut-lines'
import { errorLine, judgeOf, refused, wordsOf, type Judge, type Judged, type LineError } from './judge'
import type { Plan } from './plan'
import { countRecord } from './summary/count-record'
import { count, type OpenTally } from './summary/tally'

const LINE_END = 0x0A

/** Text is turned into bytes at this length: a text has an end, and blocks of long answers could come to it. */
const LONG_ENOUGH = 1_000_000

const encoder = new TextEncoder()

/** Does the work on a block, in the main thread or in a worker. */
export type Assessor = (block: Block) => Done

export function assessorOf(plan: Plan): Assessor {
  const judge = judgeOf(plan)
  return plan.summary ? (block) => counted(block, judge) : (block) => answered(block, judge, plan)
}

/** Answers each line with one line. */
function answered(block: Block, judge: Judge, plan: Plan): Done {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let text = '', errors = 0
  eachLine(block, judge, (judged, line) => {
    const answer = answerTo(judged, plan)
    if (typeof answer === 'string') text += answer
    else {
      errors += 1
      text += errorLine(line, answer)
    }
    if (text.length < LONG_ENOUGH) return
    pieces.push(encoder.encode(text))
    text = ''
  })
  if (text !== '') pieces.push(encoder.encode(text))
  return { lines: block.lines, errors, pieces, tally: new Map() }
}

/** Counts what came of each line. */
function counted(block: Block, judge: Judge): Done {
  const tally: OpenTally = new Map()
  let errors = 0
  eachLine(block, judge, (judged) => {
    if ('assessments' in judged) return countRecord(tally, judged.assessments)
    errors += 1
    count(tally, `error ${judged.error.code}`)
  })
  return { lines: block.lines, errors, pieces: [], tally }
}

/** The answer with its line end; or an error, also where the answer is longer than a text can be. */
function answerTo(judged: Judged, { list }: Plan): string | LineError {
  if ('error' in judged) return judged.error
  try {
    return `${JSON.stringify(list ? judged.assessments : judged.assessments[0])}\n`
  } catch (error) {
    return refused('internal', wordsOf(error)).error
  }
}

function eachLine(block: Block, judge: Judge, tell: (judged: Judged, line: number) => void): void {
  if (block.kind === 'too-long') return tell(refused('too-long', `expected a line of at most ${LONGEST_LINE} bytes, found ${block.length}`), block.first)
  const { bytes } = block
  for (let line = block.first, start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_END, start)
    const end = found < 0 ? bytes.length : found
    tell(judge(bytes.subarray(start, end)), line)
    start = end + 1
  }
}
