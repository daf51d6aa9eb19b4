import { assess } from '../assess/assess'
import { explain, explainAccount } from '../explain/explain'
import { renderText } from '../explain/forms/text'
import { askedOf } from './asked'
import { painted } from './colour'
import type { ExitCode, Io } from './io'
import { ended, readApplicant } from './read-applicant'

/** `assess FILE --standard ID --as-of DATE`: 0 where the standard is met, 1 where it is not, or not yet. */
export function assessCommand(args: readonly string[], io: Io): ExitCode {
  const { standard, options, format, locale, length, positionals } = askedOf(args, ['text', 'json', 'markdown', 'html', 'html-page'], ['length'])
  const applicant = readApplicant('assess', positionals, io)
  const assessment = assess(standard, applicant, options)
  if (format === 'json') io.out(`${JSON.stringify(assessment, null, 2)}\n`)
  else if (format === 'text') io.out(ended(renderText(explainAccount(assessment, { applicant, locale, length }), io.colour ? painted : undefined)))
  else io.out(ended(explain(assessment, { applicant, locale, length, format })))
  return assessment.verdict === 'met' ? 0 : 1
}
