import type { Standard } from '../../rulebook/standard'
import { ENDORSED_RATERS, VETTING } from './endorsed'

/** Infant Family Associate (Level I): the association's requirements page, in its order. */
export const ifa = {
  id: 'orimha/ifa',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Infant Family Associate (IFA)',
  aliases: [
    { name: 'IFA', used: 'vcu-overview' },
    { name: 'Infant Family Associate', used: 'orimha-ifa' },
    { name: 'Level I', used: 'mi-aimh-level-1' },
  ],
  programme: 'orimha',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  requirements: [
    // Education and Work Requirements: any one of these
    {
      id: 'orimha/ifa/education-or-work',
      kind: 'any-of',
      parts: [
        {
          id: 'orimha/ifa/education-or-work/degree',
          kind: 'education',
          levels: [{ level: 'associate' }, { level: 'bachelor' }, { level: 'master' }, { level: 'doctorate' }, { level: 'medical' }],
          transcript: 'official',
          cites: [{ source: 'orimha-ifa', at: 'Education and Work Requirements: any academic degree, associate degree' }],
          authority: 'stated',
          reading: 'RD-20',
        },
        {
          id: 'orimha/ifa/education-or-work/cda',
          kind: 'education',
          levels: [{ level: 'cda' }],
          transcript: 'official',
          cites: [{ source: 'orimha-ifa', at: 'Education and Work Requirements: Child Development Associate' }],
          authority: 'stated',
          reading: 'RD-20',
        },
        {
          id: 'orimha/ifa/education-or-work/work',
          kind: 'experience',
          years: 2,
          work: { kinds: ['employment'], flags: ['paid'], servesAnyOf: ['infant-toddler', 'young-child'] },
          cites: [{ source: 'orimha-ifa', at: 'Education and Work Requirements: two years of paid work' }],
          authority: 'stated',
          reading: 'RD-07',
          furtherReadings: ['RD-08', 'RD-09'],
        },
      ],
      cites: [{ source: 'orimha-ifa', at: 'Education and Work Requirements' }],
      authority: 'stated',
    },

    // Training
    {
      id: 'orimha/ifa/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 30,
      cites: [{ source: 'orimha-ifa', at: 'Training' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26', 'RD-28'],
    },

    // Professional Reference Ratings
    {
      id: 'orimha/ifa/references',
      kind: 'references',
      slots: [
        { slot: 'current-supervisor', roles: ['current-program-supervisor'] },
        { slot: 'endorsed', endorsedAs: ENDORSED_RATERS },
        { slot: 'other', roles: ['colleague', 'service-recipient', 'teacher', 'cda-mentor', 'board-member'] },
      ],
      vetting: VETTING,
      cites: [
        { source: 'orimha-ifa', at: 'Professional Reference Ratings' },
        { source: 'orimha-supervision', at: 'Vetting: how long it is valid' },
      ],
      authority: 'stated',
      reading: 'RD-17',
      furtherReadings: ['RD-14'],
    },

    // Code of Ethics & Endorsement Agreement
    {
      id: 'orimha/ifa/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'orimha-ifa', at: 'Code of Ethics and Endorsement Agreement' }],
      authority: 'stated',
    },

    // Documentation of Competencies
    {
      id: 'orimha/ifa/competencies',
      kind: 'judgement',
      about: 'competencies',
      cites: [{ source: 'orimha-ifa', at: 'Documentation of Competencies' }],
      authority: 'stated',
      reading: 'RD-18',
    },

    // Professional Membership
    {
      id: 'orimha/ifa/membership',
      kind: 'membership',
      cites: [{ source: 'orimha-ifa', at: 'Professional Membership' }],
      authority: 'stated',
      reading: 'RD-21',
    },
  ],
} as const satisfies Standard
