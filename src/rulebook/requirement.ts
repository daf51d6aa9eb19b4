import type { Applicant, CompetencyArea, EducationLevel, Experience, ReferenceRole, ServiceComponent } from '../model/applicant'
import type { Provenance, Threshold } from './citation'
import type { StandardId } from './standard'

/** `<standard id>/<slug>`; a part is `<requirement id>/<part>`. */
export type RequirementId = string

export type Requirement =
  | EducationRequirement
  | HoursRequirement
  | ExperienceRequirement
  | SupervisionRequirement
  | ReferencesRequirement
  | MembershipRequirement
  | AgreementRequirement
  | ExamRequirement
  | LicenseRequirement
  | DocumentRequirement
  | EmploymentRequirement
  | ProfileRequirement
  | JudgementRequirement
  | AllOfRequirement
  | AnyOfRequirement

export type RequirementKind = Requirement['kind']

interface Base extends Provenance {
  readonly id: RequirementId
  /** The rule binds only those whose `practice` says so; who says no is exempt, who does not say is at worst `needs-information`. */
  readonly bindsWhen?: PracticeFlag
  /** Nobody who has held the credential for so many years is bound (RD-25). */
  readonly exemptAfter?: { readonly holding: StandardId; readonly years: number }
}

export type PracticeFlag = keyof NonNullable<Applicant['practice']>

/** A degree, or another kind of schooling, of a fitting level. */
export interface EducationRequirement extends Base {
  readonly kind: 'education'
  /** The levels that fit. With `degrees`, those names count outright and others need approval; without, every degree of the level counts. */
  readonly levels: readonly { readonly level: EducationLevel; readonly degrees?: readonly string[] }[]
  /** Levels that a reviewer has to approve, whatever the name (RD-19). */
  readonly onApproval?: readonly EducationLevel[]
  /** A degree that is not listed must not be recorded as lacking the focus on infant mental health. */
  readonly focus?: true
  readonly transcript?: 'official'
}

/** A sum of training hours, minimum hours in each of several areas, or a number of areas touched. */
export interface HoursRequirement extends Base {
  readonly kind: 'hours'
  readonly unit: 'clock-hours' | 'hours'
  /** Hours in total. */
  readonly hours?: Threshold
  /** Only hours in these areas count; absent: any competency area. */
  readonly areas?: readonly CompetencyArea[]
  /** Hours that each area, or group of areas, needs. */
  readonly minima?: readonly AreaMinimum[]
  /** How many of `areas`, or of `groups`, must have some hours. */
  readonly distinctAreas?: number
  /** Where several areas are one domain. */
  readonly groups?: readonly AreaGroup[]
  /** Only didactic training counts. */
  readonly didactic?: true
  /** Only training about children of these ages counts; what lies within them fits too. */
  readonly ages?: 'birth-to-six'
  /** Hours of one training per unit of credit. Absent: credit needs approval (RD-26). */
  readonly conversions?: Partial<Readonly<Record<'ceu' | 'semester-hour' | 'quarter-hour', number>>>
  /** Each hour counts once and may be split among its areas, or (RD-06's alternative) in full for each. */
  readonly sharing?: 'split' | 'full'
  /** How the minima would read otherwise (RD-04). */
  readonly alternativeMinima?: { readonly reading: 'RD-04'; readonly minima: readonly AreaMinimum[] }
  /** Training of this area is recommended, not asked: fewer hours give a note. */
  readonly recommended?: { readonly area: CompetencyArea; readonly hours: number; readonly unless: PracticeFlag }
}

export interface AreaGroup {
  /** A short name of the area or group. */
  readonly area: string
  /** Hours tagged with any of these count. */
  readonly anyOf: readonly CompetencyArea[]
}

export interface AreaMinimum extends AreaGroup {
  readonly hours: number
}

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
  /** RSC about supervision that the applicant provides to others is for a reviewer to approve. */
  readonly aboutDirectService?: true
}

/** Ratings by different people, one to a slot. */
export interface ReferencesRequirement extends Base {
  readonly kind: 'references'
  readonly slots: readonly ReferenceSlot[]
  /** At least one of the raters is endorsed, or vetted, as one of these (RD-17). */
  readonly endorsedRater?: readonly StandardId[]
}

export interface ReferenceSlot {
  readonly slot: string
  /** Roles that fit; absent: any role. */
  readonly roles?: readonly ReferenceRole[]
  /** Roles that fit only where `practice` says so. */
  readonly rolesWhen?: { readonly practice: PracticeFlag; readonly roles: readonly ReferenceRole[] }
  /** The rater must be endorsed, or vetted, as one of these, whatever the role. */
  readonly endorsedAs?: readonly StandardId[]
  /** No public text says who fits: whoever fills the slot is for a reviewer to approve (RD-29). */
  readonly unpublished?: true
}

/** Membership in an infant mental health association on the day asked about. */
export interface MembershipRequirement extends Base {
  readonly kind: 'membership'
}

export interface AgreementRequirement extends Base {
  readonly kind: 'agreement'
  readonly agreement: 'ethics-and-endorsement'
}

export interface ExamRequirement extends Base {
  readonly kind: 'exam'
  readonly exam: 'mi-aimh-written'
}

export interface LicenseRequirement extends Base {
  readonly kind: 'license'
  /** The state that must have issued it; absent: any. */
  readonly state?: string
}

export interface DocumentRequirement extends Base {
  readonly kind: 'document'
  readonly document: NonNullable<Applicant['documents']>[number]['kind']
}

/** Employed, on the day asked about, in work with children or families. */
export interface EmploymentRequirement extends Base {
  readonly kind: 'employment'
}

/** Facts about the person themselves: an identifier in a registry, or what their practice is. */
export interface ProfileRequirement extends Base {
  readonly kind: 'profile'
  /** Any of these identifier systems. */
  readonly identifier?: readonly string[]
  /** Each of these must be so. */
  readonly practice?: readonly PracticeFlag[]
}

/** A reviewer decides; only a determination settles it. */
export interface JudgementRequirement extends Base {
  readonly kind: 'judgement'
  readonly about: 'competencies' | (string & {})
}

export interface AllOfRequirement extends Base {
  readonly kind: 'all-of'
  readonly parts: readonly Requirement[]
}

export interface AnyOfRequirement extends Base {
  readonly kind: 'any-of'
  readonly parts: readonly Requirement[]
}
