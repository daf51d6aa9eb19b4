import { describe, expect, it } from 'vitest'
import { importNames, importTable, importTables, type ImportOptions } from '../../src/import'
import { plainName } from '../../src/import/names'
import { applicant, job, training } from '../support/applicant'

type Row = Readonly<Record<string, string>>

/** One row below its header. */
const one = (table: 'trainings' | 'experience' | 'supervision', row: Row, options: ImportOptions = {}) => {
  const { changes, report } = importTable(table, [Object.keys(row), Object.values(row)], options)
  return { item: changes[table]?.[0], row: report.rows[0], codes: report.rows[0]?.problems.map(({ code }) => code), changes, report }
}
const BARE = { 'Date': '2026-02-06', 'Area': 'assessment' }
const WORK = { 'Type': 'job', 'Start date': '2020-01-01' }
const RSC = { 'Date': '2026-02-06', 'Hours': '1', 'Provider': 'consultant', 'Format': 'group' }

describe('a date', () => {
  it.each([
    ['2026-02-06', '2026-02-06'], ['2026/2/6', '2026-02-06'], ['2026-02-06T00:00:00Z', '2026-02-06'], ['2026-02-06 13:45', '2026-02-06'], ['02/13/2026', '2026-02-13'], ['13.02.2026', '2026-02-13'],
    ['2/2/2026', '2026-02-02'], ['February 6, 2026', '2026-02-06'], ['Feb. 6 2026', '2026-02-06'], ['6 Feb 2026', '2026-02-06'], ['6th February 2026', '2026-02-06'], ['6 de febrero de 2026', '2026-02-06'], ['2/13/2026 12:00:00 AM', '2026-02-13'],
  ])('%s', (text, date) => {
    expect(one('trainings', { ...BARE, Date: text })).toMatchObject({ item: { completed: date }, codes: [] })
  })

  it.each([
    ['02/30/2026', 'bad-date'], ['2026-02', 'bad-date'], ['45000', 'bad-date'], ['soon', 'bad-date'], ['Smarch 6, 2026', 'bad-date'], ['February 2026', 'bad-date'], ['3/4/26', 'two-digit-year'], ['3/4/2026', 'ambiguous-date'], ['13/13/2026', 'bad-date'], [`1${' '.repeat(200_000)}x`, 'bad-date'],
  ])('%s is refused: %s', (text, code) => {
    expect(one('trainings', { ...BARE, Date: text })).toMatchObject({ item: undefined, row: { status: 'refused' }, codes: [code] })
  })

  it('in the order that the caller gives, and in no other', () => {
    const read = (dates: 'month-first' | 'day-first', text: string) => one('trainings', { ...BARE, Date: text }, { dates }).item
    expect(read('month-first', '3/4/2026')).toMatchObject({ completed: '2026-03-04' })
    expect(read('day-first', '3/4/2026')).toMatchObject({ completed: '2026-04-03' })
    expect(read('day-first', '3/14/2026')).toBeUndefined()
    expect(() => importTable('trainings', [], { dates: 'year-first' as 'day-first' })).toThrow('dates: expected month-first or day-first, found "year-first"')
  })

  it.each([['2020', '2020'], ['2020-05', '2020-05'], ['5/2020', '2020-05'], ['May 2020', '2020-05'], ['mayo de 2020', '2020-05']])('of work may be %s', (text, date) => {
    expect(one('experience', { ...WORK, 'Start date': text })).toMatchObject({ item: { start: date }, codes: [] })
  })
})

