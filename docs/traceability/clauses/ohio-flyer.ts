import { type Clause, testsIn } from '../clause'

const table = testsIn('test/decision-table/ohio.test.ts')
const areas = testsIn('test/readings/rd-04-06-areas.test.ts')
const periods = testsIn('test/readings/rd-03-05-periods.test.ts')
const papers = testsIn('test/readings/rd-18-22-papers.test.ts')
const whose = testsIn('test/readings/whose-rules.test.ts')
const profile = testsIn('test/readings/further-corners.test.ts')
const guided = testsIn('test/guidance/data.test.ts')
const suggested = testsIn('test/guidance/suggest.test.ts')
const fine = testsIn('test/published/clauses.test.ts')

const GOAL = 'What is the goal of Ohio Infant Mental Health Credential?'
const WHY = 'Why is this important?'
const ENABLE = 'What will this enable me to do?'
const WHO = 'Who can apply for the Ohio Infant Mental Health Credential? Is there a cost?'
const LICENSE = 'Is this a license or credential?'
const ALLIANCE = 'Is this the same as the Alliance or Michigan Model of Infant Mental Health?'
const RENEWED = 'How often is it renewed?'
const WHEN = 'When may I apply and how?'

const GUIDANCE = 'src/standards/ohio-imh/guidance.ts'
const ECMH_GUIDANCE = 'src/standards/ohio-ecmh/guidance.ts'

const level = (slug: string) => [`ohio-imh/level-1/${slug}`, `ohio-imh/level-2/${slug}`, `ohio-imh/level-3/${slug}`] as const
const renewal = (slug: string) => level(`renewal/${slug}`)

const area = (says: string, name: string) => ({
  at: RENEWED,
  says,
  covered: {
    requirements: renewal('competency-areas'),
    readings: ['RD-04'],
    tests: [fine('at every level the renewal needs its hour of %s', name)],
  },
} as const)

const oneOfThree = (says: string, name: string) => ({
  at: RENEWED,
  says,
  covered: {
    requirements: renewal('competency-areas'),
    readings: ['RD-04'],
    tests: [
      areas(`RD-04 how many renewal areas? Four; six is the other reading › ${name} alone`),
      areas('RD-04 how many renewal areas? Four; six is the other reading › none of the three'),
    ],
  },
} as const)

const named = (number: 1 | 2 | 3, name: string, letters: string) => ({
  at: ENABLE,
  says: `Level ${'I'.repeat(number)} is called ${name} (${letters}).`,
  covered: {
    reason: 'definition',
    why: `It is an earlier name of \`ohio-imh/level-${number}\`, kept as an alias.`,
    readings: ['RD-02'],
    tests: [whose('level %d bears the current name and keeps the others as aliases', `${number}`)],
    livesIn: { file: `src/standards/ohio-imh/level-${number}.ts`, as: [name] },
  },
} as const)

