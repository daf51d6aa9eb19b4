import type {
  Aspect, ContrastCode, GuidanceNoteParams, GuidedProgramme, GuidedStandard, Role, ScopeParams, ServiceExpectationParams, Skill, Strength,
} from '../../rulebook/guidance'
import type { Frame, Grammar } from '../words'

/** A sentence or clause for each code of a table. */
export type Phrases<Params> = { readonly [Code in keyof Params]: (params: Readonly<Params[Code]>) => string }

/** Everything a language has to bring for guidance. A code without words does not compile. */
export interface GuidanceWords extends Pick<Frame, 'authority'>, Pick<Grammar, 'list'> {
  readonly headings: Readonly<Record<'scope' | 'roles' | 'expectations' | 'also' | 'notes' | 'source', string>>
  readonly title: (who: string) => string
  /** That it is guidance and no gate. */
  readonly noGate: string
  /** What is said where no level can be suggested. */
  readonly unnamed: (known: readonly string[]) => string
  /** That the service is expected to do this, and not the applicant to show it. */
  readonly expected: string
  readonly contrast: string
  /** That it is an addition to the other one. */
  readonly addition: string
  /** The people, in the plural. */
  readonly roles: Readonly<Record<Role, string>>
  readonly credentials: Readonly<Record<GuidedStandard, string>>
  readonly programmes: Readonly<Record<GuidedProgramme, string>>
  /** Whole sentences about these people. */
  readonly strengths: Readonly<Record<Strength, (who: string) => string>>
  readonly scope: Phrases<ScopeParams>
  readonly skills: Readonly<Record<Skill, string>>
  /** Whole sentences. */
  readonly notes: Phrases<GuidanceNoteParams>
  /** Whole sentences. */
  readonly expectations: Phrases<ServiceExpectationParams>
  readonly aspects: Readonly<Record<Aspect, string>>
  /** Whole sentences. */
  readonly sides: Readonly<Record<ContrastCode, string>>
}
