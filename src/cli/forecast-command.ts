import { explainForecast } from '../explain/pages/forecast'
import { forecast } from '../next/forecast'
import { askedOf } from './asked'
import type { ExitCode, Io } from './io'
import { readApplicant } from './read-applicant'

/** `forecast FILE --standard ID --as-of DATE`: 0 where a day is found on which the standard is met or left to reviewers, 1 where none is. */
export function forecastCommand(args: readonly string[], io: Io): ExitCode {
  const { standard, options, format, locale, positionals } = askedOf(args, ['text', 'json', 'markdown', 'html', 'html-page'])
  const applicant = readApplicant('forecast', positionals, io)
  const ahead = forecast(standard, applicant, options)
  io.out(format === 'json' ? `${JSON.stringify(ahead, null, 2)}\n` : explainForecast(ahead, { applicant, locale, format }))
  return ahead.met ?? ahead.ready ? 0 : 1
}
