import { describe, expect, it } from 'vitest'
import type { Applicant } from '../../src/model/applicant'
import type { Question, Questions } from '../../src/next/question'
import { questions } from '../../src/next/questions'
import { amend } from '../../src/rulebook/amend'
import { level2 } from '../../src/standards/ohio-imh'
import { ifa, ifs, imhmClinical, imhs, imhsRenewal } from '../../src/standards/orimha'
import { everyKind } from '../laws/standards'
import { applicant, AS_OF, bachelor, degree, job, mentor, rsc, training, type Parts } from '../support/applicant'

const claimed = { asOf: AS_OF } as const
const verified = { asOf: AS_OF, counting: 'verified' } as const

const ids = ({ questions: all }: Questions): readonly string[] => all.map(({ id }) => id)
const about = (asked: Questions, requirement: string): readonly Question[] => asked.questions.filter(({ requirements }) => requirements.some(({ id }) => id === requirement))

function found(asked: Questions, id: string): Question {
  const question = asked.questions.find((one) => one.id === id)
  if (!question) throw new Error(`no question ${id}, there are ${ids(asked).join(', ')}`)
  return question
}

const asking = (requirement: string, record: Parts | Applicant, options: { readonly asOf: string; readonly counting?: 'claimed' | 'verified' } = claimed) =>
  about(questions(imhs, 'format' in record ? record : applicant(record), options), requirement)

