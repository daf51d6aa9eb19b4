import type { Standard } from '../../rulebook/standard'
import { IMH_AREAS } from './areas'

/** Ohio Infant Mental Health Practitioner, Level III (OIMHP-III): the registry's page and the state's papers. */
export const level3 = {
  id: 'ohio-imh/level-3',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Ohio Infant Mental Health Practitioner, Level III (OIMHP-III)',
  aliases: [
    { name: 'OIMHP-III', used: 'occrra-imh' },
    { name: 'Infant Mental Health Practitioner', used: 'ohio-roles' },
    { name: 'OIMHS-III', used: 'ohio-flyer' },
    { name: 'Ohio Infant Mental Health Specialist III', used: 'ohio-flyer' },
    { name: 'Level III', used: 'ohio-roles' },
  ],
  programme: 'ohio-imh',
  jurisdiction: 'US-OH',
  effective: {},
  known: { from: '2026-11-21' },
  requirements: [
    {
      id: 'ohio-imh/level-3/registry-profile',
      kind: 'profile',
      identifier: ['opin', 'opn'],
      cites: [{ source: 'ohio-flyer', at: 'When may I apply and how?' }],
      authority: 'stated',
    },
    {
      id: 'ohio-imh/level-3/employment',
      kind: 'employment',
      cites: [{ source: 'ohio-roles', at: 'Frequently Asked Questions about the IMH Credential, first question' }],
      authority: 'stated',
      reading: 'RD-22',
    },
    {
      id: 'ohio-imh/level-3/education',
      kind: 'education',
      levels: [{ level: 'master' }, { level: 'doctorate' }, { level: 'medical' }],
      cites: [{ source: 'occrra-imh', at: 'Work experience, OIMHP-III' }],
      authority: 'implied',
      reading: 'RD-31',
    },
    {
      id: 'ohio-imh/level-3/work-experience',
      kind: 'experience',
      years: 2,
      work: {
        kinds: ['employment'],
        kindsOnApproval: ['internship', 'volunteer'],
        unpaidOnApproval: true,
        flags: ['supervised', 'culturallyResponsive', 'traumaInformed'],
        servesEachOf: ['infant-toddler', 'parent-caregiver'],
      },
      after: 'ohio-imh/level-3/education',
      cites: [{ source: 'occrra-imh', at: 'Work experience, OIMHP-III' }],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-11', 'RD-30'],
    },
    {
      id: 'ohio-imh/level-3/experience-proof',
      kind: 'document',
      document: 'experience-proof',
      cites: [{ source: 'occrra-imh', at: 'Work experience: how it can be shown' }],
      authority: 'stated',
    },
    {
      id: 'ohio-imh/level-3/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 'unpublished',
      areas: IMH_AREAS,
      cites: [{ source: 'occrra-imh', at: 'Infant Mental Health Credential Levels (a chart whose figures no public text repeats)' }],
      authority: 'unpublished',
    },
  ],
} as const satisfies Standard
