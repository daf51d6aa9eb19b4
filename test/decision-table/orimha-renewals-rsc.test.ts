import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/verdict/verdict'
import { decide, draftOf, item, remove, type Draft } from './records'
import { alone, hold } from './renewal-records'
import { assessChanged, decisionTable, resultOf, verdictsOf, type Base, type Row } from './table'

const asOf = '2026-11-21'
const base = (category: string, story: 'met' | 'short' = 'met'): Base => ({
  file: `${category}-renewal-${story}.json`, standard: `orimha/${category}/renewal`, asOf,
})

const ifs = base('ifs')
const imhs = base('imhs')
const clinical = base('imhm-clinical')
/** Not three years an IMHM-Clinical yet; with half an hour more in the last entry the RSC is 12 hours to the minute. */
const newClinical: Base = { ...base('imhm-clinical', 'short'), before: (doc) => { item(doc.supervision, 'rsc-05').hours = 3 } }

const atAnyDate = (verdict: Verdict) => ({ code: 'reading-matters', params: { reading: 'RD-05', verdict } }) as const
const codesOf = (notes: readonly { readonly code: string }[]) => notes.map(({ code }) => code)

// Reflective supervision: a record of two entries of 6 hours by one provider

/** Renewed on 15 January 2026: the period is 16 January 2026 to 15 January 2027. First issued a year before that: nobody is exempt. */
const renewedInJanuary = { issued: '2025-01-15', lastRenewed: '2026-01-15' } as const
const january = { from: '2026-01-16', to: '2027-01-15', due: '2027-01-15', state: 'open' } as const

const MENTOR: Draft['people'][number] = { id: 'mentor-1', highestDegree: 'master', endorsements: [{ standard: 'orimha/imhs', from: '2015-06-01' }] }
const QUARTER: Draft['supervision'][number] = { id: 'rsc-1', from: '2026-03-02', to: '2026-05-29', hours: 6, provider: 'mentor-1', format: 'group' }
const SESSION: Draft['supervision'][number] = { id: 'rsc-2', from: '2026-09-14', hours: 6, provider: 'mentor-1', format: 'individual' }

const twoEntries = (of: Base, provider = MENTOR): Base => alone(of, 'reflective-supervision', (doc) => {
  hold(doc, of, renewedInJanuary)
  doc.education = []
  provide(doc, provider)
  doc.supervision = [QUARTER, SESSION].map((each) => structuredClone(each))
})

const provide = (doc: Draft, provider: typeof MENTOR): void => { doc.people = [structuredClone(provider)] }
const mentor = (doc: Draft) => item(doc.people, 'mentor-1')
const quarter = (doc: Draft) => item(doc.supervision, 'rsc-1')
const session = (doc: Draft) => item(doc.supervision, 'rsc-2')

/** Gives the provider these endorsements, each from a day and perhaps to a day, and no others. */
const endorsed = (...spells: readonly (readonly [category: string, from: string, to?: string])[]) => (doc: Draft) => {
  mentor(doc).endorsements = spells.map(([category, from, to]) => ({ standard: `orimha/${category}`, from, ...(to !== undefined && { to }) }))
}
/** Gives the provider a vetting in place of endorsements. */
const vetted = (category: string, from: string, to?: string) => (doc: Draft) => {
  delete mentor(doc).endorsements
  vettedToo(category, from, to)(doc)
}
const vettedToo = (category: string, from: string, to?: string) => (doc: Draft) => {
  mentor(doc).vetted = [{ as: `orimha/${category}`, by: 'ORIMHA', from, ...(to !== undefined && { to }) }]
}

const short = (missing: number) => ({ code: 'amount-short', params: { counted: 12 - missing, required: 12, missing } }) as const
const missing = (value: number) => ({ quantity: { unit: 'hours', value } }) as const
const notMet = (hours: number) => ({ turns: { 'reflective-supervision': 'not-met' }, finding: short(hours), missing: missing(hours) }) as const
const forReviewers = (id: 'rsc-1' | 'rsc-2') => ({
  turns: { 'reflective-supervision': 'needs-review' },
  finding: { code: 'enough-if-approved', params: { evidence: [id], amount: 12 } },
  evidence: { id, standing: 'if-approved', amount: 6, code: 'provider-needs-approval', params: { provider: 'mentor-1' } },
  missing: missing(6),
}) as const

