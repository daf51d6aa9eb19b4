import { describe, expect, it } from 'vitest'
import type { SupervisionRequirement } from '../../src/rulebook/requirement'
import { bachelor, decision, degree, evidence, job, resultOf, rsc, type Fields } from '../support/applicant'
import { ifs, rules, STATED } from '../readings/rules'

const SESSION = rsc('2024-05-10', 5, { provider: 'guide' })
const guide = (highestDegree: string): Fields => ({ id: 'guide', highestDegree, endorsements: [{ standard: 'orimha/ifs', from: '2010-01-01' }] })

describe('RD-16: RSC from an IFS with a master or higher, for applicants with no more than a bachelor', () => {
  const account = (education: readonly Fields[], provider: Fields) =>
    evidence(resultOf(ifs, 'reflective-supervision', { education, people: [provider], experience: [job('2011-01-01')], supervision: [SESSION] }), 'rsc-1')
  const NOT_QUALIFIED = { standing: 'excluded', code: 'provider-not-qualified', params: { provider: 'guide' } }

  it.each([['master', true], ['doctorate', true], ['medical', true], ['bachelor', false]])('a provider whose highest degree is of level %s: %s', (level, counts) => {
    expect(account([bachelor('2010-06-01')], guide(level))).toMatchObject(counts ? { standing: 'counted', amount: 5 } : NOT_QUALIFIED)
  })

  it.each(['master', 'doctorate', 'medical'])('an applicant with a degree of level %s', (level) => {
    expect(account([bachelor('2010-06-01'), degree('2015-06-01', { level, degree: undefined })], guide('master'))).toMatchObject(NOT_QUALIFIED)
  })
})

describe('a graduate degree with an open day, where other providers are for a reviewer to approve', () => {
  const RULE: SupervisionRequirement = {
    id: 'test/rsc/asked', kind: 'supervision', hours: 10, providers: ['orimha/imhs'], otherProviders: 'if-approved',
    bachelorsMayUse: { provider: 'orimha/ifs', atLeast: 'master' }, ...STATED,
  }
  const missing = (determinations: readonly Fields[]) => resultOf(rules('test/rsc', [RULE]), 'asked', {
    education: [bachelor('2010-06-01'), degree('2026')], people: [guide('master')], supervision: [SESSION], determinations,
  }).missing

  it('is named as long as the provider is in doubt, and not once a reviewer has accepted the session', () => {
    expect(missing([])?.fields).toEqual([{ evidence: 'degree-2', field: 'conferred' }])
    expect(missing([decision('accepted', { evidence: 'rsc-1' })])).toEqual({ quantity: { unit: 'hours', value: 5 } })
  })
})
