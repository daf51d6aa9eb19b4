import type { Standard } from '../../rulebook/standard'
import { MENTOR_DEGREES } from './mentor'

/** Infant Mental Health Mentor, Policy (Level IV): the association's requirements page, in its order. Its text was readable up to leadership. */
export const imhmPolicy = {
  id: 'orimha/imhm-policy',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Infant Mental Health Mentor - Policy (IMHM-P)',
  aliases: [
    { name: 'IMHM-P', used: 'vcu-overview' },
    { name: 'IV-P', used: 'mi-aimh-exam' },
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
      id: 'orimha/imhm-policy/education',
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
      id: 'orimha/imhm-policy/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 30,
      cites: [{ source: 'orimha-imhm', at: 'Training' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26', 'RD-28'],
    },

    // Specialized Work Experience: Policy
    {
      id: 'orimha/imhm-policy/leadership-experience',
      kind: 'experience',
      years: 3,
      work: { leadership: 'policy-administration' },
      after: 'orimha/imhm-policy/education',
      cites: [{ source: 'orimha-imhm', at: 'Specialized Work Experience: Policy' }],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-11'],
    },

    // Professional Reference Ratings: beyond what could be read
    {
      id: 'orimha/imhm-policy/references',
      kind: 'references',
      slots: 'unpublished',
      cites: [{ source: 'orimha-imhm', at: 'Professional Reference Ratings (beyond the part that could be read)' }],
      authority: 'unpublished',
      reading: 'RD-17',
    },

    // Beyond this point the page could not be read: what stands on the pages of the other categories.
    {
      id: 'orimha/imhm-policy/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'orimha-renewal', at: 'Step 6: the Code of Ethics is agreed to again' }, { source: 'orimha-imhs', at: 'Code of Ethics and Endorsement Agreement' }],
      authority: 'implied',
    },
    {
      id: 'orimha/imhm-policy/competencies',
      kind: 'judgement',
      about: 'competencies',
      cites: [{ source: 'orimha-imhm', at: 'Training: as many hours as the competencies need' }, { source: 'orimha-imhs', at: 'Documentation of Competencies, 1' }],
      authority: 'implied',
      reading: 'RD-18',
    },
    {
      id: 'orimha/imhm-policy/exam',
      kind: 'exam',
      exam: 'mi-aimh-written',
      cites: [{ source: 'alliance-exam', at: 'Who has to pass it: Specialists (IMHS) and Mentors' }, { source: 'orimha-imhs', at: 'Documentation of Competencies, 2' }],
      authority: 'implied',
    },
    {
      id: 'orimha/imhm-policy/membership',
      kind: 'membership',
      cites: [{ source: 'orimha-renewal', at: 'Review: membership is up to date' }, { source: 'orimha-imhs', at: 'Professional Membership' }],
      authority: 'implied',
      reading: 'RD-21',
    },
  ],
} as const satisfies Standard