describe('for reviewers', () => {
  it('what the rule leaves to them, with why, where it is written and the answers it takes', () => {
    const asked = questions(imhs, applicant({ memberships: [{ association: 'ORIMHA', kind: 'organizational', infantMentalHealth: true, from: '2026-01-01' }] }), claimed)
    expect(found(asked, 'accept orimha/imhs membership-1')).toEqual({
      id: 'accept orimha/imhs membership-1', who: 'reviewer', asks: 'accept', evidence: 'membership-1', options: ['accepted', 'refused'],
      requirements: [{
        id: 'orimha/imhs/membership', kind: 'membership', cites: [{ source: 'orimha-imhs', at: 'Professional Membership' }], authority: 'stated', reading: 'RD-21',
        evidence: { id: 'membership-1', standing: 'if-approved', code: 'organizational-membership', params: { association: 'ORIMHA' } },
      }],
    })
  })

  it('one piece of evidence is one question, whatever the number of requirements that wait for it', () => {
    const intern = job('2022-01-01', '2022-12-31', { kind: 'internship', supervisor: 'mentor', services: ['advocacy'] })
    const work = job('2024-02-01', undefined, { services: [] })
    const record = applicant({ people: [mentor()], education: [degree('2024-01-01')], experience: [intern, work], documents: [{ kind: 'internship-description', dated: '2023-01-01' }] })
    const on = (asOf: string) => found(questions(imhs, record, { asOf }), 'accept orimha/imhs job-1').requirements.map(({ id }) => id)
    expect(on('2025-01-01')).toEqual(['orimha/imhs/service-mix'])
    expect(on('2025-06-01')).toEqual(['orimha/imhs/work-experience', 'orimha/imhs/service-mix'])
  })

  it('work that leans on a degree in doubt is a question about the degree', () => {
    const [question, ...others] = asking('orimha/imhs/work-experience', { education: [degree('2022-01-01', { degree: 'M. Div.' })], experience: [job('2023-01-01')] })
    expect(others).toEqual([])
    expect(question).toMatchObject({ id: 'accept orimha/imhs degree-1' })
    expect(question?.requirements.map(({ id }) => id)).toEqual(['orimha/imhs/education', 'orimha/imhs/work-experience', 'orimha/imhs/service-mix'])
    expect(question?.asks === 'accept' && question.requirements.map(({ evidence }) => evidence.code)).toEqual(['degree-not-listed', 'degree-not-listed', 'degree-not-listed'])
  })

  it('what only a favourable answer would bring up is asked at once: a job that is in doubt, and the degree that it leans on', () => {
    const record = applicant({ education: [bachelor('2022-01-01', { degree: 'M. Mus.', level: 'master' })], experience: [job('2023-01-01', undefined, { fullTimeEquivalent: 0.5 })] })
    expect(about(questions(imhs, record, claimed), 'orimha/imhs/work-experience').map(({ id }) => id)).toEqual(['accept orimha/imhs degree-1', 'accept orimha/imhs job-1'])
  })

  it('credit needs its hours, since no rule gives them; of supervision they may be given', () => {
    const credit = training('2025-01-10', undefined, { credit: { unit: 'ceu', value: 3 } })
    expect(asking('orimha/imhs/training-hours', { trainings: [credit] })).toMatchObject([{ id: 'accept orimha/imhs training-1', clockHours: 'needed' }])
    const record = applicant({
      people: [{ id: 'colleague' }], supervision: [rsc('2026-02-01', 12, { provider: 'colleague' })], holdings: [{ standard: 'orimha/imhs', issued: '2025-12-01' }],
    })
    expect(found(questions(imhsRenewal, record, claimed), 'accept orimha/imhs/renewal rsc-1')).toMatchObject({ clockHours: 'possible' })
    expect(asking('orimha/imhs/membership', { memberships: [{ association: 'A', kind: 'organizational', infantMentalHealth: true, from: '2026-01-01' }] })[0]).not.toHaveProperty('clockHours')
  })

  it('what no piece of evidence settles, with what the record shows', () => {
    const asked = questions(level2, applicant({ trainings: [training('2025-01-10', 20)] }), claimed)
    const question = found(asked, 'decide ohio-imh/level-2/training-hours')
    expect(question).toMatchObject({ who: 'reviewer', options: ['met', 'not-met', 'waived'], requirements: [{ authority: 'unpublished' }] })
    expect(question.asks === 'decide' && question.result.findings).toEqual([{ code: 'threshold-unpublished', params: { counted: 20 } }])
  })

  it('an amended figure is no question any more', () => {
    const cites = [{ source: 'chart', at: 'Level II' }] as const
    const chart = { id: 'chart', title: 'A chart', publisher: 'A registry', address: 'on file', read: '2026-11-21' }
    const ours = amend(level2, { 'ohio-imh/level-2/training-hours': { hours: 20 } }, { cites, sources: { chart }, as: 'chart' })
    expect(about(questions(ours, applicant({ trainings: [training('2025-01-10', 20)] }), claimed), 'ohio-imh/level-2/training-hours')).toEqual([])
  })

  it('of an any-of only the parts that may decide it', () => {
    const record = applicant({
      education: [{ level: 'associate', conferred: '2020-01-01', transcript: 'official', verification: 'submitted' }],
      experience: [job('2020-01-01', undefined, { fullTimeEquivalent: 0.5 })],
    })
    const asked = questions(ifa, record, verified)
    expect(asked.questions.flatMap(({ id, requirements }) => requirements.flatMap((one) => (one.id.includes('education-or-work') ? [`${id}: ${one.id}`] : [])))).toEqual(['verify degree-1: orimha/ifa/education-or-work/degree'])
  })
})

