import { assess } from '../assess/assess'
import { explainComparison } from '../explain/comparison'
import { compare } from '../next/compare'
import { dateOption, oneOf, periodOption, readArguments } from './arguments'
import { UsageError, type ExitCode, type Io } from './io'
import { readApplicant } from './read-applicant'
import { standardNamed } from './standard-option'

/** `compare BEFORE AFTER --standard ID --as-of DATE`: like `diff`, 0 where nothing changed, 1 where something did. */
export function compareCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, ['standard', 'as-of', 'counting', 'period', 'format', 'locale'])
  const asOf = dateOption('as-of', options['as-of'])
  const standard = standardNamed(options['standard'], asOf)
  const counting = oneOf('counting', options['counting'], ['claimed', 'verified'])
  const format = oneOf('format', options['format'], ['text', 'json'])
  const locale = oneOf('locale', options['locale'], ['en', 'es'])
  const period = periodOption(options['period'])
  if (period && standard.purpose !== 'renewal') throw new UsageError(`--period: ${standard.id} is no renewal and has no period`)
  const [first, second, ...others] = positionals
  if (first === undefined || second === undefined || others.length > 0) throw new UsageError(`compare: expected two files, found ${positionals.length}`)
  if (first === '-' && second === '-') throw new UsageError('compare: expected standard input for one of the two records, found it for both')

  const before = readApplicant('compare', [first], io)
  const after = readApplicant('compare', [second], io)
  const asked = { asOf, counting, ...(period && { period }) }
  const comparison = compare(assess(standard, before, asked), assess(standard, after, asked))
  io.out(format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : explainComparison(comparison, { before, after, locale }))
  return comparison.requirements.length === 0 ? 0 : 1
}
