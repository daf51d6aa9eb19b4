import { translate } from '../model/translate'
import { checkStandard } from '../rulebook/check-standard'
import type { Standard } from '../rulebook/standard'
import { StandardError, type StandardIssue } from '../rulebook/standard-error'
import { standardSchema } from './standard-schema'

/** The standard, or everything that is wrong with it. */
export type SafeParseStandard =
  | { readonly success: true; readonly standard: Standard }
  | { readonly success: false; readonly error: StandardError }

/**
 * Reads a standard that comes as JSON, from another association or from an amendment kept on file.
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
  const { data, issues } = shapeOf(input)
  const found = data ? checkStandard(data) : issues
  if (data && found.length === 0) return { success: true, standard: data }
  const { id } = Object(input)
  return { success: false, error: new StandardError(typeof id === 'string' ? `standard ${id}` : 'standard', found) }
}

const TOO_DEEP: StandardIssue = { path: [], code: 'too-large', message: 'expected a standard, found parts within parts beyond counting' }

function shapeOf(input: unknown): { readonly data?: Standard; readonly issues: readonly StandardIssue[] } {
  try {
    const { success, data, error } = standardSchema.safeParse(input, { reportInput: true })
    return success ? { data, issues: [] } : { issues: error.issues.flatMap(translate) }
  } catch (error) {
    // Requirements within requirements are read by recursion, which runs out of stack at some thousands.
    if (!(error instanceof RangeError)) throw error
    return { issues: [TOO_DEEP] }
  }
}
