import type { CompetencyArea } from '../model/applicant'
import type { Threshold } from './citation'
import type { Base, PracticeFlag } from './requirement-base'

/** A sum of training hours, minimum hours in each of several areas, or a number of areas touched. */
export interface HoursRequirement extends Base {
  readonly kind: 'hours'
  readonly unit: 'clock-hours' | 'hours'
  /** Hours in total. */
  readonly hours?: Threshold
  /** Only hours in these areas count; absent: any competency area. */
  readonly areas?: readonly CompetencyArea[]
  /** Hours that each area, or group of areas, needs. */
  readonly minima?: readonly AreaMinimum[]
  /** How many of `areas`, or of `groups`, must have some hours. */
  readonly distinctAreas?: number
  /** Where several areas are one domain. */
  readonly groups?: readonly AreaGroup[]
  /** Only didactic training counts. */
  readonly didactic?: true
  /** Only training about children of these ages counts; what lies within them fits too. */
  readonly ages?: 'birth-to-six'
  /** Hours of one training per unit of credit. Absent: credit needs approval (RD-26). */
  readonly conversions?: Partial<Readonly<Record<'ceu' | 'semester-hour' | 'quarter-hour', number>>>
  /** Each hour counts once and may be split among its areas, or (RD-06's alternative) in full for each. */
  readonly sharing?: 'split' | 'full'
  /** How the minima would read otherwise (RD-04). */
  readonly alternativeMinima?: { readonly reading: 'RD-04'; readonly minima: readonly AreaMinimum[] }
  /** Renewals: training of any date counts, and not only that of the period (RD-05's other reading). */
  readonly anyDate?: true
  /** Training of this area is recommended, not asked: fewer hours give a note. */
  readonly recommended?: { readonly area: CompetencyArea; readonly hours: number; readonly unless: PracticeFlag }
}

export interface AreaGroup {
  /** A short name of the area or group. */
  readonly area: string
  /** Hours tagged with any of these count. */
  readonly anyOf: readonly CompetencyArea[]
}

export interface AreaMinimum extends AreaGroup {
  readonly hours: number
}
