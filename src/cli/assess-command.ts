import { assess } from '../assess/assess'
import { explain, explainAccount } from '../explain/explain'
import { renderText } from '../explain/text'
import { formatPath } from '../model/error'
import type { Applicant } from '../model/applicant'
import { safeParseApplicant } from '../model/parse'
import { dateOption, oneOf, periodOption, readArguments } from './arguments'
import { painted } from './colour'
import { UsageError, type ExitCode, type Io } from './io'
import { MOST_SHOWN } from './most-shown'
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

  const applicant = readApplicant(positionals, io)
  const assessment = assess(standard, applicant, { asOf, counting, ...(period && { period }) })
  if (format === 'json') io.out(`${JSON.stringify(assessment, null, 2)}\n`)
  else if (format === 'text') io.out(ended(renderText(explainAccount(assessment, { applicant, locale }), io.colour ? painted : undefined)))
  else io.out(ended(explain(assessment, { applicant, locale, format })))
  return assessment.verdict === 'met' ? 0 : 1
}

function readApplicant([file, ...others]: readonly string[], io: Io): Applicant {
  if (file === undefined) throw new UsageError('assess: expected a file, or - for standard input')
  if (others.length > 0) throw new UsageError(`assess: expected one file, found also ${others.join(' ')}`)
  const name = file === '-' ? 'standard input' : file
  const parsed = safeParseApplicant(parseJson(readText(file, name, io), name))
  if (parsed.success) return parsed.applicant
  const { issues } = parsed.error
  const lines = issues.slice(0, MOST_SHOWN).map(({ path, message }) => `  ${formatPath(path)}: ${message}`)
  if (issues.length > lines.length) lines.push(`  and ${issues.length - lines.length} more`)
  throw new UsageError(`${name}: not a valid applicant document, ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}`)
}

function readText(file: string, name: string, io: Io): string {
  try {
    return io.read(file)
  } catch (error) {
    throw new UsageError(`${name}: cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A byte order mark in front, as some editors write it, is no part of the document. */
function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    throw new UsageError(`${name}: expected JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
