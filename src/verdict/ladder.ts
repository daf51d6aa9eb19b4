import { COUNTED, IF_KNOWN, rungAt, type Rung } from './standing'
import { VERDICTS, type DecidedVerdict } from './verdict'
import type { Reason } from './codes'
import type { MissingField } from './result'

/**
 * A piece of evidence while it is being decided, with what its kind wants to remember of it. All kinds share the one shape, and every
 * item is made by `item`, so that the code they share runs on one kind of object.
 */
export interface Item<Data = unknown> {
  readonly id: string
  readonly data: Data
  /** The worst of all doubts so far. */
  rung: Rung
  /** Why it stands no better: the first doubt of that rung. */
  reason: Reason | undefined
  /** Fields that the record leaves out and that matter here. */
  fields: MissingField[] | undefined
}

/** A fresh item, in no doubt yet. */
export function item<Data>(id: string, data: Data): Item<Data> {
  return { id, data, rung: COUNTED, reason: undefined, fields: undefined }
}

/** What a set of items amounts to. */
export interface Measure {
  readonly enough: boolean
  /** In the unit of the requirement. */
  readonly amount?: number
}

/** Puts an item under a doubt. Of two doubts the worse decides, of two alike the first. */
export function doubt(item: Item, rung: Rung, reason: Reason): void {
  if (rung <= item.rung) return
  item.rung = rung
  item.reason = reason
}

/** The record leaves out a field that would decide. */
export function unknown(item: Item, field: string): void {
  missing(item, { evidence: item.id, field })
  if (item.rung < IF_KNOWN) doubt(item, IF_KNOWN, { code: 'not-recorded', params: { field } })
}

/** Names a field that the record leaves out, of the item itself or of what it leans on. */
export function missing(item: Item, field: MissingField): void {
  if (item.fields) item.fields.push(field)
  else item.fields = [field]
}

const always = (): boolean => true

export interface Outcome<M extends Measure> {
  readonly verdict: DecidedVerdict
  /** What counts without any doubt. */
  readonly counted: M
  /** What the verdict rests on: the first rung that was enough, else the last. */
  readonly decisive: M
}

/**
 * The one ladder that decides every kind of requirement: what is counted, then what is there once verified, once approved,
 * once known. The first rung on which it is enough gives the verdict.
 *
 * @param adds whether a rung can make a difference to the one before it; where it cannot, it is not measured
 * @example
 * climb((rung) => ({ enough: rung >= 2 })).verdict // 'needs-review'
 */
export function climb<M extends Measure>(measure: (rung: Rung) => M, adds: (rung: Rung) => boolean = always): Outcome<M> {
  const counted = measure(COUNTED)
  let decisive = counted
  for (let rung: Rung = COUNTED; ; rung = rungAt(rung + 1)) {
    if (decisive.enough) return { verdict: VERDICTS[rung], counted, decisive }
    if (rung === IF_KNOWN) return { verdict: 'not-met', counted, decisive }
    const next = rungAt(rung + 1)
    if (adds(next)) decisive = measure(next)
  }
}
