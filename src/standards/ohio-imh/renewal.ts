import type { Standard } from '../../rulebook/standard'
import { FOUR_AREAS, IMH_AREAS, SIX_AREAS } from './areas'

const RENEWAL = [
  { source: 'occrra-imh', at: 'Renewal' },
  { source: 'ohio-flyer', at: 'How often is it renewed?' },
] as const

/** No level is named where the state speaks of renewal: the same rule for each. */
const renewalOf = <Level extends 1 | 2 | 3>(level: Level, name: string) => ({
  id: `ohio-imh/level-${level}/renewal`,
  edition: '2026-11',
  purpose: 'renewal',
  name: `${name}: renewal`,
  aliases: [],
  programme: 'ohio-imh',
  jurisdiction: 'US-OH',
  effective: {},
  known: { from: '2026-11-21' },
  renews: { standard: `ohio-imh/level-${level}`, months: 24, cites: RENEWAL, reading: 'RD-03' },
  requirements: [
    {
      id: `ohio-imh/level-${level}/renewal/clock-hours`,
      kind: 'hours',
      unit: 'clock-hours',
      hours: 15,
      areas: IMH_AREAS,
      cites: RENEWAL,
      authority: 'stated',
      reading: 'RD-05',
      furtherReadings: ['RD-03', 'RD-26', 'RD-27'],
    },
    {
      id: `ohio-imh/level-${level}/renewal/competency-areas`,
      kind: 'hours',
      unit: 'clock-hours',
      minima: FOUR_AREAS,
      alternativeMinima: { reading: 'RD-04', minima: SIX_AREAS },
      cites: RENEWAL,
      authority: 'stated',
      reading: 'RD-04',
      furtherReadings: ['RD-05', 'RD-06', 'RD-26', 'RD-27'],
    },
  ],
} as const satisfies Standard)

export const level1Renewal = renewalOf(1, 'Ohio Infant Family Affiliate, Level I (OIFA-I)')
export const level2Renewal = renewalOf(2, 'Ohio Infant Family Practitioner, Level II (OIFP-II)')
export const level3Renewal = renewalOf(3, 'Ohio Infant Mental Health Practitioner, Level III (OIMHP-III)')
