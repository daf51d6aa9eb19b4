import { toICalendar } from '../explain/pages/icalendar'
import { explainRenewals, renewalsText } from '../explain/pages/renewals'
import { renewals } from '../next/renewals'
import { dateOption, oneOf, readArguments } from './arguments'
import { painted } from './colour'
import type { ExitCode, Io } from './io'
import { readApplicant } from './read-applicant'

/** `renewals FILE --as-of DATE`: when each credential on record is due. No single verdict is asked for, so 0 is that it was done. */
export function renewalsCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, ['as-of', 'counting', 'format', 'locale'])
  const asOf = dateOption('as-of', options['as-of'])
  const counting = oneOf('counting', options['counting'], ['claimed', 'verified'])
  const format = oneOf('format', options['format'], ['text', 'json', 'ics', 'markdown', 'html', 'html-page'])
  const locale = oneOf('locale', options['locale'], ['en', 'es'])

  const calendar = renewals(readApplicant('renewals', positionals, io), { asOf, counting })
  if (format === 'json') io.out(`${JSON.stringify(calendar, null, 2)}\n`)
  else if (format === 'ics') io.out(toICalendar(calendar, { locale }))
  else if (format !== 'text') io.out(explainRenewals(calendar, { locale, format }))
  else io.out(renewalsText(calendar, locale, io.colour ? painted : undefined))
  return 0
}
