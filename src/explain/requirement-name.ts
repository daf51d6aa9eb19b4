import type { RequirementId } from '../rulebook/requirement'
import type { StandardId } from '../rulebook/standard'
import { slugOf } from './slug'
import { capital, term } from './term'
import type { Words } from './words'

/** What a requirement of a standard is called; a part of one, behind what it is part of. */
export function requirementName(id: RequirementId, standard: StandardId, labels: Words['labels']): string {
  const name = capital(term(labels, slugOf(id)))
  const whole = id.slice(0, id.lastIndexOf('/'))
  return whole.startsWith(`${standard}/`) ? `${requirementName(whole, standard, labels)} > ${name}` : name
}
