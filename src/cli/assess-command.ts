import { assess } from '../assess/assess'
import { explain, explainAccount } from '../explain/explain'
import { renderText } from '../explain/text'
import { dateOption, oneOf, periodOption, readArguments } from './arguments'
import { painted } from './colour'
import { UsageError, type ExitCode, type Io } from './io'
import { ended, readApplicant } from './read-applicant'
import { standardNamed } from './standard-option'

/** `assess FILE --standard ID --as-of DATE`: 0 where the standard is met, 1 where it is not, or not yet. */
export function assessCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, ['standard', 'as-of', 'counting', 'period', 'format', 'locale'])
  const asOf = dateOption('as-of', options['as-of'])
  const standard = standardNamed(options['standard'], asOf)
  const counting = oneOf('counting', options['counting'], ['claimed', 'verified'])
  const format = oneOf('format', options['format'], ['text', 'json', 'markdown', 'html'])
  const locale = oneOf('locale', options['locale'], ['en', 'es'])
  const period = periodOption(options['period'])
  if (period && standard.purpose !== 'renewal') throw new UsageError(`--period: ${standard.id} is no renewal and has no period`)

  const applicant = readApplicant('assess', positionals, io)
  const assessment = assess(standard, applicant, { asOf, counting, ...(period && { period }) })
  if (format === 'json') io.out(`${JSON.stringify(assessment, null, 2)}\n`)
  else if (format === 'text') io.out(ended(renderText(explainAccount(assessment, { applicant, locale }), io.colour ? painted : undefined)))
  else io.out(ended(explain(assessment, { applicant, locale, format })))
  return assessment.verdict === 'met' ? 0 : 1
}
