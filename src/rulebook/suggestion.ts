import type { Cited, GuidanceNote, GuidedStandard, Scope, Strength } from './guidance'

/** A credential to look at, and why. */
export interface Suggested extends Cited {
  readonly standard: GuidedStandard
  readonly strength: Strength
  readonly scope: Scope
}

/** The answer to "which level should I look at?". */
export interface Suggestion {
  readonly kind: 'guidance'
  /** Never: only a standard's requirements decide. */
  readonly gate: false
  /** The role's code; a role that no source names, as it was asked. */
  readonly role: string
  /** Whether it is one of `ROLES`. */
  readonly named: boolean
  /** Levels of the Infant Mental Health Credential. */
  readonly suggestions: readonly Suggested[]
  /** Credentials of other programmes. */
  readonly also: readonly Suggested[]
  readonly notes: readonly GuidanceNote[]
}
