import { describe, expect, it } from 'vitest'
import type { ProfileRequirement } from '../../src/rulebook/requirement'
import { resultOf, type Parts } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const asked = (over: Partial<ProfileRequirement>, parts: Parts) => resultOf(rules('test', [{ id: 'test/profile', kind: 'profile', ...STATED, ...over }]), 'profile', parts)

const IDENTIFIER = { identifier: ['opin', 'opn'] } as const
const PRACTICE = { practice: ['mentalHealthField', 'providesEcmhConsultation'] } as const
const HELD = [{ system: ' OPIN ', value: '1' }]
const NOT_HELD = { code: 'identifier-missing', params: { systems: ['opin', 'opn'] } }
const notSo = (practice: string) => ({ code: 'practice-not-so', params: { practice } })

describe('facts about the person are no evidence', () => {
  it('an identifier in any of the systems, case and outer spaces aside', () => {
    expect(asked(IDENTIFIER, { identifiers: HELD })).toMatchObject({ verdict: 'met', findings: [], evidence: [] })
  })

  it('no identifier: the finding names the systems, and the list is what is missing', () => {
    const result = asked(IDENTIFIER, { identifiers: [{ system: 'other', value: '1' }] })
    expect(result).toMatchObject({ verdict: 'not-met', findings: [NOT_HELD], evidence: [] })
    expect(result.missing).toStrictEqual({ fields: [{ evidence: 'applicant', field: 'identifiers' }] })
  })

  it('practice that is not so: the finding names that flag and no other, and nothing is missing', () => {
    const result = asked(PRACTICE, { practice: { mentalHealthField: true, providesEcmhConsultation: false } })
    expect(result).toMatchObject({ verdict: 'not-met', evidence: [] })
    expect(result.findings).toStrictEqual([notSo('providesEcmhConsultation')])
    expect(result.missing).toBeUndefined()
  })

  it('practice that the record leaves out: the field is missing, and nothing is found against it', () => {
    const result = asked(PRACTICE, { practice: { mentalHealthField: true } })
    expect(result).toMatchObject({ verdict: 'needs-information', evidence: [] })
    expect(result.findings).toStrictEqual([{ code: 'enough-if-known', params: { evidence: ['practice.providesEcmhConsultation'], fields: ['practice.providesEcmhConsultation'] } }])
    expect(result.missing).toStrictEqual({ fields: [{ evidence: 'applicant', field: 'practice.providesEcmhConsultation' }] })
  })

  it.each([
    ['an identifier, and practice that is not so', { identifiers: HELD, practice: { mentalHealthField: false, providesEcmhConsultation: true } }, [notSo('mentalHealthField')], undefined],
    ['no identifier, and practice that is so', { practice: { mentalHealthField: true, providesEcmhConsultation: true } }, [NOT_HELD], [{ evidence: 'applicant', field: 'identifiers' }]],
    ['neither', { practice: { mentalHealthField: false, providesEcmhConsultation: false } }, [NOT_HELD, notSo('mentalHealthField'), notSo('providesEcmhConsultation')], [{ evidence: 'applicant', field: 'identifiers' }]],
  ] as const)('both asked: %s', (_, parts, findings, fields) => {
    const result = asked({ ...IDENTIFIER, ...PRACTICE }, parts)
    expect(result.verdict).toBe('not-met')
    expect(result.findings).toStrictEqual(findings)
    expect(result.missing?.fields).toEqual(fields)
  })
})
