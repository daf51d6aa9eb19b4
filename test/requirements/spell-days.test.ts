import { describe, expect, it } from 'vitest'
import { level2 } from '../../src/standards/ohio-imh/index'
import { imhs } from '../../src/standards/orimha/index'
import { degree, evidence, job, resultOf } from '../support/applicant'

describe('RD-22 a job whose last day is recorded only in part', () => {
  it('quotes what the record says of the day that is open', () => {
    const result = resultOf(level2, 'employment', { education: [degree('2010-06-01')], experience: [job('2020-01-01', '2026-11')] })
    expect(result.verdict).toBe('needs-information')
    expect(evidence(result, 'job-1')).toEqual({ id: 'job-1', standing: 'if-known', code: 'date-open', params: { field: 'end', recorded: '2026-11' } })
  })
})

describe('RD-07 a date recorded only in part is asked for where it makes a difference', () => {
  const missing = (start: string, end: string) =>
    resultOf(imhs, 'work-experience', { education: [degree('2010-06-01')], experience: [job(start, end)] }).missing?.fields

  it.each([
    ['the month that runs on the day asked about', '2026-11', [{ evidence: 'job-1', field: 'end' }]],
    ['a month after it: the job runs on that day, whichever it is', '2026-12', undefined],
    ['a year after it', '2027', undefined],
  ])('the last day in %s', (_, end, fields) => {
    expect(missing('2026-01-01', end)).toEqual(fields)
  })
})
