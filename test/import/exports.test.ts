import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/cli/csv'
import { fromDay, toDay } from '../../src/calendar/civil-date'
import { importTables } from '../../src/import'
import type { Experience, Supervision, Training } from '../../src/model/applicant'
import { parseApplicant } from '../../src/model/parse'
import { withChanges } from '../../src/next/with-changes'

const FORMAT = 'imh-eligibility/applicant@1'
const file = (name: string) => rowsOf(readFileSync(new URL(`exports/${name}`, import.meta.url), 'utf8'), name)
const record = ({ changes }: ReturnType<typeof importTables>) => parseApplicant(JSON.parse(JSON.stringify(withChanges({ format: FORMAT }, changes))))

describe('a registry\'s training report: dates month first, line breaks in quotes, a column that the record has no place for', () => {
  const found = importTables({ trainings: file('registry-trainings.csv') }, { dates: 'month-first' })

  it('becomes the document', () => {
    expect(record(found)).toEqual({
      format: FORMAT,
      trainings: [
        { id: 'EV-1001', title: 'Observing babies, together', completed: '2026-02-14', clockHours: 3.5, competencyAreas: ['infant-observation', 'relationship-based-education'], eventId: 'EV-1001', verification: 'verified' },
        { id: 'EV-1002', title: 'Trauma and\nthe young child', completed: '2026-03-20', clockHours: 2, competencyAreas: ['trauma-informed-competency'], eventId: 'EV-1002', verification: 'submitted' },
        { id: 'EV-1003', title: 'Culture in home visits', completed: '2026-04-05', clockHours: 1.25, competencyAreas: ['cultural-competency'], eventId: 'EV-1003', verification: 'additional-action' },
        { id: 'EV-1004', title: 'Annual conference', completed: '2026-05-30', credit: { unit: 'ceu', value: 0.6 }, competencyAreas: ['infant-observation'], eventId: 'EV-1004', verification: 'unable-to-verify' },
        { id: 'training-6', title: 'Annual conference', completed: '2026-06-01', clockHours: 6, competencyAreas: [], eventId: 'EV-1004', verification: 'verified' },
      ],
    })
  })

  it('and the report says what did not', () => {
    expect(found.report.counts).toEqual({ 'taken': 3, 'taken-in-part': 2, 'refused': 0, 'skipped': 0 })
    expect(found.report.columns.filter(({ code }) => code)).toEqual([{ table: 'trainings', column: 7, header: 'Trainer', code: 'no-place' }])
    expect(found.report.rows.slice(3)).toEqual([
      { table: 'trainings', row: 5, status: 'taken-in-part', id: 'EV-1004', problems: [{ column: 4, value: 'Diversity; Infant Observation', code: 'unknown-word', params: { field: 'competencyAreas', word: 'Diversity' } }] },
      { table: 'trainings', row: 6, status: 'taken-in-part', id: 'training-6', problems: [{ value: '', code: 'no-competency-area', params: {} }] },
    ])
  })

  it('without knowing the order of dates only the ambiguous one is refused', () => {
    const { report } = importTables({ trainings: file('registry-trainings.csv') })
    expect(report.rows.filter(({ status }) => status === 'refused').map(({ row, problems }) => [row, problems])).toEqual([
      [4, [{ column: 1, value: '04/05/2026', code: 'ambiguous-date', params: { monthFirst: '2026-04-05', dayFirst: '2026-05-04' } }]],
      [6, [{ column: 1, value: '06/01/2026', code: 'ambiguous-date', params: { monthFirst: '2026-06-01', dayFirst: '2026-01-06' } }, { value: '', code: 'no-competency-area', params: {} }]],
    ])
  })
})

