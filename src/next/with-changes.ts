import type { Applicant } from '../model/applicant'

/** Lists of a record: each item is added, or takes the place of the one that has its id in that list. */
export type RecordChanges = Partial<Omit<Applicant, 'format' | 'id'>>

type ListName = Exclude<keyof RecordChanges, 'practice' | 'identifiers'>

/** The lists of a document in their order. */
export const LISTS = [
  'education', 'trainings', 'experience', 'supervision', 'people', 'references', 'memberships', 'agreements', 'exams', 'licenses', 'documents', 'holdings', 'determinations',
] as const satisfies readonly ListName[]

/**
 * The record as it would be with some changes, for questions that begin with "what if". The record itself stays as it is. What is
 * changed is not checked again: where it comes from outside, let `parseApplicant` read the result.
 *
 * @param changes items to add, or to put in the place of those with their ids; facts of `practice` to set; identifiers to add
 * @example
 * withChanges(applicant, { agreements: [{ id: 'ethics', kind: 'ethics-and-endorsement', signed: '2026-11-21' }] })
 */
export function withChanges(applicant: Applicant, changes: RecordChanges): Applicant {
  const { practice, identifiers } = changes
  let changed: Applicant = applicant
  if (practice) changed = { ...changed, practice: { ...applicant.practice, ...practice } }
  if (identifiers) changed = { ...changed, identifiers: [...(applicant.identifiers ?? []), ...identifiers] }
  for (const list of LISTS) if (changes[list]) changed = { ...changed, [list]: merged<{ readonly id: string }>(applicant[list] ?? [], changes[list]) }
  return changed
}

function merged<Item extends { readonly id: string }>(items: readonly Item[], changes: readonly Item[]): readonly Item[] {
  const left = new Map(changes.map((item) => [item.id, item]))
  const kept = items.map((item) => {
    const change = left.get(item.id)
    left.delete(item.id)
    return change ?? item
  })
  return [...kept, ...left.values()]
}
