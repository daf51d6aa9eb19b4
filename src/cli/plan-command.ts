import { explainPlan } from '../explain/plan'
import { plan } from '../next/plan/plan'
import { dateOption, oneOf, periodOption, readArguments } from './arguments'
import { UsageError, type ExitCode, type Io } from './io'
import { ended, readApplicant } from './read-applicant'
import { standardNamed } from './standard-option'

/** `plan FILE --standard ID --as-of DATE`: 0 where nothing is left for the applicant to do, 1 where something is, or nothing would help. */
export function planCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, ['standard', 'as-of', 'counting', 'period', 'format', 'locale'])
  const asOf = dateOption('as-of', options['as-of'])
  const standard = standardNamed(options['standard'], asOf)
  const counting = oneOf('counting', options['counting'], ['claimed', 'verified'])
  const format = oneOf('format', options['format'], ['text', 'json'])
  const locale = oneOf('locale', options['locale'], ['en', 'es'])
  const period = periodOption(options['period'])
  if (period && standard.purpose !== 'renewal') throw new UsageError(`--period: ${standard.id} is no renewal and has no period`)

  const applicant = readApplicant('plan', positionals, io)
  const made = plan(standard, applicant, { asOf, counting, ...(period && { period }) })
  io.out(format === 'json' ? `${JSON.stringify(made, null, 2)}\n` : ended(explainPlan(made, { applicant, locale })))
  return made.steps.length === 0 && made.obstacles.length === 0 ? 0 : 1
}
