import type { CivilDate } from '../calendar/civil-date'
import type { Training } from '../model/applicant'

/** Positions in `trainings` of entries that are the same training (RD-27): each group in document order, two or more long. */
export interface Duplicates {
  readonly groups: readonly (readonly number[])[]
}

const NONE: Duplicates = { groups: [] }

/**
 * Finds entries of one training: the same `courseId` and `eventId`, or the same title (case and outer spaces aside), date and
 * recorded hours; transitively. Half an id pair counts as none, a missing title never matches. Trainings after `asOf` are not seen.
 */
export function duplicatesIn(trainings: readonly Training[], asOf: CivilDate): Duplicates {
  if (allApart(trainings)) return NONE
  const days = new Map<CivilDate, number>()
  for (const { completed } of trainings) days.set(completed, (days.get(completed) ?? 0) + 1)
  const parents = trainings.map((_, index) => index)
  const seen = new Map<string, number>()
  trainings.forEach((training, index) => {
    if (training.completed > asOf) return
    const { courseId, eventId, title } = training
    if (courseId !== undefined && eventId !== undefined) tie(`id ${courseId.length} ${courseId}${eventId}`, index, seen, parents)
    // A title is shared only on a shared day, and few days are.
    if (title !== undefined && days.get(training.completed) !== 1) {
      tie(`title ${training.completed} ${training.clockHours ?? ''} ${title.trim().toLowerCase()}`, index, seen, parents)
    }
  })
  return { groups: grouped(parents) }
}

/** Records mostly come in order of time, a day or more apart and without ids: then no two can be the same training. */
function allApart(trainings: readonly Training[]): boolean {
  let previous = ''
  for (const { completed, courseId, eventId } of trainings) {
    if (completed <= previous || (courseId !== undefined && eventId !== undefined)) return false
    previous = completed
  }
  return true
}

function tie(key: string, index: number, seen: Map<string, number>, parents: number[]): void {
  const first = seen.get(key)
  if (first === undefined) seen.set(key, index)
  else join(parents, first, index)
}

function grouped(parents: number[]): number[][] {
  const groups = new Map<number, number[]>()
  for (const index of parents.keys()) {
    const root = rootOf(parents, index)
    const group = groups.get(root)
    if (group) group.push(index)
    else groups.set(root, [index])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** The smallest position of the group, halving the way there for the next look. */
function rootOf(parents: number[], index: number): number {
  let at = index
  for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
    const grandparent = parents[parent] ?? parent
    parents[at] = grandparent
    at = grandparent
  }
  return at
}

function join(parents: number[], a: number, b: number): void {
  const first = rootOf(parents, a)
  const second = rootOf(parents, b)
  parents[Math.max(first, second)] = Math.min(first, second)
}