/** What a session or an entry over a period gives. */
const sessionRows = ({ standard }: Base): readonly Row[] => [
  { name: '11.75 hours are not enough', change: (doc) => { session(doc).hours = 5.75 }, ...notMet(0.25) },
  { name: 'one of the two entries alone is not enough', change: (doc) => { remove(doc.supervision, 'rsc-1') }, ...notMet(6) },
  { name: 'individual and group add up, whichever', change: (doc) => { for (const each of doc.supervision) each.format = 'individual' }, turns: {} },
  {
    name: 'peer supervision never counts, even by someone endorsed',
    change: (doc) => { session(doc).format = 'peer' },
    ...notMet(6),
    evidence: { id: 'rsc-2', standing: 'excluded', code: 'peer-supervision' },
  },
  {
    name: 'accepting peer supervision does not bring it in',
    change: (doc) => { session(doc).format = 'peer'; decide(doc, { evidence: 'rsc-2', decision: 'accepted' }) },
    ...notMet(6),
    evidence: { id: 'rsc-2', standing: 'excluded', code: 'peer-supervision' },
  },
  {
    name: 'a session about other ages does not count',
    change: (doc) => { session(doc).ages = 'other' },
    ...notMet(6),
    evidence: { id: 'rsc-2', standing: 'excluded', code: 'ages-outside', params: { ages: 'other' } },
  },
  ...(['prenatal-to-three', 'birth-to-six'] as const).map((ages): Row => ({
    name: `a session about ages ${ages} counts, as does one that does not say`,
    change: (doc) => { session(doc).ages = ages },
    turns: {},
  })),
  ...(['rsc-provision', 'direct-service'] as const).map((about): Row => ({
    name: `what it was about does not matter at renewal: ${about}`,
    change: (doc) => { session(doc).about = about },
    turns: {},
  })),
  {
    name: 'all 12 hours on one day are enough: at renewal there is no stretch of months to fill',
    change: (doc) => { doc.supervision = [{ ...SESSION, hours: 12 }] },
    turns: {},
  },
  {
    name: 'work with families is not asked: a job that ended before the period changes nothing',
    change: (doc) => { doc.experience = [{ id: 'job-1', kind: 'employment', start: '2019-01-07', end: '2025-12-31', serves: [] }] },
    turns: {},
  },
  {
    name: 'a degree is not asked: one conferred after the hours changes nothing',
    change: (doc) => { doc.education = [{ id: 'degree-1', level: 'master', degree: 'MSW', conferred: '2026-11-01', transcript: 'none' }] },
    turns: {},
  },
  {
    name: 'a session that cannot be verified does not count',
    change: (doc) => { session(doc).verification = 'unable-to-verify' },
    ...notMet(6),
    evidence: { id: 'rsc-2', standing: 'excluded', code: 'unable-to-verify' },
  },
  {
    name: 'counting only what is verified, what is submitted waits',
    change: (doc) => { quarter(doc).verification = 'verified'; session(doc).verification = 'submitted' },
    turns: { 'reflective-supervision': 'pending' },
    options: { counting: 'verified' },
    finding: { code: 'enough-once-verified', params: { evidence: ['rsc-2'], amount: 12 } },
    evidence: { id: 'rsc-2', standing: 'if-verified', code: 'not-verified', params: { verification: 'submitted' } },
    missing: missing(6),
  },
  {
    name: 'submitted and by someone not endorsed: the worse of two doubts',
    change: (doc) => {
      quarter(doc).verification = 'verified'
      session(doc).verification = 'submitted'
      doc.people.push({ id: 'other-1' })
      session(doc).provider = 'other-1'
    },
    turns: { 'reflective-supervision': 'needs-review' },
    options: { counting: 'verified' },
    finding: { code: 'enough-if-approved', params: { evidence: ['rsc-2'] } },
  },
  {
    name: 'a session that reviewers refused does not count',
    change: (doc) => { decide(doc, { evidence: 'rsc-2', decision: 'refused' }) },
    ...notMet(6),
    evidence: { id: 'rsc-2', standing: 'excluded', code: 'refused' },
  },
  {
    name: 'a decision may fix the hours of an entry',
    change: (doc) => { decide(doc, { evidence: 'rsc-1', decision: 'accepted', clockHours: 5.5 }) },
    ...notMet(0.5),
    evidence: { id: 'rsc-1', standing: 'counted', amount: 5.5, code: 'accepted' },
  },
  {
    name: 'a decision may raise the hours of an entry as well',
    change: (doc) => { session(doc).hours = 5.5; decide(doc, { evidence: 'rsc-1', decision: 'accepted', clockHours: 6.5 }) },
    turns: {},
  },
  {
    name: 'a reviewer may find less to be enough',
    change: (doc) => { doc.supervision = []; decide(doc, { requirement: `${standard}/reflective-supervision`, decision: 'met' }) },
    turns: {},
    of: 'reflective-supervision',
    finding: { code: 'determined', params: { decision: 'met' } },
  },
  {
    name: 'a reviewer may find 12 hours not to be enough',
    change: (doc) => { decide(doc, { requirement: `${standard}/reflective-supervision`, decision: 'not-met' }) },
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'determined', params: { decision: 'not-met' } },
  },
  {
    name: 'a reviewer may waive the RSC',
    change: (doc) => { decide(doc, { requirement: `${standard}/reflective-supervision`, decision: 'waived' }) },
    turns: { 'reflective-supervision': 'not-applicable' },
    finding: { code: 'determined', params: { decision: 'waived' } },
  },
  {
    name: 'a decision after the day asked about is not seen',
    change: (doc) => { decide(doc, { requirement: `${standard}/reflective-supervision`, decision: 'waived', on: '2026-11-22' }) },
    turns: {},
  },
]

/** Who may provide it (RD-14); who may not outright is for reviewers, since no rule is published for renewals. */
const providerRows: readonly Row[] = [
  {
    name: 'a provider without any endorsement is for reviewers',
    change: (doc) => { delete mentor(doc).endorsements },
    turns: { 'reflective-supervision': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['rsc-1', 'rsc-2'], amount: 12 } },
    missing: missing(12),
  },
  {
    name: 'nobody can approve hours that are not there',
    change: (doc) => { delete mentor(doc).endorsements; session(doc).hours = 5.75 },
    turns: { 'reflective-supervision': 'not-met' },
    finding: short(12),
  },
  {
    name: 'a session with a provider who is not endorsed counts once reviewers accepted it',
    change: (doc) => {
      doc.people.push({ id: 'other-1' })
      session(doc).provider = 'other-1'
      decide(doc, { evidence: 'rsc-2', decision: 'accepted' })
    },
    turns: {},
    of: 'reflective-supervision',
    evidence: { id: 'rsc-2', standing: 'counted', amount: 6, code: 'accepted' },
  },
  {
    name: 'an IMHM-Clinical may provide it',
    change: endorsed(['imhm-clinical', '2015-06-01']),
    turns: {},
  },
  ...(['ifa', 'imhm-policy', 'imhm-research'] as const).map((category): Row => ({
    name: `someone endorsed as ${category} is for reviewers`,
    change: endorsed([category, '2015-06-01']),
    turns: { 'reflective-supervision': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['rsc-1', 'rsc-2'] } },
  })),
  {
    name: 'Ohio\'s level III is no endorsement of Oregon\'s (RD-01)',
    change: (doc) => { mentor(doc).endorsements = [{ standard: 'ohio-imh/level-3', from: '2020-06-01' }] },
    turns: { 'reflective-supervision': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['rsc-1', 'rsc-2'] } },
  },
  {
    name: 'a provider endorsed up to the day of the session counts',
    change: endorsed(['imhs', '2015-06-01', '2026-09-14']),
    turns: {},
  },
  {
    name: 'a provider endorsed up to the day before the session is for reviewers',
    change: endorsed(['imhs', '2015-06-01', '2026-09-13']),
    ...forReviewers('rsc-2'),
  },
  {
    name: 'a provider endorsed from the first day of an entry counts',
    change: endorsed(['imhs', '2026-03-02']),
    turns: {},
  },
  {
    name: 'endorsed from the second day of an entry: the whole entry is for reviewers, it is not cut',
    change: endorsed(['imhs', '2026-03-03']),
    ...forReviewers('rsc-1'),
  },
  {
    name: 'an entry may lean on an endorsement and then on another',
    change: endorsed(['imhs', '2015-06-01', '2026-04-14'], ['imhm-clinical', '2026-04-15']),
    turns: {},
  },
  {
    name: 'an entry may lean on an endorsement and then on a vetting',
    change: (doc) => { endorsed(['imhs', '2015-06-01', '2026-04-14'])(doc); vettedToo('imhs', '2026-04-15')(doc) },
    turns: {},
  },
  {
    name: 'an entry with a day between endorsement and vetting is for reviewers',
    change: (doc) => { endorsed(['imhs', '2015-06-01', '2026-04-14'])(doc); vettedToo('imhs', '2026-04-16')(doc) },
    ...forReviewers('rsc-1'),
  },
  {
    name: 'someone vetted counts as someone endorsed, whoever vetted',
    change: (doc) => { vetted('imhm-clinical', '2026-03-02', '2026-09-14')(doc); for (const each of mentor(doc).vetted ?? []) each.by = 'Another association' },
    turns: {},
  },
  {
    name: 'someone vetted for a category that may not provide it is for reviewers',
    change: vetted('imhm-policy', '2024-03-02'),
    turns: { 'reflective-supervision': 'needs-review' },
    finding: { code: 'enough-if-approved' },
  },
  {
    name: 'a vetting without end lasts five years: from 15 September 2021 to the day of the session',
    change: vetted('imhs', '2021-09-15'),
    turns: {},
  },
  {
    name: 'a vetting without end from 14 September 2021 has ended the day before the session',
    change: vetted('imhs', '2021-09-14'),
    ...forReviewers('rsc-2'),
  },
  {
    name: 'a vetting that carries hours and ends within a year is noted',
    change: vetted('imhs', '2022-11-22'),
    turns: {},
    of: 'reflective-supervision',
    note: { code: 'vetting-ends', params: { person: 'mentor-1', on: '2027-11-21' } },
  },
]