describe('hours', () => {
  it.each([['1.5', 1.5], ['1,5', 1.5], ['.5', 0.5], ['1.5 hrs', 1.5], ['2 h', 2], ['1:30', 1.5], ['1:30:00', 1.5], ['1 h 30 min', 1.5], ['90 minutes', 1.5], ['1,234,567', undefined], ['6 horas', 6], ['0,125', undefined]])('%s', (text, hours) => {
    expect(one('trainings', { ...BARE, Hours: text }).item).toMatchObject(hours === undefined ? {} : { clockHours: hours })
    expect('clockHours' in (one('trainings', { ...BARE, Hours: text }).item ?? {})).toBe(hours !== undefined)
  })

  it.each([['0', 'bad-hours'], ['0:50', 'bad-hours'], ['1.005', 'bad-hours'], ['1,250', 'ambiguous-number'], ['two', 'bad-number'], ['1 h 2 h', 'bad-number'], ['1 h 10 min 5 min', 'bad-number'], ['5 points', 'bad-number'], ['1.2.3 h', 'bad-number'], ['-3', 'bad-number'], [`1${' '.repeat(200_000)}%x`, 'bad-number'], ['2000000', 'bad-hours']])('%s are left out: %s', (text, code) => {
    const { item, row, codes } = one('trainings', { ...BARE, Hours: text })
    expect([item && 'clockHours' in item, row?.status, codes]).toEqual([false, 'taken-in-part', [code]])
  })

  it('minutes of a column of their own', () => {
    expect(one('supervision', { Date: '2026-02-06', Minutes: '90', Provider: 'consultant', Format: 'group' }).item).toMatchObject({ hours: 1.5 })
    expect(one('supervision', { ...RSC, Minutes: '90' })).toMatchObject({ item: { hours: 1 }, codes: ['other-amount-taken'] })
    expect(one('trainings', { ...BARE, Minutes: '45', Hours: '' }).item).toMatchObject({ clockHours: 0.75 })
    expect(one('trainings', { ...BARE, Minutes: '45', Hours: '1' })).toMatchObject({ item: { clockHours: 1 }, codes: ['other-amount-taken'] })
  })
})

describe('credit is never turned into hours (RD-26)', () => {
  it.each([
    [{ CEUs: '0.6' }, { unit: 'ceu', value: 0.6 }], [{ 'Semester hours': '3' }, { unit: 'semester-hour', value: 3 }], [{ 'Quarter credits': '4,5' }, { unit: 'quarter-hour', value: 4.5 }],
    [{ Hours: '0.6', Unit: 'CEU' }, { unit: 'ceu', value: 0.6 }], [{ Hours: '0.6 CEUs' }, { unit: 'ceu', value: 0.6 }], [{ Hours: '3 semester hours' }, { unit: 'semester-hour', value: 3 }],
  ] as const)('%j', (cells, credit) => {
    const { item, codes } = one('trainings', { ...BARE, ...cells })
    expect([item, codes]).toEqual([{ id: 'training-2', completed: '2026-02-06', credit, competencyAreas: ['assessment'] }, []])
  })

  it('both are kept where both are said, and one credit of several', () => {
    expect(one('trainings', { ...BARE, Hours: '6', CEUs: '0.6' })).toMatchObject({ item: { clockHours: 6, credit: { unit: 'ceu', value: 0.6 } }, codes: [] })
    expect(one('trainings', { ...BARE, CEUs: '0.6', 'Semester hours': '1' })).toMatchObject({ item: { credit: { unit: 'ceu' } }, codes: ['other-amount-taken'] })
  })

  it('what has a unit that nobody knows is no hours', () => {
    const { item, codes } = one('trainings', { ...BARE, Hours: '5', Unit: 'points' })
    expect([item, codes]).toEqual([{ id: 'training-2', completed: '2026-02-06', competencyAreas: ['assessment'] }, ['unknown-word', 'unit-unknown']])
    expect(one('trainings', { ...BARE, Hours: '', Unit: 'CEU' }).codes).toEqual(['field-missing'])
    expect(one('trainings', { ...BARE, Hours: '', Unit: 'points' }).codes).toEqual(['unknown-word'])
    expect(one('trainings', { ...BARE, Hours: 'many', Unit: 'CEU' }).codes).toEqual(['bad-number'])
  })
})

