import type { Skill } from '../../rulebook/guidance'
import type { GuidanceWords } from '../pages/guidance-words'
import { shortName } from '../slug'
import { frame } from './frame'
import { grammar } from './grammar'

const { either, list } = grammar

const skills: Readonly<Record<Skill, string>> = {
  'screening-for-delays': 'noticing social and emotional delays early, and screening for them',
  'trauma-and-the-family': 'what trauma does to a family',
  'referral-to-mental-health-services': 'seeing early when to refer a family to mental health services',
  'health-and-safety-concerns': 'health and safety concerns',
  'reporting-abuse-and-neglect': 'when child abuse and neglect have to be reported',
  'community-resources': 'finding help in the community',
  'identifying-and-assessing-delays': 'identifying and assessing social and emotional delays',
  'evidence-based-interventions': 'evidence-based interventions that support families',
  'part-c-eligibility': 'Part C eligibility because of a social and emotional delay',
  'functional-assessment': 'functional assessment of what child and family need',
  'evidence-based-strategies': 'evidence-based strategies',
}

const OTHER_CREDENTIALS = {
  'home-visitor': 'Home Visitor Credential',
  'early-intervention': 'Early Intervention Credential',
  'early-childhood-mental-health': 'Early Childhood Mental Health Credential',
} as const

const PLACES = { 'in-person': 'in person', 'virtual': 'virtually' } as const
const PERIODS = { month: 'a month', year: 'a year' } as const

