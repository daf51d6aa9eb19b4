import type { CivilDate } from '../calendar/civil-date'
import type { ReadingId } from '../rulebook/citation'
import type { Coded } from '../rulebook/coded'
import type { PracticeFlag, Served } from '../rulebook/requirement'
import type { StandardId } from '../rulebook/standard'

/** Why a piece of evidence does not simply count. Codes are contract: they are added to, never renamed. */
export interface ReasonParams {
  // on any evidence
  'not-verified': { verification: string }
  'unable-to-verify': Record<string, never>
  'after-as-of': { date: string }
  'accepted': { determination: string; on: CivilDate }
  'refused': { determination: string; on: CivilDate }
  /** The record leaves out a field that may settle it either way; `missing.fields` of the result names them all. */
  'not-recorded': { field: string }
  /** The part of a date that the record leaves open decides. */
  'date-open': { field: string; recorded: string }
  /** No text that could be read says what is asked, so a reviewer decides on each piece. */
  'rule-unpublished': Record<string, never>
  'outside-period': { from?: CivilDate; to?: CivilDate }
  'period-unknown': Record<string, never>

  // education
  'level-does-not-fit': { level: string }
  'degree-not-listed': { degree: string }
  'degree-at-other-level': { degree: string; level: string }
  'level-needs-approval': { level: string }
  'not-focused': { degree: string }
  'transcript-not-official': { transcript: string }

  // training
  'no-competency-area': Record<string, never>
  'area-not-asked': { areas: readonly string[] }
  'not-didactic': Record<string, never>
  'ages-outside': { ages: string }
  'credit-not-converted': { unit: string; value: number }
  /** The same training as `of` (RD-27). */
  'duplicate': { of: string }
  /** How the hours were split among areas (RD-06). */
  'split': { areas: readonly { readonly area: string; readonly hours: number }[] }
  /** The areas it lies in, where areas are counted and not hours. */
  'areas-touched': { areas: readonly string[] }
  /** It stands, and the areas it could go to have their hours already. */
  'not-needed': Record<string, never>

  // work
  'kind-does-not-fit': { kind: string }
  'kind-needs-approval': { kind: string }
  'unpaid-needs-approval': Record<string, never>
  'flag-not-given': { field: string }
  /** `each`: all of the groups are asked, in one spell; else any of them. */
  'does-not-serve': { groups: readonly Served[]; each: boolean }
  'not-leading': { track: string }
  'part-time': { fullTimeEquivalent: number }
  'internship': Record<string, never>
  'internship-not-described': Record<string, never>
  'supervisor-not-endorsed': { supervisor: string }
  'not-running': { from: string; to?: string }
  /** Days that another spell already gives, days before the qualifying degree or after the day asked about. */
  'cut': { days: number }

  // anything that leans on a degree
  'no-qualifying-degree': Record<string, never>
  'before-degree': { degree: string; conferred: string }
  'leans-on-degree': { degree: string }

  // reflective supervision
  'peer-supervision': Record<string, never>
  'about-rsc-provision': Record<string, never>
  'provider-not-qualified': { provider: string }
  'provider-needs-approval': { provider: string }
  'outside-work': Record<string, never>
  /** Whether it fell in work with families depends on what these spells of work leave out. */
  'work-not-recorded': { spells: readonly string[] }
  'outside-window': { from: CivilDate; to: CivilDate }
  /** An entry over a longer period than any window has. */
  'longer-than-window': { months: number }

  // references
  'role-does-not-fit': { roles: readonly string[] }
  'slot-needs-approval': { slot: string }
  'slot-taken': { slots: readonly string[] }
  'same-rater': { rater: string; reference: string }
  /** The slot a rating fills. */
  'fills': { slot: string }

  // papers
  'not-infant-mental-health': { association: string }
  'organizational-membership': { association: string }
  'not-in-force': { from: CivilDate; to?: CivilDate }
  'failed': Record<string, never>
  'other-state': { state: string }
}

export type ReasonCode = keyof ReasonParams
export type Reason = Coded<ReasonParams>

/** Why a requirement has its verdict. Figures are in the unit of the result's `required`. */
export interface FindingParams {
  'determined': { determination: string; decision: string; on: CivilDate }
  'enough-once-verified': { evidence: readonly string[]; amount?: number }
  'enough-if-approved': { evidence: readonly string[]; amount?: number }
  'enough-if-known': { evidence: readonly string[]; fields: readonly string[]; amount?: number }
  /** What was found, beside an unofficial figure. */
  'threshold-secondary': { required?: number; counted?: number; reached: boolean }
  /** What counts, and what would at best, where that is more. */
  'threshold-unpublished': { counted?: number; atBest?: number }
  'reviewer-decides': { about: string }
  /** Whether the rule binds depends on a practice flag: not so, or not recorded. */
  'not-bound': { practice: PracticeFlag }
  'bound-if': { practice: PracticeFlag }
  'exempt': { holding: StandardId; since: CivilDate; years: number }
  /** The verdict is the worst (`all-of`) or the best (`any-of`) of the parts. */
  'parts-decide': { rule: 'all-of' | 'any-of' }

  'amount-short': { counted: number; required: number; missing: number }
  'areas-short': { areas: readonly { readonly area: string; readonly hours: number; readonly required: number }[] }
  'areas-short-together': { areas: readonly string[]; needed: number; available: number }
  'too-few-areas': { areas: readonly string[]; required: number }
  'services-missing': { services: readonly string[] }
  /** The best stretch of `within` months that was found; `months` are the calendar months its sessions touch. */
  'best-window': { from: CivilDate; to: CivilDate; within: number; hours: number; sessions: number; months: number }
  'window-too-narrow': { months: number; required: number }
  'degree-missing': { levels: readonly string[] }
  'slot-open': { slot: string; roles: readonly string[] }
  'no-endorsed-rater': { standards: readonly StandardId[] }
  'membership-missing': { on: CivilDate }
  'agreement-missing': { agreement: string }
  'exam-missing': { exam: string }
  'license-missing': { state?: string }
  'document-missing': { document: string }
  'employment-missing': { on: CivilDate }
  'identifier-missing': { systems: readonly string[] }
  'practice-not-so': { practice: PracticeFlag }
}

export type FindingCode = keyof FindingParams
export type Finding = Coded<FindingParams>

/** What someone should know that does not change the verdict. */
export interface NoteParams {
  'reading-matters': { reading: ReadingId; verdict: string }
  'rsc-recommended': { holding: StandardId; since: CivilDate }
  'rsc-training-recommended': { hours: number; counted: number }
  'expiry-differs': { expires: CivilDate; byRule: CivilDate }
  'duplicates-differ': { evidence: readonly string[] }
  'leadership-local': { evidence: string }
  'vetting-ends': { person: string; on: CivilDate }
}

export type NoteCode = keyof NoteParams
export type Note = Coded<NoteParams>
