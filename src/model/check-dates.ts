import { earliest, latest } from '../calendar/partial-date'
import type { Check } from './loose'

/**
 * An end is not certainly before its start: where a date leaves a part open, the benefit of the doubt is the record's.
 *
 * @param isDate which dates the two fields may hold; the schema reports the others
 */
export function endAfterStart(startField: string, endField: string, isDate: (text: string) => boolean): Check {
  return (item, path, { report }) => {
    const start = item[startField]
    const end = item[endField]
    if (typeof start !== 'string' || typeof end !== 'string' || !isDate(start) || !isDate(end)) return
    if (latest(end) >= earliest(start)) return
    report({
      path: [...path, endField],
      code: 'ends-before-start',
      message: `expected a date not before "${startField}" (${start}), found "${end}"`,
    })
  }
}
