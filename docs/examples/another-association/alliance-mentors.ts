import { defineStandard, type Requirement, type Standard } from 'imh-eligibility'
import { trainingFrom2024, trainingUntil2023, type Track } from './alliance-mentor-training'
import { allianceSources } from './sources'

/** The leadership that each track asks three years of. */
const TRACKS = {
  'imhm-clinical': { name: 'Clinical', letter: 'C', leadership: 'rsc-provision' },
  'imhm-policy': { name: 'Policy', letter: 'P', leadership: 'policy-administration' },
  'imhm-research': { name: 'Research/Faculty', letter: 'R/F', leadership: 'teaching-research' },
} as const

type Edition = Pick<Standard, 'edition' | 'effective' | 'known'>

/** What was asked of applicants up to the last day of 2023, and from the first of 2024. Both were read on one day. */
const UNTIL_2023 = { edition: '2023', effective: { to: '2023-12-31' }, known: { from: '2026-11-21' } } as const satisfies Edition
const FROM_2024 = { edition: '2024', effective: { from: '2024-01-01' }, known: { from: '2026-11-21' } } as const satisfies Edition

/** A mentor of the Alliance's model: what its members' pages say, as far as they could be read, with holes where they could not. */
function mentor(track: Track, edition: Edition, training: readonly Requirement[]): Standard {
  const { name, letter, leadership } = TRACKS[track]
  const id = `alliance/${track}`
  const requirements: readonly Requirement[] = [
    {
      id: `${id}/education`,
      kind: 'education',
      levels: [
        { level: 'master', degrees: ['MA', 'MS', 'MEd', 'MSW', 'MSN'] },
        { level: 'doctorate', degrees: ['EdD', 'PsyD', 'PhD'] },
        { level: 'medical', degrees: ['DO', 'MD'] },
      ],
      onApproval: ['certificate'],
      focus: true,
      transcript: 'official',
      cites: [{ source: 'mi-aimh-imhm', at: 'Education' }],
      authority: 'stated',
      reading: 'RD-19',
      furtherReadings: ['RD-20'],
    },
    ...training,
    {
      id: `${id}/leadership-experience`,
      kind: 'experience',
      years: 3,
      work: { leadership },
      after: `${id}/education`,
      cites: [{ source: 'ct-aimh-imhm', at: 'Work Experience' }],
      authority: 'stated',
      reading: 'RD-07',
      furtherReadings: ['RD-08', 'RD-11'],
    },
    ...(track === 'imhm-clinical' ? clinicalOnly : []),
    {
      id: `${id}/references`,
      kind: 'references',
      slots: 'unpublished',
      cites: [{ source: 'infancy-onward-imhm', at: 'Reference Ratings: who rates stands in a paper that could not be read' }],
      authority: 'unpublished',
    },
    {
      id: `${id}/ethics-agreement`,
      kind: 'agreement',
      agreement: 'ethics-and-endorsement',
      cites: [{ source: 'infancy-onward-imhm', at: 'Code of Ethics, Endorsement Agreement' }],
      authority: 'implied',
    },
    {
      id: `${id}/competencies`,
      kind: 'judgement',
      about: 'competencies',
      cites: [{ source: 'ct-aimh-imhm', at: 'Training: as many hours as the competencies need' }],
      authority: 'implied',
      reading: 'RD-18',
    },
    {
      id: `${id}/exam`,
      kind: 'exam',
      exam: 'mi-aimh-written',
      cites: [{ source: 'alliance-exam', at: 'Who has to pass it: Specialists (IMHS) and Mentors' }],
      authority: 'stated',
    },
    {
      id: `${id}/membership`,
      kind: 'membership',
      cites: [{ source: 'infancy-onward-imhm', at: 'Membership' }],
      authority: 'implied',
      reading: 'RD-21',
    },
  ]
  return defineStandard({
    id,
    ...edition,
    purpose: 'initial',
    name: `Infant Mental Health Mentor - ${name} (IMHM-${letter}), Alliance`,
    aliases: [{ name: `IMHM-${letter}`, used: 'ct-aimh-imhm' }, { name: 'Infant Mental Health Mentor', used: 'ct-aimh-imhm' }],
    programme: 'alliance',
    jurisdiction: 'US',
    sources: allianceSources,
    requirements,
  })
}

/** Of the clinical track alone: the specialist's work, whose paper is another standard's, and reflective supervision received. */
const clinicalOnly = [
  {
    id: 'alliance/imhm-clinical/specialist-work',
    kind: 'judgement',
    about: 'specialist-work',
    cites: [{ source: 'ct-aimh-imhm', at: 'Work Experience: the work of an Infant Mental Health Specialist' }],
    authority: 'stated',
  },
  {
    id: 'alliance/imhm-clinical/reflective-supervision',
    kind: 'supervision',
    hours: 50,
    window: { months: 24, floorMonths: 12 },
    providers: ['alliance/imhm-clinical', 'mi-aimh/imhm-clinical', 'orimha/imhm-clinical'],
    otherProviders: 'excluded',
    whileServing: true,
    after: 'alliance/imhm-clinical/education',
    cites: [{ source: 'mi-aimh-rsc', at: 'Requirements: Infant Mental Health Mentor - Clinical' }],
    authority: 'stated',
    reading: 'RD-14',
    furtherReadings: ['RD-11', 'RD-15'],
  },
] as const satisfies readonly Requirement[]

/** Both editions of the three tracks, for `find`. */
export const mentors = (['imhm-clinical', 'imhm-policy', 'imhm-research'] as const).flatMap((track) => [
  mentor(track, UNTIL_2023, trainingUntil2023(track)),
  mentor(track, FROM_2024, trainingFrom2024(track)),
])
