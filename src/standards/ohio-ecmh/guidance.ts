import type { Citation } from '../../rulebook/citation'
import type { Contrast, Guidance } from '../../rulebook/guidance'

const DIFFERENCE = { source: 'ohio-roles', at: 'First question: the difference between the two credentials' } as const satisfies Citation
const LEVELS = { source: 'ohio-roles', at: 'IMH Credential, the three levels' } as const satisfies Citation
const EMPLOYMENT = { source: 'ohio-roles', at: 'Frequently Asked Questions about the IMH Credential, first question' } as const satisfies Citation
const SERVICE = { source: 'ohio-roles', at: 'Role of the ECMH Consultant' } as const satisfies Citation
const ABOUT = { source: 'occrra-ecmh', at: 'opening paragraph' } as const satisfies Citation

const expected = <Item extends number>(item: Item) => ({
  cites: [{ source: 'ohio-roles', at: `Role of the ECMH Consultant, item ${item}` }],
  authority: 'stated',
} as const)

/** Who the Early Childhood Mental Health Credential is for, and what the state expects of the consultation that it funds. */
export const consultantGuidance = {
  standard: 'ohio-ecmh/consultant',
  scope: {
    practice: [
      { code: 'early-childhood-mental-health-consultation', params: {} },
      { code: 'challenging-behavior', params: {} },
    ],
    cites: [DIFFERENCE, ABOUT],
    authority: 'stated',
  },
  roles: [
    { role: 'ecmh-consultant', strength: 'only', cites: [DIFFERENCE], authority: 'stated' },
    { role: 'infant-and-early-childhood-mental-health', strength: 'if-providing-consultation', cites: [DIFFERENCE], authority: 'implied' },
  ],
  expectations: [
    { code: 'meetings-with-each-local-team', params: { atLeast: 2, per: 'month', attendance: ['in-person', 'virtual'] }, ...expected(1) },
    { code: 'assessment-and-screening-tools', params: {}, ...expected(2) },
    { code: 'strategies-for-daily-routines', params: {}, ...expected(3) },
    { code: 'parental-mental-health', params: {}, ...expected(4) },
    { code: 'referral-decisions', params: {}, ...expected(5) },
    { code: 'local-resources', params: {}, ...expected(6) },
    { code: 'trauma', params: {}, ...expected(7) },
    { code: 'training', params: { atLeast: 1, per: 'year' }, ...expected(8) },
    {
      code: 'evaluators-and-assessors',
      params: { qualifiedBy: 'Ohio Administrative Code 5123-10-02, Appendix B', attendance: ['virtual'], limited: true },
      ...expected(9),
    },
  ],
} as const satisfies Guidance

/** How the Infant Mental Health Credential and the Early Childhood Mental Health Credential differ. */
export const imhAndEcmh = {
  between: ['ohio-imh', 'ohio-ecmh'],
  points: [
    {
      aspect: 'who',
      sides: [
        { programme: 'ohio-imh', code: 'across-professions', cites: [DIFFERENCE], authority: 'stated' },
        { programme: 'ohio-ecmh', code: 'mental-health-consultants', cites: [DIFFERENCE], authority: 'stated' },
      ],
    },
    {
      aspect: 'ages',
      sides: [
        { programme: 'ohio-imh', code: 'pregnancy-to-toddlers', cites: [{ source: 'ohio-flyer', at: 'Why is this important?' }], authority: 'stated' },
        { programme: 'ohio-ecmh', code: 'birth-through-six-years', cites: [ABOUT], authority: 'stated' },
      ],
    },
    {
      aspect: 'levels',
      sides: [
        { programme: 'ohio-imh', code: 'three-levels', cites: [LEVELS], authority: 'stated' },
        { programme: 'ohio-ecmh', code: 'no-levels', cites: [DIFFERENCE], authority: 'implied' },
      ],
    },
    {
      aspect: 'employer',
      sides: [
        { programme: 'ohio-imh', code: 'any-with-families', cites: [EMPLOYMENT], authority: 'stated' },
        // Said of the consultants in the service, not of everyone who may hold the credential.
        { programme: 'ohio-ecmh', code: 'certified-mental-health-agency', cites: [SERVICE], authority: 'stated' },
      ],
    },
  ],
  supplements: {
    programme: 'ohio-imh',
    of: 'ohio-ecmh',
    cites: [{ source: 'ohio-flyer', at: 'Is this a license or credential?' }],
    authority: 'stated',
  },
} as const satisfies Contrast
