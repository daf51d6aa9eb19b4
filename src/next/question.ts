import type { CivilDate } from '../calendar/civil-date'
import type { StandardId } from '../rulebook/standard'
import type { Counting, Evidence, RequirementResult } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'

/** What people have to answer before an assessment can be settled: plain JSON in a fixed key order. */
export interface Questions {
  readonly standard: StandardId
  /** The name the programme gives the credential. */
  readonly name: string
  readonly asOf: CivilDate
  readonly counting: Counting
  readonly verdict: Verdict
  /** The registry's first, then the reviewers', then the applicant's; of each in the order of the standard. */
  readonly questions: readonly Question[]
}

export type Question = VerifyQuestion | AcceptQuestion | DecideQuestion | FactQuestion

/** For the registry's verification staff, who count `verified`: can this be verified? */
export interface VerifyQuestion {
  /** The same question has the same id for every standard, and stays open until it is answered. */
  readonly id: string
  readonly who: 'registry'
  readonly asks: 'verify'
  readonly evidence: string
  /** How it stands with the registry now. */
  readonly verification: string
  /** `additional-action` leaves the question open: the registry waits for the applicant, and is asked again with the other two. */
  readonly options: readonly VerifyDecision[]
  readonly requirements: readonly AskingRequirement[]
}

/** For reviewers: may this piece of evidence count, where the rule leaves it to them? An answer reaches only the requirements named. */
export interface AcceptQuestion {
  readonly id: string
  readonly who: 'reviewer'
  readonly asks: 'accept'
  readonly evidence: string
  readonly options: readonly AcceptDecision[]
  /** Trainings and supervision: whether the reviewer may fix the hours, or has to, because no rule gives the amount. */
  readonly clockHours?: 'possible' | 'needed'
  readonly requirements: readonly (AskingRequirement & {
    /** How it stands there: why it is a question, and how much it gives. Of work and supervision that lean on a degree in doubt, how the degree does. */
    readonly evidence: Evidence
  })[]
}

/** For reviewers: is this requirement met? Asked where accepting evidence does not settle it. */
export interface DecideQuestion {
  readonly id: string
  readonly who: 'reviewer'
  readonly asks: 'decide'
  readonly options: readonly DecideDecision[]
  readonly requirements: readonly AskingRequirement[]
  /** What the record shows: figures, evidence, findings. */
  readonly result: RequirementResult
}

/** For the applicant: a fact that the record leaves out. Its answer is the fact itself, in the record; nobody decides it. */
export interface FactQuestion {
  readonly id: string
  readonly who: 'applicant'
  readonly asks: 'fact'
  /** The id of an item or a person; `applicant` stands for the document itself. */
  readonly evidence: string
  readonly field: string
  readonly requirements: readonly AskingRequirement[]
}

/** A requirement that waits for the answer, and where its rule is written. */
export type AskingRequirement = Pick<RequirementResult, 'id' | 'kind' | 'cites' | 'authority' | 'reading' | 'furtherReadings'>

export type VerifyDecision = 'verified' | 'unable-to-verify' | 'additional-action'
export type AcceptDecision = 'accepted' | 'refused'
export type DecideDecision = 'met' | 'not-met' | 'waived'
