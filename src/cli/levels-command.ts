import { explainLevels, levelsText } from '../explain/pages/levels'
import { assessAll } from '../next/assess-all'
import { dateOption, oneOf, readArguments } from './arguments'
import { painted } from './colour'
import type { ExitCode, Io } from './io'
import { readApplicant } from './read-applicant'

/** `levels FILE --as-of DATE`: every standard at a glance. No single verdict is asked for, so 0 is that it was done. */
export function levelsCommand(args: readonly string[], io: Io): ExitCode {
  const { options, positionals } = readArguments(args, ['as-of', 'counting', 'format', 'locale'])
  const asOf = dateOption('as-of', options['as-of'])
  const counting = oneOf('counting', options['counting'], ['claimed', 'verified'])
  const format = oneOf('format', options['format'], ['text', 'json', 'markdown', 'html', 'html-page'])
  const locale = oneOf('locale', options['locale'], ['en', 'es'])

  const levels = assessAll(readApplicant('levels', positionals, io), { asOf, counting })
  if (format === 'json') io.out(`${JSON.stringify(levels, null, 2)}\n`)
  else io.out(format === 'text' ? levelsText(levels, locale, io.colour ? painted : undefined) : explainLevels(levels, { locale, format }))
  return 0
}
