import { assess, type Applicant, type Person } from 'imh-eligibility'
import { describe, expect, it } from 'vitest'
import { michiganIfsRenewal, renewalYear } from './michigan-ifs-renewal'
import { renewing } from './records'

const inYear = (applicant: Applicant, asOf = '2026-12-31') => assess(michiganIfsRenewal, applicant, { asOf, period: renewalYear(2026) })
const verdicts = (applicant: Applicant) =>
  Object.fromEntries(inYear(applicant).requirements.map(({ id, verdict }) => [id.slice('mi-aimh/ifs/renewal/'.length), verdict]))

/** Clock hours by training, `conference`, `providing` and `equity`. */
const trained = (hours: Readonly<Record<string, number>>, over: Partial<Applicant> = {}): Applicant => ({
  ...renewing, ...over, trainings: (renewing.trainings ?? []).map((training) => ({ ...training, clockHours: hours[training.id] ?? 0 })),
})
/** The last of six sessions of two hours on another day, or of another length. */
const lastSession = (from: string, hours = 2): Applicant => ({
  ...renewing, supervision: (renewing.supervision ?? []).map((session, index) => (index === 5 ? { ...session, from, hours } : session)),
})

describe('someone with nothing to spare', () => {
  it('renews', () => {
    expect(inYear(renewing).verdict).toBe('met')
  })
})

describe('15 clock hours, of which some are about something', () => {
  it.each([
    { hours: { conference: 11, providing: 3, equity: 1 }, short: [] },
    { hours: { conference: 10.75, providing: 3, equity: 1 }, short: ['training-hours'] },
    { hours: { conference: 11.25, providing: 2.75, equity: 1 }, short: ['rsc-training-hours'] },
    { hours: { conference: 11.25, providing: 3, equity: 0.75 }, short: ['diversity-training-hours'] },
  ])('$hours: short of $short', ({ hours, short }) => {
    const notMet = Object.entries(verdicts(trained(hours))).flatMap(([slug, verdict]) => (verdict === 'not-met' ? [slug] : []))
    expect(notMet).toEqual(short)
  })

  it.each<{ practice: NonNullable<Applicant['practice']>; expected: string }>([
    { practice: { providesReflectiveSupervision: true }, expected: 'not-met' },
    { practice: { providesReflectiveSupervision: false }, expected: 'not-applicable' },
    { practice: {}, expected: 'needs-information' },
  ])('3 of them about providing reflective supervision bind who provides it: $practice with 2.75 is $expected', ({ practice, expected }) => {
    const applicant = trained({ conference: 11.25, providing: 2.75, equity: 1 }, { practice })
    expect(verdicts(applicant)['rsc-training-hours']).toBe(expected)
  })
})

describe('12 hours of reflective supervision over six months', () => {
  it.each([
    { hours: 1.75, expected: 'not-met' },
    { hours: 2, expected: 'met' },
  ])('10 and $hours hours: $expected', ({ hours, expected }) => {
    expect(verdicts(lastSession('2026-06-10', hours))['reflective-supervision']).toBe(expected)
  })

  it.each([
    { last: '2026-05-31', months: 5, expected: 'not-met' },
    { last: '2026-06-01', months: 6, expected: 'met' },
  ])('from January to $last: $months calendar months, $expected', ({ last, expected }) => {
    expect(verdicts(lastSession(last))['reflective-supervision']).toBe(expected)
  })
})

describe('the year of supervision', () => {
  const sessions = (provider: Omit<Person, 'id'>): Applicant => ({
    ...renewing,
    education: [{ id: 'degree', level: 'bachelor', degree: 'BSW', conferred: '2015-05-09' }],
    people: [{ id: 'mentor', ...provider }],
    supervision: ['2026-01-01', '2026-12-31'].map((from) => ({ id: from, from, hours: 6, provider: 'mentor', format: 'individual' })),
  })
  const as = (standard: string) => [{ standard, from: '2018-01-01' }]

  it.each<{ provider: string; who: Omit<Person, 'id'>; expected: string }>([
    { provider: 'a clinical mentor, on the first and the last day of the year', who: { endorsements: as('mi-aimh/imhm-clinical') }, expected: 'met' },
    { provider: 'for a bachelor, an Infant Family Specialist with a master’s', who: { endorsements: as('mi-aimh/ifs'), highestDegree: 'master' }, expected: 'met' },
    { provider: 'for a bachelor, one with a bachelor’s', who: { endorsements: as('mi-aimh/ifs'), highestDegree: 'bachelor' }, expected: 'not-met' },
    { provider: 'a policy mentor', who: { endorsements: as('mi-aimh/imhm-policy') }, expected: 'not-met' },
  ])('with $provider: $expected', ({ who, expected }) => {
    expect(verdicts(sessions(who))['reflective-supervision']).toBe(expected)
  })
})

describe('the year is the calendar year', () => {
  it.each([
    { completed: '2025-12-31', expected: 'not-met' },
    { completed: '2026-01-01', expected: 'met' },
    { completed: '2026-12-31', expected: 'met' },
    { completed: '2027-01-01', expected: 'not-met' },
  ])('the hour about equity on $completed: $expected', ({ completed, expected }) => {
    const trainings = (renewing.trainings ?? []).map((training) => (training.id === 'equity' ? { ...training, completed } : training))
    const assessment = inYear({ ...renewing, trainings }, '2027-01-31')
    expect(assessment.requirements.find(({ id }) => id.endsWith('/diversity-training-hours'))?.verdict).toBe(expected)
  })

  it('takes the same hours whichever of its two deadlines the association keeps: only whether the year is over shows', () => {
    expect(inYear(renewing, '2026-12-31')).toMatchObject({ verdict: 'met', period: { state: 'open' } })
    expect(inYear(renewing, '2027-01-31')).toMatchObject({ verdict: 'met', period: { state: 'overdue' } })
  })

  it('does not guess the year from a credential issued in June', () => {
    const assessment = assess(michiganIfsRenewal, renewing, { asOf: '2026-12-31' })
    expect(assessment.verdict).toBe('needs-information')
    expect(assessment.period).toBeUndefined()
  })
})
