import type { Standard } from '../rulebook/standard'
import { standards } from '../standards/catalogue'
import { oneOf, readArguments } from './arguments'
import { UsageError, type ExitCode, type Io } from './io'

/** `standards`: the catalogue, one credential a line. */
export function standardsCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, ['format'])
  if (positionals.length > 0) throw new UsageError(`standards: expected no file, found ${positionals.join(' ')}`)
  const all: readonly Standard[] = Object.values(standards)
  if (oneOf('format', options['format'], ['text', 'json']) === 'json') {
    io.out(`${JSON.stringify(all, null, 2)}\n`)
    return 0
  }
  const width = Math.max(...all.map(({ id }) => id.length))
  for (const { id, name, edition, requirements } of all) {
    io.out(`${id.padEnd(width)}  ${name}; edition ${edition}, ${requirements.length} requirements\n`)
  }
  return 0
}
