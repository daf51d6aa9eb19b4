import { shown } from '../../model/shown'
import { grammarOf, termsOf } from './grammar'
import type { CatalogueMessages } from './messages'
import { entriesOf, reading, saidOf, tableOf, type Reader } from './tools'
import { en } from '../en'
import { es } from '../es'
import type { PluralRule } from './message'
import * as parameters from './parameters'
import { vocabulary } from '../vocabulary'
import { worded, type Worded } from './worded'
import type { Frame, Locale, MissingWords, Sentences, Words } from '../words'

/** Words of an app's own, made by `defineCatalogue`, for `explain`. */
export interface Catalogue {
  readonly locale: string
  /** Not part of the contract. */
  readonly words: Words
}

export interface CatalogueOptions {
  /** Which form a number takes, such as `one`, `few` or `other`. Needed for plurals of a language that is neither English nor Spanish. */
  readonly plural?: PluralRule | undefined
}

const BASES: Readonly<Record<Locale, Words>> = { en, es }
const KNOWN: Readonly<Record<keyof CatalogueMessages, true>> = {
  locale: true, base: true, findings: true, reasons: true, notes: true, labels: true, marks: true, overall: true, plain: true, purpose: true, counting: true,
  sections: true, authority: true, missing: true, frame: true, terms: true, quantities: true, lists: true, dates: true,
}
const FRAME = {
  asked: ['date'], edition: ['edition'], period: ['from', 'to', 'due', 'state'], tally: ['count', 'total', 'requirements'],
  figure: ['counted', 'required', 'missing', 'verdict', 'reached', 'months', 'from', 'to'], over: ['missing'], unverified: ['amount', 'timed'], readings: ['readings'], closing: [],
} as const
const MISSING = { area: ['area', 'hours'], deficit: ['areas', 'hours'], slot: ['slot', 'roles', 'candidates'], unverified: ['name'], fields: ['fields', 'item'] } as const

/**
 * Makes a catalogue of an app's own words from messages of ICU's syntax, which are plain data: for some codes in a known language, or for a language of
 * its own. What it leaves out is said in the base language. A message is read once, here.
 *
 * @throws RangeError with its path for a message of bad syntax, an unknown code or parameter, or a plural without a rule
 * @example
 * const ours = defineCatalogue({ findings: { 'amount-short': 'You have {counted} of {required}; {missing} to go.' } })
 * explain(assessment, { catalogue: ours })
 */
