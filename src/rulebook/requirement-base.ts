import type { CivilDate } from '../calendar/civil-date'
import type { Applicant } from '../model/applicant'
import type { Provenance } from './citation'
import type { StandardId } from './standard'

/** `<standard id>/<slug>`; a part is `<requirement id>/<part>`. */
export type RequirementId = string

/** What every requirement has. */
export interface Base extends Provenance {
  readonly id: RequirementId
  /** The rule binds only those whose `practice` says so; who says no is exempt, who does not say is at worst `needs-information`. */
  readonly bindsWhen?: PracticeFlag
  /** Nobody who has held the credential for so many years is bound (RD-25). */
  readonly exemptAfter?: {
    readonly holding: StandardId
    readonly years: number
    /** Reflective supervision that is not asked any more stays recommended: the note `rsc-recommended`. */
    readonly recommended?: true
  }
}

/**
 * Where someone who is vetted for a category stands in for someone endorsed in it (RD-14). A rule without it knows no vetting.
 */
export interface VettingRule {
  /** How long a vetting lasts whose end is not on record; absent: without end. */
  readonly years?: number
  /** The last day on which a vetting carries anything: a rule that changes by the day of the session, not of the application. */
  readonly until?: CivilDate
}

export type PracticeFlag = keyof NonNullable<Applicant['practice']>