it('an endorsement application, three tables with semicolons and decimal commas, becomes the document, and nothing is left', () => {
  const found = importTables({ trainings: file('endorsement-training.csv'), experience: file('endorsement-work.csv'), supervision: file('endorsement-supervision.csv') })
  expect(record(found)).toEqual({
    format: FORMAT,
    trainings: [
      { id: 'E-70', title: 'First feelings', completed: '2025-11-03', clockHours: 6, competencyAreas: ['social-emotional-development'], kind: 'conference', didactic: false, courseId: 'C-7', eventId: 'E-70', verification: 'submitted' },
      { id: 'E-91', title: 'Giving reflective supervision', completed: '2026-01-19', clockHours: 1.5, competencyAreas: ['reflective-supervision-provision', 'diversity-equity-inclusion'], kind: 'series', didactic: true, courseId: 'C-9', eventId: 'E-91', verification: 'verified' },
      { id: 'training-4', title: 'Reading the dyad', completed: '2026-02-02', clockHours: 2.5, competencyAreas: ['relationship-based-education'], kind: 'in-service' },
    ],
    experience: [
      { id: 'work-2', kind: 'employment', role: 'Home visitor', employer: 'Health department', start: '2021-09', end: '2024-02-29', paid: true, fullTimeEquivalent: 0.8, supervisor: 'person-1', serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 24, traumaInformed: true, services: ['advocacy', 'emotional-support'] },
      { id: 'work-3', kind: 'internship', role: 'Intern', employer: 'University clinic', start: '2020', end: '2021-05-31', paid: false, supervisor: 'person-2', serves: ['infant-toddler'] },
      { id: 'work-4', kind: 'employment', role: 'Infant specialist', employer: 'Early intervention', start: '2024-03-01', paid: true, fullTimeEquivalent: 1, supervisor: 'person-1', serves: ['infant-toddler', 'parent-caregiver'], familiesServed: 12, services: ['developmental-guidance'] },
    ],
    supervision: [
      { id: 'supervision-2', from: '2024-04-01', to: '2024-09-30', hours: 12, provider: 'person-3', format: 'individual', about: 'direct-service' },
      { id: 'supervision-3', from: '2025-01-15', hours: 1.5, provider: 'person-3', format: 'group' },
      { id: 'supervision-4', from: '2025-02-15', hours: 1.5, provider: 'person-2', format: 'peer' },
    ],
    people: [{ id: 'person-1', name: 'program-supervisor' }, { id: 'person-2', name: 'clinic-director' }, { id: 'person-3', name: 'reflective-consultant' }],
  })
  expect(found.report.counts).toEqual({ 'taken': 9, 'taken-in-part': 0, 'refused': 0, 'skipped': 0 })
  expect(found.report.columns.filter(({ code }) => code)).toEqual([])
})

it('a spreadsheet of one\'s own, with a byte order mark, a title, blank lines and a line of totals, becomes the document', () => {
  const found = importTables({ trainings: file('own-spreadsheet.tsv') })
  expect(record(found).trainings).toEqual([
    { id: 'training-4', completed: '2025-03-14', clockHours: 3, competencyAreas: ['infant-observation'] },
    { id: 'training-5', completed: '2025-04-02', clockHours: 1.5, competencyAreas: ['cultural-competency', 'linguistic-competency'] },
    { id: 'training-7', completed: '2026-05-20', credit: { unit: 'ceu', value: 1.2 }, competencyAreas: ['trauma-informed-competency'] },
  ])
  expect(found.report.columns.filter(({ code }) => code).map(({ header, code }) => [header, code])).toEqual([['# ', 'no-place'], ['What', 'unknown-column']])
  expect(found.report.rows.filter(({ status }) => status === 'skipped')).toEqual([
    { table: 'trainings', row: 1, status: 'skipped', problems: [{ column: 1, value: 'My trainings 2025 and 2026', code: 'above-header', params: {} }] },
    { table: 'trainings', row: 8, status: 'skipped', problems: [{ column: 1, value: 'Total', code: 'totals-row', params: {} }, { column: 4, value: '4.5', code: 'totals-row', params: {} }] },
  ])
})

it('a column of the caller\'s own name is understood', () => {
  const names = { columns: { trainings: { title: ['What'] } }, words: { competencyAreas: { 'diversity-equity-inclusion': ['Diversity'] } } } as const
  expect(importTables({ trainings: file('own-spreadsheet.tsv') }, { names }).changes.trainings?.map(({ title }) => title)).toEqual(['Sleep and feeding', 'Fathers', 'A course'])
  expect(importTables({ trainings: file('registry-trainings.csv') }, { names, dates: 'month-first' }).changes.trainings?.[3]?.competencyAreas).toEqual(['diversity-equity-inclusion', 'infant-observation'])
})

// And back: lists written in the shape of each export, and read again.

const day = fc.integer({ min: toDay('2020-01-01'), max: toDay('2027-12-31') }).map(fromDay)
const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const words = fc.constantFrom('First feelings', 'Infants, toddlers', 'A "quoted" title', 'Two\nlines', 'Semi;colon', 'Été')
const hours = fc.integer({ min: 1, max: 4000 }).map((quarter) => quarter / 4)
const verification = fc.constantFrom('verified', 'submitted', 'unable-to-verify', 'additional-action', 'self-reported')
const AREAS = { 'infant-observation': 'Infant Observation', 'cultural-competency': 'Cultural Competency', 'assessment': 'Assessment', 'diversity-equity-inclusion': 'Diversity, Equity and Inclusion' } as const
const areas = fc.subarray(Object.keys(AREAS) as (keyof typeof AREAS)[], { minLength: 1 })
const numbered = <T extends object>(stem: string, items: readonly T[]) => items.map((item, at) => JSON.parse(JSON.stringify({ id: `${stem}-${at + 2}`, ...item })))

type Column<T> = readonly [string, (item: T) => string | number | undefined]

