import type { Determination } from '../model/applicant'
import { isHours } from '../model/hours'
import { shown } from '../model/shown'
import type { RequirementId } from '../rulebook/requirement'
import type { Answer } from './answer'
import type { Question, Questions, VerifyDecision } from './question'

/** An answer held against its question: what the registry found, or what a reviewer decided on which requirements. */
export type Fitting =
  | { readonly asks: 'verify'; readonly evidence: string; readonly decision: VerifyDecision }
  | { readonly asks: 'determine'; readonly decisions: readonly Decided[] }

/** A determination before it has an id and a day. */
export type Decided = Pick<Determination, 'requirement' | 'evidence' | 'decision' | 'clockHours'>

/** What answers are held against. */
export interface Given {
  readonly ids: ReadonlySet<string>
  readonly asked: Questions
}

/** @throws RangeError with the path of what does not fit */
export function fitting(answer: Answer, at: number, given: Given): Fitting {
  const refuse: Refuse = (field, expected) => {
    throw new RangeError(`answers[${at}].${field}: expected ${expected}, found ${shown(answer[field])}`)
  }
  const question = given.asked.questions.find(({ id }) => id === answer.question) ?? refuse('question', 'the id of one of the questions')
  if ('evidence' in question && question.asks !== 'fact' && !given.ids.has(question.evidence)) refuse('question', 'a question about what the record holds')
  switch (question.asks) {
    case 'verify':
      for (const field of ['clockHours', 'requirements', 'note'] as const) if (answer[field] !== undefined) refuse(field, 'nothing, since a verification has no place for it')
      return { asks: 'verify', evidence: question.evidence, decision: chosen(question.options, answer, refuse) }
    case 'accept': {
      const decision = chosen(question.options, answer, refuse)
      const hours = hoursIn(answer, decision === 'accepted' && question.clockHours !== undefined, refuse)
      return { asks: 'determine', decisions: requirementsIn(answer, question, refuse).map((requirement) => ({ requirement, evidence: question.evidence, decision, ...hours })) }
    }
    case 'decide': {
      const decision = chosen(question.options, answer, refuse)
      hoursIn(answer, false, refuse)
      return { asks: 'determine', decisions: requirementsIn(answer, question, refuse).map((requirement) => ({ requirement, decision })) }
    }
    case 'fact':
      return refuse('question', 'a question that a decision answers (a fact goes into the record itself)')
    default:
      return unreachable(question)
  }
}

/** Throws about a field of the answer. */
type Refuse = (field: keyof Answer, expected: string) => never

function chosen<Option extends string>(options: readonly Option[], answer: Answer, refuse: Refuse): Option {
  return options.find((option) => option === answer.decision) ?? refuse('decision', options.join(' or '))
}

function hoursIn({ clockHours }: Answer, possible: boolean, refuse: Refuse): { readonly clockHours?: number } {
  if (clockHours === undefined) return {}
  if (!possible) refuse('clockHours', 'no hours with this answer')
  return isHours(clockHours) ? { clockHours } : refuse('clockHours', 'a number above 0 and at most 1000000, with at most two decimals')
}

function requirementsIn({ requirements }: Answer, question: Question, refuse: Refuse): readonly RequirementId[] {
  const all = question.requirements.map(({ id }) => id)
  if (requirements === undefined) return all
  const fit = requirements.length > 0 && requirements.every((id, at) => all.includes(id) && requirements.indexOf(id) === at)
  return fit ? requirements : refuse('requirements', `some of ${all.join(', ')}`)
}

function unreachable(question: never): never {
  throw new TypeError(`unknown question ${JSON.stringify(question)}`)
}
