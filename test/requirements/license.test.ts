import { describe, expect, it } from 'vitest'
import { resultOf, type Fields } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const asked = (state: string | undefined, licenses?: readonly Fields[]) =>
  resultOf(rules('test/license', [{ id: 'test/license/asked', kind: 'license', ...(state !== undefined && { state }), ...STATED }]), 'asked', licenses ? { licenses } : {})
const licensed = (state: string): Fields => ({ kind: 'clinical social work', state, from: '2020-01-01' })

describe('a licence', () => {
  it('of the state that is asked for', () => {
    expect(asked('OR', [licensed('OR')])).toMatchObject({ verdict: 'met', evidence: [{ id: 'license-1', standing: 'counted' }] })
    expect(asked('OR', [licensed('OH')])).toMatchObject({
      verdict: 'not-met',
      findings: [{ code: 'license-missing', params: { state: 'OR' } }],
      evidence: [{ id: 'license-1', standing: 'excluded', code: 'other-state', params: { state: 'OH' } }],
    })
  })

  it('of any state, where none is named', () => {
    expect(asked(undefined, [licensed('OH')]).verdict).toBe('met')
    const none = asked(undefined)
    expect([none.verdict, none.findings, none.evidence]).toEqual(['not-met', [{ code: 'license-missing', params: {} }], []])
  })
})
