import type { Applicant } from '../model/applicant'
import type { ItemKind, ItemWords } from './words'

/** What the record says of a piece of evidence or a person: what to call it, and when it was. */
export interface RecordItem {
  readonly kind: ItemKind
  readonly title: string
  readonly from?: string
  /** Absent: the same day, or open. */
  readonly to?: string
  /** Who gave a rating. */
  readonly by?: string
}

export type RecordIndex = ReadonlyMap<string, RecordItem>

/** Everything in an applicant document that a result can point at, by id. */
export function indexOf(applicant: Applicant | undefined, words: ItemWords): RecordIndex {
  const index = new Map<string, RecordItem>()
  if (!applicant) return index
  for (const person of applicant.people ?? []) index.set(person.id, { kind: 'person', title: person.name?.trim() || person.id })
  const name = (id: string): string => index.get(id)?.title ?? id
  const add = <T extends { readonly id: string }>(kind: ItemKind, all: readonly T[] | undefined, title: (item: T) => string, from: (item: T) => string, to?: (item: T) => string | undefined): void => {
    for (const item of all ?? []) {
      const end = to?.(item)
      index.set(item.id, { kind, title: title(item), from: from(item), ...(end === undefined ? {} : { to: end }) })
    }
  }
  add('education', applicant.education, words.education, ({ conferred }) => conferred)
  add('training', applicant.trainings, words.training, ({ completed }) => completed)
  add('experience', applicant.experience, words.experience, ({ start }) => start, ({ end }) => end)
  add('supervision', applicant.supervision, (entry) => words.supervision(entry, name(entry.provider)), ({ from }) => from, ({ to }) => to)
  for (const rating of applicant.references ?? []) {
    index.set(rating.id, { kind: 'reference', title: words.reference(rating, name(rating.rater)), from: rating.received, by: rating.rater })
  }
  add('membership', applicant.memberships, words.membership, ({ from }) => from, ({ to }) => to)
  add('agreement', applicant.agreements, words.agreement, ({ signed }) => signed)
  add('exam', applicant.exams, words.exam, ({ taken }) => taken)
  add('license', applicant.licenses, words.license, ({ from }) => from, ({ to }) => to)
  add('document', applicant.documents, words.document, ({ dated }) => dated)
  add('holding', applicant.holdings, words.holding, ({ issued }) => issued)
  add('determination', applicant.determinations, words.determination, ({ on }) => on)
  return index
}

/** The first and the last day of several items, as far as the record knows them. */
export function datesOf(items: readonly RecordItem[]): { readonly from: string; readonly to: string } | undefined {
  const starts = items.flatMap(({ from }) => from ?? []).sort()
  const ends = items.flatMap(({ from, to }) => to ?? from ?? []).sort()
  const [from] = starts
  const to = ends.at(-1)
  return from === undefined || to === undefined ? undefined : { from, to }
}
