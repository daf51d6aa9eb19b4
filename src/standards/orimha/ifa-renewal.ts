import type { Standard } from '../../rulebook/standard'

/** Infant Family Associate, each year: the association encourages reflective supervision here and does not ask for it. */
export const ifaRenewal = {
  id: 'orimha/ifa/renewal',
  edition: '2026-11',
  purpose: 'renewal',
  name: 'Infant Family Associate (IFA): renewal',
  aliases: [],
  programme: 'orimha',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  renews: {
    standard: 'orimha/ifa',
    months: 12,
    cites: [{ source: 'orimha-ifa-continuing', at: 'Education and Training: hours in a year' }, { source: 'orimha-renewal', at: 'Steps 3 and 4: annual renewal' }],
    reading: 'RD-24',
  },
  requirements: [
    // Education and Training
    {
      id: 'orimha/ifa/renewal/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 15,
      cites: [{ source: 'orimha-ifa-continuing', at: 'Education and Training' }, { source: 'orimha-renewal', at: 'Step 3: training' }],
      authority: 'stated',
      reading: 'RD-05',
      furtherReadings: ['RD-24', 'RD-26', 'RD-27'],
    },

    // Renewal
    {
      id: 'orimha/ifa/renewal/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'orimha-renewal', at: 'Step 6: the Code of Ethics is agreed to again' }],
      authority: 'implied',
      reading: 'RD-24',
    },
    {
      id: 'orimha/ifa/renewal/membership',
      kind: 'membership',
      cites: [{ source: 'orimha-ifa-continuing', at: 'Professional Membership' }, { source: 'orimha-renewal', at: 'Review: membership is up to date' }],
      authority: 'stated',
      reading: 'RD-21',
    },
  ],
} as const satisfies Standard
