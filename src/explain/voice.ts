import type { RequirementKind } from '../rulebook/requirement'
import type { RequirementResult, Unit } from '../verdict/result'
import { datesOf, type RecordIndex, type RecordItem } from './record'
import { slugOf } from './slug'
import type { ItemKind, Measure, Voice, Words } from './words'

/** So many are named one by one within a sentence. */
const FEW = 3

/** One requirement's result, with the words and the record it is told from. */
export interface Telling {
  readonly words: Words
  readonly index: RecordIndex
  readonly result: RequirementResult
  readonly measure: Measure
  readonly voice: Voice
  /** The day asked about, where it is at hand. */
  readonly asOf: string | undefined
}

export function tell(words: Words, index: RecordIndex, result: RequirementResult, asOf?: string): Telling {
  const measure = measureOf(result)
  const item = (id: string): string => (id === 'applicant' ? words.items.applicant : index.get(id)?.title ?? id)
  const items = (ids: readonly string[]): string =>
    ids.length <= FEW ? words.list(once(ids.map(item))) : summed(ids, result.kind, words, index)
  return { words, index, result, measure, asOf, voice: { item, items, amount: (value) => words.quantity(value, measure) } }
}

/** Names that are the same are said once, with how often. */
export function once(names: readonly string[]): readonly string[] {
  return [...new Set(names)].map((name) => {
    const times = names.filter((other) => other === name).length
    return times === 1 ? name : `${name} (${times}x)`
  })
}

/** `58 sessions, 2023-02-03 to 2025-01-17` */
export function summed(ids: readonly string[], kind: RequirementKind, words: Words, index: RecordIndex): string {
  const known = ids.flatMap<RecordItem>((id) => index.get(id) ?? [])
  const dates = datesOf(known)
  const count = words.items.many(ids.length, known[0]?.kind ?? EVIDENCE[kind])
  return dates ? `${count}, ${words.range(dates.from, dates.to)}` : count
}

/** What kind of evidence a kind of requirement looks at. */
export const EVIDENCE: Readonly<Record<RequirementKind, ItemKind>> = {
  'education': 'education',
  'hours': 'training',
  'experience': 'experience',
  'supervision': 'supervision',
  'references': 'reference',
  'membership': 'membership',
  'agreement': 'agreement',
  'exam': 'exam',
  'license': 'license',
  'document': 'document',
  'employment': 'experience',
  'profile': 'determination',
  'judgement': 'determination',
  'all-of': 'determination',
  'any-of': 'determination',
}

/** What the figures of a result count. */
export function measureOf({ id, kind, required, counted, missing }: RequirementResult): Measure {
  const unit = (required ?? counted ?? missing?.quantity)?.unit ?? USUAL[kind] ?? 'count'
  if (unit !== 'count') return unit
  switch (kind) {
    case 'references': return 'ratings'
    case 'hours': return 'areas'
    case 'experience': return slugOf(id) === 'service-mix' ? 'services' : 'families'
    default: return 'pieces'
  }
}

const USUAL: Partial<Readonly<Record<RequirementKind, Unit>>> = { hours: 'clock-hours', supervision: 'hours', experience: 'days' }
