import type {
  Agreement, CompetencyArea, Determination, EducationLevel, Exam, Experience, ReferenceRole, ServiceComponent, SupportingDocument, Training,
  Verification,
} from '../model/applicant'
import type { LeadershipTrack, PracticeFlag, Served, WorkFlag } from '../rulebook/requirement'
import type { Field } from './field'

/** Names of reference slots that are not names of roles. */
export type Slot = 'current-supervisor' | 'endorsed' | 'endorsed-rater' | 'other'

/** The field's vocabulary, a table to a kind of word. */
export interface Terms {
  readonly areas: Readonly<Record<CompetencyArea | 'cultural-linguistic-competency' | 'cultural-linguistic-trauma-informed-competency', string>>
  /** With the article: `a master's degree`. */
  readonly levels: Readonly<Record<EducationLevel, string>>
  readonly roles: Readonly<Record<ReferenceRole, string>>
  readonly services: Readonly<Record<ServiceComponent, string>>
  readonly served: Readonly<Record<Served, string>>
  readonly tracks: Readonly<Record<LeadershipTrack, string>>
  readonly work: Readonly<Record<Experience['kind'], string>>
  /** What is so where the record says no to a flag. */
  readonly lacking: Readonly<Record<WorkFlag | PracticeFlag | 'identifiers', string>>
  /** What the record does not say. */
  readonly fields: Readonly<Record<Field, string>>
  readonly verification: Readonly<Record<Verification, string>>
  /** One and several. */
  readonly credit: Readonly<Record<NonNullable<Training['credit']>['unit'], readonly [string, string]>>
  /** What those do of whom a rule asks it. */
  readonly practice: Readonly<Record<PracticeFlag, string>>
  readonly papers: Readonly<Record<SupportingDocument['kind'] | Agreement['kind'] | Exam['exam'], string>>
  readonly identifiers: Readonly<Record<'opin' | 'opn', string>>
  readonly decisions: Readonly<Record<Determination['decision'], string>>
  /** What reviewers judge, by the last word of the requirement's id. */
  readonly judged: Readonly<Record<'competencies' | 'service-mix' | 'references', string>>
  /** A reference slot, as whom its rating comes from; beside the roles, which name slots too. */
  readonly slots: Readonly<Record<Slot, string>>
  /** What would be so under the other reading. */
  readonly otherwise: Readonly<Record<'RD-04' | 'RD-05' | 'RD-06' | 'RD-13', string>>
}
