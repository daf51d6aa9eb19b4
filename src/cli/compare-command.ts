import { assess } from '../assess/assess'
import { explainComparison } from '../explain/pages/comparison'
import { compare } from '../next/compare'
import { askedOf } from './asked'
import { UsageError, type ExitCode, type Io } from './io'
import { readApplicant } from './read-applicant'

/** `compare BEFORE AFTER --standard ID --as-of DATE`: like `diff`, 0 where nothing changed, 1 where something did. */
export function compareCommand(args: readonly string[], io: Io): ExitCode {
  const { standard, options, format, locale, positionals } = askedOf(args, ['text', 'json', 'markdown', 'html', 'html-page'])
  const [first, second, ...others] = positionals
  if (first === undefined || second === undefined || others.length > 0) throw new UsageError(`compare: expected two files, found ${positionals.length}`)
  if (first === '-' && second === '-') throw new UsageError('compare: expected standard input for one of the two records, found it for both')

  const before = readApplicant('compare', [first], io)
  const after = readApplicant('compare', [second], io)
  const comparison = compare(assess(standard, before, options), assess(standard, after, options))
  io.out(format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : explainComparison(comparison, { before, after, locale, format }))
  return comparison.requirements.length === 0 ? 0 : 1
}
