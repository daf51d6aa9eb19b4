import { describe, expect, it } from 'vitest'
import type { EducationRequirement, ExperienceRequirement, SupervisionRequirement } from '../../src/rulebook/requirement'
import { bachelor, decision, degree, evidence, job, mentor, resultOf, rsc, type Parts } from '../support/applicant'
import type { AssessOptions } from '../../src/assess/assess'
import { rules, STATED } from '../readings/rules'

const EDUCATION: EducationRequirement = { id: 'test/education', kind: 'education', levels: [{ level: 'master' }], onApproval: ['bachelor'], ...STATED }
const WORK: ExperienceRequirement = { id: 'test/work', kind: 'experience', years: 1, work: { kinds: ['employment'], kindsOnApproval: ['volunteer'], flags: ['supervised'] }, ...STATED }
const RSC: SupervisionRequirement = { id: 'test/rsc', kind: 'supervision', hours: 10, providers: ['orimha/imhs'], otherProviders: 'excluded', after: 'test/education', ...STATED }

const asked = (requirement: ExperienceRequirement | SupervisionRequirement, parts: Parts, options: Partial<AssessOptions> = {}, education = EDUCATION) =>
  resultOf(rules('test', [education, requirement]), requirement.id.slice('test/'.length), { people: [mentor()], ...parts }, options)

const VERIFIED = { verification: 'verified' } as const
const counting = { counting: 'verified' } as const

describe('RD-11 where no degree is asked, no degree is looked for, whatever the doubt', () => {
  it.each([
    ['to be verified', {}, 'pending', 'not-verified'],
    ['to be approved', { kind: 'volunteer', ...VERIFIED }, 'needs-review', 'kind-needs-approval'],
    ['a fact left out', { supervised: undefined, ...VERIFIED }, 'needs-information', 'not-recorded'],
  ] as const)('%s', (_, over, verdict, code) => {
    const result = asked(WORK, { experience: [job('2020-01-01', '2020-12-31', over)] }, counting)
    expect(result.verdict).toBe(verdict)
    expect(result.evidence[0]).toMatchObject({ amount: 366, code })
  })
})

describe('RD-11 decisions on the degree that starts the clock', () => {
  const AFTER = { ...WORK, after: 'test/education' }
  const job1 = { experience: [job('2016-01-01')], education: [bachelor('2015-01-01')] }
  const met = decision('met', { requirement: 'test/education' })

  it('`met` on education lifts the doubt about a degree', () => {
    expect(asked(AFTER, job1).verdict).toBe('needs-review')
    expect(asked(AFTER, { ...job1, determinations: [met] }).verdict).toBe('met')
  })

  it('but lifts none that was refused for the education requirement: there it is in no doubt', () => {
    expect(asked(AFTER, { ...job1, determinations: [met, decision('refused', { evidence: 'degree-1', requirement: 'test/education' })] }).verdict).toBe('needs-review')
  })

  it('nor one that was refused for what leans on it', () => {
    const result = asked(AFTER, { ...job1, determinations: [met, decision('refused', { evidence: 'degree-1', requirement: 'test/work' })] })
    expect(result).toMatchObject({ verdict: 'not-met', evidence: [{ standing: 'excluded', code: 'no-qualifying-degree' }] })
  })

  it('no degree on record starts no clock, though any might once the levels are published', () => {
    const open = { ...EDUCATION, levels: 'unpublished', authority: 'unpublished' } as const
    const result = asked(AFTER, { experience: [job('2016-01-01')] }, {}, open)
    expect(result).toMatchObject({ verdict: 'not-met', evidence: [{ standing: 'excluded', code: 'no-qualifying-degree' }] })
    expect(asked(AFTER, job1, {}, open).verdict).toBe('needs-review')
  })
})

describe('RD-11 a session leans on the degree that starts the clock', () => {
  const session = (conferred: readonly string[], parts: Parts = {}, requirement = RSC) => asked(requirement, {
    education: conferred.map((day) => degree(day)), supervision: [rsc('2025-01-10', 10, VERIFIED)], ...parts,
  }, counting)

  it('and stands no better than it, by name', () => {
    const result = session(['2010-06-01'])
    expect(result.verdict).toBe('pending')
    expect(evidence(result, 'rsc-1')).toMatchObject({ standing: 'if-verified', amount: 10, code: 'leans-on-degree', params: { degree: 'degree-1' } })
  })

  it('of two conferred on one day, the first on record', () => {
    expect(evidence(session(['2010-06-01', '2010-06-01']), 'rsc-1')).toMatchObject({ params: { degree: 'degree-1' } })
    expect(evidence(session(['2010-06-02', '2010-06-01']), 'rsc-1')).toMatchObject({ params: { degree: 'degree-2' } })
  })

  it('where the degree only has to be verified, its open day is not asked: no day it can be is after the session', () => {
    expect(session(['2010-06']).missing).toStrictEqual({ quantity: { unit: 'hours', value: 10 } })
  })

  it('where its day decides, it is asked', () => {
    expect(session(['2025-01']).missing?.fields).toEqual([{ evidence: 'degree-1', field: 'conferred' }])
  })

  it('where the session waits for another fact and the degree had surely started the clock, only that fact is asked', () => {
    const result = session([], { education: [degree('2010', VERIFIED)], experience: [job('2016-01-01', undefined, { serves: undefined })] }, { ...RSC, whileServing: true })
    expect(result.verdict).toBe('needs-information')
    expect(result.missing?.fields).toEqual([{ evidence: 'job-1', field: 'serves' }])
  })
})
