import { describe, expect, it } from 'vitest'
import { decide, item, remove, type Draft } from './records'
import { assessChanged, decisionTable, resultOf, verdictsOf, type Base, type Row } from './table'

const asOf = '2026-11-21'
const settled: Base = { file: 'ecmh-met.json', standard: 'ohio-ecmh/consultant', asOf }
/** The same record before anyone has decided. */
const undecided: Base = { ...settled, before: (doc) => { doc.determinations = [] } }

const licenses = (doc: Draft) => (doc.licenses ??= [])
const license = (doc: Draft) => item(licenses(doc), 'license-1')
const degree = (doc: Draft) => item(doc.education, 'degree-1')
const training = (doc: Draft, id: string) => item(doc.trainings, id)
const inventory = (doc: Draft) => item(doc.documents, 'inventory-1')
const practice = (doc: Draft) => (doc.practice ??= {})
const by = (slug: string) => `ohio-ecmh/consultant/${slug}`

const flags = ['mentalHealthField', 'providesEcmhConsultation'] as const

describe('ECMH consultant: what the state says outright is decided, what it does not publish is for reviewers', () => {
  it('is met once reviewers have decided on the four requirements that no public text settles', () => {
    expect(verdictsOf(assessChanged(settled, () => undefined))).toEqual({
      'registry-profile': 'met',
      'mental-health-practice': 'met',
      'license': 'met',
      'education': 'met',
      'training-hours': 'met',
      'skills-inventory': 'met',
    })
  })

  it('until then those four are in need of review, and so is the whole', () => {
    const assessment = assessChanged(undecided, () => undefined)
    expect(assessment.verdict).toBe('needs-review')
    expect(verdictsOf(assessment)).toEqual({
      'registry-profile': 'met',
      'mental-health-practice': 'met',
      'license': 'needs-review',
      'education': 'needs-review',
      'training-hours': 'needs-review',
      'skills-inventory': 'needs-review',
    })
  })

  it('says how sure each rule is', () => {
    const { requirements } = assessChanged(undecided, () => undefined)
    expect(Object.fromEntries(requirements.map(({ id, authority }) => [id.slice(by('').length), authority]))).toEqual({
      'registry-profile': 'implied', // only the renewal's page speaks of a profile and its number
      'mental-health-practice': 'stated',
      'license': 'secondary',
      'education': 'unpublished',
      'training-hours': 'unpublished',
      'skills-inventory': 'secondary',
    })
  })

  it('has no period, and none that a caller gives', () => {
    expect(assessChanged(settled, () => undefined, { period: { from: '2026-01-01', to: '2026-01-31' } })).toEqual(assessChanged(settled, () => undefined))
  })

  for (const base of [settled, undecided]) {
    it(`${base.before ? 'undecided' : 'settled'}, no verdict depends on what is verified: where it could, reviewers decide anyway`, () => {
      const unverified = (doc: Draft) => {
        for (const each of [...doc.education, ...doc.trainings, ...licenses(doc), ...doc.documents]) each.verification = 'submitted'
      }
      const before = verdictsOf(assessChanged(base, () => undefined))
      expect(verdictsOf(assessChanged(base, unverified, { counting: 'verified' }))).toEqual(before)
    })
  }
})

describe('registry-profile', () => {
  decisionTable(undecided, [
    {
      name: 'without an identifier there is no registry profile',
      change: (doc) => { doc.identifiers = [] },
      turns: { 'registry-profile': 'not-met' },
      finding: { code: 'identifier-missing', params: { systems: ['opin', 'opn'] } },
    },
    {
      name: 'opn is opin',
      change: (doc) => { doc.identifiers = [{ system: 'opn', value: 'EXAMPLE-0016' }] },
      turns: {},
    },
    {
      name: 'an identifier of another system is no registry profile',
      change: (doc) => { doc.identifiers = [{ system: 'npi', value: 'EXAMPLE-0016' }] },
      turns: { 'registry-profile': 'not-met' },
      finding: { code: 'identifier-missing' },
    },
    {
      name: 'beside one of another system the registry\'s still does',
      change: (doc) => { doc.identifiers.unshift({ system: 'npi', value: '1' }) },
      turns: {},
    },
    {
      name: 'a reviewer can decide that there is a profile',
      change: (doc) => { doc.identifiers = []; decide(doc, { requirement: by('registry-profile'), decision: 'met' }) },
      turns: {},
      of: 'registry-profile',
      finding: { code: 'determined', params: { decision: 'met' } },
    },
  ])
})

