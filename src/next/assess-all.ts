import { assess, type AssessOptions } from '../assess/assess'
import type { CivilDate } from '../calendar/civil-date'
import type { Applicant } from '../model/applicant'
import type { Standard, StandardId } from '../rulebook/standard'
import type { Assessment, Counting } from '../verdict/result'
import { VERDICTS, type Verdict } from '../verdict/verdict'
import { asked } from './asked'
import { buildsOn, type BuildsOn } from './builds-on'
import { compareShares, gapsOf, sharesOf, type Gaps, type Share } from './gaps'
import { givenStandards, type GivenStandards } from './given-standards'

export interface AssessAllOptions extends Omit<AssessOptions, 'period'> {
  /** A record or any series of standards; the catalogue where it is left out. Each is assessed as it is: editions are chosen before, with `find`. */
  readonly standards?: GivenStandards | undefined
}

/** Every standard at a glance. */
export interface Levels {
  readonly asOf: CivilDate
  readonly counting: Counting
  /** What is met now: applications for what is not held yet, and renewals of what is held. */
  readonly met: readonly StandardId[]
  /** The first application in `levels` that is not met; absent where all are. */
  readonly nearest?: StandardId
  /** Nearest first. */
  readonly levels: readonly Level[]
}

/** One standard: its verdict, how far it is, and the whole assessment. */
export interface Level {
  readonly standard: StandardId
  readonly name: string
  readonly programme: string
  readonly purpose: 'initial' | 'renewal'
  /** Whether the record has a holding, issued by `asOf`, of the credential; for a renewal, of the one that it renews. */
  readonly held: boolean
  /** No next step for this person: an application for what is held already, or a renewal of what is not held. Always last, never the nearest. */
  readonly apart: boolean
  readonly verdict: Verdict
  readonly gaps: Gaps
  readonly buildsOn: readonly BuildsOn[]
  readonly assessment: Assessment
}

/**
 * Holds one record against every standard, and orders the answers, nearest first. The order: what stands `apart` comes last, and before it what does
 * not apply; else fewer gaps come first; then the smaller sum of the shares they are short by (missing of required, 1 where no figure says it, added
 * up exactly); then the better verdict (`met`, `pending`, `needs-review`, `needs-information`); then fewer requirements that await facts, then
 * verification, then review; then the order in which the standards are given.
 *
 * A gap is a requirement that is not met, or one whose figure is unpublished or unofficial and for which the record has nothing at all: without
 * that, a standard of which nobody has published the figures would seem near to everybody. With something on record such a requirement is for a
 * reviewer, never better: that is so for everybody, and no gap of this person.
 *
 * @throws RangeError where `asOf` is no civil date, or `counting` none of its two words
 * @example
 * assessAll(parseApplicant(record), { asOf: '2026-11-21' }).nearest // 'ohio-imh/level-1'
 */
export function assessAll(applicant: Applicant, options: AssessAllOptions): Levels {
  const { asOf, counting } = asked(options)
  const holdings = new Set((applicant.holdings ?? []).filter(({ issued }) => issued <= asOf).map(({ standard }) => standard))
  const levels = givenStandards(options.standards).map((standard) => levelOf(standard, assess(standard, applicant, { asOf, counting }), holdings))
  const ordered = levels.map((level) => ({ level, place: placeOf(level) })).sort((a, b) => compare(a.place, b.place)).map(({ level }) => level)
  const nearest = ordered.find(({ apart, purpose, verdict }) => !apart && purpose === 'initial' && verdict !== 'met' && verdict !== 'not-applicable')
  return {
    asOf,
    counting,
    met: ordered.filter(({ apart, verdict }) => !apart && verdict === 'met').map(({ standard }) => standard),
    ...(nearest && { nearest: nearest.standard }),
    levels: ordered,
  }
}

function levelOf(standard: Standard, assessment: Assessment, holdings: ReadonlySet<StandardId>): Level {
  const { id, name, programme, purpose, renews } = standard
  const held = holdings.has(renews?.standard ?? id)
  return {
    standard: id,
    name,
    programme,
    purpose,
    held,
    apart: held === (purpose === 'initial'),
    verdict: assessment.verdict,
    gaps: gapsOf(assessment),
    buildsOn: buildsOn(standard),
    assessment,
  }
}

/** The criteria of the order in their order; less is nearer. */
interface Place {
  readonly before: readonly number[]
  readonly share: Share
  readonly behind: readonly number[]
}

function placeOf({ apart, verdict, gaps }: Level): Place {
  return {
    before: [Number(apart), Number(verdict === 'not-applicable'), gaps.notMet + gaps.withoutEvidence],
    share: sharesOf(gaps),
    behind: [verdict === 'not-applicable' ? 0 : VERDICTS.indexOf(verdict), gaps.awaitingFacts, gaps.awaitingVerification, gaps.awaitingReview],
  }
}

function compare(a: Place, b: Place): number {
  return inTurn(a.before, b.before) || compareShares(a.share, b.share) || inTurn(a.behind, b.behind)
}

/** The first difference decides. */
function inTurn(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}
