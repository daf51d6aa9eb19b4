import { type Clause, type TestName, testsIn } from '../clause'

const table = testsIn('test/decision-table/ohio.test.ts')
const papers = testsIn('test/readings/rd-18-22-papers.test.ts')
const whose = testsIn('test/readings/whose-rules.test.ts')
const ecmh = testsIn('test/decision-table/ecmh.test.ts')
const guided = testsIn('test/guidance/data.test.ts')
const suggested = testsIn('test/guidance/suggest.test.ts')
const fine = testsIn('test/published/clauses.test.ts')

const DIFFERENCE = 'What is the difference between the two credentials?'
const IMH = 'IMH Credential'
const LEVEL_I = `${IMH}, Level I`
const LEVEL_II = `${IMH}, Level II`
const LEVEL_III = `${IMH}, Level III`
const IMH_QUESTIONS = 'Frequently Asked Questions about the IMH Credential'
const SERVICE = 'Role of the ECMH Consultant'
const ECMH_QUESTIONS = 'Frequently Asked Questions about the ECMH Credential'
const IFSP = `${ECMH_QUESTIONS}, how the consultation is documented`
const LINKED = `${ECMH_QUESTIONS}, a service by someone who is no Early Intervention provider`

const IMH_GUIDANCE = 'src/standards/ohio-imh/guidance.ts'
const ECMH_GUIDANCE = 'src/standards/ohio-ecmh/guidance.ts'

const level = (slug: string) => [`ohio-imh/level-1/${slug}`, `ohio-imh/level-2/${slug}`, `ohio-imh/level-3/${slug}`] as const

const named = (at: string, says: string, id: string, of: string) => ({
  at,
  says,
  covered: {
    reason: 'definition',
    why: `It is the present name of \`${id}\`.`,
    readings: ['RD-02'],
    tests: [whose('level %d bears the current name and keeps the others as aliases', of)],
    livesIn: { file: `src/standards/${id}.ts`, as: [id] },
  },
} as const)

const LEVEL_OF = { [LEVEL_I]: 'ohio-imh/level-1', [LEVEL_II]: 'ohio-imh/level-2', [LEVEL_III]: 'ohio-imh/level-3' } as const

/** What is done at a level. */
const practice = <Code extends string>(at: keyof typeof LEVEL_OF, says: string, ...as: readonly [Code, ...Code[]]) => ({
  at,
  says,
  covered: {
    reason: 'guidance',
    why: 'It describes the practice at this level, and asks nothing of an applicant.',
    tests: [guided(`scope of practice, level by level › ${LEVEL_OF[at]}`)],
    livesIn: { file: IMH_GUIDANCE, as },
  },
} as const)

/** Who is found at a level. */
const found = (at: string, says: string, how: 'generally' | 'typically', role: string) => ({
  at,
  says,
  covered: {
    reason: 'guidance',
    why: `It is said of most, not of all: "${how}". Others may apply for this level as well.`,
    tests: [suggested(`which level should I look at? › ${role}`)],
    livesIn: { file: IMH_GUIDANCE, as: [role, how] },
  },
} as const)

/** What a service is to do; `figures` where a figure comes with it. */
const expected = (item: number, says: string, as: string, ...figures: readonly TestName[]) => ({
  at: `${SERVICE}, ${item}`,
  says,
  covered: {
    reason: 'guidance',
    why: 'It is expected of the service that the state funds, not of the person who applies for the credential.',
    tests: [guided('nine things, in the order of the roles paper'), ...figures],
    livesIn: { file: ECMH_GUIDANCE, as: [as] },
  },
} as const)

const FIGURES = guided('two meetings a month with each team, one training a year, a pilot with evaluators')

const illustration = (says: string) => ({
  at: IFSP,
  says,
  covered: { reason: 'example', why: 'It is a line of one made-up family service plan.' },
} as const)

