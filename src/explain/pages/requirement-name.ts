import type { RequirementId } from '../../rulebook/requirement'
import type { StandardId } from '../../rulebook/standard'
import { labelOf } from '../label'
import type { Words } from '../words'

/** What a requirement of a standard is called; a part of one, behind what it is part of. */
export function requirementName(id: RequirementId, standard: StandardId, labels: Words['labels']): string {
  const name = labelOf({ id }, { labels })
  const whole = id.slice(0, id.lastIndexOf('/'))
  return whole.startsWith(`${standard}/`) ? `${requirementName(whole, standard, labels)} > ${name}` : name
}
