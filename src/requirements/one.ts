import type { Item, Measure } from '../verdict/ladder'
import type { Rung } from '../verdict/standing'

/** The measure of every requirement that asks for one paper, degree or job: one that stands is enough. */
export function oneStands(_: unknown, items: readonly Item[], rung: Rung): Measure {
  return { enough: items.some((item) => item.rung <= rung) }
}
