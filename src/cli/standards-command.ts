import { toAchievement } from '../interop/neighbours/achievement'
import { toCtdl } from '../interop/neighbours/ctdl'
import { toSchemaOrg } from '../interop/neighbours/schema-org'
import type { Standard } from '../rulebook/standard'
import { standards } from '../standards/catalogue'
import { oneOf, readArguments } from './arguments'
import { UsageError, type ExitCode, type Io } from './io'

/** One standard for a neighbour, by the name of the form. */
const NEIGHBOURS = { 'ctdl': toCtdl, 'schema-org': toSchemaOrg, 'badge': toAchievement } as const

/** `standards`: the catalogue, one credential a line; with `--standard` one of them alone, also for neighbours. */
export function standardsCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, ['format', 'standard'])
  if (positionals.length > 0) throw new UsageError(`standards: expected no file, found ${positionals.join(' ')}`)
  const format = oneOf('format', options['format'], ['text', 'json', 'ctdl', 'schema-org', 'badge'])
  const one = options['standard'] === undefined ? undefined : standardOf(options['standard'])
  if (format !== 'text') {
    io.out(`${JSON.stringify(format === 'json' ? one ?? Object.values(standards) : NEIGHBOURS[format](one ?? standardOf('')), null, 2)}\n`)
    return 0
  }
  const listed: readonly Standard[] = one ? [one] : Object.values(standards)
  const width = Math.max(...listed.map(({ id }) => id.length))
  for (const { id, name, edition, requirements } of listed) {
    io.out(`${id.padEnd(width)}  ${name}; edition ${edition}, ${requirements.length} requirements\n`)
  }
  return 0
}

/** By its id alone: another name would need a day. */
function standardOf(id: string): Standard {
  const all: Readonly<Record<string, Standard>> = standards
  const found = Object.hasOwn(all, id) ? all[id] : undefined
  if (!found) throw new UsageError(`--standard: expected one of ${Object.keys(standards).join(', ')}${id === '' ? '' : `, found ${JSON.stringify(id)}`}`)
  return found
}
