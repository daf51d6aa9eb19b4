import type { Standard } from '../../rulebook/standard'
import { IMH_AREAS } from './areas'

/** Ohio Infant Family Practitioner, Level II (OIFP-II): the registry's page and the state's papers. */
export const level2 = {
  id: 'ohio-imh/level-2',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Ohio Infant Family Practitioner, Level II (OIFP-II)',
  aliases: [
    { name: 'OIFP-II', used: 'occrra-imh' },
    { name: 'Ohio Infant Family Practitioner', used: 'ohio-roles' },
    { name: 'OIFS-II', used: 'ohio-flyer' },
    { name: 'Ohio Infant Family Specialist II', used: 'ohio-flyer' },
    { name: 'Level II', used: 'ohio-roles' },
  ],
  programme: 'ohio-imh',
  jurisdiction: 'US-OH',
  effective: {},
  known: { from: '2026-11-21' },
  requirements: [
    {
      id: 'ohio-imh/level-2/registry-profile',
      kind: 'profile',
      identifier: ['opin', 'opn'],
      cites: [{ source: 'ohio-flyer', at: 'When may I apply and how?' }],
      authority: 'stated',
    },
    {
      id: 'ohio-imh/level-2/employment',
      kind: 'employment',
      cites: [{ source: 'ohio-roles', at: 'Frequently Asked Questions about the IMH Credential, first question' }],
      authority: 'stated',
      reading: 'RD-22',
    },
    {
      id: 'ohio-imh/level-2/education',
      kind: 'education',
      levels: [{ level: 'bachelor' }, { level: 'master' }, { level: 'doctorate' }, { level: 'medical' }],
      cites: [{ source: 'occrra-imh', at: 'Work experience, OIFP-II' }],
      authority: 'implied',
      reading: 'RD-31',
    },
    {
      id: 'ohio-imh/level-2/work-experience',
      kind: 'experience',
      years: 2,
      work: {
        kinds: ['employment'],
        kindsOnApproval: ['internship', 'volunteer'],
        unpaidOnApproval: true,
        flags: ['professional'],
        servesAnyOf: ['infant-toddler', 'parent-caregiver'],
      },
      after: 'ohio-imh/level-2/education',
      cites: [{ source: 'occrra-imh', at: 'Work experience, OIFP-II' }],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-11', 'RD-30'],
    },
    {
      id: 'ohio-imh/level-2/experience-proof',
      kind: 'document',
      document: 'experience-proof',
      cites: [{ source: 'occrra-imh', at: 'Work experience: how it can be shown' }],
      authority: 'stated',
    },
    {
      id: 'ohio-imh/level-2/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 'unpublished',
      areas: IMH_AREAS,
      cites: [{ source: 'occrra-imh', at: 'Infant Mental Health Credential Levels (a chart whose figures no public text repeats)' }],
      authority: 'unpublished',
    },
  ],
} as const satisfies Standard