describe('mental-health-practice: in the mental health field, and giving ECMH consultation', () => {
  decisionTable(undecided, [
    ...flags.flatMap((flag): readonly Row[] => [
      {
        name: `${flag} not so: the credential is not for this person`,
        change: (doc) => { practice(doc)[flag] = false },
        turns: { 'mental-health-practice': 'not-met' },
        finding: { code: 'practice-not-so', params: { practice: flag } },
      },
      {
        name: `${flag} not recorded: asked about, never taken for no`,
        change: (doc) => { Reflect.deleteProperty(practice(doc), flag) },
        turns: { 'mental-health-practice': 'needs-information' },
        finding: { code: 'enough-if-known' },
        missing: { fields: [{ evidence: 'applicant', field: `practice.${flag}` }] },
      },
      {
        name: `${flag} not so and the other not recorded: no answer can help any more`,
        change: (doc) => { doc.practice = { [flag]: false } },
        turns: { 'mental-health-practice': 'not-met' },
        finding: { code: 'practice-not-so', params: { practice: flag } },
      },
    ]),
    {
      name: 'neither so: both are named',
      change: (doc) => { doc.practice = { mentalHealthField: false, providesEcmhConsultation: false } },
      turns: { 'mental-health-practice': 'not-met' },
      finding: { code: 'practice-not-so', params: { practice: 'providesEcmhConsultation' } },
    },
    {
      name: 'nothing recorded of the practice: both are asked about',
      change: (doc) => { delete doc.practice },
      turns: { 'mental-health-practice': 'needs-information' },
      missing: { fields: flags.map((flag) => ({ evidence: 'applicant', field: `practice.${flag}` })) },
    },
    {
      name: 'supervising others is not asked, nor is giving reflective supervision',
      change: (doc) => { Object.assign(practice(doc), { supervisesOthers: false, providesReflectiveSupervision: false }) },
      turns: {},
    },
    {
      name: 'what a person\'s practice is has no verification to wait for',
      change: () => undefined,
      options: { counting: 'verified' },
      turns: {},
    },
    {
      name: 'a reviewer can decide otherwise, and the finding still shows what the record says',
      change: (doc) => { practice(doc).mentalHealthField = false; decide(doc, { requirement: by('mental-health-practice'), decision: 'met' }) },
      turns: {},
      of: 'mental-health-practice',
      finding: { code: 'practice-not-so', params: { practice: 'mentalHealthField' } },
    },
  ])
})

// Secondary: a source of 2016 says that applicants need a licence in mental health (RD-32). Nobody is let through on it or turned away.
describe('license: shown to the reviewer as it is, whatever it is', () => {
  const reached = { code: 'threshold-secondary', params: { reached: true } } as const
  const missed = { code: 'threshold-secondary', params: { reached: false } } as const
  const shown = (row: Omit<Row, 'turns' | 'of'>): Row => ({ ...row, turns: {}, of: 'license' })
  const notInForce = (params: object) => ({ id: 'license-1', standing: 'excluded', code: 'not-in-force', params } as const)

  decisionTable(undecided, [
    shown({ name: 'with a licence in force', change: () => undefined, finding: reached, evidence: { id: 'license-1', standing: 'counted' } }),
    shown({ name: 'with none', change: (doc) => { doc.licenses = [] }, finding: missed }),
    shown({ name: 'with none: that it is missing is said', change: (doc) => { doc.licenses = [] }, finding: { code: 'license-missing' } }),
    shown({
      name: 'of another state: no source names one',
      change: (doc) => { license(doc).state = 'KY' },
      finding: reached,
      evidence: { id: 'license-1', standing: 'counted' },
    }),
    shown({ name: 'that ends on the day', change: (doc) => { license(doc).to = asOf }, finding: reached }),
    shown({
      name: 'that ended the day before',
      change: (doc) => { license(doc).to = '2026-11-20' },
      finding: missed,
      evidence: notInForce({ from: '2023-08-14', to: '2026-11-20' }),
    }),
    shown({ name: 'that begins on the day', change: (doc) => { license(doc).from = asOf }, finding: reached }),
    shown({
      name: 'that begins the day after',
      change: (doc) => { license(doc).from = '2026-11-22' },
      finding: missed,
      evidence: notInForce({ from: '2026-11-22', to: '2027-08-13' }),
    }),
    shown({ name: 'without an end: it runs', change: (doc) => { delete license(doc).to }, finding: reached }),
    shown({
      name: 'that cannot be verified',
      change: (doc) => { license(doc).verification = 'unable-to-verify' },
      finding: missed,
      evidence: { id: 'license-1', standing: 'excluded', code: 'unable-to-verify' },
    }),
    shown({
      name: 'that is submitted, counting only what is verified',
      change: (doc) => { license(doc).verification = 'submitted' },
      options: { counting: 'verified' },
      finding: missed,
      evidence: { id: 'license-1', standing: 'if-verified', code: 'not-verified', params: { verification: 'submitted' } },
    }),
    shown({
      name: 'that lapsed, beside one that runs: one is enough',
      change: (doc) => { licenses(doc).unshift({ ...license(doc), id: 'license-0', to: '2024-01-01' }) },
      finding: reached,
    }),
    shown({
      name: 'that a reviewer accepted: the licence is settled, the rule is not',
      change: (doc) => { license(doc).verification = 'submitted'; decide(doc, { evidence: 'license-1', decision: 'accepted' }) },
      options: { counting: 'verified' },
      finding: reached,
      evidence: { id: 'license-1', standing: 'counted', code: 'accepted' },
    }),
    shown({
      name: 'that a reviewer refused',
      change: (doc) => { decide(doc, { evidence: 'license-1', decision: 'refused' }) },
      finding: missed,
      evidence: { id: 'license-1', standing: 'excluded', code: 'refused' },
    }),
  ])
})

