import type { Standard } from '../../rulebook/standard'
import { ENDORSED_RATERS, RSC_PROVIDERS, VETTING } from './endorsed'
import { INTERNSHIP, SERVICES, SPECIALIZED_WORK } from './specialized-work'

/** Infant Mental Health Specialist (Level III): the association's requirements page, in its order. */
export const imhs = {
  id: 'orimha/imhs',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Infant Mental Health Specialist (IMHS)',
  aliases: [
    { name: 'IMHS', used: 'orimha-imhs' },
    { name: 'Infant Mental Health Specialist', used: 'orimha-imhs' },
    { name: 'Level III', used: 'orimha-imhs' },
  ],
  programme: 'orimha',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  requirements: [
    // Education and Work Requirements
    {
      id: 'orimha/imhs/education',
      kind: 'education',
      levels: [
        { level: 'master', degrees: ['MA', 'MS', 'MEd', 'MSW', 'MSN'] },
        { level: 'doctorate', degrees: ['EdD', 'PsyD', 'PhD'] },
        { level: 'medical', degrees: ['MD', 'DO'] },
      ],
      onApproval: ['certificate'],
      focus: true,
      transcript: 'official',
      cites: [{ source: 'orimha-imhs', at: 'Education and Work Requirements' }],
      authority: 'stated',
      reading: 'RD-19',
      furtherReadings: ['RD-20'],
    },
    {
      id: 'orimha/imhs/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 30,
      cites: [{ source: 'orimha-imhs', at: 'Education and Work Requirements, second paragraph: clock hours of relationship-based education and training' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26', 'RD-28'],
    },

    // Specialized Work Experience
    {
      id: 'orimha/imhs/work-experience',
      kind: 'experience',
      years: 2,
      work: SPECIALIZED_WORK,
      internship: INTERNSHIP,
      after: 'orimha/imhs/education',
      cites: [
        { source: 'orimha-imhs', at: 'Specialized Work Experience, first paragraph' },
        { source: 'orimha-imhs', at: 'Specialized Work Experience, last paragraph: internship' },
      ],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-09', 'RD-10', 'RD-11'],
    },
    {
      id: 'orimha/imhs/service-mix',
      kind: 'experience',
      services: SERVICES,
      work: SPECIALIZED_WORK,
      internship: INTERNSHIP,
      after: 'orimha/imhs/education',
      cites: [{ source: 'orimha-imhs', at: 'Specialized Work Experience, first paragraph: what the services include' }],
      authority: 'stated',
      reading: 'RD-12',
    },

    // Reflective Supervision/Consultation
    {
      id: 'orimha/imhs/reflective-supervision',
      kind: 'supervision',
      hours: 50,
      window: { months: 24, floorMonths: 12 },
      providers: RSC_PROVIDERS,
      vetting: VETTING,
      otherProviders: 'excluded',
      aboutDirectService: true,
      whileServing: true,
      after: 'orimha/imhs/education',
      cites: [
        { source: 'orimha-imhs', at: 'Reflective Supervision/Consultation' },
        { source: 'orimha-supervision', at: 'Vetting: how long it is valid' },
      ],
      authority: 'stated',
      reading: 'RD-13',
      furtherReadings: ['RD-11', 'RD-14', 'RD-15'],
    },

    // Professional Reference Ratings
    {
      id: 'orimha/imhs/references',
      kind: 'references',
      slots: [
        { slot: 'current-program-supervisor', roles: ['current-program-supervisor'] },
        { slot: 'rsc-provider', roles: ['rsc-provider'] },
        {
          slot: 'other',
          roles: ['supervisor', 'teacher', 'trainer', 'consultant', 'colleague'],
          rolesWhen: { practice: 'supervisesOthers', roles: ['supervisee'] },
        },
      ],
      endorsedRater: ENDORSED_RATERS,
      vetting: VETTING,
      cites: [
        { source: 'orimha-imhs', at: 'Professional Reference Ratings' },
        { source: 'orimha-supervision', at: 'Vetting: how long it is valid' },
      ],
      authority: 'stated',
      reading: 'RD-17',
      furtherReadings: ['RD-14'],
    },

    // Code of Ethics & Endorsement Agreement
    {
      id: 'orimha/imhs/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'orimha-imhs', at: 'Code of Ethics and Endorsement Agreement' }],
      authority: 'stated',
    },

    // Documentation of Competencies
    {
      id: 'orimha/imhs/competencies',
      kind: 'judgement',
      about: 'competencies',
      cites: [{ source: 'orimha-imhs', at: 'Documentation of Competencies, 1' }],
      authority: 'stated',
      reading: 'RD-18',
    },
    {
      id: 'orimha/imhs/exam',
      kind: 'exam',
      exam: 'mi-aimh-written',
      cites: [{ source: 'orimha-imhs', at: 'Documentation of Competencies, 2' }],
      authority: 'stated',
    },

    // Professional Membership
    {
      id: 'orimha/imhs/membership',
      kind: 'membership',
      cites: [{ source: 'orimha-imhs', at: 'Professional Membership' }],
      authority: 'stated',
      reading: 'RD-21',
    },
  ],
} as const satisfies Standard
