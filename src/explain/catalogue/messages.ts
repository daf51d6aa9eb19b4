import type { FindingCode, NoteCode, ReasonCode } from '../../verdict/codes'
import type { MissingWords, Frame, Locale, Measure } from '../words'
import type { Slug } from '../slug'
import type { Terms } from '../terms'

/** A message of ICU's syntax for some of these. */
type Messages<Key extends string> = { readonly [One in Key]?: string }

/**
 * An app's own words, as plain data: whatever it leaves out is said in the base language. `docs/guides/words.md` lists the parameters of each message.
 */
export interface CatalogueMessages {
  /** The language of the messages (a tag such as `fr` or `es-PR`); the base language by default. */
  readonly locale?: string
  /** Whose words are taken for what is missing; `es` for a locale of Spanish, else `en` by default. */
  readonly base?: Locale
  readonly findings?: Messages<FindingCode>
  readonly reasons?: Messages<ReasonCode>
  readonly notes?: Messages<NoteCode>
  readonly labels?: Messages<Slug>
  readonly marks?: Messages<keyof Frame['marks']>
  readonly overall?: Messages<keyof Frame['overall']>
  readonly plain?: Messages<keyof Frame['plain']>
  readonly purpose?: Messages<keyof Frame['purpose']>
  readonly counting?: Messages<keyof Frame['counting']>
  readonly sections?: Messages<keyof Frame['sections']>
  readonly authority?: Messages<keyof Frame['authority']>
  readonly missing?: Messages<keyof MissingWords>
  readonly frame?: Messages<'asked' | 'edition' | 'period' | 'tally' | 'figure' | 'over' | 'unverified' | 'readings' | 'closing'>
  readonly terms?: { readonly [Table in Exclude<keyof Terms, 'credit'>]?: Messages<keyof Terms[Table] & string> }
  readonly quantities?: Messages<Measure | 'share'>
  readonly lists?: Messages<'and' | 'or'>
  readonly dates?: CatalogueDates
}

export interface CatalogueDates {
  /** The twelve, January first. */
  readonly months: readonly string[]
  /** `{day} {month} {year}` */
  readonly day: string
  /** `{month} {year}` */
  readonly month: string
  /** `{from}` and `{to}`, each a date in words; `none` where it is open. */
  readonly range?: string
}
