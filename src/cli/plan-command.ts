import { explainPlan } from '../explain/pages/plan'
import { plan } from '../next/plan/plan'
import { askedOf } from './asked'
import type { ExitCode, Io } from './io'
import { ended, readApplicant } from './read-applicant'

/** `plan FILE --standard ID --as-of DATE`: 0 where nothing is left for the applicant to do, 1 where something is, or nothing would help. */
export function planCommand(args: readonly string[], io: Io): ExitCode {
  const { standard, options, format, locale, positionals } = askedOf(args, ['text', 'json', 'markdown', 'html', 'html-page'])
  const applicant = readApplicant('plan', positionals, io)
  const made = plan(standard, applicant, options)
  io.out(format === 'json' ? `${JSON.stringify(made, null, 2)}\n` : ended(explainPlan(made, { applicant, locale, format })))
  return made.steps.length === 0 && made.obstacles.length === 0 ? 0 : 1
}
