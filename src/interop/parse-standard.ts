import { cut } from '../model/shown'
import { translate } from '../model/translate'
import { checkStandard } from '../rulebook/check-standard'
import type { Standard } from '../rulebook/standard'
import type { StandardError } from '../rulebook/standard-error'
import { issuesOfKeys, refusalOf } from './issues'
import { issuesOfSize } from './size'
import { standardSchema } from './schemas/standard-schema'

/** The standard, or everything that is wrong with it. */
export type SafeParseStandard =
  | { readonly success: true; readonly standard: Standard }
  | { readonly success: false; readonly error: StandardError }

/**
 * Reads a standard that comes as JSON, from another association or from an amendment kept on file.
 * Parts within parts may be 32 levels deep, and a standard may have 20,000 values in all: what is larger is refused before anything else is looked at.
 *
 * @param input the parsed JSON; it is not changed
 * @throws {StandardError} naming every issue, when there is one
 * @example
 * parseStandard(JSON.parse(JSON.stringify(imhs))).id // 'orimha/imhs'
 */
export function parseStandard(input: unknown): Standard {
  const result = safeParseStandard(input)
  if (result.success) return result.standard
  throw result.error
}

/**
 * The same for callers who want to look at what is wrong.
 *
 * @example
 * safeParseStandard({ id: 'mi-aimh/ifs' })
 * // { success: false, error }, with error.issues [{ path: ['edition'], code: 'missing', message: 'expected text, found nothing' }, ...]
 */
export function safeParseStandard(input: unknown): SafeParseStandard {
  const tooLarge = issuesOfSize(input)
  if (tooLarge.length > 0) return { success: false, error: refusalOf(nameOf(input), tooLarge) }
  const { data, error } = standardSchema.safeParse(input, { reportInput: true })
  const issues = [...(error?.issues.flatMap(translate) ?? []), ...issuesOfKeys(input, 'sources'), ...(data ? checkStandard(data) : [])]
  if (data && issues.length === 0) return { success: true, standard: data }
  return { success: false, error: refusalOf(nameOf(input), issues) }
}

/** What an error calls the standard, by its id as far as it has one. */
export function nameOf(input: unknown): string {
  const { id }: { readonly id?: unknown } = Object(input)
  return typeof id === 'string' ? `standard ${cut(id)}` : 'standard'
}
