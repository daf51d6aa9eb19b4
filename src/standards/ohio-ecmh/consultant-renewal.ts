import type { Standard } from '../../rulebook/standard'
import { DOMAIN_AREAS, DOMAINS } from './domains'

const RENEWAL = { source: 'occrra-ecmh', at: 'What are the renewal requirements for this credential?' } as const

/** Renewal of the ECMH credential. The page says "within the renewal period" and does not say how long that is (RD-23). */
export const consultantRenewal = {
  id: 'ohio-ecmh/consultant/renewal',
  edition: '2026-11',
  purpose: 'renewal',
  name: 'Ohio Early Childhood Mental Health Consultant (ECMH): renewal',
  aliases: [],
  programme: 'ohio-ecmh',
  jurisdiction: 'US-OH',
  effective: {},
  known: { from: '2026-11-21' },
  renews: { standard: 'ohio-ecmh/consultant', months: 'unpublished', cites: [RENEWAL], reading: 'RD-23' },
  requirements: [
    {
      id: 'ohio-ecmh/consultant/renewal/hours',
      kind: 'hours',
      unit: 'hours',
      hours: 15,
      areas: DOMAIN_AREAS,
      ages: 'birth-to-six',
      cites: [RENEWAL],
      authority: 'stated',
      reading: 'RD-23',
      furtherReadings: ['RD-26', 'RD-27'],
    },
    {
      id: 'ohio-ecmh/consultant/renewal/domains',
      kind: 'hours',
      unit: 'hours',
      distinctAreas: 2,
      groups: DOMAINS,
      areas: DOMAIN_AREAS,
      ages: 'birth-to-six',
      cites: [RENEWAL],
      authority: 'stated',
      reading: 'RD-23',
      furtherReadings: ['RD-26', 'RD-27'],
    },
    {
      id: 'ohio-ecmh/consultant/renewal/skills-inventory',
      kind: 'document',
      document: 'ecmh-skills-inventory',
      cites: [RENEWAL],
      authority: 'stated',
      reading: 'RD-23',
    },
    {
      id: 'ohio-ecmh/consultant/renewal/renewal-notice',
      kind: 'document',
      document: 'renewal-notice',
      cites: [{ ...RENEWAL, at: `${RENEWAL.at} Last paragraph: notice of the intent to renew` }],
      authority: 'stated',
      reading: 'RD-23',
    },
  ],
} as const satisfies Standard
