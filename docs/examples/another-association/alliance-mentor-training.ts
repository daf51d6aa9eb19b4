import type { HoursRequirement, Requirement } from 'imh-eligibility'

export type Track = 'imhm-clinical' | 'imhm-policy' | 'imhm-research'

/** Training until 2023: 30 hours; members differ on whether 15 of them had to be about providing reflective supervision. */
export const trainingUntil2023 = (track: Track): readonly Requirement[] => [
  {
    id: `alliance/${track}/training-hours`,
    kind: 'hours',
    unit: 'clock-hours',
    hours: 30,
    cites: [{ source: 'mi-aimh-imhm', at: 'Training' }],
    authority: 'stated',
    reading: 'RD-27',
    furtherReadings: ['RD-26', 'RD-28'],
  },
  ...(track === 'imhm-clinical' ? [rscTrainingUntil2023] : []),
]

const rscTrainingUntil2023 = {
  id: 'alliance/imhm-clinical/rsc-training-hours',
  kind: 'hours',
  unit: 'clock-hours',
  hours: 15,
  areas: ['reflective-supervision-provision'],
  didactic: true,
  cites: [{ source: 'infancy-onward-imhm', at: 'In-service Training' }, { source: 'orimha-imhm', at: 'Training: clinical applicants' }],
  authority: 'secondary',
  reading: 'RD-27',
  furtherReadings: ['RD-26', 'RD-28'],
} as const satisfies HoursRequirement

/**
 * Training from 2024: 30 hours, and 3 about diversity, equity and inclusion; for clinical mentors 15 more about providing reflective supervision.
 * Each hour counts once, so the minima make 33 and 48. Any competency area may give to the 30.
 */
export const trainingFrom2024 = (track: Track): readonly Requirement[] => [
  {
    id: `alliance/${track}/training-hours`,
    kind: 'hours',
    unit: 'clock-hours',
    minima: [
      ...(track === 'imhm-clinical' ? [{ area: 'reflective-supervision-provision', anyOf: ['reflective-supervision-provision'], hours: 15 } as const] : []),
      { area: 'diversity-equity-inclusion', anyOf: ['diversity-equity-inclusion'], hours: 3 },
      { area: 'infant-mental-health', anyOf: ANY_AREA, hours: 30 },
    ],
    cites: [{ source: 'ct-aimh-changes', at: 'Changes for mentors, from 1 January 2024' }, { source: 'ct-aimh-imhm', at: 'Training' }],
    authority: 'stated',
    reading: 'RD-27',
    furtherReadings: ['RD-26', 'RD-28'],
  },
]

const ANY_AREA = [
  'relationship-based-education', 'infant-observation', 'social-emotional-development', 'cultural-competency', 'linguistic-competency',
  'trauma-informed-competency', 'infant-mental-health-practice', 'reflective-supervision-provision', 'diversity-equity-inclusion',
  'social-emotional-growth', 'family-community-relations', 'assessment', 'interventions',
] as const
