import { assess, explain, type Applicant, type Education, type Experience, type Membership, type Person } from 'imh-eligibility'
import { ifs as oregonIfs } from 'imh-eligibility/orimha'
import { describe, expect, it } from 'vitest'
import { michiganIfs } from './michigan-ifs'
import { homeVisitor } from './records'

const asOf = '2026-11-21'
const verdicts = (applicant: Applicant) =>
  Object.fromEntries(assess(michiganIfs, applicant, { asOf }).requirements.map(({ id, verdict }) => [id.slice('mi-aimh/ifs/'.length), verdict]))
const result = (slug: string, applicant: Applicant) => {
  const found = assess(michiganIfs, applicant, { asOf }).requirements.find(({ id }) => id === `mi-aimh/ifs/${slug}`)
  if (!found) throw new Error(`no requirement ${slug}`)
  return found
}

describe('someone with nothing to spare', () => {
  it('meets everything but what a reviewer has to decide: the ratings, whose rule could not be read, and the competencies', () => {
    expect(verdicts(homeVisitor)).toEqual({
      'education': 'met', 'training-hours': 'met', 'work-experience': 'met', 'families-served': 'met', 'reflective-supervision': 'met',
      'references': 'needs-review', 'ethics-agreement': 'met', 'competencies': 'needs-review', 'membership': 'met',
    })
    expect(assess(michiganIfs, homeVisitor, { asOf }).verdict).toBe('needs-review')
  })

  it('meets the standard once the reviewers have decided', () => {
    const determinations = ['references', 'competencies'].map((slug) => (
      { id: slug, requirement: `mi-aimh/ifs/${slug}`, decision: 'met', on: '2026-11-10' } as const
    ))
    expect(assess(michiganIfs, { ...homeVisitor, determinations }, { asOf }).verdict).toBe('met')
  })

  it('is never refused for the ratings, which no text that could be read describes', () => {
    expect(result('references', { ...homeVisitor, references: [] }).verdict).toBe('needs-review')
  })
})

describe('education', () => {
  const degree = (fields: Partial<Education>): Applicant => ({
    ...homeVisitor, education: [{ id: 'degree', level: 'bachelor', degree: 'BSW', conferred: '2021-05-08', transcript: 'official', ...fields }],
  })

  it.each<{ fields: Partial<Education>; expected: string }>([
    { fields: { degree: 'BSN' }, expected: 'met' },
    { fields: { level: 'master', degree: 'MAS' }, expected: 'met' },
    { fields: { level: 'doctorate', degree: 'PsyD' }, expected: 'met' },
    { fields: { degree: 'BFA' }, expected: 'needs-review' },
    { fields: { level: 'medical', degree: 'MD' }, expected: 'needs-review' },
    { fields: { level: 'associate', degree: 'AA' }, expected: 'not-met' },
    { fields: { transcript: 'unofficial' }, expected: 'not-met' },
  ])('$fields: $expected', ({ fields, expected }) => {
    expect(result('education', degree(fields)).verdict).toBe(expected)
  })
})

describe('training and work', () => {
  const job = (fields: Partial<Experience>): Applicant => ({
    ...homeVisitor, experience: (homeVisitor.experience ?? []).map((spell) => ({ ...spell, ...fields })),
  })

  it.each([
    { hours: 13.75, expected: 'not-met' },
    { hours: 14, expected: 'met' },
  ])('16 and $hours clock hours of training: $expected', ({ hours, expected }) => {
    const trainings = (homeVisitor.trainings ?? []).map((training) => (training.id === 'feelings' ? { ...training, clockHours: hours } : training))
    expect(result('training-hours', { ...homeVisitor, trainings }).verdict).toBe(expected)
  })

  it.each([
    { end: '2024-01-01', days: 729, expected: 'not-met' },
    { end: '2024-01-02', days: 730, expected: 'met' },
  ])('work from 2022-01-03 to $end is $days days: $expected', ({ end, days, expected }) => {
    expect(result('work-experience', job({ end }))).toMatchObject({ verdict: expected, counted: { unit: 'days', value: days } })
  })

  it('counts only paid work', () => {
    expect(result('work-experience', job({ paid: false })).verdict).toBe('not-met')
  })

  it.each([
    { familiesServed: 9, expected: 'not-met' },
    { familiesServed: 10, expected: 'met' },
  ])('$familiesServed families: $expected', ({ familiesServed, expected }) => {
    expect(result('families-served', job({ familiesServed })).verdict).toBe(expected)
  })
})

