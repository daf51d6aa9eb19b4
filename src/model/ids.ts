import { ID_LIMIT } from './common'
import { formatPath } from './format-path'
import type { ApplicantIssue, ApplicantPath } from './issue'
import { forEachItem } from './loose'
import type { Check, Loose, Scope } from './loose'
import { shown } from './shown'

/** The lists of the document whose items have an id, and whether a determination can be about an item: whether it is evidence. */
const LISTS = {
  education: 'evidence',
  trainings: 'evidence',
  experience: 'evidence',
  supervision: 'evidence',
  people: 'people',
  references: 'evidence',
  memberships: 'evidence',
  agreements: 'evidence',
  exams: 'evidence',
  licenses: 'evidence',
  documents: 'evidence',
  holdings: 'other',
  determinations: 'other',
} as const

export type ListName = keyof typeof LISTS

/**
 * Collects the ids of the document, and reports each item whose id an item before it has, whatever their lists.
 *
 * @returns what the other checks look ids up in
 */
export function indexIds(document: Loose, report: Scope['report']): Scope {
  const ids = { evidence: new Set<string>(), people: new Set<string>(), other: new Set<string>() }
  const first = new Map<string, ApplicantPath>()
  for (const [list, kind] of Object.entries(LISTS)) {
    forEachItem(document, list, ({ id }, position) => {
      if (!isId(id)) return
      ids[kind].add(id)
      const before = first.get(id)
      if (before === undefined) first.set(id, [list, position])
      else report(duplicate([list, position, 'id'], id, before))
    })
  }
  return { people: ids.people, evidence: ids.evidence, report }
}

function duplicate(path: ApplicantPath, id: string, before: ApplicantPath): ApplicantIssue {
  return { path, code: 'duplicate-id', message: `expected an id of its own, found ${shown(id)} of ${formatPath(before)} again` }
}

/** The field names one of the document's `people`. */
export function personKnown(field: string): Check {
  return (item, path, { people, report }) => {
    const id = item[field]
    if (!isId(id) || people.has(id)) return
    report({ path: [...path, field], code: 'unknown-person', message: `expected the id of one of "people", found ${shown(id)}` })
  }
}

/** Whether a value can be an id at all; the schema reports those that cannot. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= ID_LIMIT
}
