import type { CivilDate } from '../../calendar/civil-date'
import type { EducationLevel, ReferenceRole, ServiceComponent } from '../../model/applicant'
import type { PracticeFlag, RequirementId } from '../../rulebook/requirement'
import type { StandardId } from '../../rulebook/standard'
import type { RecordChanges } from '../with-changes'

/** What one step of a plan is about, by its code. Amounts of training and supervision are clock hours, of work days (365 to a year, RD-07). */
export interface PlanStepParams {
  /** A fact that the record leaves out, and what it would have to be. Where a figure or a list is wanted, it is the least that is enough. */
  'supply-fact': { evidence: string; field: string; wanted?: string | number | boolean | readonly string[] }
  /** Evidence that the registry has to verify. */
  'get-verified': { evidence: string }
  'get-official-transcript': { evidence: string }
  /** A degree, or other schooling, of one of these levels, with one of these names where the rule lists them. */
  'earn-degree': { levels: readonly EducationLevel[]; degrees: readonly string[] }
  /** What the record names goes on, or comes about, from the day after `asOf` to this day: no more than time is needed. */
  'let-time-pass': { to: CivilDate; days: number; evidence: readonly string[] }
  /** Work as the requirement describes it, on each of these days. */
  'work': { from: CivilDate; to: CivilDate; days: number }
  /** Families served in such work. */
  'serve-families': { families: number }
  /** Components that the services in such work include. */
  'give-services': { services: readonly ServiceComponent[] }
  /** Work with infants, young children or families, while the supervision is received. */
  'serve-while-supervised': { from: CivilDate }
  /** Work with children or families that runs on the day asked about. */
  'be-employed': { from: CivilDate }
  /**
   * Training that lies in one area of each of these lists, mostly of the one; with `didactic` or `ages`, of that kind only. `anyLength`:
   * areas are counted there, and no hours.
   */
  'train': { hours: number; areas: readonly (readonly string[])[]; didactic?: true; ages?: string; anyLength?: true }
  /** Reflective supervision: so many hours, none before `from`, the last not before `notBefore`, all by `by`, when the best window moves on. */
  'receive-supervision': SupervisionNeeded & { providers: readonly StandardId[]; inRecord: readonly string[]; later: readonly SupervisionNeeded[] }
  /** A rating by someone in one of these roles, or endorsed as one of these; people in the record who could give it. */
  'get-rating': { slot: string; roles: readonly ReferenceRole[]; endorsedAs?: readonly StandardId[]; inRecord: readonly string[] }
  'join-association': Record<string, never>
  'sign-agreement': { agreement: string }
  'pass-exam': { exam: string }
  'get-license': { state?: string }
  'file-document': { document: string }
  'get-identifier': { systems: readonly string[] }
  /** What the person's practice has to be. */
  'change-practice': { practice: PracticeFlag }
}

export interface SupervisionNeeded {
  readonly hours: number
  readonly from: CivilDate
  readonly notBefore: CivilDate
  /** The window's last day, at renewal the period's. Absent: no day is too late. */
  readonly by?: CivilDate
  /** No session held so far helps: the first of these, on `from`, opens the window. */
  readonly opensWindow?: true
}

export type PlanStepCode = keyof PlanStepParams

/** One thing to do. */
export type PlanStep<Code extends PlanStepCode = PlanStepCode> = Code extends PlanStepCode
  ? {
      readonly code: Code
      /** The requirement that asked for it first; others may lean on it. */
      readonly requirement: RequirementId
      readonly params: Readonly<PlanStepParams[Code]>
      /** What the record would have beside, once it is done, with made-up ids: for `applyPlan`, and for questions that begin with "what if". */
      readonly adds?: RecordChanges
    }
  : never

/** Why nothing that the applicant does would meet a requirement. */
export interface PlanObstacleParams {
  /** A reviewer has decided against it. */
  'decided': { determination: string; on: CivilDate }
  /** The renewal period is over: what is done now falls outside of it. */
  'period-over': { to: CivilDate }
  /** Evidence that the applicant could add would not do it by itself. */
  'no-step-known': Record<string, never>
}

export type PlanObstacle<Code extends keyof PlanObstacleParams = keyof PlanObstacleParams> = Code extends keyof PlanObstacleParams
  ? { readonly requirement: RequirementId; readonly code: Code; readonly params: Readonly<PlanObstacleParams[Code]> }
  : never
