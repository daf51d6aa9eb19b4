import { explainForecast } from '../explain/forecast'
import { forecast } from '../next/forecast'
import { dateOption, oneOf, periodOption, readArguments } from './arguments'
import { UsageError, type ExitCode, type Io } from './io'
import { readApplicant } from './read-applicant'
import { standardNamed } from './standard-option'

/** `forecast FILE --standard ID --as-of DATE`: 0 where a day is found on which the standard is met or left to reviewers, 1 where none is. */
export function forecastCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, ['standard', 'as-of', 'counting', 'period', 'format', 'locale'])
  const asOf = dateOption('as-of', options['as-of'])
  const standard = standardNamed(options['standard'], asOf)
  const counting = oneOf('counting', options['counting'], ['claimed', 'verified'])
  const format = oneOf('format', options['format'], ['text', 'json'])
  const locale = oneOf('locale', options['locale'], ['en', 'es'])
  const period = periodOption(options['period'])
  if (period && standard.purpose !== 'renewal') throw new UsageError(`--period: ${standard.id} is no renewal and has no period`)

  const applicant = readApplicant('forecast', positionals, io)
  const ahead = forecast(standard, applicant, { asOf, counting, ...(period && { period }) })
  io.out(format === 'json' ? `${JSON.stringify(ahead, null, 2)}\n` : explainForecast(ahead, { applicant, locale }))
  return ahead.met ?? ahead.ready ? 0 : 1
}
