import { describe, expect, it } from 'vitest'
import { imhs } from '../../src/standards/orimha/index'
import { AS_OF, resultOf } from '../support/applicant'
import { ecmhRenewal } from '../readings/rules'

describe('Membership: none on record', () => {
  it('says on which day it is missing, and has no evidence to account for', () => {
    const result = resultOf(imhs, 'membership', {})
    expect(result.findings).toEqual([{ code: 'membership-missing', params: { on: AS_OF } }])
    expect(result.evidence).toEqual([])
  })
})

describe('A paper at renewal', () => {
  it('notes an expiry on record that differs from the rule', () => {
    const months = { ...ecmhRenewal, renews: { ...ecmhRenewal.renews, months: 24 } }
    const holdings = [{ standard: 'ohio-ecmh/consultant', issued: '2025-01-10', expires: '2027-03-31' }]
    expect(resultOf(months, 'skills-inventory', { holdings }).notes).toContainEqual({ code: 'expiry-differs', params: { expires: '2027-03-31', byRule: '2027-01-10' } })
  })
})
