import { isId } from './ids'
import type { Check } from './loose'
import { shown } from './shown'

/** A decision on a requirement names that and nothing of the evidence; a decision on evidence names the evidence. */
export const determinationShape: Check = (item, path, { report }) => {
  const decision = item['decision']
  const onRequirement = decision === 'met' || decision === 'not-met' || decision === 'waived'
  const onEvidence = decision === 'accepted' || decision === 'refused'
  const wrong = (field: string, expected: string): void =>
    report({ path: [...path, field], code: 'determination-shape', message: `expected ${expected} with "${decision}", found ${shown(item[field])}` })

  if (onRequirement && item['requirement'] === undefined) wrong('requirement', 'the id of a requirement')
  if (onRequirement && item['evidence'] !== undefined) wrong('evidence', 'no evidence')
  if (onEvidence && item['evidence'] === undefined) wrong('evidence', 'the id of a piece of evidence')
  if ((onRequirement || decision === 'refused') && item['clockHours'] !== undefined) wrong('clockHours', 'no clock hours')
}

/** A decision on evidence is about evidence that the document has. */
export const evidenceKnown: Check = ({ decision, evidence: id }, path, scope) => {
  const mayName = decision === 'accepted' || decision === 'refused'
  if (!mayName || !isId(id) || scope.evidence.has(id)) return
  scope.report({
    path: [...path, 'evidence'],
    code: 'unknown-evidence',
    message: `expected the id of a piece of evidence in the document, found ${shown(id)}`,
  })
}
