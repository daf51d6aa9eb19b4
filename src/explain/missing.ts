import type { Missing } from '../verdict/result'
import type { Line } from './account'
import { fieldOf } from './field'
import { sum } from './number'
import { named, term } from './term'
import type { Telling } from './voice'

/** What would have to be added, supplied or filled. How much is missing in all, the figure tells. */
export function missingLines(telling: Telling): readonly Line[] {
  const { missing, verdict } = telling.result
  // What only waits to be verified lacks nothing.
  if (!missing || verdict === 'pending') return []
  return [...fieldTexts(missing, telling), ...slotTexts(missing, telling), ...areaTexts(missing, telling)].map((text) => ({ text }))
}

/** Areas that are short together are told as one: which of them gets the hours is open. */
function areaTexts({ areas = [], deficit }: Missing, { words }: Telling): readonly string[] {
  const { terms } = words.vocabulary
  const together = deficit && deficit.areas.length > 1 ? deficit : undefined
  const single = areas
    .filter(({ area }) => !together?.areas.includes(area))
    .map(({ area, hours }) => words.missing.area(term(terms.areas, area), hours))
  if (!together) return single
  return [...single, words.missing.deficit(named(terms.areas, together.areas), sum([together.needed, -together.available]))]
}

function slotTexts({ slots = [] }: Missing, { words, voice, index, result }: Telling): readonly string[] {
  const { terms, slot: place } = words.vocabulary
  const waiting = new Set(result.evidence.flatMap(({ id, standing }) => (standing === 'if-verified' ? index.get(id)?.by ?? [] : [])))
  const who = (id: string): string => (waiting.has(id) ? words.missing.unverified(voice.item(id)) : voice.item(id))
  return slots.map(({ slot, roles, candidates }) => words.missing.slot(place(slot), named(terms.roles, roles), candidates.map(who)))
}

/** Items that leave out the same fields are asked for together. */
function fieldTexts({ fields = [] }: Missing, { words, voice }: Telling): readonly string[] {
  const byItem = new Map<string, Set<string>>()
  for (const { evidence, field } of fields) byItem.set(evidence, (byItem.get(evidence) ?? new Set()).add(fieldOf(field)))
  const byFields = new Map<string, string[]>()
  for (const [item, names] of byItem) {
    const key = [...names].join(' ')
    byFields.set(key, [...(byFields.get(key) ?? []), item])
  }
  return [...byFields].map(([key, items]) =>
    words.missing.fields(named(words.vocabulary.terms.fields, key.split(' ')), items.includes('applicant') ? undefined : voice.items(items)))
}
