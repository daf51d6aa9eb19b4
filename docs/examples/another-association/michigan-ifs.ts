import { defineStandard } from 'imh-eligibility'
import { michiganSources } from './sources'

/** Who may provide reflective supervision: the categories of the Michigan association's own endorsement. */
export const RSC_PROVIDERS = ['mi-aimh/imhs', 'mi-aimh/imhm-clinical'] as const

/** Bachelor's-prepared applicants may also turn to a master's-prepared Infant Family Specialist. */
export const FOR_BACHELORS = { provider: 'mi-aimh/ifs', atLeast: 'master' } as const

const FAMILY_WORK = {
  kinds: ['employment'],
  flags: ['paid', 'professional', 'socialEmotionalFocus', 'attendsToRelationships'],
  servesAnyOf: ['infant-toddler'],
} as const

/** Infant Family Specialist of the Michigan association: its requirements page, in its order. Its text was readable up to the ratings. */
export const michiganIfs = defineStandard({
  id: 'mi-aimh/ifs',
  edition: '2026-11',
  purpose: 'initial',
  name: 'Infant Family Specialist (IFS), Michigan',
  aliases: [
    { name: 'IFS', used: 'mi-aimh-ifs' },
    { name: 'Infant Family Specialist', used: 'mi-aimh-ifs' },
    { name: 'Level II', used: 'mi-aimh-level-2' },
  ],
  programme: 'mi-aimh',
  jurisdiction: 'US-MI',
  effective: {},
  known: { from: '2026-11-21' },
  sources: michiganSources,
  requirements: [
    // Education
    {
      id: 'mi-aimh/ifs/education',
      kind: 'education',
      levels: [
        { level: 'bachelor', degrees: ['BA', 'BS', 'BSW', 'BSN'] },
        { level: 'master', degrees: ['MA', 'MS', 'MSW', 'MEd', 'MSN', 'MAS'] },
        { level: 'doctorate', degrees: ['PhD', 'EdD', 'PsyD'] },
      ],
      // The page says "minimum": a degree above it that is not listed is for a reviewer.
      onApproval: ['medical'],
      transcript: 'official',
      cites: [{ source: 'mi-aimh-ifs', at: 'Education' }],
      authority: 'stated',
      reading: 'RD-20',
    },

    // Training. The 50 hours that successful applicants have on average are no requirement.
    {
      id: 'mi-aimh/ifs/training-hours',
      kind: 'hours',
      unit: 'clock-hours',
      hours: 30,
      cites: [{ source: 'mi-aimh-ifs', at: 'Training' }],
      authority: 'stated',
      reading: 'RD-27',
      furtherReadings: ['RD-26', 'RD-28'],
    },

    // Work Experience
    {
      id: 'mi-aimh/ifs/work-experience',
      kind: 'experience',
      years: 2,
      work: FAMILY_WORK,
      after: 'mi-aimh/ifs/education',
      cites: [{ source: 'mi-aimh-ifs', at: 'Work Experience' }],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-11'],
    },
    {
      id: 'mi-aimh/ifs/families-served',
      kind: 'experience',
      families: 10,
      work: FAMILY_WORK,
      after: 'mi-aimh/ifs/education',
      cites: [{ source: 'mi-aimh-ifs', at: 'Work Experience, 1' }],
      authority: 'stated',
      reading: 'RD-11',
    },

    // Reflective Supervision/Consultation. Michigan says itself that the hours take a year at least: RD-13, whose other way has no floor, is not named.
    {
      id: 'mi-aimh/ifs/reflective-supervision',
      kind: 'supervision',
      hours: 24,
      window: { months: 24, floorMonths: 12 },
      providers: RSC_PROVIDERS,
      bachelorsMayUse: FOR_BACHELORS,
      // The rule changes by the day of the session, not of the application: hours after this day must come from someone endorsed.
      vetting: { until: '2010-09-30' },
      otherProviders: 'excluded',
      whileServing: true,
      after: 'mi-aimh/ifs/education',
      cites: [
        { source: 'mi-aimh-ifs', at: 'Reflective Supervision/Consultation' },
        { source: 'mi-aimh-rsc', at: 'Requirements: Infant Family Specialist' },
        { source: 'mi-aimh-changes-2010', at: 'Providers of reflective supervision/consultation' },
      ],
      authority: 'stated',
      reading: 'RD-14',
      furtherReadings: ['RD-11', 'RD-15', 'RD-16'],
    },

    // Professional Reference Ratings: cut off. An older page asks for three, the first from a supervisor, teacher, trainer or consultant; whether that
    // still holds could not be read, so nothing is decided by it.
    {
      id: 'mi-aimh/ifs/references',
      kind: 'references',
      slots: 'unpublished',
      cites: [
        { source: 'mi-aimh-ifs', at: 'Professional Reference Ratings (beyond the part that could be read)' },
        { source: 'mi-aimh-level-2', at: 'Professional reference ratings, of an earlier time' },
      ],
      authority: 'unpublished',
    },

    // Beyond this point the page could not be read: what the association says elsewhere. Oregon's pages do not fill it.
    {
      id: 'mi-aimh/ifs/ethics-agreement',
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'mi-aimh-level-1', at: 'Code of Ethics and Endorsement Agreement' }],
      authority: 'implied',
    },
    {
      id: 'mi-aimh/ifs/competencies',
      kind: 'judgement',
      about: 'competencies',
      cites: [{ source: 'mi-aimh-ifs', at: 'Training: as many hours as the competencies need' }],
      authority: 'implied',
      reading: 'RD-18',
    },
    {
      id: 'mi-aimh/ifs/membership',
      kind: 'membership',
      cites: [{ source: 'mi-aimh-process', at: 'Step 2' }],
      authority: 'stated',
      reading: 'RD-21',
    },
  ],
})
