import type { ApplicantPath } from './issue'
import { cut } from './shown'

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/**
 * A path as one would write it in code. Long keys are cut: the words are for people, the path itself is for programs.
 *
 * @example
 * formatPath(['trainings', 3, 'clockHours']) // 'trainings[3].clockHours'
 * formatPath(['a b']) // '["a b"]'
 * formatPath([]) // '(document)'
 */
export function formatPath(path: ApplicantPath): string {
  if (path.length === 0) return '(document)'
  return path.map((part, position) => {
    if (typeof part === 'number') return `[${part}]`
    const key = cut(part)
    if (!IDENTIFIER.test(key)) return `[${JSON.stringify(key)}]`
    return position === 0 ? key : `.${key}`
  }).join('')
}
