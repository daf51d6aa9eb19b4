import type { Standard } from '../../rulebook/standard'
import { MENTOR_DEGREES } from './mentor'
import { INTERNSHIP, SERVICES, SPECIALIZED_WORK } from './specialized-work'

/** Infant Mental Health Mentor, Clinical (Level IV): the association's requirements page, in its order. Its text was readable up to leadership. */
export const imhmClinical = {
  id: 'orimha/imhm-clinical',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Infant Mental Health Mentor - Clinical (IMHM-C)',
  aliases: [
    { name: 'IMHM-C', used: 'orimha-imhs' },
    { name: 'IMHM-Clinical', used: 'mi-aimh-rsc-answers' },
    { name: 'IV-C', used: 'orimha-imhs' },
    { name: 'IV - Clinical', used: 'orimha-imhm-continuing' },
    { name: 'IMHM', used: 'orimha-imhs' },
    { name: 'Infant Mental Health Mentor', used: 'orimha-imhm' },
    { name: 'Level IV', used: 'orimha-ifa' },
  ],
  programme: 'orimha',
  jurisdiction: 'US-OR',
  effective: {},
  known: { from: '2026-11-21' },
  requirements: [
    // Education
    {
      id: 'orimha/imhm-clinical/education',
      kind: 'education',
      levels: MENTOR_DEGREES,
      onApproval: ['certificate'],
      focus: true,
      transcript: 'official',
      cites: [{ source: 'orimha-imhm', at: 'Education' }],
      authority: 'stated',
      reading: 'RD-19',
      furtherReadings: ['RD-20'],
    },

    // Training
    {
      id: 'orimha/imhm-clinical/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 30,
      cites: [{ source: 'orimha-imhm', at: 'Training' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26', 'RD-28'],
    },
    {
      id: 'orimha/imhm-clinical/rsc-training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 15,
      areas: ['reflective-supervision-provision'],
      didactic: true,
      cites: [{ source: 'orimha-imhm', at: 'Training: clinical applicants' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26', 'RD-28'],
    },

    // Specialized Work Experience, Clinical: the work of Level III, and three years of providing reflective supervision
    {
      id: 'orimha/imhm-clinical/work-experience',
      kind: 'experience',
      years: 2,
      work: SPECIALIZED_WORK,
      internship: INTERNSHIP,
      after: 'orimha/imhm-clinical/education',
      cites: [{ source: 'orimha-imhm', at: 'Specialized Work Experience: Clinical' }, { source: 'orimha-imhs', at: 'Specialized Work Experience' }],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-09', 'RD-10', 'RD-11'],
    },
    {
      id: 'orimha/imhm-clinical/service-mix',
      kind: 'experience',
      services: SERVICES,
      work: SPECIALIZED_WORK,
      internship: INTERNSHIP,
      after: 'orimha/imhm-clinical/education',
      cites: [
        { source: 'orimha-imhm', at: 'Specialized Work Experience: Clinical' },
        { source: 'orimha-imhs', at: 'Specialized Work Experience, first paragraph: what the services include' },
      ],
      authority: 'stated',
      reading: 'RD-12',
    },
    {
      id: 'orimha/imhm-clinical/leadership-experience',
      kind: 'experience',
      years: 3,
      work: { leadership: 'rsc-provision' },
      after: 'orimha/imhm-clinical/education',
      cites: [{ source: 'orimha-imhm', at: 'Specialized Work Experience: Clinical, years of providing reflective supervision' }],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-11'],
    },

    // Reflective Supervision/Consultation: beyond what could be read, hours, providers and all
    {
      id: 'orimha/imhm-clinical/reflective-supervision',
      kind: 'supervision',
      hours: 'unpublished',
      providers: [],
      otherProviders: 'if-approved',
      cites: [{ source: 'orimha-imhm', at: 'Reflective Supervision/Consultation (beyond the part that could be read)' }],
      authority: 'unpublished',
      reading: 'RD-15',
    },

    // Professional Reference Ratings: beyond what could be read
    {
      id: 'orimha/imhm-clinical/references',
      kind: 'references',
      slots: 'unpublished',
      cites: [{ source: 'orimha-imhm', at: 'Professional Reference Ratings (beyond the part that could be read)' }],
      authority: 'unpublished',
      reading: 'RD-17',
    },

    // Beyond this point the page could not be read: what stands on the pages of the other categories.
    {
      id: 'orimha/imhm-clinical/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'orimha-renewal', at: 'Step 6: the Code of Ethics is agreed to again' }, { source: 'orimha-imhs', at: 'Code of Ethics and Endorsement Agreement' }],
      authority: 'implied',
    },
    {
      id: 'orimha/imhm-clinical/competencies',
      kind: 'judgement',
      about: 'competencies',
      cites: [{ source: 'orimha-imhm', at: 'Training: as many hours as the competencies need' }, { source: 'orimha-imhs', at: 'Documentation of Competencies, 1' }],
      authority: 'implied',
      reading: 'RD-18',
    },
    {
      id: 'orimha/imhm-clinical/exam',
      kind: 'exam',
      exam: 'mi-aimh-written',
      cites: [{ source: 'alliance-exam', at: 'Who has to pass it: Specialists (IMHS) and Mentors' }, { source: 'orimha-imhs', at: 'Documentation of Competencies, 2' }],
      authority: 'implied',
    },
    {
      id: 'orimha/imhm-clinical/membership',
      kind: 'membership',
      cites: [{ source: 'orimha-renewal', at: 'Review: membership is up to date' }, { source: 'orimha-imhs', at: 'Professional Membership' }],
      authority: 'implied',
      reading: 'RD-21',
    },
  ],
} as const satisfies Standard
