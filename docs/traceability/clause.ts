import type { ReadingId } from '../../src/rulebook/citation'
import type { RequirementId } from '../../src/rulebook/requirement'
import type { KnownSourceId } from '../../src/rulebook/sources'

/** The documents that the rulebook was written from. Each of their clauses has a row on the page. */
export type TracedSource = KnownSourceId & ('ohio-flyer' | 'ohio-ei-credentialing' | 'ohio-roles' | 'orimha-imhs')

/** One thing that a document says: a sentence, or a part of one that sets a condition of its own. */
export interface Clause<Source extends TracedSource = TracedSource> {
  /** Numbered in the order of the document: `orimha-imhs-07`. */
  readonly id: `${Source}-${number}${number}`
  /** The heading, and where under it. */
  readonly at: string
  /** What the document says there, in our words. */
  readonly says: string
  readonly covered: Covered
}

/** Either requirements and the tests that pin them, or the reason why it is no requirement: there is no empty row. */
export type Covered = ByRequirements | ByReason

export interface ByRequirements {
  readonly requirements: Some<RequirementId>
  /** Where the document only mentions what other sources spell out: those sources, which the requirements cite instead of it. */
  readonly detailsIn?: Some<KnownSourceId>
  /** Requirements of other credentials that lean on this clause, as their own page is silent as far as it could be read, or points here. */
  readonly alsoFor?: { readonly requirements: Some<RequirementId>; readonly tests: Some<TestName> }
  readonly readings?: Some<ReadingId>
  readonly tests: Some<TestName>
  readonly reason?: never
}

export interface ByReason {
  readonly reason: Reason
  /** Why it is no requirement, in one plain sentence or two. */
  readonly why: string
  readonly readings?: Some<ReadingId>
  /** Tests that show that it is none, or that pin where it lives instead. */
  readonly tests?: Some<TestName>
  /** The file where it lives instead, and the words of the data that stand for it there. */
  readonly livesIn?: { readonly file: string; readonly as?: Some<string> }
  readonly requirements?: never
}

/** Why a clause sets no requirement. What each word means stands on the page. */
export type Reason = keyof typeof REASONS

export const REASONS = {
  'background': 'why there is such a credential, who stands behind it, what it is hoped to bring about',
  'guidance': 'what holders typically do or learn, and which role suits which level; it advises, and decides nothing',
  'process': 'how and where something is done: applying, documenting, asking for more',
  'definition': 'what a word or a name means; it is built into the words of the record or the names of the standards',
  'example': 'an illustration, or an open list that is not meant to be complete',
  'cost': 'fees and prices',
  'not-asked': 'the document itself says that something is not asked, or leaves it open',
} as const

/** A test, by its file and its name as the file writes it; `group › test` where the name alone says too little. */
export interface TestName {
  readonly file: string
  readonly name: string
  /** The case of a test that is written once for many cases. */
  readonly of?: string
}

export type Some<T> = readonly [T, ...T[]]

/** The clauses of one document, in its order. */
export interface TracedDocument {
  readonly source: TracedSource
  readonly clauses: readonly Clause[]
}

/**
 * Names tests of one file.
 *
 * @example
 * const test = testsIn('test/decision-table/imhs.test.ts')
 * test('without the written exam') // { file: 'test/decision-table/imhs.test.ts', name: 'without the written exam' }
 */
export const testsIn = (file: string) => (name: string, of?: string): TestName => ({ file, name, ...(of !== undefined && { of }) })