/** When it counts: in the period, and never cut to fit. */
const rscPeriodRows = (of: Base): readonly Row[] => {
  const outside = (id: string) => ({ id, standing: 'excluded', code: 'outside-period', params: { from: january.from, to: january.to } }) as const
  const spring = { period: { from: '2026-03-02', to: '2026-09-14' } } as const
  return [
    {
      name: 'an entry that begins on the first day of the period counts',
      change: (doc) => { quarter(doc).from = '2026-01-16' },
      turns: {},
      period: january,
    },
    {
      name: 'an entry that begins the day before, the day of the last renewal, does not count at all; at any date it would (RD-05)',
      change: (doc) => { quarter(doc).from = '2026-01-15' },
      ...notMet(6),
      evidence: outside('rsc-1'),
      note: atAnyDate('met'),
    },
    { name: 'a session on the day asked about counts', change: (doc) => { session(doc).from = asOf }, turns: {} },
    {
      name: 'a session after the day asked about is not seen',
      change: (doc) => { session(doc).from = '2026-11-22' },
      ...notMet(6),
      evidence: { id: 'rsc-2', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'an entry that runs on beyond the day asked about is not seen',
      change: (doc) => { session(doc).to = '2026-11-22' },
      ...notMet(6),
      evidence: { id: 'rsc-2', standing: 'excluded', code: 'after-as-of', params: { date: '2026-11-22' } },
    },
    {
      name: 'a session on the last day, twelve months after the issue, counts (RD-24)',
      change: (doc) => { hold(doc, of, { issued: '2025-09-14' }) },
      turns: {},
      period: { from: '2025-09-15', to: '2026-09-14', due: '2026-09-14', state: 'overdue' },
    },
    {
      name: 'a session the day after the last day comes too late; at any date it would do',
      change: (doc) => { hold(doc, of, { issued: '2025-09-13' }) },
      ...notMet(6),
      evidence: { id: 'rsc-2', standing: 'excluded', code: 'outside-period', params: { from: '2025-09-14', to: '2026-09-13' } },
      note: atAnyDate('met'),
    },
    {
      name: 'an entry that runs past the last day does not count at all',
      change: (doc) => { hold(doc, of, { issued: '2025-09-14' }); session(doc).to = '2026-09-15' },
      ...notMet(6),
      evidence: { id: 'rsc-2', standing: 'excluded', code: 'outside-period' },
    },
    {
      name: 'an `expires` closes the period, and its day is a good day',
      change: (doc) => { hold(doc, of, { ...renewedInJanuary, expires: '2026-09-14' }) },
      turns: {},
      of: 'reflective-supervision',
      note: { code: 'expiry-differs', params: { expires: '2026-09-14', byRule: '2027-01-15' } },
    },
    {
      name: 'a session the day after an `expires` comes too late',
      change: (doc) => { hold(doc, of, { ...renewedInJanuary, expires: '2026-09-13' }) },
      ...notMet(6),
      evidence: { id: 'rsc-2', standing: 'excluded', code: 'outside-period', params: { from: '2026-01-16', to: '2026-09-13' } },
    },
    {
      name: 'both days of a caller\'s period are good days',
      change: () => undefined,
      turns: {},
      options: spring,
      period: { ...spring.period, due: '2026-09-14', state: 'overdue' },
    },
    {
      name: 'an entry that begins the day before a caller\'s period does not count',
      change: (doc) => { quarter(doc).from = '2026-03-01' },
      ...notMet(6),
      options: spring,
    },
    { name: 'a session the day after a caller\'s period does not count', change: (doc) => { session(doc).from = '2026-09-15' }, ...notMet(6), options: spring },
    {
      name: 'without a holding the period is asked for',
      change: (doc) => { doc.holdings = [] },
      turns: { 'reflective-supervision': 'needs-information' },
      finding: { code: 'enough-if-known', params: { evidence: ['rsc-1', 'rsc-2'], fields: ['holdings'], amount: 12 } },
      evidence: { id: 'rsc-1', standing: 'if-known', amount: 6, code: 'period-unknown' },
      missing: { ...missing(12), fields: [{ evidence: 'applicant', field: 'holdings' }] },
      note: atAnyDate('met'),
      period: null,
    },
    {
      name: 'without a holding 11.75 hours are not enough, whatever the period',
      change: (doc) => { doc.holdings = []; session(doc).hours = 5.75 },
      turns: { 'reflective-supervision': 'not-met' },
      finding: short(12),
    },
    {
      name: 'hours before the period that need approval besides would make it a reviewer\'s case',
      change: (doc) => { doc.people.push({ id: 'other-1' }); Object.assign(quarter(doc), { from: '2026-01-15', provider: 'other-1' }) },
      ...notMet(6),
      note: atAnyDate('needs-review'),
    },
  ]
}

for (const of of [ifs, imhs, newClinical]) {
  describe(`${of.standard}: 12 hours of reflective supervision`, () => {
    const counting = resultOf(assessChanged(of, () => undefined), 'reflective-supervision')

    it('is met by the record to the minute', () => {
      expect(counting.verdict).toBe('met')
      expect(counting.required).toEqual({ unit: 'hours', value: 12 })
      expect(counting.counted).toEqual(counting.required)
    })

    describe('each entry on record that counts is needed', () => {
      const entries = draftOf(of.file).supervision.filter(({ id, format }) => format !== 'peer' && (of !== newClinical || id !== 'rsc-01'))
      decisionTable(of, entries.map(({ id, hours: recorded }): Row => {
        const hours = of === newClinical && id === 'rsc-05' ? 3 : recorded
        return { name: `without ${id} the hours are ${hours} short`, change: (doc) => { remove(doc.supervision, id) }, ...notMet(hours) }
      }))
    })

    describe('what counts', () => { decisionTable(twoEntries(of), sessionRows(of)) })
    describe('who provides it', () => { decisionTable(twoEntries(of), providerRows) })
    describe('when', () => { decisionTable(twoEntries(of), rscPeriodRows(of)) })

    it('says nothing of a vetting that ends more than a year from now, or that carries nothing', () => {
      for (const change of [
        vetted('imhs', '2022-11-23'),
        vettedToo('imhs', '2022-03-01'), // endorsed all the while
      ]) {
        const result = resultOf(assessChanged(twoEntries(of), change), 'reflective-supervision')
        expect([result.verdict, codesOf(result.notes)]).toEqual(['met', []])
      }
    })

    it('says nothing of another reading where it would change nothing', () => {
      const result = resultOf(assessChanged(twoEntries(of), (doc) => { quarter(doc).from = '2026-01-15'; session(doc).hours = 5.75 }), 'reflective-supervision')
      expect([result.verdict, codesOf(result.notes)]).toEqual(['not-met', []])
    })
  })
}

describe('IFS as the provider (RD-16)', () => {
  const ENDORSED_AS_IFS: typeof MENTOR = { ...MENTOR, endorsements: [{ standard: 'orimha/ifs', from: '2015-06-01' }] }

  for (const of of [imhs, newClinical]) {
    describe(of.standard, () => {
      decisionTable(twoEntries(of), [
        {
          name: 'an IFS is for reviewers, whatever the holder\'s degree',
          change: (doc) => { provide(doc, ENDORSED_AS_IFS) },
          turns: { 'reflective-supervision': 'needs-review' },
          finding: { code: 'enough-if-approved', params: { evidence: ['rsc-1', 'rsc-2'], amount: 12 } },
          evidence: { id: 'rsc-1', standing: 'if-approved', code: 'provider-needs-approval' },
        },
      ])
    })
  }

  /** A holder with a bachelor's, and an IFS with a master's who provides all 12 hours. */
  const withABachelors: Base = {
    ...twoEntries(ifs, ENDORSED_AS_IFS),
    before: (doc) => {
      twoEntries(ifs, ENDORSED_AS_IFS).before?.(doc)
      doc.education = [{ id: 'degree-1', level: 'bachelor', degree: 'BSW', conferred: '2017-06-17', transcript: 'official' }]
    },
  }
  type Degree = Draft['education'][number]
  const graduate = (over: Partial<Degree> = {}) => (doc: Draft) => {
    doc.education.push({ id: 'degree-2', level: 'master', degree: 'MSW', conferred: '2026-06-12', transcript: 'official', ...over })
  }
  const ended = {
    turns: { 'reflective-supervision': 'needs-review' },
    finding: { code: 'enough-if-approved', params: { evidence: ['rsc-1', 'rsc-2'], amount: 12 } },
    evidence: { id: 'rsc-2', standing: 'if-approved', amount: 6, code: 'provider-needs-approval', params: { provider: 'mentor-1' } },
  } as const

  it('counts at the renewal of an IFS with a bachelor\'s', () => {
    expect(verdictsOf(assessChanged(withABachelors, () => undefined))['reflective-supervision']).toBe('met')
  })

  describe('the holder', () => {
    decisionTable(withABachelors, [
      { name: 'with no degree on record has none that ends the exception', change: (doc) => { doc.education = [] }, turns: {} },
      ...(['master', 'doctorate', 'medical'] as const).map((level): Row => ({
        name: `with a ${level} degree may not lean on an IFS outright`,
        change: graduate({ level }),
        ...ended,
      })),
      ...(['associate', 'certificate'] as const).map((level): Row => ({ name: `with a later ${level} still may`, change: graduate({ level }), turns: {} })),
      { name: 'whose master\'s is conferred on the day asked about may not, for hours before it either', change: graduate({ conferred: asOf }), ...ended },
      { name: 'whose master\'s is conferred the day after still may', change: graduate({ conferred: '2026-11-22' }), turns: {} },
      {
        name: 'whose master\'s is conferred this month, on a day left open, stands no worse than one whose master\'s is sure: a reviewer may approve',
        change: graduate({ conferred: '2026-11' }),
        turns: { 'reflective-supervision': 'needs-review' },
        finding: { code: 'enough-if-approved', params: { evidence: ['rsc-1', 'rsc-2'] } },
        evidence: { id: 'rsc-1', standing: 'if-approved', code: 'provider-needs-approval', params: { provider: 'mentor-1' } },
        missing: { fields: [{ evidence: 'degree-2', field: 'conferred' }] },
      },
      { name: 'whose master\'s was conferred last month, on whatever day, may not', change: graduate({ conferred: '2026-10' }), ...ended },
      { name: 'whose master\'s comes next month still may', change: graduate({ conferred: '2026-12' }), turns: {} },
      { name: 'whose master\'s cannot be verified has none on record', change: graduate({ verification: 'unable-to-verify' }), turns: {} },
      {
        name: 'whose master\'s reviewers refused has none on record',
        change: (doc) => { graduate()(doc); decide(doc, { evidence: 'degree-2', decision: 'refused' }) },
        turns: {},
      },
      { name: 'whose master\'s has no official transcript has one on record all the same', change: graduate({ transcript: 'none' }), ...ended },
      {
        name: 'with a master\'s may have the sessions accepted',
        change: (doc) => { graduate()(doc); for (const evidence of ['rsc-1', 'rsc-2']) decide(doc, { evidence, decision: 'accepted' }) },
        turns: {},
      },
      { name: 'with a master\'s may lean on an IMHS as ever', change: (doc) => { graduate()(doc); provide(doc, MENTOR) }, turns: {} },
    ])
  })

  describe('the provider', () => {
    decisionTable(withABachelors, [
      ...(['doctorate', 'medical'] as const).map((level): Row => ({
        name: `with a ${level} degree is prepared too`,
        change: (doc) => { mentor(doc).highestDegree = level },
        turns: {},
      })),
      ...(['bachelor', 'associate', 'certificate'] as const).map((level): Row => ({
        name: `with no more than ${level} level is for reviewers`,
        change: (doc) => { mentor(doc).highestDegree = level },
        ...ended,
      })),
      {
        name: 'whose highest degree is not recorded stands no worse than one with a bachelor\'s: a reviewer may approve, and the fact is named',
        change: (doc) => { delete mentor(doc).highestDegree },
        turns: { 'reflective-supervision': 'needs-review' },
        finding: { code: 'enough-if-approved', params: { evidence: ['rsc-1', 'rsc-2'] } },
        evidence: { id: 'rsc-1', standing: 'if-approved', code: 'provider-needs-approval', params: { provider: 'mentor-1' } },
        missing: { fields: [{ evidence: 'mentor-1', field: 'highestDegree' }] },
      },
      {
        name: 'endorsed as IMHS is not asked for a degree',
        change: (doc) => { provide(doc, MENTOR); delete mentor(doc).highestDegree },
        turns: {},
      },
      {
        name: 'vetted as IFS serves too',
        change: vetted('ifs', '2024-05-06'),
        turns: {},
      },
      {
        name: 'vetted as IFS does not serve a holder with a master\'s',
        change: (doc) => { vetted('ifs', '2024-05-06')(doc); graduate()(doc) },
        ...ended,
      },
      {
        name: 'endorsed as IFS from the first day of an entry',
        change: endorsed(['ifs', '2026-03-02']),
        turns: {},
      },
      {
        name: 'endorsed as IFS from the second day of an entry',
        change: endorsed(['ifs', '2026-03-03']),
        ...forReviewers('rsc-1'),
      },
      {
        name: 'an IFS who became an IMHS in the middle of an entry',
        change: endorsed(['ifs', '2015-06-01', '2026-04-14'], ['imhs', '2026-04-15']),
        turns: {},
      },
      {
        name: 'an IFS who became an IMHS in the middle of an entry, for a holder with a master\'s',
        change: (doc) => { endorsed(['ifs', '2015-06-01', '2026-04-14'], ['imhs', '2026-04-15'])(doc); graduate()(doc) },
        ...forReviewers('rsc-1'),
      },
    ])
  })

  describe('the record that falls short for a new master\'s', () => {
    decisionTable(base('ifs', 'short'), [
      {
        name: 'without it the consultant\'s 4.5 hours would count',
        change: (doc) => { remove(doc.education, 'degree-2') },
        turns: { 'reflective-supervision': 'met' },
        evidence: { id: 'rsc-04', standing: 'counted', amount: 4.5 },
      },
      {
        name: 'asked on the eve of the degree the hours of the summer had not been received',
        change: () => undefined,
        options: { asOf: '2026-06-11' },
        turns: { 'training-hours': 'not-met', 'reflective-supervision': 'not-met' },
        of: 'reflective-supervision',
        finding: short(8.5), // 3.5 h; the next entry runs to 24 June
      },
    ])
  })
})

// IMHS: three of the training hours are about RSC

type Training = Draft['trainings'][number]
const rscTraining = (over: Partial<Training> = {}): Training => ({
  id: 'training-1', title: 'Providing reflective supervision', completed: '2026-06-01', clockHours: 3,
  competencyAreas: ['reflective-supervision-provision'], ...over,
})

describe('orimha/imhs/renewal: 3 hours of training about RSC, for those who provide it', () => {
  const three = alone(imhs, 'rsc-training-hours', (doc) => {
    hold(doc, imhs, renewedInJanuary)
    doc.practice = { providesReflectiveSupervision: true }
    doc.trainings = [rscTraining()]
  })
  const training = (doc: Draft) => item(doc.trainings, 'training-1')
  const shortBy = (missing: number) => ({ code: 'amount-short', params: { counted: 3 - missing, required: 3, missing } }) as const
  const lacking = (value: number) => ({ quantity: { unit: 'clock-hours', value } }) as const
  const notMetBy = (hours: number) => ({ turns: { 'rsc-training-hours': 'not-met' }, finding: shortBy(hours), missing: lacking(hours) }) as const
  const flagAsked = { evidence: 'applicant', field: 'practice.providesReflectiveSupervision' } as const
  const params = { practice: 'providesReflectiveSupervision' } as const
  const notBound = { turns: { 'rsc-training-hours': 'not-applicable' }, finding: { code: 'not-bound', params } } as const
  const askedFor = { turns: { 'rsc-training-hours': 'needs-information' }, finding: { code: 'bound-if', params } } as const

  describe('whom it binds', () => {
    decisionTable(three, [
      { name: 'who provides RSC, with 2.75 hours', change: (doc) => { training(doc).clockHours = 2.75 }, ...notMetBy(0.25) },
      { name: 'who provides RSC, with none', change: (doc) => { doc.trainings = [] }, ...notMetBy(3) },
      { name: 'who does not provide it is not bound, with 3 hours', change: (doc) => { doc.practice = { providesReflectiveSupervision: false } }, ...notBound },
      {
        name: 'who does not provide it is not bound, with 2.75 hours',
        change: (doc) => { doc.practice = { providesReflectiveSupervision: false }; training(doc).clockHours = 2.75 },
        ...notBound,
      },
      { name: 'who does not say and has 3 hours need not say', change: (doc) => { delete doc.practice }, turns: {} },
      {
        name: 'who does not say and has 2.75 is asked',
        change: (doc) => { delete doc.practice; training(doc).clockHours = 2.75 },
        ...askedFor,
        missing: { ...lacking(0.25), fields: [flagAsked] },
      },
      {
        name: 'who does not say and has none is asked',
        change: (doc) => { delete doc.practice; doc.trainings = [] },
        ...askedFor,
        missing: { ...lacking(3), fields: [flagAsked] },
      },
      {
        name: 'to supervise others is not to provide RSC: who says only that is asked',
        change: (doc) => { doc.practice = { supervisesOthers: true }; training(doc).clockHours = 2.75 },
        ...askedFor,
        missing: { fields: [flagAsked] },
      },
      {
        name: 'who does not say, with a training that reviewers may approve: they may settle it',
        change: (doc) => { delete doc.practice; delete training(doc).clockHours; training(doc).credit = { unit: 'ceu', value: 0.3 } },
        turns: { 'rsc-training-hours': 'needs-review' },
        finding: { code: 'enough-if-approved', params: { evidence: ['training-1'] } },
      },
      {
        name: 'who does not say, with too few verified hours and more submitted: verification may settle it',
        change: (doc) => { delete doc.practice; training(doc).verification = 'submitted' },
        turns: { 'rsc-training-hours': 'pending' },
        options: { counting: 'verified' },
        finding: { code: 'enough-once-verified', params: { evidence: ['training-1'] } },
      },
    ])
  })

  describe('what counts', () => {
    decisionTable(three, [
      {
        name: 'training of another area does not',
        change: (doc) => { training(doc).competencyAreas = ['infant-mental-health-practice'] },
        ...notMetBy(3),
        evidence: { id: 'training-1', standing: 'excluded', code: 'area-not-asked', params: { areas: ['infant-mental-health-practice'] } },
      },
      {
        name: 'training of no area does not',
        change: (doc) => { training(doc).competencyAreas = [] },
        ...notMetBy(3),
        evidence: { id: 'training-1', standing: 'excluded', code: 'no-competency-area' },
      },
      {
        name: 'training of this area among others may give it all its hours',
        change: (doc) => { training(doc).competencyAreas = ['infant-observation', 'reflective-supervision-provision'] },
        turns: {},
      },
      {
        name: 'a split that gives it 3 of 6 hours is enough',
        change: (doc) => { Object.assign(training(doc), rscSplit(6, 3)) },
        turns: {},
        of: 'rsc-training-hours',
        evidence: { id: 'training-1', standing: 'counted', amount: 3 },
      },
      {
        name: 'a split that gives it 2.75 of 6 hours is not',
        change: (doc) => { Object.assign(training(doc), rscSplit(6, 2.75)) },
        ...notMetBy(0.25),
        evidence: { id: 'training-1', standing: 'counted', amount: 2.75 },
      },
      { name: 'it need not be didactic', change: (doc) => { training(doc).didactic = false }, turns: {} },
      {
        name: 'hours of several trainings add up',
        change: (doc) => { training(doc).clockHours = 1.5; doc.trainings.push(rscTraining({ id: 'training-2', completed: '2026-06-02', clockHours: 1.5 })) },
        turns: {},
      },
      {
        name: 'hours of one training entered twice do not add up (RD-27)',
        change: (doc) => { training(doc).clockHours = 1.5; doc.trainings.push(rscTraining({ id: 'training-2', clockHours: 1.5 })) },
        ...notMetBy(1.5),
        evidence: { id: 'training-2', standing: 'excluded', code: 'duplicate', params: { of: 'training-1' } },
      },
      {
        name: 'of two entries of one training it is enough that one has the area',
        change: (doc) => { training(doc).competencyAreas = ['infant-observation']; doc.trainings.push(rscTraining({ id: 'training-2' })) },
        turns: {},
        of: 'rsc-training-hours',
        evidence: { id: 'training-2', standing: 'counted', amount: 3 },
      },
      {
        name: 'credit is for reviewers',
        change: (doc) => { delete training(doc).clockHours; training(doc).credit = { unit: 'ceu', value: 0.3 } },
        turns: { 'rsc-training-hours': 'needs-review' },
        finding: { code: 'enough-if-approved', params: { evidence: ['training-1'] } },
        evidence: { id: 'training-1', standing: 'if-approved', code: 'credit-not-converted' },
      },
      {
        name: 'credit accepted for the 15 hours is not accepted for the 3',
        change: (doc) => {
          delete training(doc).clockHours
          training(doc).credit = { unit: 'ceu', value: 0.3 }
          decide(doc, { evidence: 'training-1', requirement: 'orimha/imhs/renewal/training-hours', decision: 'accepted', clockHours: 3 })
        },
        turns: { 'rsc-training-hours': 'needs-review' },
        finding: { code: 'enough-if-approved' },
      },
      {
        name: 'credit accepted at 3 hours, whatever they are asked for, counts',
        change: (doc) => {
          delete training(doc).clockHours
          training(doc).credit = { unit: 'ceu', value: 0.3 }
          decide(doc, { evidence: 'training-1', decision: 'accepted', clockHours: 3 })
        },
        turns: {},
      },
      {
        name: 'hours that are not recorded are asked for',
        change: (doc) => { delete training(doc).clockHours },
        turns: { 'rsc-training-hours': 'needs-information' },
        finding: { code: 'enough-if-known', params: { evidence: ['training-1'], fields: ['clockHours'] } },
        missing: { fields: [{ evidence: 'training-1', field: 'clockHours' }] },
      },
      {
        name: 'what cannot be verified does not count',
        change: (doc) => { training(doc).verification = 'unable-to-verify' },
        ...notMetBy(3),
        evidence: { id: 'training-1', standing: 'excluded', code: 'unable-to-verify' },
      },
      {
        name: 'what reviewers refused does not count',
        change: (doc) => { decide(doc, { evidence: 'training-1', decision: 'refused' }) },
        ...notMetBy(3),
        evidence: { id: 'training-1', standing: 'excluded', code: 'refused' },
      },
      {
        name: 'it may be waived, and a decision beats the flag',
        change: (doc) => { decide(doc, { requirement: 'orimha/imhs/renewal/rsc-training-hours', decision: 'waived' }) },
        turns: { 'rsc-training-hours': 'not-applicable' },
        finding: { code: 'determined', params: { decision: 'waived' } },
      },
      {
        name: 'a decision that it is not met stands, though the holder does not provide RSC',
        change: (doc) => {
          doc.practice = { providesReflectiveSupervision: false }
          decide(doc, { requirement: 'orimha/imhs/renewal/rsc-training-hours', decision: 'not-met' })
        },
        turns: { 'rsc-training-hours': 'not-met' },
        finding: { code: 'determined', params: { decision: 'not-met' } },
      },
    ])
  })

  describe('when', () => {
    const on = (completed: string) => (doc: Draft) => { training(doc).completed = completed }
    const first = { period: { from: '2026-01-01', to: '2026-06-30' } } as const
    decisionTable(three, [
      {
        name: 'on the day of the last renewal: too early; at any date it would do (RD-05)',
        change: on('2026-01-15'),
        ...notMetBy(3),
        evidence: { id: 'training-1', standing: 'excluded', code: 'outside-period', params: { from: '2026-01-16', to: '2027-01-15' } },
        note: atAnyDate('met'),
        period: january,
      },
      { name: 'on the first day of the period', change: on('2026-01-16'), turns: {} },
      { name: 'on the day asked about', change: on(asOf), turns: {} },
      { name: 'after the day asked about', change: on('2026-11-22'), ...notMetBy(3), evidence: { id: 'training-1', standing: 'excluded', code: 'after-as-of' } },
      {
        name: 'on the day it expires',
        change: (doc) => { hold(doc, imhs, { ...renewedInJanuary, expires: '2026-06-01' }) },
        turns: {},
        of: 'rsc-training-hours',
        note: { code: 'expiry-differs' },
      },
      {
        name: 'the day after it expired',
        change: (doc) => { hold(doc, imhs, { ...renewedInJanuary, expires: '2026-05-31' }) },
        ...notMetBy(3),
        note: atAnyDate('met'),
      },
      { name: 'on the last day of a caller\'s period', change: on('2026-06-30'), turns: {}, options: first },
      { name: 'the day after a caller\'s period', change: on('2026-07-01'), ...notMetBy(3), options: first },
      { name: 'on the first day of a caller\'s period, which is before the holding\'s', change: on('2026-01-01'), turns: {}, options: first },
      {
        name: 'with no holding on record',
        change: (doc) => { doc.holdings = [] },
        turns: { 'rsc-training-hours': 'needs-information' },
        finding: { code: 'enough-if-known', params: { evidence: ['training-1'], fields: ['holdings'] } },
        missing: { ...lacking(3), fields: [{ evidence: 'applicant', field: 'holdings' }] },
      },
      {
        name: 'with no holding and 2.75 hours',
        change: (doc) => { doc.holdings = []; training(doc).clockHours = 2.75 },
        turns: { 'rsc-training-hours': 'not-met' },
        finding: shortBy(3),
      },
    ])
  })

  describe('the record that falls short by half an hour', () => {
    decisionTable(base('imhs', 'short'), [
      {
        name: 'who stopped providing RSC is not bound',
        change: (doc) => { doc.practice = { providesReflectiveSupervision: false } },
        turns: { 'rsc-training-hours': 'not-applicable' },
        finding: { code: 'not-bound' },
      },
      {
        name: 'without the split the series could give all its hours',
        change: (doc) => { delete item(doc.trainings, 'training-04').hoursByArea },
        turns: { 'rsc-training-hours': 'met' },
        evidence: { id: 'training-04', standing: 'counted', amount: 6 },
      },
      {
        name: 'the late hour in time would do',
        change: (doc) => { item(doc.trainings, 'training-06').completed = '2026-10-31' },
        turns: { 'rsc-training-hours': 'met' },
        evidence: { id: 'training-06', standing: 'counted', amount: 1 },
      },
    ])
  })
})

function rscSplit(clockHours: number, about: number): Partial<Training> {
  return {
    clockHours, competencyAreas: ['reflective-supervision-provision', 'relationship-based-education'],
    hoursByArea: { 'reflective-supervision-provision': about, 'relationship-based-education': clockHours - about },
  }
}

// IMHM-Clinical: training about RSC is recommended, RSC itself ends after three years

describe('orimha/imhm-clinical/renewal: 3 hours of training about RSC are recommended, not asked', () => {
  /** 15 hours of other training, and one about RSC. */
  const recommended: Base = alone(clinical, 'training-hours', (doc) => {
    hold(doc, clinical, renewedInJanuary)
    doc.practice = { providesReflectiveSupervision: true }
    doc.trainings = [rscTraining(), { id: 'training-2', completed: '2026-06-02', clockHours: 15, competencyAreas: ['infant-observation'] }]
  })
  const training = (doc: Draft) => item(doc.trainings, 'training-1')
  const noted = (counted: number) => ({ turns: {}, of: 'training-hours', note: { code: 'rsc-training-recommended', params: { hours: 3, counted } } }) as const

  decisionTable(recommended, [
    { name: '2.75 hours are noted, and the requirement is met all the same', change: (doc) => { training(doc).clockHours = 2.75 }, ...noted(2.75) },
    { name: 'none is noted', change: (doc) => { remove(doc.trainings, 'training-1') }, ...noted(0) },
    {
      name: 'it is noted for who does not say whether they provide RSC',
      change: (doc) => { delete doc.practice; training(doc).clockHours = 2.75 },
      ...noted(2.75),
    },
    { name: 'hours before the period do not help', change: (doc) => { training(doc).completed = '2026-01-15' }, ...noted(0) },
    { name: 'hours that a split gives to another area do not help', change: (doc) => { Object.assign(training(doc), rscSplit(6, 2.5)) }, ...noted(2.5) },
    { name: 'hours that cannot be verified do not help', change: (doc) => { training(doc).verification = 'unable-to-verify' }, ...noted(0) },
    {
      name: 'hours of one training entered twice do not help',
      change: (doc) => { training(doc).clockHours = 1.5; doc.trainings.push(rscTraining({ id: 'training-3', clockHours: 1.5 })) },
      ...noted(1.5),
    },
    {
      name: 'hours that still wait to be verified do not help',
      change: (doc) => { item(doc.trainings, 'training-2').verification = 'verified'; training(doc).verification = 'submitted' },
      ...noted(0),
      options: { counting: 'verified' },
    },
    {
      name: 'it is noted beside 14.75 hours in all too',
      change: (doc) => { training(doc).clockHours = 2; item(doc.trainings, 'training-2').clockHours = 12.75 },
      ...noted(2),
      turns: { 'training-hours': 'not-met' },
    },
  ])

  it.each<[string, (doc: Draft) => void]>([
    ['3 hours', () => undefined],
    ['3 hours that a split gives', (doc) => { Object.assign(training(doc), rscSplit(6, 3)) }],
    ['3 hours of two trainings', (doc) => {
      training(doc).clockHours = 1
      doc.trainings.push(rscTraining({ id: 'training-3', completed: '2026-06-03', clockHours: 2 }))
    }],
    ['3 hours that are not didactic', (doc) => { training(doc).didactic = false }],
    ['no hours, of who does not provide RSC', (doc) => { doc.practice = { providesReflectiveSupervision: false }; remove(doc.trainings, 'training-1') }],
  ])('is not noted: %s', (_, change) => {
    expect(codesOf(resultOf(assessChanged(recommended, change), 'training-hours').notes)).toEqual([])
  })
})

describe('orimha/imhm-clinical/renewal: held three years, RSC is recommended, not asked (RD-25)', () => {
  const bound = {
    turns: { 'reflective-supervision': 'not-met' },
    finding: { code: 'amount-short', params: { counted: 0, required: 12, missing: 12 } },
  } as const
  const exempt = (since: string) => ({
    turns: {},
    of: 'reflective-supervision',
    finding: { code: 'exempt', params: { holding: 'orimha/imhm-clinical', since, years: 3 } },
    note: { code: 'rsc-recommended', params: { holding: 'orimha/imhm-clinical', since } },
  }) as const
  const holding = (doc: Draft) => item(doc.holdings, 'holding-1')
  const requirement = 'orimha/imhm-clinical/renewal/reflective-supervision'

  decisionTable(clinical, [
    { name: 'the third anniversary of the first issue is enough', change: () => undefined, ...exempt('2023-11-21') },
    { name: 'the day before the third anniversary is not', change: () => undefined, ...bound, options: { asOf: '2026-11-20' } },
    { name: 'issued a day later it is not', change: (doc) => { holding(doc).issued = '2023-11-22' }, ...bound },
    { name: 'held for long', change: (doc) => { holding(doc).issued = '2012-03-05' }, ...exempt('2012-03-05') },
    {
      name: 'the first issue counts, though it expired and another holding followed',
      change: (doc) => {
        doc.holdings.push({ id: 'holding-0', standard: 'orimha/imhm-clinical', issued: '2014-09-01', expires: '2018-08-31' })
        holding(doc).issued = '2025-12-05'
      },
      ...exempt('2014-09-01'),
    },
    { name: 'a renewal adds no years', change: (doc) => { Object.assign(holding(doc), { issued: '2024-12-05', lastRenewed: '2025-12-05' }) }, ...bound },
    ...(['imhs', 'imhm-policy', 'imhm-research'] as const).map((category): Row => ({
      name: `years as ${category} do not exempt`,
      change: (doc) => {
        holding(doc).issued = '2024-12-05'
        doc.holdings.push({ id: 'holding-0', standard: `orimha/${category}`, issued: '2010-01-15' })
      },
      ...bound,
    })),
    {
      name: 'without a holding nobody is exempt, and the period is not known',
      change: (doc) => { doc.holdings = [] },
      turns: { 'reflective-supervision': 'not-met', 'training-hours': 'needs-information', 'ethics-agreement': 'needs-information' },
      finding: bound.finding,
      period: null,
    },
    {
      name: 'a caller\'s period exempts nobody',
      change: (doc) => { doc.holdings = [] },
      ...bound,
      options: { period: { from: '2025-12-06', to: '2026-12-05' } },
    },
    {
      name: 'a caller\'s period takes no exemption away',
      change: () => undefined,
      ...exempt('2023-11-21'),
      options: { period: { from: '2025-12-06', to: '2026-11-20' } },
    },
    {
      name: 'who receives 12 hours all the same is exempt still',
      change: (doc) => { provide(doc, MENTOR); doc.supervision = [{ ...SESSION, hours: 12 }] },
      ...exempt('2023-11-21'),
      evidence: { id: 'rsc-2', standing: 'counted', amount: 12 },
    },
    {
      name: 'a decision beats the exemption',
      change: (doc) => { decide(doc, { requirement, decision: 'not-met' }) },
      turns: { 'reflective-supervision': 'not-met' },
      finding: { code: 'determined', params: { decision: 'not-met' } },
    },
    {
      name: 'a decision may call it met',
      change: (doc) => { decide(doc, { requirement, decision: 'met' }) },
      turns: { 'reflective-supervision': 'met' },
      finding: { code: 'determined', params: { decision: 'met' } },
    },
  ])

  it.each([['2023-02-27', 'not-met'], ['2023-02-28', 'not-applicable']] as const)('issued on 29 February 2020, asked on %s: %s', (day, verdict) => {
    const assessment = assessChanged(clinical, (doc) => { holding(doc).issued = '2020-02-29' }, { asOf: day })
    expect(resultOf(assessment, 'reflective-supervision').verdict).toBe(verdict)
  })

  it('says nothing of the recommendation to those who are bound', () => {
    const result = resultOf(assessChanged(clinical, (doc) => { holding(doc).issued = '2023-11-22' }), 'reflective-supervision')
    expect(codesOf(result.notes)).toEqual([])
  })

  it('exempts from nothing else: three years as IMHS do not end the RSC of an IMHS, nor as IFS that of an IFS', () => {
    for (const of of [ifs, imhs]) {
      const assessment = assessChanged(of, (doc) => { item(doc.holdings, 'holding-1').issued = '2010-01-15'; doc.supervision = [] })
      expect(resultOf(assessment, 'reflective-supervision').verdict).toBe('not-met')
    }
  })
})
