import { addDays } from '../../src/calendar/add'
import { earliest, latest } from '../../src/calendar/partial-date'
import type { Applicant, Determination } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { duplicatesIn } from '../../src/requirements/duplicates'
import { EVIDENCE, type Draft, type EvidenceList } from './arbitraries'

/** The record with one more item at the end of a list. */
export const withOneMore = (applicant: Applicant, list: EvidenceList, one: Draft): Applicant =>
  parseApplicant({ ...applicant, [list]: [...(applicant[list] ?? []), { id: 'extra', ...one }] })

export const withDecision = (applicant: Applicant, decision: Omit<Determination, 'id'>, id = 'extra'): Applicant =>
  parseApplicant({ ...applicant, determinations: [...(applicant.determinations ?? []), { id, ...decision }] })

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

/** The record with some of what could be verified verified; what the registry was unable to verify stays so. */
export const verifying = (applicant: Applicant, which: (one: Draft) => boolean): Applicant => parseApplicant({
  ...applicant,
  ...Object.fromEntries(VERIFIABLE.map((list) => [list, applicant[list]?.map((one: Draft) => (one['verification'] === 'unable-to-verify' || !which(one) ? one : { ...one, verification: 'verified' }))])),
})

/** All that could be verified is. */
export const allVerified = (applicant: Applicant): Applicant => verifying(applicant, () => true)

/** An item without some of its fields. */
export const lacking = <T extends object, Key extends string>(one: T, ...fields: readonly Key[]): Omit<T, Key> =>
  Object.fromEntries(Object.entries(one).filter(([name]) => !fields.some((field) => field === name))) as Omit<T, Key>

/** The record with all its hours so many times as many. */
export function timesHours(applicant: Applicant, factor: number): Applicant {
  const times = (hours: number | undefined) => (hours === undefined ? undefined : hours * factor)
  return parseApplicant(JSON.parse(JSON.stringify({
    ...applicant,
    trainings: applicant.trainings?.map((one) => ({
      ...one,
      clockHours: times(one.clockHours),
      hoursByArea: one.hoursByArea && Object.fromEntries(Object.entries(one.hoursByArea).map(([area, hours]) => [area, times(hours)])),
    })),
    supervision: applicant.supervision?.map((one) => ({ ...one, hours: times(one.hours) })),
    determinations: applicant.determinations?.map((one) => ({ ...one, clockHours: times(one.clockHours) })),
  })))
}

/** A training of known hours that nothing else says anything about, in two; none where there is no such training. */
export function split(applicant: Applicant, which: number, share: number): Applicant | undefined {
  const { trainings = [], determinations = [] } = applicant
  const apart = trainings.filter(({ id, clockHours = 0, hoursByArea }) => clockHours >= 0.02 && !hoursByArea && !determinations.some(({ evidence }) => evidence === id))
  const chosen = apart[which % Math.max(1, apart.length)]
  if (chosen === undefined) return undefined
  // What is named is told from its like by its name (RD-27).
  const whole = lacking(chosen, 'title', 'courseId', 'eventId')
  const hundredths = Math.round((chosen.clockHours ?? 0) * 100)
  const first = Math.min(hundredths - 1, Math.max(1, Math.round(hundredths * share)))
  const halves = [{ ...whole, clockHours: first / 100 }, { ...whole, id: 'second-half', clockHours: (hundredths - first) / 100 }]
  const tiedBefore = JSON.stringify(duplicatesIn(trainings, '9999-12-31')) !== JSON.stringify(duplicatesIn(trainings.map((one) => (one === chosen ? whole : one)), '9999-12-31'))
  return tiedBefore ? undefined : parseApplicant({ ...applicant, trainings: trainings.flatMap((one) => (one === chosen ? halves : [one])) })
}

/** A training that has a name, entered once more. */
export function twice(applicant: Applicant, which: number): Applicant | undefined {
  const { trainings = [], determinations = [] } = applicant
  const named = trainings.filter(({ id, title, courseId, eventId }) => (title !== undefined || (courseId !== undefined && eventId !== undefined)) && !determinations.some(({ evidence }) => evidence === id))
  const chosen = named[which % Math.max(1, named.length)]
  return chosen && parseApplicant({ ...applicant, trainings: [...trainings, { ...chosen, id: 'again' }] })
}

/** The record with everything that still runs on a day ended before it. */
export function closed(applicant: Applicant, day: string): Applicant {
  const last = addDays(day, -1)
  const ended = <T extends { readonly to?: string | undefined }>(list: readonly T[] | undefined): readonly T[] | undefined => list?.map((one) => ({ ...one, to: one.to !== undefined && one.to < day ? one.to : last }))
  return parseApplicant({
    ...applicant,
    experience: applicant.experience?.map((spell) => ({ ...spell, end: spell.end !== undefined && latest(spell.end) < day ? spell.end : last })),
    memberships: ended(applicant.memberships),
    licenses: ended(applicant.licenses),
  })
}

/** One of a list, whatever the number; none of none. */
export const pickFrom = <T>(all: readonly T[], which: number): T | undefined => all[which % Math.max(1, all.length)]

/** The record before anyone decided on one piece of evidence, or on one requirement. */
export const undecidedOn = (record: Applicant, about: string): Applicant =>
  parseApplicant({ ...record, determinations: record.determinations?.filter(({ evidence, requirement }) => evidence !== about && (evidence !== undefined || requirement !== about)) })
