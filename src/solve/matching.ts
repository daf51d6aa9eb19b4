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

/** What the search looks at: per slot the candidates worth trying, in input order, and who holds each slot so far. */
interface Board {
  readonly candidates: readonly Candidate[]
  readonly able: readonly (readonly number[])[]
  readonly needSpecial: boolean
  readonly slots: (number | undefined)[]
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
  const slots = new Array<number | undefined>(slotCount).fill(undefined)
  const board = { candidates, able: slots.map((_, slot) => shortlist(candidates, slotCount, 1 << slot)), needSpecial, slots }
  const target = outlook(board, 0)
  for (let slot = 0; slot < slotCount; slot++) settle(board, slot, target)
  return describe(board)
}

/** Gives a slot to the first candidate with which the target is within reach; else it stays open. */
function settle(board: Board, slot: number, target: number): void {
  const { able, slots } = board
  for (const one of able[slot] ?? []) {
    if (slots.includes(one)) continue
    slots[slot] = one
    if (outlook(board, slot + 1) === target) return
  }
  slots[slot] = undefined
}

function describe({ candidates, slots }: Board): Matching {
  let filled = 0
  let special = false
  for (const [slot, one] of slots.entries()) {
    if (one === undefined) continue
    filled++
    if (isSpecial(candidates, one, slot)) special = true
  }
  return { slots, filled, special }
}

/**
 * Those who are special in a slot, and of the others that fit the first `slotCount`. The best matching needs no more of them: the rest
 * of the slots use at most `slotCount - 1`, so one that comes earlier than any outsider is always free.
 */
function shortlist(candidates: readonly Candidate[], slotCount: number, bit: number): readonly number[] {
  const able: number[] = []
  let index = 0
  for (const { fits, special } of candidates) {
    if ((special & bit) !== 0 || ((fits & bit) !== 0 && able.length < slotCount)) able.push(index)
    index++
  }
  return able
}

/** The best that can become of a choice for the first slots, as one number: slots filled, then the special pair. */
function outlook(board: Board, chosen: number): number {
  const filled = mostFilled(board, (1 << chosen) - 1)
  return board.needSpecial && specialWithin(board, chosen, filled) ? filled + 0.5 : filled
}

/** Whether so many slots can be filled with a special pair among them. */
function specialWithin(board: Board, chosen: number, filled: number): boolean {
  const { candidates, able, slots } = board
  const locked = (1 << chosen) - 1
  for (const [slot, ones] of able.entries()) {
    if (slot < chosen) {
      if (isSpecial(candidates, slots[slot], slot)) return true
      continue
    }
    for (const one of ones) {
      if (!isSpecial(candidates, one, slot) || slots.includes(one)) continue
      slots[slot] = one
      const most = mostFilled(board, locked | (1 << slot))
      slots[slot] = undefined
      if (most === filled) return true
    }
  }
  return false
}

function isSpecial(candidates: readonly Candidate[], one: number | undefined, slot: number): boolean {
  return ((candidates[one ?? candidates.length]?.special ?? 0) & (1 << slot)) !== 0
}

/** How many slots can be filled when some (bit mask) are settled as given: Kuhn's augmenting paths from slot to slot. */
function mostFilled({ able, slots }: Board, locked: number): number {
  const trial: Trial = { holders: slots.slice(), asked: 0 }
  let filled = 0
  for (const slot of slots.keys()) {
    const bit = 1 << slot
    trial.asked = locked | bit
    if ((locked & bit) !== 0 ? slots[slot] !== undefined : seat(able, trial, slot)) filled++
  }
  return filled
}

/** Fills a slot with a free candidate, or with one whose slot someone else can take. */
function seat(able: Board['able'], trial: Trial, slot: number): boolean {
  for (const one of able[slot] ?? []) {
    const other = trial.holders.indexOf(one)
    if (other >= 0) {
      if ((trial.asked & (1 << other)) !== 0) continue
      trial.asked |= 1 << other
      if (!seat(able, trial, other)) continue
    }
    trial.holders[slot] = one
    return true
  }
  return false
}
