import { type Clause, testsIn } from '../clause'

const table = testsIn('test/decision-table/imhs.test.ts')
const ratings = testsIn('test/decision-table/references.test.ts')
const specialist = testsIn('test/decision-table/ifs.test.ts')
const clinical = testsIn('test/decision-table/imhm-clinical.test.ts')
const otherMentors = testsIn('test/decision-table/imhm-policy-research.test.ts')
const areas = testsIn('test/readings/rd-04-06-areas.test.ts')
const time = testsIn('test/readings/rd-07-09-work.test.ts')
const intern = testsIn('test/readings/rd-10-internship.test.ts')
const services = testsIn('test/readings/rd-12-services.test.ts')
const stretch = testsIn('test/readings/rd-13-window.test.ts')
const providers = testsIn('test/readings/rd-14-providers.test.ts')
const raters = testsIn('test/readings/rd-17-29-references.test.ts')
const degrees = testsIn('test/readings/rd-18-22-papers.test.ts')
const whose = testsIn('test/readings/whose-rules.test.ts')
const fine = testsIn('test/published/clauses.test.ts')

const DEGREES = 'Education and Work Requirements, first paragraph: degrees'
const OTHERWISE = 'Education and Work Requirements, first paragraph: other schooling'
const TRAINING = 'Education and Work Requirements, second paragraph'
const WORK = 'Specialized Work Experience, first paragraph, first sentence'
const WITH_WHOM = 'Specialized Work Experience, first paragraph, second sentence'
const SERVICES = 'Specialized Work Experience, first paragraph, third sentence'
const AIM = 'Specialized Work Experience, first paragraph, from the fourth sentence on'
const WHO = 'Specialized Work Experience, second paragraph'
const WHEN = 'Specialized Work Experience, third paragraph'
const INTERNSHIP = 'Specialized Work Experience, last paragraph'
const RSC = 'Reflective Supervision/Consultation'
const NOTE = 'Professional Reference Ratings, note'
const THREE = 'Professional Reference Ratings, total and list'

/** The mentor page is silent on this as far as it could be read, or points at this one. */
const mentors = (slug: string) => [`orimha/imhm-clinical/${slug}`, `orimha/imhm-policy/${slug}`, `orimha/imhm-research/${slug}`] as const

/** The papers of those whose own page is silent on them as far as it could be read. */
const PAPERS = [specialist('papers'), clinical('papers'), otherMentors('papers')] as const

// The mentor page asks clinical applicants for the work of this one.
const CLINICAL_WORK = {
  requirements: ['orimha/imhm-clinical/work-experience'],
  tests: [clinical('two years of work as for IMHS: what takes job-2 away leaves 607 days and four of the six services')],
} as const
const CLINICAL_MIX = { requirements: ['orimha/imhm-clinical/service-mix'], tests: [clinical('the service mix (RD-12)')] } as const
const CLINICAL_INTERNSHIP = {
  requirements: ['orimha/imhm-clinical/work-experience'],
  tests: [clinical('an internship in place of job-2 (RD-10)')],
} as const

const degree = (says: string, name: string) => ({
  at: DEGREES,
  says,
  covered: {
    requirements: ['orimha/imhs/education'],
    readings: ['RD-19'],
    tests: [fine('each degree that the page lists counts outright: %s, of level %s', name)],
  },
} as const)

const service = (says: string, name: string) => ({
  at: SERVICES,
  says,
  covered: {
    requirements: ['orimha/imhs/service-mix'],
    alsoFor: CLINICAL_MIX,
    readings: ['RD-12'],
    tests: [fine('the service mix without %s is for reviewers, who read what is missing', name)],
  },
} as const)

const workFlag = (at: string, says: string, field: string) => ({
  at,
  says,
  covered: {
    requirements: ['orimha/imhs/work-experience'],
    alsoFor: CLINICAL_WORK,
    tests: [table('work that was not ${field} does not count', field), table('work that does not say whether it was ${field} is asked about', field)],
  },
} as const)

const slot3 = (says: string, role: string) => ({
  at: `${THREE}, 3`,
  says,
  covered: { requirements: ['orimha/imhs/references'], readings: ['RD-17'], tests: [ratings('a ${role} fits slot 3', role)] },
} as const)

