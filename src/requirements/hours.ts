import type { AreaMinimum, HoursRequirement } from '../rulebook/requirement'
import type { Allocation } from '../solve/allocation'
import { evidenceOf } from '../verdict/evidence'
import type { Note } from '../verdict/codes'
import type { Measure } from '../verdict/ladder'
import { COUNTED, EXCLUDED, type Rung } from '../verdict/standing'
import { allocateTo, minimaOf } from './areas'
import type { Context } from './context'
import { copiesThatDiffer, mergeCopies, offerOn } from './copies'
import { kindOf, ofAnyDate, restsOn, type Otherwise, type Shortfall } from './kind'
import { hundredths, shortOf } from './shortfall'
import { classifyTraining, hoursFor, type TrainingItem } from './training'

export interface HoursMeasure extends Measure {
  readonly amount: number
  /** Where areas are asked: how the hours were split, with a share for each item. */
  readonly allocation?: Allocation
}

/** A sum of training hours, minimum hours in each of several areas, or a number of areas touched. */
export const hours = /* @__PURE__ */ kindOf<HoursRequirement, TrainingItem, HoursMeasure>({
  classify: (requirement, context) => {
    const entries = (context.applicant.trainings ?? []).map((training) => classifyTraining(training, requirement, context))
    mergeCopies(entries, context.duplicates())
    return entries
  },

  measure: (requirement, items, rung) => {
    const minima = minimaOf(requirement)
    if (!minima) {
      const amount = totalOn(requirement, items, rung) / 100
      return { enough: typeof requirement.hours === 'number' && amount >= requirement.hours, amount }
    }
    const allocation = allocateTo(minima, items, rung, requirement.sharing)
    const filled = allocation.filled.reduce((sum, hundredth) => sum + hundredth, 0)
    if (requirement.distinctAreas === undefined) return { enough: allocation.feasible, amount: filled / 100, allocation }
    return { enough: filled >= requirement.distinctAreas, amount: filled, allocation }
  },

  adds: (items, rung) => items.some((entry) => entry.rung === rung || entry.data.copies?.some((copy) => copy.rung === rung)),

  unit: ({ unit, distinctAreas }) => (distinctAreas === undefined ? unit : 'count'),
  required,

  shortfall: (requirement, counted) => {
    const minima = minimaOf(requirement)
    if (!minima || !counted.allocation) return shortOf(requirement.unit, counted.amount, required(requirement) ?? Infinity)
    const names = minima.map(({ area }) => area)
    return requirement.distinctAreas === undefined ? shortAreas(minima, requirement, counted.allocation, counted.amount) : tooFewAreas(names, counted, requirement.distinctAreas)
  },

  evidence: (requirement, items, counted) => {
    const minima = minimaOf(requirement)
    if (!minima) return items.map((entry) => evidenceOf(entry, amountOf(requirement, entry)))
    return items.map((entry, index) => {
      if (entry.rung > COUNTED) return evidenceOf(entry)
      const shares = counted.allocation?.shares[index] ?? []
      const areas = minima.flatMap(({ area }, at) => (shares[at] ? [{ area, hours: shares[at] / 100 }] : []))
      if (areas.length === 0) return evidenceOf(entry, 0, entry.reason ?? { code: 'not-needed', params: {} })
      // Where areas are counted, hours are not: a trace is enough.
      if (requirement.distinctAreas !== undefined) return evidenceOf(entry, areas.length, entry.reason ?? { code: 'areas-touched', params: { areas: areas.map(({ area }) => area) } })
      return evidenceOf(entry, hundredths(areas.reduce((sum, share) => sum + share.hours, 0)), entry.reason ?? { code: 'split', params: { areas } })
    })
  },

  notes: (requirement, items, _, context) => copiesThatDiffer(items).concat(recommend(requirement, items, context)),

  dated: true,

  alternatives: [
    { asks: 'either', read: withOtherMinima },
    { asks: 'less', read: ofAnyDate },
    { asks: 'less', read: sharedInFull },
  ],
})

