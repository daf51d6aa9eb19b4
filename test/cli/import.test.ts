import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { command, type Ran } from '../support/command'

const table = (file: string): string => readFileSync(new URL(`../import/exports/${file}`, import.meta.url), 'utf8')

/** Runs the command on files held in memory. */
const importing = (files: Readonly<Record<string, string>>, ...args: readonly string[]): Ran => command(['import', ...args], (file) => files[file] ?? '')

describe('import', () => {
  const application = { training: table('endorsement-training.csv'), work: table('endorsement-work.csv'), supervision: table('endorsement-supervision.csv') }

  it('writes the record to standard output, and exits 0 where everything was taken', () => {
    const { code, out, err } = importing(application, '--trainings', 'training', '--experience', 'work', '--supervision', 'supervision')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ format: 'imh-eligibility/applicant@1', trainings: [{ id: 'E-70' }, {}, {}], experience: [{}, {}, {}], supervision: [{}, {}, {}], people: [{}, {}, {}] })
    expect(JSON.parse(err)).toMatchObject({ counts: { taken: 9 } })
  })

  it('exits 1 where something was not, and says what', () => {
    const { code, out, err } = importing({ '-': table('registry-trainings.csv') }, '--trainings', '-', '--dates', 'month-first')
    expect([code, JSON.parse(out).trainings.length, JSON.parse(err).counts]).toEqual([1, 5, { 'taken': 3, 'taken-in-part': 2, 'refused': 0, 'skipped': 0 }])
  })

  it('adds to a record, and takes what is known of every row', () => {
    const files = { record: '{"format":"imh-eligibility/applicant@1","people":[{"id":"lead","name":"consultant"}]}', work: 'Position,Start date\nVisitor,2020-01-01\n', rsc: 'Date\tHours\tProvider\n2026-01-01\t2\tConsultant\n' }
    const { code, out } = importing(files, '--into', 'record', '--experience', 'work', '--work', 'employment', '--supervision', 'rsc', '--format', 'group')
    expect([code, JSON.parse(out)]).toEqual([0, {
      format: 'imh-eligibility/applicant@1',
      people: [{ id: 'lead', name: 'consultant' }],
      experience: [{ id: 'work-2', kind: 'employment', role: 'Visitor', start: '2020-01-01' }],
      supervision: [{ id: 'supervision-2', from: '2026-01-01', hours: 2, provider: 'lead', format: 'group' }],
    }])
  })

  it.each([
    [['--into', 'record'], 'import: expected a table as --trainings, --experience or --supervision'],
    [['file.csv'], 'import: expected the tables as --trainings, --experience or --supervision, found file.csv'],
    [['--trainings', 't', '--dates', 'any'], '--dates: expected month-first or day-first, found "any"'],
    [['--trainings', 'broken'], 'broken: no table that can be read: '],
  ])('%j is refused', (args, message) => {
    const { code, err } = importing({ broken: 'Date,Title\n2026-01-01,"open' }, ...args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})
