import { fieldOf } from '../../../explain/field'
import type { RequirementResult } from '../../../verdict/result'

/**
 * What a record lacks for a requirement, as keys `ID KIND WHAT`, each once: of the parts that stand open, and else of the requirement itself. Where a result
 * says nothing in `missing`, the codes of its findings stand for it: `finding exam-missing`, `finding reviewer-decides`.
 *
 * @example
 * missingOf(result) // Set { 'orimha/imhs/training-hours quantity clock-hours', 'orimha/imhs/training-hours field clockHours' }
 */
export function missingOf(result: RequirementResult): ReadonlySet<string> {
  const { id, missing, findings, parts = [] } = result
  if (!stands(result)) return new Set()
  const open = parts.filter(stands)
  if (open.length > 0) return new Set(open.flatMap((part) => [...missingOf(part)]))
  const { quantity, areas = [], deficit, slots = [], fields = [] } = missing ?? {}
  const lacks = [
    ...(quantity ? [`quantity ${quantity.unit}`] : []),
    ...areas.map(({ area }) => `area ${area}`),
    ...(deficit && deficit.areas.length > 1 ? [`areas ${deficit.areas.join('+')}`] : []),
    ...slots.map(({ slot }) => `slot ${slot}`),
    ...fields.map(({ field }) => `field ${fieldOf(field)}`),
  ]
  return new Set((lacks.length > 0 ? lacks : findings.map(({ code }) => `finding ${code}`)).map((what) => `${id} ${what}`))
}

const stands = ({ verdict }: RequirementResult): boolean => verdict !== 'met' && verdict !== 'not-applicable'
