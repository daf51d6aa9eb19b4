import type { AssessOptions } from '../assess/assess'
import type { Length } from '../explain/account'
import type { Standard } from '../rulebook/standard'
import { dateOption, oneOf, periodOption, readArguments } from './arguments'
import { UsageError } from './io'
import { standardNamed } from './standard-option'

/** What a command about one standard is asked. */
export interface Asked<Format extends string> {
  readonly standard: Standard
  readonly options: AssessOptions
  readonly format: Format
  readonly locale: 'en' | 'es'
  readonly length: Length
  readonly positionals: readonly string[]
}

/** Reads which standard, on which day, what counts, and in which form and language the answer is wanted. */
export function askedOf<Format extends string>(args: readonly string[], formats: readonly [Format, ...Format[]], more: readonly 'length'[] = []): Asked<Format> {
  const { options, positionals } = readArguments(args, ['standard', 'as-of', 'counting', 'period', 'format', 'locale', ...more])
  const asOf = dateOption('as-of', options['as-of'])
  const standard = standardNamed(options['standard'], asOf)
  const counting = oneOf('counting', options['counting'], ['claimed', 'verified'])
  const format = oneOf('format', options['format'], formats)
  const locale = oneOf('locale', options['locale'], ['en', 'es'])
  const length = oneOf('length', options['length'], ['full', 'summary'])
  const period = periodOption(options['period'])
  if (period && standard.purpose !== 'renewal') throw new UsageError(`--period: ${standard.id} is no renewal and has no period`)
  return { standard, options: { asOf, counting, ...(period && { period }) }, format, locale, length, positionals }
}
