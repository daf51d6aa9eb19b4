import type { Standard } from '../../rulebook/standard'
import { RSC_PROVIDERS, VETTING } from './endorsed'
import { FAMILY_WORK } from './specialized-work'

/** Infant Family Specialist (Level II): the association's requirements page, in its order. Its text was readable up to the third rating. */
export const ifs = {
  id: 'orimha/ifs',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Infant Family Specialist (IFS)',
  aliases: [
    { name: 'IFS', used: 'orimha-imhs' },
    { name: 'Infant Family Specialist', used: 'orimha-ifs' },
    { name: 'Level II', used: 'orimha-ifa' },
  ],
  programme: 'orimha',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  requirements: [
    // Education and Work Requirements
    {
      id: 'orimha/ifs/education',
      kind: 'education',
      levels: [
        { level: 'bachelor', degrees: ['BA', 'BS', 'BSW', 'BSN'] },
        { level: 'master', degrees: ['MA', 'MS', 'MSW', 'MEd', 'MSN', 'MAS'] },
        { level: 'doctorate', degrees: ['PhD', 'EdD', 'PsyD'] },
      ],
      onApproval: ['medical'],
      transcript: 'official',
      cites: [{ source: 'orimha-ifs', at: 'Education and Work Requirements' }],
      authority: 'stated',
      reading: 'RD-20',
      furtherReadings: ['RD-19'],
    },

    // Training
    {
      id: 'orimha/ifs/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 30,
      cites: [{ source: 'orimha-ifs', at: 'Training' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26', 'RD-28'],
    },

    // Work Experience
    {
      id: 'orimha/ifs/work-experience',
      kind: 'experience',
      years: 2,
      work: FAMILY_WORK,
      after: 'orimha/ifs/education',
      cites: [{ source: 'orimha-ifs', at: 'Work Experience' }],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-09', 'RD-11'],
    },
    {
      id: 'orimha/ifs/families-served',
      kind: 'experience',
      families: 10,
      work: FAMILY_WORK,
      after: 'orimha/ifs/education',
      cites: [{ source: 'orimha-ifs', at: 'Work Experience: families served' }],
      authority: 'stated',
      reading: 'RD-11',
    },

    // Reflective Supervision/Consultation
    {
      id: 'orimha/ifs/reflective-supervision',
      kind: 'supervision',
      hours: 24,
      window: { months: 24, floorMonths: 12 },
      providers: RSC_PROVIDERS,
      bachelorsMayUse: { provider: 'orimha/ifs', atLeast: 'master' },
      vetting: VETTING,
      otherProviders: 'excluded',
      aboutDirectService: true,
      whileServing: true,
      after: 'orimha/ifs/education',
      cites: [
        { source: 'orimha-ifs', at: 'Reflective Supervision/Consultation' },
        { source: 'orimha-supervision', at: 'Vetting: how long it is valid' },
      ],
      authority: 'stated',
      reading: 'RD-13',
      furtherReadings: ['RD-11', 'RD-14', 'RD-15', 'RD-16'],
    },

    // Professional Reference Ratings: the text read breaks off in the third
    {
      id: 'orimha/ifs/references',
      kind: 'references',
      slots: [
        { slot: 'current-program-supervisor', roles: ['current-program-supervisor'] },
        { slot: 'rsc-provider', roles: ['rsc-provider'] },
        { slot: 'other', unpublished: true },
      ],
      cites: [{ source: 'orimha-ifs', at: 'Professional Reference Ratings' }],
      authority: 'stated',
      reading: 'RD-29',
      furtherReadings: ['RD-17'],
    },

    // Beyond this point the page could not be read: what stands on the pages of the other categories.
    {
      id: 'orimha/ifs/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'orimha-renewal', at: 'Step 6: the Code of Ethics is agreed to again' }, { source: 'orimha-imhs', at: 'Code of Ethics and Endorsement Agreement' }],
      authority: 'implied',
    },
    {
      id: 'orimha/ifs/competencies',
      kind: 'judgement',
      about: 'competencies',
      cites: [{ source: 'orimha-ifa', at: 'Documentation of Competencies' }, { source: 'orimha-imhs', at: 'Documentation of Competencies, 1' }],
      authority: 'implied',
      reading: 'RD-18',
    },
    {
      id: 'orimha/ifs/membership',
      kind: 'membership',
      cites: [{ source: 'orimha-renewal', at: 'Review: membership is up to date' }, { source: 'orimha-imhs', at: 'Professional Membership' }],
      authority: 'implied',
      reading: 'RD-21',
    },
  ],
} as const satisfies Standard