/** The other reading of the rule's areas, where it names one. */
function withOtherMinima(requirement: HoursRequirement): Otherwise<HoursRequirement> {
  const { alternativeMinima: other } = requirement
  return other && restsOn(requirement, other.reading) ? { reading: other.reading, requirement: { ...requirement, minima: other.minima } } : undefined
}

/** The other reading of RD-06: a training gives its full hours to each of its areas. */
function sharedInFull(requirement: HoursRequirement): Otherwise<HoursRequirement> {
  const { minima, sharing } = requirement
  return minima && sharing !== 'full' && restsOn(requirement, 'RD-06') ? { reading: 'RD-06', requirement: { ...requirement, sharing: 'full' } } : undefined
}

function required({ distinctAreas, minima, hours: threshold }: HoursRequirement): number | undefined {
  if (distinctAreas !== undefined) return distinctAreas
  if (minima) return sumOf(minima)
  return threshold === 'unpublished' ? undefined : threshold
}

const sumOf = (minima: readonly AreaMinimum[]): number => hundredths(minima.reduce((sum, minimum) => sum + minimum.hours, 0))

/** Hours in total, in hundredths. */
function totalOn(requirement: HoursRequirement, items: readonly TrainingItem[], rung: Rung): number {
  let sum = 0
  for (const entry of items) sum += givenBy(requirement, entry, rung)
  return sum
}

/** What an item gives to the total on a rung. Where areas are asked, only hours that can go to one. */
function givenBy({ areas }: HoursRequirement, entry: TrainingItem, rung: Rung): number {
  if (!areas && !entry.data.copies) return entry.rung <= rung ? entry.data.hours : 0
  const offer = offerOn(entry, rung)
  if (!offer) return 0
  return areas ? hoursFor(offer, { anyOf: areas }) : offer.hours
}

function amountOf(requirement: HoursRequirement, entry: TrainingItem): number | undefined {
  if (entry.rung === EXCLUDED) return undefined
  const amount = givenBy(requirement, entry, entry.rung)
  return amount === Infinity ? undefined : amount / 100
}

function shortAreas(minima: readonly AreaMinimum[], { unit }: HoursRequirement, { filled, deficit }: Allocation, counted: number): Shortfall {
  const short = minima.flatMap(({ area, hours: needed }, index) => {
    const given = (filled[index] ?? 0) / 100
    return given < needed ? [{ area, hours: given, required: needed }] : []
  })
  const together = deficit && {
    areas: deficit.areas.flatMap((index) => minima[index]?.area ?? []),
    needed: deficit.needed / 100,
    available: deficit.available / 100,
  }
  return {
    findings: [
      { code: 'areas-short', params: { areas: short } },
      ...(together && together.areas.length > 1 ? [{ code: 'areas-short-together', params: together } as const] : []),
    ],
    missing: {
      quantity: { unit, value: hundredths(sumOf(minima) - counted) },
      areas: short.map(({ area, hours: given, required: needed }) => ({ area, hours: hundredths(needed - given) })),
      ...(together && { deficit: together }),
    },
  }
}

function tooFewAreas(names: readonly string[], { amount, allocation }: HoursMeasure, needed: number): Shortfall {
  const touched = names.filter((_, index) => (allocation?.filled[index] ?? 0) > 0)
  return {
    findings: [{ code: 'too-few-areas', params: { areas: touched, required: needed } }],
    missing: { quantity: { unit: 'count', value: needed - amount } },
  }
}

function recommend({ recommended }: HoursRequirement, items: readonly TrainingItem[], { applicant }: Context): readonly Note[] {
  if (!recommended || applicant.practice?.[recommended.unless] === false) return []
  const about = items.reduce((sum, entry) => {
    const offer = offerOn(entry, COUNTED)
    return offer ? sum + hoursFor(offer, { anyOf: [recommended.area] }) : sum
  }, 0)
  return about / 100 < recommended.hours ? [{ code: 'rsc-training-recommended', params: { hours: recommended.hours, counted: about / 100 } }] : []
}
