import type { Standard } from '../../rulebook/standard'
import { RSC_PROVIDERS, VETTING } from './endorsed'

/** Infant Mental Health Mentor, Clinical, each year. Who has held it for three years is free of the supervision, which stays recommended. */
export const imhmClinicalRenewal = {
  id: 'orimha/imhm-clinical/renewal',
  edition: '2026-11',
  purpose: 'renewal',
  name: 'Infant Mental Health Mentor - Clinical (IMHM-C): renewal',
  aliases: [],
  programme: 'orimha',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  renews: {
    standard: 'orimha/imhm-clinical',
    months: 12,
    cites: [{ source: 'orimha-imhm-continuing', at: 'Education and Training: hours in a year' }, { source: 'orimha-renewal', at: 'Steps 3 and 4: annual renewal' }],
    reading: 'RD-24',
  },
  requirements: [
    // Education and Training
    {
      id: 'orimha/imhm-clinical/renewal/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 15,
      recommended: { area: 'reflective-supervision-provision', hours: 3, unless: 'providesReflectiveSupervision' },
      cites: [{ source: 'orimha-imhm-continuing', at: 'Education and Training' }, { source: 'orimha-renewal', at: 'Step 3: training' }],
      authority: 'stated',
      reading: 'RD-05',
      furtherReadings: ['RD-24', 'RD-26', 'RD-27'],
    },

    // Reflective Supervision
    {
      id: 'orimha/imhm-clinical/renewal/reflective-supervision',
      kind: 'supervision',
      hours: 12,
      providers: RSC_PROVIDERS,
      exemptAfter: { holding: 'orimha/imhm-clinical', years: 3, recommended: true },
      vetting: VETTING,
      otherProviders: 'if-approved',
      cites: [
        { source: 'orimha-imhm-continuing', at: 'Reflective Supervision' },
        { source: 'orimha-renewal', at: 'Step 4: supervision' },
        { source: 'orimha-supervision', at: 'Vetting: how long it is valid' },
      ],
      authority: 'stated',
      reading: 'RD-25',
      furtherReadings: ['RD-05', 'RD-14', 'RD-15', 'RD-24'],
    },

    // Renewal
    {
      id: 'orimha/imhm-clinical/renewal/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'orimha-renewal', at: 'Step 6: the Code of Ethics is agreed to again' }],
      authority: 'implied',
      reading: 'RD-24',
    },
    {
      id: 'orimha/imhm-clinical/renewal/membership',
      kind: 'membership',
      cites: [{ source: 'orimha-imhm-continuing', at: 'Professional Membership' }, { source: 'orimha-renewal', at: 'Review: membership is up to date' }],
      authority: 'stated',
      reading: 'RD-21',
    },
  ],
} as const satisfies Standard