export function defineCatalogue(messages: CatalogueMessages, { plural }: CatalogueOptions = {}): Catalogue {
  entriesOf('', messages, KNOWN)
  const [locale, base] = languageOf(messages)
  const usual = /^(en|es)(-|$)/.test(locale) ? (count: number): string => (count === 1 ? 'one' : 'other') : undefined
  const reader: Reader = { plural: plural ?? usual, locale }
  const grammar = grammarOf(messages, base, reader)
  const terms = termsOf(messages.terms, base.vocabulary.terms, reader)
  const table = <Key extends string>(name: keyof CatalogueMessages, known: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> => tableOf(name, messages[name], known, reader)
  const words: Words = {
    ...base, ...grammar, locale,
    vocabulary: vocabulary(terms, grammar),
    labels: table('labels', base.labels), marks: table('marks', base.marks), overall: table('overall', base.overall), plain: table('plain', base.plain),
    purpose: table('purpose', base.purpose), counting: table('counting', base.counting), sections: table('sections', base.sections), authority: table('authority', base.authority),
    missing: missingOf(messages, base, reader, () => words),
    ...frameOf(messages, base, reader, () => words),
    findings: sentences('findings', messages.findings, parameters.findings, base.findings, reader, () => words),
    reasons: sentences('reasons', messages.reasons, parameters.reasons, base.reasons, reader, () => words),
    notes: sentences('notes', messages.notes, parameters.notes, base.notes, reader, () => words),
  }
  return { locale, words }
}

function languageOf({ locale, base }: CatalogueMessages): readonly [string, Words] {
  const from = base ?? (locale !== undefined && /^es(-|$)/.test(locale) ? 'es' : 'en')
  if (!Object.hasOwn(BASES, from)) throw new RangeError(`base: expected en or es, found ${shown(from)}`)
  if (locale !== undefined && !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(locale)) throw new RangeError(`locale: expected a language tag such as fr or es-PR, found ${shown(locale)}`)
  return [locale ?? from, BASES[from]]
}

/** Each parameter of a code, and how it is said. */
type Ways<Params> = { readonly [Code in keyof Params]: Readonly<Record<string, Worded>> }

function sentences<Params>(path: string, given: unknown, how: Ways<Params>, base: Sentences<Params>, reader: Reader, words: () => Words): Sentences<Params> {
  const made: { -readonly [Code in keyof Params]: Sentences<Params>[Code] } = { ...base }
  const override = <Code extends keyof Params & string>(code: Code, text: unknown): void => {
    const ways = Object.entries(how[code])
    const said = reading(`${path}.${code}`, text, ways.map(([name]) => name), reader)
    made[code] = (params, voice) => {
      const values: Readonly<Record<string, unknown>> = { ...params }
      return said(values, Object.fromEntries(ways.map(([name, way]) => [name, worded(way, values[name], words(), voice)])))
    }
  }
  for (const [code, text] of entriesOf(path, given, how)) override(code, text)
  return made
}

function missingOf({ missing }: CatalogueMessages, base: Words, reader: Reader, words: () => Words): MissingWords {
  const own = saidOf('missing', missing, MISSING, reader)
  return {
    area: (area, hours) => own.area?.({ area, hours }, { hours: words().quantity(hours, 'hours') }) ?? base.missing.area(area, hours),
    deficit: (areas, hours) => own.deficit?.({ areas, hours }, { areas: words().either(areas), hours: words().quantity(hours, 'hours') }) ?? base.missing.deficit(areas, hours),
    slot: (slot, roles, candidates) =>
      own.slot?.({ slot, roles, candidates }, { roles: words().either(roles), candidates: words().either(candidates) }) ?? base.missing.slot(slot, roles, candidates),
    unverified: (name) => own.unverified?.({ name }) ?? base.missing.unverified(name),
    fields: (fields, item) => own.fields?.({ fields, item }, { fields: words().list(fields) }) ?? base.missing.fields(fields, item),
  }
}

function frameOf({ frame }: CatalogueMessages, base: Words, reader: Reader, words: () => Words): Pick<Frame, keyof typeof FRAME> {
  const own = saidOf('frame', frame, FRAME, reader)
  return {
    closing: own.closing?.({}) ?? base.closing,
    asked: (date) => own.asked?.({ date }, { date: words().date(date) }) ?? base.asked(date),
    edition: (edition) => own.edition?.({ edition }) ?? base.edition(edition),
    tally: (count, total, labels) => own.tally?.({ count, total, requirements: labels }, { requirements: labels.join('; ') }) ?? base.tally(count, total, labels),
    readings: (readings) => own.readings?.({ readings }, { readings: words().list(readings) }) ?? base.readings(readings),
    over: (missing) => own.over?.({ missing }) ?? base.over(missing),
    unverified: (amount, timed) => own.unverified?.({ amount, timed }) ?? base.unverified(amount, timed),
    period: (period) => {
      const texts = period && { from: words().date(period.from), to: words().date(period.to), due: words().date(period.due) }
      return own.period?.({ state: 'unknown', ...period }, texts) ?? base.period(period)
    },
    figure: (figure) => {
      const { verdict, counted, required, missing, measure, window } = figure
      const said = (value: number): string => words().quantity(value, measure)
      const short = missing ?? Math.max(0, required - counted)
      return own.figure?.(
        { counted, required, missing: short, verdict, reached: counted >= required, months: window?.within, from: window?.from, to: window?.to },
        { counted: said(counted), required: said(required), missing: said(short), ...(window && { from: words().date(window.from), to: words().date(window.to) }) },
      ) ?? base.figure(figure)
    },
  }
}
