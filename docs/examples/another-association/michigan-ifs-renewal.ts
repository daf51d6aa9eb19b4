import { defineStandard } from 'imh-eligibility'
import { FOR_BACHELORS, RSC_PROVIDERS } from './michigan-ifs'
import { michiganSources } from './sources'

/**
 * Infant Family Specialist of the Michigan association, each year: the calendar year, and no period that runs from a holding. `months` is left open,
 * so that nothing is decided by a period that is not Michigan's. Whoever asks says which year: `{ period: renewalYear(2026) }`.
 */
export const michiganIfsRenewal = defineStandard({
  id: 'mi-aimh/ifs/renewal',
  edition: '2026-11',
  purpose: 'renewal',
  name: 'Infant Family Specialist (IFS), Michigan: renewal',
  aliases: [],
  programme: 'mi-aimh',
  jurisdiction: 'US-MI',
  effective: {},
  known: { from: '2026-11-21' },
  renews: { standard: 'mi-aimh/ifs', months: 'unpublished', cites: [{ source: 'mi-aimh-overview', at: 'My MI-AIMH: the calendar year' }] },
  sources: michiganSources,
  requirements: [
    // Training: the hours of the two requirements below are among the 15
    {
      id: 'mi-aimh/ifs/renewal/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 15,
      cites: [{ source: 'mi-aimh-policies', at: 'Annual renewal, third requirement' }, { source: 'mi-aimh-overview', at: 'My MI-AIMH: the calendar year' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26'],
    },
    {
      id: 'mi-aimh/ifs/renewal/rsc-training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 3,
      areas: ['reflective-supervision-provision'],
      bindsWhen: 'providesReflectiveSupervision',
      cites: [{ source: 'mi-aimh-policies', at: 'Annual renewal, third requirement: those who provide reflective supervision' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26'],
    },
    {
      id: 'mi-aimh/ifs/renewal/diversity-training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 1,
      areas: ['diversity-equity-inclusion'],
      cites: [{ source: 'mi-aimh-renewal', at: 'Helpful tips: diversity, equity and inclusion' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26'],
    },

    // Reflective Supervision/Consultation. The 12 hours are stated for this category; that they spread over 6 to 12 months stands on the mentors' page.
    {
      id: 'mi-aimh/ifs/renewal/reflective-supervision',
      kind: 'supervision',
      hours: 12,
      window: { months: 12, floorMonths: 6 },
      providers: RSC_PROVIDERS,
      bachelorsMayUse: FOR_BACHELORS,
      otherProviders: 'excluded',
      cites: [
        { source: 'mi-aimh-policies', at: 'Annual renewal, fourth requirement' },
        { source: 'mi-aimh-renewal-mentor', at: '3: over how many months the hours are spread' },
        { source: 'mi-aimh-rsc-table', at: 'Professionals renewing endorsement: Infant Family Specialist' },
      ],
      authority: 'implied',
      reading: 'RD-14',
      furtherReadings: ['RD-16'],
    },

    // No Michigan text that was read asks for the ethics agreement again, as Oregon's does.
    {
      id: 'mi-aimh/ifs/renewal/membership',
      kind: 'membership',
      cites: [{ source: 'mi-aimh-policies', at: 'Annual renewal, first requirement' }],
      authority: 'stated',
      reading: 'RD-21',
    },
  ],
})

/**
 * The year in which the hours of a renewal are spent. When they must be handed in is another day: 31 December of the same year by the instructions
 * for 2023, 31 January of the next by the policies. No verdict on hours depends on it.
 *
 * @example
 * renewalYear(2026) // { from: '2026-01-01', to: '2026-12-31' }
 */
export const renewalYear = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` })