describe('words', () => {
  it.each([['Yes', 'verified'], ['verified', 'verified'], ['PENDING', 'submitted'], ['Unable to Verify', 'unable-to-verify'], ['Additional Action', 'additional-action'], ['No', 'self-reported'], ['Self-Reported', 'self-reported']])('verified: %s', (text, verification) => {
    expect(one('trainings', { ...BARE, Verified: text })).toMatchObject({ item: { verification }, codes: [] })
  })

  it('that are not known leave the fact unknown', () => {
    const { item, row } = one('experience', { ...WORK, Paid: 'perhaps', 'Population served': 'Infants; adults', Status: 'Complete', FTE: '40' })
    expect(item).toEqual({ id: 'work-2', kind: 'employment', start: '2020-01-01', serves: ['infant-toddler'] })
    expect(row?.problems).toEqual([
      { column: 3, value: 'perhaps', code: 'unknown-word', params: { field: 'paid', word: 'perhaps' } },
      { column: 6, value: '40', code: 'bad-number', params: {} },
      { column: 4, value: 'Infants; adults', code: 'unknown-word', params: { field: 'serves', word: 'adults' } },
      { column: 5, value: 'Complete', code: 'unknown-word', params: { field: 'verification', word: 'Complete' } },
    ])
  })

  it.each([['✓', true], ['x', true], ['☐', false], ['Sí', true], ['-', undefined], ['?', undefined]])('a flag: %s', (text, paid) => {
    expect(one('experience', { ...WORK, Paid: text }).item).toEqual({ id: 'work-2', kind: 'employment', start: '2020-01-01', ...(paid !== undefined && { paid }) })
  })

  it('of a list, the names that have a comma in them too', () => {
    const areas = (text: string) => { const { item } = one('trainings', { ...BARE, Area: text }); return item && 'competencyAreas' in item ? item.competencyAreas : undefined }
    expect(areas('Diversity, Equity and Inclusion; Assessment, Interventions')).toEqual(['diversity-equity-inclusion', 'assessment', 'interventions'])
    expect(areas('assessment\nassessment')).toEqual(['assessment'])
    expect(areas(';')).toEqual([])
    expect(one('trainings', { ...BARE, Area: ';' }).codes).toEqual(['unknown-word'])
  })

  it('every one of ours stands for one word only', () => {
    for (const [table, spellings] of Object.entries(importNames.words)) {
      const all = Object.entries<readonly string[]>(spellings).flatMap(([word, others]) => [...new Set([word, ...others].map(plainName))])
      expect([table, all.filter((name, at) => all.indexOf(name) !== at)]).toEqual([table, []])
    }
    for (const [table, columns] of Object.entries(importNames.columns)) {
      const all = Object.entries<readonly string[]>(columns).flatMap(([field, others]) => [...new Set([field, ...others].map(plainName))])
      expect([table, all.filter((name, at) => all.indexOf(name) !== at)]).toEqual([table, []])
    }
  })
})

describe('what a row cannot do without', () => {
  it.each([
    ['trainings', { Title: 'x', Area: 'assessment', Date: '' }, 'completed'], ['experience', { 'Start date': '2020', Position: 'x' }, 'kind'], ['experience', { Type: 'job', 'Start date': '' }, 'start'],
    ['supervision', { ...RSC, Hours: '' }, 'hours'], ['supervision', { ...RSC, Provider: '' }, 'provider'], ['supervision', { ...RSC, Format: '' }, 'format'], ['supervision', { ...RSC, Date: '' }, 'from'],
  ] as const)('%s %j', (table, row, field) => {
    expect(one(table, row)).toMatchObject({ item: undefined, row: { status: 'refused', problems: [{ value: '', code: 'field-missing', params: { field } }] } })
  })

  it('may be what the caller knows of every row', () => {
    expect(one('experience', { 'Start date': '2020', Position: 'x' }, { assume: { experience: { kind: 'employment' } } })).toMatchObject({ item: { kind: 'employment' }, codes: [] })
    expect(one('experience', { ...WORK, Type: 'intern' }, { assume: { experience: { kind: 'employment' } } }).item).toMatchObject({ kind: 'internship' })
    expect(one('supervision', { ...RSC, Format: '' }, { assume: { supervision: { format: 'bogus' } } }).row?.problems).toEqual([{ value: 'bogus', code: 'unknown-word', params: { field: 'format', word: 'bogus' } }])
  })

  it('an end before the start, or one that cannot be read, is no spell that goes on', () => {
    expect(one('experience', { ...WORK, 'End date': '2019-05' })).toMatchObject({ item: undefined, codes: ['ends-before-start'] })
    expect(one('experience', { ...WORK, 'End date': 'a while' })).toMatchObject({ item: undefined, codes: ['bad-date'] })
    expect(one('supervision', { ...RSC, Through: 'a while' })).toMatchObject({ item: undefined, codes: ['bad-date'] })
    expect(one('experience', { ...WORK, 'End date': 'Present' }).item).toEqual({ id: 'work-2', kind: 'employment', start: '2020-01-01' })
  })
})

