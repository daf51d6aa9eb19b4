import { parseArgs } from 'node:util'
import { isCivilDate } from '../calendar/civil-date'
import { UsageError } from './io'

export interface Arguments {
  readonly options: Readonly<Record<string, string | undefined>>
  /** The flags that are given. */
  readonly flags: ReadonlySet<string>
  readonly positionals: readonly string[]
}

/** Reads options that each take a value, and flags, which take none; anything else, and an option given twice, is a usage error. */
export function readArguments(args: readonly string[], names: readonly string[], flagNames: readonly string[] = []): Arguments {
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string', multiple: true }] as const),
    ...flagNames.map((name) => [name, { type: 'boolean' }] as const),
  ])
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  const single = Object.entries(parsed.values).map(([name, values]) => {
    const [value, ...others] = Array.isArray(values) ? values : []
    if (others.length > 0) throw new UsageError(`--${name}: expected once, found ${others.length + 1} times`)
    return [name, typeof value === 'string' ? value : undefined] as const
  })
  const flags = new Set(Object.entries(parsed.values).filter(([, value]) => value === true).map(([name]) => name))
  return { options: Object.fromEntries(single), flags, positionals: parsed.positionals }
}

/** One of a closed list, or the fallback where the option is not given. */
export function oneOf<Choice extends string>(name: string, value: string | undefined, choices: readonly [Choice, ...Choice[]]): Choice {
  if (value === undefined) return choices[0]
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new UsageError(`--${name}: expected ${choices.join(' or ')}, found ${JSON.stringify(value)}`)
  return found
}

export function dateOption(name: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`--${name}: expected a date like 2026-11-21`)
  if (!isCivilDate(value)) throw new UsageError(`--${name}: expected a date like 2026-11-21, found ${JSON.stringify(value)}`)
  return value
}

/** `FROM..TO`, both days included. */
export function periodOption(value: string | undefined): { readonly from: string; readonly to: string } | undefined {
  if (value === undefined) return undefined
  const [from = '', to = '', ...rest] = value.split('..')
  if (rest.length > 0 || !isCivilDate(from) || !isCivilDate(to)) {
    throw new UsageError(`--period: expected two dates like 2024-11-22..2026-11-21, found ${JSON.stringify(value)}`)
  }
  if (from > to) throw new UsageError(`--period: expected the first day before the last, found ${JSON.stringify(value)}`)
  return { from, to }
}
