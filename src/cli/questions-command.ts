import { explainQuestions } from '../explain/questions'
import { questions } from '../next/questions'
import { dateOption, oneOf, periodOption, readArguments } from './arguments'
import { UsageError, type ExitCode, type Io } from './io'
import { readApplicant } from './read-applicant'
import { standardNamed } from './standard-option'

/** `questions FILE --standard ID --as-of DATE`: 0 where nobody has to answer anything, 1 where someone has to. */
export function questionsCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, ['standard', 'as-of', 'counting', 'period', 'format', 'locale'])
  const asOf = dateOption('as-of', options['as-of'])
  const standard = standardNamed(options['standard'], asOf)
  const counting = oneOf('counting', options['counting'], ['claimed', 'verified'])
  const format = oneOf('format', options['format'], ['text', 'json'])
  const locale = oneOf('locale', options['locale'], ['en', 'es'])
  const period = periodOption(options['period'])
  if (period && standard.purpose !== 'renewal') throw new UsageError(`--period: ${standard.id} is no renewal and has no period`)

  const applicant = readApplicant('questions', positionals, io)
  const asked = questions(standard, applicant, { asOf, counting, ...(period && { period }) })
  io.out(format === 'json' ? `${JSON.stringify(asked, null, 2)}\n` : explainQuestions(asked, { applicant, locale }))
  return asked.questions.length === 0 ? 0 : 1
}
