import type { CompetencyArea, Training } from '../model/applicant'
import type { AreaMinimum, HoursRequirement } from '../rulebook/requirement'
import { doubt, item, unknown, type Item } from '../verdict/ladder'
import { EXCLUDED, IF_APPROVED } from '../verdict/standing'
import { date, verify, type Context } from './context'
import { settle } from './decisions'

/** A training; its hours are `Infinity` where the amount is unknown and stands for whatever is missing. */
export type TrainingItem = Item<TrainingData>

export interface TrainingData {
  readonly training: Training
  /** Hundredths of an hour. */
  hours: number
  /** RD-27: the other entries of the same training, kept with the one that stands best; they give no amount of their own. */
  copies: readonly TrainingItem[] | undefined
}

/** How a training stands, duplicates aside. */
export function classifyTraining(training: Training, requirement: HoursRequirement, context: Context): TrainingItem {
  const entry = item<TrainingData>(training.id, { training, hours: 0, copies: undefined })
  date(entry, training.completed, training.completed, context, requirement.anyDate)
  fits(entry, requirement)
  verify(entry, training.verification, context)
  const decision = settle(entry, requirement.id, context.decisions)
  entry.data.hours = decision?.decision === 'accepted' && decision.clockHours !== undefined ? inHundredths(decision.clockHours) : recordedHours(entry, requirement)
  return entry
}

export const inHundredths = (hours: number): number => Math.round(hours * 100)

function fits(entry: TrainingItem, { areas, didactic, ages }: HoursRequirement): void {
  const { training } = entry.data
  if (training.competencyAreas.length === 0) doubt(entry, EXCLUDED, { code: 'no-competency-area', params: {} })
  else if (areas && !training.competencyAreas.some((area) => areas.includes(area))) {
    doubt(entry, EXCLUDED, { code: 'area-not-asked', params: { areas: training.competencyAreas } })
  }
  if (didactic) {
    if (training.didactic === undefined) unknown(entry, 'didactic')
    else if (!training.didactic) doubt(entry, EXCLUDED, { code: 'not-didactic', params: {} })
  }
  if (ages) {
    if (training.ages === undefined) unknown(entry, 'ages')
    else if (training.ages === 'other') doubt(entry, EXCLUDED, { code: 'ages-outside', params: { ages: training.ages } })
  }
}

/** Clock hours beat a split, a split beats credit; credit without a conversion, or nothing, is an unknown amount. */
function recordedHours(entry: TrainingItem, { conversions }: HoursRequirement): number {
  const { clockHours, hoursByArea, credit } = entry.data.training
  if (clockHours !== undefined) return inHundredths(clockHours)
  const split = Object.values(hoursByArea ?? {}).reduce<number>((sum, hours) => sum + inHundredths(hours ?? 0), 0)
  if (split > 0) return split
  if (!credit) {
    unknown(entry, 'clockHours')
    return Infinity
  }
  const hours = conversions?.[credit.unit]
  if (hours !== undefined) return inHundredths(credit.value * hours)
  doubt(entry, IF_APPROVED, { code: 'credit-not-converted', params: credit })
  return Infinity
}

/** What a training, with the copies of it that stand on a rung, can give. */
export interface Offer {
  readonly hours: number
  readonly areas: readonly CompetencyArea[]
  /** Where the split is fixed: the most for each area. */
  readonly split: Training['hoursByArea']
}

export function offerOf({ data: { hours, training: { competencyAreas, hoursByArea } } }: TrainingItem): Offer {
  const split = hoursByArea && Object.keys(hoursByArea).length > 0 ? hoursByArea : undefined
  return { hours, areas: competencyAreas, split }
}

/** RD-27: the most hours and all the areas of its copies; a split binds only where every copy has one. */
export function together(offers: readonly Offer[]): Offer {
  const areas = [...new Set(offers.flatMap((offer) => offer.areas))]
  return {
    hours: offers.reduce((most, offer) => Math.max(most, offer.hours), 0),
    areas,
    split: offers.every(({ split }) => split !== undefined) ? mostOfEach(offers, areas) : undefined,
  }
}

function mostOfEach(offers: readonly Offer[], areas: readonly CompetencyArea[]): Offer['split'] {
  const most: { [Area in CompetencyArea]?: number } = {}
  for (const area of areas) most[area] = offers.reduce((hours, { split }) => Math.max(hours, split?.[area] ?? 0), 0)
  return most
}

/** Hours that can go to one of a group of areas, in hundredths; the whole where no split binds. */
export function hoursFor({ hours, areas, split }: Offer, { anyOf }: Pick<AreaMinimum, 'anyOf'>): number {
  if (!anyOf.some((area) => areas.includes(area))) return 0
  if (!split) return hours
  return Math.min(hours, anyOf.reduce((sum, area) => sum + inHundredths(split[area] ?? 0), 0))
}
