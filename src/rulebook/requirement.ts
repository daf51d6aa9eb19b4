import type { Applicant, EducationLevel, ReferenceRole } from '../model/applicant'
import type { HoursRequirement } from './hours-requirement'
import type { Base, PracticeFlag, VettingRule } from './requirement-base'
import type { StandardId } from './standard'
import type { ExperienceRequirement, SupervisionRequirement } from './work-requirement'

export type * from './hours-requirement'
export type { PracticeFlag, RequirementId, VettingRule } from './requirement-base'
export type * from './work-requirement'

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

/** A degree, or another kind of schooling, of a fitting level. */
export interface EducationRequirement extends Base {
  readonly kind: 'education'
  /** The levels that fit. With `degrees`, those names count outright and others need approval; without, every degree of the level counts. */
  readonly levels: readonly FittingLevel[] | 'unpublished'
  /** Levels that a reviewer has to approve, whatever the name (RD-19). */
  readonly onApproval?: readonly EducationLevel[]
  /** A degree that is not listed must not be recorded as lacking the focus on infant mental health. */
  readonly focus?: true
  readonly transcript?: 'official'
}

export interface FittingLevel {
  readonly level: EducationLevel
  readonly degrees?: readonly string[]
}

/** Ratings by different people, one to a slot. */
export interface ReferencesRequirement extends Base {
  readonly kind: 'references'
  readonly slots: readonly ReferenceSlot[] | 'unpublished'
  /** At least one of the raters is endorsed, or vetted, as one of these (RD-17). */
  readonly endorsedRater?: readonly StandardId[]
  /** Absent: a rater who is vetted is no endorsed rater. */
  readonly vetting?: VettingRule
}

export interface ReferenceSlot {
  readonly slot: string
  /** Roles that fit; absent: any role. */
  readonly roles?: readonly ReferenceRole[]
  /** Roles that fit only where `practice` says so. */
  readonly rolesWhen?: { readonly practice: PracticeFlag; readonly roles: readonly ReferenceRole[] }
  /** The rater must be endorsed, or vetted, as one of these, whatever the role. */
  readonly endorsedAs?: readonly StandardId[]
  /** No text that could be read says who fits: whoever fills the slot is for a reviewer to approve (RD-29). */
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
