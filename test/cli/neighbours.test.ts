import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../src/interop/schemas/openapi'
import { toAchievement } from '../../src/interop/neighbours/achievement'
import { toCtdl } from '../../src/interop/neighbours/ctdl'
import { toSchemaOrg } from '../../src/interop/neighbours/schema-org'
import { imhs } from '../../src/standards/orimha'
import { command } from '../support/command'

const cli = (...args: readonly string[]) => command(args, () => { throw new Error('no file is asked for') }, false)
const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

describe('standards for neighbours', () => {
  it.each([['ctdl', toCtdl], ['schema-org', toSchemaOrg], ['badge', toAchievement], ['json', (standard: typeof imhs) => standard]] as const)('prints one as %s', (format, form) => {
    expect(cli('standards', '--standard', 'orimha/imhs', '--format', format)).toEqual({ code: 0, out: printed(form(imhs)), err: '' })
  })

  it('lists one alone', () => {
    expect(cli('standards', '--standard', 'orimha/imhs').out).toBe('orimha/imhs  Infant Mental Health Specialist (IMHS); edition 2026-11, 10 requirements\n')
  })

  it.each([['of none', []], ['of one that is not there', ['--standard', 'orimha/imh']], ['of what every object has', ['--standard', 'toString']]])('refuses CTDL %s, with the ids that there are', (_name, more) => {
    const { code, out, err } = cli('standards', '--format', 'ctdl', ...more)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('--standard: expected one of orimha/ifa, ')
  })

  it('schema openapi prints the components', () => {
    expect(cli('schema', 'openapi').out).toBe(printed(openApiDocument()))
  })
})
