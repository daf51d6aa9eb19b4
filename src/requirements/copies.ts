import { doubt } from '../verdict/ladder'
import type { Note } from '../verdict/codes'
import { EXCLUDED, type Rung } from '../verdict/standing'
import type { Duplicates } from './duplicates'
import { offerOf, together, type Offer, type TrainingItem } from './training'

/**
 * RD-27: of several entries of one training the one that stands best, then the earlier, bears the amount; the others are excluded
 * as its duplicates. It keeps them all as they stood, so that each rung sees the copies that stand on it.
 */
export function mergeCopies(entries: readonly TrainingItem[], { groups }: Duplicates): void {
  for (const group of groups) {
    const standing = group.flatMap((index) => entries[index] ?? []).filter(({ rung }) => rung < EXCLUDED)
    const [first, ...rest] = standing
    if (!first || rest.length === 0) continue
    const bearer = rest.reduce((best, next) => (next.rung < best.rung ? next : best), first)
    bearer.data.copies = standing.map((entry) => ({ ...entry }))
    for (const entry of standing) {
      if (entry !== bearer) doubt(entry, EXCLUDED, { code: 'duplicate', params: { of: bearer.id } })
    }
  }
}

/** What an entry, with its copies, offers on a rung; nothing where it does not stand on it. */
export function offerOn(entry: TrainingItem, rung: Rung): Offer | undefined {
  if (entry.rung > rung) return undefined
  const { copies } = entry.data
  if (!copies) return offerOf(entry)
  return together(copies.filter((copy) => copy.rung <= rung).map(offerOf))
}

/** Where the copies of a training differ, someone should look at them. */
export function copiesThatDiffer(entries: readonly TrainingItem[]): readonly Note[] {
  const notes: Note[] = []
  for (const { data: { copies } } of entries) {
    if (!copies || new Set(copies.map(signature)).size === 1) continue
    notes.push({ code: 'duplicates-differ', params: { evidence: copies.map(({ id }) => id) } })
  }
  return notes
}

function signature({ data: { hours, training: { competencyAreas, hoursByArea } } }: TrainingItem): string {
  return JSON.stringify([String(hours), [...competencyAreas].sort(), Object.entries(hoursByArea ?? {}).sort()])
}