describe('for the registry, counting what is verified', () => {
  it('what waits for it, once, with how it stands now', () => {
    const asked = questions(imhs, applicant({ trainings: [training('2025-01-10', 30, { verification: 'submitted' })] }), verified)
    expect(found(asked, 'verify training-1')).toMatchObject({
      who: 'registry', evidence: 'training-1', verification: 'submitted', options: ['verified', 'unable-to-verify', 'additional-action'], requirements: [{ id: 'orimha/imhs/training-hours' }],
    })
  })

  it('where it waits for the applicant already, the two answers that are left', () => {
    const asked = questions(imhs, applicant({ trainings: [training('2025-01-10', 30, { verification: 'additional-action' })] }), verified)
    expect(found(asked, 'verify training-1')).toMatchObject({ options: ['verified', 'unable-to-verify'] })
  })

  it('nothing, counting what is claimed', () => {
    expect(questions(imhs, applicant({ trainings: [training('2025-01-10', 30)] }), claimed).questions.filter(({ who }) => who === 'registry')).toEqual([])
  })

  it('a degree that work leans on, and one that would let more of it count', () => {
    const work = job('2020-02-01', undefined, { verification: 'verified' })
    const late = { verification: 'verified' }
    const asked = questions(imhs, applicant({ education: [degree('2020-01-01'), degree('2026-01-01', late)], experience: [work] }), verified)
    expect(about(asked, 'orimha/imhs/work-experience').map(({ id }) => id)).toEqual(['verify degree-1'])
    const leaning = questions(imhs, applicant({ education: [degree('2020-01-01')], experience: [work] }), verified)
    expect(found(leaning, 'verify degree-1').requirements.map(({ id }) => id)).toEqual(['orimha/imhs/education', 'orimha/imhs/work-experience', 'orimha/imhs/service-mix'])
  })

  it('a copy of a training that has more hours than the verified one', () => {
    const copy = { courseId: 'C1', eventId: 'E1' }
    const asked = questions(imhs, applicant({ trainings: [training('2025-01-10', 20, { ...copy, verification: 'verified' }), training('2025-01-10', 30, copy)] }), verified)
    expect(about(asked, 'orimha/imhs/training-hours').map(({ id }) => id)).toEqual(['verify training-2'])
  })
})

describe('for the applicant', () => {
  it('a fact that the record leaves out, which nobody decides', () => {
    const asked = questions(imhs, applicant({ trainings: [training('2025-01-10')] }), claimed)
    expect(found(asked, 'fact clockHours training-1')).toEqual({
      id: 'fact clockHours training-1', who: 'applicant', asks: 'fact', evidence: 'training-1', field: 'clockHours',
      requirements: [{ id: 'orimha/imhs/training-hours', kind: 'hours', cites: expect.anything(), authority: 'stated', reading: expect.anything(), furtherReadings: expect.anything() }],
    })
  })

  it('whether a rule binds: then what would not be enough anyway is not asked', () => {
    const unclear = training('2026-02-01', 1, { competencyAreas: ['reflective-supervision-provision'] })
    const asked = about(questions(imhsRenewal, applicant({ trainings: [unclear], holdings: [{ standard: 'orimha/imhs', issued: '2025-12-01' }] }), claimed), 'orimha/imhs/renewal/rsc-training-hours')
    expect(asked.map(({ id }) => id)).toEqual(['fact practice.providesReflectiveSupervision applicant'])
  })
})

describe('nobody is asked', () => {
  it.each([
    ['what is met', { memberships: [{ association: 'ORIMHA', kind: 'individual', infantMentalHealth: true, from: '2026-01-01', verification: 'verified' }] }, 'membership'],
    ['what is decided', { determinations: [{ requirement: 'orimha/imhs/competencies', decision: 'met', on: '2026-11-01' }] }, 'competencies'],
    ['what no answer could make enough', { trainings: [training('2025-01-10', 10, { verification: 'submitted' })] }, 'training-hours'],
  ])('about %s', (_, record, slug) => {
    expect(asking(`orimha/imhs/${slug}`, applicant(record), verified)).toEqual([])
  })
})

it('asks each party in turn, and tells of what it is about', () => {
  const { questions: all, ...head } = questions(ifs, applicant({ education: [bachelor('2024-01-01', { verification: 'submitted' })], trainings: [training('2025-01-10', undefined, { verification: 'verified' })] }), verified)
  expect(head).toEqual({ standard: 'orimha/ifs', name: 'Infant Family Specialist (IFS)', asOf: AS_OF, counting: 'verified', verdict: 'not-met' })
  expect(all.map(({ who }) => who)).toEqual(['registry', 'reviewer', 'applicant'])
})

it('asks about the parts of an all-of, whatever the others are, and of other standards than those of the catalogue', () => {
  const asked = questions(everyKind, applicant({ licenses: [{ kind: 'LISW', state: 'OH', from: '2024-01-01', verification: 'submitted' }] }), verified)
  expect(about(asked, 'laws/every-kind/papers/license').map(({ id }) => id)).toEqual(['verify license-1'])
})

it('throws as `assess` does', () => {
  expect(() => questions(imhmClinical, applicant({}), { asOf: 'today' })).toThrow(RangeError)
})
