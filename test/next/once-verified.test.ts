import { expect, it } from 'vitest'
import { onceVerified } from '../../src/next/once-verified'
import { imhs } from '../../src/standards/orimha'
import { applicant, AS_OF, degree, training } from '../support/applicant'

it('tells what counts now, what will, and what waits', () => {
  const record = applicant({
    education: [degree('2022-01-01', { verification: 'verified' })],
    trainings: [training('2025-01-10', 20, { verification: 'verified' }), training('2025-02-10', 12, { verification: 'submitted' }), training('2025-03-10', 9, { verification: 'unable-to-verify' })],
  })
  const { now, then, requirements, ...head } = onceVerified(imhs, record, { asOf: AS_OF })
  expect(head).toEqual({ standard: 'orimha/imhs', asOf: AS_OF })
  expect([now, then]).toEqual(['not-met', 'not-met'])
  expect(requirements.slice(0, 2)).toEqual([
    { id: 'orimha/imhs/education', now: 'met', then: 'met', waiting: [] },
    {
      id: 'orimha/imhs/training-hours', now: 'pending', then: 'met', waiting: ['training-2'],
      counted: { now: { unit: 'clock-hours', value: 20 }, then: { unit: 'clock-hours', value: 32 } },
    },
  ])
})

it('throws as `assess` does', () => {
  expect(() => onceVerified(imhs, applicant({}), { asOf: 'today' })).toThrow(RangeError)
})
