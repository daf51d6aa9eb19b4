import { describe, expect, it } from 'vitest'
import { imhs } from '../../src/standards/orimha/index'
import { degree, evidence, job, mentor, resultOf, rsc, type Fields } from '../support/applicant'

/** One session of 50 hours' length, from 10 to 20 May 2024, beside this work. */
const received = (...experience: Fields[]) => resultOf(imhs, 'reflective-supervision', {
  education: [degree('2010-06-01')], people: [mentor()], experience, supervision: [rsc('2024-05-10', 50, { to: '2024-05-20' })],
})
const SILENT = { serves: undefined }

describe('RD-15 what the record leaves out of the work around a session', () => {
  it.each<[string, readonly Fields[], readonly { evidence: string; field: string }[]]>([
    ['its first day', [job('2024-05', undefined)], [{ evidence: 'job-1', field: 'start' }]],
    ['its last day', [job('2023-01-01', '2024-05')], [{ evidence: 'job-1', field: 'end' }]],
    ['its first day before its last', [job('2024-05', '2024-05')], [{ evidence: 'job-1', field: 'start' }]],
    ['whom it serves', [job('2023-01-01', undefined, SILENT)], [{ evidence: 'job-1', field: 'serves' }]],
    ['whom it serves, before the day it began', [job('2024-05', undefined, SILENT)], [{ evidence: 'job-1', field: 'serves' }]],
    ['only what sure work beside it leaves bare', [job('2023-01-01', '2024-05-15'), job('2024-05')], [{ evidence: 'job-2', field: 'start' }]],
  ])('%s', (_, experience, fields) => {
    const result = received(...experience)
    expect(evidence(result, 'rsc-1')).toMatchObject({ standing: 'if-known', code: 'work-not-recorded', params: { spells: fields.map((field) => field.evidence) } })
    expect(result.missing?.fields).toEqual(fields)
  })

  it('no work at all leaves nothing open', () => {
    expect(evidence(received(), 'rsc-1')).toEqual({ id: 'rsc-1', standing: 'excluded', code: 'outside-work', params: {} })
  })
})
