import { describe, expect, it } from 'vitest'
import type { ExperienceRequirement } from '../../src/rulebook/requirement'
import { degree, job, resultOf, type Fields, type Parts } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const BASE = { id: 'test/work', kind: 'experience', work: { kinds: ['employment'] }, ...STATED } as const
const education = { id: 'test/education', kind: 'education', levels: [{ level: 'master' }], ...STATED } as const
const asked = (over: Omit<ExperienceRequirement, keyof typeof BASE> & Partial<ExperienceRequirement>, experience: readonly Fields[] | undefined, parts: Parts = {}) =>
  resultOf(rules('test', [education, { ...BASE, ...over }]), 'work', { ...(experience && { experience }), ...parts })

const VOLUNTEER = { id: 'job-1', standing: 'excluded', code: 'kind-does-not-fit', params: { kind: 'volunteer' } }

describe('RD-07 the account of time worked', () => {
  it('no work on record: none is accounted for, and all of it is short', () => {
    expect(asked({ years: 1 }, undefined)).toMatchObject({ verdict: 'not-met', required: { unit: 'days', value: 365 }, counted: { unit: 'days', value: 0 }, evidence: [] })
  })

  it('a spell that counts in full has nothing to say', () => {
    expect(asked({ years: 1 }, [job('2020-01-01', '2020-12-31')]).evidence).toStrictEqual([{ id: 'job-1', standing: 'counted', amount: 366 }])
  })

  it('one that began before the degree is cut by the days before it', () => {
    const result = asked({ years: 1, after: 'test/education' }, [job('2020-01-01', '2020-12-31')], { education: [degree('2020-02-01')] })
    expect(result.evidence).toStrictEqual([{ id: 'job-1', standing: 'counted', amount: 335, code: 'cut', params: { days: 31 } }])
  })

  it.each([
    ['years', { years: 'unpublished' }, { unit: 'days', value: 366 }],
    ['families', { families: 'unpublished' }, { unit: 'count', value: 4 }],
  ] as const)('where the figure of %s is not published none is asked and none is missing', (_, over, counted) => {
    const result = asked({ ...over, authority: 'unpublished' }, [job('2020-01-01', '2020-12-31', { familiesServed: 4 })])
    expect(result).toMatchObject({ verdict: 'needs-review', counted, findings: [{ code: 'threshold-unpublished', params: { counted: counted.value } }] })
    expect([result.required, result.missing, result.findings.length]).toEqual([undefined, undefined, 1])
  })
})

describe('families served', () => {
  it('are credited to work that may count, and to no other', () => {
    const result = asked({ families: 10 }, [job('2020-01-01', undefined, { kind: 'volunteer', familiesServed: 9 }), job('2021-01-01', undefined, { familiesServed: 10 })])
    expect(result.evidence).toStrictEqual([VOLUNTEER, { id: 'job-2', standing: 'counted', amount: 10 }])
  })
})

describe('RD-12 services that are not recorded', () => {
  it('are a fact that is asked for', () => {
    const result = asked({ services: ['advocacy'] }, [job('2020-01-01', undefined, { services: undefined })])
    expect(result.verdict).toBe('needs-information')
    expect(result.missing?.fields).toEqual([{ evidence: 'job-1', field: 'services' }])
    expect(result.evidence).toStrictEqual([{ id: 'job-1', standing: 'if-known', code: 'not-recorded', params: { field: 'services' } }])
  })
})

describe('leadership that is local, or not said to reach further', () => {
  const leading = (over: Fields) => job('2020-01-01', undefined, { leadership: ['policy-administration'], ...over })
  const notes = (leadership: 'policy-administration' | undefined, ...experience: readonly Fields[]) =>
    asked({ years: 1, work: { kinds: ['employment'], ...(leadership && { leadership }) } }, experience).notes
  const note = (id: string) => ({ code: 'leadership-local', params: { evidence: id } })

  it('is noted, spell by spell', () => {
    expect(notes('policy-administration', leading({}), leading({ leadershipScope: 'local' }), leading({ leadershipScope: 'state' }))).toEqual([note('job-1'), note('job-2')])
  })

  it('is not where the work does not count, nor where leadership is not asked', () => {
    expect(notes('policy-administration', leading({ kind: 'volunteer' }))).toEqual([])
    expect(notes(undefined, leading({}))).toEqual([])
  })
})
