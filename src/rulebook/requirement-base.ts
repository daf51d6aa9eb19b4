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
  readonly exemptAfter?: { readonly holding: StandardId; readonly years: number }
}

export type PracticeFlag = keyof NonNullable<Applicant['practice']>
