import { type Clause, testsIn } from '../clause'

const suggested = testsIn('test/guidance/suggest.test.ts')
const fine = testsIn('test/published/clauses.test.ts')

const TOP = 'Infant Mental Health Credential'
const COORDINATOR = 'Early Intervention Service Coordinator'
const SPECIALIST = 'Developmental Specialist'

const GUIDANCE = 'src/standards/ohio-imh/guidance.ts'

/** What the credential teaches those in one role. */
const learned = (at: string, says: string, skill: string) => ({
  at,
  says,
  covered: {
    reason: 'guidance',
    why: 'It tells what people in this role learn on the way; it is not something that an applicant has to show.',
    livesIn: { file: GUIDANCE, as: [skill] },
  },
} as const)

/** Credentials and Certifications, Ohio Early Intervention: the part on the Infant Mental Health Credential. */
export const ohioEiCredentialing = [
  // Infant Mental Health Credential
  {
    id: 'ohio-ei-credentialing-01',
    at: `${TOP}, first paragraph`,
    says: 'Professionals in Early Intervention can now have the credential too.',
    covered: {
      reason: 'not-asked',
      why: 'It opens the credential to one field among others. No field is asked for, and none is shut out.',
      tests: [fine('every level takes any role and any employer: %s')],
    },
  },
  {
    id: 'ohio-ei-credentialing-02',
    at: `${TOP}, first paragraph`,
    says: 'Its holders have skills and core competencies that suit children\'s development, rest on relationships and serve the social-emotional needs of '
      + 'infants.',
    covered: { reason: 'background', why: 'It describes holders in general. What an applicant has to show is not said on this page.' },
  },
  {
    id: 'ohio-ei-credentialing-03',
    at: `${TOP}, first paragraph`,
    says: 'The state\'s agencies have picked out many trainings on social-emotional subjects for early childhood professionals.',
    covered: { reason: 'process', why: 'It tells where suitable training comes from. The page names no training and no hours.' },
  },
  {
    id: 'ohio-ei-credentialing-04',
    at: `${TOP}, first paragraph`,
    says: 'Those trainings help towards the credential ...',
    covered: {
      requirements: ['ohio-imh/level-1/training-hours', 'ohio-imh/level-2/training-hours', 'ohio-imh/level-3/training-hours'],
      detailsIn: ['occrra-imh', 'build-behavioral-health'],
      readings: ['RD-28'],
      tests: [fine('every level counts a training in an area that Ohio names, however long ago')],
    },
  },
  {
    id: 'ohio-ei-credentialing-05',
    at: `${TOP}, first paragraph`,
    says: '... and so do trainings that one has behind oneself already.',
    covered: {
      requirements: ['ohio-imh/level-1/training-hours', 'ohio-imh/level-2/training-hours', 'ohio-imh/level-3/training-hours'],
      detailsIn: ['occrra-imh', 'build-behavioral-health'],
      readings: ['RD-28'],
      tests: [fine('every level counts a training in an area that Ohio names, however long ago')],
    },
  },
  {
    id: 'ohio-ei-credentialing-06',
    at: `${TOP}, first paragraph`,
    says: 'It suits service coordinators and developmental specialists in particular.',
    covered: {
      reason: 'guidance',
      why: 'It advises two roles. Others may apply as well.',
      tests: [
        suggested('the Early Intervention page finds the credential of particular value for service coordinators and developmental specialists'),
        fine('every level takes any role and any employer: %s'),
      ],
      livesIn: { file: GUIDANCE, as: ['of-particular-value'] },
    },
  },
  {
    id: 'ohio-ei-credentialing-07',
    at: `${TOP}, second paragraph`,
    says: 'More is to be found on the registry\'s pages.',
    covered: { reason: 'process', why: 'It tells where to read on. The registry\'s page is cited by itself, as `occrra-imh`.' },
  },

  // Early Intervention Service Coordinator
  {
    id: 'ohio-ei-credentialing-08',
    ...learned(COORDINATOR, 'Service coordinators learn to spot and screen for social and emotional delays early.', 'screening-for-delays'),
  },
  {
    id: 'ohio-ei-credentialing-09',
    ...learned(COORDINATOR, 'They learn how trauma is linked to, and weighs on, the family as a whole.', 'trauma-and-the-family'),
  },
  {
    id: 'ohio-ei-credentialing-10',
    ...learned(COORDINATOR, 'They learn to notice early when parents of infants need mental health services, and to refer them.',
      'referral-to-mental-health-services'),
  },
  { id: 'ohio-ei-credentialing-11', ...learned(COORDINATOR, 'They get better at noticing worries about health and safety ...', 'health-and-safety-concerns') },
  {
    id: 'ohio-ei-credentialing-12',
    ...learned(COORDINATOR, '... at knowing when abuse or neglect of a child has to be reported to the public agency ...', 'reporting-abuse-and-neglect'),
  },
  {
    id: 'ohio-ei-credentialing-13',
    ...learned(COORDINATOR, '... and at finding help nearby for families with mental health worries, or with infants who are behind socially and emotionally.',
      'community-resources'),
  },

  // Developmental Specialist
  {
    id: 'ohio-ei-credentialing-14',
    ...learned(SPECIALIST, 'Developmental specialists learn to identify and assess social and emotional delays of children, and mental health worries.',
      'identifying-and-assessing-delays'),
  },
  {
    id: 'ohio-ei-credentialing-15',
    ...learned(SPECIALIST, 'They learn to support such families with interventions that are backed by evidence.', 'evidence-based-interventions'),
  },
  {
    id: 'ohio-ei-credentialing-16',
    ...learned(SPECIALIST, 'They get better at deciding whether a social and emotional delay makes a child eligible under Part C ...', 'part-c-eligibility'),
  },
  { id: 'ohio-ei-credentialing-17', ...learned(SPECIALIST, '... at assessing in a functional way what infant and family need ...', 'functional-assessment') },
  {
    id: 'ohio-ei-credentialing-18',
    ...learned(SPECIALIST, '... and at picking strategies backed by evidence, above all for sensory processing, behavior, development and relationships.',
      'evidence-based-strategies'),
  },
] as const satisfies readonly Clause<'ohio-ei-credentialing'>[]
