import type { Standard } from '../../rulebook/standard'
import { RSC_PROVIDERS, VETTING } from './endorsed'

/** Infant Family Specialist, each year. */
export const ifsRenewal = {
  id: 'orimha/ifs/renewal',
  edition: '2026-11',
  purpose: 'renewal',
  name: 'Infant Family Specialist (IFS): renewal',
  aliases: [],
  programme: 'orimha',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  renews: {
    standard: 'orimha/ifs',
    months: 12,
    cites: [{ source: 'orimha-ifs-continuing', at: 'Education and Work Requirements: hours in a year' }, { source: 'orimha-renewal', at: 'Steps 3 and 4: annual renewal' }],
    reading: 'RD-24',
  },
  requirements: [
    // Education and Training
    {
      id: 'orimha/ifs/renewal/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 15,
      cites: [{ source: 'orimha-ifs-continuing', at: 'Education and Work Requirements' }, { source: 'orimha-renewal', at: 'Step 3: training' }],
      authority: 'stated',
      reading: 'RD-05',
      furtherReadings: ['RD-24', 'RD-26', 'RD-27'],
    },

    // Reflective Supervision
    {
      id: 'orimha/ifs/renewal/reflective-supervision',
      kind: 'supervision',
      hours: 12,
      providers: RSC_PROVIDERS,
      bachelorsMayUse: { provider: 'orimha/ifs', atLeast: 'master' },
      vetting: VETTING,
      otherProviders: 'if-approved',
      cites: [
        { source: 'orimha-ifs-continuing', at: 'Reflective Supervision' },
        { source: 'orimha-renewal', at: 'Step 4: supervision' },
        { source: 'orimha-supervision', at: 'Vetting: how long it is valid' },
      ],
      authority: 'stated',
      reading: 'RD-05',
      furtherReadings: ['RD-14', 'RD-15', 'RD-16', 'RD-24'],
    },

    // Renewal
    {
      id: 'orimha/ifs/renewal/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'orimha-renewal', at: 'Step 6: the Code of Ethics is agreed to again' }],
      authority: 'implied',
      reading: 'RD-24',
    },
    {
      id: 'orimha/ifs/renewal/membership',
      kind: 'membership',
      cites: [{ source: 'orimha-ifs-continuing', at: 'Professional Membership' }, { source: 'orimha-renewal', at: 'Review: membership is up to date' }],
      authority: 'stated',
      reading: 'RD-21',
    },
  ],
} as const satisfies Standard