const often = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`)

export const guidance: GuidanceWords = {
  authority: frame.authority,
  list,
  headings: {
    scope: 'Scope of practice',
    roles: 'Who is named',
    expectations: 'What is expected of the service',
    also: 'Another credential to look at',
    notes: 'Good to know',
    source: frame.sections.source,
  },
  title: (who) => `Which level to look at: ${who}`,
  noGate: 'This is guidance, not a gate: nobody is let in or kept out by a role. Only the requirements of a credential decide.',
  unnamed: (known) => `No level can be suggested: this role is not among those that the sources name. That shuts nobody out. They name: ${known.join('; ')}.`,
  expected: 'The state expects this of the consultation that it funds. It is no requirement of the credential.',
  contrast: 'Two different credentials',
  addition: 'It is an addition to the other one, and does not take its place.',
  roles: {
    'home-visitor': 'home visitors',
    'early-intervention-service-coordinator': 'early intervention service coordinators',
    'developmental-specialist': 'developmental specialists',
    'ecmh-consultant': 'early childhood mental health (ECMH) consultants',
    'advanced-practice-social-worker': 'advanced practice social workers',
    'advanced-practice-counselor': 'advanced practice counselors',
    'child-care': 'child care professionals',
    'early-learning-and-education': 'early learning and education professionals',
    'community-health-worker': 'community health workers',
    'early-intervention': 'early intervention professionals',
    'maternal-health': 'maternal health professionals',
    'infant-and-early-childhood-mental-health': 'infant and early childhood mental health professionals',
    'nurse': 'nurses in primary health care',
    'physician': 'physicians',
    'occupational-therapist': 'occupational therapists',
    'other-allied-health': 'other allied health professionals',
  },
  credentials: {
    'ohio-imh/level-1': 'Level I: Ohio Infant Family Affiliate (OIFA-I)',
    'ohio-imh/level-2': 'Level II: Ohio Infant Family Practitioner (OIFP-II)',
    'ohio-imh/level-3': 'Level III: Ohio Infant Mental Health Practitioner (OIMHP-III)',
    'ohio-ecmh/consultant': 'Ohio Early Childhood Mental Health Consultant (ECMH)',
  },
  programmes: { 'ohio-imh': 'Infant Mental Health Credential (IMH)', 'ohio-ecmh': 'Early Childhood Mental Health Credential (ECMH)' },
  strengths: {
    'only': (who) => `Only for people in the mental health field who provide early childhood mental health consultation, as ${who} do.`,
    'generally': (who) => `Generally the level of ${who}, by the state's own words.`,
    'typically': (who) => `Typically the level of ${who}, by the state's own words.`,
    'inferred': (who) => `No source names ${who} here. What the credential teaches them fits the scope of practice of this level.`,
    'if-providing-consultation': (who) => `For those ${who} who also provide early childhood mental health consultation, and for no others.`,
    'eligible': (who) => `Open to ${who}. The state says that they may apply, and names no level for them: compare the scopes of practice.`,
  },
  scope: {
    'screening': () => 'screening',
    'connecting': () => 'connecting families with services',
    'assessment': () => 'assessment',
    'early-intervention': () => 'early intervention',
    'social-emotional-assessment': () => 'assessing social and emotional development',
    'evidence-based-strategies': () => 'evidence-based strategies for infants\' social and emotional development',
    'parent-child-dyad': () => 'work centered on parent and child together',
    'family-centered-practice': () => 'family-centered practice',
    'team-expertise': () => 'being the team\'s expert on social and emotional development in infancy',
    'treatment': () => 'treatment',
    'consultation': () => 'consultation',
    'mentoring': ({ standards }) => `mentoring (reflective supervision) of people who hold ${either(standards.map(shortName))}`,
    'early-childhood-mental-health-consultation': () => 'early childhood mental health consultation',
    'challenging-behavior': () => 'helping early childhood providers to understand and resolve challenging behavior',
  },
  skills,
  notes: {
    'of-particular-value': () => 'The state calls the Infant Mental Health Credential particularly valuable in this role. It is there for other roles too.',
    'builds-skills': ({ skills: taught }) => `What the Infant Mental Health Credential teaches people in this role: ${taught.map((skill) => skills[skill]).join('; ')}.`,
    'supplements': ({ credential }) => `The Infant Mental Health Credential is an addition to the ${OTHER_CREDENTIALS[credential]} and does not take its place.`,
    'list-open': () => 'The list of those who may apply for the Infant Mental Health Credential is open: its three levels are for all professions that work with very young children and their families.',
    'registry-chart': () => 'The registry itself answers the question which level to apply for with a chart of the levels. Look at it before you decide.',
  },
  expectations: {
    'meetings-with-each-local-team': ({ atLeast, per, attendance }) =>
      `Take part in the meetings of each local early intervention team at least ${often(atLeast)} ${PERIODS[per]}, ${either(attendance.map((place) => PLACES[place]))}.`,
    'assessment-and-screening-tools': () => 'Inform about assessment and screening tools that show a child\'s social and emotional strengths and needs.',
    'strategies-for-daily-routines': () => 'Give the primary service provider and the team evidence-based strategies for social and emotional development in daily routines; consultation about a family or child may be part of it.',
    'parental-mental-health': () => 'Bring expertise on mental health problems of parents, and on what these mean for parenting and for the child.',
    'referral-decisions': () => 'Help to decide when a referral to mental health or ECMH services is right.',
    'local-resources': () => 'Know what mental health help there is locally, and help the team to get families there in time.',
    'trauma': () => 'Help to understand trauma and its effects on development and on the family.',
    'training': ({ atLeast, per }) => `Give training on social and emotional development and how to promote it at least ${often(atLeast)} ${PERIODS[per]}.`,
    'evaluators-and-assessors': ({ qualifiedBy, attendance, limited }) =>
      `Provide qualified evaluators and assessors (${qualifiedBy}) with expertise in social and emotional development, ${either(attendance.map((place) => PLACES[place]))}${limited ? '; a pilot, for some of the teams only' : ''}.`,
  },
  aspects: { who: 'Who it is for', ages: 'Whom it is about', levels: 'Levels', employer: 'Where its people work' },
  sides: {
    'across-professions': 'For any profession whose work is with infants, toddlers and those who care for them.',
    'mental-health-consultants': 'Only for people in the mental health field who provide early childhood mental health consultation.',
    'pregnancy-to-toddlers': 'Pregnant women, infants and toddlers.',
    'birth-through-six-years': 'Children from birth through six years, and their families.',
    'three-levels': 'Three levels.',
    'no-levels': 'No levels are named.',
    'any-with-families': 'Any employer, as long as the work is with families and children; not only the state\'s mental health department.',
    'certified-mental-health-agency': 'Its people work for mental health agencies in the community that the state has certified. This is said of the service, not of the credential.',
  },
}
