import { formatPath } from '../model/error'
import type { Applicant } from '../model/applicant'
import { safeParseApplicant } from '../model/parse'
import { UsageError, type Io } from './io'
import { MOST_SHOWN } from './most-shown'

/** Reads the one record that a command is about; `-` is standard input. */
export function readApplicant(command: string, [file, ...others]: readonly string[], io: Io): Applicant {
  if (file === undefined) throw new UsageError(`${command}: expected a file, or - for standard input`)
  if (others.length > 0) throw new UsageError(`${command}: expected one file, found also ${others.join(' ')}`)
  const name = file === '-' ? 'standard input' : file
  const parsed = safeParseApplicant(parseJson(readText(file, name, io), name))
  if (parsed.success) return parsed.applicant
  const { issues } = parsed.error
  const lines = issues.slice(0, MOST_SHOWN).map(({ path, message }) => `  ${formatPath(path)}: ${message}`)
  if (issues.length > lines.length) lines.push(`  and ${issues.length - lines.length} more`)
  throw new UsageError(`${name}: not a valid applicant document, ${issues.length} ${issues.length === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}`)
}

/** What a file says, or what standard input does. */
export function readText(file: string, name: string, io: Io): string {
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

/** A text that goes to a terminal ends its last line. */
export const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
