import type { Standard } from '../../rulebook/standard'
import { IMH_AREAS } from './areas'

/** Ohio Infant Family Affiliate, Level I (OIFA-I): the registry's page and the state's papers. */
export const level1 = {
  id: 'ohio-imh/level-1',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Ohio Infant Family Affiliate, Level I (OIFA-I)',
  aliases: [
    { name: 'OIFA-I', used: 'occrra-imh' },
    { name: 'Ohio Infant Family Affiliate', used: 'ohio-roles' },
    { name: 'Ohio Infant Family Associate I', used: 'ohio-flyer' },
    { name: 'Associate', used: 'ohio-flyer' },
    { name: 'Affiliate', used: 'ohio-roles' },
    { name: 'Level I', used: 'ohio-roles' },
  ],
  programme: 'ohio-imh',
  jurisdiction: 'US-OH',
  effective: {},
  known: { from: '2026-11-21' },
  requirements: [
    {
      id: 'ohio-imh/level-1/registry-profile',
      kind: 'profile',
      identifier: ['opin', 'opn'],
      cites: [{ source: 'ohio-flyer', at: 'When may I apply and how?' }],
      authority: 'stated',
    },
    {
      id: 'ohio-imh/level-1/employment',
      kind: 'employment',
      cites: [{ source: 'ohio-roles', at: 'Frequently Asked Questions about the IMH Credential, first question' }],
      authority: 'stated',
      reading: 'RD-22',
    },
    {
      id: 'ohio-imh/level-1/education',
      kind: 'education',
      levels: [
        { level: 'cda' }, { level: 'associate' }, { level: 'bachelor' }, { level: 'master' }, { level: 'doctorate' }, { level: 'medical' },
      ],
      cites: [{ source: 'build-behavioral-health', at: 'Child Development Associate (CDA): what it may lead to' }],
      authority: 'secondary',
      reading: 'RD-31',
    },
    {
      id: 'ohio-imh/level-1/work-experience',
      kind: 'experience',
      years: 2,
      work: {
        kinds: ['employment'],
        kindsOnApproval: ['internship', 'volunteer'],
        unpaidOnApproval: true,
        servesAnyOf: ['infant-toddler', 'young-child'],
      },
      cites: [{ source: 'occrra-imh', at: 'Work experience, OIFA-I' }],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-30'],
    },
    {
      id: 'ohio-imh/level-1/experience-proof',
      kind: 'document',
      document: 'experience-proof',
      cites: [{ source: 'occrra-imh', at: 'Work experience: how it can be shown' }],
      authority: 'stated',
    },
    {
      id: 'ohio-imh/level-1/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 20,
      areas: IMH_AREAS,
      cites: [{ source: 'build-behavioral-health', at: 'Child Development Associate (CDA): additional training hours' }],
      authority: 'secondary',
      reading: 'RD-28',
      furtherReadings: ['RD-26', 'RD-27'],
    },
  ],
} as const satisfies Standard
