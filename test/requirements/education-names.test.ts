import { describe, expect, it } from 'vitest'
import { degree, resultOf } from '../support/applicant'
import { rules, STATED } from '../readings/rules'

const STANDARD = rules('test/school', [{ id: 'test/school/asked', kind: 'education', levels: [{ level: 'master', degrees: ['MSW', 'MEd'] }], ...STATED }])

describe('RD-19: names of degrees compare without dots, spaces and capitals', () => {
  it.each([
    ['MSW', 'met'], ['M.S.W.', 'met'], ['m s w', 'met'], ['MED', 'met'], ['M. Ed.', 'met'],
    ['MFA', 'needs-review'], ['MSWA', 'needs-review'], ['SW', 'needs-review'],
  ])('%s is %s', (name, verdict) => {
    expect(resultOf(STANDARD, 'asked', { education: [degree('2018-06-01', { degree: name })] }).verdict).toBe(verdict)
  })
})