describe('columns', () => {
  it('of two for one field the one whose name is nearer is read, and the other is told of', () => {
    const { item, report } = one('trainings', { 'End date': '2026-01-01', 'Date completed': '2026-02-02', 'Hours': '3', 'Contact hours': '4' })
    expect(item).toMatchObject({ completed: '2026-02-02', clockHours: 3 })
    expect(report.columns.filter(({ code }) => code).map(({ header, code }) => [header, code])).toEqual([['End date', 'repeated-column'], ['Contact hours', 'repeated-column']])
  })

  it('cells below no name of a column are told of', () => {
    const { report } = importTable('trainings', [['Date', '', 'Area'], ['2026-02-06', 'stray', 'assessment', 'beyond']])
    expect(report.rows[0]?.problems).toEqual([{ column: 2, value: 'stray', code: 'no-column-name', params: {} }, { column: 4, value: 'beyond', code: 'no-column-name', params: {} }])
  })

  it('a table without a header is told of, cell by cell', () => {
    expect(importTable('trainings', [['2026-02-06', '3'], [' ']])).toEqual({
      changes: {},
      report: {
        counts: { 'taken': 0, 'taken-in-part': 0, 'refused': 0, 'skipped': 1 }, columns: [],
        rows: [{ table: 'trainings', row: 1, status: 'skipped', problems: [{ column: 1, value: '2026-02-06', code: 'no-header', params: {} }, { column: 2, value: '3', code: 'no-header', params: {} }] }],
      },
    })
  })

  it('a training called "Total" is no line of totals', () => {
    expect(importTable('trainings', [['Title', 'Date'], ['Total', '2026-02-06']]).changes.trainings).toHaveLength(1)
    expect(importTable('trainings', [['Date', 'Hours'], ['Total', '12']]).report.rows[0]?.status).toBe('skipped')
  })
})

describe('ids', () => {
  const rows = [['ID', 'Date', 'Area'], ['a', '2026-01-01', 'assessment'], ['a', '2026-02-01', 'assessment'], ['degree', '2026-03-01', 'assessment'], ['there', '2026-04-01', 'assessment'], ['x'.repeat(201), '2026-05-01', 'assessment']]
  const into = applicant({ education: [{ id: 'degree', level: 'cda', conferred: '2020' }], trainings: [training('2025-01-01', 3, { id: 'there' }), training('2025-01-02', 3, { id: 'training-3' })] })

  it('are the row\'s own where they are free, and what the list has already is not taken twice', () => {
    const { changes, report } = importTable('trainings', rows, { into })
    expect(changes.trainings?.map(({ id }) => id)).toEqual(['a', 'training-4', 'training-5', 'training-6'])
    expect(report.rows.map(({ status, problems }) => [status, problems.map(({ code }) => code)])).toEqual([
      ['taken', []], ['taken-in-part', ['id-taken']], ['taken-in-part', ['id-taken']], ['refused', ['already-there']], ['taken-in-part', ['too-long']],
    ])
  })

  it('the same export a second time adds nothing that has an id of its own', () => {
    const events = [['Event ID', 'Date'], ['E-1', '2026-01-01']]
    const first = importTable('trainings', events).changes
    const again = importTable('trainings', events, { into: { format: 'imh-eligibility/applicant@1', ...first } })
    expect([again.changes, again.report.counts.refused]).toEqual([{}, 1])
  })

  it('people are who they were, by name or id, and each new one is there once', () => {
    const known = applicant({ people: [{ id: 'lee', name: 'Program Supervisor' }, { id: 'person-1' }], experience: [job('2020-01-01')] })
    const table = [['Date', 'Hours', 'Provider', 'Format'], ...['program  supervisor', 'LEE', 'consultant', 'Consultant', 'person-1'].map((provider, at) => [`2026-01-0${at + 1}`, '1', provider, 'group'])]
    const { changes } = importTables({ supervision: table }, { into: known })
    expect(changes.supervision?.map(({ provider }) => provider)).toEqual(['lee', 'lee', 'person-2', 'person-2', 'person-1'])
    expect(changes.people).toEqual([{ id: 'person-2', name: 'consultant' }])
  })
})
