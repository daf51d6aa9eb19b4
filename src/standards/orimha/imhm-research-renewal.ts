import type { Standard } from '../../rulebook/standard'

/** Infant Mental Health Mentor, Research/Faculty, each year: the supervision rule names the clinical track alone. */
export const imhmResearchRenewal = {
  id: 'orimha/imhm-research/renewal',
  edition: '2026-11',
  purpose: 'renewal',
  name: 'Infant Mental Health Mentor - Research/Faculty (IMHM-R/F): renewal',
  aliases: [],
  programme: 'orimha',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  renews: {
    standard: 'orimha/imhm-research',
    months: 12,
    cites: [{ source: 'orimha-imhm-continuing', at: 'Education and Training: hours in a year' }, { source: 'orimha-renewal', at: 'Steps 3 and 4: annual renewal' }],
    reading: 'RD-24',
  },
  requirements: [
    // Education and Training
    {
      id: 'orimha/imhm-research/renewal/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 15,
      cites: [{ source: 'orimha-imhm-continuing', at: 'Education and Training' }, { source: 'orimha-renewal', at: 'Step 3: training' }],
      authority: 'stated',
      reading: 'RD-05',
      furtherReadings: ['RD-24', 'RD-26', 'RD-27'],
    },

    // Renewal
    {
      id: 'orimha/imhm-research/renewal/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'orimha-renewal', at: 'Step 6: the Code of Ethics is agreed to again' }],
      authority: 'implied',
      reading: 'RD-24',
    },
    {
      id: 'orimha/imhm-research/renewal/membership',
      kind: 'membership',
      cites: [{ source: 'orimha-imhm-continuing', at: 'Professional Membership' }, { source: 'orimha-renewal', at: 'Review: membership is up to date' }],
      authority: 'stated',
      reading: 'RD-21',
    },
  ],
} as const satisfies Standard
