import type { Experience, ServiceComponent } from '../model/applicant'
import type { Threshold } from './citation'
import type { Base, RequirementId, VettingRule } from './requirement-base'
import type { StandardId } from './standard'

/** The flags of a work spell that a rule may ask for. */
export type WorkFlag =
  | 'paid' | 'professional' | 'supervised' | 'socialEmotionalFocus' | 'attendsToRelationships' | 'culturallyResponsive' | 'traumaInformed'

/** Which spells of work a rule is about. */
export interface WorkCriteria {
  /** Absent: any kind. */
  readonly kinds?: readonly Experience['kind'][]
  /** Kinds of spell, and unpaid time, that a reviewer has to approve. */
  readonly kindsOnApproval?: readonly Experience['kind'][]
  readonly unpaidOnApproval?: true
  readonly flags?: readonly WorkFlag[]
  readonly servesAnyOf?: readonly Served[]
  /** Groups of which each must be served in the same spell. */
  readonly servesEachOf?: readonly Served[]
  readonly leadership?: LeadershipTrack
  /** Part-time work counts by the calendar like any other; absent: a reviewer has to approve it (RD-08). */
  readonly partTime?: 'counts'
}

export type Served = NonNullable<Experience['serves']>[number]
export type LeadershipTrack = NonNullable<Experience['leadership']>[number]

/** RD-10: supervised graduate internship in place of work, always on approval. */
export interface InternshipCriteria {
  readonly flags: readonly WorkFlag[]
  readonly servesEachOf: readonly Served[]
  readonly supervisorEndorsedAs: readonly StandardId[]
  readonly description: 'internship-description'
  /** The most it can stand in for. */
  readonly atMostYears: number
}

/** Time worked, families served in it, or the services it included. */
export interface ExperienceRequirement extends Base {
  readonly kind: 'experience'
  readonly work: WorkCriteria
  readonly internship?: InternshipCriteria
  /** The education requirement whose degree starts the clock (RD-11). */
  readonly after?: RequirementId
  /** Time worked; a year is 365 days, each counted once (RD-07). */
  readonly years?: Threshold
  /** Families served, added up over the spells that count. */
  readonly families?: Threshold
  /** Service components that the work must have included (RD-12). */
  readonly services?: readonly ServiceComponent[]
}

/** Hours of reflective supervision/consultation (RSC) received. */
export interface SupervisionRequirement extends Base {
  readonly kind: 'supervision'
  readonly hours: Threshold
  /** The endorsements (or vettings) of which the provider must have one on the day (RD-14). */
  readonly providers: readonly StandardId[]
  /** Absent: a provider who is vetted does not qualify. */
  readonly vetting?: VettingRule
  /** Other providers: not qualified, or for a reviewer to approve where no rule is published. */
  readonly otherProviders: 'excluded' | 'if-approved'
  /** Who may also provide it for applicants whose highest degree is a bachelor's (RD-16). */
  readonly bachelorsMayUse?: { readonly provider: StandardId; readonly atLeast: 'master' }
  /** The stretch in which the hours must lie, and the calendar months they must touch (RD-13). Absent: the renewal period. */
  readonly window?: { readonly months: number; readonly floorMonths: number }
  /** The education requirement whose degree starts the clock. */
  readonly after?: RequirementId
  /** The hours must fall in work with infants, young children or families (RD-15). */
  readonly whileServing?: true
  /** Renewals: hours of any date count, and not only those of the period (RD-05's other reading). */
  readonly anyDate?: true
  /** RSC about supervision that the applicant provides to others is for a reviewer to approve. */
  readonly aboutDirectService?: true
}
