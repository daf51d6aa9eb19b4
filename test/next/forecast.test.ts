import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/assess'
import { forecast } from '../../src/next/forecast'
import { parseApplicant } from '../../src/model/parse'
import type { Standard } from '../../src/rulebook/standard'
import { level2 } from '../../src/standards/ohio-imh'
import { ifa, imhmClinicalRenewal, imhs, imhsRenewal } from '../../src/standards/orimha'
import { applicant, AS_OF, bachelor, decision, degree, job, mentor, training, type Fields, type Parts } from '../support/applicant'

const fixture = (file: string) => parseApplicant(JSON.parse(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')))

/** On which days one requirement comes to which verdict. */
function course(standard: Standard, slug: string, parts: Parts, options: { readonly asOf?: string; readonly counting?: 'claimed' | 'verified'; readonly period?: { readonly from: string; readonly to: string } } = {}): readonly (readonly [string, string])[] {
  const { asOf, requirements, changes } = forecast(standard, applicant(parts), { asOf: AS_OF, ...options })
  const id = `${standard.id}/${slug}`
  const today = requirements.find((one) => one.id === id)
  if (!today) throw new Error(`${standard.id} has no ${slug}`)
  return [[asOf, today.verdict], ...changes.flatMap(({ on, requirements: changed }) => changed.flatMap((one) => (one.id === id ? [[on, one.to] as const] : [])))]
}

const member = (over: Fields = {}): Fields => ({ association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', ...over })

describe('work that goes on', () => {
  it('reaches its two years of 365 days to the day: the 730th day is the first that is enough', () => {
    expect(course(ifa, 'education-or-work/work', { experience: [job('2025-11-22')] })).toEqual([[AS_OF, 'not-met'], ['2027-11-21', 'met']])
  })

  it('stops at the end that the record gives', () => {
    expect(course(ifa, 'education-or-work/work', { experience: [job('2025-11-22', '2027-11-20')] })).toEqual([[AS_OF, 'not-met']])
    expect(course(ifa, 'education-or-work/work', { experience: [job('2025-11-22', '2027-11-21')] })).toEqual([[AS_OF, 'not-met'], ['2027-11-21', 'met']])
  })

  it('with a partial end surely goes on to its first day, and perhaps to its last', () => {
    expect(course(ifa, 'education-or-work/work', { experience: [job('2025-11-22', '2027')] })).toEqual([[AS_OF, 'not-met'], ['2027-11-21', 'needs-information']])
    expect(course(level2, 'employment', { experience: [job('2025-11-22', '2027-03')] })).toEqual([[AS_OF, 'met'], ['2027-03-02', 'needs-information'], ['2027-04-01', 'not-met']])
  })

  it('counts from a degree that is yet to be conferred', () => {
    const parts = { education: [bachelor('2027-06')], experience: [job('2020-01-01')] }
    expect(course(level2, 'education', parts)).toEqual([[AS_OF, 'not-met'], ['2027-06-01', 'needs-information'], ['2027-06-30', 'met']])
    expect(course(level2, 'work-experience', parts)).toEqual([[AS_OF, 'not-met'], ['2029-05-30', 'needs-information'], ['2029-06-28', 'met']])
  })

  it('goes on in an internship only as long as its supervisor is endorsed', () => {
    const parts = {
      education: [degree('2020-01-01')],
      people: [mentor({ endorsements: [{ standard: 'orimha/imhs', from: '2020-01-01', to: '2027-05-31' }] })],
      experience: [job('2025-06-01', '2026-05-31'), job('2026-06-01', undefined, { kind: 'internship', supervisor: 'mentor' })],
      documents: [{ kind: 'internship-description', dated: '2026-06-01' }],
    }
    expect(course(imhs, 'work-experience', parts)).toEqual([[AS_OF, 'not-met'], ['2027-05-31', 'needs-review'], ['2027-06-01', 'not-met']])
  })

  it('reaches what takes longer than a lifetime, or never before the calendar ends', () => {
    const centuries = (years: number) => ({ ...ifa, requirements: [{ ...ifa.requirements[0].parts[2], years }] }) satisfies Standard
    const id = 'education-or-work/work'
    expect(course(centuries(300), id, { experience: [job('2026-11-22')] })).toEqual([[AS_OF, 'not-met'], ['2326-09-10', 'met']])
    expect(course(centuries(9000), id, { experience: [job('2026-11-22')] })).toEqual([[AS_OF, 'not-met']])
  })
})

describe('what the record dates later', () => {
  it('happens on its day: a training, a session over a period on its last', () => {
    expect(course(ifa, 'training-hours', { trainings: [training('2026-01-01', 20), training('2027-02-03', 10)] })).toEqual([[AS_OF, 'not-met'], ['2027-02-03', 'met']])
  })

  it('may be open within a month or a year, whether anybody works or not', () => {
    expect(course(level2, 'education', { education: [bachelor('2027-06')] })).toEqual([[AS_OF, 'not-met'], ['2027-06-01', 'needs-information'], ['2027-06-30', 'met']])
    expect(course(level2, 'education', { education: [bachelor('2027')] })).toEqual([[AS_OF, 'not-met'], ['2027-01-01', 'needs-information'], ['2027-12-31', 'met']])
  })

  it('may undo what work has reached since', () => {
    const decided = [decision('not-met', { requirement: 'orimha/ifa/education-or-work/work', on: '2028-01-01' })]
    expect(course(ifa, 'education-or-work/work', { experience: [job('2025-11-22')], determinations: decided })).toEqual([[AS_OF, 'not-met'], ['2027-11-21', 'met'], ['2028-01-01', 'not-met']])
  })

  it('lapses the day after its last, tomorrow for what ends today: a membership', () => {
    expect(course(ifa, 'membership', { memberships: [member({ to: AS_OF })] })).toEqual([[AS_OF, 'met'], ['2026-11-22', 'not-met']])
    expect(course(ifa, 'membership', { memberships: [member({ to: '2026-12-31' }), member({ from: '2027-03-01', to: '2027-03-31' })] }))
      .toEqual([[AS_OF, 'met'], ['2027-01-01', 'not-met'], ['2027-03-01', 'met'], ['2027-04-01', 'not-met']])
  })

  it('may be a decision, either way', () => {
    const decisions = [decision('met', { requirement: 'orimha/ifa/competencies', on: '2027-01-10' }), decision('not-met', { requirement: 'orimha/ifa/competencies', on: '2027-02-10' })]
    expect(course(ifa, 'competencies', { determinations: decisions })).toEqual([[AS_OF, 'needs-review'], ['2027-01-10', 'met'], ['2027-02-10', 'not-met']])
  })

  it('may be a renewal, which opens another period', () => {
    const parts = { holdings: [{ standard: 'orimha/imhs', issued: '2024-01-31', lastRenewed: '2027-01-31' }], trainings: [training('2024-02-01', 15)] }
    expect(course(imhsRenewal, 'training-hours', parts)).toEqual([[AS_OF, 'met'], ['2027-01-31', 'not-met']])
    expect(course(imhsRenewal, 'training-hours', parts, { period: { from: '2024-01-01', to: '2027-12-31' } })).toEqual([[AS_OF, 'met']])
  })

  it('may be the anniversary from which a rule no longer binds', () => {
    expect(course(imhmClinicalRenewal, 'reflective-supervision', { holdings: [{ standard: 'orimha/imhm-clinical', issued: '2024-02-29' }] }))
      .toEqual([[AS_OF, 'not-met'], ['2027-02-28', 'not-applicable']])
    const { neverMet } = forecast(imhmClinicalRenewal, applicant({ holdings: [{ standard: 'orimha/imhm-clinical', issued: '2024-02-29' }] }), { asOf: AS_OF })
    expect(neverMet.map(({ id }) => id)).toEqual(['training-hours', 'ethics-agreement', 'membership'].map((slug) => `orimha/imhm-clinical/renewal/${slug}`))
  })
})

describe('counting what is verified', () => {
  it('waits for the registry as long as the record says so', () => {
    expect(course(ifa, 'membership', { memberships: [member({ to: '2026-12-31', verification: 'submitted' })] }, { counting: 'verified' })).toEqual([[AS_OF, 'pending'], ['2027-01-01', 'not-met']])
  })
})

describe('the days that people ask for', () => {
  it('a standard that is met: since the day asked about, decided by nothing, until the membership ends', () => {
    const { met, ready, neverMet } = forecast(imhs, fixture('imhs-settled.json'), { asOf: AS_OF })
    expect(met).toEqual({ on: AS_OF, decidedBy: [], lapse: { on: '2027-01-01', verdict: 'not-met', decidedBy: ['orimha/imhs/membership'] } })
    expect(ready).toEqual(met)
    expect(neverMet).toEqual([])
  })

  it('one that reviewers have the last word on is ready on a day, and met on none', () => {
    const record = fixture('ohio-level-2.json')
    const early = forecast(level2, record, { asOf: '2022-06-01' })
    expect(early.met).toBeUndefined()
    const { ready } = early
    expect(ready?.decidedBy).toEqual(['ohio-imh/level-2/experience-proof'])
    expect([assess(level2, record, { asOf: ready?.on ?? '' }).verdict, early.verdict]).toEqual(['needs-review', 'not-met'])
    expect(early.neverMet).toEqual([{ id: 'ohio-imh/level-2/training-hours', best: 'needs-review' }])
  })

  it('one that waits for several things on one day names them all', () => {
    const parts = {
      experience: [job('2024-11-22', undefined)], trainings: [training('2026-01-01', 20), training('2027-01-10', 10)], memberships: [member({ from: '2027-01-10' })],
      agreements: [{ kind: 'ethics-and-endorsement', signed: '2026-09-01' }],
      determinations: ['references', 'competencies'].map((slug) => decision('met', { requirement: `orimha/ifa/${slug}` })),
    }
    expect(forecast(ifa, applicant(parts), { asOf: AS_OF }).met).toEqual({ on: '2027-01-10', decidedBy: ['orimha/ifa/training-hours', 'orimha/ifa/membership'] })
  })

  it('names neither what was no obstacle before nor what still is one', () => {
    const slugs = ['training-hours', 'references', 'ethics-agreement', 'competencies', 'membership']
    const decided = (slug: string, outcome: string, on: string) => decision(outcome, { requirement: `orimha/ifa/${slug}`, on })
    const ahead = forecast(ifa, applicant({
      experience: [job('2024-11-22')],
      determinations: [
        ...slugs.map((slug) => decided(slug, slug === 'references' ? 'waived' : slug === 'competencies' ? 'not-met' : 'met', slug === 'training-hours' ? '2027-01-10' : '2026-11-01')),
        decided('competencies', 'met', '2027-02-10'),
      ],
    }), { asOf: AS_OF })
    expect(ahead.met).toEqual({ on: '2027-02-10', decidedBy: ['orimha/ifa/competencies'] })
    const counted = forecast(ifa, applicant({
      experience: [job('2024-11-22')], memberships: [member({ kind: 'organizational' }), member({ from: '2027-01-10' })],
      determinations: slugs.slice(0, 4).map((slug) => decided(slug, 'met', slug === 'training-hours' ? '2027-01-10' : '2026-11-01')),
    }), { asOf: AS_OF })
    expect(counted.ready).toEqual({ on: '2027-01-10', decidedBy: ['orimha/ifa/training-hours'] })
    expect(counted.met).toEqual({ on: '2027-01-10', decidedBy: ['orimha/ifa/training-hours', 'orimha/ifa/membership'] })
  })

  it('one whose requirements are never met at once has no such day, though none is never met', () => {
    const standard = { ...ifa, requirements: [ifa.requirements[1], ifa.requirements[5]] } satisfies Standard
    const ahead = forecast(standard, applicant({ trainings: [training('2027-03-01', 30)], memberships: [member({ to: '2026-12-31' })] }), { asOf: AS_OF })
    expect([ahead.met, ahead.ready, ahead.neverMet]).toEqual([undefined, undefined, []])
    expect(ahead.changes.map(({ on, verdict }) => [on, verdict])).toEqual([['2027-01-01', 'not-met'], ['2027-03-01', 'not-met']])
  })

  it('a renewal says which period it is about, and whether it is over', () => {
    const record = fixture('imhs-renewal-met.json')
    const { period, met } = forecast(imhsRenewal, record, { asOf: AS_OF })
    expect(met?.period).toEqual(period)
    expect(period).toEqual(assess(imhsRenewal, record, { asOf: AS_OF }).period)
  })
})

describe('what it takes for granted', () => {
  it('is said by id: work that goes on, and whatever lies ahead', () => {
    const { assumes } = forecast(ifa, applicant({
      people: [mentor(), { id: 'director', endorsements: [{ standard: 'orimha/imhs', from: '2027-01-01' }] }],
      education: [degree('2026-11', { id: 'perhaps' }), degree('2026-10', { id: 'over' })],
      experience: [job('2020-01-01', AS_OF, { id: 'ends-today' }), job('2020-01-01', '2026-11', { id: 'ends-this-month' }), job('2026', undefined, { id: 'began' }), job('2026-12-01', undefined, { id: 'begins' })],
      supervision: [{ id: 'running', from: '2026-11-01', to: '2026-12-01', hours: 2, provider: 'mentor', format: 'group' }],
      memberships: [member({ id: 'runs', to: '2027-12-31' })],
      trainings: [training('2026-11-22', 2, { id: 'tomorrow', title: '2027' }), training(AS_OF, 2, { id: 'today', title: '2027' })],
    }), { asOf: AS_OF })
    expect(assumes).toEqual({ ongoing: ['ends-this-month', 'began'], scheduled: ['perhaps', 'tomorrow', 'began', 'begins', 'running', 'director'] })
  })
})

describe('the edges of the calendar', () => {
  it('has a forecast on its last day, and for dates on it', () => {
    expect(forecast(ifa, applicant({ experience: [job('2020-01-01')] }), { asOf: '9999-12-31' }).changes).toEqual([])
    expect(course(ifa, 'membership', { memberships: [member({ from: '9999-12-31', to: '9999-12-31' })] })).toEqual([[AS_OF, 'not-met'], ['9999-12-31', 'met']])
  })

  it('refuses what assess refuses', () => {
    expect(() => forecast(ifa, applicant({}), { asOf: '2026-02-30' })).toThrow(RangeError)
  })
})
