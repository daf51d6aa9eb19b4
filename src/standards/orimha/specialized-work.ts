import type { InternshipCriteria, WorkCriteria } from '../../rulebook/requirement'

/** Specialized work at Level II: paid and professional, about the social-emotional needs of infants and toddlers and their relationships. */
export const FAMILY_WORK = {
  kinds: ['employment'],
  flags: ['paid', 'professional', 'socialEmotionalFocus', 'attendsToRelationships'],
  servesAnyOf: ['infant-toddler'],
} as const satisfies WorkCriteria

/** Specialized work at Level III: supervised, paid, culturally sensitive, relationship-focused, with infant and parent both. */
export const SPECIALIZED_WORK = {
  kinds: ['employment'],
  flags: ['paid', 'supervised', 'culturallyResponsive', 'attendsToRelationships'],
  servesEachOf: ['infant-toddler', 'parent-caregiver'],
} as const satisfies WorkCriteria

/** The six things that the services at Level III include. */
export const SERVICES = [
  'concrete-assistance', 'advocacy', 'emotional-support', 'developmental-guidance', 'early-relationship-assessment', 'relationship-based-therapy',
] as const

/** The internship that reviewers may let stand in for one of the two years: the same work but for the pay. */
export const INTERNSHIP = {
  flags: ['supervised', 'culturallyResponsive', 'attendsToRelationships'],
  servesEachOf: ['infant-toddler', 'parent-caregiver'],
  supervisorEndorsedAs: ['orimha/imhs', 'orimha/imhm-clinical'],
  description: 'internship-description',
  atMostYears: 1,
} as const satisfies InternshipCriteria