/** The table as such an export has it. */
function csv<T>(columns: readonly Column<T>[], items: readonly T[], delimiter: string, end = '\n'): string {
  const cell = (value: string | number | undefined): string => (/[",;\t\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''))
  return [columns.map(([header]) => cell(header)), ...items.map((item) => columns.map(([, of]) => cell(of(item))))].map((row) => row.join(delimiter) + end).join('')
}
const us = (date: string) => date.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1')
const comma = (value: number | undefined) => value === undefined ? undefined : String(value).replace('.', ',')
const yes = (flag: boolean | undefined) => (flag === undefined ? undefined : flag ? 'yes' : 'no')

describe('lists written in the shape of an export are read back as they were', () => {
  const training = fc.record({ title: some(words), completed: day, clockHours: some(hours), competencyAreas: areas, verification: some(verification) })

  it('of the registry', () => {
    fc.assert(fc.property(fc.array(training, { minLength: 1, maxLength: 6 }), (items) => {
      const trainings: Training[] = numbered('training', items)
      const text = csv<Training>([
        ['Date Completed', (one) => us(one.completed)], ['Course Title', (one) => one.title], ['Contact Hours', (one) => one.clockHours],
        ['Competency Area(s)', (one) => one.competencyAreas.map((area) => AREAS[area as keyof typeof AREAS]).join('; ')], ['Verified', (one) => one.verification],
      ], trainings, ',', '\r\n')
      expect(importTables({ trainings: rowsOf(text, 'table') }, { dates: 'month-first' }).changes).toEqual({ trainings })
    }), { numRuns: 60 })
  })

  it('of an endorsement application', () => {
    const work = fc.record({
      kind: fc.constantFrom('employment', 'internship', 'volunteer'), role: some(words), start: day.map((date) => date.slice(0, 7)), end: some(fc.constantFrom('2028', '2028-03', '2028-03-31')), paid: some(fc.boolean()),
      fullTimeEquivalent: some(fc.integer({ min: 1, max: 100 }).map((share) => share / 100)), serves: some(fc.subarray(['infant-toddler', 'young-child', 'parent-caregiver', 'pregnant-person'], { minLength: 1 })),
      familiesServed: some(fc.nat(500)), verification: some(verification),
    })
    const rsc = fc.record({ from: day, hours, provider: fc.constantFrom('person-1', 'person-2'), format: fc.constantFrom('individual', 'group', 'peer') })
    fc.assert(fc.property(fc.array(work, { minLength: 1, maxLength: 4 }), fc.array(rsc, { minLength: 1, maxLength: 5 }), (spells, sessions) => {
      const experience: Experience[] = numbered('work', spells)
      const supervision: Supervision[] = numbered('supervision', sessions)
      const people = [{ id: 'person-1', name: 'consultant' }, { id: 'person-2', name: 'mentor' }]
      const tables = {
        experience: rowsOf(csv<Experience>([
          ['Type', (one) => one.kind], ['Position', (one) => one.role], ['Start date', (one) => one.start], ['End date', (one) => one.end ?? 'present'], ['Paid', (one) => yes(one.paid)],
          ['FTE', (one) => comma(one.fullTimeEquivalent)], ['Population served', (one) => one.serves?.join(', ')], ['Families served', (one) => one.familiesServed], ['Status', (one) => one.verification],
        ], experience, ';'), 'work'),
        supervision: rowsOf(csv<Supervision>([
          ['Date', (one) => one.from], ['Hours', (one) => comma(one.hours)], ['Name of provider', (one) => people.find(({ id }) => id === one.provider)?.name], ['Individual or group', (one) => one.format],
        ], supervision, ';'), 'supervision'),
      }
      expect(importTables(tables, { into: { format: FORMAT, people } }).changes).toEqual({ experience, supervision })
    }), { numRuns: 60 })
  })

  it('of a spreadsheet of one\'s own', () => {
    fc.assert(fc.property(fc.array(training, { minLength: 1, maxLength: 6 }), (items) => {
      const trainings: Training[] = numbered('training', items.map(({ title, completed, clockHours, competencyAreas }) => ({ title, completed, clockHours, competencyAreas })))
        .map((one, at) => ({ ...one, id: `training-${at + 4}` }))
      const table = csv<Training>([['Workshop', (one) => one.title], ['Date', (one) => one.completed], ['Hrs', (one) => one.clockHours], ['Domain', (one) => one.competencyAreas.join('|')]], trainings, '\t')
      const text = `\uFEFFMy trainings\n\n${table}Total\t\t99\n`
      const { changes, report } = importTables({ trainings: rowsOf(text, 'table') })
      expect(changes).toEqual({ trainings })
      expect(report.counts).toEqual({ 'taken': trainings.length, 'taken-in-part': 0, 'refused': 0, 'skipped': 2 })
    }), { numRuns: 60 })
  })
})
