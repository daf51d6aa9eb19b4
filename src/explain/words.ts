import type {
  Agreement, Determination, Education, Exam, Experience, Holding, License, Membership, Reference, Supervision, SupportingDocument, Training,
} from '../model/applicant'
import type { Authority, ReadingId } from '../rulebook/citation'
import type { FindingParams, NoteParams, ReasonParams } from '../verdict/codes'
import type { Counting, Period, Unit } from '../verdict/result'
import type { Standing } from '../verdict/standing'
import type { Verdict } from '../verdict/verdict'
import type { Slug } from './slug'
import type { Vocabulary } from './vocabulary'

export type Locale = 'en' | 'es'

/** Everything a language has to bring. A code without a sentence does not compile. */
export interface Words extends Grammar, Frame {
  /** Whole sentences. */
  readonly findings: Sentences<FindingParams>
  /** Clauses that follow the name of a piece of evidence and a colon or semicolon. */
  readonly reasons: Sentences<ReasonParams>
  /** Whole sentences. */
  readonly notes: Sentences<NoteParams>
  readonly items: ItemWords
  readonly labels: Readonly<Record<Slug, string>>
  readonly vocabulary: Vocabulary
}

export type Sentences<Params> = { readonly [Code in keyof Params]: (params: Readonly<Params[Code]>, voice: Voice) => string }

/** What a sentence may ask of the assessment at hand. */
export interface Voice {
  /** A piece of evidence or a person, by title or name; by id where the record is not at hand. */
  readonly item: (id: string) => string
  /** Several of them, summed up where they are many. */
  readonly items: (ids: readonly string[]) => string
  /** A figure in the unit of the requirement. */
  readonly amount: (value: number) => string
}

/** What a figure counts. */
export type Measure = Exclude<Unit, 'count'> | 'ratings' | 'families' | 'services' | 'areas' | 'pieces'

export interface Grammar {
  /** `a, b and c` */
  readonly list: (texts: readonly string[]) => string
  /** `a, b or c` */
  readonly either: (texts: readonly string[]) => string
  /** A date, whole or partial, as people write it. */
  readonly date: (date: string) => string
  /** From one day to another; `undefined` is an open end or beginning. */
  readonly range: (from: string | undefined, to: string | undefined) => string
  readonly quantity: (value: number, measure: Measure) => string
  /** So much of so much. */
  readonly share: (part: number, whole: number, measure: Measure) => string
}

export type ItemKind =
  | 'education' | 'training' | 'experience' | 'supervision' | 'reference' | 'membership' | 'agreement' | 'exam' | 'license' | 'document'
  | 'determination' | 'holding' | 'person'

/** How each kind of evidence is called, so that its owner knows which one is meant. */
export interface ItemWords {
  readonly education: (degree: Education) => string
  readonly training: (training: Training) => string
  readonly experience: (spell: Experience) => string
  readonly supervision: (entry: Supervision, provider: string) => string
  readonly reference: (rating: Reference, rater: string) => string
  readonly membership: (membership: Membership) => string
  readonly agreement: (agreement: Agreement) => string
  readonly exam: (exam: Exam) => string
  readonly license: (license: License) => string
  readonly document: (document: SupportingDocument) => string
  readonly determination: (determination: Determination) => string
  readonly holding: (holding: Holding) => string
  /** The applicant, where a fact about the person is meant. */
  readonly applicant: string
  readonly many: (count: number, kind: ItemKind) => string
}

/** A figure that a summary line gives. */
export interface Figure {
  readonly verdict: Verdict
  readonly counted: number
  readonly required: number
  readonly missing: number | undefined
  readonly measure: Measure
  readonly window: { readonly from: string; readonly to: string; readonly within: number } | undefined
}

/** The words around the sentences. */
export interface Frame {
  /** The language tag. */
  readonly locale: string
  /** The verdict as a mark. */
  readonly marks: Readonly<Record<Verdict, string>>
  /** The verdict on everything, in one sentence. */
  readonly overall: Readonly<Record<Verdict, string>>
  /** The verdict on one requirement, where nothing more is to be said. */
  readonly plain: Readonly<Record<Verdict, string>>
  readonly purpose: Readonly<Record<'initial' | 'renewal', string>>
  readonly edition: (edition: string) => string
  readonly asked: (asOf: string) => string
  readonly counting: Readonly<Record<Counting, string>>
  readonly period: (period: Period | undefined) => string
  readonly tally: (count: number, total: number, labels: readonly string[]) => string
  readonly figure: (figure: Figure) => string
  /** The stretch of time that a figure counts has ended, so that nothing new falls in it. */
  readonly over: (missing: string) => string
  /** So much waits to be verified, and all of it would not do; `timed` where there is much of it and only its days are amiss. */
  readonly unverified: (amount: string, timed: boolean) => string
  readonly sections: Readonly<Record<Standing | 'missing' | 'notes' | 'source', string>>
  readonly missing: MissingWords
  readonly authority: Readonly<Record<Exclude<Authority, 'stated'>, string>>
  readonly readings: (readings: readonly ReadingId[]) => string
  readonly closing: string
}

/** What would help. */
export interface MissingWords {
  readonly area: (area: string, hours: number) => string
  readonly deficit: (areas: readonly string[], hours: number) => string
  readonly slot: (slot: string, roles: readonly string[], candidates: readonly string[]) => string
  /** A candidate who has given a rating that only waits to be verified. */
  readonly unverified: (name: string) => string
  readonly fields: (fields: readonly string[], item: string | undefined) => string
}
