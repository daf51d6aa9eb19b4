import type { Applicant } from '../model/applicant'
import { LISTS } from './with-changes'

/** Every id in a document: each is there once, whatever its list. */
export function idsIn(applicant: Applicant): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const list of LISTS) for (const { id } of applicant[list] ?? []) ids.add(id)
  return ids
}

/** The next ids `<stem>-1`, `<stem>-2`, ... that are free; each that is given is taken. */
export function freeIds(stem: string, taken: ReadonlySet<string>): () => string {
  let last = 0
  return () => {
    do last += 1
    while (taken.has(`${stem}-${last}`))
    return `${stem}-${last}`
  }
}