describe('education: which levels are asked is not published, so none is let through and none turned away', () => {
  const hole = { code: 'threshold-unpublished' } as const
  const shown = (row: Omit<Row, 'turns' | 'of' | 'finding'>): Row => ({ ...row, turns: {}, of: 'education', finding: hole })

  decisionTable(undecided, [
    shown({ name: 'with nothing on record', change: (doc) => { doc.education = [] } }),
    ...(['cda', 'associate', 'certificate', 'bachelor', 'master', 'doctorate', 'medical'] as const).map((level) => shown({
      name: `with level ${level}: for reviewers, like every level`,
      change: (doc) => { degree(doc).level = level },
      evidence: { id: 'degree-1', standing: 'if-approved', code: 'rule-unpublished' },
    })),
    shown({
      name: 'with a degree that cannot be verified',
      change: (doc) => { degree(doc).verification = 'unable-to-verify' },
      evidence: { id: 'degree-1', standing: 'excluded', code: 'unable-to-verify' },
    }),
    shown({
      name: 'with a degree conferred the day after',
      change: (doc) => { degree(doc).conferred = '2026-11-22' },
      evidence: { id: 'degree-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    }),
    shown({
      name: 'with a degree that a reviewer accepted: the degree is settled, the rule is not',
      change: (doc) => { decide(doc, { evidence: 'degree-1', decision: 'accepted' }) },
      evidence: { id: 'degree-1', standing: 'counted', code: 'accepted' },
    }),
  ])

  it('names no level as missing, as none is known to be asked', () => {
    const { findings, missing, required } = resultOf(assessChanged(undecided, (doc) => { doc.education = [] }), 'education')
    expect(findings.map(({ code }) => code)).toEqual(['threshold-unpublished'])
    expect([missing, required]).toEqual([undefined, undefined])
  })
})

// 6 + 4.5 + 5 + 3 + 3.5 = 22 h in the domains; two more of infant observation.
describe('training-hours: how many is not published, so the hours stand there without a figure beside them', () => {
  const domains = [
    'social-emotional-growth', 'family-community-relations', 'assessment', 'interventions', 'cultural-competency', 'linguistic-competency',
  ] as const
  const others = ['relationship-based-education', 'social-emotional-development', 'trauma-informed-competency', 'infant-mental-health-practice'] as const
  const tells = (row: Omit<Row, 'turns' | 'of' | 'finding'> & { readonly counted: number }): Row => {
    const { counted, ...rest } = row
    return { ...rest, name: `${row.name}: ${counted} hours`, turns: {}, of: 'training-hours', finding: { code: 'threshold-unpublished', params: { counted } } }
  }

  decisionTable(undecided, [
    tells({
      name: 'a training of an area that is no domain does not count',
      change: () => undefined,
      counted: 22,
      evidence: { id: 'training-06', standing: 'excluded', code: 'area-not-asked', params: { areas: ['infant-observation'] } },
    }),
    tells({ name: 'nothing on record', change: (doc) => { doc.trainings = [] }, counted: 0 }),
    tells({ name: 'plenty', change: (doc) => { training(doc, 'training-01').clockHours = 406 }, counted: 422 }),
    ...domains.map((area) => tells({
      name: `${area} lies in a domain`,
      change: (doc) => { training(doc, 'training-06').competencyAreas = [area] },
      counted: 24,
    })),
    ...others.map((area) => tells({
      name: `${area}, of the other credential, does not`,
      change: (doc) => { training(doc, 'training-06').competencyAreas = [area] },
      counted: 22,
    })),
    tells({
      name: 'beside an area that is no domain, a domain brings the training in in full',
      change: (doc) => { training(doc, 'training-06').competencyAreas = ['infant-observation', 'assessment'] },
      counted: 24,
    }),
    tells({
      name: 'hours that the record gives to an area that is no domain stay out',
      change: (doc) => {
        Object.assign(training(doc, 'training-06'), {
          competencyAreas: ['infant-observation', 'assessment'], hoursByArea: { 'infant-observation': 1.25, 'assessment': 0.75 },
        })
      },
      counted: 22.75,
      evidence: { id: 'training-06', standing: 'counted', amount: 0.75 },
    }),
    tells({
      name: 'about other ages: only the renewal asks about ages',
      change: (doc) => { for (const each of doc.trainings) each.ages = 'other' },
      counted: 22,
    }),
    tells({ name: 'about ages that are not recorded', change: (doc) => { for (const each of doc.trainings) delete each.ages }, counted: 22 }),
    tells({ name: 'however long ago (RD-28)', change: (doc) => { training(doc, 'training-01').completed = '1999-05-06' }, counted: 22 }),
    tells({ name: 'on the day asked about', change: (doc) => { training(doc, 'training-05').completed = asOf }, counted: 22 }),
    tells({
      name: 'the day after',
      change: (doc) => { training(doc, 'training-05').completed = '2026-11-22' },
      counted: 18.5,
      evidence: { id: 'training-05', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    }),
    tells({
      name: 'credit is for reviewers (RD-26)',
      change: (doc) => { delete training(doc, 'training-05').clockHours; training(doc, 'training-05').credit = { unit: 'semester-hour', value: 1 } },
      counted: 18.5,
      evidence: { id: 'training-05', standing: 'if-approved', code: 'credit-not-converted', params: { unit: 'semester-hour', value: 1 } },
    }),
    tells({
      name: 'credit that a reviewer has put into hours counts',
      change: (doc) => {
        delete training(doc, 'training-05').clockHours
        training(doc, 'training-05').credit = { unit: 'semester-hour', value: 1 }
        decide(doc, { evidence: 'training-05', decision: 'accepted', clockHours: 10 })
      },
      counted: 28.5,
    }),
    tells({
      name: 'a training entered twice counts once (RD-27)',
      change: (doc) => { doc.trainings.push({ ...training(doc, 'training-01'), id: 'training-07' }) },
      counted: 22,
      evidence: { id: 'training-07', standing: 'excluded', code: 'duplicate', params: { of: 'training-01' } },
    }),
    tells({
      name: 'a training that cannot be verified does not count',
      change: (doc) => { training(doc, 'training-02').verification = 'unable-to-verify' },
      counted: 17.5,
    }),
    tells({
      name: 'counting only what is verified, a submitted one waits',
      change: (doc) => { training(doc, 'training-02').verification = 'submitted' },
      options: { counting: 'verified' },
      counted: 17.5,
      evidence: { id: 'training-02', standing: 'if-verified', code: 'not-verified' },
    }),
  ])

  it('makes up no figure', () => {
    const { required, missing } = resultOf(assessChanged(undecided, (doc) => { doc.trainings = [] }), 'training-hours')
    expect([required, missing]).toEqual([undefined, undefined])
  })

  it('is counted in hours, the page\'s own word, and not in clock hours', () => {
    expect(resultOf(assessChanged(undecided, () => undefined), 'training-hours').counted).toEqual({ unit: 'hours', value: 22 })
  })
})

// Secondary: that there is one at the first application follows only from the word "updated" at the renewal (RD-32).
describe('skills-inventory: shown to the reviewer as it is', () => {
  const shown = (reached: boolean, row: Omit<Row, 'turns' | 'of' | 'finding'>): Row =>
    ({ ...row, turns: {}, of: 'skills-inventory', finding: { code: 'threshold-secondary', params: { reached } } })

  decisionTable(undecided, [
    shown(true, { name: 'on file', change: () => undefined, evidence: { id: 'inventory-1', standing: 'counted' } }),
    shown(false, { name: 'not on file', change: (doc) => { doc.documents = [] } }),
    shown(true, { name: 'however old', change: (doc) => { inventory(doc).dated = '2014-03-03' } }),
    shown(true, { name: 'dated on the day', change: (doc) => { inventory(doc).dated = asOf } }),
    shown(false, {
      name: 'dated the day after',
      change: (doc) => { inventory(doc).dated = '2026-11-22' },
      evidence: { id: 'inventory-1', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    }),
    shown(false, { name: 'another document is none', change: (doc) => { inventory(doc).kind = 'experience-proof' } }),
    shown(false, {
      name: 'that cannot be verified',
      change: (doc) => { inventory(doc).verification = 'unable-to-verify' },
      evidence: { id: 'inventory-1', standing: 'excluded', code: 'unable-to-verify' },
    }),
  ])
})

describe('decisions: the only thing that settles what is secondary or not published', () => {
  const open = ['license', 'education', 'training-hours', 'skills-inventory'] as const
  const nothing = (doc: Draft) => Object.assign(doc, { licenses: [], education: [], trainings: [], documents: [] })

  decisionTable(undecided, open.flatMap((slug): readonly Row[] => [
    {
      name: `${slug}: met, though nothing is on record`,
      change: (doc) => { nothing(doc); decide(doc, { requirement: by(slug), decision: 'met' }) },
      turns: { [slug]: 'met' },
      finding: { code: 'determined', params: { determination: 'decision-1', decision: 'met' } },
    },
    {
      name: `${slug}: not met, though all is on record`,
      change: (doc) => { decide(doc, { requirement: by(slug), decision: 'not-met' }) },
      turns: { [slug]: 'not-met' },
      finding: { code: 'determined', params: { decision: 'not-met' } },
    },
    {
      name: `${slug}: waived, it does not bind`,
      change: (doc) => { decide(doc, { requirement: by(slug), decision: 'waived' }) },
      turns: { [slug]: 'not-applicable' },
      finding: { code: 'determined', params: { decision: 'waived' } },
    },
  ]))

  decisionTable(undecided, [
    {
      name: 'a decision on a requirement of Ohio\'s other credential settles nothing here',
      change: (doc) => { for (const slug of ['education', 'training-hours']) decide(doc, { requirement: `ohio-imh/level-3/${slug}`, decision: 'met' }) },
      turns: {},
    },
    {
      name: 'nor does a decision on each piece of evidence: it is the rule that is open',
      change: (doc) => {
        for (const { id } of [...licenses(doc), ...doc.education, ...doc.trainings, ...doc.documents]) decide(doc, { evidence: id, decision: 'accepted' })
      },
      turns: {},
    },
  ])

  decisionTable(settled, [
    ...open.map((slug, index): Row => ({
      name: `${slug}: with the decision taken away, a reviewer is asked again`,
      change: (doc) => { remove(doc.determinations, `determination-${index + 1}`) },
      turns: { [slug]: 'needs-review' },
      finding: { code: slug === 'license' || slug === 'skills-inventory' ? 'threshold-secondary' : 'threshold-unpublished' },
    })),
    {
      name: 'the decisions are not seen the day before they were made',
      change: () => undefined,
      options: { asOf: '2026-11-05' },
      turns: Object.fromEntries(open.map((slug) => [slug, 'needs-review'])),
    },
    {
      name: 'and are on the day',
      change: () => undefined,
      options: { asOf: '2026-11-06' },
      turns: {},
    },
    {
      name: 'a later decision overrules an earlier one',
      change: (doc) => { decide(doc, { requirement: by('license'), decision: 'not-met', on: '2026-11-07' }) },
      turns: { license: 'not-met' },
    },
    {
      name: 'an earlier one does not',
      change: (doc) => { decide(doc, { requirement: by('license'), decision: 'not-met', on: '2026-11-05' }) },
      turns: {},
    },
    {
      name: 'of two on one day the stricter stands',
      change: (doc) => { decide(doc, { requirement: by('license'), decision: 'not-met', on: '2026-11-06' }) },
      turns: { license: 'not-met' },
    },
    {
      name: 'a decision on the renewal\'s inventory is none on the first one',
      change: (doc) => { remove(doc.determinations, 'determination-4'); decide(doc, { requirement: by('renewal/skills-inventory'), decision: 'met' }) },
      turns: { 'skills-inventory': 'needs-review' },
    },
    {
      name: 'a decision wins over evidence that a reviewer refused',
      change: (doc) => { decide(doc, { evidence: 'inventory-1', decision: 'refused' }) },
      turns: {},
      of: 'skills-inventory',
      evidence: { id: 'inventory-1', standing: 'excluded', code: 'refused' },
    },
  ])
})
