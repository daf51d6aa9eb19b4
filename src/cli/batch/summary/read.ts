import { sumOfCounts, summarySchema, type BatchSummary, type Counts } from './document'
import type { Frame } from './frame'
import { count, type OpenTally, type Tally } from './tally'

/** What a summary is about and what it counted, or what is wrong with it. */
export type ReadSummary = { readonly frame: Frame; readonly tally: Tally } | { readonly problem: string }

/** Reads a summary back: `summaryOf` of the frame and the tally is the document again. */
export function readSummary(document: unknown): ReadSummary {
  const parsed = summarySchema.safeParse(document)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { problem: `${issue?.path.join(' ') || '(document)'}: ${issue?.message ?? 'not as expected'}` }
  }
  const problem = whatDoesNotAddUp(parsed.data)
  return problem === undefined ? { frame: frameIn(parsed.data), tally: tallyIn(parsed.data) } : { problem }
}

function frameIn({ asOf, counting, period, standards }: BatchSummary): Frame {
  return {
    asOf, counting, period,
    standards: Object.entries(standards).map(([id, { edition, contentHash, due, requirements }]) =>
      ({ id, edition, contentHash, renewal: due !== undefined, requirements: Object.keys(requirements) })),
  }
}

function tallyIn({ records, errors, standards }: BatchSummary): Tally {
  const tally: OpenTally = new Map()
  const each = (key: string, counts: Counts): void => {
    for (const [word, times] of Object.entries(counts)) if (times > 0) count(tally, `${key} ${word}`, times)
  }
  if (records > 0) count(tally, 'records', records)
  each('error', errors)
  for (const [id, { verdicts, due = {}, requirements, missing }] of Object.entries(standards)) {
    each(`verdict ${id}`, verdicts)
    for (const [when, counts] of Object.entries(due)) each(`due ${id} ${when}`, counts)
    for (const [requirement, counts] of Object.entries(requirements)) each(`requirement ${id} ${requirement}`, counts)
    for (const { requirement, kind, what, records: times } of missing) count(tally, `missing ${id} ${requirement} ${kind} ${what}`, times)
  }
  return tally
}

/** Every record has one verdict for each standard and each requirement: a file that was edited by hand is found out. */
function whatDoesNotAddUp({ lines, records, errors, standards }: BatchSummary): string | undefined {
  if (lines !== records + sumOfCounts(errors)) return `lines: expected ${records + sumOfCounts(errors)}, records and errors together, found ${lines}`
  for (const [id, { verdicts, due, requirements, missing }] of Object.entries(standards)) {
    const sums = [
      ['verdicts', sumOfCounts(verdicts)],
      ...(due ? [['due', Object.values(due).reduce((sum, counts) => sum + sumOfCounts(counts), 0)] as const] : []),
      ...Object.entries(requirements).map(([requirement, counts]) => [`requirements ${requirement}`, sumOfCounts(counts)] as const),
    ] as const
    for (const [where, sum] of sums) if (sum !== records) return `standards ${id} ${where}: expected ${records}, one of each record, found ${sum}`
    const most = missing.find((lack) => lack.records > records)
    if (most) return `standards ${id} missing: expected at most ${records} records, found ${most.records}`
  }
  return undefined
}