/** Ohio Infant Mental Health Credential, the one-page state flyer: question by question. */
export const ohioFlyer = [
  // What is the goal?
  {
    id: 'ohio-flyer-01',
    at: GOAL,
    says: 'The credential is to bring skills and core competencies into use that suit children\'s development.',
    covered: { reason: 'background', why: 'It is an aim of the credential. What an applicant has to show for it is said further down.' },
  },
  {
    id: 'ohio-flyer-02',
    at: GOAL,
    says: 'They rest on practices that build on relationships.',
    covered: { reason: 'background', why: 'It describes the skills that are hoped for. As a subject of training it comes back under renewal.' },
  },
  {
    id: 'ohio-flyer-03',
    at: GOAL,
    says: 'They help infants and caregivers to be as well as they can.',
    covered: { reason: 'background', why: 'It is the hoped-for effect on families.' },
  },

  // Why is this important?
  {
    id: 'ohio-flyer-04',
    at: WHY,
    says: 'Ohio holds that those who work with its pregnant women, infants and toddlers need skills and training of their own.',
    covered: {
      reason: 'background',
      why: 'It says why there is such a credential. The ages it names help to tell the two Ohio credentials apart.',
      tests: [guided('each question is put to both, IMH first')],
      livesIn: { file: ECMH_GUIDANCE, as: ['pregnancy-to-toddlers'] },
    },
  },
  {
    id: 'ohio-flyer-05',
    at: WHY,
    says: 'It is open to every early childhood professional in Ohio.',
    covered: {
      reason: 'not-asked',
      why: 'No profession is shut out, and the flyer sets no rule on where an applicant lives or works.',
      tests: [fine('every level takes any role and any employer: %s')],
    },
  },
  {
    id: 'ohio-flyer-06',
    at: WHY,
    says: 'It comes in tiers, each suited to the scope of practice of a partner in the system.',
    covered: {
      reason: 'guidance',
      why: 'The scope of practice of a level helps to choose the level, and decides nothing about an applicant.',
      tests: [guided('scope of practice, level by level')],
      livesIn: { file: GUIDANCE, as: ['screening', 'early-intervention', 'treatment'] },
    },
  },

  // What will this enable me to do?
  {
    id: 'ohio-flyer-07',
    at: ENABLE,
    says: 'Papers are completed, handed in and approved in the Ohio Professional Registry.',
    covered: {
      reason: 'process',
      why: 'How far the registry has come with a paper is recorded on each piece of evidence (`verification`); counting only verified evidence, what is '
        + 'submitted waits.',
      tests: [table('counting only what is verified, a present job that is submitted waits')],
      livesIn: { file: 'src/model/common.ts', as: ['verified', 'submitted', 'unable-to-verify'] },
    },
  },
  {
    id: 'ohio-flyer-08',
    at: ENABLE,
    says: 'There are requirements of education.',
    covered: {
      requirements: level('education'),
      detailsIn: ['occrra-imh', 'build-behavioral-health'],
      readings: ['RD-31'],
      tests: [whose('RD-31 Ohio education'), table('level 1 education ${what}'), table('level ${level} is no bachelor\'s degree')],
    },
  },
  {
    id: 'ohio-flyer-09',
    at: ENABLE,
    says: 'There are requirements of work experience.',
    covered: {
      requirements: [...level('work-experience'), ...level('experience-proof')],
      detailsIn: ['occrra-imh'],
      readings: ['RD-07', 'RD-30'],
      tests: [whose('RD-30 Ohio work, level by level'), table('without proof of the experience')],
    },
  },
  {
    id: 'ohio-flyer-10',
    at: ENABLE,
    says: 'There are requirements of training.',
    covered: {
      requirements: level('training-hours'),
      detailsIn: ['occrra-imh', 'build-behavioral-health'],
      readings: ['RD-28'],
      tests: [table('a figure that is secondary or not published is for reviewers, with plenty and with nothing')],
    },
  },
  {
    id: 'ohio-flyer-11',
    at: ENABLE,
    says: 'Who has been approved may write the letters of the credential behind the name.',
    covered: { reason: 'background', why: 'It is what the credential gives, not what it takes.' },
  },
  { id: 'ohio-flyer-12', ...named(1, 'Ohio Infant Family Associate I', 'OIFA-I') },
  { id: 'ohio-flyer-13', ...named(2, 'Ohio Infant Family Specialist II', 'OIFS-II') },
  { id: 'ohio-flyer-14', ...named(3, 'Ohio Infant Mental Health Specialist III', 'OIMHS-III') },
  {
    id: 'ohio-flyer-15',
    at: ENABLE,
    says: 'With it, staff can take on roles in which infants and their caregivers do well.',
    covered: { reason: 'background', why: 'It is the hoped-for use of the credential.' },
  },

  // Who can apply? Is there a cost?
  {
    id: 'ohio-flyer-16',
    at: WHO,
    says: 'Those may apply who work as partners in the early childhood system.',
    covered: {
      requirements: level('employment'),
      detailsIn: ['ohio-roles'],
      readings: ['RD-22'],
      tests: [papers('RD-22 a present job with children or families'), fine('every level wants a present job')],
    },
  },
  {
    id: 'ohio-flyer-17',
    at: WHO,
    says: 'Fields are named: child care, early learning and education; home visiting; community health work; early intervention; maternal health; mental health '
      + 'of infants and young children; nurses and physicians in primary care; occupational therapy.',
    covered: {
      reason: 'not-asked',
      why: 'All fields may apply alike, so none is looked at.',
      tests: [suggested('%s: the flyer names no level, so all three are open'), fine('every level takes any role and any employer: %s')],
      livesIn: {
        file: GUIDANCE,
        as: [
          'child-care', 'early-learning-and-education', 'home-visitor', 'community-health-worker', 'early-intervention', 'maternal-health',
          'infant-and-early-childhood-mental-health', 'nurse', 'physician', 'occupational-therapist',
        ],
      },
    },
  },
  {
    id: 'ohio-flyer-18',
    at: WHO,
    says: 'Other allied health professionals may apply too.',
    covered: {
      reason: 'not-asked',
      why: 'It leaves the list of fields open.',
      tests: [
        suggested('a role that no source names gets no level, and the citation of the open list'),
        fine('every level takes any role and any employer: %s'),
      ],
      livesIn: { file: GUIDANCE, as: ['other-allied-health', 'list-open'] },
    },
  },
  {
    id: 'ohio-flyer-19',
    at: WHO,
    says: 'Applying is free.',
    covered: { reason: 'cost', why: 'It tells what applicants pay, namely nothing; nobody\'s eligibility hangs on it. Later sources are silent.' },
  },
  {
    id: 'ohio-flyer-20',
    at: WHO,
    says: 'Approved training costs nothing, in the registry or in online offers that the state pays for.',
    covered: { reason: 'cost', why: 'It tells what training costs. No source says that training taken elsewhere does not count.' },
  },
  {
    id: 'ohio-flyer-21',
    at: WHO,
    says: 'The training spoken of there is training that has been approved.',
    covered: {
      reason: 'process',
      why: 'No source says what approval takes. What the registry decided on a training is recorded as its `verification`.',
      tests: [table('a training that cannot be verified does not count'), table('counting only what is verified, a training that is submitted waits')],
      livesIn: { file: 'src/model/common.ts', as: ['verified', 'submitted', 'unable-to-verify'] },
    },
  },

  // Is this a license or credential?
  {
    id: 'ohio-flyer-22',
    at: LICENSE,
    says: 'It does not license anyone to practice.',
    covered: {
      reason: 'definition',
      why: 'It says what the credential is. No licence comes with it, and none is asked for.',
      tests: [table('a licence is not asked')],
    },
  },
  {
    id: 'ohio-flyer-23',
    at: LICENSE,
    says: 'It is a credential of Ohio\'s own ...',
    covered: {
      reason: 'definition',
      why: 'It places the credential: the jurisdiction of its standards is Ohio.',
      readings: ['RD-01'],
      tests: [fine('Ohio\'s credential is of Ohio, and of a programme of its own')],
    },
  },
  {
    id: 'ohio-flyer-24',
    at: LICENSE,
    says: '... which adds to three others: those for home visitors, for early intervention and for early childhood mental health.',
    covered: {
      reason: 'not-asked',
      why: 'It adds to them and is not said to rest on them: none of the three is asked for.',
      tests: [
        suggested('it supplements the Home Visitor, Early Intervention and ECMH Credentials'),
        whose('asks Oregon for membership, exam and references, and Ohio for none of them'),
      ],
      livesIn: { file: GUIDANCE, as: ['supplements', 'home-visitor', 'early-intervention', 'early-childhood-mental-health'] },
    },
  },

  // Is this the same as the Alliance or Michigan Model?
  {
    id: 'ohio-flyer-25',
    at: ALLIANCE,
    says: 'It is another thing than the model of the Alliance, or of Michigan.',
    covered: {
      reason: 'definition',
      why: 'It keeps two programmes apart. No figure of the one holds for the other.',
      readings: ['RD-01'],
      tests: [
        whose('RD-01 whose rules are ORIMHA\'s? Oregon\'s, and no threshold crosses over'),
        whose('asks Oregon for membership, exam and references, and Ohio for none of them'),
      ],
    },
  },
  {
    id: 'ohio-flyer-26',
    at: ALLIANCE,
    says: 'To those who practice in Ohio it does the same service.',
    covered: {
      reason: 'background',
      why: 'It compares what the two are for. Holding one does not stand for the other.',
      tests: [whose('takes the Ohio practitioner for no endorsed provider or rater')],
    },
  },

  // How often is it renewed?
  {
    id: 'ohio-flyer-27',
    at: RENEWED,
    says: 'It is renewed each two years.',
    covered: {
      requirements: renewal('clock-hours'),
      readings: ['RD-03'],
      tests: [
        periods('RD-03 "every 2 years (or bi-annual)": due on the same day two years on'),
        table('the due day is'),
        table('the day after the due day is not, and the renewal is overdue'),
      ],
    },
  },
  {
    id: 'ohio-flyer-28',
    at: RENEWED,
    says: 'In brackets the flyer adds the word bi-annual.',
    covered: {
      requirements: renewal('clock-hours'),
      readings: ['RD-03'],
      tests: [periods('RD-03 "every 2 years (or bi-annual)": due on the same day two years on')],
    },
  },
  {
    id: 'ohio-flyer-29',
    at: RENEWED,
    says: 'The hours belong to the renewal.',
    covered: {
      requirements: [...renewal('clock-hours'), ...renewal('competency-areas')],
      readings: ['RD-05'],
      tests: [periods('RD-05 must renewal hours fall in the period?'), table('the day of issue is not in it; read as any date it would do')],
    },
  },
  {
    id: 'ohio-flyer-30',
    at: RENEWED,
    says: 'They are 15 clock hours.',
    covered: {
      requirements: renewal('clock-hours'),
      readings: ['RD-26', 'RD-27'],
      tests: [
        periods('%d hours are %s', '14.75, 15'),
        table('without ${id} the hours are ${clockHours} short; the areas have theirs'),
        table('level ${level} has the same rule'),
      ],
    },
  },
  {
    id: 'ohio-flyer-31',
    at: RENEWED,
    says: 'They are in the core areas of competency.',
    covered: {
      requirements: renewal('clock-hours'),
      tests: [table('a training of none of the named areas does not count'), table('hours that the record gives to another area do not count here')],
    },
  },
  {
    id: 'ohio-flyer-32',
    at: RENEWED,
    says: 'Each of these areas gets a clock hour or more.',
    covered: {
      requirements: renewal('competency-areas'),
      readings: ['RD-04', 'RD-06'],
      tests: [
        table('without training-02, 1 h, two areas are short together: no split gives both their hour'),
        areas('RD-06 a training tagged with several areas: each hour counts once and may be split'),
        areas('names the area that is short, and by how much'),
      ],
    },
  },
  { id: 'ohio-flyer-33', ...area('Education that builds on relationships is one.', 'relationship-based-education') },
  { id: 'ohio-flyer-34', ...area('The observation of infants is the second.', 'infant-observation') },
  { id: 'ohio-flyer-35', ...area('Social and emotional development is the third.', 'social-emotional-development') },
  { id: 'ohio-flyer-36', ...oneOfThree('Then come, with one noun for the three, competency in matters of culture ...', 'cultural') },
  { id: 'ohio-flyer-37', ...oneOfThree('... and of language ...', 'linguistic') },
  { id: 'ohio-flyer-38', ...oneOfThree('... and of trauma.', 'trauma-informed') },

  // When may I apply and how?
  {
    id: 'ohio-flyer-39',
    at: WHEN,
    says: 'Applications are taken from March 2020 on.',
    covered: {
      reason: 'background',
      why: 'It tells when the credential began. The rules cited here are those that were read in 2026, so no rule is made to begin on that day.',
    },
  },
  {
    id: 'ohio-flyer-40',
    at: WHEN,
    says: 'They go through the Ohio Professional Registry, which the Ohio Child Care Resource and Referral Association (OCCRRA) runs.',
    covered: { reason: 'process', why: 'It tells where to apply.' },
  },
  {
    id: 'ohio-flyer-41',
    at: WHEN,
    says: 'One needs a profile there.',
    covered: {
      requirements: level('registry-profile'),
      tests: [table('without an identifier there is no registry profile'), fine('every level wants a registry profile')],
    },
  },
  {
    id: 'ohio-flyer-42',
    at: WHEN,
    says: 'One needs an OPN, the number that the registry now calls OPIN.',
    covered: {
      requirements: level('registry-profile'),
      tests: [table('opn is opin'), table('an identifier of another system is no registry profile'), profile('registry profile %j: %s')],
    },
  },
] as const satisfies readonly Clause<'ohio-flyer'>[]