describe('reflective supervision: 24 hours in no less than one and no more than two years', () => {
  const sessions = (...all: readonly (readonly [from: string, hours: number])[]): Applicant => ({
    ...homeVisitor,
    supervision: all.map(([from, hours], index) => ({ id: `session-${index + 1}`, from, hours, provider: 'mentor', format: 'group' })),
  })

  it.each([{ hours: 11.75, expected: 'not-met' }, { hours: 12, expected: 'met' }])('12 and $hours hours: $expected', ({ hours, expected }) => {
    expect(result('reflective-supervision', sessions(['2022-02-10', 12], ['2023-06-08', hours])).verdict).toBe(expected)
  })

  it.each([
    { last: '2022-12-31', months: 11, expected: 'not-met' },
    { last: '2023-01-01', months: 12, expected: 'met' },
  ])('from February 2022 to $last: $months calendar months, $expected', ({ last, months, expected }) => {
    const { verdict, findings } = result('reflective-supervision', sessions(['2022-02-10', 12], [last, 12]))
    expect(verdict).toBe(expected)
    expect(findings).toContainEqual(expect.objectContaining({ code: 'best-window', params: expect.objectContaining({ months }) }))
  })

  it.each([
    { last: '2024-02-09', counted: 24, expected: 'met' },
    { last: '2024-02-10', counted: 12, expected: 'not-met' },
  ])('from 2022-02-10 to $last: $counted hours in two years, $expected', ({ last, counted, expected }) => {
    const found = result('reflective-supervision', sessions(['2022-02-10', 12], [last, 12]))
    expect(found).toMatchObject({ verdict: expected, counted: { unit: 'hours', value: counted } })
  })

  it.each([
    { first: '2022-01-02', counted: 12 },
    { first: '2022-01-03', counted: 24 },
  ])('in work with families, which began on 2022-01-03: with a session on $first $counted hours count', ({ first, counted }) => {
    expect(result('reflective-supervision', sessions([first, 12], ['2023-06-08', 12])).counted?.value).toBe(counted)
  })

  it('says nothing of another reading where the hours are crowded: Michigan states its floor, Oregon leaves it to a reading', () => {
    const both: Person = { id: 'mentor', endorsements: [{ standard: 'mi-aimh/imhs', from: '2005-01-01' }, { standard: 'orimha/imhs', from: '2016-06-01' }] }
    const crowded = { ...sessions(['2022-02-10', 12], ['2022-12-31', 12]), people: [both] }
    const notes = (standard: typeof michiganIfs | typeof oregonIfs) =>
      assess(standard, crowded, { asOf }).requirements.find(({ kind }) => kind === 'supervision')?.notes
    expect(notes(michiganIfs)).toEqual([])
    expect(notes(oregonIfs)).toEqual([{ code: 'reading-matters', params: { reading: 'RD-13', verdict: 'met' } }])
  })
})

describe('who may provide it', () => {
  const by = (provider: Omit<Person, 'id'>, over: Partial<Applicant> = {}): Applicant => ({
    ...homeVisitor, ...over, people: [{ id: 'mentor', ...provider }, { id: 'supervisor' }, { id: 'colleague' }],
  })
  const as = (standard: string) => [{ standard, from: '2005-01-01' }]
  const graduate = { id: 'graduate', level: 'master', degree: 'MSW', conferred: '2021-12-18', transcript: 'official' } as const
  const masters = { education: [...(homeVisitor.education ?? []), graduate] }

  it.each<{ provider: string; applicant: Applicant; expected: string }>([
    { provider: 'an Infant Mental Health Specialist', applicant: by({ endorsements: as('mi-aimh/imhs') }), expected: 'met' },
    { provider: 'a clinical mentor', applicant: by({ endorsements: as('mi-aimh/imhm-clinical') }), expected: 'met' },
    { provider: 'a policy mentor', applicant: by({ endorsements: as('mi-aimh/imhm-policy') }), expected: 'not-met' },
    { provider: 'for a bachelor, a specialist of this kind with a master’s', applicant: by({ highestDegree: 'master', endorsements: as('mi-aimh/ifs') }), expected: 'met' },
    { provider: 'for a bachelor, one with a bachelor’s', applicant: by({ highestDegree: 'bachelor', endorsements: as('mi-aimh/ifs') }), expected: 'not-met' },
    { provider: 'for a master, one with a master’s', applicant: by({ highestDegree: 'master', endorsements: as('mi-aimh/ifs') }, masters), expected: 'not-met' },
    { provider: 'someone vetted', applicant: by({ vetted: [{ as: 'mi-aimh/imhs', by: 'mi-aimh', from: '2020-01-01' }] }), expected: 'not-met' },
    { provider: 'someone endorsed in Oregon, whom the list does not name', applicant: by({ endorsements: as('orimha/imhs') }), expected: 'not-met' },
  ])('$provider: $expected', ({ applicant, expected }) => {
    expect(result('reflective-supervision', applicant).verdict).toBe(expected)
  })
})

describe('papers', () => {
  const memberships = (fields: Partial<Membership>): Partial<Applicant> => ({ memberships: (homeVisitor.memberships ?? []).map((each) => ({ ...each, ...fields })) })

  it.each<{ change: string; slug: string; over: Partial<Applicant>; expected: string }>([
    { change: 'a membership that ended the day before', slug: 'membership', over: memberships({ to: '2026-11-20' }), expected: 'not-met' },
    { change: 'a membership of the employer', slug: 'membership', over: memberships({ kind: 'organizational' }), expected: 'needs-review' },
    { change: 'no signed agreement', slug: 'ethics-agreement', over: { agreements: [] }, expected: 'not-met' },
  ])('$change: $expected', ({ slug, over, expected }) => {
    expect(result(slug, { ...homeVisitor, ...over }).verdict).toBe(expected)
  })
})

describe('in words', () => {
  const assessment = assess(michiganIfs, homeVisitor, { asOf })

  it('shows the association’s own pages by title and address', () => {
    const shown = explain(assessment, { applicant: homeVisitor })
    expect(shown).toContain('Upcoming Changes to Endorsement Requirements and Fees, Michigan Association for Infant Mental Health (MI-AIMH)')
    expect(shown).toContain('https://mi-aimh.org/endorsement/requirements-for-level-ii')
  })

  it('brings them along, so that an assessment that was stored says where its rules are written', () => {
    expect(JSON.parse(JSON.stringify(assessment))).toMatchObject({ sources: { 'mi-aimh-changes-2010': { publisher: 'Michigan Association for Infant Mental Health (MI-AIMH)' } } })
  })
})
