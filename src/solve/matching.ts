/** Bit masks over slots. */
export interface Candidate {
  /** Slots that this person can fill. */
  readonly fits: number
  /** Those of them in which this person would also satisfy the special minimum. */
  readonly special: number
}

export interface Matching {
  /** Per slot the index of its candidate. */
  readonly slots: readonly (number | undefined)[]
  readonly filled: number
  /** Whether at least one of the pairs is special. */
  readonly special: boolean
}

/** Per slot the candidates worth trying, in input order, and those of them that are special there. */
interface Shortlist {
  readonly able: readonly (readonly number[])[]
  readonly special: readonly (readonly number[])[]
}

/** A search for an augmenting path: who holds each slot, and the slots (bit mask) that must not be asked again. */
interface Trial {
  readonly holders: (number | undefined)[]
  asked: number
}

/**
 * Puts at most one candidate in each slot and each candidate in at most one slot. Best: most slots filled; then,
 * if `needSpecial`, at least one special pair; then the earliest candidates, slot by slot, an open slot last.
 * Slot by slot it fixes the first candidate with which the best is still within reach.
 *
 * @example
 * match([{ fits: 0b11, special: 0 }, { fits: 0b01, special: 0b01 }], 2, true)
 * // { slots: [1, 0], filled: 2, special: true }
 */
export function match(candidates: readonly Candidate[], slotCount: number, needSpecial: boolean): Matching {
  const list = shortlist(candidates, slotCount, needSpecial)
  const slots: (number | undefined)[] = []
  const target = outlook(list, slots)
  for (const able of list.able) {
    slots.push(able.find((one) => !slots.includes(one) && outlook(list, [...slots, one]) === target))
  }
  return describe(candidates, slots)
}

function describe(candidates: readonly Candidate[], slots: readonly (number | undefined)[]): Matching {
  let filled = 0
  let special = false
  for (const [slot, one] of slots.entries()) {
    if (one === undefined) continue
    filled++
    if (((candidates[one]?.special ?? 0) & (1 << slot)) !== 0) special = true
  }
  return { slots, filled, special }
}

/**
 * Per slot the first `slotCount` candidates that fit and, if asked, the first `slotCount` that are special there.
 * The best matching needs no other: the rest of the slots use at most `slotCount - 1` of them, so one that comes
 * earlier than any outsider is always free.
 */
function shortlist(candidates: readonly Candidate[], slotCount: number, needSpecial: boolean): Shortlist {
  const able: (readonly number[])[] = []
  const special: (readonly number[])[] = []
  for (let slot = 0; slot < slotCount; slot++) {
    const bit = 1 << slot
    const fitting = first(candidates, slotCount, (one) => (one.fits & bit) !== 0)
    const asSpecial = needSpecial ? first(candidates, slotCount, (one) => (one.special & bit) !== 0) : []
    able.push([...new Set([...fitting, ...asSpecial])])
    special.push(asSpecial)
  }
  return { able, special }
}

function first(candidates: readonly Candidate[], most: number, holds: (one: Candidate) => boolean): readonly number[] {
  const found: number[] = []
  for (const [index, one] of candidates.entries()) {
    if (found.length === most) break
    if (holds(one)) found.push(index)
  }
  return found
}

/** The best that can become of a choice for the first slots, as one number: slots filled, then the special pair. */
function outlook(list: Shortlist, chosen: readonly (number | undefined)[]): number {
  const locked = (1 << chosen.length) - 1
  const filled = mostFilled(list, chosen, locked)
  const special = list.special.some((ones, slot) => ones.some((one) => {
    if (slot < chosen.length) return chosen[slot] === one
    if (chosen.includes(one)) return false
    const forced = chosen.slice()
    forced[slot] = one
    return mostFilled(list, forced, locked | (1 << slot)) === filled
  }))
  return special ? filled + 0.5 : filled
}

/** How many slots can be filled when some (bit mask) are settled as given: Kuhn's augmenting paths from slot to slot. */
function mostFilled(list: Shortlist, settled: readonly (number | undefined)[], locked: number): number {
  const trial: Trial = { holders: settled.slice(), asked: 0 }
  let filled = 0
  for (const slot of list.able.keys()) {
    const bit = 1 << slot
    trial.asked = locked | bit
    if ((locked & bit) !== 0 ? settled[slot] !== undefined : seat(list, trial, slot)) filled++
  }
  return filled
}

/** Fills a slot with a free candidate, or with one whose slot someone else can take. */
function seat(list: Shortlist, trial: Trial, slot: number): boolean {
  for (const one of list.able[slot] ?? []) {
    const other = trial.holders.indexOf(one)
    if (other >= 0) {
      if ((trial.asked & (1 << other)) !== 0) continue
      trial.asked |= 1 << other
      if (!seat(list, trial, other)) continue
    }
    trial.holders[slot] = one
    return true
  }
  return false
}
