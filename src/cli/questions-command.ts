import { explainQuestions } from '../explain/pages/questions'
import { questions } from '../next/questions'
import { askedOf } from './asked'
import type { ExitCode, Io } from './io'
import { readApplicant } from './read-applicant'

/** `questions FILE --standard ID --as-of DATE`: 0 where nobody has to answer anything, 1 where someone has to. */
export function questionsCommand(args: readonly string[], io: Io): ExitCode {
  const { standard, options, format, locale, positionals } = askedOf(args, ['text', 'json', 'markdown', 'html', 'html-page'])
  const applicant = readApplicant('questions', positionals, io)
  const asked = questions(standard, applicant, options)
  io.out(format === 'json' ? `${JSON.stringify(asked, null, 2)}\n` : explainQuestions(asked, { applicant, locale, format }))
  return asked.questions.length === 0 ? 0 : 1
}
