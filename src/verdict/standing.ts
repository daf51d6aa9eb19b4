/**
 * How a piece of evidence stands toward one requirement, best first.
 *
 * - `counted`: it counts.
 * - `if-verified`: it counts once the registry verifies it.
 * - `if-approved`: it counts if a reviewer approves what the rule leaves to judgement.
 * - `if-known`: it counts if something that the record leaves out turns out well.
 * - `excluded`: it does not count.
 */
export type Standing = (typeof STANDINGS)[number]

/** Best first; the position is the rung. */
export const STANDINGS = ['counted', 'if-verified', 'if-approved', 'if-known', 'excluded'] as const

/** A standing as a number, for comparing: 0 is `counted`, 4 is `excluded`. */
export type Rung = 0 | 1 | 2 | 3 | 4

/** The rung at a place of `STANDINGS`; the one cast that numbers need. */
export const rungAt = (place: number): Rung => place as Rung

export const COUNTED = 0
export const IF_VERIFIED = 1
export const IF_APPROVED = 2
export const IF_KNOWN = 3
export const EXCLUDED = 4
