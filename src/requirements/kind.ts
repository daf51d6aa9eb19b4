import type { ReadingId } from '../rulebook/citation'
import type { Requirement } from '../rulebook/requirement'
import type { Finding, Note } from '../verdict/codes'
import type { Item, Measure } from '../verdict/ladder'
import type { Evidence, Missing, Unit } from '../verdict/result'
import type { Rung } from '../verdict/standing'
import type { Context } from './context'

/**
 * A kind of requirement: how its evidence stands and what it amounts to. The ladder does the rest.
 * Measures are monotone: more items, or a higher rung, never make one worse.
 */
export interface Kind<R extends Requirement, I extends Item, M extends Measure> {
  /** Every piece of evidence the requirement looks at, in document order, with its standing. */
  readonly classify: (requirement: R, context: Context) => readonly I[]
  /** Whether what stands on a rung or better is enough, and how much it amounts to. */
  readonly measure: (requirement: R, items: readonly I[], rung: Rung) => M
  /** Where only more evidence makes a difference: whether some stands on a rung that does not stand on a better one. */
  readonly adds?: ((items: readonly I[], rung: Rung) => boolean) | undefined
  /** The unit of what is measured, where it is a figure. */
  readonly unit?: ((requirement: R) => Unit) | undefined
  /** The figure asked for; none where it is not published. */
  readonly required?: ((requirement: R) => number | undefined) | undefined
  /** Said whatever the verdict is, from what counts without doubt. */
  readonly remarks?: ((requirement: R, counted: M) => readonly Finding[]) | undefined
  /** Why what counts without doubt is not enough, and what is missing. */
  readonly shortfall: (requirement: R, counted: M, items: readonly I[], context: Context) => Shortfall
  /** The account of each item. `counted` tells how much each gave. */
  readonly evidence?: ((requirement: R, items: readonly I[], counted: M) => readonly Evidence[]) | undefined
  readonly notes?: ((requirement: R, items: readonly I[], counted: M, context: Context) => readonly Note[]) | undefined
  /** Renewals: whether evidence must be dated in the period. */
  readonly dated?: true | undefined
  /** Other readings of the source, for the note `reading-matters`. */
  readonly alternatives?: readonly Alternative<R>[] | undefined
}

/** Gives all kinds one shape, so that the code they share runs on one kind of object. */
export function kindOf<R extends Requirement, I extends Item, M extends Measure>(kind: Kind<R, I, M>): Kind<R, I, M> {
  const { classify, measure, adds, unit, required, remarks, shortfall, evidence, notes, dated, alternatives } = kind
  return { classify, measure, adds, unit, required, remarks, shortfall, evidence, notes, dated, alternatives }
}

/** Whether the rule rests on a reading of the source. One that says outright what it means has no other. */
export function restsOn({ reading, furtherReadings }: Requirement, id: ReadingId): boolean {
  return reading === id || (furtherReadings !== undefined && furtherReadings.includes(id))
}

export interface Shortfall {
  readonly findings: readonly Finding[]
  readonly missing?: Missing
}

export interface Alternative<R extends Requirement> {
  /** Whether it asks for less than ours, so that it can only better a verdict, or may be either. */
  readonly asks: 'less' | 'either'
  /** The requirement as it would then be; nothing where it does not rest on our reading. */
  readonly read: (requirement: R, context: Context) => Otherwise<R>
}

export type Otherwise<R extends Requirement> = { readonly reading: ReadingId; readonly requirement: R } | undefined

/** The other reading of RD-05: evidence of any date. */
export function ofAnyDate<R extends Requirement>(requirement: R, { dates }: Context): Otherwise<R> {
  return dates && restsOn(requirement, 'RD-05') ? { reading: 'RD-05', requirement: { ...requirement, anyDate: true } } : undefined
}
