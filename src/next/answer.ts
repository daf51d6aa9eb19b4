import { isCivilDate, type CivilDate } from '../calendar/civil-date'
import type { Applicant, Determination, Verification } from '../model/applicant'
import { shown } from '../model/shown'
import type { RequirementId } from '../rulebook/requirement'
import { fitting, type Decided } from './fitting'
import { freeIds, idsIn } from './ids-in'
import type { AcceptDecision, DecideDecision, Questions, VerifyDecision } from './question'
import { withVerifications } from './verification'
import { withChanges } from './with-changes'

export interface Answer {
  /** The id of the question. */
  readonly question: string
  /** One of its options. */
  readonly decision: VerifyDecision | AcceptDecision | DecideDecision
  /** With `accepted`, for trainings and supervision: how many hours count. */
  readonly clockHours?: number | undefined
  /** Of evidence: for these of the question's requirements only. Another answer may be about the others. */
  readonly requirements?: readonly RequirementId[] | undefined
  /** Why. A verification has no place for it in the record. */
  readonly note?: string | undefined
}

export interface AnswerOptions {
  /** The day of the decisions, `YYYY-MM-DD`. An assessment as of an earlier day does not see them. */
  readonly on: CivilDate
  /** Who decided. A verification has no place for it in the record. */
  readonly by?: string | undefined
}

/**
 * The record with answers in it: reviewers' as `determinations` with ids of their own, each for the requirements of its question alone;
 * the registry's as the item's `verification`. The record itself stays as it is. A question without an answer stays open.
 *
 * @param asked from `questions`, about this record
 * @throws RangeError with the path of what does not fit: an unknown question or option, hours where none can be given, a second answer,
 * an earlier day than a decision that it would have to overrule; and where `on` is no civil date
 * @example
 * answer(applicant, asked, [{ question: 'decide orimha/imhs/competencies', decision: 'met' }], { on: '2026-11-20', by: 'the committee' })
 * // the record with { id: 'decision-1', requirement: 'orimha/imhs/competencies', decision: 'met', on: '2026-11-20', by: 'the committee' }
 */
export function answer(applicant: Applicant, asked: Questions, answers: readonly Answer[], { on, by }: AnswerOptions): Applicant {
  if (!isCivilDate(on)) throw new RangeError(`on: expected a date like 2026-11-21, found ${shown(on)}`)
  const ids = idsIn(applicant)
  const nextId = freeIds('decision', ids)
  const verifications = new Map<string, Verification>()
  const determinations: Determination[] = []
  const settled = new Set<string>()
  const settle = (about: string, at: number): void => {
    if (settled.has(about)) throw new RangeError(`answers[${at}].question: expected one answer to a question, found another`)
    settled.add(about)
  }
  answers.forEach((one, at) => {
    const fit = fitting(one, at, { ids, asked })
    if (fit.asks === 'verify') {
      settle(fit.evidence, at)
      verifications.set(fit.evidence, fit.decision)
      return
    }
    for (const decided of fit.decisions) {
      settle(JSON.stringify([decided.requirement, decided.evidence]), at)
      overrules(decided, on, applicant, asked)
      determinations.push({ id: nextId(), ...decided, on, ...(by !== undefined && { by }), ...(one.note !== undefined && { note: one.note }) })
    }
  })
  return withChanges(withVerifications(applicant, verifications), determinations.length > 0 ? { determinations } : {})
}

/** Of the decisions on a matter the latest is in force: one before it would say nothing. */
function overrules({ evidence, requirement = '' }: Decided, on: CivilDate, { determinations = [] }: Applicant, { asOf }: Questions): void {
  const later = determinations.find((one) => one.evidence === evidence && one.on > on && one.on <= asOf
    && (one.requirement === undefined || one.requirement === requirement || (evidence !== undefined && requirement.startsWith(`${one.requirement}/`))))
  if (later) throw new RangeError(`on: expected a day not before ${later.on}, when ${shown(later.id)} was decided on the same, found ${shown(on)}`)
}
