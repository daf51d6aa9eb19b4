import type { StandardId } from '../rulebook/standard'
import type { RequirementResult } from '../verdict/result'
import type { AcceptQuestion, AskingRequirement, Question, VerifyDecision } from './question'
import type { Wait } from './waits'

const WHO = ['registry', 'reviewer', 'applicant'] as const

/** One question for one piece of evidence or fact, whatever the number of requirements that wait for it; the registry's first. */
export function ask(waits: readonly Wait[], standard: StandardId, verifications: ReadonlyMap<string, string>): readonly Question[] {
  const byQuestion = new Map<string, Wait[]>()
  for (const wait of waits) {
    const id = idOf(wait, standard)
    const alike = byQuestion.get(id)
    if (alike) alike.push(wait)
    else byQuestion.set(id, [wait])
  }
  const all = [...byQuestion].flatMap(([id, alike]) => (alike[0] ? [questionOf(id, alike[0], alike, verifications)] : []))
  return WHO.flatMap((asked) => all.filter(({ who }) => who === asked))
}

/** What can be verified, and a fact, are the same for every standard; what is accepted is accepted for this one. */
function idOf(wait: Wait, standard: StandardId): string {
  switch (wait.asks) {
    case 'verify': return `verify ${wait.evidence}`
    case 'accept': return `accept ${standard} ${wait.evidence}`
    case 'decide': return `decide ${wait.result.id}`
    case 'fact': return `fact ${wait.field} ${wait.evidence}`
    default: return unreachable(wait)
  }
}

function questionOf(id: string, wait: Wait, alike: readonly Wait[], verifications: ReadonlyMap<string, string>): Question {
  const requirements = alike.map(({ result }) => asking(result))
  switch (wait.asks) {
    case 'verify': {
      const verification = verifications.get(wait.evidence) ?? 'self-reported'
      return { id, who: 'registry', asks: 'verify', evidence: wait.evidence, verification, options: VERIFY.filter((option) => option !== verification), requirements }
    }
    case 'accept': {
      const doubts = alike.flatMap((one) => (one.asks === 'accept' ? [{ ...asking(one.result), evidence: one.stands }] : []))
      const clockHours = hoursOf(doubts)
      return { id, who: 'reviewer', asks: 'accept', evidence: wait.evidence, options: ['accepted', 'refused'], ...(clockHours && { clockHours }), requirements: doubts }
    }
    case 'decide':
      return { id, who: 'reviewer', asks: 'decide', options: ['met', 'not-met', 'waived'], requirements, result: wait.result }
    case 'fact':
      return { id, who: 'applicant', asks: 'fact', evidence: wait.evidence, field: wait.field, requirements }
    default:
      return unreachable(wait)
  }
}

const VERIFY: readonly VerifyDecision[] = ['verified', 'unable-to-verify', 'additional-action']

/** Hours can be fixed for trainings and supervision, not for a degree that these lean on; credit that no rule converts needs them. */
function hoursOf(doubts: AcceptQuestion['requirements']): AcceptQuestion['clockHours'] {
  if (doubts.some(({ evidence }) => evidence.code === 'credit-not-converted')) return 'needed'
  return doubts.some(({ kind, evidence }) => kind === 'hours' || (kind === 'supervision' && evidence.amount !== undefined)) ? 'possible' : undefined
}

function asking({ id, kind, cites, authority, reading, furtherReadings }: RequirementResult): AskingRequirement {
  return { id, kind, cites, authority, ...(reading && { reading }), ...(furtherReadings && { furtherReadings }) }
}

function unreachable(wait: never): never {
  throw new TypeError(`unknown question ${JSON.stringify(wait)}`)
}
