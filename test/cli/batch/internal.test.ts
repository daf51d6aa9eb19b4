import { describe, expect, it, vi } from 'vitest'
import { assess } from '../../../src/assess/assess'
import { batch } from './world'

vi.mock(import('../../../src/assess/assess'), async (original) => {
  const real = await original()
  return { ...real, assess: vi.fn(real.assess) }
})

const EMPTY = '{"format":"imh-eligibility/applicant@1"}\n'
const IMHS = ['--standard', 'orimha/imhs', '--as-of', '2026-11-21']

describe('a fault of the library ends a line and not the run', () => {
  it('an assessment that throws', async () => {
    vi.mocked(assess).mockImplementationOnce(() => { throw new TypeError('no such requirement') })
    const { code, out } = await batch(IMHS, { input: [EMPTY + EMPTY] })
    const [first = '', second = ''] = out.split('\n')
    expect(code).toBe(1)
    expect(JSON.parse(first)).toEqual({ line: 1, error: { code: 'internal', message: 'no such requirement' } })
    expect(JSON.parse(second)).toMatchObject({ standard: 'orimha/imhs' })
  })

  it('an answer that is longer than a text can be', async () => {
    const whole = assess
    vi.mocked(assess).mockImplementationOnce((...args) => Object.assign(whole(...args), { toJSON: () => { throw new RangeError('Invalid string length') } }))
    const { code, out } = await batch(IMHS, { input: [EMPTY + EMPTY] })
    expect(code).toBe(1)
    expect(JSON.parse(out.split('\n')[0] ?? '')).toEqual({ line: 1, error: { code: 'internal', message: 'Invalid string length' } })
  })
})
