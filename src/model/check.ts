import { isCivilDate } from '../calendar/civil-date'
import { isPartialDate } from '../calendar/partial-date'
import { endAfterStart } from './check-dates'
import { determinationShape, evidenceKnown } from './check-determinations'
import { hoursByAreaFit } from './check-hours'
import { indexIds, personKnown } from './ids'
import type { ListName } from './ids'
import type { ApplicantIssue } from './issue'
import { each, forEachItem, isObject } from './loose'
import type { Check } from './loose'

const inOrder = endAfterStart('from', 'to', isCivilDate)

/** What must hold between the fields of an item. Lists that are not named have no such rule. */
const CHECKS: Partial<Record<ListName, readonly Check[]>> = {
  trainings: [hoursByAreaFit],
  experience: [endAfterStart('start', 'end', isPartialDate), personKnown('supervisor')],
  supervision: [inOrder, personKnown('provider')],
  people: [each('endorsements', inOrder), each('vetted', inOrder)],
  references: [personKnown('rater')],
  memberships: [inOrder],
  licenses: [inOrder],
  holdings: [endAfterStart('issued', 'expires', isCivilDate)],
  determinations: [determinationShape, evidenceKnown],
}

/**
 * What is wrong between the fields of a document, whatever is wrong within them. Linear in its size.
 *
 * It runs beside the schema, not behind it, so that one error names everything: it must stand any value at all.
 */
export function checkAcrossFields(document: unknown): readonly ApplicantIssue[] {
  if (!isObject(document)) return []
  const issues: ApplicantIssue[] = []
  const scope = indexIds(document, (issue) => issues.push(issue))
  for (const [list, checks] of Object.entries(CHECKS)) {
    forEachItem(document, list, (item, position) => {
      for (const check of checks) check(item, [list, position], scope)
    })
  }
  return issues
}
