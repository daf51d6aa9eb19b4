import type { RequirementId } from '../rulebook/requirement'
import type { Assessment, Quantity, RequirementResult } from '../verdict/result'
import type { Verdict } from '../verdict/verdict'

/** How far a record is from a standard, in numbers. */
export interface Gaps {
  /** Requirements that bind this person: all but those that do not apply. */
  readonly requirements: number
  readonly met: number
  readonly notMet: number
  readonly awaitingFacts: number
  readonly awaitingVerification: number
  readonly awaitingReview: number
  /** Of those, the ones that are for a reviewer because their figure is unpublished or unofficial, and for which the record has nothing at all. */
  readonly withoutEvidence: number
  /** What each requirement lacks that is not met, in the order of the standard. */
  readonly missing: readonly Gap[]
}

/** What one requirement lacks. Where it is made of parts, `requirement` is the part that the figures are about. */
export interface Gap {
  readonly requirement: RequirementId
  /** How much is missing of how much, in one unit. Both are absent where no figure says it: a paper, a degree, a reviewer's no. */
  readonly missing?: Quantity
  readonly required?: Quantity
}

/** Counts what an assessment leaves open. */
export function gapsOf({ requirements }: Assessment): Gaps {
  const withVerdict = (wanted: Verdict): readonly RequirementResult[] => requirements.filter(({ verdict }) => verdict === wanted)
  return {
    requirements: requirements.length - withVerdict('not-applicable').length,
    met: withVerdict('met').length,
    notMet: withVerdict('not-met').length,
    awaitingFacts: withVerdict('needs-information').length,
    awaitingVerification: withVerdict('pending').length,
    awaitingReview: withVerdict('needs-review').length,
    withoutEvidence: withVerdict('needs-review').filter(({ authority }) => authority === 'unpublished' || authority === 'secondary').filter((result) => !hasEvidence(result)).length,
    missing: withVerdict('not-met').map(gapOf),
  }
}

/** Whether anything on record counts, or may. */
const hasEvidence = ({ evidence, parts = [] }: RequirementResult): boolean => evidence.some(({ standing }) => standing !== 'excluded') || parts.some(hasEvidence)

/** A whole is as near as the nearest of its parts where one is enough, and as far as the farthest where all are asked. */
function gapOf({ id, kind, required, missing, parts = [], findings }: RequirementResult): Gap {
  if (required && missing?.quantity && missing.quantity.value > 0) return { requirement: id, missing: missing.quantity, required }
  const reviewed = findings.some(({ code }) => code === 'determined')
  const gaps = reviewed ? [] : parts.filter(({ verdict }) => verdict === 'not-met').map(gapOf).sort((a, b) => compareShares(shareOf(a), shareOf(b)))
  const decisive = kind === 'any-of' ? gaps[0] : gaps.at(-1)
  return decisive?.missing ? decisive : { requirement: id }
}

/** A fraction of whole numbers, for sums without rounding: 46.5 of 50 hours is short by 350/5000. */
export interface Share {
  readonly of: bigint
  readonly part: bigint
}

const ALL: Share = { part: 1n, of: 1n }

/** The share that is missing; 1 where no figure says it, and never more. */
export function shareOf({ missing, required }: Gap): Share {
  if (!missing || !required) return ALL
  const share = { part: inHundredths(missing), of: inHundredths(required) }
  return share.part < share.of ? share : ALL
}

/** All the shares that are missing, added up; where the record has nothing, all of it is. */
export function sharesOf({ missing, withoutEvidence }: Gaps): Share {
  return missing.map(shareOf).reduce<Share>((sum, share) => ({ part: sum.part * share.of + share.part * sum.of, of: sum.of * share.of }), { part: BigInt(withoutEvidence), of: 1n })
}

/** Below 0 where the first is the smaller. */
export function compareShares(a: Share, b: Share): number {
  const difference = a.part * b.of - b.part * a.of
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Hours have two decimals at most, days and counts none. */
const inHundredths = ({ value }: Quantity): bigint => BigInt(Math.round(value * 100))
