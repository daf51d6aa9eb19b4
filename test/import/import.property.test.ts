import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importNames, importTable, importTables, type TableKind } from '../../src/import'
import { parseApplicant } from '../../src/model/parse'
import { withChanges } from '../../src/next/with-changes'
import { applicant } from '../laws/arbitraries'
import { frozen } from '../laws/holding'

const TABLES: readonly TableKind[] = ['trainings', 'experience', 'supervision']
const table = fc.constantFrom(...TABLES)

const ODD = ['__proto__', 'constructor', '', '  ', ';', '\u0000', '\u2028', '1e9', 'NaN', '-0', '9'.repeat(400), 'x'.repeat(10_001), '2026-02-30', '03/04/2026', '0:00', '1,250', '=SUM(A1:A9)', 'total', 'present', '😀']
const GOOD = ['2026-02-06', '2/13/2026', '2020', 'May 2020', '1.5', '1:30', '2 hrs', '0.6 CEU', 'yes', 'no', 'verified', 'pending', 'employment', 'intern', 'group', 'individual', 'infants; parents', 'assessment', 'Cultural Competency, trauma', 'consultant', '50%', '12', 'E-1', 'person-1', 'trainings-1']
const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...GOOD) }, { weight: 1, arbitrary: fc.constantFrom(...ODD) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) })
const headers = (kind: TableKind) => fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...Object.values<readonly string[]>(importNames.columns[kind]).flatMap((names) => names.slice(0, 3))) }, { weight: 1, arbitrary: fc.constantFrom('Notes', 'Trainer', 'Whatever', '', '__proto__') })
const rows = (kind: TableKind) => fc.tuple(fc.array(headers(kind), { minLength: 2, maxLength: 9 }), fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 })).map(([header, body]) => [header, ...body])
const options = fc.record({ dates: fc.constantFrom('month-first', 'day-first'), assume: fc.constantFrom({ experience: { kind: 'employment' } }, { supervision: { format: 'group' } }, {}) }, { requiredKeys: [] })
const tables = fc.record({ trainings: rows('trainings'), experience: rows('experience'), supervision: rows('supervision') }, { requiredKeys: [] })

it('whatever the cells say, the record stays one that can be read, and nothing else of it changes', () => {
  fc.assert(fc.property(tables, options, fc.option(applicant, { nil: undefined }), (given, how, into) => {
    const before = into ?? { format: 'imh-eligibility/applicant@1' as const }
    const found = importTables(frozen(structuredClone(given)), { ...how, ...(into && { into: frozen(into) }) })
    const after = withChanges(before, found.changes)
    expect(JSON.parse(JSON.stringify(parseApplicant(after)))).toEqual(JSON.parse(JSON.stringify(after)))
    for (const list of ['trainings', 'experience', 'supervision', 'people'] as const) expect(after[list]?.length ?? 0).toBe((before[list]?.length ?? 0) + (found.changes[list]?.length ?? 0))
    expect(importTables(given, { ...how, into })).toEqual(found)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  }), { numRuns: 120 })
})

/** Cells that say no more than their absence does. */
const SILENT = ['unit', 'end']

it('every cell is in the record, or the report says why not: one that is said to be taken makes a difference', () => {
  fc.assert(fc.property(table.chain((kind) => fc.tuple(fc.constant(kind), rows(kind))), options, ([kind, given], how) => {
    const { changes, report } = importTable(kind, given, how)
    const about = new Map(report.columns.map((column) => [column.column, column]))
    const blank = new Map(report.rows.map((row) => [row.row, row]))
    given.forEach((cells, at) => cells.forEach((value, column) => {
      if (value.trim() === '') return
      const row = blank.get(at + 1)
      // The header's own cells are the columns.
      if (!row) return expect(about.get(column + 1)?.header).toBe(value)
      const told = row.problems.some((problem) => problem.column === column + 1)
      if (row.status === 'skipped') return expect(told).toBe(true)
      const understood = about.get(column + 1)?.understoodAs
      if (row.status === 'refused') return expect(row.problems.length).toBeGreaterThan(0)
      if (told) return
      if (understood === undefined) return expect(about.get(column + 1)?.code).toBeDefined()
      if (SILENT.includes(understood)) return
      const without = given.map((line, n) => (n === at ? line.map((text, m) => (m === column ? '' : text)) : line))
      expect([understood, importTable(kind, without, how).changes]).not.toEqual([understood, changes])
    }))
  }), { numRuns: 120 })
})

it('a row that is taken in part or refused says why, and one that is taken has nothing to say', () => {
  fc.assert(fc.property(tables, options, (given, how) => {
    const { changes, report } = importTables(given, how)
    expect(report.rows.filter(({ status, problems }) => (status === 'taken') !== (problems.length === 0))).toEqual([])
    const ids = TABLES.flatMap((list) => (changes[list] ?? []).map(({ id }) => id))
    expect(report.rows.flatMap(({ id }) => id ?? []).sort()).toEqual([...ids].sort())
    expect(Object.values(report.counts).reduce((sum, count) => sum + count, 0)).toBe(report.rows.length)
  }), { numRuns: 120 })
})
