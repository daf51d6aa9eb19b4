import type { Citation } from '../../rulebook/citation'
import type { ProgrammeGuidance } from '../../rulebook/guidance'

const LEVEL_I = { source: 'ohio-roles', at: 'IMH Credential, Level I' } as const satisfies Citation
const LEVEL_II = { source: 'ohio-roles', at: 'IMH Credential, Level II' } as const satisfies Citation
const LEVEL_III = { source: 'ohio-roles', at: 'IMH Credential, Level III' } as const satisfies Citation
const DIFFERENCE = { source: 'ohio-roles', at: 'First question: the difference between the two credentials' } as const satisfies Citation
const WHO_CAN_APPLY = { source: 'ohio-flyer', at: 'Who can apply for the Ohio Infant Mental Health Credential?' } as const satisfies Citation
const NO_LICENSE = { source: 'ohio-flyer', at: 'Is this a license or credential?' } as const satisfies Citation
const VALUE = { source: 'ohio-ei-credentialing', at: 'Infant Mental Health Credential' } as const satisfies Citation
const COORDINATORS = { source: 'ohio-ei-credentialing', at: 'Early Intervention Service Coordinator' } as const satisfies Citation
const SPECIALISTS = { source: 'ohio-ei-credentialing', at: 'Developmental Specialist' } as const satisfies Citation
const CHART = { source: 'occrra-imh', at: 'Infant Mental Health Credential Levels (a chart that could not be read)' } as const satisfies Citation

/** The state's words about the three levels and who is found there. None of it is a requirement. */
export const imhGuidance = {
  programme: 'ohio-imh',
  levels: [
    {
      standard: 'ohio-imh/level-1',
      scope: {
        practice: [{ code: 'screening', params: {} }, { code: 'connecting', params: {} }],
        cites: [LEVEL_I],
        authority: 'stated',
      },
      roles: [
        { role: 'home-visitor', strength: 'generally', cites: [LEVEL_I], authority: 'stated' },
        { role: 'early-intervention-service-coordinator', strength: 'generally', cites: [LEVEL_I], authority: 'stated' },
      ],
    },
    {
      standard: 'ohio-imh/level-2',
      scope: {
        practice: [
          { code: 'assessment', params: {} },
          { code: 'early-intervention', params: {} },
          { code: 'social-emotional-assessment', params: {} },
          { code: 'evidence-based-strategies', params: {} },
          { code: 'parent-child-dyad', params: {} },
          { code: 'family-centered-practice', params: {} },
          { code: 'team-expertise', params: {} },
        ],
        cites: [LEVEL_II],
        authority: 'stated',
      },
      // The roles paper names nobody here; the Early Intervention page says what the specialists learn, and that is this scope.
      roles: [{ role: 'developmental-specialist', strength: 'inferred', cites: [SPECIALISTS, LEVEL_II], authority: 'implied' }],
    },
    {
      standard: 'ohio-imh/level-3',
      scope: {
        practice: [
          { code: 'assessment', params: {} },
          { code: 'treatment', params: {} },
          { code: 'consultation', params: {} },
          { code: 'mentoring', params: { standards: ['ohio-imh/level-1', 'ohio-imh/level-2'] } },
        ],
        cites: [LEVEL_III],
        authority: 'stated',
      },
      roles: [
        { role: 'ecmh-consultant', strength: 'typically', cites: [LEVEL_III], authority: 'stated' },
        { role: 'advanced-practice-social-worker', strength: 'typically', cites: [LEVEL_III], authority: 'stated' },
        { role: 'advanced-practice-counselor', strength: 'typically', cites: [LEVEL_III], authority: 'stated' },
      ],
    },
  ],
  eligible: {
    roles: [
      'child-care', 'early-learning-and-education', 'home-visitor', 'community-health-worker', 'early-intervention', 'maternal-health',
      'infant-and-early-childhood-mental-health', 'nurse', 'physician', 'occupational-therapist', 'other-allied-health',
    ],
    cites: [WHO_CAN_APPLY, DIFFERENCE],
    authority: 'stated',
  },
  notes: [
    {
      roles: ['early-intervention-service-coordinator', 'developmental-specialist'],
      code: 'of-particular-value',
      params: {},
      cites: [VALUE],
      authority: 'stated',
    },
    {
      roles: ['early-intervention-service-coordinator'],
      code: 'builds-skills',
      params: {
        skills: [
          'screening-for-delays', 'trauma-and-the-family', 'referral-to-mental-health-services', 'health-and-safety-concerns',
          'reporting-abuse-and-neglect', 'community-resources',
        ],
      },
      cites: [COORDINATORS],
      authority: 'stated',
    },
    {
      roles: ['developmental-specialist'],
      code: 'builds-skills',
      params: {
        skills: [
          'identifying-and-assessing-delays', 'evidence-based-interventions', 'part-c-eligibility', 'functional-assessment',
          'evidence-based-strategies',
        ],
      },
      cites: [SPECIALISTS],
      authority: 'stated',
    },
    { roles: ['home-visitor'], code: 'supplements', params: { credential: 'home-visitor' }, cites: [NO_LICENSE], authority: 'stated' },
    {
      roles: ['early-intervention-service-coordinator', 'developmental-specialist', 'early-intervention'],
      code: 'supplements',
      params: { credential: 'early-intervention' },
      cites: [NO_LICENSE],
      authority: 'stated',
    },
    {
      roles: ['ecmh-consultant', 'infant-and-early-childhood-mental-health'],
      code: 'supplements',
      params: { credential: 'early-childhood-mental-health' },
      cites: [NO_LICENSE],
      authority: 'stated',
    },
    { code: 'list-open', params: {}, cites: [WHO_CAN_APPLY, DIFFERENCE], authority: 'stated' },
    { code: 'registry-chart', params: {}, cites: [CHART], authority: 'unpublished' },
  ],
} as const satisfies ProgrammeGuidance