const rater = (says: string, category: string) => ({
  at: NOTE,
  says,
  covered: {
    requirements: ['orimha/imhs/references'],
    readings: ['RD-17'],
    tests: [ratings('any of the three may be the endorsed one: a colleague endorsed as ${category}', category)],
  },
} as const)

/** Infant Mental Health Specialist Endorsement Requirements, ORIMHA: the association's page, clause by clause. */
export const orimhaImhs = [
  // Education and Work Requirements, first paragraph
  { id: 'orimha-imhs-01', ...degree('A Master of Arts (MA) is enough.', 'MA') },
  { id: 'orimha-imhs-02', ...degree('So is a Master of Science (MS).', 'MS') },
  { id: 'orimha-imhs-03', ...degree('So is a Master of Education (MEd).', 'MEd') },
  { id: 'orimha-imhs-04', ...degree('So is a Doctorate in Education (EdD).', 'EdD') },
  { id: 'orimha-imhs-05', ...degree('So is a Master of Social Work (MSW).', 'MSW') },
  { id: 'orimha-imhs-06', ...degree('So is a Master of Nursing (MSN).', 'MSN') },
  { id: 'orimha-imhs-07', ...degree('So is a Doctor of Psychology (PsyD).', 'PsyD') },
  { id: 'orimha-imhs-08', ...degree('So is a Doctor of Philosophy (PhD).', 'PhD') },
  { id: 'orimha-imhs-09', ...degree('So is a Medical Doctor (MD).', 'MD') },
  { id: 'orimha-imhs-10', ...degree('So is a Doctor of Osteopathy (DO).', 'DO') },
  {
    id: 'orimha-imhs-11',
    at: OTHERWISE,
    says: 'Another degree will do if it is specific to the applicant\'s own focus within infant mental health.',
    covered: {
      requirements: ['orimha/imhs/education'],
      readings: ['RD-19'],
      tests: [
        table('a degree whose name is not listed is for reviewers'),
        table('a degree whose name is not listed and that was not about infant mental health does not count'),
        table('a listed degree is not asked about its focus'),
      ],
    },
  },
  {
    id: 'orimha-imhs-12',
    at: OTHERWISE,
    says: 'So will a certificate program of a university.',
    covered: {
      requirements: ['orimha/imhs/education'],
      readings: ['RD-19'],
      tests: [table('a certificate or course work is for reviewers, and starts the clock on that rung')],
    },
  },
  {
    id: 'orimha-imhs-13',
    at: OTHERWISE,
    says: 'So will course work, by itself or beside such a program.',
    covered: {
      requirements: ['orimha/imhs/education'],
      readings: ['RD-19'],
      tests: [table('a certificate or course work is for reviewers, and starts the clock on that rung')],
    },
  },
  {
    id: 'orimha-imhs-14',
    at: OTHERWISE,
    says: 'Six subjects are named as examples of what it covers: development of infants and very young children, practice centered on the family, '
      + 'sensitivity to culture, how families relate and work, assessment, intervention.',
    covered: {
      requirements: ['orimha/imhs/education'],
      readings: ['RD-19'],
      tests: [table('a certificate or course work is for reviewers, and starts the clock on that rung')],
    },
  },
  {
    id: 'orimha-imhs-15',
    at: OTHERWISE,
    says: 'It follows the Michigan association\'s training guidelines and the competencies of the Endorsement.',
    covered: {
      requirements: ['orimha/imhs/education', 'orimha/imhs/competencies'],
      readings: ['RD-18', 'RD-19'],
      tests: [
        table('a certificate or course work is for reviewers, and starts the clock on that rung'),
        degrees('RD-18 are competencies documented? Reviewers decide'),
      ],
    },
  },
  {
    id: 'orimha-imhs-16',
    at: 'Education and Work Requirements, first paragraph, last sentence',
    says: 'Transcripts are asked for, and official ones.',
    covered: {
      requirements: ['orimha/imhs/education'],
      readings: ['RD-20'],
      tests: [table('a transcript that is ${transcript} does not do'), table('a transcript that is not recorded is asked for')],
    },
  },

  // Education and Work Requirements, second paragraph
  {
    id: 'orimha-imhs-17',
    at: TRAINING,
    says: 'At least 30 clock hours.',
    covered: {
      requirements: ['orimha/imhs/training-hours'],
      readings: ['RD-26', 'RD-27', 'RD-28'],
      tests: [
        areas('Training hours: what a total is made of › ORIMHA: %d hours are %s'),
        table('each of the 20 trainings is needed for the 30 hours'),
        table('no training is too old (RD-28)'),
      ],
    },
  },
  {
    id: 'orimha-imhs-18',
    at: TRAINING,
    says: 'They are education and training that build on relationships.',
    covered: {
      requirements: ['orimha/imhs/training-hours'],
      tests: [table('a training that touches no area of competency does not count'), table('any area of competency will do')],
    },
  },
  {
    id: 'orimha-imhs-19',
    at: TRAINING,
    says: 'Their subject is social-emotional development and how it is promoted, or how infant mental health is practiced, or both.',
    covered: {
      requirements: ['orimha/imhs/training-hours'],
      tests: [
        table('a training that touches no area of competency does not count'),
        whose('counts every area for ORIMHA, and for Ohio only those that Ohio names'),
      ],
    },
  },
  {
    id: 'orimha-imhs-20',
    at: TRAINING,
    says: 'Applicants list more hours than that where it takes more to show the competencies.',
    covered: {
      requirements: ['orimha/imhs/competencies'],
      readings: ['RD-18'],
      tests: [table('meets everything but what reviewers have to decide'), degrees('RD-18 are competencies documented? Reviewers decide')],
    },
  },
  {
    id: 'orimha-imhs-21',
    at: TRAINING,
    says: 'Which competencies those are, the Competency Guidelines say.',
    covered: {
      requirements: ['orimha/imhs/competencies'],
      readings: ['RD-18'],
      tests: [degrees('RD-18 are competencies documented? Reviewers decide')],
    },
  },

  // Specialized Work Experience, first paragraph
  {
    id: 'orimha-imhs-22',
    at: WORK,
    says: 'Two years of work.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_WORK,
      readings: ['RD-07', 'RD-08'],
      tests: [
        table('two years are 730 days: one job more that began on 27 July 2026 makes them to the day, the day asked about included'),
        table('begun a day later one day is missing'),
        time('RD-07 how long is two years of work? 730 days, each counted once'),
        table('part-time work is for reviewers (RD-08)'),
      ],
    },
  },
  {
    id: 'orimha-imhs-23',
    at: WORK,
    says: 'It was done after graduation.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_WORK,
      readings: ['RD-11'],
      tests: [
        table('without the degree education is not met, and with no clock started neither are work, services and RSC, which lean on it'),
        table('the conferral day itself counts'),
        table('beside a degree that needs approval a later one that counts makes education met; '
          + 'work since that one is short until the first is approved'),
      ],
    },
  },
  { id: 'orimha-imhs-24', ...workFlag(WORK, 'It was supervised.', 'supervised') },
  { id: 'orimha-imhs-25', ...workFlag(WORK, 'The services were sensitive to culture.', 'culturallyResponsive') },
  { id: 'orimha-imhs-26', ...workFlag(WORK, 'They were focused on relationships.', 'attendsToRelationships') },
  {
    id: 'orimha-imhs-27',
    at: WORK,
    says: 'They were infant mental health services.',
    covered: {
      requirements: ['orimha/imhs/service-mix'],
      alsoFor: CLINICAL_MIX,
      readings: ['RD-12'],
      tests: [table('work that names none of them is not enough'), table('work that does not say what it included is asked about')],
    },
  },
  {
    id: 'orimha-imhs-28',
    at: WITH_WHOM,
    says: 'The work was with the infant or very young child ...',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_WORK,
      tests: [table('work that serves only the ${served} does not count: one spell must serve both', 'parent-caregiver')],
    },
  },
  {
    id: 'orimha-imhs-29',
    at: WITH_WHOM,
    says: '... and with the parent, both in the same work.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_WORK,
      tests: [
        table('work that serves only the ${served} does not count: one spell must serve both', 'infant-toddler'),
        time('IMHS asks for infant and parent in the same spell'),
      ],
    },
  },
  {
    id: 'orimha-imhs-30',
    at: WITH_WHOM,
    says: 'A parent by birth, a foster parent and an adoptive parent are all meant.',
    covered: {
      reason: 'definition',
      why: 'It says who is a parent here; the record has one word for all of them, `parent-caregiver`.',
      livesIn: { file: 'src/model/experience.ts', as: ['parent-caregiver'] },
    },
  },
  { id: 'orimha-imhs-31', ...workFlag(WITH_WHOM, 'It served the relationship between the parent and the infant.', 'attendsToRelationships') },
  {
    id: 'orimha-imhs-32',
    at: SERVICES,
    says: 'The services take in six kinds of work; the six rows below name them.',
    covered: {
      requirements: ['orimha/imhs/service-mix'],
      alsoFor: CLINICAL_MIX,
      readings: ['RD-12'],
      tests: [table('all six are asked of all the work together, not of each job'), services('RD-12 the six service components')],
    },
  },
  { id: 'orimha-imhs-33', ...service('Concrete assistance.', 'concrete-assistance') },
  { id: 'orimha-imhs-34', ...service('Advocacy.', 'advocacy') },
  { id: 'orimha-imhs-35', ...service('Emotional support.', 'emotional-support') },
  { id: 'orimha-imhs-36', ...service('Developmental guidance.', 'developmental-guidance') },
  { id: 'orimha-imhs-37', ...service('Early assessment of relationships.', 'early-relationship-assessment') },
  {
    id: 'orimha-imhs-38',
    ...service('Therapies and practices that work through the relationship of parent and infant or very young child.', 'relationship-based-therapy'),
  },
  {
    id: 'orimha-imhs-39',
    at: AIM,
    says: 'Such therapies are, among others, parent-infant psychotherapy, interaction guidance and child-parent psychotherapy.',
    covered: {
      reason: 'example',
      why: 'The three are examples and the list is open. The record has one word for all such therapies, `relationship-based-therapy`.',
      livesIn: { file: 'src/model/experience.ts', as: ['relationship-based-therapy'] },
    },
  },
  {
    id: 'orimha-imhs-40',
    at: AIM,
    says: 'They are meant to look into attachment, separation, trauma and losses that were not worked through, and what these do to the development, '
      + 'behavior and care of the child.',
    covered: {
      reason: 'definition',
      why: 'It describes the sixth kind of service. Whether someone\'s practice fits it is for reviewers, who judge the mix of services.',
      readings: ['RD-12'],
      livesIn: { file: 'src/model/experience.ts', as: ['relationship-based-therapy'] },
    },
  },
  {
    id: 'orimha-imhs-41',
    at: AIM,
    says: 'Who fits Level III works with the relationship between the child and the primary caregiver ...',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_WORK,
      tests: [
        table('work that was not ${field} does not count', 'attendsToRelationships'),
        table('work that serves only the ${served} does not count: one spell must serve both'),
      ],
    },
  },
  {
    id: 'orimha-imhs-42',
    at: AIM,
    says: '... and does so to take up, in the open, separations, traumas, grief and losses that were not worked through and may weigh on a '
      + 'growing attachment.',
    covered: {
      requirements: ['orimha/imhs/service-mix'],
      alsoFor: CLINICAL_MIX,
      readings: ['RD-12'],
      tests: [
        fine('the service mix without %s is for reviewers, who read what is missing', 'relationship-based-therapy'),
        table('one of six is for reviewers too: nothing but their judgement is wanted'),
      ],
    },
  },
  {
    id: 'orimha-imhs-43',
    at: AIM,
    says: 'These losses may reach back to the childhood of the caregivers.',
    covered: {
      reason: 'definition',
      why: 'It explains what is meant by losses. No one is asked whose losses the work was about.',
    },
  },
  {
    id: 'orimha-imhs-44',
    at: AIM,
    says: 'Or they may be recent: a hard birth, or news of a chronic illness, a delay or a disability of this child.',
    covered: {
      reason: 'example',
      why: 'The cases illustrate what a recent loss can be. No one is asked which of them the work was about.',
    },
  },

  // Specialized Work Experience, second paragraph
  {
    id: 'orimha-imhs-45',
    at: WHO,
    says: 'People of several disciplines may do this work; a licence in mental health is not needed for it.',
    covered: {
      reason: 'not-asked',
      why: 'The page opens the work to several disciplines, so neither a licence nor a discipline is looked at.',
      tests: [fine('IMHS asks for no licence and looks at no discipline')],
    },
  },
  {
    id: 'orimha-imhs-46',
    at: WHO,
    says: 'But the applicant has had the training that it takes to work at this level ...',
    covered: {
      requirements: ['orimha/imhs/training-hours', 'orimha/imhs/competencies'],
      readings: ['RD-18'],
      tests: [
        areas('Training hours: what a total is made of › ORIMHA: %d hours are %s'),
        degrees('RD-18 are competencies documented? Reviewers decide'),
      ],
    },
  },
  {
    id: 'orimha-imhs-47',
    at: WHO,
    says: '... and also receives RSC from someone qualified ...',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-14'],
      tests: [table('a provider who is not endorsed does not qualify'), table('peer supervision never counts')],
    },
  },
  {
    id: 'orimha-imhs-48',
    at: WHO,
    says: '... and the RSC is about this work with families.',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-15'],
      tests: [
        table('a session about the RSC that the applicant provides is for reviewers'),
        table('a session about direct service counts, as does one that does not say'),
      ],
    },
  },
  {
    id: 'orimha-imhs-49',
    at: WHO,
    says: 'The association grants that paid work of this kind may be easier to find with a licence.',
    covered: { reason: 'background', why: 'It is a remark on the labor market and asks for nothing.' },
  },
  {
    id: 'orimha-imhs-50',
    at: WHO,
    says: 'Other professionals can earn Level III all the same, as long as they fit the criteria.',
    covered: {
      reason: 'not-asked',
      why: 'No discipline is shut out, and the criteria are the same for all.',
      tests: [fine('IMHS asks for no licence and looks at no discipline')],
    },
  },

  // Specialized Work Experience, third paragraph
  {
    id: 'orimha-imhs-51',
    at: WHEN,
    says: 'Losses need not be worked on in the open with each and every family.',
    covered: {
      requirements: ['orimha/imhs/service-mix'],
      alsoFor: CLINICAL_MIX,
      readings: ['RD-12'],
      tests: [
        table('all six are asked of all the work together, not of each job'),
        services('a single day is enough: the mix is no matter of time'),
      ],
    },
  },
  {
    id: 'orimha-imhs-52',
    at: WHEN,
    says: 'But training and RSC must have made the applicant ready to do so where a family needs it.',
    covered: {
      requirements: ['orimha/imhs/competencies', 'orimha/imhs/reflective-supervision'],
      readings: ['RD-18'],
      tests: [
        degrees('RD-18 are competencies documented? Reviewers decide'),
        table('each of the 60 sessions is needed for the 50 hours'),
      ],
    },
  },

  // Specialized Work Experience, last paragraph
  {
    id: 'orimha-imhs-53',
    at: INTERNSHIP,
    says: 'An internship may count, in some cases: not by itself, and not always.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [table('supervised by someone endorsed, with a description on file, it is for reviewers, paid or not')],
    },
  },
  {
    id: 'orimha-imhs-54',
    at: INTERNSHIP,
    says: 'One year of it may.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [
        table('it stands in for one year at most: 365 of its days beside the 286 of the present job are not two years'),
        intern('RD-10 internship: at most one year, and always on approval'),
      ],
    },
  },
  {
    id: 'orimha-imhs-55',
    at: INTERNSHIP,
    says: 'It was supervised.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [intern('must be %s like any IMHS work', 'supervised'), table('a supervisor who is not recorded is asked for')],
    },
  },
  {
    id: 'orimha-imhs-56',
    at: INTERNSHIP,
    says: 'It belonged to graduate studies.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [
        table('it may precede the degree'),
        table('supervised by someone endorsed, with a description on file, it is for reviewers, paid or not'),
      ],
    },
  },
  {
    id: 'orimha-imhs-57',
    at: INTERNSHIP,
    says: 'It included direct practice of infant mental health, of the kind described before.',
    covered: {
      requirements: ['orimha/imhs/work-experience', 'orimha/imhs/service-mix'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10', 'RD-12'],
      tests: [
        intern('must be %s like any IMHS work'),
        intern('must serve infant and parent both'),
        services('an internship shows its services on approval'),
      ],
    },
  },
  {
    id: 'orimha-imhs-58',
    at: INTERNSHIP,
    says: 'It then stands for that part of the two years.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [
        table('a year of internship beside ${days} days of employment: ${verdict}', '365: needs-review, 364: not-met'),
        table('days that employment covers already add nothing'),
      ],
    },
  },
  {
    id: 'orimha-imhs-59',
    at: INTERNSHIP,
    says: 'The two years of work are paid ones.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_WORK,
      readings: ['RD-09'],
      tests: [
        table('work that was not ${field} does not count', 'paid'),
        table('volunteer work does not count (RD-09)'),
        time('RD-09 must IMHS work be paid? Yes; Ohio asks a reviewer'),
      ],
    },
  },
  {
    id: 'orimha-imhs-60',
    at: INTERNSHIP,
    says: 'The one who supervised it is endorsed, ...',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [
        table('a supervisor who is not endorsed does not do'),
        table('nor does one who is vetted only'),
        table('nor does one endorsed from its second day'),
      ],
    },
  },
  {
    id: 'orimha-imhs-61',
    at: INTERNSHIP,
    says: '... at Level IV-C (IMHM-Clinical) ...',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [intern('RD-10 its supervisor is endorsed, not merely vetted, on every day of it › as IMHM-Clinical')],
    },
  },
  {
    id: 'orimha-imhs-62',
    at: INTERNSHIP,
    says: '... or at Level III (IMHS).',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [
        intern('RD-10 its supervisor is endorsed, not merely vetted, on every day of it › from the first day to the last'),
        intern('RD-10 its supervisor is endorsed, not merely vetted, on every day of it › as IFS'),
      ],
    },
  },
  {
    id: 'orimha-imhs-63',
    at: INTERNSHIP,
    says: 'The applicant hands in a description of it.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [table('without a description it does not count'), intern('RD-10 its description is on file')],
    },
  },
  {
    id: 'orimha-imhs-64',
    at: INTERNSHIP,
    says: 'Reviewers consider it.',
    covered: {
      requirements: ['orimha/imhs/work-experience'],
      alsoFor: CLINICAL_INTERNSHIP,
      readings: ['RD-10'],
      tests: [
        table('supervised by someone endorsed, with a description on file, it is for reviewers, paid or not'),
        table('accepted, what needed approval counts: an internship'),
      ],
    },
  },

  // Reflective Supervision/Consultation
  {
    id: 'orimha-imhs-65',
    at: RSC,
    says: 'The supervision or consultation is reflective and focused on relationships.',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-15'],
      tests: [table('peer supervision never counts'), table('a session about other ages does not count')],
    },
  },
  {
    id: 'orimha-imhs-66',
    at: RSC,
    says: 'One to one or in a group: both will do.',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-15'],
      tests: [table('individual and group sessions count alike')],
    },
  },
  {
    id: 'orimha-imhs-67',
    at: RSC,
    says: 'It was received after the master\'s degree.',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-11'],
      tests: [
        table('a session before the degree does not count, whatever the stretch'),
        table('an entry that began before the degree is not cut: none of it counts'),
      ],
    },
  },
  {
    id: 'orimha-imhs-68',
    at: RSC,
    says: 'During that time the applicant was serving infants, very young children and families.',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-15'],
      tests: [
        table('a session between two jobs falls outside work'),
        table('a session in volunteer work that serves nobody falls outside work'),
        table('a session between two jobs counts while volunteering with families'),
      ],
    },
  },
  {
    id: 'orimha-imhs-69',
    at: RSC,
    says: 'Whoever provides it is endorsed, as IMHS ...',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-14'],
      tests: [
        table('a provider endorsed on the day of the session qualifies'),
        table('a provider endorsed the day after does not'),
        table('someone endorsed as ${category} may rate but not provide it'),
      ],
    },
  },
  {
    id: 'orimha-imhs-70',
    at: RSC,
    says: '... or as IMHM-Clinical, ...',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-14'],
      tests: [table('an IMHM-Clinical may provide it')],
    },
  },
  {
    id: 'orimha-imhs-71',
    at: RSC,
    says: '... or vetted by ORIMHA at one of these levels.',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-14'],
      tests: [
        table('someone vetted counts as someone endorsed, whoever vetted'),
        providers('RD-14 or vetted on the day; without an end for five years › for IMHM-Clinical'),
        providers('RD-14 or vetted on the day; without an end for five years › for IFS only'),
      ],
    },
  },
  {
    id: 'orimha-imhs-72',
    at: RSC,
    says: 'At least 50 clock hours.',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      tests: [table('each of the 60 sessions is needed for the 50 hours'), stretch('%d hours are %s', '49.75, 50, 50.25')],
    },
  },
  {
    id: 'orimha-imhs-73',
    at: RSC,
    says: 'They lie within two years ...',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-13'],
      tests: [
        table('24 months are 12 September 2023 to 11 September 2025, both days included'),
        table('a session one day earlier lies outside the best stretch'),
      ],
    },
  },
  {
    id: 'orimha-imhs-74',
    at: RSC,
    says: '... and the timeframe is one of one to two years.',
    covered: {
      requirements: ['orimha/imhs/reflective-supervision'],
      readings: ['RD-13'],
      tests: [
        table('50 hours that touch 12 calendar months are spread over a year'),
        table('50 hours that touch 11 calendar months are not; read without that floor they would do'),
      ],
    },
  },

  // Professional Reference Ratings
  {
    id: 'orimha-imhs-75',
    at: NOTE,
    says: 'One of the ratings, or more, comes from someone with an endorsement.',
    covered: {
      requirements: ['orimha/imhs/references'],
      readings: ['RD-17'],
      tests: [
        table('three raters of whom none is endorsed or vetted are not enough'),
        ratings('an endorsement as ifa is not enough'),
        ratings('endorsed the day after the rating was received'),
      ],
    },
  },
  { id: 'orimha-imhs-76', ...rater('IFS is one that will do.', 'ifs') },
  { id: 'orimha-imhs-77', ...rater('IMHS is another.', 'imhs') },
  { id: 'orimha-imhs-78', ...rater('IMHM is the third: clinical, policy or research.', 'imhm-clinical, imhm-policy, imhm-research') },
  {
    id: 'orimha-imhs-79',
    at: NOTE,
    says: 'Someone vetted for one of these categories will do too.',
    covered: {
      requirements: ['orimha/imhs/references'],
      readings: ['RD-14', 'RD-17'],
      tests: [
        ratings('vetted is as good as endorsed; five years from 7 October 2021 end on the day the rating was received'),
        ratings('vetted until the day before, it is not'),
      ],
    },
  },
  {
    id: 'orimha-imhs-80',
    at: THREE,
    says: 'There are three ratings.',
    covered: {
      requirements: ['orimha/imhs/references'],
      readings: ['RD-17'],
      tests: [
        ratings('without any rating all three slots are open, and the endorsed minimum'),
        table('one person cannot rate twice: the colleague\'s slot is open'),
        raters('RD-17 three different people, one per slot, matched in the best way'),
      ],
    },
  },
  {
    id: 'orimha-imhs-81',
    at: `${THREE}, 1`,
    says: 'The present program supervisor gives one.',
    covered: {
      requirements: ['orimha/imhs/references'],
      readings: ['RD-17'],
      tests: [
        table('without the rating of the current program supervisor slot 1 is open'),
        ratings('roles are taken literally: a supervisor is not the current program supervisor'),
      ],
    },
  },
  {
    id: 'orimha-imhs-82',
    at: `${THREE}, 2`,
    says: 'Whoever provides the RSC gives one.',
    covered: {
      requirements: ['orimha/imhs/references'],
      readings: ['RD-17'],
      tests: [table('without the rating of the RSC provider slot 2 is open'), ratings('slot 2 wants the RSC provider; whoever provided the RSC could fill it')],
    },
  },
  { id: 'orimha-imhs-83', ...slot3('The third may come from a further supervisor, ...', 'supervisor') },
  { id: 'orimha-imhs-84', ...slot3('... a teacher, ...', 'teacher') },
  { id: 'orimha-imhs-85', ...slot3('... a trainer, ...', 'trainer') },
  { id: 'orimha-imhs-86', ...slot3('... a consultant, ...', 'consultant') },
  { id: 'orimha-imhs-87', ...slot3('... a colleague, ...', 'colleague') },
  {
    id: 'orimha-imhs-88',
    at: `${THREE}, 3`,
    says: '... or a supervisee, but only where the applicant supervises.',
    covered: {
      requirements: ['orimha/imhs/references'],
      readings: ['RD-17'],
      tests: [
        table('a supervisee may rate one who supervises others'),
        table('a supervisee may not rate one who supervises nobody'),
        table('whether the applicant supervises others is asked, where a supervisee rates'),
      ],
    },
  },

  // Code of Ethics & Endorsement Agreement
  {
    id: 'orimha-imhs-89',
    at: 'Code of Ethics and Endorsement Agreement',
    says: 'A code of ethics and an agreement on the Endorsement belong to the application.',
    covered: {
      requirements: ['orimha/imhs/ethics-agreement'],
      alsoFor: { requirements: ['orimha/ifs/ethics-agreement', ...mentors('ethics-agreement')], tests: PAPERS },
      tests: [table('without the signed agreement'), table('an agreement signed the day after does not')],
    },
  },

  // Documentation of Competencies
  {
    id: 'orimha-imhs-90',
    at: 'Documentation of Competencies, 1',
    says: 'The application shows that the competencies have been met well enough.',
    covered: {
      requirements: ['orimha/imhs/competencies'],
      alsoFor: { requirements: ['orimha/ifs/competencies', ...mentors('competencies')], tests: PAPERS },
      readings: ['RD-18'],
      tests: [
        table('meets everything but what reviewers have to decide'),
        table('met settles what reviewers have to decide'),
        table('not-met settles it too'),
      ],
    },
  },
  {
    id: 'orimha-imhs-91',
    at: 'Documentation of Competencies, 1',
    says: 'Course work, in-service training and the RSC received are where they come from.',
    covered: {
      requirements: ['orimha/imhs/competencies'],
      alsoFor: { requirements: ['orimha/ifs/competencies', ...mentors('competencies')], tests: PAPERS },
      readings: ['RD-18'],
      tests: [degrees('RD-18 are competencies documented? Reviewers decide')],
    },
  },
  {
    id: 'orimha-imhs-92',
    at: 'Documentation of Competencies, 2',
    says: 'The Michigan association\'s written exam is passed.',
    covered: {
      requirements: ['orimha/imhs/exam'],
      alsoFor: { requirements: mentors('exam'), tests: [clinical('papers'), otherMentors('papers')] },
      tests: [table('without the written exam'), table('an exam that was failed does not do'), table('an exam passed at the second attempt does')],
    },
  },

  // Professional Membership
  {
    id: 'orimha-imhs-93',
    at: 'Professional Membership',
    says: 'The applicant is a member of ORIMHA ...',
    covered: {
      requirements: ['orimha/imhs/membership'],
      alsoFor: { requirements: ['orimha/ifs/membership', ...mentors('membership')], tests: PAPERS },
      readings: ['RD-21'],
      tests: [table('without a membership'), table('a membership that ended the day before has lapsed')],
    },
  },
  {
    id: 'orimha-imhs-94',
    at: 'Professional Membership',
    says: '... or of some other association for infant mental health.',
    covered: {
      requirements: ['orimha/imhs/membership'],
      alsoFor: { requirements: ['orimha/ifs/membership', ...mentors('membership')], tests: PAPERS },
      readings: ['RD-21'],
      tests: [
        table('another infant mental health association does as well'),
        table('an association of another field does not, whatever its name'),
      ],
    },
  },

  {
    id: 'orimha-imhs-95',
    at: 'Title',
    says: 'All this is about the endorsement as Infant Mental Health Specialist.',
    covered: {
      reason: 'definition',
      why: 'It names the standard, `orimha/imhs`, which is Oregon\'s and not Ohio\'s.',
      readings: ['RD-01'],
      tests: [whose('RD-01 whose rules are ORIMHA\'s? Oregon\'s, and no threshold crosses over')],
      livesIn: { file: 'src/standards/orimha/imhs.ts', as: ['orimha/imhs', 'US-OR'] },
    },
  },
] as const satisfies readonly Clause<'orimha-imhs'>[]
