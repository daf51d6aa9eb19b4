import { earliest } from '../../src/calendar/partial-date'
import type { Applicant, Determination } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { EVIDENCE, type Draft, type EvidenceList } from './arbitraries'

/** The record with one more item at the end of a list. */
export const withOneMore = (applicant: Applicant, list: EvidenceList, one: Draft): Applicant =>
  parseApplicant({ ...applicant, [list]: [...(applicant[list] ?? []), { id: 'extra', ...one }] })

export const withDecision = (applicant: Applicant, decision: Omit<Determination, 'id'>): Applicant =>
  parseApplicant({ ...applicant, determinations: [...(applicant.determinations ?? []), { id: 'extra', ...decision }] })

/** The record without some of its evidence, and without decisions about it. */
export function without(applicant: Applicant, gone: (list: EvidenceList, one: Draft) => boolean): Applicant {
  const lists = EVIDENCE.map((list) => [list, applicant[list]?.filter((one) => !gone(list, one))] as const)
  const left = new Set(lists.flatMap(([, items]) => (items ?? []).map(({ id }) => id)))
  return parseApplicant({ ...applicant, ...Object.fromEntries(lists), determinations: applicant.determinations?.filter(({ evidence }) => evidence === undefined || left.has(evidence)) })
}

/** The first day that an item of each list may speak of; of reflective supervision the last, since an entry is never cut. */
const DAY: Readonly<Record<EvidenceList, (one: Draft) => unknown>> = {
  education: ({ conferred }) => earliest(String(conferred)),
  trainings: ({ completed }) => completed,
  experience: ({ start }) => earliest(String(start)),
  supervision: ({ from, to }) => to ?? from,
  references: ({ received }) => received,
  memberships: ({ from }) => from,
  agreements: ({ signed }) => signed,
  exams: ({ taken }) => taken,
  licenses: ({ from }) => from,
  documents: ({ dated }) => dated,
}

/** The record as it could have been written on a day: without what is dated later. */
export function asKnownOn(applicant: Applicant, asOf: string): Applicant {
  const { determinations, holdings, ...rest } = without(applicant, (list, one) => String(DAY[list](one)) > asOf)
  return {
    ...rest,
    determinations: determinations?.filter(({ on }) => on <= asOf),
    holdings: holdings?.filter(({ issued }) => issued <= asOf).map(({ lastRenewed, ...holding }) => (lastRenewed !== undefined && lastRenewed <= asOf ? { ...holding, lastRenewed } : holding)),
  }
}

/** Every list of the record, and every list within it, in another order. */
export function reordered<T>(value: T, keys: readonly number[]): T {
  if (Array.isArray(value)) {
    const sorted = value.map((one, n) => ({ one: reordered(one, keys), key: keys[n % keys.length] ?? 0 })).sort((a, b) => a.key - b.key)
    return sorted.map(({ one }) => one) as T
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, reordered(content, keys)])) as T
}

/** Names that have a meaning elsewhere: no record of ours may mind. */
const ODD = ['__proto__', 'constructor', 'toString', 'applicant', 'practice.supervisesOthers', '0', ' ', '"', 'orimha/imhs/education']

/** New ids for all of a record's items, in an order of their own, and the text of any JSON with them in place of the old. */
export function renaming(applicant: Applicant): (json: string) => string {
  const ids = [...EVIDENCE, 'people', 'holdings', 'determinations'].flatMap((list) => (applicant[list as EvidenceList] ?? []).map(({ id }) => id))
  return (json) => ids.reduce((text, id, n) => text.replaceAll(JSON.stringify(id), JSON.stringify(ODD[n] ?? `~${999 - n}`)), json)
}

/** The lists whose items bear a verification. */
const VERIFIABLE = EVIDENCE.filter((list) => list !== 'agreements' && list !== 'exams')

/** All that could be verified is. */
export const allVerified = (applicant: Applicant): Applicant => parseApplicant({
  ...applicant,
  ...Object.fromEntries(VERIFIABLE.map((list) => [list, applicant[list]?.map((one: Draft) => (one['verification'] === 'unable-to-verify' ? one : { ...one, verification: 'verified' }))])),
})
