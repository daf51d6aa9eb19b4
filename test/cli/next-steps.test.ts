import ICAL from 'ical.js'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainLevels } from '../../src/explain/pages/levels'
import { explainRenewals } from '../../src/explain/pages/renewals'
import { parseApplicant } from '../../src/model/parse'
import { assessAll } from '../../src/next/assess-all'
import { renewals } from '../../src/next/renewals'
import { command, type Ran } from '../support/command'

const file = 'imhm-policy-renewal-met.json'
const text = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
const record = parseApplicant(JSON.parse(text))
const asOf = '2026-11-21'

/** Runs the command on one file held in memory, which is also standard input. */
function cli(args: readonly string[], colour = false): Ran {
  const read = (name: string): string => {
    if (name !== file && name !== '-') throw new Error(`no such file ${name}`)
    return text
  }
  return command(args, read, colour)
}

describe('levels', () => {
  const asking = (...more: string[]) => ['levels', file, '--as-of', asOf, ...more]

  it('prints the table and exits 0, whatever the verdicts', () => {
    expect(cli(asking())).toEqual({ code: 0, err: '', out: explainLevels(assessAll(record, { asOf })) })
    expect(cli(['levels', '-', '--as-of', asOf]).out).toBe(cli(asking()).out)
  })

  it('in Spanish, of verified evidence, as JSON', () => {
    expect(cli(asking('--locale', 'es', '--counting', 'verified')).out).toBe(explainLevels(assessAll(record, { asOf, counting: 'verified' }), { locale: 'es' }))
    expect(JSON.parse(cli(asking('--format', 'json')).out)).toEqual(assessAll(record, { asOf }))
  })

  it('uses colour in a terminal, beside the words', () => {
    const { out } = cli(asking(), true)
    expect(out).toContain('\u001B[31m[not met]\u001B[39m')
    expect(out.replace(/\u001B\[\d+m/g, '')).toBe(cli(asking()).out) // eslint-disable-line no-control-regex -- it is about colour
  })
})

describe('renewals', () => {
  const asking = (...more: string[]) => ['renewals', file, '--as-of', asOf, ...more]

  it('prints what is due and exits 0, also where it is overdue', () => {
    expect(cli(asking())).toEqual({ code: 0, err: '', out: explainRenewals(renewals(record, { asOf })) })
    expect(cli(asking()).out).toContain('the renewal is overdue')
  })

  it('in Spanish, of verified evidence, as JSON', () => {
    expect(cli(asking('--locale', 'es', '--counting', 'verified')).out).toBe(explainRenewals(renewals(record, { asOf, counting: 'verified' }), { locale: 'es' }))
    expect(JSON.parse(cli(asking('--format', 'json')).out)).toEqual(renewals(record, { asOf }))
  })

  it('as a file for a calendar', () => {
    const { code, out } = cli(asking('--format', 'ics', '--locale', 'es'))
    expect(code).toBe(0)
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([['Renovación atrasada: IMHS', '2026-04-24'], ['Fecha límite de la renovación: IMHM-Policy', '2026-12-31']])
  })

  it('uses colour in a terminal, beside the words', () => {
    expect(cli(asking(), true).out).toContain('\u001B[32m[met]\u001B[39m Infant Mental Health Mentor')
  })
})

describe.each(['levels', 'renewals'])('%s: bad input exits 2 and says where it is', (command) => {
  it.each([
    ['no date', [file], '--as-of: expected a date'],
    ['a date that does not exist', [file, '--as-of', '2026-02-30'], '"2026-02-30"'],
    ['no file', ['--as-of', asOf], `${command}: expected a file`],
    ['a file that is not there', ['nowhere.json', '--as-of', asOf], 'nowhere.json'],
    ['an unknown format', [file, '--as-of', asOf, '--format', 'pdf'], '--format: expected text or json'],
    ['an unknown language', [file, '--as-of', asOf, '--locale', 'fr'], '--locale: expected en or es'],
    ['an option of another command', [file, '--as-of', asOf, '--standard', 'orimha/imhs'], '--standard'],
  ])('%s', (_, args, said) => {
    const { code, out, err } = cli([command, ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  it('is in the help', () => {
    expect(cli(['--help']).out).toContain(`imh-eligibility ${command} FILE --as-of DATE`)
  })
})
