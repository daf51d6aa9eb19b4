import { assess, type AssessOptions } from '../assess/assess'
import type { Applicant } from '../model/applicant'
import { MOST_HOURS } from '../model/hours'
import type { Standard } from '../rulebook/standard'
import type { Assessment } from '../verdict/result'
import { answer, type Answer } from './answer'
import { ask } from './ask'
import type { Question, Questions } from './question'
import { verificationsIn } from './verification'
import { everyResult, openIn, standing, waitsIn, type Wait } from './waits'

/**
 * The questions that people have to answer before an assessment can be settled: what the registry still has to verify (counting
 * `verified`), what reviewers have to accept or decide, which facts the applicant has to supply. `answer` takes the answers into the record.
 *
 * A question is asked only where its answer can matter. What is met, decided or does not apply raises none; what is `pending` waits for
 * the registry alone; what is `not-met` waits for more evidence, and no answer would be enough. What only a favourable answer would
 * bring up is asked as well, so that nobody is asked twice: with every reviewer's question answered favourably, nothing is left in need
 * of review, and with everything verified nothing is pending.
 *
 * @throws RangeError as `assess` does
 * @example
 * questions(imhs, applicant, { asOf: '2026-11-21' }).questions.map(({ id }) => id) // ['decide orimha/imhs/competencies']
 */
export function questions(standard: Standard, applicant: Applicant, options: AssessOptions): Questions {
  const now = assess(standard, applicant, options)
  const verifications = verificationsIn(applicant)
  const waits = new Map<string, Wait>()
  const grows = (more: readonly Wait[]): boolean => {
    const before = waits.size
    for (const wait of more) if (!waits.has(keyOf(wait))) waits.set(keyOf(wait), wait)
    return waits.size > before
  }
  const asked = (): Questions => {
    const { name, asOf, counting, verdict } = now
    return { standard: standard.id, name, asOf, counting, verdict, questions: ask([...waits.values()], standard.id, verifications) }
  }
  grows(waitsIn(now))
  for (;;) {
    const so = asked()
    const then = assess(standard, answer(applicant, so, so.questions.flatMap(favourable), { on: now.asOf }), options)
    const seen = waitsIn(then).filter(({ asks }) => asks !== 'fact')
    if (!grows(seen) && !grows(hiddenIn(then, verifications)) && !grows(undecidedIn(then, now))) return so
  }
}

const keyOf = (wait: Wait): string =>
  [wait.asks, wait.result.id, wait.asks === 'fact' ? wait.field : '', wait.asks === 'decide' ? '' : wait.evidence].join(' ')

/** What settles a question best: hours that are needed are as many as can be. A fact is nobody's to decide. */
function favourable({ id: question, ...of }: Question): readonly Answer[] {
  switch (of.asks) {
    case 'verify': return [{ question, decision: 'verified' }]
    case 'accept': return [{ question, decision: 'accepted', ...(of.clockHours === 'needed' && { clockHours: MOST_HOURS }) }]
    case 'decide': return [{ question, decision: 'met' }]
    case 'fact': return []
    default: return unreachable(of)
  }
}

/** What a pending requirement waits for without showing it: copies of a training, or a degree earlier than the one that counts. */
function hiddenIn({ requirements }: Assessment, verifications: ReadonlyMap<string, string>): readonly Wait[] {
  const degrees = everyResult(requirements).flatMap((result) => (result.kind === 'education' ? standing(result, 'if-verified') : []))
  const isOpen = (id: string): boolean => !['verified', 'unable-to-verify'].includes(verifications.get(id) ?? 'verified')
  return openIn(requirements).filter(({ verdict }) => verdict === 'pending').flatMap((result) => {
    const copies = result.evidence.filter(({ id, code }) => code === 'duplicate' && isOpen(id))
    return [...copies, ...degrees].map(({ id }): Wait => ({ asks: 'verify', evidence: id, result }))
  })
}

/** What no piece of evidence settles, as the record shows it now. */
function undecidedIn({ requirements }: Assessment, now: Assessment): readonly Wait[] {
  const shown = new Map(everyResult(now.requirements).map((result) => [result.id, result]))
  return openIn(requirements).filter(({ verdict, parts }) => verdict === 'needs-review' && !parts).map((result) => ({ asks: 'decide', result: shown.get(result.id) ?? result }))
}

function unreachable(question: never): never {
  throw new TypeError(`unknown question ${JSON.stringify(question)}`)
}