/** Clarifying the Roles of the IMH Provider and the ECMH Consultant, Ohio Department of Children and Youth. */
export const ohioRoles = [
  {
    id: 'ohio-roles-01',
    at: 'Title',
    says: 'The paper sets out who does what: the IMH provider on one side, the ECMH consultant on the other.',
    covered: {
      reason: 'background',
      why: 'It says what the paper is about. How the two credentials differ is kept as guidance.',
      tests: [guided('how IMH and ECMH differ')],
      livesIn: { file: ECMH_GUIDANCE, as: ['ohio-imh', 'ohio-ecmh'] },
    },
  },

  // What is the difference between the two credentials?
  {
    id: 'ohio-roles-02',
    at: DIFFERENCE,
    says: 'The IMH and the ECMH credential are not the same.',
    covered: {
      reason: 'definition',
      why: 'They are two programmes with standards of their own; neither asks for the other.',
      tests: [fine('Ohio\'s two credentials are two programmes, and neither asks for the other')],
      livesIn: { file: ECMH_GUIDANCE, as: ['ohio-imh', 'ohio-ecmh'] },
    },
  },
  {
    id: 'ohio-roles-03',
    at: DIFFERENCE,
    says: 'The ECMH credential is for people in the field of mental health, and for them alone ...',
    covered: {
      requirements: ['ohio-ecmh/consultant/mental-health-practice'],
      tests: [
        ecmh('${flag} not so: the credential is not for this person', 'mentalHealthField'),
        ecmh('${flag} not recorded: asked about, never taken for no'),
      ],
    },
  },
  {
    id: 'ohio-roles-04',
    at: DIFFERENCE,
    says: '... who also give consultation in early childhood mental health.',
    covered: {
      requirements: ['ohio-ecmh/consultant/mental-health-practice'],
      tests: [
        ecmh('${flag} not so: the credential is not for this person', 'providesEcmhConsultation'),
        ecmh('${flag} not recorded: asked about, never taken for no'),
      ],
    },
  },
  {
    id: 'ohio-roles-05',
    at: DIFFERENCE,
    says: 'The IMH credential has three levels.',
    covered: {
      reason: 'definition',
      why: 'Each level is a standard of its own. The sentence that opens the list of levels repeats it.',
      tests: [whose('level %d bears the current name and keeps the others as aliases')],
      livesIn: { file: 'src/standards/ohio-imh/index.ts' },
    },
  },
  {
    id: 'ohio-roles-06',
    at: DIFFERENCE,
    says: 'They are for all professions ...',
    covered: {
      reason: 'not-asked',
      why: 'No profession is asked for, and none is shut out.',
      tests: [fine('every level takes any role and any employer: %s')],
      livesIn: { file: ECMH_GUIDANCE, as: ['across-professions'] },
    },
  },
  {
    id: 'ohio-roles-07',
    at: DIFFERENCE,
    says: '... and whose work is with the youngest children and with those who raise them.',
    covered: {
      requirements: level('employment'),
      readings: ['RD-22'],
      tests: [fine('every level wants a present job'), table('work that serves nobody is neither')],
    },
  },

  // IMH Credential
  {
    id: 'ohio-roles-08',
    at: `${IMH}, first paragraph`,
    says: 'The governor has made the credential a priority.',
    covered: { reason: 'background', why: 'It tells who wants the credential.' },
  },
  {
    id: 'ohio-roles-09',
    at: `${IMH}, first paragraph`,
    says: 'An administrator at the Department of Children and Youth looks after it, and Early Intervention there helps.',
    covered: { reason: 'background', why: 'It tells who is in charge.' },
  },
  {
    id: 'ohio-roles-10',
    at: `${IMH}, first paragraph`,
    says: 'It is meant to stand by the people who serve Ohio\'s young children and families.',
    covered: { reason: 'background', why: 'It is an aim of the credential.' },
  },
  {
    id: 'ohio-roles-11',
    at: `${IMH}, second paragraph`,
    says: 'More professionals are to be able to help parents who worry about the social emotional development of a very young child.',
    covered: { reason: 'background', why: 'It is an aim of the credential.' },
  },
  {
    id: 'ohio-roles-12',
    at: `${IMH}, second paragraph`,
    says: 'The training on offer looks at parent and infant as a pair, and at ways of relating that help development early.',
    covered: {
      reason: 'guidance',
      why: 'It describes the training that the state offers. Which subjects count is taken from the list under renewal, the only one that could be read.',
      tests: [whose('counts every area for ORIMHA, and for Ohio only those that Ohio names')],
      livesIn: { file: 'src/standards/ohio-imh/areas.ts', as: ['relationship-based-education'] },
    },
  },
  {
    id: 'ohio-roles-13',
    at: `${IMH}, third paragraph`,
    says: 'Ohio starts from the national core competencies and from trainings of several agencies, and adds to what a professional can do already.',
    covered: { reason: 'background', why: 'It tells where the content comes from. The national competencies are not made a condition.' },
  },
  {
    id: 'ohio-roles-14',
    at: `${IMH}, third paragraph`,
    says: 'Knowing more, professionals can better help parents whose infants or toddlers have social and emotional difficulties.',
    covered: { reason: 'background', why: 'It is the hoped-for effect.' },
  },
  {
    id: 'ohio-roles-15',
    at: `${IMH}, fourth paragraph`,
    says: 'The levels differ by the role of the practitioner, ...',
    covered: {
      reason: 'guidance',
      why: 'Roles point at a level, and no level is closed to a role.',
      tests: [suggested('never closes anything, whatever the role'), fine('every level takes any role and any employer: %s')],
      livesIn: { file: IMH_GUIDANCE, as: ['home-visitor', 'developmental-specialist', 'ecmh-consultant'] },
    },
  },
  {
    id: 'ohio-roles-16',
    at: `${IMH}, fourth paragraph`,
    says: '... by education ...',
    covered: {
      requirements: level('education'),
      detailsIn: ['occrra-imh', 'build-behavioral-health'],
      readings: ['RD-31'],
      tests: [
        whose('RD-31 Ohio education'),
        table('level ${level} is no bachelor\'s degree'),
        table('a bachelor\'s degree alone is not enough, and starts no clock'),
      ],
    },
  },
  {
    id: 'ohio-roles-17',
    at: `${IMH}, fourth paragraph`,
    says: '... and by work experience.',
    covered: {
      requirements: level('work-experience'),
      detailsIn: ['occrra-imh'],
      readings: ['RD-30'],
      tests: [
        whose('RD-30 Ohio work, level by level'),
        whose('lets level 1 count work before any degree, level 2 only work after the bachelor\'s, level 3 only work after the graduate degree'),
      ],
    },
  },
  {
    id: 'ohio-roles-18',
    at: `${IMH}, fourth paragraph`,
    says: 'Every level has competencies of its own, in view of the role, the education and what is expected of its holders.',
    covered: {
      requirements: level('training-hours'),
      detailsIn: ['occrra-imh', 'build-behavioral-health'],
      tests: [
        table('a figure that is secondary or not published is for reviewers, with plenty and with nothing'),
        table('${base.standard}, ${counting}: a figure exists and no public text gives it; no figure is made up', 'levels 2 and 3'),
      ],
    },
  },
  {
    id: 'ohio-roles-19',
    at: `${IMH}, the three levels`,
    says: 'Three levels follow, each with its name and what is done there.',
    covered: {
      reason: 'definition',
      why: 'It opens the list; each level is a standard of its own.',
      livesIn: { file: 'src/standards/ohio-imh/index.ts' },
    },
  },

  // Level I
  { id: 'ohio-roles-20', ...named(LEVEL_I, 'Level I is called Ohio Infant Family Affiliate.', 'ohio-imh/level-1', '1') },
  { id: 'ohio-roles-21', ...practice(LEVEL_I, 'People at this level screen ...', 'screening') },
  { id: 'ohio-roles-22', ...practice(LEVEL_I, '... and connect families with others who help.', 'connecting') },
  { id: 'ohio-roles-23', ...found(LEVEL_I, 'As a rule they are home visitors ...', 'generally', 'home-visitor') },
  {
    id: 'ohio-roles-24',
    ...found(LEVEL_I, '... and service coordinators of Early Intervention.', 'generally', 'early-intervention-service-coordinator'),
  },

  // Level II
  { id: 'ohio-roles-25', ...named(LEVEL_II, 'Level II is called Ohio Infant Family Practitioner.', 'ohio-imh/level-2', '2') },
  { id: 'ohio-roles-26', ...practice(LEVEL_II, 'People at this level assess and intervene early.', 'assessment', 'early-intervention') },
  { id: 'ohio-roles-27', ...practice(LEVEL_II, 'They carry out social emotional assessments.', 'social-emotional-assessment') },
  {
    id: 'ohio-roles-28',
    ...practice(LEVEL_II, 'They work out strategies, backed by evidence, that help infants on socially and emotionally.', 'evidence-based-strategies'),
  },
  { id: 'ohio-roles-29', ...practice(LEVEL_II, 'They keep parent and child as a pair in the middle of what they do.', 'parent-child-dyad') },
  { id: 'ohio-roles-30', ...practice(LEVEL_II, 'Their practice centers on the family.', 'family-centered-practice') },
  { id: 'ohio-roles-31', ...practice(LEVEL_II, 'In their team they are the ones who know about infants\' social and emotional development.', 'team-expertise') },

  // Level III
  { id: 'ohio-roles-32', ...named(LEVEL_III, 'Level III is called Infant Mental Health Practitioner.', 'ohio-imh/level-3', '3') },
  { id: 'ohio-roles-33', ...found(LEVEL_III, 'Often they are ECMH consultants, ...', 'typically', 'ecmh-consultant') },
  { id: 'ohio-roles-34', ...found(LEVEL_III, '... social workers in advanced practice ...', 'typically', 'advanced-practice-social-worker') },
  { id: 'ohio-roles-35', ...found(LEVEL_III, '... or counselors in advanced practice.', 'typically', 'advanced-practice-counselor') },
  { id: 'ohio-roles-36', ...practice(LEVEL_III, 'People at this level assess, ...', 'assessment') },
  { id: 'ohio-roles-37', ...practice(LEVEL_III, '... treat ...', 'treatment') },
  { id: 'ohio-roles-38', ...practice(LEVEL_III, '... and consult.', 'consultation') },
  {
    id: 'ohio-roles-39',
    at: LEVEL_III,
    says: 'They mentor those of Levels I and II, by reflective supervision.',
    covered: {
      reason: 'guidance',
      why: 'It tells what holders may give to others. No text that could be read asks an applicant, at any level, for reflective supervision received.',
      tests: [
        suggested('level III may mentor levels I and II'),
        whose('asks Oregon for membership, exam and references, and Ohio for none of them'),
      ],
      livesIn: { file: IMH_GUIDANCE, as: ['mentoring'] },
    },
  },
  {
    id: 'ohio-roles-40',
    at: `${IMH}, last paragraph`,
    says: 'Ohio wants to reach more families with such worries as early as it can: by early intervention ...',
    covered: { reason: 'background', why: 'It is the purpose of the credential.' },
  },
  {
    id: 'ohio-roles-41',
    at: `${IMH}, last paragraph`,
    says: '... or by making sure that parents get the mental health services they need, or by both.',
    covered: { reason: 'background', why: 'It is the purpose of the credential.' },
  },

  // Frequently Asked Questions about the IMH Credential
  {
    id: 'ohio-roles-42',
    at: `${IMH_QUESTIONS}, first question`,
    says: 'Nobody has to work for the Department of Mental Health and Addiction Services; developmental specialists need not fear it.',
    covered: {
      reason: 'not-asked',
      why: 'The paper says no to it, so the employer is not looked at.',
      tests: [fine('every level takes any role and any employer: %s')],
      livesIn: { file: ECMH_GUIDANCE, as: ['any-with-families'] },
    },
  },
  {
    id: 'ohio-roles-43',
    at: `${IMH_QUESTIONS}, first question`,
    says: 'But an applicant has a job ...',
    covered: {
      requirements: level('employment'),
      readings: ['RD-22'],
      tests: [
        papers('RD-22 a present job with children or families'),
        table('volunteering is no employment, and for reviewers as work (RD-22, RD-30)'),
        table('a present job that ended the day before is no employment; the years of work have days to spare'),
        fine('every level wants a present job'),
      ],
    },
  },
  {
    id: 'ohio-roles-44',
    at: `${IMH_QUESTIONS}, first question`,
    says: '... and works in it with children and families.',
    covered: {
      requirements: level('employment'),
      readings: ['RD-22'],
      tests: [table('work that serves nobody is neither'), table('work with caregivers alone is employment with families, but not the work asked for')],
    },
  },
  {
    id: 'ohio-roles-45',
    at: `${IMH_QUESTIONS}, second question`,
    says: 'How to apply is told on the registry\'s pages.',
    covered: { reason: 'process', why: 'It gives an address. The page there is cited by itself, as `occrra-imh`.' },
  },
  {
    id: 'ohio-roles-46',
    at: `${IMH_QUESTIONS}, third question`,
    says: 'The credential confirms what its holder knows, and has been trained in, about infant mental health.',
    covered: { reason: 'background', why: 'It is what the credential gives, not what it takes.' },
  },
  {
    id: 'ohio-roles-47',
    at: `${IMH_QUESTIONS}, third question`,
    says: 'Holders come to know the social emotional domain well, and the signs that mental health services are called for.',
    covered: { reason: 'background', why: 'It is what the credential gives, not what it takes.' },
  },
  {
    id: 'ohio-roles-48',
    at: `${IMH_QUESTIONS}, third question`,
    says: 'They come to know newborns and infants well.',
    covered: { reason: 'background', why: 'It is what the credential gives, not what it takes.' },
  },
  {
    id: 'ohio-roles-49',
    at: `${IMH_QUESTIONS}, third question`,
    says: 'They grow in competency about social emotional development.',
    covered: { reason: 'background', why: 'It is what the credential gives, not what it takes.' },
  },

  // Role of the ECMH Consultant
  {
    id: 'ohio-roles-50',
    at: `${SERVICE}, opening`,
    says: 'The department gives grants for ECMH services.',
    covered: { reason: 'background', why: 'It tells who pays for the service. It is no fee of an applicant.' },
  },
  {
    id: 'ohio-roles-51',
    at: `${SERVICE}, opening`,
    says: 'The consultants work for community mental health agencies that the Department of Mental Health and Addiction Services has certified.',
    covered: {
      reason: 'guidance',
      why: 'It is said of the consultants in the funded service, and not as a condition of the credential.',
      tests: [fine('the ECMH credential asks for no employer')],
      livesIn: { file: ECMH_GUIDANCE, as: ['certified-mental-health-agency'] },
    },
  },
  {
    id: 'ohio-roles-52',
    ...expected(1, 'They take part in meetings of early intervention teams, twice a month or more with every local team.',
      'meetings-with-each-local-team', FIGURES),
  },
  { id: 'ohio-roles-53', ...expected(1, 'They may be there in person or online.', 'in-person', FIGURES) },
  {
    id: 'ohio-roles-54',
    ...expected(2, 'They explain tools of assessment and screening that show a child\'s social and emotional strengths and needs.',
      'assessment-and-screening-tools'),
  },
  {
    id: 'ohio-roles-55',
    ...expected(3, 'To the team and the primary service provider they bring resources and strategies, backed by evidence, for the daily routines of a family.',
      'strategies-for-daily-routines'),
  },
  {
    id: 'ohio-roles-56',
    ...expected(3, 'That can mean consulting about one child and family, as when a strategy is fitted to an outcome of the family\'s service plan.',
      'strategies-for-daily-routines'),
  },
  {
    id: 'ohio-roles-57',
    ...expected(4, 'They know the mental health troubles that parents may have: depression of mothers, anxiety, mental illness, addiction, '
      + 'trouble with bonding.',
      'parental-mental-health'),
  },
  { id: 'ohio-roles-58', ...expected(4, 'They know what these can do to parenting and to the child.', 'parental-mental-health') },
  {
    id: 'ohio-roles-59',
    ...expected(5, 'They help to decide when a referral is in place, to mental health services or to ECMH services.', 'referral-decisions'),
  },
  { id: 'ohio-roles-60', ...expected(6, 'They keep track of what mental health help there is nearby ...', 'local-resources') },
  { id: 'ohio-roles-61', ...expected(6, '... and help the team to get families to it in time.', 'local-resources') },
  { id: 'ohio-roles-62', ...expected(7, 'They help to understand trauma and what it does to development and to the life of a family.', 'trauma') },
  { id: 'ohio-roles-63', ...expected(8, 'They give one training a year, or more, on social-emotional development and how to further it.', 'training', FIGURES) },
  {
    id: 'ohio-roles-64',
    ...expected(9, 'They provide people to evaluate and assess who know social-emotional development and are qualified under Appendix B of rule '
      + '5123-10-02 of the Ohio Administrative Code.', 'evaluators-and-assessors', FIGURES),
  },
  { id: 'ohio-roles-65', ...expected(9, 'For the time being that is a pilot: online, and for some of the teams.', 'evaluators-and-assessors', FIGURES) },

  // Frequently Asked Questions about the ECMH Credential
  {
    id: 'ohio-roles-66',
    at: `${ECMH_QUESTIONS}, first question`,
    says: 'Asked about telehealth with families, the paper points back to its list of what consultants do.',
    covered: { reason: 'process', why: 'It is about how the service is given, and adds nothing to the list.' },
  },
  {
    id: 'ohio-roles-67',
    at: `${ECMH_QUESTIONS}, second question`,
    says: 'The requirements of the ECMH credential are told on the registry\'s pages.',
    covered: {
      reason: 'process',
      why: 'It gives an address, that of the IMH page. What the registry says on its ECMH page is cited by itself, as `occrra-ecmh`.',
      livesIn: { file: 'src/standards/ohio-ecmh/consultant.ts', as: ['occrra-ecmh'] },
    },
  },
  {
    id: 'ohio-roles-68',
    at: IFSP,
    says: 'What the consultant does goes into Section IV of the family\'s service plan (IFSP), among the strategies.',
    covered: { reason: 'process', why: 'It is about keeping a family\'s file, not about the person who consults.' },
  },
  { id: 'ohio-roles-69', ...illustration('In an example, the outcome is that a mother feeds her child breakfast on most days of the week.') },
  { id: 'ohio-roles-70', ...illustration('The service coordinator applies for county money for special bottles ...') },
  { id: 'ohio-roles-71', ...illustration('... and buys a pillow that holds the child while it is fed.') },
  { id: 'ohio-roles-72', ...illustration('The occupational therapist shows the mother how to feed the child safely; she answers its sounds and smiles.') },
  { id: 'ohio-roles-73', ...illustration('The ECMH consultant comes along on a visit, for a Devereux screening ...') },
  { id: 'ohio-roles-74', ...illustration('... and gives material about depression after birth, for the mother.') },
  {
    id: 'ohio-roles-75',
    at: LINKED,
    says: 'A mental health service that a family finds through the consultation stays off the plan\'s grid where its agency has no Early Intervention contract.',
    covered: { reason: 'process', why: 'It is about keeping a family\'s file.' },
  },
  {
    id: 'ohio-roles-76',
    at: LINKED,
    says: 'It is entered where the plan lists the help that a family has at hand, formal or natural, Early Intervention or not.',
    covered: { reason: 'process', why: 'It is about keeping a family\'s file.' },
  },
  {
    id: 'ohio-roles-77',
    at: LINKED,
    says: 'That part of the plan holds what parents and team have found that helps with an outcome and is no Early Intervention service.',
    covered: { reason: 'process', why: 'It says what that part of a family\'s file is for.' },
  },
  {
    id: 'ohio-roles-78',
    at: LINKED,
    says: 'Both formal and informal help belongs there: feelings, knowledge or things, from relatives and friends to child care, libraries, groups, faith, '
      + 'sports and social services.',
    covered: { reason: 'example', why: 'It lists kinds of help for a family\'s file.' },
  },
] as const satisfies readonly Clause<'ohio-roles'>[]
