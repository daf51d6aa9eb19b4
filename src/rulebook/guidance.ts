import type { Provenance } from './citation'
import type { Coded } from './coded'

/** Where it is written, and how sure that is: guidance is held to it as requirements are. */
export type Cited = Pick<Provenance, 'cites' | 'authority'>

type None = Record<string, never>

/** The programmes and credentials for which sources describe roles. */
export type GuidedProgramme = 'ohio-imh' | 'ohio-ecmh'
export type GuidedStandard = 'ohio-imh/level-1' | 'ohio-imh/level-2' | 'ohio-imh/level-3' | 'ohio-ecmh/consultant'

/** Every role and field that the state's documents name, first the roles, then the fields that may apply. */
export const ROLES = [
  'home-visitor', 'early-intervention-service-coordinator', 'developmental-specialist', 'ecmh-consultant',
  'advanced-practice-social-worker', 'advanced-practice-counselor',
  'child-care', 'early-learning-and-education', 'community-health-worker', 'early-intervention', 'maternal-health',
  'infant-and-early-childhood-mental-health', 'nurse', 'physician', 'occupational-therapist', 'other-allied-health',
] as const

export type Role = (typeof ROLES)[number]

/**
 * How firmly a source ties a role to a credential; the hedges are the sources' own.
 *
 * - `only`: it is for these people and no others.
 * - `generally`, `typically`: whom one usually finds there.
 * - `inferred`: no source says so; what the role learns fits the scope of practice of this level.
 * - `if-providing-consultation`: for those of the field who also provide early childhood mental health consultation.
 * - `eligible`: the role may apply, and no level is named for it.
 */
export type Strength = 'only' | 'generally' | 'typically' | 'inferred' | 'if-providing-consultation' | 'eligible'

/** A role that a source names for a credential. Without a citation it does not compile. */
export interface NamedRole extends Cited {
  readonly role: Role
  readonly strength: Strength
}

/** What people do at a level. */
export interface ScopeParams {
  'screening': None
  'connecting': None
  'assessment': None
  'early-intervention': None
  'social-emotional-assessment': None
  'evidence-based-strategies': None
  'parent-child-dyad': None
  'family-centered-practice': None
  'team-expertise': None
  'treatment': None
  'consultation': None
  /** Reflective supervision of people who hold these credentials. */
  'mentoring': { standards: readonly GuidedStandard[] }
  'early-childhood-mental-health-consultation': None
  'challenging-behavior': None
}

export type ScopeCode = keyof ScopeParams

export interface Scope extends Cited {
  readonly practice: readonly Coded<ScopeParams>[]
}

export type Attendance = 'in-person' | 'virtual'

/** What the state expects of the early childhood mental health consultation that it funds. No requirement of a credential. */
export interface ServiceExpectationParams {
  'meetings-with-each-local-team': { atLeast: number; per: 'month' | 'year'; attendance: readonly Attendance[] }
  'assessment-and-screening-tools': None
  'strategies-for-daily-routines': None
  'parental-mental-health': None
  'referral-decisions': None
  'local-resources': None
  'trauma': None
  'training': { atLeast: number; per: 'month' | 'year' }
  /** `limited`: a pilot, for some of the teams only. */
  'evaluators-and-assessors': { qualifiedBy: string; attendance: readonly Attendance[]; limited: boolean }
}

export type ServiceExpectation = Coded<ServiceExpectationParams> & Cited

/** What the sources say about a credential beyond its requirements. It opens and closes nothing. */
export interface Guidance {
  readonly standard: GuidedStandard
  readonly scope: Scope
  readonly roles: readonly NamedRole[]
  readonly expectations?: readonly ServiceExpectation[]
}

/** What the credential teaches people in a role. */
export type Skill =
  | 'screening-for-delays' | 'trauma-and-the-family' | 'referral-to-mental-health-services' | 'health-and-safety-concerns'
  | 'reporting-abuse-and-neglect' | 'community-resources' | 'identifying-and-assessing-delays' | 'evidence-based-interventions'
  | 'part-c-eligibility' | 'functional-assessment' | 'evidence-based-strategies'

export interface GuidanceNoteParams {
  'of-particular-value': None
  'builds-skills': { skills: readonly Skill[] }
  /** It is held beside the other credential, and does not take its place. */
  'supplements': { credential: 'home-visitor' | 'early-intervention' | 'early-childhood-mental-health' }
  /** The list of those who may apply is open. */
  'list-open': None
  /** The issuing body answers the question with a chart that could not be read. */
  'registry-chart': None
}

export type GuidanceNote = Coded<GuidanceNoteParams> & Cited

/** What the sources say about a programme of several levels. */
export interface ProgrammeGuidance {
  readonly programme: GuidedProgramme
  readonly levels: readonly Guidance[]
  /** Who is named as free to apply, without a level. */
  readonly eligible: Cited & { readonly roles: readonly Role[] }
  /** Without `roles` for everyone. */
  readonly notes: readonly (GuidanceNote & { readonly roles?: readonly Role[] })[]
}

/** What two programmes say to the same question. */
export interface ContrastCodes {
  'who': 'across-professions' | 'mental-health-consultants'
  'ages': 'pregnancy-to-toddlers' | 'birth-through-six-years'
  'levels': 'three-levels' | 'no-levels'
  'employer': 'any-with-families' | 'certified-mental-health-agency'
}

export type Aspect = keyof ContrastCodes
export type ContrastCode = ContrastCodes[Aspect]

export interface Side<Code extends ContrastCode = ContrastCode> extends Cited {
  readonly programme: GuidedProgramme
  readonly code: Code
}

export type ContrastPoint = {
  readonly [Of in Aspect]: { readonly aspect: Of; readonly sides: readonly [Side<ContrastCodes[Of]>, Side<ContrastCodes[Of]>] }
}[Aspect]

/** How two programmes differ. */
export interface Contrast {
  readonly between: readonly [GuidedProgramme, GuidedProgramme]
  readonly points: readonly ContrastPoint[]
  /** They can be held side by side: one is an addition to the other. */
  readonly supplements: Cited & { readonly programme: GuidedProgramme; readonly of: GuidedProgramme }
}
